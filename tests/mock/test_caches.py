"""Caches of repositories: listing, filters, deleting, and who may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.handling import Era, Platform

CACHES = [
    {"repository_id": 10, "branch": "main", "name": "cache-linux.tgz", "last_modified": "2024-05-03T07:00:00Z"},
    {"repository_id": 10, "branch": "feature/long.name", "name": "cache-linux.tbz", "size": 5},
    {"repository_id": 10, "branch": None, "name": "cache-osx.tbz", "last_modified": None},
    {"repository_id": 20, "branch": "main", "name": "secret.tbz"},
]
BOTH = pytest.mark.parametrize("path", ["/repos/10/caches", "/repos/ada/notes/caches", "/repos/Ada/NOTES/caches"])
ERAS = pytest.mark.parametrize("era", ["today", "reference"])
REFUSED = {"error": {"message": "We're sorry, but you're not authorized to perform this request"}}


def slugs(answer: Any) -> list[str]:
    return [cache["slug"] for cache in answer.json["caches"]]


def test_the_caches_of_the_reference() -> None:
    first, *others = ask(travis_mock.app(), "GET", "/repos/travis-pro/billing/caches", login="rkh").json["caches"]
    assert first == {
        "repository_id": 51007,
        "size": 103677795,
        "slug": "cache--rvm-2.0.0--gemfile-Gemfile",
        "branch": "master",
        "last_modified": "2014-03-06T16:19:49Z",
    }
    assert [cache["branch"] for cache in others] == ["mm-ruby-2.1", "mm-ruby-2.1"]


@BOTH
@ERAS
def test_the_list(path: str, era: Era) -> None:
    answer = ask(small(era=era, caches=CACHES), "GET", path)
    assert answer.headers["cache-control"] == "no-cache"
    assert [(cache["slug"], cache["branch"], cache["last_modified"]) for cache in answer.json["caches"]] == [
        ("cache-linux.tgz", "main", "2024-05-03T07:00:00Z"),
        ("cache-linux", "long.name", "2024-05-06T12:00:00Z"),
        ("cache-osx", None, None),
    ]


@BOTH
@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("branch=main", ["cache-linux.tgz"]),
        ("branch=mai", []),
        ("branch=feature", ["cache-linux"]),
        ("branch=feature/long.name", ["cache-linux"]),
        ("branch=long.name", []),
        ("branch=", ["cache-linux.tgz", "cache-linux", "cache-osx"]),
        ("match=osx", ["cache-osx"]),
        ("match=tbz", []),
        ("match=", ["cache-linux.tgz", "cache-linux", "cache-osx"]),
        ("branch=main&match=osx", []),
    ],
)
def test_filters(path: str, method: str, query: str, expected: list[str]) -> None:
    assert slugs(ask(small(caches=CACHES), method, path, query)) == expected


@BOTH
@ERAS
def test_what_is_deleted_is_shown_and_gone(path: str, era: Era) -> None:
    app = small(era=era, caches=CACHES)
    assert slugs(ask(app, "DELETE", path, "match=linux")) == ["cache-linux.tgz", "cache-linux"]
    assert slugs(ask(app, "DELETE", path, "match=linux")) == []
    assert slugs(ask(app, "GET", path)) == ["cache-osx"]
    assert slugs(ask(app, "DELETE", path)) == ["cache-osx"]
    assert [row["repository_id"] for row in app.world.rows("caches")] == [20]


@BOTH
@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("login", ["reader", "mallory"])
def test_they_need_the_right_to_push(path: str, method: str, login: str) -> None:
    app = small(caches=CACHES)
    refused = ask(app, method, path, login=login)
    assert (refused.status, refused.json) == (403, REFUSED)
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500}])
    empty = ask(app, method, path, login=login)
    assert (empty.status, empty.json, empty.content_type) == (403, {}, "application/json")
    assert len(app.world.rows("caches")) == len(CACHES)


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("path", ["/repos/999/caches", "/repos/word/caches", "/repos/no/body/caches"])
def test_those_of_no_repository_are_refused(method: str, path: str) -> None:
    answer = ask(small(), method, path)
    assert (answer.status, answer.json) == (403, {})


@pytest.mark.parametrize(
    ("platform", "method", "path", "status", "body"),
    [
        ("com-public", "GET", "/repos/10/caches", 401, b""),
        ("com-public", "DELETE", "/repos/ada/notes/caches", 401, b""),
        ("enterprise", "GET", "/repos/ada/notes/caches", 401, b""),
        ("org", "GET", "/repos/10/caches", 404, b'{"file":"not found"}'),
        ("org", "GET", "/repos/ada/notes/caches", 401, b"no access token supplied"),
        ("org", "DELETE", "/repos/10/caches", 401, b"no access token supplied"),
    ],
)
def test_they_need_a_login(platform: Platform, method: str, path: str, status: int, body: bytes) -> None:
    answer = ask(small(platform), method, path, login=None)
    assert (answer.status, answer.body) == (status, body)


@BOTH
def test_without_a_store_there_are_none_for_anybody(path: str) -> None:
    app = small(caches=CACHES, config={"cache_options": {}}, authorizer={"pull": ["repository_cache_view"]})
    assert slugs(ask(app, "GET", path, login="reader")) == []
    assert slugs(ask(app, "DELETE", path)) == []
    assert len(app.world.rows("caches")) == len(CACHES)


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("query", ["branch[]=main", "match[]=linux"])
def test_a_filter_must_be_a_text(method: str, query: str) -> None:
    assert ask(small(caches=CACHES), method, "/repos/10/caches", query).status == 500


def test_a_store_that_fails_makes_the_server_fail() -> None:
    app = small(caches=CACHES)
    app.world.change([{"op": "service", "service": "cache_store", "answers": 503}])
    assert ask(app, "GET", "/repos/10/caches").status == 500
    assert ask(app, "DELETE", "/repos/10/caches").status == 500
    app.world.change([{"op": "service", "service": "cache_store", "answers": "normal"}])
    assert len(slugs(ask(app, "GET", "/repos/10/caches"))) == 3


def test_the_same_in_v1() -> None:
    app = small(caches=CACHES)
    assert slugs(ask(app, "GET", "/repos/10/caches", accept="application/json"))[2:] == ["cache-osx"]
