"""Hooks: which there are, and switching them on and off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from asking import Answered, ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

FORM = "application/x-www-form-urlencoded"
REPOSITORIES = [
    {"id": 10, "slug": "ada/notes", "description": "Notes", "active": None},
    {"id": 20, "slug": "ada/vault", "private": True},
    {"id": 30, "slug": "acme/widgets", "active": False},
    {"id": 40, "slug": "acme/gears"},
]
PERMISSIONS = [
    {"user_id": 1, "repository_id": 20, "admin": True},
    {"user_id": 1, "repository_id": 10, "admin": True},
    {"user_id": 1, "repository_id": 30, "admin": True},
    {"user_id": 1, "repository_id": 40, "push": True},
    {"user_id": 3, "repository_id": 10},
]


def world(platform: Platform = "com-public", era: Era = "today") -> Application:
    return small(platform, era, repositories=REPOSITORIES, permissions=PERMISSIONS, builds=[], jobs=[], logs=[])


def listed(query: str = "", login: str = "ada") -> list[int]:
    answer = ask(world(), "GET", "/hooks", query, login=login)
    assert (answer.status, answer.content_type) == (200, "application/json;charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    return [hook["id"] for hook in answer.json["hooks"]]


def is_active(app: Application, repository_id: int) -> Any:
    repository = app.world.get("repositories", repository_id)
    assert repository is not None
    return repository["active"]


def switch(app: Application, hook: Any, path: str = "/hooks/10", **options: Any) -> Answered:
    return ask(app, "PUT", path, body={"hook": hook}, **options)


# -- reading -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_every_attribute_in_its_order(platform: Platform, era: Era) -> None:
    answer = ask(world(platform, era), "GET", "/hooks", "id=10")
    assert [list(hook.items()) for hook in answer.json["hooks"]] == [
        [
            ("id", 10),
            ("name", "notes"),
            ("owner_name", "ada"),
            ("description", "Notes"),
            ("active", None),
            ("private", False),
            ("admin", True),
        ]
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [30, 10, 20]),
        ("order=none", [20, 10, 30]),
        ("order=name", [30, 10, 20]),
        ("all=true", [40, 30, 10, 20]),
        ("all=false", [40, 30, 10, 20]),
        ("all", [30, 10, 20]),
        ("id=20", [20]),
        ("id=40", []),
        ("id=40&all=1", [40]),
        ("id[]=10&id[]=20", [10, 20]),
        ("id=nonsense", []),
        ("id=20&name=notes", [20]),
        ("owner_name=acme", [30]),
        ("owner_name=ACME", []),
        ("name=notes", [10]),
        ("name[]=notes&name[]=vault", [10, 20]),
        ("owner_name=ada&name=widgets", []),
    ],
)
def test_which_hooks_are_listed(query: str, found: list[int]) -> None:
    assert listed(query) == found


def test_whoever_administrates_nothing_has_none() -> None:
    assert listed(login="mallory") == []
    assert listed(login="reader") == []
    assert ask(world(), "GET", "/hooks", "all=1", login="reader").json["hooks"][0]["admin"] is True


def test_in_v1_a_bare_list_of_another_form() -> None:
    for path, accept in (("/hooks", "application/json"), ("/hooks.json", None)):
        assert ask(world(), "GET", path, "id=20", accept=accept).json == [
            {
                "uid": "ada:vault",
                "url": "https://github.com/ada/vault",
                "name": "vault",
                "owner_name": "ada",
                "description": None,
                "active": True,
                "private": True,
            }
        ]


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_b27_a_login_is_needed_to_list(platform: Platform) -> None:
    refused = ask(world(platform), "GET", "/hooks", login=None)
    assert (refused.status, refused.text) == (401, "no access token supplied" if platform == "org" else "")


# -- switching ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("era", ["today", "reference"])
@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_on_and_off_by_path_and_by_body(platform: Platform, era: Era) -> None:
    app = world(platform, era)
    for path, hook in (("/hooks/10", {}), ("/hooks", {"id": 10}), ("/hooks/", {"id": "10"})):
        for wanted in (True, False, True):
            answer = switch(app, {**hook, "active": wanted}, path)
            assert (answer.status, answer.json) == (200, {"result": True})
            assert answer.headers["cache-control"] == "no-cache"
            assert is_active(app, 10) is wanted
            assert ask(app, "GET", "/hooks", "id=10").json["hooks"][0]["active"] is wanted


@pytest.mark.parametrize(
    ("sent", "wanted"),
    [
        ('"true"', True),
        ('"false"', False),
        ('"1"', False),
        ('"True"', False),
        ("null", False),
        ("1", True),
        ("0", True),
        ("[]", True),
    ],
)
def test_what_counts_as_on(sent: str, wanted: bool) -> None:
    app = world()
    assert switch(app, {"active": json.loads(sent)}).status == 200
    assert is_active(app, 10) is wanted


def test_nothing_said_is_off() -> None:
    app = world()
    assert switch(app, {"id": 20}, "/hooks").status == 200
    assert is_active(app, 20) is False


def test_a_form_is_as_good_as_json() -> None:
    app = world()
    by_body = ask(app, "PUT", "/hooks", body=b"hook[id]=30&hook[active]=true", content_type=FORM)
    by_path = ask(app, "PUT", "/hooks/20", body=b"hook%5Bactive%5D=false", content_type=FORM)
    assert [by_body.json, by_path.json] == [{"result": True}] * 2
    assert [is_active(app, number) for number in (30, 20)] == [True, False]
    assert app.violations == []
    ask(app, "PUT", "/hooks/20", body=b"hook[active]=perhaps", content_type=FORM)
    assert [violation.pointer for violation in app.violations] == ["/body/hook/active"]


def test_the_path_counts_then_the_query_then_the_body() -> None:
    app = world()
    assert ask(app, "PUT", "/hooks/10", "id=20", body={"hook": {"id": 30, "active": True}}).status == 200
    assert ask(app, "PUT", "/hooks", "id=20", body={"hook": {"id": 30, "active": False}}).status == 200
    assert [is_active(app, number) for number in (10, 20, 30)] == [True, False, False]


@pytest.mark.parametrize("platform", ["org", "com-public"])
@pytest.mark.parametrize("body", [{}, {"hook": None}, {"hook": "on"}, {"hook": [1]}])
def test_without_a_hook_the_server_fails(platform: Platform, body: dict[str, Any]) -> None:
    assert ask(world(platform), "PUT", "/hooks/10", body=body).status == 500


@pytest.mark.parametrize("platform", ["org", "com-public"])
@pytest.mark.parametrize("hook_id", ["999", "nonsense", "40"])
def test_the_server_fails_on_what_the_caller_does_not_administrate(platform: Platform, hook_id: str) -> None:
    app = world(platform)
    assert switch(app, {"active": False}, f"/hooks/{hook_id}").status == 500
    assert is_active(app, 40) is True


@pytest.mark.parametrize(
    ("login", "path"), [("reader", "/hooks/10"), ("mallory", "/hooks/10"), ("mallory", "/hooks/20")]
)
def test_the_authorizer_refuses_lesser_rights(login: str, path: str) -> None:
    app = world()
    refused = switch(app, {"active": True}, path, login=login)
    message = "We're sorry, but you're not authorized to perform this request"
    assert (refused.status, refused.json) == (403, {"error": {"message": message}})
    assert is_active(app, 10) is None


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
@pytest.mark.parametrize("path", ["/hooks", "/hooks/10"])
def test_b28_a_login_is_needed_to_switch(platform: Platform, path: str) -> None:
    app = world(platform)
    refused = switch(app, {"id": 10, "active": True}, path, login=None)
    assert (refused.status, refused.text) == (401, "no access token supplied" if platform == "org" else "")
    assert is_active(app, 10) is None


@pytest.mark.parametrize("status", ["migrating", "migrated"])
def test_a_repository_that_has_moved_is_not_switched_on_org(status: str) -> None:
    app = world("org")
    app.world.change([{"op": "update", "entity": "repositories", "id": 10, "set": {"migration_status": status}}])
    refused = switch(app, {"active": True})
    assert (refused.status, refused.json["error_type"]) == (403, "migrated_repository")
    assert is_active(app, 10) is None


def test_what_the_provider_answers_does_not_matter() -> None:
    app = world()
    app.world.change([{"op": "service", "service": "vcs", "answers": 500}])
    assert switch(app, {"active": True}).json == {"result": True}
    assert is_active(app, 10) is True


def test_an_answer_that_nobody_accepts_comes_after_the_deed() -> None:
    app = world()
    answer = switch(app, {"active": True}, accept="text/plain")
    assert (answer.status, answer.body) == (406, b"")
    assert is_active(app, 10) is True


def test_the_hook_of_the_reference() -> None:
    app = travis_mock.app("reference")
    answer = ask(app, "PUT", "/hooks", login="rkh", body={"hook": {"id": 42, "active": True}})
    assert (answer.status, answer.json) == (200, {"result": True})
    assert app.violations == []
    assert is_active(app, 42) is True
