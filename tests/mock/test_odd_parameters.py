"""Parameters that no document has: how the server reads them all the same, and where it fails on them.

Source: the endpoints, services and models of travis-ci/travis-api, and `Rack::QueryParser`.
"""

from __future__ import annotations

from typing import Any

import pytest
from asking import ask, small

from travis_mock.bodies import parameters


def ids(answer: Any, envelope: str) -> list[int]:
    return [row["id"] for row in answer.json[envelope]]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a=1&a=2", {"a": "2"}),
        ("a", {"a": None}),
        ("a[]=1&a[]=2", {"a": ["1", "2"]}),
        ("a[b][c]=1&a[b][d]=2", {"a": {"b": {"c": "1", "d": "2"}}}),
        ("a[][b]=1&a[][c]=2&a[][b]=3", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        ("a[b]=1&a=2", {"a": "2"}),
        ("a=%FF", {"a": "\ufffd"}),
    ],
)
def test_nested_parameters(text: str, read: dict[str, Any]) -> None:
    assert parameters(text) == read


@pytest.mark.parametrize(
    ("path", "query", "found"),
    [
        ("/repos/10", "repository_id=20", 20),
        ("/repos/10", "id=20", 10),
        ("/repos/10", "repository_id", 10),
        ("/repos/ada/notes", "vcs_id=x&id=20", 20),
    ],
)
def test_which_repository_is_meant(path: str, query: str, found: int) -> None:
    assert ask(small(), "GET", path, query).json["repo"]["id"] == found


def test_the_key_of_another_repository_may_be_read_in_the_name_of_one() -> None:
    app = small()
    app.world.update("repository_keys", app.world.where("repository_keys", repository_id=20)[0], fingerprint="of 20")
    assert ask(app, "GET", "/repos/10/key", "repository_id=20").json["fingerprint"] == "of 20"


def test_branches_go_by_the_path() -> None:
    answers = [ask(small(), "GET", "/repos/10/branches", query).json for query in ("", "id=20")]
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/repos", "limit[]=1"),
        ("/repos", "limit=-1"),
        ("/repos", "search[]=x"),
        ("/repos", "slug[]=ada/notes"),
        ("/builds", "github_id[]=1"),
        ("/builds", "repository_id[a]=1"),
        ("/builds", "repository_id=10&after_number[]=1"),
        ("/repos/10/branches/main", "id[]=100"),
        ("/jobs/101", "columns=id"),
        ("/repos", "owner_name=%FF"),
        ("/repos", "member[a]=b"),
        ("/repos", "search=%FF"),
        ("/repos/ada/%FF", ""),
        ("/repos/10/branches/%FF", ""),
        ("/builds", "repository_id=10&number=%FF"),
        ("/builds", "repository_id=10&event_type[]=%FF"),
        ("/jobs", "state=%FF"),
        ("/jobs", "queue[a]=b"),
    ],
)
def test_parameters_that_the_server_fails_on(path: str, query: str) -> None:
    assert ask(small(), "GET", path, query).status == 500


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=%25e", [10]),
        ("search=n_te", [10]),
        ("search=n.te", []),
        ("search=%20%20", [10, 20, 30]),
        ("owner_name=ad\u00e4", [30]),
        ("owner_name=ad%C3%A4", [30]),
        ("owner_name[]=ada&owner_name[]=x", [10, 20]),
        ("member[]=reader&member[]=x", [10]),
    ],
)
def test_how_repositories_are_searched(query: str, found: list[int]) -> None:
    app = small("org")
    app.world.insert(
        "repositories", {**app.world.need("repositories", 10), "id": 30, "owner_name": "ad\u00e4", "name": "x"}
    )
    assert sorted(ids(ask(app, "GET", "/repos", query), "repos")) == found


def test_a_list_of_numbers_is_the_number_of_no_build() -> None:
    assert ids(ask(small(), "GET", "/builds", "repository_id=10&number[]=1"), "builds") == []


@pytest.mark.parametrize("query", ["columns=", "columns=*", "exclude_commit=1"])
def test_columns_that_change_nothing(query: str) -> None:
    assert ask(small(), "GET", "/jobs/101", query).json == ask(small(), "GET", "/jobs/101").json


@pytest.mark.parametrize("path", ["/repos/10/branches/main", "/repos/ada/notes/branches/main"])
def test_a_branch_by_the_id_of_a_build(path: str) -> None:
    assert ask(small(), "GET", path, "id=200").json["branch"]["id"] == 200
    unknown = ask(small(), "GET", path, "id=999")
    assert (unknown.status, unknown.body, unknown.content_type) == (404, b"", "application/json")


def test_running_builds_that_have_no_start_come_first() -> None:
    builds = [
        {"id": 1, "repository_id": 10, "state": "started", "started_at": "2024-05-06 11:00:00"},
        {"id": 2, "repository_id": 10, "state": "started", "started_at": None},
        {"id": 3, "repository_id": 10, "state": "started", "started_at": "2024-05-06 11:30:00"},
    ]
    assert ids(ask(small(builds=builds, jobs=[], logs=[]), "GET", "/builds", "running=1"), "builds") == [2, 3, 1]


@pytest.mark.parametrize(
    ("method", "status", "body"),
    [("GET", 404, b""), ("DELETE", 404, b""), ("PATCH", 404, b'{"error":"Couldn\'t find repository"}')],
)
@pytest.mark.parametrize("query", ["repository_id=99", ""])
def test_a_variable_of_no_repository(method: str, status: int, body: bytes, query: str) -> None:
    answer = ask(small(), method, "/settings/env_vars/x", query, body={"env_var": {"name": "A"}})
    assert (answer.status, answer.body) == (status, body)


@pytest.mark.parametrize("body", [b'"env"', b'{"env_var": false}'])
def test_a_variable_that_is_none_has_no_name(body: bytes) -> None:
    assert ask(small(), "POST", "/settings/env_vars", "repository_id=10", body=body).status == 422
    assert ask(small(), "POST", "/settings/env_vars", "repository_id=10", body=b"[]").status == 500


def test_the_texts_of_a_variable() -> None:
    said = {"env_var": {"name": 5, "branch": True, "public": "yes", "value": ""}}
    shown = ask(small(), "POST", "/settings/env_vars", "repository_id=10", body=said).json["env_var"]
    assert [shown[name] for name in ("name", "branch", "public", "value")] == ["5", "true", True, ""]
