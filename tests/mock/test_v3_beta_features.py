"""V3: beta features, as a user chose about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

FEATURES = [
    {"id": 3, "name": "Dashboard", "description": "All builds.", "feedback_url": "https://example.com/feedback"},
    {"id": 4, "name": "Dark", "default_enabled": True},
]
CHOICES = [{"user_id": 1, "beta_feature_id": 3, "enabled": True}, {"user_id": 2, "beta_feature_id": 4}]


def server(**changes: Any) -> Application:
    return small(**{"beta_features": FEATURES, "user_beta_features": CHOICES, **changes})


def states(app: Application) -> list[tuple[str, bool]]:
    features = ask_v3(app, "GET", "/user/1/beta_features").json["beta_features"]
    return [(feature["name"], feature["enabled"]) for feature in features]


def test_those_that_were_chosen_about_come_last() -> None:
    app = server()
    body = ask_v3(app, "GET", "/user/1/beta_features").json
    assert body.pop("beta_features")[1] == {
        "@type": "beta_feature",
        "@representation": "standard",
        "id": 3,
        "name": "Dashboard",
        "description": "All builds.",
        "enabled": True,
        "feedback_url": "https://example.com/feedback",
    }
    assert body == {"@type": "beta_features", "@href": "/user/1/beta_features", "@representation": "standard"}
    assert states(app) == [("Dark", True), ("Dashboard", True)]
    assert app.violations == []


@pytest.mark.parametrize("name", ["enabled", "beta_feature.enabled"])
def test_a_choice_is_made_changed_and_taken_back(name: str) -> None:
    app = server()
    for number, enabled in ((4, False), (4, True), (3, False)):
        answer = ask_v3(app, "PATCH", f"/user/1/beta_feature/{number}", body={name: enabled})
        assert (answer.status, answer.json["id"], answer.json["enabled"]) == (200, number, enabled)
    assert states(app) == [("Dashboard", False), ("Dark", True)]
    gone = ask_v3(app, "DELETE", "/user/1/beta_feature/3")
    assert (gone.status, gone.json["enabled"]) == (200, False)
    assert states(app) == [("Dashboard", False), ("Dark", True)]
    assert len(app.world.where("user_beta_features", user_id=1)) == 1
    assert refusal(ask_v3(app, "DELETE", "/user/1/beta_feature/3")) == (404, "not_found", "beta_feature")


@pytest.mark.parametrize(
    ("sent", "enabled"), [("false", False), ("off", False), ("", False), ("yes", True), (None, False)]
)
def test_a_choice_is_read_as_the_database_reads_it(sent: Any, enabled: bool) -> None:
    assert ask_v3(server(), "PATCH", "/user/1/beta_feature/4", body={"enabled": sent}).json["enabled"] is enabled


@pytest.mark.parametrize("number", ["99", "x"])
def test_a_feature_that_there_is_not(number: str) -> None:
    answer = ask_v3(server(), "PATCH", f"/user/1/beta_feature/{number}", body={"enabled": True})
    assert refusal(answer) == (404, "not_found", None)
    assert answer.json["error_message"] == "beta_feature not found"


@pytest.mark.parametrize(
    ("method", "path", "of"),
    [
        ("GET", "beta_features", "beta_features"),
        ("PATCH", "beta_feature/3", "beta_feature"),
        ("DELETE", "beta_feature/3", "beta_feature"),
    ],
)
def test_they_are_the_users_own(method: str, path: str, of: str) -> None:
    app = server()
    assert refusal(ask_v3(app, method, f"/user/1/{path}", login="mallory")) == (404, "not_found", of)
    assert refusal(ask_v3(app, method, f"/user/99/{path}")) == (404, "not_found", "user")
    assert refusal(ask_v3(app, method, f"/user/1/{path}", login=None)) == (403, "login_required", None)
    assert len(app.world.rows("user_beta_features")) == 2
