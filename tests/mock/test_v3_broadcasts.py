"""V3: broadcasts, active and not, to whom they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load

if TYPE_CHECKING:
    from travis_mock.application import Application

INCLUDES = load("v3").bundle["components"]["schemas"]["BroadcastInclude"]["enum"]


def server(**changes: Any) -> Application:
    """The repository 30 is acme's, 20 is ada's own; ada is in acme."""
    broadcasts = [
        {"id": 1, "message": "to everybody", "category": "announcement"},
        {"id": 2, "message": "to ada", "recipient_type": "User", "recipient_id": 1, "expired": None},
        {"id": 3, "message": "to mallory", "recipient_type": "User", "recipient_id": 2},
        {"id": 4, "message": "to acme", "recipient_type": "Organization", "recipient_id": 7},
        {"id": 5, "message": "to ada's", "recipient_type": "Repository", "recipient_id": 20},
        {"id": 6, "message": "to acme's", "recipient_type": "Repository", "recipient_id": 30},
        {"id": 7, "message": "ended", "expired": True},
        {"id": 8, "message": "just not old", "created_at": "2024-04-22 12:00:00"},
        {"id": 9, "message": "old", "created_at": "2024-04-22 11:59:59"},
    ]
    repositories = [
        {"id": 10, "slug": "ada/notes"},
        {"id": 20, "slug": "ada/vault", "private": True},
        {"id": 30, "slug": "acme/widgets"},
    ]
    permissions = [{"user_id": 1, "repository_id": one} for one in (10, 20, 30)]
    world: dict[str, Any] = {
        "organizations": [{"id": 7, "login": "acme"}],
        "memberships": [{"organization_id": 7, "user_id": 1}],
        "repositories": repositories,
        "permissions": permissions,
        "broadcasts": broadcasts,
    }
    return small(**{**world, **changes})


def ids(app: Application, query: str = "", login: str = "ada") -> list[int]:
    answer = ask_v3(app, "GET", "/broadcasts", query, login=login)
    assert answer.status == 200, answer.text
    return [one["id"] for one in answer.json["broadcasts"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [1, 2, 4, 5, 8]),
        ("active=true", [1, 2, 4, 5, 8]),
        ("active=false", [7, 9]),
        ("broadcast.active=false", [7, 9]),
        ("active=true,false", [1, 2, 4, 5, 7, 8, 9]),
        ("active=no", [1, 2, 4, 5, 8]),
        ("active=", [7, 9]),
    ],
)
def test_the_active_ones_unless_others_are_asked_for(query: str, found: list[int]) -> None:
    assert ids(server(), query) == found


def test_each_sees_what_is_for_them() -> None:
    app = server()
    assert ids(app, login="mallory") == [1, 3, 8]
    assert ids(app, login="reader") == [1, 8]
    assert refusal(ask_v3(app, "GET", "/broadcasts", login=None)) == (403, "login_required", None)


def test_they_grow_old() -> None:
    app = server()
    app.clock.advance(1)
    assert 8 not in ids(app)


def test_one_shows_itself() -> None:
    first, second, *_ = ask_v3(server(), "GET", "/broadcasts").json["broadcasts"]
    assert first == {
        "@type": "broadcast",
        "@representation": "standard",
        "id": 1,
        "message": "to everybody",
        "created_at": "2024-05-05T12:00:00Z",
        "category": "announcement",
        "active": True,
        "recipient": None,
    }
    assert (second["recipient"]["@href"], second["recipient"]["@representation"]) == ("/user/1", "minimal")


def test_false_for_a_list_makes_the_server_fail() -> None:
    assert ask_v3(server(), "GET", "/broadcasts", body={"active": False}).status == 500


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    for query in (f"include={include}", f"include=broadcast.recipient,{include}"):
        assert ask_v3(server(), "GET", "/broadcasts", query).status == 200
