"""Accounts, Broadcasts, Hooks, Permissions, Users."""

from urllib.parse import urlencode

import pytest
from asked import PLATFORMS, USER, as_user, both_eras, every_platform, reference, strangers
from asking import ask, small

import travis_mock
from travis_mock.application import Application
from travis_mock.handling import Era, Platform
from traviskit import Travis

NOBODY = (401, "no access token supplied")
EVERYWHERE = [NOBODY, NOBODY, NOBODY]
BY_MODE = [NOBODY, (401, ""), (401, "")]  # on .com and Enterprise the platform refuses first, without a word
PUBLIC_AND_PRIVATE = ["/repos/10", "/repos/20"]
FORM = "application/x-www-form-urlencoded"


# -- accounts ---------------------------------------------------------------------------------------------------------


@both_eras
@every_platform
def test_b14_there_is_an_account_for_the_user_and_one_for_each_organization(era: Era, platform: Platform) -> None:
    organizations = [{"id": 1, "login": "first"}, {"id": 2, "login": "second"}, {"id": 3, "login": "without-anything"}]
    slugs = ["ada/notes", "first/a", "first/b", "second/c"]
    rows = [{"id": place, "slug": slug} for place, slug in enumerate(slugs, start=10)]
    rights = [{"user_id": 1, "repository_id": number, "admin": number < 13, "pull": True} for number in range(10, 14)]
    tables = {"organizations": organizations, "repositories": rows, "permissions": rights}
    app = small(platform, era, **tables, builds=[], jobs=[], logs=[])

    def accounts(query: str = "") -> list[tuple[str, int, str, int]]:
        answer = ask(app, "GET", "/accounts", query).json["accounts"]
        return [(row["type"], row["id"], row["login"], row["repos_count"]) for row in answer]

    administrated = [("user", 1, "ada", 1), ("organization", 1, "first", 2)]
    assert accounts() == administrated
    assert accounts("all=true") == [*administrated, ("organization", 2, "second", 1)]


@both_eras
def test_b15_only_on_com_an_account_says_whether_it_is_subscribed(era: Era) -> None:
    for platform in PLATFORMS:
        accounts = as_user(reference(era, platform), "GET", "/accounts").json["accounts"]
        assert accounts
        assert {"subscribed" in account for account in accounts} == {platform == "com-public"}


@both_eras
def test_b16_accounts_are_for_somebody_only(era: Era) -> None:
    assert strangers(era, "GET", "/accounts") == EVERYWHERE
    assert as_user(reference(era), "GET", "/accounts").status == 200


# -- broadcasts -------------------------------------------------------------------------------------------------------


@both_eras
def test_b18_broadcasts_are_for_somebody_only(era: Era) -> None:
    assert strangers(era, "GET", "/broadcasts") == EVERYWHERE
    message = "We're switching our build infrastructure on April 29."
    assert as_user(reference(era), "GET", "/broadcasts").json == {"broadcasts": [{"id": 42, "message": message}]}


# -- hooks ------------------------------------------------------------------------------------------------------------


def is_active(app: Application, repository_id: int) -> bool:
    active: bool = as_user(app, "GET", f"/repos/{repository_id}").json["repo"]["active"]
    return active


@both_eras
def test_b27_hooks_are_listed_for_somebody_only(era: Era) -> None:
    assert strangers(era, "GET", "/hooks") == BY_MODE
    hooks = as_user(reference(era), "GET", "/hooks").json["hooks"]
    assert {"id": 42, "active": False, "admin": True}.items() <= {hook["id"]: hook for hook in hooks}[42].items()


@both_eras
@pytest.mark.parametrize("path", ["/hooks", "/hooks/42"])
def test_b28_hooks_are_switched_by_somebody_only(era: Era, path: str) -> None:
    body = {"hook": {"id": 42, "active": True}}
    assert strangers(era, "PUT", path, body=body) == BY_MODE
    app = reference(era)
    assert not is_active(app, 42)
    switched = as_user(app, "PUT", path, body=body)
    assert (switched.status, switched.json) == (200, {"result": True})
    assert is_active(app, 42)


@both_eras
def test_h9_a_hook_is_sent_as_json(era: Era) -> None:
    app = reference(era)
    body = b'{"hook":{"id":42,"active":true}}'
    assert as_user(app, "PUT", "/hooks", body=body, content_type="application/json").json == {"result": True}
    assert is_active(app, 42)
    form = urlencode({"hook[id]": 42, "hook[active]": "false"}).encode()
    assert as_user(app, "PUT", "/hooks", body=form, content_type=FORM).json == {"result": True}
    assert not is_active(app, 42)
    with travis_mock.serve(app) as server, Travis(token=app.tokens[USER], endpoint=server.url) as travis:
        travis.v2.hooks.update(42, active=True)
    assert app.requests[-1].headers["content-type"] == "application/json"
    assert is_active(app, 42)


# -- permissions ------------------------------------------------------------------------------------------------------


@both_eras
def test_b37_who_may_pull_matters_for_private_repositories_only(era: Era) -> None:
    app = small("com-public", era)
    assert ask(app, "GET", "/users/permissions", login="mallory").json["permissions"] == []
    assert [ask(app, "GET", path, login="mallory").status for path in PUBLIC_AND_PRIVATE] == [200, 404]
    row = {"user_id": 2, "repository_id": 20, "admin": False, "push": False, "pull": True}
    app.world.change([{"op": "insert", "entity": "permissions", "row": row}])
    assert ask(app, "GET", "/users/permissions", login="mallory").json["pull"] == [20]
    assert [ask(app, "GET", path, login="mallory").status for path in PUBLIC_AND_PRIVATE] == [200, 200]


@both_eras
def test_b38_permissions_are_for_somebody_only(era: Era) -> None:
    assert strangers(era, "GET", "/users/permissions") == BY_MODE
    answer = as_user(reference(era), "GET", "/users/permissions")
    assert (answer.status, set(answer.json)) == (200, {"permissions", "admin", "pull", "push"})


# -- users ------------------------------------------------------------------------------------------------------------


@both_eras
def test_b52_users_are_for_somebody_only(era: Era) -> None:
    for path in ("/users", "/users/", "/users/267"):
        assert strangers(era, "GET", path) == BY_MODE
        assert as_user(reference(era), "GET", path).json["user"]["login"] == "rkh"


@both_eras
def test_b53_while_one_synchronisation_runs_another_is_a_conflict(era: Era) -> None:
    app = reference(era)
    assert as_user(app, "POST", "/users/sync").json == {"result": True}
    again = as_user(app, "POST", "/users/sync")
    assert (again.status, again.json) == (409, {"message": "Sync already in progress. Try again later."})
    app.clock.advance(60)
    assert as_user(app, "POST", "/users/sync").status == 200


@both_eras
def test_b54_a_synchronisation_is_started_by_somebody_only(era: Era) -> None:
    assert strangers(era, "POST", "/users/sync") == BY_MODE
    app = reference(era)
    assert as_user(app, "POST", "/users/sync").status == 200
    assert as_user(app, "GET", "/users").json["user"]["is_syncing"] is True
