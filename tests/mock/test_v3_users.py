"""V3: users: the caller and others, synchronised, logged out."""

from __future__ import annotations

from typing import Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load
from travis_mock.synchronizing import SYNC_SECONDS

INCLUDES = load("v3").bundle["components"]["schemas"]["UserInclude"]["enum"]
ACME: dict[str, Any] = {
    "organizations": [{"id": 7, "login": "acme"}],
    "memberships": [{"organization_id": 7, "user_id": 1, "role": "admin", "build_permission": True}],
}


def test_the_caller_is_shown_with_all_there_is() -> None:
    app = small(**ACME)
    assert ask_v3(app, "GET", "/user").json == {
        "@type": "user",
        "@href": "/user/1",
        "@representation": "standard",
        "@permissions": {"read": True, "sync": True},
        "id": 1,
        "login": "ada",
        "name": "Ada",
        "github_id": 1_000_001,
        "vcs_id": "1000001",
        "vcs_type": "GithubUser",
        "avatar_url": "https://0.gravatar.com/avatar/3e3417d7ef77d5932a6734b916515ed5",
        "education": False,
        "allow_migration": False,
        "allowance": {"@type": "allowance", "@representation": "minimal", "id": 1},
        "ro_mode": False,
        "custom_keys": [],
        "trial_allowed": False,
        "account_env_vars": [],
        "email": "ada@example.com",
        "is_syncing": False,
        "synced_at": "2024-05-05T12:00:00Z",
        "recently_signed_up": False,
        "secure_user_hash": None,
        "confirmed_at": "2024-01-27T12:00:00Z",
        "internal": False,
        "last_activity_at": "2024-05-06T12:00:00Z",
        "memberships": [
            {"@type": "membership", "@representation": "minimal", "organization_id": 7, "build_permission": True}
        ],
    }
    assert refusal(ask_v3(app, "GET", "/user", login=None)) == (403, "login_required", None)


def test_others_are_shown_without_what_is_theirs_alone() -> None:
    app = small(**ACME)
    for login in ("mallory", None):
        shown = ask_v3(app, "GET", "/user/1", "include=user.emails", login=login).json
        assert (shown["id"], shown["email"], shown["emails"]) == (1, None, [])
        assert shown["@permissions"] == {"read": True, "sync": False}
    for path in ("/user/99", "/user/99999999999999999999"):
        assert refusal(ask_v3(app, "GET", path)) == (404, "not_found", "user")
    assert refusal(ask_v3(app, "GET", "/user/ada")) == (404, "not_found", None)


def test_on_enterprise_users_are_for_users() -> None:
    app = small("enterprise")
    assert refusal(ask_v3(app, "GET", "/user/1", login=None)) == (404, "not_found", "user")
    assert ask_v3(app, "GET", "/user/1", login="mallory").json["login"] == "ada"


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    app = small(**ACME, account_env_vars=[{"owner_type": "User", "owner_id": 1, "name": "A"}])
    around = "user.repositories,user.installation,user.account_env_vars"
    for path in ("/user", "/user/1", "/user/2"):
        for query in (f"include={include}", f"include={around},{include}"):
            assert ask_v3(app, "GET", path, query).status == 200


def test_what_comes_with_an_include() -> None:
    app = small(**ACME, emails=[{"user_id": 1, "email": "a@example.com"}, {"user_id": 1, "email": "b@example.com"}])
    shown = ask_v3(app, "GET", "/user", "include=user.emails,user.memberships,user.repositories").json
    assert shown["emails"] == ["a@example.com", "b@example.com"]
    (membership,) = shown["memberships"]
    assert (membership["@representation"], membership["user_id"], membership["role"]) == ("standard", 1, "admin")
    assert [(one["id"], one["owner"]) for one in shown["repositories"]] == [
        (10, {"@href": "/user/1"}),
        (20, {"@href": "/user/1"}),
    ]
    assert ask_v3(small(), "GET", "/user", "include=user.emails").json["emails"] == ["ada@example.com"]


def test_a_collaborator_is_somebody_for_whom_another_pays() -> None:
    def collaborators(platform: Any = "com-public", **changes: Any) -> list[bool | None]:
        app = small(platform, **{**ACME, **changes})
        asked = (
            ask_v3(app, "GET", "/user", "include=user.collaborator", login=one) for one in ("ada", "reader", "mallory")
        )
        return [answer.json["collaborator"] for answer in asked]

    paid = [{"owner_type": "Organization", "owner_id": 7}, {"owner_type": "User", "owner_id": 1}]
    assert collaborators() == [None, None, None]
    assert collaborators(subscriptions=paid) == [True, True, False]
    assert collaborators(subscriptions=[{**one, "status": "canceled"} for one in paid]) == [False, False, False]
    assert collaborators("enterprise") == [True, False, False]


def test_where_billing_fails_nobody_is_a_collaborator() -> None:
    app = small(**ACME, subscriptions=[{"owner_type": "Organization", "owner_id": 7}])
    app.world.change([{"op": "service", "service": "billing", "answers": 500}])
    assert ask_v3(app, "GET", "/user", "include=user.collaborator").json["collaborator"] is False


def test_a_new_user_is_new_for_five_seconds() -> None:
    users = [{"id": 1, "login": "ada", "first_logged_in_at": "2024-05-06 12:00:00"}]
    app = small(users=users, permissions=[])
    assert ask_v3(app, "GET", "/user").json["recently_signed_up"] is True
    app.clock.advance(5)
    assert ask_v3(app, "GET", "/user").json["recently_signed_up"] is False


def test_activity_is_noted_to_five_minutes() -> None:
    app = small()

    def noted() -> Any:
        return ask_v3(app, "GET", "/user/1", login=None).json["last_activity_at"]

    assert noted() == "2024-05-05T12:00:00Z"
    for seconds, expected in ((0, "12:00:00"), (300, "12:00:00"), (1, "12:05:01")):
        app.clock.advance(seconds)
        ask_v3(app, "GET", "/repos")
        assert noted() == f"2024-05-06T{expected}Z"


def test_a_picture_is_gravatars_where_there_is_no_other() -> None:
    app = small()
    user = app.world.need("users", 1)

    def picture(**columns: Any) -> Any:
        app.world.update("users", user, **columns)
        return ask_v3(app, "GET", "/user").json["avatar_url"]

    assert picture(gravatar_id="abc") == "https://0.gravatar.com/avatar/abc"
    assert picture(avatar_url="https://example.com/a.png") == "https://example.com/a.png"
    assert picture(avatar_url=None, gravatar_id=None, email=None) is None


def test_a_synchronisation_goes_on_for_a_while() -> None:
    app = small()
    answer = ask_v3(app, "POST", "/user/1/sync")
    assert (answer.status, answer.json["is_syncing"], answer.json["synced_at"]) == (200, True, "2024-05-05T12:00:00Z")
    assert refusal(ask_v3(app, "POST", "/user/1/sync")) == (409, "already_syncing", None)
    app.clock.advance(SYNC_SECONDS)
    shown = ask_v3(app, "GET", "/user").json
    assert (shown["is_syncing"], shown["synced_at"]) == (False, "2024-05-06T12:00:30Z")
    assert ask_v3(app, "POST", "/user/1/sync").status == 200


def test_nobody_synchronises_another() -> None:
    app = small()
    answer = ask_v3(app, "POST", "/user/1/sync", login="mallory")
    assert refusal(answer) == (403, "insufficient_access", "user")
    assert (answer.json["permission"], answer.json["user"]["login"]) == ("sync", "ada")
    assert refusal(ask_v3(app, "POST", "/user/99/sync")) == (404, "not_found", "user")
    assert refusal(ask_v3(app, "POST", "/user/1/sync", login=None)) == (403, "login_required", None)
    assert app.world.need("users", 1)["is_syncing"] is False


def test_where_all_is_read_only_nobody_is_synchronised() -> None:
    app = small("org", config={"read_only": True})
    assert refusal(ask_v3(app, "POST", "/user/1/sync")) == (404, "not_found", "user")


def test_logging_out_deletes_the_token_of_the_request() -> None:
    app = small(access_tokens=[{"user_id": 1, "token": "second"}])
    for token in ("second", "ada-token"):
        answer = ask_v3(app, "GET", "/logout", login=None, authorization=f"token {token}")
        assert (answer.status, answer.json["login"]) == (200, "ada")
        again = ask_v3(app, "GET", "/user", login=None, authorization=f"token {token}")
        assert (again.status, again.text) == (403, "access denied")
    assert refusal(ask_v3(app, "GET", "/logout", login=None)) == (403, "login_required", None)


def test_where_a_user_came_from_is_noted_in_silence() -> None:
    app = small()
    assert ask_v3(app, "PATCH", "/user", body={"utm_params": {"utm_source": "x"}}).json["login"] == "ada"
    for body in ({}, {"utm_params": {"source": "x"}}, {"utm_params": "utm_source"}, {"name": "x"}):
        assert refusal(ask_v3(app, "PATCH", "/user", body=body)) == (400, "wrong_params", None)
    stranger = ask_v3(app, "PATCH", "/user", body={"utm_params": {"utm_source": "x"}}, login=None)
    assert refusal(stranger) == (403, "login_required", None)
