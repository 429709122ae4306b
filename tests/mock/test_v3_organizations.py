"""V3: organizations: the caller's, filtered and sorted, and any one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

INCLUDES = load("v3").bundle["components"]["schemas"]["OrganizationInclude"]["enum"]
MEMBER = {"settings_delete", "settings_create", "plan_invoices", "plan_usage", "plan_view"}
MEMBER |= {"billing_update", "billing_view"}
ADMIN = {"sync", "plan_create", "admin"}


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    organizations = [
        {"id": 7, "login": "zebra", "name": "Animals", "education": True},
        {"id": 8, "login": "acme", "name": None},
        {"id": 9, "login": "initech", "name": "Initech"},
    ]
    memberships = [
        {"organization_id": 7, "user_id": 1, "role": "admin"},
        {"organization_id": 8, "user_id": 1, "role": "member"},
        {"organization_id": 9, "user_id": 2, "role": "admin"},
    ]
    return small(platform, organizations=organizations, memberships=memberships, **changes)


def logins(app: Application, query: str = "") -> list[str]:
    answer = ask_v3(app, "GET", "/orgs", query)
    assert answer.status == 200, answer.text
    return [one["login"] for one in answer.json["organizations"]]


def test_one_shows_itself() -> None:
    shown = ask_v3(server(), "GET", "/org/7").json
    assert shown.pop("@permissions") == {"read": True, **dict.fromkeys(MEMBER | ADMIN, True)}
    assert shown == {
        "@type": "organization",
        "@href": "/org/7",
        "@representation": "standard",
        "id": 7,
        "login": "zebra",
        "name": "Animals",
        "github_id": 2_000_007,
        "vcs_id": "2000007",
        "vcs_type": "GithubOrganization",
        "avatar_url": "https://avatars.example.com/o/7",
        "education": True,
        "allow_migration": False,
        "allowance": {"@type": "allowance", "@representation": "minimal", "id": 7},
        "ro_mode": False,
        "custom_keys": [],
        "trial_allowed": False,
        "account_env_vars": [],
    }


def test_permissions_are_those_of_the_role() -> None:
    app = server()

    def granted(path: str, login: str | None = "ada") -> set[str]:
        permissions = ask_v3(app, "GET", path, login=login).json["@permissions"]
        return {name for name, has in permissions.items() if has} - {"read"}

    assert granted("/org/7") == MEMBER | ADMIN
    assert granted("/org/8") == MEMBER
    assert granted("/org/9") == granted("/org/9", login=None) == set()


def test_with_legacy_roles_membership_counts() -> None:
    app = server(config={"legacy_roles": True})
    permissions = [ask_v3(app, "GET", f"/org/{number}").json["@permissions"] for number in (7, 8, 9)]
    assert [found["billing_view"] for found in permissions] == [True, True, False]
    assert [found["admin"] for found in permissions] == [True, False, False]


def test_who_sees_it() -> None:
    app = server()
    for login in (None, "mallory"):
        assert ask_v3(app, "GET", "/org/7", login=login).status == 200
    assert refusal(ask_v3(app, "GET", "/org/99")) == (404, "not_found", "organization")
    app = server("enterprise")
    for login in (None, "mallory"):
        assert refusal(ask_v3(app, "GET", "/org/7", login=login)) == (404, "not_found", "organization")
    assert ask_v3(app, "GET", "/org/7").status == 200


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["zebra", "acme"]),
        ("role=admin", ["zebra"]),
        ("organization.role=member", ["acme"]),
        ("role=owner", []),
        ("role=", []),
        ("sort_by=login", ["acme", "zebra"]),
        ("sort_by=name:desc", ["acme", "zebra"]),
        ("sort_by=name", ["zebra", "acme"]),
        ("sort_by=github_id:desc", ["acme", "zebra"]),
        ("sort_by=vcs_id,id:desc", ["zebra", "acme"]),
        ("limit=1&sort_by=login", ["acme"]),
        ("limit=1&offset=1&sort_by=login", ["zebra"]),
    ],
)
def test_the_own_ones(query: str, found: list[str]) -> None:
    assert logins(server(), query) == found


def test_a_deleted_one_is_gone() -> None:
    app = server()
    app.world.update("organizations", app.world.need("organizations", 7), deleted_at="2024-05-05 00:00:00")
    assert logins(app) == ["acme"]
    assert ask_v3(app, "GET", "/org/7").status == 404
    assert ask_v3(app, "GET", "/owner/zebra").status == 404


def test_pages_and_logins() -> None:
    app = server()
    pagination = ask_v3(app, "GET", "/orgs").json["@pagination"]
    assert (pagination["limit"], pagination["count"], pagination["next"]) == (100, 2, None)
    assert refusal(ask_v3(app, "GET", "/orgs", login=None)) == (403, "login_required", None)
    answer = ask_v3(app, "GET", "/orgs", "sort_by=color")
    assert answer.json["@warnings"][0]["value"] == "color"


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    app = server(
        account_env_vars=[{"owner_type": "Organization", "owner_id": 7, "name": "A"}],
        installations=[{"owner_type": "Organization", "owner_id": 7}],
    )
    app.world.update("repositories", app.world.need("repositories", 10), owner_type="Organization", owner_id=7)
    around = "organization.repositories,organization.installation,organization.account_env_vars"
    for path in ("/org/7", "/orgs"):
        for query in (f"include={include}", f"include={around},{include}"):
            assert ask_v3(app, "GET", path, query).status == 200
