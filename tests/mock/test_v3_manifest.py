"""V3: what the server says of itself, which the description must hold as it does every other answer."""

from __future__ import annotations

import pytest
from asking import small
from asking_v3 import ask_v3

from travis_mock.v3.engine.manifest import document


@pytest.mark.parametrize("login", ["ada", None])
def test_everybody_may_read_it(login: str | None) -> None:
    app = small()
    answer = ask_v3(app, "GET", "/", login=login)
    assert (answer.status, answer.content_type) == (200, "application/json")
    assert answer.json["resources"].keys() == document()["resources"].keys()
    assert app.requests[-1].operation_id == "manifest_get"
    assert app.violations == []
    assert not app.uncovered


def test_its_addresses_have_the_prefix() -> None:
    found = ask_v3(small(), "GET", "/v3/").json
    assert found["@href"] == "/v3/"
    (template,) = found["resources"]["lint"]["actions"]["lint"]
    assert (template["request_method"], template["uri_template"]) == ("POST", "/v3/lint")
    assert template["accepted_params"] == []


def test_every_error_of_the_manifest_has_its_status() -> None:
    errors = ask_v3(small(), "GET", "/").json["errors"]
    assert errors["request_limit_reached"]["status"] == 429
    assert errors["insufficient_access"]["additional_attributes"] == ["permission", "resource_type"]
