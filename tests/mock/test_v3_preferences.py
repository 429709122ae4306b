"""V3: preferences of users and organizations."""

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
    {"id": 2, "organization_id": 5, "user_id": 3, "role": "member"},
]


@pytest.fixture
def app() -> Application:
    return small(organizations=ORGANIZATIONS, memberships=MEMBERSHIPS)


def _values(app: Application, path: str = "", login: str = "ada") -> dict[str, Any]:
    entries = ask_v3(app, "GET", f"{path}/preferences", login=login).json["preferences"]
    return {entry["name"]: entry["value"] for entry in entries}


def test_the_defaults(app: Application) -> None:
    assert _values(app) == {
        "build_emails": True,
        "consume_oss_credits": True,
        "private_insights_visibility": "private",
    }
    assert _values(app, "/org/5") == {"consume_oss_credits": True, "private_insights_visibility": "admins"}


@pytest.mark.parametrize("prefix", ["", "/v3"])
def test_the_addresses_start_with_v3_whatever_was_asked(app: Application, prefix: str) -> None:
    assert ask_v3(app, "GET", f"{prefix}/preference/build_emails").json == {
        "@type": "preference",
        "@href": "/v3/preference/build_emails",
        "@representation": "standard",
        "name": "build_emails",
        "value": True,
    }
    found = ask_v3(app, "GET", f"{prefix}/org/5/preference/consume_oss_credits").json
    assert found["@href"] == "/v3/org/5/preference/consume_oss_credits"
    assert ask_v3(app, "GET", f"{prefix}/preferences").json["@href"] == f"{prefix}/preferences"


@pytest.mark.parametrize("key", ["value", "preference.value"])
def test_what_is_set_is_read_again_by_its_owner_alone(app: Application, key: str) -> None:
    answer = ask_v3(app, "PATCH", "/preference/build_emails", body={key: False})
    assert (answer.status, answer.json["value"]) == (200, False)
    assert ask_v3(app, "GET", "/preference/build_emails").json == answer.json
    assert _values(app, login="reader")["build_emails"] is True
    answer = ask_v3(app, "PATCH", "/org/5/preference/private_insights_visibility", body={key: "members"})
    assert answer.json["value"] == "members"
    assert _values(app, "/org/5")["private_insights_visibility"] == "members"
    assert _values(app)["private_insights_visibility"] == "private"


@pytest.mark.parametrize(("path", "value"), [("", "admins"), ("", "members"), ("/org/5", "private"), ("/org/5", "no")])
def test_insights_are_visible_to_some_only(app: Application, path: str, value: str) -> None:
    before = _values(app, path)
    answer = ask_v3(app, "PATCH", f"{path}/preference/private_insights_visibility", body={"value": value})
    assert refusal(answer) == (422, "unprocessable_entity", None)
    assert answer.json["error_message"] == f"Private insights visibility '{value}' is not allowed"
    assert _values(app, path) == before


def test_odd_values_are_cast_as_far_as_can_be(app: Application) -> None:
    def sent(name: str, value: Any) -> Any:
        return ask_v3(app, "PATCH", f"/preference/{name}", body={"value": value})

    assert [sent("build_emails", value).json["value"] for value in ("no", "yes", "x")] == [False, True, "x"]
    assert not app.uncovered
    assert sent("build_emails", 7).json["value"] == 7
    assert app.uncovered
    assert sent("private_insights_visibility", 7).json["error_message"].startswith("Private insights visibility '7'")


@pytest.mark.parametrize("body", [{}, {"value": None}, {"preference": {"value": True}}])
def test_without_a_value_the_server_fails(app: Application, body: Any) -> None:
    assert ask_v3(app, "PATCH", "/preference/build_emails", body=body).status == 500
    refused = ask_v3(app, "PATCH", "/preference/private_insights_visibility", body=body)
    assert refused.json["error_message"] == "Private insights visibility '' is not allowed"
    assert _values(app)["build_emails"] is True


def test_who_may(app: Application) -> None:
    for path in ("/preferences", "/preference/build_emails", "/org/5/preferences"):
        assert refusal(ask_v3(app, "GET", path, login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "PATCH", "/preference/build_emails", login=None)) == (403, "login_required", None)
    for login in ("reader", "mallory"):
        assert refusal(ask_v3(app, "GET", "/org/5/preferences", login=login)) == (404, "not_found", "preferences")
        for method in ("GET", "PATCH"):
            answer = ask_v3(app, method, "/org/5/preference/consume_oss_credits", login=login)
            assert refusal(answer) == (404, "not_found", "preference")
    assert refusal(ask_v3(app, "GET", "/org/9/preferences")) == (404, "not_found", "organization")


@pytest.mark.parametrize("path", ["/preference/nope", "/org/5/preference/nope", "/org/5/preference/build_emails"])
def test_names_that_are_none_are_not_found(app: Application, path: str) -> None:
    assert refusal(ask_v3(app, "GET", path)) == (404, "not_found", None)
    assert refusal(ask_v3(app, "PATCH", path, body={"value": True})) == (404, "not_found", None)
