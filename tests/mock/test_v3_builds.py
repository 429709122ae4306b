"""V3: builds; canceled, restarted, put in front of others; of a user, of an owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import SMALL, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

STATES = ("created", "received", "started", "passed", "failed", "errored", "canceled")


def _of(state: str, **columns: Any) -> Application:
    build = {"id": 100, "repository_id": 10, "number": "1", "state": state, **columns}
    return small(builds=[build], jobs=[{"id": 101, "source_id": 100, "state": state}], logs=[])


@pytest.mark.parametrize("state", STATES)
def test_what_has_ended_can_not_be_canceled(state: str) -> None:
    answer = ask_v3(_of(state), "POST", "/build/100/cancel")
    if state in ("created", "received", "started"):
        body = answer.json
        assert (answer.status, body["@type"], body["state_change"]) == (202, "pending", "cancel")
        assert body["resource_type"] == "build"
        assert (body["build"]["state"], body["build"]["@representation"]) == (state, "minimal")
    else:
        assert refusal(answer) == (409, "build_not_cancelable", None)


@pytest.mark.parametrize(
    ("state", "refused"),
    [
        ("created", (403, "error")),
        ("received", (409, "build_already_running")),
        ("started", (409, "build_already_running")),
        ("passed", None),
        ("failed", None),
        ("canceled", None),
    ],
)
def test_what_is_under_way_can_not_be_restarted(state: str, refused: tuple[int, str] | None) -> None:
    answer = ask_v3(_of(state), "POST", "/build/100/restart")
    if refused:
        assert refusal(answer)[:2] == refused
    else:
        assert (answer.status, answer.json["state_change"]) == (202, "restart")


def test_what_is_only_accepted_reads_no_include() -> None:
    answer = ask_v3(_of("passed"), "POST", "/build/100/restart", "include=repository.current_build,wat&x=1")
    assert answer.status == 202
    assert [warning["parameter"] for warning in answer.json["@warnings"]] == ["x"]


def test_a_restarted_build_runs_and_a_canceled_one_stops_when_time_passes() -> None:
    app = small()
    ask_v3(app, "POST", "/build/110/restart")
    assert ask_v3(app, "GET", "/build/110").json["state"] == "failed", "it is only queued"
    app.clock.advance(5)
    assert ask_v3(app, "GET", "/build/110").json["state"] in ("created", "received", "started")
    ask_v3(app, "POST", "/build/110/cancel")
    app.clock.advance(5)
    assert ask_v3(app, "GET", "/build/110").json["state"] == "canceled"


def test_a_restart_is_not_for_strangers() -> None:
    assert refusal(ask_v3(small(), "POST", "/build/110/restart", login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(small(), "POST", "/build/110/restart", login="mallory"))[:2] == (403, "insufficient_access")
    assert refusal(ask_v3(small(), "POST", "/build/200/cancel", login="mallory")) == (404, "not_found", "build")


@pytest.mark.parametrize(
    ("status", "refused"),
    [(403, (403, "error")), (404, (403, "error")), (500, (500, "server_error")), (422, (422, "unprocessable_entity"))],
)
def test_a_restart_must_be_paid_for(status: int, refused: tuple[int, str]) -> None:
    app = small()
    app.world.change([{"op": "service", "service": "billing", "answers": status, "body": ""}])
    answer = ask_v3(app, "POST", "/build/110/restart")
    assert refusal(answer)[:2] == refused


def test_what_has_moved_from_org_can_not_be_restarted_but_canceled() -> None:
    moved = {**SMALL["repositories"][0], "migration_status": "migrated"}
    app = small("org", repositories=[moved, SMALL["repositories"][1]])
    assert refusal(ask_v3(app, "POST", "/build/110/restart")) == (403, "repo_migrated", None)
    app.world.update("builds", app.world.need("builds", 110), state="started")
    assert ask_v3(app, "POST", "/build/110/cancel").status == 202


def test_a_site_that_is_read_only_has_no_build_to_be_changed() -> None:
    app = small("org", config={"read_only": True})
    assert refusal(ask_v3(app, "POST", "/build/110/restart")) == (404, "not_found", "build")


def test_anybody_who_is_logged_in_puts_a_build_in_front() -> None:
    app = small()
    assert refusal(ask_v3(app, "POST", "/build/110/priority", login=None)) == (403, "login_required", None)
    answer = ask_v3(app, "POST", "/build/110/priority", login="mallory").json
    assert (answer["priority"], answer["build"]["priority"]) == (True, True)
    assert ask_v3(app, "GET", "/build/110").json["priority"] is True
    assert ask_v3(app, "GET", "/build/100").json["priority"] is False


def test_a_build_without_jobs_has_nothing_to_put_in_front() -> None:
    answer = ask_v3(small(jobs=[], logs=[]), "POST", "/build/110/priority")
    assert (refusal(answer), answer.json["error_message"]) == ((404, "not_found", None), "Jobs are not found")


@pytest.mark.parametrize(("owner", "canceled"), [("Organization", True), ("User", False)])
@pytest.mark.parametrize(("sent", "wanted"), [("cancel_all=true", True), ("cancel_all=false", False), ("", False)])
def test_the_rest_of_an_organization_can_be_canceled(owner: str, sent: str, *, canceled: bool, wanted: bool) -> None:
    repository = {"id": 10, "slug": "acme/x", "owner_type": owner, "owner_id": 7 if owner == "Organization" else 1}
    builds = [{"id": n, "repository_id": 10, "number": str(n), "state": "started"} for n in (100, 110)]
    app = small(
        organizations=[{"id": 7, "login": "acme"}],
        repositories=[repository],
        permissions=[{"user_id": 1, "repository_id": 10, "admin": True, "push": True, "pull": True}],
        builds=builds,
        jobs=[{"id": n + 1, "source_id": n, "state": "started"} for n in (100, 110)],
        logs=[],
    )
    assert ask_v3(app, "POST", "/build/110/priority", sent).status == 202
    app.clock.advance(1)
    assert ask_v3(app, "GET", "/build/110").json["state"] == "started"
    assert (ask_v3(app, "GET", "/build/100").json["state"] == "canceled") is (canceled and wanted)


def test_the_builds_of_a_user_are_those_that_they_sent() -> None:
    builds = [
        {"id": 100, "repository_id": 10, "sender_id": 2},
        {"id": 200, "repository_id": 20, "sender_id": 2},
        {"id": 300, "repository_id": 20, "sender_id": 1},
    ]
    app = small(builds=builds, jobs=[], logs=[])
    answer = ask_v3(app, "GET", "/builds", "state=failed", login="mallory").json
    assert [build["id"] for build in answer["builds"]] == [200, 100]
    assert answer["@pagination"]["limit"] == 100
    assert answer["@warnings"][0]["parameter"] == "state"
    assert refusal(ask_v3(app, "GET", "/builds", login=None)) == (403, "login_required", None)


@pytest.mark.parametrize("path", ["/owner/ADA/active", "/owner/github/ada/active"])
def test_the_active_builds_of_an_owner(path: str) -> None:
    builds = [{"id": n, "repository_id": 10, "state": state} for n, state in enumerate(STATES, 100)]
    jobs = [{"id": 1000, "source_id": 102, "state": "started"}, {"id": 1001, "source_id": 102, "state": "passed"}]
    answer = ask_v3(small(builds=builds, jobs=jobs, logs=[]), "GET", path).json
    assert (answer["@type"], answer["@representation"]) == ("builds", "active")
    assert [build["state"] for build in answer["builds"]] == ["created", "received", "started"]
    assert [job["id"] for job in answer["builds"][2]["jobs"]] == [1000]
    assert "@pagination" not in answer


def test_the_server_fails_on_the_active_builds_of_nobody() -> None:
    assert ask_v3(small(), "GET", "/owner/nobody/active").status == 500


def test_private_builds_are_active_for_those_who_see_them() -> None:
    app = small(builds=[{"id": 200, "repository_id": 20, "state": "started"}], jobs=[], logs=[])
    assert ask_v3(app, "GET", "/owner/ada/active", login="mallory").json["builds"] == []
    assert len(ask_v3(app, "GET", "/owner/ada/active").json["builds"]) == 1


def test_a_list_of_builds_fails_on_one_without_a_request() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), request_id=None)
    assert ask_v3(app, "GET", "/repo/10/builds", "representation=list").status == 500
    assert ask_v3(app, "GET", "/repo/10/builds").status == 200


def test_whether_the_logs_of_a_build_are_complete() -> None:
    app = small()
    assert ask_v3(app, "GET", "/build/100", "include=build.log_complete").json["log_complete"] is False
    app.world.update("logs", app.world.need("logs", 1010), archived_at="2024-05-06T00:00:00Z", archive_verified=True)
    assert ask_v3(app, "GET", "/build/100", "include=build.log_complete").json["log_complete"] is True
    assert ask_v3(app, "GET", "/build/110", "include=build.log_complete").status == 500, "it has none"
