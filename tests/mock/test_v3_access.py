"""V3: who asks, what they see and what they may do."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from asking import SMALL, small
from asking_v3 import ask_v3, refusal

WRONG = (403, "wrong_credentials", None)
LOGIN = (403, "login_required", None)
NO_BUILD = (404, "not_found", "build")


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "authorization",
    ["token ada-token", 'token "ada-token"', "token  ada-token", f"basic {_encoded('ada-token:')}"],
)
def test_schemes_in_lower_case(authorization: str) -> None:
    assert ask_v3(small(), "GET", "/build/200", authorization=authorization).status == 200


@pytest.mark.parametrize(
    "authorization",
    ["Token ada-token", f"Basic {_encoded('ada-token:')}", "Bearer ada-token", "ada-token", "token", "token ", "wat x"],
)
def test_other_schemes_are_wrong_credentials(authorization: str) -> None:
    answer = ask_v3(small(), "GET", "/build/100", authorization=authorization)
    assert refusal(answer) == WRONG
    assert answer.content_type == "text/html;charset=utf-8"


@pytest.mark.parametrize("authorization", ["token nobody", "Token nobody", "token ada-token ", "token ada-token x"])
def test_a_token_that_nobody_has_is_refused_with_a_text(authorization: str) -> None:
    answer = ask_v3(small(), "GET", "/build/100", authorization=authorization)
    assert (answer.status, answer.text) == (403, "access denied")


@pytest.mark.parametrize(
    ("authorization", "status"), [("internal a:b", 200), ("internal a", 500), ("signature a", 500)]
)
def test_applications_are_nobody(authorization: str, status: int) -> None:
    assert ask_v3(small(), "GET", "/build/100", authorization=authorization).status == status
    if status == 200:
        assert refusal(ask_v3(small(), "GET", "/builds", authorization=authorization)) == LOGIN


def test_a_token_in_the_query_is_known_but_not_used() -> None:
    answer = ask_v3(small(), "GET", "/build/100", "access_token=ada-token", login=None)
    assert answer.json["@warnings"][0]["parameter"] == "access_token"
    assert refusal(ask_v3(small(), "GET", "/build/200", "access_token=ada-token", login=None)) == NO_BUILD
    assert ask_v3(small(), "GET", "/build/100", "access_token=nobody", login=None).text == "access denied"


def test_a_log_token_comes_before_the_header() -> None:
    assert refusal(ask_v3(small(), "GET", "/builds", "log.token=x")) == LOGIN


@pytest.mark.parametrize(
    ("platform", "login", "seen"),
    [
        ("com-public", None, [100]),
        ("com-public", "mallory", [100]),
        ("com-public", "ada", [100, 200]),
        ("org", None, [100]),
        ("enterprise", None, []),
        ("enterprise", "mallory", []),
        ("enterprise", "reader", [100]),
    ],
)
def test_what_strangers_see_goes_by_the_platform(platform: Any, login: str | None, seen: list[int]) -> None:
    app = small(platform)
    answers = {number: ask_v3(app, "GET", f"/build/{number}", login=login) for number in (100, 200)}
    assert [number for number, answer in answers.items() if answer.status == 200] == seen
    assert all(refusal(answer) == NO_BUILD for number, answer in answers.items() if number not in seen)


def test_a_private_build_of_a_public_repository() -> None:
    app = small(builds=[{"id": 100, "repository_id": 10, "private": True}], jobs=[], logs=[])
    assert refusal(ask_v3(app, "GET", "/build/100", login="mallory")) == NO_BUILD
    assert ask_v3(app, "GET", "/repo/10/builds", login="mallory").json["builds"] == []
    assert ask_v3(app, "GET", "/repo/10/builds", login=None).json["builds"] == []
    assert len(ask_v3(app, "GET", "/repo/10/builds", login="reader").json["builds"]) == 1


def test_with_forced_authentication_strangers_see_nothing() -> None:
    app = small(config={"force_authentication": True})
    assert refusal(ask_v3(app, "GET", "/build/100", login=None)) == LOGIN
    assert ask_v3(app, "GET", "/build/100", login="mallory").status == 200


def test_a_token_without_the_private_scope_opens_what_is_public() -> None:
    app = small(access_tokens=[{"token": "narrow", "user_id": 1, "scopes": ["public"]}])
    assert ask_v3(app, "GET", "/build/100", authorization="token narrow").status == 200
    assert refusal(ask_v3(app, "GET", "/build/200", authorization="token narrow")) == NO_BUILD


@pytest.mark.parametrize(
    ("login", "cancel"),
    [(None, False), ("mallory", False), ("reader", True), ("ada", True)],
)
def test_the_authorizer_says_what_one_may_do(login: str | None, *, cancel: bool) -> None:
    permissions = ask_v3(small(), "GET", "/build/100", login=login).json["@permissions"]
    assert permissions == {"read": True, "prioritize": False, "cancel": cancel, "restart": cancel}


def test_without_the_authorizer_the_roles_say_it() -> None:
    app = small(config={"legacy_roles": True}, authorizer={"admin": [], "pull": [], "push": []})
    assert ask_v3(app, "GET", "/build/100", login="reader").json["@permissions"]["cancel"] is True
    assert ask_v3(app, "GET", "/build/100", login="mallory").json["@permissions"]["cancel"] is False


def test_without_the_authorizer_priorities_are_for_all_who_see_the_build() -> None:
    organization, repository = {"id": 7, "login": "acme"}, {"id": 10, "slug": "acme/x", "owner_type": "Organization"}
    app = small(
        config={"legacy_roles": True, "build_priorities": True},
        organizations=[organization],
        repositories=[{**repository, "owner_id": 7}, SMALL["repositories"][1]],
    )
    assert ask_v3(app, "GET", "/build/100", login="mallory").json["@permissions"]["prioritize"] is True


def test_the_server_fails_without_an_answer_of_the_authorizer() -> None:
    app = small()
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500, "body": ""}])
    assert ask_v3(app, "GET", "/build/100").status == 500
    assert ask_v3(app, "GET", "/repo/10/builds", "representation=minimal").status == 200, "nobody asks it"


def test_organizations_with_priorities() -> None:
    organization = {"id": 7, "login": "acme"}
    repository = {"id": 10, "slug": "acme/x", "owner_type": "Organization", "owner_id": 7}
    changes = {"organizations": [organization], "repositories": [repository, SMALL["repositories"][1]]}
    for option in (True, False):
        app = small(config={"build_priorities": option}, **changes)
        assert ask_v3(app, "GET", "/build/100").json["@permissions"]["prioritize"] is option


def test_who_lacks_a_permission_is_told_which_and_shown_the_object() -> None:
    app = small(authorizer={"pull": []})
    answer = ask_v3(app, "POST", "/v3/build/100/cancel", login="reader")
    body = answer.json
    assert (answer.status, body["error_type"]) == (403, "insufficient_access")
    assert body["error_message"] == "operation requires cancel access to build"
    assert (body["resource_type"], body["permission"]) == ("build", "cancel")
    assert (body["build"]["@representation"], body["build"]["@href"]) == ("minimal", "/v3/build/100")
