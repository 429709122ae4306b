"""V3: requests to move to .com."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

LIST, CREATE = "/user/1/beta_migration_requests", "/user/1/beta_migration_request"


def server(**changes: Any) -> Application:
    organizations = [{"id": 87, "login": "acme"}, {"id": 88, "login": "initech"}]
    memberships = [
        {"organization_id": 87, "user_id": 1, "role": "admin"},
        {"organization_id": 88, "user_id": 1, "role": "member"},
    ]
    return small(**{"organizations": organizations, "memberships": memberships, **changes})


def test_a_request_is_accepted_and_listed_with_the_organizations_that_the_user_administers() -> None:
    app = server()
    answer = ask_v3(app, "POST", CREATE, body={"organizations": ["acme", "initech", "nobody"]})
    assert answer.status == 200
    assert answer.json == {
        "@type": "beta_migration_request",
        "@representation": "standard",
        "id": 1,
        "owner_id": 1,
        "owner_name": "ada",
        "owner_type": "User",
        "accepted_at": "2024-05-06T12:00:00Z",
        "organizations": [87],
        "organizations_logins": ["acme"],
    }
    body = ask_v3(app, "GET", LIST).json
    assert body["beta_migration_requests"] == [answer.json]
    assert app.violations == []


@pytest.mark.parametrize(("sent", "moved"), [("acme", [87]), ([], []), (None, []), ("ACME", [])])
def test_one_login_by_itself_or_none(sent: Any, moved: list[int]) -> None:
    assert ask_v3(server(), "POST", CREATE, body={"organizations": sent}).json["organizations"] == moved


def test_with_its_prefix_the_parameter_is_taken_and_not_read() -> None:
    body = ask_v3(server(), "POST", CREATE, body={"beta_migration_request.organizations": ["acme"]}).json
    assert (body["organizations"], body.get("@warnings")) == ([], None)


def test_they_are_listed_to_their_user_alone() -> None:
    app = server(beta_migration_requests=[{"owner_id": 1}, {"owner_id": 2}])
    assert len(ask_v3(app, "GET", LIST).json["beta_migration_requests"]) == 1
    assert refusal(ask_v3(app, "GET", LIST, login="mallory")) == (404, "not_found", "beta_migration_request")
    assert refusal(ask_v3(app, "GET", "/user/99/beta_migration_requests")) == (404, "not_found", "user")
    assert refusal(ask_v3(app, "GET", LIST, login=None)) == (403, "login_required", None)


def test_one_may_be_made_for_another_user() -> None:
    app = server()
    answer = ask_v3(app, "POST", CREATE, login="mallory", body={"organizations": ["acme"]})
    assert (answer.json["owner_name"], answer.json["organizations"]) == ("ada", [87])
    assert refusal(ask_v3(app, "POST", CREATE, login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "POST", "/user/99/beta_migration_request")) == (404, "not_found", "user")


@pytest.mark.parametrize(("method", "path"), [("GET", LIST), ("POST", CREATE)])
def test_the_other_server_may_fail(method: str, path: str) -> None:
    app = server()
    app.world.change([{"op": "service", "service": "com_api", "answers": 503}])
    assert ask_v3(app, method, path).status == 500
    assert app.world.rows("beta_migration_requests") == []
