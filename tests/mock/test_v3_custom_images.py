"""V3: custom images of a user or an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

IMAGES = [
    {"id": 81, "name": "old", "created_at": "2024-04-01 10:00:00", "usage": 3},
    {"id": 82, "name": "new", "created_at": "2024-05-01 10:00:00"},
    {"id": 83, "name": "being made", "state": "creating"},
    {"id": 84, "name": "theirs", "owner_type": "Organization", "owner_id": 87, "created_by_id": None},
]


def server(**changes: Any) -> Application:
    organizations = [{"id": 87, "login": "acme"}, {"id": 88, "login": "empty"}]
    memberships = [
        {"organization_id": 87, "user_id": 1, "role": "admin"},
        {"organization_id": 87, "user_id": 3, "role": "member"},
    ]
    return small(**{"custom_images": IMAGES, "organizations": organizations, "memberships": memberships, **changes})


def names(app: Application, owner: str = "ada", **options: Any) -> list[str]:
    return [
        image["name"] for image in ask_v3(app, "GET", f"/owner/{owner}/custom_images", **options).json["custom_images"]
    ]


def delete(app: Application, *ids: int, owner: str = "ada", **options: Any) -> Any:
    query = "&".join(f"image_ids[]={number}" for number in ids)
    return ask_v3(app, "DELETE", f"/owner/{owner}/custom_images", query, **options)


def test_those_that_can_be_used_newest_first() -> None:
    app = server()
    body = ask_v3(app, "GET", "/owner/ada/custom_images").json
    assert [image["name"] for image in body["custom_images"]] == ["new", "old"]
    creator = {"@type": "user", "@href": "/v3/user/1", "@representation": "minimal"}
    assert body["custom_images"][1] == {
        "@type": "custom_image",
        "@representation": "standard",
        "id": 81,
        "owner_id": 1,
        "owner_type": "User",
        "name": "old",
        "usage": 3,
        "created_at": "2024-04-01T10:00:00Z",
        "updated_at": "2024-04-01T10:00:00Z",
        "os_version": "jammy",
        "created_by": {**creator, "id": 1, "login": "ada", "name": "Ada", "avatar_url": None},
        "private": True,
        "size_bytes": 4294967296,
    }
    assert app.violations == []


def test_a_creator_without_an_email_address_has_no_picture() -> None:
    app = server()
    app.world.update("users", app.world.need("users", 1), email=None)
    image = ask_v3(app, "GET", "/owner/ada/custom_images").json["custom_images"][0]
    assert "avatar_url" not in image["created_by"]


@pytest.mark.parametrize("owner", ["acme", "ACME", "github/acme", "github_id/2000087"])
def test_an_organizations_are_shown_to_whoever_is_logged_in(owner: str) -> None:
    app = server()
    assert names(app, owner) == names(app, owner, login="mallory") == ["theirs"]
    assert ask_v3(app, "GET", f"/owner/{owner}/custom_images").json["custom_images"][0]["created_by"] is None


def test_the_first_member_decides_for_all() -> None:
    refused = {"op": "update", "entity": "memberships", "where": {"user_id": 1}, "set": {"build_permission": False}}
    app = server()
    app.world.change([refused])
    answer = ask_v3(app, "GET", "/owner/acme/custom_images", login="reader")
    assert refusal(answer) == (403, "insufficient_access", None)


def test_who_may_not_see_them() -> None:
    app = server()
    path = "/owner/ada/custom_images"
    assert refusal(ask_v3(app, "GET", path, login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", path, login="mallory")) == (403, "insufficient_access", None)
    for owner in ("nobody", "empty"):
        assert refusal(ask_v3(app, "GET", f"/owner/{owner}/custom_images")) == (404, "not_found", None)


def test_there_are_none_on_org() -> None:
    app = small("org", custom_images=IMAGES[:3])
    answer = ask_v3(app, "GET", "/owner/ada/custom_images", login=None)
    assert refusal(answer) == (405, "method_not_allowed", None)
    assert answer.content_type == "application/json"
    assert app.violations == []


def test_deleting_some() -> None:
    app = server()
    gone = delete(app, 81, 83)
    assert (gone.status, gone.body) == (204, b"")
    assert names(app) == ["new"]
    assert app.violations == []


def test_the_ids_may_come_in_a_body() -> None:
    app = server()
    assert ask_v3(app, "DELETE", "/owner/ada/custom_images", body={"image_ids": [82]}).status == 204
    assert names(app) == ["old"]


@pytest.mark.parametrize("unknown", [99, 84])
def test_those_before_one_that_is_not_there_are_gone(unknown: int) -> None:
    app = server()
    assert refusal(delete(app, 81, unknown, 82)) == (404, "not_found", None)
    assert names(app) == ["new"]


def test_who_may_not_delete_them() -> None:
    app = server()
    assert refusal(delete(app, 81, login=None)) == (403, "login_required", None)
    answer = delete(app, 81, login="mallory")
    assert refusal(answer) == (403, "insufficient_access", "user")
    assert (answer.json["permission"], answer.json["user"]["login"]) == ("sync", "ada")
    answer = delete(app, 84, owner="acme", login="reader")
    assert refusal(answer) == (403, "insufficient_access", "organization")
    assert answer.json["permission"] == "admin"
    assert delete(app, 84, owner="acme").status == 204
    assert refusal(delete(app, 84, owner="nobody")) == (404, "not_found", None)


@pytest.mark.parametrize("query", ["", "image_ids=81"])
def test_the_server_fails_without_a_list(query: str) -> None:
    app = server()
    answer = ask_v3(app, "DELETE", "/owner/ada/custom_images", query)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")
    assert names(app) == ["new", "old"]


def test_a_service_that_fails() -> None:
    app = server()
    app.world.change([{"op": "service", "service": "artifact_manager", "answers": 500}])
    answer = delete(app, 81)
    assert refusal(answer) == (500, "server_error", None)
    assert answer.json["error_message"] == "Artifact manager failed"
    assert names(app) == ["new", "old"]
