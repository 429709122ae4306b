"""V3: installations of the GitHub App."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

INCLUDES = load("v3").bundle["components"]["schemas"]["InstallationInclude"]["enum"]


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    installations = [
        {"id": 1, "github_id": 555, "owner_type": "Organization", "owner_id": 7},
        {"id": 2, "owner_type": "User", "owner_id": 1, "removed_by_id": 1},
    ]
    organizations = [{"id": 7, "login": "acme", "name": "Acme"}]
    memberships = [{"organization_id": 7, "user_id": 1}]
    return small(platform, organizations=organizations, memberships=memberships, installations=installations, **changes)


def test_it_goes_by_the_id_that_github_has_for_it() -> None:
    app = server()
    assert ask_v3(app, "GET", "/installation/555").json == {
        "@type": "installation",
        "@href": "/installation/555",
        "@representation": "standard",
        "id": 1,
        "github_id": 555,
        "owner": {
            "@type": "organization",
            "@href": "/org/7",
            "@representation": "minimal",
            "id": 7,
            "login": "acme",
            "name": "Acme",
            "vcs_type": "GithubOrganization",
            "ro_mode": False,
        },
    }
    assert ask_v3(app, "GET", "/installation/600002").json["owner"]["login"] == "ada"
    for path in ("/installation/1", "/installation/abc"):
        assert refusal(ask_v3(app, "GET", path)) == (404, "not_found", "installation")


def test_who_sees_its_owner_sees_it() -> None:
    app = server()
    for login in (None, "mallory"):
        assert ask_v3(app, "GET", "/installation/555", login=login).status == 200
    app = server("enterprise")
    assert ask_v3(app, "GET", "/installation/555").status == 200
    for login in (None, "mallory"):
        assert refusal(ask_v3(app, "GET", "/installation/555", login=login)) == (404, "not_found", "installation")


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    for path in ("/installation/555", "/installation/600002"):
        for query in (f"include={include}", f"include=installation.owner,{include}"):
            assert ask_v3(server(), "GET", path, query).status == 200


def test_the_owners_own_installation_is_a_reference_back() -> None:
    owner = ask_v3(server(), "GET", "/installation/555", "include=installation.owner,owner.installation").json["owner"]
    assert (owner["@representation"], owner["installation"]) == ("standard", {"@href": "/installation/555"})
