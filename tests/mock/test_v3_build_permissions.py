"""V3: who may trigger builds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

ORGANIZATIONS = [{"id": 5, "login": "acme"}]
MEMBERSHIPS = [
    {"id": 1, "organization_id": 5, "user_id": 1, "role": "admin"},
    {"id": 2, "organization_id": 5, "user_id": 3, "role": "member", "build_permission": False},
]


@pytest.fixture
def app() -> Application:
    return small(organizations=ORGANIZATIONS, memberships=MEMBERSHIPS)


def _list(app: Application, path: str, query: str = "") -> dict[str, Any]:
    """The permission of each user by login."""
    entries = ask_v3(app, "GET", f"{path}/build_permissions", query).json["build_permissions"]
    return {entry["user"]["login"]: entry["permission"] for entry in entries}


def _update(app: Application, path: str, body: Any, **options: Any) -> Any:
    return ask_v3(app, "PATCH", f"{path}/build_permissions", body=body, **options)


def test_the_members_of_an_organization(app: Application) -> None:
    answer = ask_v3(app, "GET", "/v3/org/5/build_permissions").json
    assert (answer["@type"], answer["@href"]) == ("build_permissions", "/v3/org/5/build_permissions")
    assert "@pagination" not in answer
    first, second = answer["build_permissions"]
    assert first == {
        "@type": "build_permission",
        "@representation": "standard",
        "user": {
            "@type": "user",
            "@href": "/user/1",
            "@representation": "minimal",
            "id": 1,
            "login": "ada",
            "name": "Ada",
            "vcs_type": "GithubUser",
            "ro_mode": False,
        },
        "permission": True,
        "role": "admin",
    }
    assert (second["permission"], second["role"]) == (False, "member")


def test_the_users_of_a_repository_come_in_pages(app: Application) -> None:
    answer = ask_v3(app, "GET", "/repo/ada%2Fnotes/build_permissions", "limit=1&offset=1").json
    assert {name: answer["@pagination"][name] for name in ("limit", "offset", "count", "is_last")} == {
        "limit": 1,
        "offset": 1,
        "count": 2,
        "is_last": True,
    }
    (entry,) = answer["build_permissions"]
    assert (entry["user"]["login"], entry["permission"], entry["role"]) == ("reader", True, None)
    assert refusal(ask_v3(app, "GET", "/repo/10/build_permissions", "limit=x")) == (400, "wrong_params", None)


@pytest.mark.parametrize(("path", "others"), [("/repo/10", {"ada": True}), ("/org/5", {"ada": True})])
def test_it_is_given_and_taken(app: Application, path: str, others: dict[str, bool]) -> None:
    for said, permission in ((False, False), (True, True), ("false", False), (0, True), (None, False)):
        answer = _update(app, path, {"user_ids": [3, 2], "permission": said})
        assert (answer.status, answer.body) == (204, b"")
        assert _list(app, path) == {**others, "reader": permission}
    assert _update(app, path, {"user_ids": ["3"], "permission": True}).status == 204
    assert _list(app, path) == {**others, "reader": True}
    assert _update(app, path, {"user_ids": []}).status == 204
    assert _list(app, path) == {**others, "reader": True}


@pytest.mark.parametrize("path", ["/repo/10", "/org/5"])
@pytest.mark.parametrize("body", [{}, {"user_ids": 3}, {"user_ids": "3,1"}, {"build_permissions.user_ids": [3]}])
def test_the_ids_are_a_list_without_a_prefix(app: Application, path: str, body: Any) -> None:
    answer = _update(app, path, {**body, "permission": True})
    assert refusal(answer) == (400, "client_error", None)
    assert answer.json["error_message"] == "user_ids must be an array"


def test_the_server_fails_with_its_authorizer(app: Application) -> None:
    app.world.change([{"op": "service", "service": "authorizer", "answers": 500}])
    assert _update(app, "/repo/10", {"user_ids": [3], "permission": False}).status == 500
    assert _list(app, "/repo/10") == {"ada": True, "reader": True}
    assert _update(app, "/org/5", {"user_ids": [3], "permission": True}).status == 204


def test_who_may(app: Application) -> None:
    for path in ("/repo/10", "/org/5"):
        refused = ask_v3(app, "GET", f"{path}/build_permissions", login=None)
        assert refusal(refused) == (403, "login_required", None)
        assert ask_v3(app, "GET", f"{path}/build_permissions", login="mallory").status == 200
    change = {"user_ids": [3], "permission": True}
    assert refusal(_update(app, "/org/5", change, login="reader")) == (403, "login_required", None)
    assert refusal(_update(app, "/repo/10", change, login="reader")) == (403, "admin_access_required", None)
    assert refusal(_update(app, "/repo/20", change, login="reader")) == (404, "not_found", "repository")
    assert refusal(_update(app, "/org/9", change)) == (404, "not_found", "organization")
