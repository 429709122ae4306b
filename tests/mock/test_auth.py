"""The exchange of a GitHub token for an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from asking import Answered, ask, small

import travis_mock
from travis_mock.synchronizing import SYNC_SECONDS

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

WANTED = ["read:org", "user:email", "repo_deployment", "repo:status", "write:repo_hook"]


def world(platform: Platform = "org", era: Era = "today", **changes: Any) -> Application:
    users = [
        {"id": 1, "login": "ada", "name": "Ada", "github_id": 1101, "token": "ada-token", "github_token": "gh-ada"},
        {"id": 2, "login": "grace", "github_id": 1102},
    ]
    config = {"github": {"scopes": WANTED}}
    return small(platform, era, **{"users": users, "permissions": [], "config": config, **changes})


def exchange(app: Application, proof: Any = "gh-ada", **options: Any) -> Answered:
    return ask(app, "POST", "/auth/github", login=None, body={"github_token": proof}, **options)


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_the_access_token_of_its_user_every_time(platform: Platform, era: Era) -> None:
    app = world(platform, era)
    for _ in range(2):
        answer = exchange(app)
        assert (answer.status, answer.json) == (200, {"access_token": "ada-token"})
        assert answer.content_type == "application/json"
        assert answer.headers["x-accepted-oauth-scopes"] == "public"


@pytest.mark.parametrize("accept", [None, "application/json", "text/plain", "application/vnd.travis-ci.2.1+json"])
def test_in_every_version_and_whatever_is_accepted(accept: str | None) -> None:
    assert exchange(world(), accept=accept).json == {"access_token": "ada-token"}


def test_as_json_as_form_and_in_the_query() -> None:
    app = world()
    form = "application/x-www-form-urlencoded"
    for query, body, kind in (("", b"github_token=gh-ada", form), ("github_token=gh-ada", b"", "text/plain")):
        answer = ask(app, "POST", "/auth/github", query, login=None, body=body, content_type=kind)
        assert answer.json == {"access_token": "ada-token"}


@pytest.mark.parametrize("body", [{}, {"github_token": None}, {"github_token": False}])
def test_without_a_github_token(body: dict[str, Any]) -> None:
    refused = ask(world(), "POST", "/auth/github", login=None, body=body)
    assert (refused.status, refused.content_type) == (422, "application/json")
    assert refused.json == {"error": "Must pass 'github_token' parameter"}


@pytest.mark.parametrize("secret", ["wrong", "", 5, ["gh-ada"]])
def test_a_token_that_github_does_not_know(secret: Any) -> None:
    refused = exchange(world(), secret)
    assert (refused.status, refused.text, refused.content_type) == (403, "not a Travis user", "application/json")


@pytest.mark.parametrize(
    ("answers", "status", "said"),
    [(503, 401, "could not resolve github token"), (401, 403, "not a Travis user")],
)
def test_while_github_fails_or_refuses(answers: int, status: int, said: str) -> None:
    app = world()
    app.world.change([{"op": "service", "service": "github", "answers": answers}])
    refused = exchange(app)
    assert (refused.status, refused.text, refused.content_type) == (status, said, "application/json")


@pytest.mark.parametrize(
    ("scopes", "enough"),
    [
        (None, True),
        (WANTED, True),
        (["repo"], True),
        (["public_repo"], True),
        (["read", "user", "repo_deployment", "repo:status", "write"], True),
        (["user"], False),
        ([], False),
        (WANTED[1:], False),
    ],
)
def test_b11_scopes_that_cover_the_wanted_ones(scopes: list[str] | None, enough: bool) -> None:
    app = world()
    app.world.change([{"op": "update", "entity": "users", "id": 1, "set": {"github_scopes": scopes}}])
    assert exchange(app).status == (200 if enough else 303)


def test_public_repo_does_not_cover_repo() -> None:
    users = [{"login": "ada", "github_token": "gh", "github_scopes": ["public_repo"]}]
    assert exchange(world(users=users, config={"github": {"scopes": ["repo"]}}), "gh").status == 303
    assert exchange(world(users=users, config={"github": {"scopes": ["public_repo"]}}), "gh").status == 200


def test_too_few_scopes_lead_to_a_page_for_people() -> None:
    few: dict[str, Any] = {"github_scopes": ["user"]}
    users = [{"login": "ada", "github_token": "gh-ada", **few}]
    somebody = [{"login": "new", "github_token": "gh-new", "github_id": 9, **few}]
    app = world(users=users, github_users=somebody)
    for secret, end in (("gh-ada", "#existing-user"), ("gh-new", "")):
        sent = exchange(app, secret)
        assert (sent.status, sent.body) == (303, b"")
        assert sent.headers["location"] == f"https://travis-ci.org/insufficient_access{end}"
    assert len(app.world.rows("users")) == 1
    app.world.change([{"op": "config", "oauth2": {"insufficient_access_redirect_url": "https://example.com/x"}}])
    assert exchange(app, "gh-new").headers["location"] == "https://example.com/x"


def test_fine_grained_tokens_are_taken_as_they_are() -> None:
    users = [{"login": "ada", "github_token": "github_pat_1", "github_scopes": []}]
    assert exchange(world(users=users), "github_pat_1").status == 200


def test_b8_the_github_token_is_not_stored() -> None:
    somebody = [{"login": "new", "github_token": "gh-new"}]
    app = world(github_users=somebody)
    exchange(app, "gh-new")
    assert "gh-new" not in str(app.world.rows("users"))


@pytest.mark.parametrize("era", ["today", "reference"])
def test_b9_somebody_whom_travis_does_not_know_becomes_a_user(era: Era) -> None:
    app = world(era=era, github_users=[{"login": "new", "name": "New", "github_id": 9, "github_token": "gh-new"}])
    first, second = exchange(app, "gh-new").json, exchange(app, "gh-new").json
    assert first == second
    user = ask(app, "GET", "/users", login=None, authorization=f"token {first['access_token']}").json["user"]
    assert (user["id"], user["login"], user["name"], user["is_syncing"]) == (3, "new", "New", True)
    assert (user["email"], user["synced_at"], user["first_logged_in_at"]) == (None, None, None)
    assert user["created_at"] == "2024-05-06T12:00:00Z"


def test_a_new_login_and_name_are_taken_over() -> None:
    app = world(github_users=[{"login": "grace", "name": "Ada L.", "github_id": 1101, "github_token": "gh-renamed"}])
    assert exchange(app, "gh-renamed").json == {"access_token": "ada-token"}
    user = ask(app, "GET", "/users", login=None, authorization="token ada-token").json["user"]
    assert (user["id"], user["login"], user["name"]) == (1, "grace", "Ada L.")
    assert (app.world.get("users", 2) or {})["login"] is None
    assert {repository["owner_name"] for repository in app.world.rows("repositories")} == {"grace"}


def test_the_user_is_synchronized_once_at_a_time() -> None:
    app = world()

    def is_syncing() -> bool:
        found: bool = ask(app, "GET", "/users", login="ada").json["user"]["is_syncing"]
        return found

    exchange(app)
    assert is_syncing()
    app.clock.advance(SYNC_SECONDS - 1)
    exchange(app)
    app.clock.advance(1)
    assert not is_syncing()
    app.clock.advance(SYNC_SECONDS)
    assert not is_syncing()


@pytest.mark.parametrize(
    ("columns", "chosen"),
    [
        ({}, True),
        ({"scopes": ["public", "private"]}, True),
        ({"scopes": ["public"]}, False),
        ({"required_params": {"job_id": "1"}}, False),
        ({"expires_at": "2024-05-06 12:00:00"}, False),
        ({"expires_at": "2024-05-06 12:00:01"}, True),
        ({"user_id": 2}, False),
    ],
)
def test_of_several_tokens_the_first_that_may_do_everything(columns: dict[str, Any], chosen: bool) -> None:
    app = world(access_tokens=[{"user_id": 1, "token": "further", **columns}])
    assert exchange(app).json["access_token"] == ("further" if chosen else "ada-token")


def test_an_unknown_access_token_is_refused_before() -> None:
    refused = exchange(world(), authorization="token nosuch")
    assert (refused.status, refused.text, refused.content_type) == (403, "access denied", "text/html;charset=utf-8")


def test_the_second_within_five_minutes_is_the_last_for_five_hours() -> None:
    app = travis_mock.app("reference", limits="real")
    assert [exchange(app, "YOUR GITHUB TOKEN").status for _ in range(3)] == [200, 200, 403]
    banned = ask(app, "GET", "/", login=None)
    assert (banned.status, banned.text, banned.content_type) == (403, "Forbidden\n", "text/plain")
    assert ask(app, "GET", "/", login="rkh").status == 200
    app.clock.advance(5 * 3600 - 1)
    assert exchange(app, "YOUR GITHUB TOKEN").status == 403
    app.clock.advance(1)
    assert exchange(app, "YOUR GITHUB TOKEN").status == 200


def test_one_every_five_minutes_is_fine() -> None:
    app = travis_mock.app("reference", limits="real")
    for _ in range(4):
        assert exchange(app, "YOUR GITHUB TOKEN").status == 200
        app.clock.advance(300)


def test_b7_the_token_of_the_profile_page_is_no_access_token() -> None:
    app = world(tokens=[{"user_id": 1, "token": "profile"}])
    assert ask(app, "GET", "/users", f"token={quote('profile')}", login=None).status == 403
    refused = ask(app, "POST", "/auth/github", "token=profile", login=None, body={"github_token": "gh-ada"})
    assert (refused.status, refused.text) == (403, "insufficient access")


def test_the_exchange_of_the_reference() -> None:
    app = travis_mock.app("reference")
    answer = exchange(app, "YOUR GITHUB TOKEN")
    assert (answer.status, answer.json) == (200, {"access_token": "YOUR TRAVIS ACCESS TOKEN"})
    assert app.violations == []
    assert (
        ask(app, "GET", "/users", login=None, authorization="token YOUR TRAVIS ACCESS TOKEN").json["user"]["login"]
        == "rkh"
    )
