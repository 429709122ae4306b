"""Builds: lists, one build, cancel and restart."""

from typing import Any

import pytest
from asking import ask, small

MANY = {
    "builds": [{"id": 1000 + n, "repository_id": 10, "number": str(n)} for n in range(1, 61)],
    "jobs": [],
    "logs": [],
}


def numbers(answer: Any) -> list[int]:
    return [int(build["number"]) for build in answer.json["builds"]]


def test_pages_have_25_builds_and_go_by_after_number() -> None:
    app = small(**MANY)
    seen: list[int] = []
    query = "repository_id=10"
    while page := numbers(ask(app, "GET", "/builds", query)):
        assert len(page) <= 25
        seen += page
        query = f"repository_id=10&after_number={page[-1]}"
    assert seen == list(range(60, 0, -1))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("repository_id=10&number=7", [7]),
        ("repository_id=10&number=99", []),
        ("repository_id=10&after_number=3", [2, 1]),
        ("repository_id=10&after_number=abc", []),
        ("repository_id=10abc&after_number=2", [1]),
        ("slug=ADA/Notes&after_number=2", [1]),
        ("slug=ada/other", []),
        ("ids=1001,1003", [1, 3]),
        ("ids[]=1001&ids[]=1003", [1, 3]),
        ("ids=1001&repository_id=20", [1]),
        ("ids=", []),
        ("repository_id=10&event_type=cron", []),
        ("repository_id=10&event_type[]=cron&event_type[]=push&number=5", [5]),
        ("number=7", []),
        ("limit=3", []),
        ("repository_id=abc", []),
    ],
)
def test_what_a_list_is_picked_by(query: str, expected: list[int]) -> None:
    assert numbers(ask(small(**MANY), "GET", "/builds", query)) == expected


def test_commits_are_parallel_to_the_builds() -> None:
    body = ask(small(), "GET", "/builds", "repository_id=10").json
    assert [build["commit_id"] for build in body["builds"]] == [commit["id"] for commit in body["commits"]]
    assert set(body) == {"builds", "commits"}


def test_the_documented_empty_jobs_come_in_the_reference_era() -> None:
    assert ask(small(era="reference"), "GET", "/builds", "repository_id=10").json["jobs"] == []


def test_recent_builds_are_the_callers_own_on_com_and_all_on_org() -> None:
    assert numbers(ask(small(), "GET", "/builds", login="mallory")) == []
    assert len(numbers(ask(small("org"), "GET", "/builds", login="mallory"))) == 3
    assert numbers(ask(small(), "GET", "/builds", "access_token=ada-token", login=None)) == [1, 2, 1]
    assert numbers(ask(small("org"), "GET", "/builds", login=None)) == []


def test_running_builds() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 110), state="started")
    assert numbers(ask(app, "GET", "/builds", "running=false")) == [2]
    assert numbers(ask(app, "GET", "/builds", "running=1", login=None, accept="application/json; version=2.1")) == []


def test_a_build_has_its_commit_and_its_jobs() -> None:
    body = ask(small(), "GET", "/builds/110").json
    assert list(body) == ["build", "commit", "jobs"]
    assert body["build"]["job_ids"] == [111, 112]
    assert [job["id"] for job in body["jobs"]] == [111, 112]
    assert body["commit"]["branch_is_default"] is True
    assert body["build"]["config"] == {"language": "ruby", "group": "stable", "dist": "precise", "os": "linux"}


@pytest.mark.parametrize("path", ["/builds/999", "/builds/abc", "/builds/99999999999999999999", "/builds/0"])
def test_an_unknown_build(path: str) -> None:
    answer = ask(small(), "GET", path)
    assert (answer.status, answer.json, answer.content_type) == (404, {"file": "not found"}, "application/json")


def test_an_id_is_the_number_that_a_text_starts_with() -> None:
    assert ask(small(), "GET", "/builds/110abc").json["build"]["id"] == 110


def test_a_build_below_a_slug_is_found_by_its_id_alone() -> None:
    assert ask(small(), "GET", "/repos/no/such/builds/110").json["build"]["id"] == 110


def test_log_ids_come_when_asked_for_or_to_a_client_called_travis() -> None:
    app = small()
    plain = ask(app, "GET", "/builds/100").json["jobs"][0]
    asked = ask(app, "GET", "/builds/100", "include_log_id=false").json["jobs"][0]
    by_name = ask(app, "GET", "/builds/100", user_agent="Travis/1.8").json["jobs"][0]
    assert "log_id" not in plain
    assert asked["log_id"] == by_name["log_id"] == 1010


def test_a_build_without_a_request_makes_the_server_fail() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), request_id=None)
    answer = ask(app, "GET", "/builds/100", x_request_id="abc")
    assert (answer.status, answer.content_type) == (500, "text/plain")
    assert answer.text == "Sorry, we experienced an error.\n\nrequest_id:abc\n"


def test_a_client_that_has_the_state_already_gets_304_until_it_changes() -> None:
    app = small()
    etag = ask(app, "GET", "/builds/100").headers["etag"]
    again = ask(app, "GET", "/builds/100", if_none_match=etag)
    assert (again.status, again.body) == (304, b"")
    app.world.update("jobs", app.world.need("jobs", 101), updated_at="2024-05-06 13:00:00")
    assert ask(app, "GET", "/builds/100", if_none_match=etag).status == 200


@pytest.mark.parametrize("kind", ["builds/110", "jobs/111"])
def test_who_may_cancel(kind: str) -> None:
    for login, status in (("ada", 204), ("reader", 204), ("mallory", 403)):
        app = small()
        for job in app.world.rows("jobs"):
            app.world.update("jobs", job, state="started")
        answer = ask(app, "POST", f"/{kind}/cancel", login=login)
        assert (login, answer.status) == (login, status)
    assert answer.json == {"error": {"message": "We're sorry, but you're not authorized to perform this request"}}


@pytest.mark.parametrize(("kind", "name"), [("builds/110", "build(110)"), ("jobs/111", "job(111)")])
def test_what_is_finished_can_not_be_canceled(kind: str, name: str) -> None:
    answer = ask(small(), "POST", f"/{kind}/cancel")
    assert answer.status == 422
    assert answer.json == {"error": {"message": f"The {name} can't be canceled", "code": "cant_cancel"}}


def test_no_word_of_the_authorizer_leaves_it_to_the_table() -> None:
    app = small()
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500}])
    app.world.update("jobs", app.world.need("jobs", 101), state="started")
    refused = ask(app, "POST", "/builds/100/cancel", login="mallory")
    assert (refused.status, refused.json["error"]["message"]) == (403, "You don't have access to cancel build(100)")


@pytest.mark.parametrize("path", ["/builds/9/cancel", "/builds/9/restart", "/jobs/9/cancel", "/jobs/9/restart"])
def test_an_unknown_id_is_an_empty_404(path: str) -> None:
    answer = ask(small(), "POST", path)
    assert (answer.status, answer.body, answer.content_type) == (404, b"", "application/json")


def test_a_cancel_has_neither_body_nor_type() -> None:
    app = small()
    app.world.update("jobs", app.world.need("jobs", 101), state="started")
    answer = ask(app, "POST", "/builds/100/cancel")
    assert (answer.status, answer.body, answer.content_type) == (204, b"", None)


@pytest.mark.parametrize(("kind", "word"), [("builds/110", "build"), ("jobs/111", "job")])
def test_restart_says_what_came_of_it(kind: str, word: str) -> None:
    done = ask(small(), "POST", f"/{kind}/restart")
    assert (done.status, done.json["result"]) == (202, True)
    assert done.json["flash"] == [{"notice": f"The {word} was successfully restarted."}]
    app = small()
    app.world.update("builds", app.world.need("builds", 110), state="started")
    app.world.update("jobs", app.world.need("jobs", 111), state="started")
    app.world.change([{"op": "service", "service": "billing", "answers": 403}])
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500}])
    refused = ask(app, "POST", f"/{kind}/restart", login="mallory")
    assert refused.status == 400
    assert refused.json == {
        "result": False,
        "flash": [
            {"error": "You do not seem to have sufficient permissions."},
            {"error": "You do not have enough credits."},
            {"error": f"This {word} currently can not be restarted."},
        ],
    }


def test_an_unsuitable_accept_is_refused_after_the_restart_was_carried_out() -> None:
    app = small()
    assert ask(app, "POST", "/builds/110/restart", accept="text/plain").status == 406
    app.clock.advance(1)
    assert app.world.need("builds", 110)["state"] == "created"


def test_a_repository_that_has_moved_can_not_be_changed_on_org() -> None:
    app = small("org")
    app.world.update("repositories", app.world.need("repositories", 10), migration_status="migrated")
    as_json = ask(app, "POST", "/builds/110/restart")
    assert (as_json.status, as_json.json["error_type"]) == (403, "migrated_repository")
    as_text = ask(app, "POST", "/builds/110/restart", accept="text/plain")
    assert (as_text.status, as_text.text) == (403, as_json.json["error_message"])


def test_strangers_on_org() -> None:
    """The authorizer refuses them; where it does not answer the server fails on a cancel, and refuses a restart."""
    app = small("org")
    assert ask(app, "POST", "/builds/110/cancel", login=None).status == 403
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500}])
    assert ask(app, "POST", "/builds/110/cancel", login=None).status == 500
    assert ask(app, "POST", "/builds/110/restart", login=None).status == 400


def test_paths_that_only_the_documents_have() -> None:
    for path, operation in (
        ("/repos/10/builds", "builds_list_for_repository"),
        ("/repos/10/builds/110", "builds_get_for_repository"),
    ):
        app = small(era="reference")
        assert ask(app, "GET", path).status == 200
        assert app.requests[-1].operation_id == operation
        assert ask(small(), "GET", path).json == {"file": "not found"}
