"""V3: caches, listed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

CACHES = [
    {
        "repository_id": 10,
        "branch": "main",
        "name": "cache-linux.tgz",
        "size": 7,
        "last_modified": "2024-05-03T07:00:00Z",
    },
    {"repository_id": 10, "branch": "main", "name": "cache-osx.tgz", "size": 8},
    {"repository_id": 10, "branch": "feature/x", "name": "cache-linux.tgz", "size": 9},
    {"repository_id": 20, "branch": "main", "name": "cache-linux.tgz", "size": 10},
]


def server(**changes: Any) -> Application:
    return small(**{"caches": CACHES, **changes})


def sizes(app: Application, query: str = "", method: str = "GET", **options: Any) -> list[int]:
    answer = ask_v3(app, method, "/repo/10/caches", query, **options)
    assert answer.status == 200, answer.text
    return [cache["size"] for cache in answer.json["caches"]]


def test_a_cache_says_what_it_is_and_of_which_repository() -> None:
    app = server()
    body = ask_v3(app, "GET", "/repo/ada%2Fnotes/caches", "match=linux&branch=main").json
    repository = {"@type": "repository", "@href": "/repo/10", "@representation": "minimal"}
    cache = {
        "@type": "cache",
        "@representation": "standard",
        "repository_id": 10,
        "size": 7,
        "name": "cache-linux.tgz",
        "branch": "main",
        "last_modified": "2024-05-03T07:00:00Z",
        "repo": {**repository, "id": 10, "name": "notes", "slug": "ada/notes"},
    }
    href = "/repo/ada%2Fnotes/caches?match=linux&branch=main"
    assert body == {"@type": "caches", "@href": href, "@representation": "standard", "caches": [cache]}
    assert app.violations == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [7, 8, 9]),
        ("branch=main", [7, 8]),
        ("caches.branch=main", [7, 8]),
        ("branch=mai", []),
        ("branch=feature", [9]),
        ("branch=feature/x", [9]),
        ("branch=feature/x/", [9]),
        ("match=linux", [7, 9]),
        ("caches.match=OSX", []),
        ("branch=&match=", [7, 8, 9]),
    ],
)
def test_caches_are_found_by_branch_and_name(query: str, found: list[int]) -> None:
    assert sizes(server(), query) == found


def test_of_a_branch_with_slashes_only_the_end_is_shown() -> None:
    caches = ask_v3(server(), "GET", "/repo/10/caches", "branch=feature/x").json["caches"]
    assert [cache["branch"] for cache in caches] == ["x"]


def test_there_are_no_pages() -> None:
    body = ask_v3(server(), "GET", "/repo/10/caches", "limit=1").json
    assert len(body["caches"]) == 3
    assert [warning["parameter"] for warning in body["@warnings"]] == ["limit"]


def test_those_that_are_deleted_are_shown_once_more() -> None:
    app = server()
    body = ask_v3(app, "DELETE", "/repo/10/caches", "match=osx").json
    assert [cache["size"] for cache in body["caches"]] == [8]
    assert "@href" not in body
    assert sizes(app, "match=osx", "DELETE") == []
    assert sizes(app) == [7, 9]


def test_the_parameters_count_in_a_body_too_and_without_any_all_are_deleted() -> None:
    app = server()
    assert sizes(app, method="DELETE", body={"branch": "main"}) == [7, 8]
    assert sizes(app, method="DELETE") == [9]
    assert len(app.world.rows("caches")) == 1


@pytest.mark.parametrize(("method", "permission"), [("GET", "cache_view"), ("DELETE", "cache_delete")])
def test_who_may_not(method: str, permission: str) -> None:
    app = server()
    assert refusal(ask_v3(app, method, "/repo/10/caches", login=None)) == (403, "login_required", None)
    answer = ask_v3(app, method, "/repo/10/caches", login="reader")
    assert refusal(answer) == (403, "insufficient_access", "repository")
    assert answer.json["permission"] == permission
    assert refusal(ask_v3(app, method, "/repo/20/caches", login="mallory")) == (404, "not_found", "repository")


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_the_right_alone_is_not_enough_without_push_rights(method: str) -> None:
    app = server(authorizer={"pull": ["repository_cache_view", "repository_cache_delete"]})
    answer = ask_v3(app, method, "/repo/10/caches", login="reader")
    assert answer.status == 403
    assert answer.json == {"@type": "error", "error_type": "insufficient_access", "error_message": "forbidden"}


def test_where_a_repository_has_moved_away_nothing_is_deleted() -> None:
    app = small("org", caches=CACHES)
    app.world.change([{"op": "update", "entity": "repositories", "id": 10, "set": {"migration_status": "migrating"}}])
    assert refusal(ask_v3(app, "DELETE", "/repo/10/caches")) == (403, "repo_migrated", None)
    assert sizes(app) == [7, 8, 9]


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_store_that_fails_makes_the_server_fail(method: str) -> None:
    app = server()
    app.world.change([{"op": "service", "service": "cache_store", "answers": 500}])
    assert (ask_v3(app, method, "/repo/10/caches").status, len(app.world.rows("caches"))) == (500, 4)


def test_without_a_store_there_are_none() -> None:
    assert sizes(server(config={"cache_options": {}})) == []
