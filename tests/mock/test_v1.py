"""V1: the form of an answer when no version is asked for, and the addresses of its document."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from asking import SMALL, V2, Answered, ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

PLAIN = "application/json"
NOT_FOUND = {"file": "not found"}


def in_v1(app: Application, path: str, query: str = "", login: str | None = "ada") -> Answered:
    return ask(app, "GET", path, query, login=login, accept=PLAIN)


def documented(platform: Platform = "org", **tables: Any) -> Application:
    """The small world in the reference era."""
    return travis_mock.app(world={**copy.deepcopy(SMALL), **tables}, era="reference", platform=platform)


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/repos/ada/notes", "id slug description public_key last_build_id"),
        ("/repos/10", "id slug description public_key last_build_id"),
        ("/builds/100", "id repository_id number config state result status"),
        ("/repos/no/body/builds/100", "id repository_id number config state result status"),
        ("/jobs/101", "id number config repository_id build_id state result status started_at finished_at log commit"),
        ("/users", "login name email gravatar_id locale is_syncing synced_at"),
    ],
)
def test_a_single_object_stands_alone(path: str, keys: str) -> None:
    for suffix, accept in (("", PLAIN), ("", None), (".json", PLAIN), (".json", V2)):
        answer = ask(small(), "GET", f"{path}{suffix}", accept=accept)
        assert list(answer.json)[: len(keys.split())] == keys.split()
        assert answer.headers["content-type"] == "application/json;charset=utf-8"


@pytest.mark.parametrize(
    ("path", "query", "keys"),
    [
        ("/repos", "", "id slug description last_build_id last_build_number last_build_status last_build_result"),
        ("/repos/ada", "", "id slug description last_build_id last_build_number last_build_status last_build_result"),
        ("/builds", "ids=100", "id repository_id number state result started_at finished_at duration commit branch"),
        ("/repos/ada/notes/builds", "", "id repository_id number state result started_at finished_at duration commit"),
        ("/jobs", "ids[]=101", "id repository_id number state queue allow_failure"),
        ("/branches", "slug=ada/notes", "repository_id build_id commit branch message result finished_at started_at"),
        ("/hooks", "", "uid url name owner_name description active private"),
    ],
)
def test_a_list_is_an_array(path: str, query: str, keys: str) -> None:
    listed = in_v1(small(), path, query).json
    assert list(listed[0])[: len(keys.split())] == keys.split()


@pytest.mark.parametrize("path", ["/accounts", "/broadcasts", "/users/permissions", "/requests", "/jobs/101/log"])
def test_what_has_no_form_in_v1_is_not_acceptable(path: str) -> None:
    answer = in_v1(small(), f"{path}.json", "slug=ada/notes")
    assert (answer.status, answer.text, answer.headers["content-type"]) == (406, "", "application/json;charset=utf-8")


@pytest.mark.parametrize(
    ("state", "shown", "result"),
    [
        ("created", "created", None),
        ("received", "received", None),
        ("started", "started", None),
        ("passed", "finished", 0),
        ("failed", "finished", 1),
        ("errored", "finished", None),
        ("canceled", "finished", None),
    ],
)
def test_the_state_of_what_ended_is_finished(state: str, shown: str, result: int | None) -> None:
    world = {"repositories": [{"id": 10, "slug": "ada/notes"}], "builds": [{"repository_id": 10, "state": state}]}
    app = travis_mock.app(world=world, platform="org")
    (listed,) = in_v1(app, "/repos/ada/notes/builds", login=None).json
    build = in_v1(app, f"/builds/{listed['id']}", login=None).json
    job = in_v1(app, f"/jobs/{build['matrix'][0]['id']}", login=None).json
    for one in (listed, build, job):
        assert (one["state"], one["result"]) == (shown, result)
    assert (build["status"], job["status"], build["matrix"][0]["result"]) == (result, result, result)
    repository = in_v1(app, "/repos/ada/notes", login=None).json
    started = state not in ("created", "received", "canceled")
    assert repository["last_build_result"] == repository["last_build_status"] == (result if started else None)


def test_the_first_entry_that_is_acceptable_decides() -> None:
    both = f"{PLAIN}, {V2}"
    assert ask(small(), "GET", "/repos/10", accept=both).json["id"] == 10
    assert ask(small(), "GET", "/repos/10", accept=f"{V2}, {PLAIN}").json["repo"]["id"] == 10
    assert ask(small(), "GET", "/accounts", accept=both).json["accounts"]


def test_a_repository_without_a_key_makes_v1_fail_alone() -> None:
    app = travis_mock.app(world={**SMALL, "repository_keys": []})
    assert in_v1(app, "/repos/10").status == 500
    assert ask(app, "GET", "/repos/10").status == 200
    assert in_v1(app, "/repos").status == 200


def test_repositories_is_another_name_of_repos_in_v1_alone() -> None:
    for rest in ("", "/10", "/ada", "/ada/notes", "/ada/notes/builds"):
        assert in_v1(small(), f"/repositories{rest}.json").status == 200
        assert ask(small(), "GET", f"/repositories{rest}", accept=V2).json == NOT_FOUND


def test_a_job_has_its_log_and_its_worker() -> None:
    jobs = [{"id": 101, "source_id": 100, "worker": "host:one"}, {"id": 111, "source_id": 110}]
    app = travis_mock.app(world={**SMALL, "jobs": jobs, "logs": SMALL["logs"][:1]})
    shown = [in_v1(app, f"/jobs/{number}").json for number in (101, 111)]
    assert [(job["log"], job["worker"]) for job in shown] == [("$ rake\nok\n", "host:one"), (None, None)]


def test_an_answer_is_held_against_v1s_description() -> None:
    app = small()
    in_v1(app, "/repos/ada/notes/builds.json", "after_number=one")
    (violation,) = app.violations
    assert (violation.operation_id, violation.pointer) == ("builds_list_for_repository_by_slug", "/query/after_number")
    app.world.change([{"op": "update", "entity": "builds", "id": 100, "set": {"duration": "long"}}])
    answer = in_v1(app, "/builds/100.json")
    assert (answer.status, answer.json["error"]["code"]) == (500, "mock_violation")
    assert "/duration" in answer.text
    assert app.uncovered.total() == 0


# -- what the document has, and the server does not -------------------------------------------------------------------


def test_the_documents_addresses_show_what_the_servers_show() -> None:
    app = documented()
    for path in ("/ada/notes", "/ada/notes/builds", "/ada/notes/builds/100"):
        shown = in_v1(app, f"{path}.json").json
        assert shown == in_v1(app, f"/repos{path}.json").json
        assert shown == ask(app, "GET", f"{path}.json", accept=V2).json
        assert [ask(app, "GET", path, accept=accept).json for accept in (PLAIN, V2)] == [NOT_FOUND, NOT_FOUND]
        assert ask(app, "POST", f"{path}.json").json == NOT_FOUND
        assert in_v1(small(), f"{path}.json").json == NOT_FOUND
    assert {request.operation_id for request in app.requests} >= {
        "repositories_get_moved",
        "builds_list_moved",
        "builds_get_moved",
    }


def test_a_private_repository_stays_private_there() -> None:
    app = documented("com-public")
    for login, status in (("ada", 200), ("mallory", 404), (None, 401)):
        assert in_v1(app, "/ada/vault.json", login=login).status == status
        assert in_v1(app, "/ada/vault/builds/200.json", login=login).status == status
    assert in_v1(app, "/ada/vault/builds.json", login="mallory").json == []


def test_workers_are_at_work_as_long_as_the_job_runs() -> None:
    app = documented(
        builds=[{"id": 100, "repository_id": 10, "state": "started"}],
        jobs=[{"id": 101, "source_id": 100, "queue": "builds.linux"}],
        workers=[{"id": 1, "name": "one", "host": "a.example.com", "job_id": 101}],
        logs=[],
    )
    (worker,) = in_v1(app, "/workers.json").json
    assert (worker["state"], worker["payload"]["queue"]) == ("working", "builds.linux")
    assert worker["payload"]["repository"] == {
        "id": 10,
        "slug": "ada/notes",
        "source_url": "git://github.com/ada/notes.git",
    }
    assert worker["payload"]["job"] == worker["payload"]["build"]
    app.world.change([{"op": "update", "entity": "jobs", "id": 101, "set": {"state": "passed"}}])
    (worker,) = in_v1(app, "/workers.json").json
    assert (worker["state"], worker["payload"]) == ("ready", None)


def test_what_a_worker_does_for_a_private_repository_is_for_who_may_see_it() -> None:
    app = documented(
        "com-public",
        builds=[{"id": 200, "repository_id": 20, "state": "started"}],
        jobs=[{"id": 201, "source_id": 200}],
        workers=[{"id": 2, "job_id": 201}],
        logs=[],
    )
    for login, payload in (("ada", 201), ("mallory", None)):
        (worker,) = in_v1(app, "/workers.json", login=login).json
        assert worker["state"] == "working"
        assert (worker["payload"] and worker["payload"]["job"]["id"]) == payload
    assert in_v1(app, "/workers.json", login=None).status == 401
    assert in_v1(small(), "/workers.json").json == NOT_FOUND
