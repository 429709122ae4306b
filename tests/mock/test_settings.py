"""Settings of a repository in the world of the reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from asking import ask, small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from travis_mock.builder import Builder

pytestmark = pytest.mark.travis_mock(scenario="reference")


@pytest.fixture
def client(travis_mock: Builder) -> Iterator[httpx.Client]:
    headers = {"Accept": "application/vnd.travis-ci.2+json", "Authorization": f"token {travis_mock.token}"}
    with httpx.Client(base_url=travis_mock.url, headers=headers) as client:
        yield client


def _patch(client: httpx.Client, **settings: Any) -> httpx.Response:
    return client.patch("/repos/82/settings", json={"settings": settings})


def test_all_settings_are_sent_with_what_was_set(client: httpx.Client) -> None:
    settings = client.get("/repos/82/settings").json()["settings"]
    assert list(settings)[:5] == [
        "builds_only_with_travis_yml",
        "build_pushes",
        "build_pull_requests",
        "build_releases",
        "maximum_number_of_builds",
    ]
    assert settings["builds_only_with_travis_yml"] is True
    assert settings["job_log_access_older_than_days"] == 365
    assert len(settings) == 16


def test_only_what_is_given_changes(client: httpx.Client) -> None:
    before = client.get("/repos/82/settings").json()["settings"]
    answer = _patch(client, build_pushes=False)
    assert answer.json()["settings"] == {**before, "build_pushes": False}
    assert client.get("/repos/82/settings").json() == answer.json()


@pytest.mark.parametrize(
    ("name", "sent", "stored"),
    [
        ("build_pushes", "no", False),
        ("build_pushes", "off", False),
        ("build_pushes", 1, True),
        ("build_pushes", None, None),
        ("maximum_number_of_builds", "5", 5),
        ("maximum_number_of_builds", -1, -1),
        ("maximum_number_of_builds", 2.9, 2),
        ("maximum_number_of_builds", None, 0),
        ("timeout_hard_limit", 180, 180),
        ("timeout_hard_limit", "60", 60),
        ("timeout_hard_limit", 0, None),
        ("timeout_hard_limit", 0.0, None),
        ("timeout_log_silence", 60, 60),
        ("api_builds_rate_limit", 200, 200),
        ("api_builds_rate_limit", None, None),
        ("job_log_access_older_than_days", 29, 29),
        ("maximum_number_of_builds", "1e2", 100),
    ],
)
def test_values_are_cast(client: httpx.Client, name: str, sent: Any, stored: Any) -> None:
    answer = _patch(client, **{name: sent})
    assert (answer.status_code, answer.json()["settings"][name]) == (200, stored)


@pytest.mark.parametrize(
    ("name", "sent", "code"),
    [
        ("maximum_number_of_builds", "x", "not_a_number"),
        ("timeout_hard_limit", 181, "Invalid hard_limit timeout value (allowed: 0 - 180)"),
        ("timeout_hard_limit", "", "Invalid hard_limit timeout value (allowed: 0 - 180)"),
        ("timeout_hard_limit", -1, "Invalid hard_limit timeout value (allowed: 0 - 180)"),
        ("timeout_log_silence", 61, "Invalid log_silence timeout value (allowed: 0 - 60)"),
        ("api_builds_rate_limit", 201, "can't be more than 200"),
        ("maximum_number_of_builds", True, "not_a_number"),
        ("timeout_hard_limit", "0", "Invalid hard_limit timeout value (allowed: 0 - 180)"),
    ],
)
def test_values_out_of_bounds_are_refused(client: httpx.Client, name: str, sent: Any, code: str) -> None:
    before = client.get("/repos/82/settings").json()
    answer = _patch(client, build_pushes=False, **{name: sent})
    assert answer.status_code == 422
    assert answer.json() == {"message": "Validation failed", "errors": [{"field": name, "code": code}]}
    assert client.get("/repos/82/settings").json() == before


def test_everything_wrong_is_named_at_once(client: httpx.Client) -> None:
    answer = _patch(client, timeout_hard_limit=999, api_builds_rate_limit=201, maximum_number_of_builds="x")
    fields = [error["field"] for error in answer.json()["errors"]]
    assert fields == ["maximum_number_of_builds", "api_builds_rate_limit", "timeout_hard_limit"]


def test_unknown_settings_are_ignored(client: httpx.Client) -> None:
    before = client.get("/repos/82/settings").json()
    assert _patch(client, wat=1, env_vars=[]).json() == before


@pytest.mark.parametrize("body", ["{}", '{"settings": {}}', '{"settings": "x"}', '{"settings": null}'])
def test_a_body_without_settings_is_refused(client: httpx.Client, body: str) -> None:
    answer = client.patch("/repos/82/settings", content=body)
    assert (answer.status_code, answer.json()) == (422, {"error": "Settings must be passed with a request"})


def test_a_body_that_is_no_json_is_refused_with_a_text(client: httpx.Client) -> None:
    answer = client.patch("/repos/82/settings", content='{"settings":')
    assert (answer.status_code, answer.text) == (400, "Invalid JSON in request body")
    labelled = client.patch("/repos/82/settings", content="{", headers={"Content-Type": "application/json"})
    assert labelled.json() == {"error": "Failed to parse body as JSON"}


@pytest.mark.parametrize(
    ("login", "get", "patch"), [("writer", 200, 200), ("reader", 404, 403), ("stranger", 403, 403)]
)
def test_settings_need_the_right_to_push(
    travis_mock: Builder, client: httpx.Client, login: str, get: int, patch: int
) -> None:
    client.headers["Authorization"] = f"token {travis_mock.tokens[login]}"
    assert client.get("/repos/82/settings").status_code == get
    assert _patch(client, build_pushes=True).status_code == patch


@pytest.mark.parametrize("path", ["/repos/999/settings", "/repos/abc/settings", "/repos/sinatra/sinatra/settings"])
def test_unknown_repositories_are_not_found(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (404, {"file": "not found"})


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("timeout_hard_limit", "60"),
        ("timeout_log_silence", "5 minutes"),
        ("build_pushes", "perhaps"),
        ("build_pushes", 2),
        ("api_builds_rate_limit", "x"),
    ],
)
def test_todays_server_sends_back_what_it_can_not_read(name: str, sent: Any) -> None:
    app = small()
    answer = ask(app, "PATCH", "/repos/10/settings", body={"settings": {name: sent}})
    assert (answer.status, answer.json["settings"][name]) == (200, sent)
    assert app.uncovered == {"values of another type, sent back": 1}


@pytest.mark.parametrize(
    "body",
    [b"[]", b"null", b"5", b'{"settings": {"timeout_hard_limit": true}}', b'{"settings":{"api_builds_rate_limit":[]}}'],
)
def test_a_body_that_the_server_fails_on(body: bytes) -> None:
    assert ask(small(), "PATCH", "/repos/10/settings", body=body).status == 500


def test_a_body_without_settings_counts_before_an_unknown_repository() -> None:
    assert ask(small(), "PATCH", "/repos/999/settings", body={}).status == 422
    assert ask(small(), "PATCH", "/repos/999/settings", body={"settings": {"build_pushes": True}}).status == 404


def test_another_repository_in_the_query_is_the_one_that_is_changed() -> None:
    app = small()
    ask(app, "PATCH", "/repos/10/settings", "repository_id=20", body={"settings": {"build_pushes": False}})
    assert (app.world.settings(10), app.world.settings(20)) == ({}, {"build_pushes": False})


def test_settings_of_a_repository_that_has_moved_stay_as_they_are() -> None:
    app = small("org")
    app.world.update("repositories", app.world.need("repositories", 10), migration_status="migrated")
    answer = ask(app, "PATCH", "/repos/10/settings", body={"settings": {"build_pushes": False}})
    assert (answer.status, answer.json["error_type"]) == (403, "migrated_repository")
