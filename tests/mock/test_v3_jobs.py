"""V3: one job, canceled, restarted and debugged; the jobs of a build, and the newest ones of a user's repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import SMALL, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

BALANCE = "Builds have been temporarily disabled for private repositories due to a insufficient credit balance"
STATES = ["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"]
PUBLIC, PRIVATE = 101, 201


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    """The small world with a job in every state, 300 to 307, in its public repository's first build."""
    jobs = [{"id": 300 + n, "source_id": 100, "state": state} for n, state in enumerate(STATES)]
    return small(platform, jobs=[*SMALL["jobs"], *jobs], **changes)


def ids(app: Application, path: str, query: str = "", **options: Any) -> list[int]:
    return [job["id"] for job in ask_v3(app, "GET", path, query, **options).json["jobs"]]


def of_state(state: str) -> int:
    return 300 + STATES.index(state)


# -- one job ----------------------------------------------------------------------------------------------------------


def test_a_job_shows_what_it_belongs_to() -> None:
    stages = [{"id": 7, "build_id": 100, "number": 1, "name": "Test", "state": "passed"}]
    job = {"id": 1, "source_id": 100, "stage_id": 7, "restarted_by": 3, "restarted_at": "2024-05-06 11:00:00"}
    shown = ask_v3(small(jobs=[job], stages=stages), "GET", "/job/1").json
    assert list(shown)[:4] == ["@type", "@href", "@representation", "@permissions"]
    assert (shown["build"]["@href"], shown["repository"]["slug"]) == ("/build/100", "ada/notes")
    assert (shown["owner"]["login"], shown["stage"]["name"]) == ("ada", "Test")
    assert shown["restarted_at"] == "2024-05-06T11:00:00Z"
    assert shown["restarted_by"] == {"@type": "user", "@representation": "minimal", "id": 3, "login": "reader"}
    assert shown["created_at"].endswith(".000Z")
    assert not {"config", "log_complete"} & shown.keys()


def test_what_the_caller_may_do_with_a_job() -> None:
    everything = dict.fromkeys(("read", "cancel", "restart", "debug", "delete_log", "view_log"), True)
    assert ask_v3(small(), "GET", "/job/101").json["@permissions"] == {**everything, "prioritize": False}
    stranger = dict.fromkeys(everything, False) | {"read": True, "view_log": True, "prioritize": False}
    assert ask_v3(small(), "GET", "/job/101", login="mallory").json["@permissions"] == stranger


def test_what_roles_allow_where_no_authorizer_is_asked() -> None:
    app = small(config={"legacy_roles": True})
    stranger = ask_v3(app, "GET", "/job/101", login="mallory").json["@permissions"]
    assert {name for name, allowed in stranger.items() if allowed} == {"read", "view_log"}
    reader = ask_v3(app, "GET", "/job/101", login="reader").json["@permissions"]
    assert {name for name, allowed in reader.items() if allowed} == {"read", "view_log", "cancel", "restart"}
    assert sum(ask_v3(app, "GET", "/job/101").json["@permissions"].values()) == 6


@pytest.mark.parametrize("path", ["/job/999", "/job/201", "/job/101/", "/job/x"])
def test_a_job_that_is_not_there_or_not_to_be_seen(path: str) -> None:
    answer = ask_v3(small(), "GET", path, login="mallory")
    is_id = path.removeprefix("/job/").isdigit()
    assert refusal(answer) == (404, "not_found", "job" if is_id else None)


@pytest.mark.parametrize(
    ("env", "shown"),
    [
        ("A=1", "A=1"),
        (["A=1", {"B": 2, "C": True}], "A=1 B=2 C=true"),
        ({"A": {"secure": "no cipher"}, "B": "2"}, "A=[secure] B=2"),
        ([{"secure": "no cipher"}], "[secure]"),
        ([{"secure": {"secure": "no cipher"}}, {"secure": None}], "[secure]"),
        ([{"secure": None}], None),
        ([], None),
        ([None], None),
        ("", ""),
        (None, None),
    ],
)
def test_the_config_comes_when_asked_for_with_its_secrets_masked(env: Any, shown: Any) -> None:
    builds = [{"id": 100, "repository_id": 10, "number": "1", "event_type": "pull_request", "pull_request_number": 7}]
    config = {"language": "go", "env": env, "source_key": "s", "addons": {"apt": ["x"], "sauce_connect": {"key": "k"}}}
    app = small(builds=builds, jobs=[{"id": 101, "source_id": 100, "config": config}], logs=[])
    found = ask_v3(app, "GET", "/job/101", "include=job.config").json["config"]
    assert found == {"language": "go", "env": shown, "addons": {"apt": ["x"]}}


@pytest.mark.parametrize(
    ("platform", "columns", "complete"),
    [
        ("com-public", {}, False),
        ("com-public", {"archived_at": "2024-05-06 11:00:00"}, False),
        ("com-public", {"archived_at": "2024-05-06 11:00:00", "archive_verified": True}, True),
        ("enterprise", {}, True),
        ("enterprise", {"aggregated_at": None}, False),
    ],
)
def test_whether_the_log_is_complete(platform: Platform, columns: dict[str, Any], complete: bool) -> None:
    app = small(platform, logs=[{"id": 1010, "job_id": 101, "content": "", **columns}])
    assert ask_v3(app, "GET", "/job/101", "include=job.log_complete").json["log_complete"] is complete
    build = ask_v3(app, "GET", "/build/100", "include=build.log_complete,job.log_complete").json
    assert (build["log_complete"], build["jobs"][0]["log_complete"]) == (complete, complete)


def test_the_server_fails_where_there_is_no_log() -> None:
    none = ask_v3(small(), "GET", "/job/111", "include=job.log_complete")
    assert (none.status, none.text) == (500, "Sorry, we experienced an error.\n")


# -- canceled ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_a_job_is_canceled_unless_it_is_finished(state: str) -> None:
    app = server()
    job_id = of_state(state)
    answer = ask_v3(app, "POST", f"/job/{job_id}/cancel")
    if state in ("passed", "failed", "errored", "canceled"):
        assert refusal(answer) == (409, "job_not_cancelable", None)
        return
    assert answer.status == 202
    minimal = {"@type": "job", "@href": f"/job/{job_id}", "@representation": "minimal", "id": job_id}
    assert answer.json == {"@type": "pending", "job": minimal, "state_change": "cancel", "resource_type": "job"}
    assert ask_v3(app, "GET", f"/job/{job_id}").json["state"] == state
    app.clock.advance(2)
    assert ask_v3(app, "GET", f"/job/{job_id}").json["state"] == "canceled"
    assert refusal(ask_v3(app, "POST", f"/job/{job_id}/cancel")) == (409, "job_not_cancelable", None)


@pytest.mark.parametrize("action", ["cancel", "restart"])
def test_who_may_change_a_job(action: str) -> None:
    path = f"/job/{of_state('started' if action == 'cancel' else 'failed')}/{action}"
    assert refusal(ask_v3(server(), "POST", path, login=None)) == (403, "login_required", None)
    refused = ask_v3(server(), "POST", path, login="mallory")
    assert refusal(refused) == (403, "insufficient_access", "job")
    assert refused.json["permission"] == action
    assert refused.json["job"]["@representation"] == "minimal"
    assert refusal(ask_v3(server(), "POST", f"/job/999/{action}")) == (404, "not_found", "job")
    hidden = ask_v3(server(), "POST", f"/job/{PRIVATE}/{action}", login="mallory")
    assert refusal(hidden) == (404, "not_found", "job")


# -- restarted --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_a_job_is_restarted_if_it_is_finished(state: str) -> None:
    app = server()
    answer = ask_v3(app, "POST", f"/job/{of_state(state)}/restart")
    if state == "created":
        assert (answer.status, answer.json["error_type"], answer.json["error_message"]) == (403, "error", BALANCE)
    elif state in ("queued", "received", "started"):
        assert refusal(answer) == (409, "job_already_running", None)
    else:
        assert (answer.status, answer.json["state_change"]) == (202, "restart")
        assert ask_v3(app, "GET", f"/job/{of_state(state)}").json["state"] == state
        app.clock.advance(2)
        assert ask_v3(app, "GET", f"/job/{of_state(state)}").json["state"] in ("created", "queued")
        app.clock.advance(60)
        assert ask_v3(app, "GET", f"/job/{of_state(state)}").json["state"] == "passed"


@pytest.mark.parametrize(
    ("status", "answered"),
    [
        (403, (403, "error")),
        (404, (403, "error")),
        (400, (400, "client_error")),
        (422, (422, "unprocessable_entity")),
        (503, (500, "server_error")),
    ],
)
@pytest.mark.parametrize("path", [f"/job/{PRIVATE}/restart", f"/job/{PRIVATE}/debug", "/build/200/restart"])
def test_what_the_billing_service_says_of_it(path: str, status: int, answered: tuple[int, str]) -> None:
    app = server()
    app.world.change([{"op": "service", "service": "billing", "answers": status, "body": "{}"}])
    answer = ask_v3(app, "POST", path)
    assert (answer.status, answer.json["error_type"]) == answered
    assert app.world.need("jobs", PRIVATE)["state"] == "passed"
    app.clock.advance(60)
    assert app.world.need("jobs", PRIVATE)["state"] == "passed"


@pytest.mark.parametrize("path", [f"/job/{PRIVATE}/restart", "/build/200/restart"])
@pytest.mark.parametrize(("valid_to", "status"), [("2024-06-01 00:00:00", 202), ("2024-05-01 00:00:00", 403)])
def test_who_has_paid_in_the_old_way_is_not_known_to_the_billing_service(path: str, valid_to: str, status: int) -> None:
    paid = {"owner_type": "User", "owner_id": 1, "cc_token": "cc", "valid_to": valid_to}
    app = server(subscriptions=[paid])
    app.world.change([{"op": "service", "service": "billing", "answers": 404, "body": "{}"}])
    assert ask_v3(app, "POST", path).status == status


@pytest.mark.parametrize("path", [f"/job/{of_state('created')}/restart", "/build/110/restart"])
def test_the_billing_service_is_asked_of_nothing_that_could_not_be_restarted_anyway(path: str) -> None:
    app = server(
        builds=[*SMALL["builds"][:1], {"id": 110, "repository_id": 10, "state": "created"}, SMALL["builds"][2]]
    )
    app.world.change([{"op": "service", "service": "billing", "answers": 503, "body": ""}])
    assert refusal(ask_v3(app, "POST", path)) == (403, "error", None)


@pytest.mark.parametrize("path", ["/job/101/restart", "/job/201/debug", "/build/100/restart"])
def test_a_repository_that_has_moved(path: str) -> None:
    repositories = [{**row, "migration_status": "migrated"} for row in SMALL["repositories"]]
    assert refusal(ask_v3(small("org", repositories=repositories), "POST", path)) == (403, "repo_migrated", None)
    assert ask_v3(small(repositories=repositories), "POST", path).status == 202


# -- debugged ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("body", "quiet"), [(b"", False), ({"quiet": True}, True), ({"quiet": False}, False)])
def test_a_job_of_a_private_repository_is_debugged(body: Any, quiet: bool) -> None:
    app = small()
    answer = ask_v3(app, "POST", f"/job/{PRIVATE}/debug", body=body)
    assert (answer.status, answer.json["state_change"], answer.json["job"]["id"]) == (202, "created", PRIVATE)
    options = {"stage": "before_install", "previous_state": "passed", "created_by": "ada", "quiet": quiet}
    assert app.world.need("jobs", PRIVATE)["debug_options"] == options
    ask_v3(app, "POST", f"/job/{PRIVATE}/restart")
    assert app.world.need("jobs", PRIVATE)["debug_options"] is None


def test_restarting_a_build_forgets_what_was_set_for_debugging() -> None:
    app = small()
    ask_v3(app, "POST", f"/job/{PRIVATE}/debug")
    assert ask_v3(app, "POST", "/build/200/restart").status == 202
    assert app.world.need("jobs", PRIVATE)["debug_options"] is None


def test_a_job_of_a_public_repository_only_where_that_is_allowed() -> None:
    path = f"/job/{PUBLIC}/debug"
    assert refusal(ask_v3(small(), "POST", path)) == (403, "wrong_credentials", None)
    assert refusal(ask_v3(small(), "POST", path, login="mallory")) == (403, "wrong_credentials", None)
    allowed = small(config={"debug_tools": True})
    assert ask_v3(allowed, "POST", path).status == 202
    assert refusal(ask_v3(allowed, "POST", path, login="mallory")) == (403, "insufficient_access", "job")
    assert refusal(ask_v3(allowed, "POST", path, login=None)) == (403, "login_required", None)


def test_a_running_job_is_not_debugged() -> None:
    jobs = [{"id": PRIVATE, "source_id": 200, "state": "started"}]
    refused = ask_v3(small(jobs=jobs, logs=[]), "POST", f"/job/{PRIVATE}/debug")
    assert refusal(refused) == (409, "job_already_running", None)


# -- lists ------------------------------------------------------------------------------------------------------------


def test_the_jobs_of_a_build_by_their_ids() -> None:
    app = server()
    listed = ask_v3(app, "GET", "/build/100/jobs").json
    assert [job["id"] for job in listed["jobs"]] == [101, *range(300, 308)]
    assert "@pagination" not in listed
    assert {job["build"]["@href"] for job in listed["jobs"]} == {"/build/100"}


@pytest.mark.parametrize("path", ["/build/999/jobs", "/build/200/jobs"])
def test_of_a_build_that_is_not_to_be_seen(path: str) -> None:
    assert refusal(ask_v3(small(), "GET", path, login=None)) == (404, "not_found", "build")


def test_the_newest_jobs_of_the_users_repositories() -> None:
    app = server()
    listed = ask_v3(app, "GET", "/jobs").json
    assert [job["id"] for job in listed["jobs"]] == [*range(307, 299, -1), 201, 112, 111, 101]
    assert (listed["@pagination"]["limit"], listed["@pagination"]["count"]) == (100, 12)
    assert ids(app, "/jobs", login="mallory") == []
    assert PRIVATE not in ids(app, "/jobs", login="reader")
    assert refusal(ask_v3(app, "GET", "/jobs", login=None)) == (403, "login_required", None)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=failed", [305, 112, 111]),
        ("job.state=errored,canceled", [307, 306]),
        ("active=true", [303, 302, 301, 300]),
        ("active=0&state=errored", [306, 303, 302, 301, 300]),
        ("active=false&state=errored", [306]),
        ("active=false", [*range(307, 299, -1), 201, 112, 111, 101]),
        ("state=nope", []),
        ("state=", [*range(307, 299, -1), 201, 112, 111, 101]),
        ("created_by=ada", [201]),
        ("job.created_by=reader,nobody", [112, 111]),
        ("sort_by=id&state=failed", [111, 112, 305]),
        ("sort_by=state,id:desc&state=failed,errored", [306, 305, 112, 111]),
        ("state=failed&limit=1&offset=1", [112]),
    ],
)
def test_what_they_are_picked_and_sorted_by(query: str, expected: list[int]) -> None:
    senders = {110: 3, 200: 1}
    builds = [
        {**row, "sender_type": "User", "sender_id": senders[row["id"]]}
        if row["id"] in senders
        else {**row, "sender_id": 2}
        for row in SMALL["builds"]
    ]
    assert ids(server(builds=builds), "/jobs", query) == expected


def test_at_most_a_hundred_of_a_repository_and_state() -> None:
    jobs = [{"id": 1000 + n, "source_id": 100, "state": "failed" if n % 2 else "passed"} for n in range(220)]
    app = small(jobs=jobs, logs=[])
    assert ask_v3(app, "GET", "/jobs").json["@pagination"]["count"] == 100
    assert ask_v3(app, "GET", "/jobs", "state=failed,passed").json["@pagination"]["count"] == 200
    assert ids(app, "/jobs", "state=passed&limit=1") == [1218]
