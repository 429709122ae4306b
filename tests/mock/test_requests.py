"""Build requests: lists, the single one, and the old call that restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import SMALL, ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.handling import Era, Platform

MANY = [{"id": number, "repository_id": 10} for number in range(1, 131)]
NOT_FOUND = {"error": "Repository could not be found"}


def ids(query: str, era: Era = "reference", **changes: Any) -> list[int]:
    answer = ask(small(era=era, requests=MANY, **changes), "GET", "/requests", query)
    assert answer.status == 200
    return [request["id"] for request in answer.json["requests"] if request["build_id"] is None]


def test_the_request_of_the_reference() -> None:
    answer = ask(travis_mock.app(), "GET", "/requests/6301283", login="rkh").json
    documented = {
        "id": 6301283,
        "repository_id": 1121945,
        "commit_id": 5904016,
        "created_at": "2014-03-08T15:54:07Z",
        "owner_id": 4279,
        "owner_type": "Organization",
        "event_type": "push",
        "result": "accepted",
        "pull_request": False,
        "branch": "feat-container-injector",
    }
    assert documented.items() <= answer["request"].items()
    assert (answer["commit"]["id"], answer["commit"]["author_name"]) == (5904016, "Sebastiaan Stok")
    assert "build_id" not in answer["request"]


def test_one_may_be_cached_for_a_year() -> None:
    app = small(requests=[{"id": 7, "repository_id": 10}])
    answer = ask(app, "GET", "/requests/7")
    assert answer.headers["cache-control"] == "public, max-age=31536000"
    assert answer.headers["expires"] == "Tue, 06 May 2025 12:00:00 GMT"
    known = ask(app, "GET", "/requests/7", if_none_match=answer.headers["etag"])
    assert (known.status, known.body) == (304, b"")


def test_a_request_knows_its_build_its_pull_request_and_its_tag() -> None:
    app = small(
        requests=[
            {"id": 1, "repository_id": 10, "event_type": "pull_request", "pull_request_id": 5, "commit_id": 31},
            {"id": 2, "repository_id": 10, "commit_id": 32},
            {"id": 3, "repository_id": 10, "commit_id": 99, "event_type": None, "result": None},
        ],
        pull_requests=[{"id": 5, "repository_id": 10, "number": 7, "title": "Mend it"}],
        commits=[
            {"id": 31, "repository_id": 10, "ref": "refs/pull/7/merge"},
            {"id": 32, "repository_id": 10, "ref": "refs/tags/v1", "branch": "v1"},
        ],
        builds=[{"id": 100, "repository_id": 10, "request_id": 1, "commit_id": 31}],
        jobs=[],
        logs=[],
    )
    listed = ask(app, "GET", "/requests", "repository_id=10").json
    gone, tagged, pulled = listed["requests"]
    assert (pulled["build_id"], pulled["pull_request"], pulled["pull_request_number"]) == (100, True, 7)
    assert pulled["pull_request_title"] == "Mend it"
    assert (tagged["build_id"], tagged["branch"], tagged["tag"]) == (None, "v1", "v1")
    assert (gone["commit_id"], gone["branch"], gone["tag"], gone["event_type"], gone["result"]) == (
        99,
        None,
        None,
        "push",
        None,
    )
    assert [(commit["id"], commit["pull_request_number"]) for commit in listed["commits"]] == [(32, None), (31, 7)]
    single = ask(app, "GET", "/requests/1").json
    assert single["request"] == pulled
    assert "tag" not in single["commit"]
    assert ask(app, "GET", "/requests/3").json.keys() == {"request"}


def test_a_pull_request_that_only_the_build_knows() -> None:
    pull_request = {"pull_request_number": 7, "pull_request_title": "Mend it"}
    app = small(builds=[{"id": 100, "repository_id": 10, **pull_request}], jobs=[], logs=[])
    (request,) = ask(app, "GET", "/requests", "repository_id=10").json["requests"]
    assert (request["event_type"], request["pull_request_number"]) == ("pull_request", 7)
    assert request["pull_request_title"] == "Mend it"


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("query", ["repository_id=10", "slug=ada/notes", "slug=Ada/Notes", "repository_id=10&slug=x"])
def test_the_25_newest_of_a_repository(era: Era, query: str) -> None:
    listed = ids(query, era, builds=[], jobs=[], logs=[])
    assert listed == list(range(130, 105, -1))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=2", [130, 129]),
        ("limit=100", list(range(130, 30, -1))),
        ("limit=101", list(range(130, 30, -1))),
        ("limit=0", list(range(130, 105, -1))),
        ("limit=many", list(range(130, 105, -1))),
        ("older_than=20", list(range(19, 0, -1))),
        ("older_than=100", list(range(99, 74, -1))),
        ("older_than=100&limit=1", [99]),
        ("older_than=1", []),
    ],
)
def test_pages_as_documented(query: str, expected: list[int]) -> None:
    assert ids(f"repository_id=10&{query}", builds=[], jobs=[], logs=[]) == expected


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("limit=2", 500),
        ("limit=", 500),
        ("limit", 200),
        ("older_than=20", 500),
        ("older_than=20&limit=2", 500),
        ("older_than=1", 200),
        ("older_than=1&limit=2", 200),
    ],
)
def test_the_server_of_today_fails_on_pages(query: str, status: int) -> None:
    answer = ask(small(requests=MANY), "GET", "/requests", f"repository_id=10&{query}")
    assert answer.status == status
    if "older_than" in query and status == 200:
        assert answer.json == {"requests": [], "commits": []}


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("value", ["x", "", "1.5", "9" * 30])
def test_older_than_must_be_a_number(era: Era, value: str) -> None:
    answer = ask(small(era=era, requests=MANY), "GET", "/requests", f"repository_id=10&older_than={value}")
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


@pytest.mark.parametrize("query", ["", "repository_id=999", "repository_id=x", "slug=no/body", "limit=5"])
def test_a_repository_must_be_named(query: str) -> None:
    answer = ask(small(), "GET", "/requests", query)
    assert (answer.status, answer.json, answer.content_type) == (404, NOT_FOUND, "application/json")


def test_a_slug_must_have_a_slash() -> None:
    assert ask(small(), "GET", "/requests", "slug=noslash").status == 500


@pytest.mark.parametrize("path", ["/requests/999", "/requests/x"])
def test_unknown_requests_are_not_found(path: str) -> None:
    answer = ask(small(), "GET", path)
    assert (answer.status, answer.json) == (404, {"file": "not found"})


REQUESTS = [
    {"id": 1, "repository_id": 10, "private": False},
    {"id": 2, "repository_id": 20, "private": True},
]


@pytest.mark.parametrize(
    ("platform", "login", "repository", "lists", "single"),
    [
        ("com-public", "ada", 20, 200, 200),
        ("com-public", "mallory", 10, 200, 200),
        ("com-public", "mallory", 20, 404, 404),
        ("com-public", None, 10, 401, 401),
        ("enterprise", "mallory", 10, 404, 404),
        ("enterprise", "reader", 10, 200, 200),
        ("enterprise", None, 10, 401, 401),
        ("org", None, 10, 200, 200),
        ("org", None, 20, 200, 200),
    ],
)
def test_who_sees_requests(platform: Platform, login: str | None, repository: int, lists: int, single: int) -> None:
    app = small(platform, requests=REQUESTS)
    listed = ask(app, "GET", "/requests", f"repository_id={repository}", login=login)
    shown = ask(app, "GET", f"/requests/{repository // 10}", login=login)
    assert (listed.status, shown.status) == (lists, single)
    if lists == 401:
        assert (listed.body, shown.body) == (b"", b"")


def test_v2_1_shows_strangers_what_is_public() -> None:
    app, accept = small(requests=REQUESTS), "application/vnd.travis-ci.2.1+json"
    assert ask(app, "GET", "/requests/1", login=None, accept=accept).status == 200
    assert ask(app, "GET", "/requests/2", login=None, accept=accept).status == 404
    assert ask(app, "GET", "/requests", "repository_id=20", login=None, accept=accept).json == NOT_FOUND


def test_there_is_no_form_for_v1() -> None:
    app = small(requests=REQUESTS)
    for path, query in (("/requests", "repository_id=10"), ("/requests/1", "")):
        answer = ask(app, "GET", path, query, accept="application/json")
        assert (answer.status, answer.body, answer.content_type) == (406, b"", "application/json;charset=utf-8")


# -- the old call that restarts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"build_id": 100}, {"notice": "The build was successfully restarted."}),
        ({"job_id": 101}, {"notice": "The job was successfully restarted."}),
    ],
)
def test_it_restarts(body: dict[str, int], message: dict[str, str]) -> None:
    app = small()
    answer = ask(app, "POST", "/requests", body=body)
    assert (answer.status, answer.json) == (200, {"result": True, "flash": [message]})
    app.clock.advance(1)
    assert app.world.need("jobs", 101)["state"] != "passed"


def test_the_result_is_true_even_if_nothing_was_restarted() -> None:
    app = small()
    answer = ask(app, "POST", "/requests", login="mallory", body={"build_id": 100})
    refusal = {"error": "You do not seem to have sufficient permissions."}
    assert (answer.status, answer.json) == (200, {"result": True, "flash": [refusal]})
    app.clock.advance(1)
    assert app.world.need("jobs", 101)["state"] == "passed"


def test_what_can_not_be_restarted_so() -> None:
    app = small()
    wish = ask(app, "POST", "/requests", body={"request": {"repository": {"owner_name": "ada", "name": "notes"}}})
    assert (wish.status, wish.json) == (404, {"file": "not found"})
    for body in ({"build_id": 999}, {"job_id": 999}, {}):
        unknown = ask(app, "POST", "/requests", body=body)
        assert (unknown.status, unknown.body) == (404, b"")
    moved = [{**SMALL["repositories"][0], "migration_status": "migrated"}, SMALL["repositories"][1]]
    answer = ask(small("org", repositories=moved), "POST", "/requests", body={"build_id": 100})
    assert (answer.status, answer.json["error_type"]) == (403, "migrated_repository")
    assert ask(app, "POST", "/requests", login=None, body={"build_id": 100}).status == 401
