"""V3: logs, as objects and as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import Answered, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

ALL = {"read": True, "view_log": True, "cancel": True, "debug": True, "restart": True, "delete_log": True}


@pytest.fixture
def app() -> Application:
    return small()


def log(app: Application, job: int = 101, **options: Any) -> Answered:
    return ask_v3(app, "GET", f"/job/{job}/log", **options)


def test_a_finished_log_is_one_part(app: Application) -> None:
    assert log(app).json == {
        "@type": "log",
        "@href": "/job/101/log",
        "@representation": "standard",
        "@permissions": ALL,
        "id": 1010,
        "content": "$ rake\nok\n",
        "log_parts": [{"content": "$ rake\nok\n", "final": True, "number": 0}],
        "@raw_log_href": "/v3/job/101/log.txt",
    }


def test_the_prefix_is_in_its_addresses(app: Application) -> None:
    found = ask_v3(app, "GET", "/v3/job/101/log").json
    assert (found["@href"], found["@raw_log_href"]) == ("/v3/job/101/log", "/v3/job/101/log.txt")


def test_only_plain_text_gets_the_text(app: Application) -> None:
    for answer in (ask_v3(app, "GET", "/job/101/log.txt"), log(app, accept="text/plain")):
        assert (answer.status, answer.content_type, answer.text) == (200, "text/plain", "$ rake\nok\n")
    assert log(app, accept="text/plain, */*").content_type == "application/json"


@pytest.mark.parametrize("path", ["/job/9999/log", "/job/9999/log.txt"])
def test_an_unknown_job_makes_the_server_fail(app: Application, path: str) -> None:
    answer = ask_v3(app, "GET", path)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_a_job_without_a_log(app: Application) -> None:
    answer = log(app, 111)
    assert answer.json == {"@type": "error", "error_type": "not_found", "error_message": "log not found"}
    text = ask_v3(app, "GET", "/job/111/log.txt")
    assert (text.status, text.content_type, text.json) == (404, "text/plain", answer.json)


def test_an_include_that_there_is_not_is_refused_though_no_include_is_described(app: Application) -> None:
    assert ask_v3(app, "GET", "/job/101/log", "include=log.id").json == log(app).json
    answer = ask_v3(app, "GET", "/job/101/log", "include=log.nothing")
    assert (answer.status, answer.json["error_message"]) == (400, 'no field "log.nothing" to include')
    assert app.uncovered["includes that are not described"] == 1


# -- who may read it --------------------------------------------------------------------------------------------------


def test_the_log_of_a_private_job(app: Application) -> None:
    assert log(app, 201).status == 200
    assert refusal(log(app, 201, login="mallory")) == (403, "log_access_denied", None)
    assert refusal(log(app, 201, login=None)) == (404, "not_found", "log")


def test_a_token_opens_one_log_for_a_day(app: Application) -> None:
    raw = log(app, 201).json["@raw_log_href"]
    path, _, query = raw.partition("?")
    assert path == "/v3/job/201/log.txt"
    assert ask_v3(app, "GET", path, query, login=None).text == "secret\n"
    assert refusal(log(app, 101, query=query, login=None)) == (404, "not_found", "log")
    app.clock.advance(24 * 3600)
    assert ask_v3(app, "GET", path, query, login=None).status == 404


def test_old_logs_are_closed_unless_the_settings_open_them() -> None:
    app = small(settings={"10": {"job_log_access_older_than_days": 30}})
    app.clock.advance(31 * 86400)
    assert refusal(log(app)) == (403, "log_expired", None)
    app.world.settings(10)["job_log_time_based_limit"] = True
    assert log(app).status == 200


def test_the_settings_may_keep_logs_from_readers() -> None:
    app = small(settings={"10": {"job_log_access_based_limit": True}})
    found = log(app)
    assert found.status == 200
    assert "?log.token=" in found.json["@raw_log_href"]
    for login in ("reader", None):
        assert refusal(log(app, login=login)) == (403, "log_access_denied", None)
    path, _, query = found.json["@raw_log_href"].partition("?")
    assert ask_v3(app, "GET", path, query, login=None).status == 200


def test_on_enterprise_every_log_has_a_token_and_an_address_without_prefix() -> None:
    app = small(platform="enterprise")
    found = log(app).json
    assert found["@href"] == "/job/101/log"
    assert found["@raw_log_href"].startswith("/v3/job/101/log.txt?log.token=")


# -- removing it ------------------------------------------------------------------------------------------------------


def test_a_removed_log_says_who_removed_it(app: Application) -> None:
    answer = ask_v3(app, "DELETE", "/job/101/log")
    note = "Log removed by Ada at 2024-05-06 12:00:00 UTC"
    assert (answer.status, answer.json["content"]) == (200, note)
    assert answer.json["log_parts"] == [{"content": note, "final": True, "number": 0}]
    assert log(app).json == answer.json
    assert refusal(ask_v3(app, "DELETE", "/job/101/log"))[:2] == (409, "log_already_removed")


def test_a_log_that_grows_can_not_be_removed() -> None:
    app = small(jobs=[{"id": 101, "source_id": 100, "state": "started"}], logs=[{"job_id": 101, "content": "x"}])
    assert refusal(ask_v3(app, "DELETE", "/job/101/log"))[:2] == (409, "job_unfinished")


@pytest.mark.parametrize(
    ("login", "job", "expected"),
    [
        (None, 101, (403, "login_required", None)),
        ("ada", 111, (404, "not_found", None)),
        ("ada", 999, (404, "not_found", "job")),
        ("mallory", 201, (404, "not_found", "job")),
        ("mallory", 101, (403, "insufficient_access", "job")),
        ("reader", 101, (403, "insufficient_access", "job")),
    ],
)
def test_who_may_not_remove_it(app: Application, login: str | None, job: int, expected: Any) -> None:
    assert refusal(ask_v3(app, "DELETE", f"/job/{job}/log", login=login)) == expected
    assert log(app).json["content"] == "$ rake\nok\n"
