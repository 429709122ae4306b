"""V3: who gets no emails on which builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

ORGANIZATIONS = [{"id": 5, "login": "acme"}]
REPOSITORIES = [
    {"id": 10, "slug": "ada/notes"},
    {"id": 20, "slug": "acme/vault", "private": True},
    {"id": 30, "slug": "acme/site"},
]


@pytest.fixture
def app() -> Application:
    return small(organizations=ORGANIZATIONS, repositories=REPOSITORIES)


def _subscribed(app: Application, repository: int, login: str = "ada") -> bool:
    path = f"/repo/{repository}"
    answer = ask_v3(app, "GET", path, "include=repository.email_subscribed", login=login)
    return bool(answer.json["email_subscribed"])


def _change(app: Application, method: str, path: str, login: str = "ada") -> None:
    answer = ask_v3(app, method, f"{path}/email_subscription", login=login)
    assert (answer.status, answer.body) == (204, b"")


def test_one_unsubscribes_from_a_repository_and_comes_back(app: Application) -> None:
    assert _subscribed(app, 10)
    for _ in range(2):
        _change(app, "DELETE", "/repo/ada%2Fnotes")
        assert not _subscribed(app, 10)
    assert _subscribed(app, 10, login="reader")
    for _ in range(2):
        _change(app, "POST", "/repo/10")
        assert _subscribed(app, 10)


def test_one_unsubscribes_from_all_that_an_organization_has(app: Application) -> None:
    _change(app, "DELETE", "/repo/30")
    _change(app, "DELETE", "/org/5")
    assert [_subscribed(app, number) for number in (10, 20, 30)] == [True, False, False]
    app.world.insert("repositories", {**app.world.need("repositories", 30), "id": 31, "name": "new"})
    assert _subscribed(app, 31)
    _change(app, "POST", "/org/5")
    assert [_subscribed(app, number) for number in (20, 30)] == [True, True]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_who_may(app: Application, method: str) -> None:
    for path in ("/repo/10", "/org/5"):
        refused = ask_v3(app, method, f"{path}/email_subscription", login=None)
        assert refusal(refused) == (403, "login_required", None)
    _change(app, method, "/repo/10", login="mallory")
    refused = ask_v3(app, method, "/repo/20/email_subscription", login="mallory")
    assert refusal(refused) == (404, "not_found", "repository")
    assert refusal(ask_v3(app, method, "/org/9/email_subscription")) == (404, "not_found", "organization")


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_repository_that_has_moved_is_left_alone(method: str) -> None:
    app = small(
        "org",
        repositories=[{"id": 10, "slug": "ada/notes", "migration_status": "migrated"}],
        builds=[],
        jobs=[],
        logs=[],
        permissions=[],
    )
    assert refusal(ask_v3(app, method, "/repo/10/email_subscription")) == (403, "repo_migrated", None)
