"""V3: a config, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import Answered, small
from asking_v3 import ask_v3

if TYPE_CHECKING:
    from travis_mock.application import Application

ODD = {"@type": "lint", "warnings": [{"key": [], "message": '[warn] on root: unknown key "foo" (bar)'}]}
CLEAN: dict[str, Any] = {"@type": "lint", "warnings": []}


@pytest.fixture
def app() -> Application:
    return small()


def lint(app: Application, body: Any, query: str = "", **headers: str) -> Answered:
    return ask_v3(app, "POST", "/lint", query, login=None, body=body, **headers)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ({"content": "foo: bar"}, "application/json"),
        (b"content=foo%3A+bar", "application/x-www-form-urlencoded"),
        (b"foo: bar", "text/plain"),
        (b"foo: bar", "text/yaml"),
    ],
)
def test_the_text_is_a_member_a_field_or_the_body(app: Application, body: Any, content_type: str) -> None:
    answer = lint(app, body, content_type=content_type)
    assert (answer.status, answer.json) == (200, ODD)


def test_the_text_may_stand_in_the_query(app: Application) -> None:
    assert lint(app, b"", "content=foo").json == ODD


def test_a_sound_config_has_no_warnings_and_notes_are_none(app: Application) -> None:
    assert lint(app, {"content": "language: ruby"}).json == CLEAN
    said = '{"full_messages": ["[info] on root: missing os", "[error] on root: bad"]}'
    app.world.change([{"op": "service", "service": "yml", "answers": 200, "body": said}])
    assert [one["message"] for one in lint(app, {"content": ""}).json["warnings"]] == ["[error] on root: bad"]


@pytest.mark.parametrize(("status", "message"), [(400, "bad request"), (500, "travis-yml application error")])
def test_what_the_parser_refuses_is_an_error_of_the_server(app: Application, status: int, message: str) -> None:
    app.world.change([{"op": "service", "service": "yml", "answers": status, "body": "{}"}])
    answer = lint(app, {"content": ":"})
    assert answer.status == 500
    assert answer.json == {"@type": "error", "error_type": "error", "error_message": message}
