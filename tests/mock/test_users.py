"""Users: the caller in the world of the reference, and the synchronisation on the clock."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from asking import ask, small

from travis_mock.synchronizing import SYNC_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from travis_mock.builder import Builder

pytestmark = pytest.mark.travis_mock(scenario="reference")


@pytest.fixture
def client(travis_mock: Builder) -> Iterator[httpx.Client]:
    headers = {"Accept": "application/vnd.travis-ci.2+json", "Authorization": 'token "YOUR TRAVIS ACCESS TOKEN"'}
    with httpx.Client(base_url=travis_mock.url, headers=headers) as client:
        yield client


def _me(client: httpx.Client) -> dict[str, Any]:
    user: dict[str, Any] = client.get("/users").json()["user"]
    return user


def test_the_user_of_the_reference(client: httpx.Client) -> None:
    documented = {
        "id": 267,
        "name": "Konstantin Haase",
        "login": "rkh",
        "email": "github@rkh.im",
        "gravatar_id": "5c2b452f6eea4a6d84c105ebd971d2a4",
        "is_syncing": False,
        "synced_at": "2014-02-27T18:53:43Z",
        "correct_scopes": False,
        "created_at": "2011-03-30T16:25:21Z",
    }
    for path in ("/users", "/users/", "/users/267"):
        user = client.get(path).json()["user"]
        assert documented.items() <= user.items()
        assert user["channels"] == ["private-user-267"]


def test_the_token_of_the_command_and_the_placeholder_of_the_documents_are_of_one_user(travis_mock: Builder) -> None:
    documented = "YOUR TRAVIS ACCESS TOKEN"
    assert travis_mock.token != documented
    for token in (travis_mock.token, documented):
        headers = {"Accept": "application/vnd.travis-ci.2+json", "Authorization": f"token {token}"}
        assert httpx.get(f"{travis_mock.url}/users", headers=headers).json()["user"]["login"] == "rkh"


@pytest.mark.parametrize("other", ["0267", "301", "9", "abc"])
def test_every_other_user_is_not_found(client: httpx.Client, other: str) -> None:
    answer = client.get(f"/users/{other}")
    assert (answer.status_code, answer.json()) == (404, {"file": "not found"})


@pytest.mark.travis_mock(scenario="empty", era="today")
def test_the_gravatar_is_of_the_address(travis_mock: Builder, client: httpx.Client) -> None:
    somebody = travis_mock.user("somebody", email="a@b.c")
    client.headers["Authorization"] = f"token {somebody.token}"
    digest = hashlib.md5(b"a@b.c").hexdigest()  # noqa: S324 (Gravatar's own)
    assert _me(client)["gravatar_id"] == digest
    assert _me(client)["avatar_url"].endswith(digest)
    travis_mock.world.update("users", somebody.row, gravatar_id="0" * 32)
    assert (_me(client)["gravatar_id"], _me(client)["avatar_url"][-32:]) == (digest, "0" * 32)
    travis_mock.world.update("users", somebody.row, email=None)
    assert _me(client)["gravatar_id"] == ""
    travis_mock.world.update("users", somebody.row, gravatar_id=None)
    assert client.get("/users").status_code == 500
    travis_mock.world.update("users", somebody.row, avatar_url="https://avatars.example.com/x")
    assert _me(client)["avatar_url"] == "https://avatars.example.com/x"


def test_a_synchronisation_is_done_on_the_clock(travis_mock: Builder, client: httpx.Client) -> None:
    started = client.post("/users/sync")
    assert (started.status_code, started.json()) == (200, {"result": True})
    assert _me(client)["is_syncing"] is True
    again = client.post("/users/sync")
    assert (again.status_code, again.json()) == (409, {"message": "Sync already in progress. Try again later."})
    travis_mock.clock.advance(SYNC_SECONDS)
    assert _me(client)["is_syncing"] is False
    assert _me(client)["synced_at"] == "2014-04-21T16:00:30Z"
    assert client.post("/users/sync").status_code == 200


def test_scopes_are_unknown_while_the_service_fails(travis_mock: Builder, client: httpx.Client) -> None:
    client.headers["Authorization"] = f"token {travis_mock.tokens['writer']}"
    assert _me(client)["correct_scopes"] is True
    travis_mock.world.change([{"op": "service", "service": "vcs", "answers": 500, "body": "{}"}])
    assert _me(client)["correct_scopes"] is False


def test_without_the_envelope_in_v1(client: httpx.Client) -> None:
    user = client.get("/users", headers={"Accept": "application/json"}).json()
    assert (user["login"], user["gravatar_id"]) == ("rkh", "5c2b452f6eea4a6d84c105ebd971d2a4")
    assert "id" not in user


@pytest.mark.parametrize("path", ["/users", "/users/267"])
def test_a_login_is_needed(client: httpx.Client, path: str) -> None:
    del client.headers["Authorization"]
    assert client.get(path).status_code == 401


def test_the_locale_is_one_of_the_known_ones(client: httpx.Client) -> None:
    assert client.put("/users/267", json={"user": {"locale": "de"}}).json()["user"]["locale"] == "de"
    assert client.put("/users", json={"user": {"locale": "xx"}}).json()["user"]["locale"] == "de"
    assert client.put("/users", data={"user[locale]": "ja"}).json()["user"]["locale"] == "ja"


@pytest.mark.parametrize("body", [b"user=x", b"user[]=x", b"user="])
def test_an_update_with_no_object_is_where_the_server_fails(body: bytes) -> None:
    form = "application/x-www-form-urlencoded"
    assert ask(small(), "PUT", "/users", body=body, content_type=form).status == 500
    assert ask(small(), "PUT", "/users", body=b"user", content_type=form).status == 200
