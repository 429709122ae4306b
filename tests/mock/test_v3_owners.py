"""V3: owners, by login, provider and id, and what users and organizations show alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

INCLUDES = load("v3").bundle["components"]["schemas"]["OwnerInclude"]["enum"]
ACME: dict[str, Any] = {
    "organizations": [
        {"id": 7, "login": "acme", "name": "Acme", "vcs_id": "77"},
        {"id": 8, "login": "ada", "vcs_type": "GitlabOrganization", "github_id": None, "vcs_id": "gl-8"},
    ],
    "memberships": [{"organization_id": 7, "user_id": 1, "role": "admin"}, {"organization_id": 7, "user_id": 3}],
    "custom_keys": [
        {"id": 5, "owner_type": "Organization", "owner_id": 7, "name": "deploy", "added_by": 1},
        {"id": 6, "owner_type": "Organization", "owner_id": 7, "name": "old"},
    ],
    "account_env_vars": [
        {"id": 1, "owner_type": "Organization", "owner_id": 7, "name": "A", "value": "1", "public": True},
        {"id": 2, "owner_type": "Organization", "owner_id": 7, "name": "B", "value": "2"},
        {"id": 3, "owner_type": "User", "owner_id": 1, "name": "C", "value": "3", "public": True},
    ],
    "installations": [
        {"id": 1, "github_id": 11, "owner_type": "Organization", "owner_id": 7, "removed_by_id": 1},
        {"id": 2, "github_id": 12, "owner_type": "Organization", "owner_id": 7},
    ],
}


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    return small(platform, **{**ACME, **changes})


def owner(app: Application, path: str = "/owner/acme", query: str = "", **options: Any) -> dict[str, Any]:
    answer = ask_v3(app, "GET", path, query, **options)
    assert answer.status == 200, answer.text
    found: dict[str, Any] = answer.json
    return found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/owner/ada", ("user", 1)),
        ("/owner/ADA", ("user", 1)),
        ("/owner/github/ada", ("user", 1)),
        ("/owner/gitlab/ada", ("organization", 8)),
        ("/owner/acme", ("organization", 7)),
        ("/owner/github_id/77", ("organization", 7)),
        ("/owner/github_id/2000007", ("organization", 7)),
        ("/owner/github_id/gl-8", ("organization", 8)),
        ("/owner/github_id/1000001", ("user", 1)),
        ("/owner/github_id/abc", None),
        ("/owner/github_id/0", None),
        ("/owner/bitbucket/ada", None),
        ("/owner/wat/ada", None),
        ("/owner/nobody", None),
        ("/owner/7", None),
    ],
)
def test_an_owner_is_found(path: str, found: tuple[str, int] | None) -> None:
    answer = ask_v3(server(), "GET", path)
    if found is None:
        assert refusal(answer) == (404, "not_found", "owner")
    else:
        assert (answer.status, answer.json["@type"], answer.json["id"]) == (200, *found)


def test_of_one_login_the_organization_comes_first() -> None:
    app = server(organizations=[{"id": 9, "login": "ADA"}], memberships=[], custom_keys=[], account_env_vars=[])
    assert owner(app, "/owner/ada")["@type"] == "organization"


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    app = server()
    around = "owner.repositories,owner.installation,owner.account_env_vars"
    for path in ("/owner/ada", "/owner/acme", "/owner/github_id/77"):
        for query in (f"include={include}", f"include={around},{include}"):
            assert ask_v3(app, "GET", path, query).status == 200


def test_what_it_has_besides_is_short_unless_it_is_included() -> None:
    app = server()
    shown = owner(app)
    assert shown["allowance"] == {"@type": "allowance", "@representation": "minimal", "id": 7}
    minimal = {"@type": "custom_key", "@representation": "minimal"}
    assert [key["added_by_login"] for key in shown["custom_keys"]] == ["ada", ""]
    assert shown["custom_keys"][0].items() >= {**minimal, "id": 5, "name": "deploy"}.items()
    assert [("value" in one, one["public"]) for one in shown["account_env_vars"]] == [(True, True), (False, False)]
    assert all("@permissions" not in one for one in shown["account_env_vars"])
    whole = owner(app, query="include=owner.allowance,owner.custom_keys,owner.account_env_vars")
    assert (whole["allowance"]["subscription_type"], whole["allowance"]["public_repos"]) == (2, None)
    assert whole["custom_keys"][0]["@representation"] == "standard"
    assert whole["account_env_vars"][0]["@permissions"] == {"read": False, "write": True, "delete": True}
    assert "created_at" in whole["account_env_vars"][0]


def test_what_may_be_done_with_a_variable_is_as_with_its_owner() -> None:
    app = server()
    query = "include=owner.account_env_vars"
    assert owner(app, query=query, login="mallory")["account_env_vars"][0]["@permissions"]["write"] is False
    assert owner(app, "/owner/ada", query, login="mallory")["account_env_vars"][0]["@permissions"]["write"] is True


@pytest.mark.parametrize(
    ("platform", "login", "subscription"), [("org", "ada", 1), ("com-public", None, 1), ("enterprise", "ada", 2)]
)
def test_where_billing_has_no_part_the_allowance_is_the_usual_one(
    platform: Platform, login: str | None, subscription: int
) -> None:
    allowance = owner(server(platform), query="include=organization.allowance", login=login)["allowance"]
    assert allowance["subscription_type"] == subscription
    assert allowance["concurrency_limit"] == (1 if subscription == 1 else None)


def test_an_installation_is_that_which_is_there() -> None:
    app = server()
    assert owner(app, query="include=owner.installation")["installation"]["@href"] == "/installation/12"
    assert owner(app, "/owner/ada", "include=user.installation")["installation"] is None


def test_repositories_are_those_that_the_caller_sees() -> None:
    app = server()

    def shown(login: str | None) -> list[int]:
        found = owner(app, "/owner/ada", "include=owner.repositories", login=login)["repositories"]
        return [one["id"] for one in found]

    assert (shown("ada"), shown("mallory"), shown(None)) == ([10, 20], [10], [10])


def test_read_only_accounts_are_on_org_alone() -> None:
    for platform, found in (("org", True), ("com-public", False)):
        app = server(platform, config={"read_only": True})
        assert owner(app)["ro_mode"] is found
        assert owner(app, "/owner/ada")["ro_mode"] is found
        assert owner(app, "/owner/ada", login="mallory")["ro_mode"] is False


def test_on_enterprise_strangers_find_nobody_and_users_their_organizations() -> None:
    app = server("enterprise")
    for path in ("/owner/ada", "/owner/acme"):
        assert refusal(ask_v3(app, "GET", path, login=None)) == (404, "not_found", "owner")
    assert owner(app, "/owner/ada", login="mallory")["confirmed_at"] == "2000-01-01"
    assert owner(app, login="reader")["id"] == 7
    assert refusal(ask_v3(app, "GET", "/owner/acme", login="mallory")) == (404, "not_found", "owner")
