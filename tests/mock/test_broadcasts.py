"""Broadcasts: to whom, for how long, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform


def said(*broadcasts: dict[str, Any], login: str = "ada", era: Era = "today") -> list[str | None]:
    return messages(
        small(
            "org",
            era,
            organizations=[{"id": 5, "login": "acme"}, {"id": 6, "login": "initech"}],
            memberships=[{"organization_id": 5, "user_id": 1}],
            broadcasts=list(broadcasts),
        ),
        login,
    )


def messages(app: Application, login: str = "ada") -> list[str | None]:
    answer = ask(app, "GET", "/broadcasts", login=login)
    assert (answer.status, answer.content_type) == (200, "application/json;charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    return [broadcast["message"] for broadcast in answer.json["broadcasts"]]


@pytest.mark.parametrize("era", ["today", "reference"])
def test_the_newest_comes_first(era: Era) -> None:
    assert said({"id": 1, "message": "first"}, {"id": 3, "message": "third"}, {"id": 2, "message": None}, era=era) == [
        "third",
        None,
        "first",
    ]


@pytest.mark.parametrize(
    ("kind", "identifier", "readers"),
    [
        (None, None, {"ada", "mallory", "reader"}),
        ("User", 1, {"ada"}),
        ("User", 2, {"mallory"}),
        ("Organization", 5, {"ada"}),
        ("Organization", 6, set[str]()),
        ("Repository", 10, {"ada", "reader"}),
        ("Repository", 20, {"ada"}),
    ],
)
def test_whom_a_message_is_for(kind: str | None, identifier: int | None, readers: set[str]) -> None:
    broadcast = {"message": "hear", "recipient_type": kind, "recipient_id": identifier}
    assert {login for login in ("ada", "mallory", "reader") if said(broadcast, login=login)} == readers


@pytest.mark.parametrize(
    ("columns", "shown"),
    [
        ({"created_at": "2024-04-22 12:00:00"}, True),
        ({"created_at": "2024-04-22 11:59:59"}, False),
        ({"expired": True}, False),
        ({"expired": None}, True),
    ],
)
def test_b17_messages_of_the_last_14_days_that_have_not_expired(columns: dict[str, Any], shown: bool) -> None:
    assert bool(said({"message": "hear", **columns})) is shown


def test_a_message_grows_old_with_the_clock() -> None:
    app = small(broadcasts=[{"message": "hear", "created_at": "2024-05-06 00:00:00"}])
    assert messages(app) == ["hear"]
    app.clock.advance(14 * 24 * 3600)
    assert messages(app) == []


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_b18_a_login_is_needed(platform: Platform) -> None:
    refused = ask(small(platform), "GET", "/broadcasts", login=None)
    assert (refused.status, refused.text, refused.content_type) == (401, "no access token supplied", "application/json")


def test_there_is_no_form_for_v1() -> None:
    refused = ask(small(), "GET", "/broadcasts.json")
    assert (refused.status, refused.body) == (406, b"")


def test_the_broadcast_of_the_reference() -> None:
    app = travis_mock.app("reference")
    documented = [{"id": 42, "message": "We're switching our build infrastructure on April 29."}]
    assert ask(app, "GET", "/broadcasts", login="rkh").json == {"broadcasts": documented}
    assert messages(app, "writer")[0] == "This is a broadcast!"
