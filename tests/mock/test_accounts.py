"""Accounts: who they are, and which repositories count for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

ORGANIZATIONS = [{"id": 1, "login": "acme", "name": "Acme Inc"}, {"id": 2, "login": "initech", "name": None}]
REPOSITORIES = [
    {"id": 10, "slug": "ada/notes"},
    {"id": 20, "slug": "mallory/vault"},
    {"id": 30, "slug": "acme/widgets"},
    {"id": 31, "slug": "acme/gone", "invalidated_at": "2024-05-01 00:00:00"},
    {"id": 32, "slug": "acme/gears"},
    {"id": 40, "slug": "initech/reports"},
]
PERMISSIONS = [
    {"user_id": 1, "repository_id": 10, "admin": True},
    {"user_id": 1, "repository_id": 20, "admin": True},
    {"user_id": 1, "repository_id": 30, "admin": True},
    {"user_id": 1, "repository_id": 31, "admin": True},
    {"user_id": 1, "repository_id": 32},
    {"user_id": 1, "repository_id": 40, "push": True},
]


def world(platform: Platform = "org", era: Era = "today", **changes: Any) -> Application:
    tables = {"organizations": ORGANIZATIONS, "repositories": REPOSITORIES, "permissions": PERMISSIONS, **changes}
    return small(platform, era, builds=[], jobs=[], logs=[], **tables)


def accounts(app: Application, query: str = "", login: str = "ada") -> list[dict[str, Any]]:
    answer = ask(app, "GET", "/accounts", query, login=login)
    assert (answer.status, answer.content_type) == (200, "application/json;charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    found: list[dict[str, Any]] = answer.json["accounts"]
    return found


def counts(app: Application, query: str = "", login: str = "ada") -> dict[str, int]:
    return {account["login"]: account["repos_count"] for account in accounts(app, query, login)}


@pytest.mark.parametrize("era", ["today", "reference"])
def test_the_caller_and_the_organizations_whose_repositories_they_administrate(era: Era) -> None:
    assert counts(world(era=era)) == {"ada": 1, "acme": 1}


def test_b14_one_account_for_the_user_and_one_for_each_organization() -> None:
    app = world()
    kinds = [(account["id"], account["type"]) for account in accounts(app, "all=true")]
    assert kinds == [(1, "user"), (1, "organization"), (2, "organization")]
    assert counts(app, login="mallory") == {"mallory": 0}


@pytest.mark.parametrize("value", ["all=true", "all=false", "all="])
def test_with_all_of_any_value_every_right_counts(value: str) -> None:
    assert counts(world(), value) == {"ada": 1, "acme": 2, "initech": 1}


def test_without_a_value_all_is_not_given() -> None:
    assert counts(world(), "all") == counts(world())


def test_every_attribute_in_its_order() -> None:
    me, acme = accounts(world())
    assert list(me.items()) == [
        ("id", 1),
        ("name", "Ada"),
        ("login", "ada"),
        ("type", "user"),
        ("repos_count", 1),
        ("avatar_url", None),
    ]
    assert acme["avatar_url"] == "https://avatars.example.com/o/1"


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_b15_subscribed_on_com_alone(platform: Platform) -> None:
    subscriptions = [{"owner_type": "Organization", "owner_id": 1}]
    me, acme = accounts(world(platform, subscriptions=subscriptions))
    assert [account.get("subscribed") for account in (me, acme)] == (
        [False, True] if platform == "com-public" else [None] * 2
    )
    assert ("education" in me) == (platform == "com-public")


@pytest.mark.parametrize(
    ("rows", "subscribed"),
    [
        ([], False),
        ([{"valid_to": "2024-05-06 11:59:59"}], False),
        ([{"valid_to": "2024-05-06 12:00:00"}], True),
        ([{"cc_token": None}], False),
        ([{"status": "subscribed"}, {"status": "canceled", "cc_token": None}], True),
        ([{"status": "canceled", "valid_to": None}, {"status": "canceled"}], True),
    ],
)
def test_a_subscription_is_paid_and_has_not_run_out(rows: list[dict[str, Any]], subscribed: bool) -> None:
    app = world("com-public", subscriptions=[{"owner_type": "User", "owner_id": 1, **row} for row in rows])
    assert accounts(app)[0]["subscribed"] is subscribed


def test_education_where_the_feature_is_on() -> None:
    users = [{"id": 1, "login": "ada", "education": True}]
    tables: dict[str, Any] = {"users": users, "organizations": [], "repositories": [], "permissions": []}
    assert accounts(world("com-public", **tables))[0]["education"] is False
    assert accounts(world("com-public", **tables, config={"education": True}))[0]["education"] is True


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_b16_a_login_is_needed(platform: Platform) -> None:
    refused = ask(world(platform), "GET", "/accounts", login=None)
    assert (refused.status, refused.text, refused.content_type) == (401, "no access token supplied", "application/json")
    assert refused.headers["x-accepted-oauth-scopes"] == "private"


@pytest.mark.parametrize(
    ("accept", "path"), [("application/json", "/accounts"), ("*/*", "/accounts"), (None, "/accounts.json")]
)
def test_there_is_no_form_for_v1(accept: str | None, path: str) -> None:
    refused = ask(world(), "GET", path, accept=accept)
    assert (refused.status, refused.body) == (406, b"")


def test_the_accounts_of_the_reference() -> None:
    app = travis_mock.app("reference")
    me, travis = accounts(app, login="rkh")[:2]
    assert {
        "repos_count": 167,
        "name": "Konstantin Haase",
        "type": "user",
        "id": 267,
        "login": "rkh",
    }.items() <= me.items()
    assert {
        "repos_count": 70,
        "name": "Travis CI",
        "type": "organization",
        "id": 87,
        "login": "travis-ci",
    }.items() <= travis.items()
    app.world.change([{"op": "delete", "entity": "permissions", "where": {"user_id": 267, "repository_id": 1}}])
    assert accounts(app, login="rkh")[0]["repos_count"] == 166
