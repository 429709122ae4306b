"""Permissions: the ids of the caller's repositories, by right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asking import ask, small

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

PERMISSIONS = [
    {"user_id": 1, "repository_id": 1, "admin": True, "push": True, "pull": True},
    {"user_id": 1, "repository_id": 2, "admin": True, "push": False, "pull": False},
    {"user_id": 1, "repository_id": 3, "admin": False, "push": True, "pull": False},
    {"user_id": 1, "repository_id": 4, "admin": False, "push": False, "pull": True},
    {"user_id": 1, "repository_id": 5, "admin": False, "push": False, "pull": False},
]


def world(platform: Platform = "com-public", era: Era = "today") -> Application:
    repositories = [{"id": number, "slug": f"ada/r{number}"} for number in range(1, 6)]
    return small(platform, era, repositories=repositories, permissions=PERMISSIONS, builds=[], jobs=[], logs=[])


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_every_right_by_itself(platform: Platform, era: Era) -> None:
    answer = ask(world(platform, era), "GET", "/users/permissions")
    assert (answer.status, answer.content_type) == (200, "application/json;charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    assert list(answer.json.items()) == [
        ("permissions", [1, 2, 3, 4, 5]),
        ("admin", [1, 2]),
        ("pull", [1, 4]),
        ("push", [1, 3]),
    ]


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("query", ["roles=admin", "roles=", "roles[]=push", "roles"])
def test_roles_are_not_handed_on_to_the_service(era: Era, query: str) -> None:
    assert len(ask(world(era=era), "GET", "/users/permissions", query).json["permissions"]) == 5


def test_a_stranger_has_none() -> None:
    answer = ask(world(), "GET", "/users/permissions", login="mallory")
    assert answer.json == {"permissions": [], "admin": [], "pull": [], "push": []}


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_b38_a_login_is_needed(platform: Platform) -> None:
    refused = ask(world(platform), "GET", "/users/permissions", login=None)
    assert (refused.status, refused.text) == (401, "no access token supplied" if platform == "org" else "")


def test_there_is_no_form_for_v1_and_no_slash_at_the_end() -> None:
    assert ask(world(), "GET", "/users/permissions", accept="application/json").status == 406
    assert ask(world(), "GET", "/users/permissions/").status == 404
    assert ask(world(), "GET", "//users/permissions").status == 200
