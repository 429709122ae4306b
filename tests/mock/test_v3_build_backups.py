"""V3: backups of builds, as objects and as texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

SHOWN = {
    "@type": "build_backup",
    "@href": "/build_backup/61",
    "@representation": "standard",
    "file_name": "repository_builds_100-110",
    "created_at": "2024-04-01T02:00:00Z",
}


def server() -> Application:
    first = {"id": 61, "repository_id": 10, "file_name": "repository_builds_100-110", "content": "123"}
    backups = [{**first, "created_at": "2024-04-01 02:00:00"}, {"id": 62, "repository_id": 10}, {"repository_id": 20}]
    return small(build_backups=backups)


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("repository_id", "limit=1&offset=1&repository_id=10"),
        ("build_backups.repository_id", "build_backups.repository_id=10&limit=1&offset=1"),
    ],
)
def test_the_list_of_a_repository_comes_in_pages(name: str, following: str) -> None:
    app = server()
    body = ask_v3(app, "GET", "/build_backups", f"{name}=10&limit=1").json
    assert body["build_backups"] == [SHOWN]
    assert (body["@pagination"]["count"], body["@pagination"]["limit"]) == (2, 1)
    assert body["@pagination"]["next"]["@href"] == f"/build_backups?{following}"


@pytest.mark.parametrize("repository_id", ["99", "x", "0"])
def test_of_a_repository_that_there_is_not_there_are_none(repository_id: str) -> None:
    assert ask_v3(server(), "GET", "/build_backups", f"repository_id={repository_id}").json["build_backups"] == []


def test_the_repository_must_be_said() -> None:
    answer = ask_v3(server(), "GET", "/build_backups")
    assert refusal(answer) == (400, "wrong_params", None)
    assert answer.json["error_message"] == "missing build_backups.repository_id"


def test_one_as_an_object_and_as_a_text() -> None:
    app = server()
    answer = ask_v3(app, "GET", "/build_backup/61")
    assert (answer.content_type, answer.json) == ("application/json", SHOWN)
    for path, accept in (("/build_backup/61", "text/plain"), ("/build_backup/61.txt", "application/json")):
        text = ask(app, "GET", path, accept=accept, travis_api_version="3")
        assert (text.status, text.content_type, text.text) == (200, "text/plain", "123")
    assert app.violations == []


def test_accept_must_be_exact() -> None:
    answer = ask(server(), "GET", "/build_backup/61", accept="text/plain, */*", travis_api_version="3")
    assert (answer.content_type, answer.json) == ("application/json", SHOWN)


@pytest.mark.parametrize("path", ["/build_backup/69", "/build_backup/69.txt", "/build_backup/x"])
def test_the_server_fails_where_there_is_none(path: str) -> None:
    answer = ask_v3(server(), "GET", path)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_a_store_that_fails_makes_the_server_fail_whatever_is_shown() -> None:
    app = server()
    app.world.change([{"op": "service", "service": "backup_store", "answers": 500}])
    assert [ask_v3(app, "GET", f"/build_backup/61{ending}").status for ending in ("", ".txt")] == [500, 500]


@pytest.mark.parametrize("path", ["/build_backups", "/build_backup/61"])
def test_one_must_be_logged_in(path: str) -> None:
    assert refusal(ask_v3(server(), "GET", path, login=None)) == (403, "login_required", None)


def test_a_refusal_is_json_that_is_called_text_where_a_text_was_asked_for() -> None:
    app = server()
    answer = ask_v3(app, "GET", "/build_backup/61.txt", login=None)
    assert (answer.status, answer.content_type) == (403, "text/plain")
    assert refusal(answer) == (403, "login_required", None)
    assert app.violations == []
