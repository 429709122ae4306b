"""Environment variables of a repository in the world of the reference."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from asking import SMALL, ask, small

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from travis_mock.builder import Builder
    from travis_mock.handling import Platform

pytestmark = pytest.mark.travis_mock(scenario="reference")

PUBLIC = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"
HIDDEN = "ec9423da-9658-4cd6-b282-fd0e5f6ed2df"
UNKNOWN = {"error": "Could not find a requested setting"}


@pytest.fixture
def client(travis_mock: Builder) -> Iterator[httpx.Client]:
    headers = {"Accept": "application/vnd.travis-ci.2+json", "Authorization": f"token {travis_mock.token}"}
    with httpx.Client(base_url=travis_mock.url, headers=headers, params={"repository_id": 124920}) as client:
        yield client


def _create(client: httpx.Client, env_var: Any) -> httpx.Response:
    return client.post("/settings/env_vars", json={"env_var": env_var})


def _names(client: httpx.Client) -> list[str]:
    return [row["name"] for row in client.get("/settings/env_vars").json()["env_vars"]]


def test_the_list_of_the_reference(client: httpx.Client) -> None:
    public, secret = client.get("/settings/env_vars").json()["env_vars"]
    assert public == {
        "id": PUBLIC,
        "name": "example",
        "value": "foobar",
        "public": True,
        "branch": None,
        "repository_id": 124920,
    }
    assert (secret["id"], secret["name"], secret["public"]) == (HIDDEN, "secret_example", False)
    assert secret.get("value") is None


def test_what_is_created_is_listed_and_found(client: httpx.Client) -> None:
    created = _create(client, {"name": "NEW", "value": "v", "public": True, "branch": "main"}).json()["env_var"]
    assert uuid.UUID(created["id"]).version == 4
    assert client.get(f"/settings/env_vars/{created['id']}").json() == {"env_var": created}
    assert _names(client) == ["example", "secret_example", "NEW"]


def test_the_same_name_twice_is_two_variables(client: httpx.Client) -> None:
    first, second = (_create(client, {"name": "TWICE"}).json()["env_var"]["id"] for _ in range(2))
    assert first != second
    assert _names(client)[2:] == ["TWICE", "TWICE"]


@pytest.mark.parametrize("env_var", [{"name": ""}, {"name": "  "}, {"name": None}, {"value": "v"}, None])
def test_a_variable_needs_a_name(client: httpx.Client, env_var: Any) -> None:
    answer = _create(client, env_var)
    assert answer.status_code == 422
    assert answer.json() == {"message": "Validation failed", "errors": [{"field": "name", "code": "missing_field"}]}
    assert len(_names(client)) == 2


def test_only_what_is_given_changes(client: httpx.Client) -> None:
    answer = client.patch(f"/settings/env_vars/{PUBLIC}", json={"env_var": {"value": "changed"}}).json()["env_var"]
    assert (answer["name"], answer["value"], answer["public"]) == ("example", "changed", True)


def test_a_secret_that_becomes_public_loses_its_value(travis_mock: Builder, client: httpx.Client) -> None:
    answer = client.patch(f"/settings/env_vars/{HIDDEN}", json={"env_var": {"public": True}}).json()["env_var"]
    assert (answer["public"], answer["value"]) == (True, None)
    row = travis_mock.world.get("env_vars", HIDDEN)
    assert row is not None
    assert row["value"] is None


def test_a_secret_that_becomes_public_with_a_value_shows_that(client: httpx.Client) -> None:
    changes = {"env_var": {"public": True, "value": "now"}}
    assert client.patch(f"/settings/env_vars/{HIDDEN}", json=changes).json()["env_var"]["value"] == "now"


def test_a_variable_keeps_its_name_when_a_blank_one_is_refused(client: httpx.Client) -> None:
    answer = client.patch(f"/settings/env_vars/{PUBLIC}", json={"env_var": {"name": ""}})
    assert answer.status_code == 422
    assert _names(client) == ["example", "secret_example"]


def test_deleting_shows_it_once_more_and_then_no_more(client: httpx.Client) -> None:
    assert client.delete(f"/settings/env_vars/{PUBLIC}").json()["env_var"]["name"] == "example"
    again = client.delete(f"/settings/env_vars/{PUBLIC}")
    assert (again.status_code, again.json()) == (404, UNKNOWN)
    assert _names(client) == ["secret_example"]


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_unknown_variables_are_not_found(client: httpx.Client, method: str) -> None:
    body = {"env_var": {"name": "x"}} if method == "PATCH" else None
    answer = client.request(method, "/settings/env_vars/nope", json=body)
    assert (answer.status_code, answer.json()) == (404, UNKNOWN)


def test_a_variable_of_another_repository_is_not_found(client: httpx.Client) -> None:
    answer = client.get(f"/settings/env_vars/{PUBLIC}", params={"repository_id": 82})
    assert (answer.status_code, answer.json()) == (404, UNKNOWN)


@pytest.mark.parametrize("query", [{}, {"repository_id": "999"}, {"repository_id": "x"}])
def test_a_repository_must_be_named(client: httpx.Client, query: dict[str, str]) -> None:
    client.params = httpx.QueryParams(query)
    answer = client.get("/settings/env_vars")
    assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (404, b"", "application/json")


@pytest.mark.parametrize(("login", "get", "post"), [("writer", 200, 200), ("reader", 404, 403), ("stranger", 403, 403)])
def test_variables_need_the_right_to_push(
    travis_mock: Builder, client: httpx.Client, login: str, get: int, post: int
) -> None:
    client.headers["Authorization"] = f"token {travis_mock.tokens[login]}"
    assert client.get("/settings/env_vars").status_code == get
    assert _create(client, {"name": "X"}).status_code == post
    if get == 404:
        assert client.get("/settings/env_vars").json() == {"error": "Couldn't find repository"}


@pytest.mark.parametrize("env_var", [{"name": "N", "value": 5}, {"name": ["N"]}, "x"])
def test_the_server_fails_on_what_is_no_text(client: httpx.Client, env_var: Any) -> None:
    answer = _create(client, env_var)
    assert (answer.status_code, answer.text) == (500, "Sorry, we experienced an error.\n")
    assert len(_names(client)) == 2


def test_the_body_is_json_whatever_its_type_says(client: httpx.Client) -> None:
    body = '{"env_var":{"name":"RAW","value":"ü","public":true}}'.encode()
    answer = client.post("/settings/env_vars", content=body, headers={"Content-Type": "text/plain"})
    assert answer.json()["env_var"]["value"] == "ü"
    broken = client.post("/settings/env_vars", content=b'{"env_var":')
    assert (broken.status_code, broken.text) == (400, "Invalid JSON in request body")


def test_a_body_is_read_before_the_variable_is_looked_for(client: httpx.Client) -> None:
    assert client.patch("/settings/env_vars/nope", content=b"{").status_code == 400


@pytest.mark.parametrize(("platform", "status"), [("org", 403), ("com-public", 200)])
@pytest.mark.parametrize(
    ("method", "path", "left"),
    [("POST", "/settings/env_vars", 2), ("PATCH", "/settings/env_vars/a", 1), ("DELETE", "/settings/env_vars/a", 0)],
)
def test_nothing_changes_in_a_repository_that_has_moved(
    platform: Platform, status: int, method: str, path: str, left: int
) -> None:
    first, second = SMALL["repositories"]
    moved = [{**first, "migration_status": "migrated"}, second]
    app = small(platform, repositories=moved, env_vars=[{"id": "a", "repository_id": 10, "name": "A"}])
    answer = ask(app, method, path, "repository_id=10", body=b"" if method == "DELETE" else {"env_var": {"name": "B"}})
    assert answer.status == status
    assert status == 200 or answer.json["error_type"] == "migrated_repository"
    assert len(app.world.rows("env_vars")) == (left if status == 200 else 1)


# -- the documented paths ----------------------------------------------------------------------------------------------

DOCUMENTED = [
    ("GET", "/settings/env_vars", "repository_id=124920", b""),
    ("GET", f"/settings/env_vars/{PUBLIC}", "repository_id=124920", b""),
    ("PATCH", f"/settings/env_vars/{PUBLIC}", "", {"env_var": {"value": "changed"}}),
    ("DELETE", f"/settings/env_vars/{HIDDEN}", "", b""),
]


@pytest.mark.parametrize(("method", "path", "query", "body"), DOCUMENTED)
def test_the_documented_paths_answer_as_the_real_ones(method: str, path: str, query: str, body: Any) -> None:
    documented, real = travis_mock.app(), travis_mock.app()
    answer = ask(documented, method, f"/repos{path}", query, login="rkh", body=body)
    assert answer.status == 200
    assert answer.json == ask(real, method, path, "repository_id=124920", login="rkh", body=body).json
    assert documented.requests[-1].operation_id == f"{real.requests[-1].operation_id}_moved"
    assert documented.world.rows("env_vars") == real.world.rows("env_vars")


def test_a_variable_is_added_at_the_documented_path() -> None:
    app = travis_mock.app()
    body = {"env_var": {"name": "NEW"}}
    answer = ask(app, "POST", "/repos/settings/env_vars", "repository_id=82", login="rkh", body=body)
    assert (answer.status, answer.json["env_var"]["repository_id"]) == (200, 82)
    assert ask(app, "POST", "/repos/settings/env_vars", login="rkh", body=body).status == 404


@pytest.mark.parametrize(("method", "path", "query", "body"), DOCUMENTED)
@pytest.mark.parametrize("login", [None, "reader", "stranger"])
def test_the_documented_paths_are_not_for_everybody(
    method: str, path: str, query: str, body: Any, login: str | None
) -> None:
    app = travis_mock.app()
    before = [dict(row) for row in app.world.rows("env_vars")]
    answer = ask(app, method, f"/repos{path}", query, login=login, body=body)
    assert answer.status in ((401,) if login is None else (403, 404))
    assert login is not None or answer.text == "no access token supplied"
    assert app.world.rows("env_vars") == before


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_today_the_documented_paths_are_none(platform: Platform) -> None:
    """The list is taken for a repository called `settings/env_vars`; a parameter chooses which it is really."""
    app = small(platform, env_vars=[{"id": "a", "repository_id": 10, "name": "A"}])
    assert ask(app, "GET", "/repos/settings/env_vars", "repository_id=10").json["repo"]["id"] == 10
    others = [("GET", "/a"), ("POST", ""), ("PATCH", "/a"), ("DELETE", "/a")]
    for method, path in others:
        body = {"env_var": {"name": "B"}} if method in ("POST", "PATCH") else b""
        answer = ask(app, method, f"/repos/settings/env_vars{path}", "repository_id=10", body=body)
        assert (answer.status, answer.json) == (404, {"file": "not found"})
