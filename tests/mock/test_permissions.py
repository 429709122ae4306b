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


@pytest.mark.parametrize(
    ("roles", "listed"),
    [
        ("admin", [1, 2]),
        ("push,pull", [1, 3, 4]),
        ("push,nonsense", [1, 3]),
        ("nonsense", []),
        ("", []),
    ],
)
def test_roles_limit_all_four_lists_but_not_today(roles: str, listed: list[int]) -> None:
    assert len(ask(world(), "GET", "/users/permissions", f"roles={roles}").json["permissions"]) == 5
    found = ask(world(era="reference"), "GET", "/users/permissions", f"roles={roles}").json
    assert found["permissions"] == listed
    assert found["admin"] == [number for number in (1, 2) if number in listed]


@pytest.mark.parametrize("query", ["roles[]=admin", "roles[a]=admin", "roles=push,%20admin"])
def test_only_a_plain_comma_list_is_understood(query: str) -> None:
    listed = ask(world(era="reference"), "GET", "/users/permissions", query).json["permissions"]
    assert listed == ([1, 3] if "push" in query else [])


def test_roles_without_a_value_are_not_given() -> None:
    assert len(ask(world(era="reference"), "GET", "/users/permissions", "roles").json["permissions"]) == 5


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
