"""V3: what was found wrong or odd in the config of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

LEVELS = [None, "info", "warn", "error", "alert"]
MESSAGE = {
    "subject_type": "Request",
    "subject_id": 50,
    "key": None,
    "code": "x",
    "args": None,
    "src": None,
    "line": None,
}


@pytest.fixture
def app() -> Application:
    messages = [{**MESSAGE, "id": 100 + place, "level": level} for place, level in enumerate(LEVELS)]
    messages.append({**MESSAGE, "id": 200, "level": "warn", "subject_id": 51})
    return small(requests=[{"id": 50, "repository_id": 10}, {"id": 51, "repository_id": 20}], messages=messages)


def messages(app: Application, query: str = "", **options: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask_v3(app, "GET", "/repo/10/request/50/messages", query, **options).json["messages"]
    return found


def test_the_worst_come_first(app: Application) -> None:
    assert [message["level"] for message in messages(app)] == ["alert", "error", "warn", "info", None]
    assert messages(app)[0] == {
        "@type": "message",
        "@representation": "standard",
        "id": 104,
        "level": "alert",
        "key": None,
        "code": "x",
        "args": None,
        "src": None,
        "line": None,
    }


def test_they_come_in_pages(app: Application) -> None:
    assert [message["id"] for message in messages(app, "limit=2&offset=1")] == [103, 102]


def test_the_request_has_them_too_in_their_own_order(app: Application) -> None:
    request = ask_v3(app, "GET", "/repo/10/request/50").json
    assert [message["id"] for message in request["messages"]] == [100, 101, 102, 103, 104]
    assert {message["@representation"] for message in request["messages"]} == {"minimal"}


def test_nobody_asks_who_may_see_them(app: Application) -> None:
    assert len(messages(app, login=None)) == len(LEVELS)
    private = ask_v3(app, "GET", "/repo/10/request/51/messages", login=None).json["messages"]
    assert [message["id"] for message in private] == [200]


@pytest.mark.parametrize("identifier", ["99", "word"])
def test_of_an_unknown_request_there_are_none(app: Application, identifier: str) -> None:
    answer = ask_v3(app, "GET", f"/repo/10/request/{identifier}/messages")
    assert refusal(answer) == (404, "not_found", None)
    assert answer.json["error_message"] == "resource not found (or insufficient access)"
