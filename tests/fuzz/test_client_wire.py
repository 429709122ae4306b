"""What goes over the wire, written down by hand: what the fuzz reads requests by could be wrong too."""

from contextlib import suppress
from typing import Any, NamedTuple

import httpx
import pytest
from calling import Arguments, Call, Caller, python_call
from described import OPERATIONS, Described
from in_process import FreshWorlds, SyncBridge

from traviskit import LoginRequiredError, NotFoundError, StatusError

JSON = "application/vnd.travis-ci.2+json"
CHUNKED = "application/json; chunked=true; version=2"
VARIABLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"


class Golden(NamedTuple):
    """A call, and its request: method, raw target, `Accept`, `Content-Type`, body."""

    method: str
    keywords: dict[str, Any]
    request: tuple[str, str, str, str | None, bytes]


GOLDENS = [
    Golden("repositories.get", {"repository": "sinatra/sinatra"}, ("GET", "/repos/sinatra/sinatra", JSON, None, b"")),
    Golden("repositories.get", {"repository": 82}, ("GET", "/repos/82", JSON, None, b"")),
    Golden(
        "builds.get",
        {"build_id": 1, "repository": "a.b/c-d_e"},
        ("GET", "/repos/a.b/c-d_e/builds/1", JSON, None, b""),
    ),
    Golden(
        "branches.get",
        {"repository": "rails/rails", "branch": "feature/a+b%2F#é&"},
        ("GET", "/repos/rails/rails/branches/feature%2Fa%2Bb%252F%23%C3%A9%26", JSON, None, b""),
    ),
    Golden("builds.list", {"ids": [3, 1, 2]}, ("GET", "/builds?ids=3,1,2", JSON, None, b"")),
    Golden("branches.list", {"ids": [3, 1]}, ("GET", "/branches?ids%5B%5D=3&ids%5B%5D=1", JSON, None, b"")),
    Golden(
        "builds.list",
        {"slug": "rails/rails", "number": "15184", "event_type": "push", "branches": False},
        ("GET", "/builds?slug=rails%2Frails&number=15184&event_type=push", JSON, None, b""),
    ),
    Golden("builds.list", {"running": True}, ("GET", "/builds?running=true", JSON, None, b"")),
    Golden(
        "repositories.list",
        {"search": "a&b=c d+é", "active": False},
        ("GET", "/repos?search=a%26b%3Dc%20d%2B%C3%A9&active=false", JSON, None, b""),
    ),
    Golden(
        "env_vars.create",
        {"repository_id": 124920, "name": "é", "value": '"', "public": False},
        (
            "POST",
            "/settings/env_vars?repository_id=124920",
            JSON,
            "application/json",
            '{"env_var":{"name":"é","value":"\\"","public":false}}'.encode(),
        ),
    ),
    Golden(
        "env_vars.update",
        {"repository_id": 124920, "env_var_id": VARIABLE, "branch": None},
        (
            "PATCH",
            f"/settings/env_vars/{VARIABLE}?repository_id=124920",
            JSON,
            "application/json",
            b'{"env_var":{"branch":null}}',
        ),
    ),
    Golden(
        "settings.update",
        {"repository_id": 124920, "build_pushes": False, "timeout_log_silence": None},
        (
            "PATCH",
            "/repos/124920/settings",
            JSON,
            "application/json",
            b'{"settings":{"build_pushes":false,"timeout_log_silence":null}}',
        ),
    ),
    Golden(
        "lint.check",
        {"content": "a: é\n"},
        ("POST", "/lint", JSON, "application/json", '{"content":"a: é\\n"}'.encode()),
    ),
    Golden("lint.check_file", {"content": "a: é\n"}, ("PUT", "/lint", JSON, "text/plain", "a: é\n".encode())),
    Golden("builds.restart", {"build_id": 23436881}, ("POST", "/builds/23436881/restart", JSON, None, b"")),
    Golden("logs.get", {"log_id": 7, "format": "text"}, ("GET", "/logs/7", "text/plain", None, b"")),
    Golden(
        "logs.get",
        {"log_id": 7, "format": "chunked", "part_numbers": [0, 1]},
        ("GET", "/logs/7?part_numbers=0,1", f"{CHUNKED}, application/json; version=2", None, b""),
    ),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("golden", GOLDENS, ids=[golden.request[1] for golden in GOLDENS])
def test_golden(golden: Golden, is_async: bool) -> None:
    worlds = FreshWorlds()
    transport = httpx.ASGITransport(app=worlds) if is_async else SyncBridge(worlds)
    caller = Caller("http://travis.test", worlds.app.tokens["rkh"], is_async=is_async, transport=transport)
    with suppress(NotFoundError):  # what is asked for need not exist
        caller.make(Call("", golden.method, golden.keywords))
    caller.close()
    request = caller.answers[0].request
    headers = request.headers
    target = request.url.raw_path.decode("ascii")
    sent = (request.method, target, headers["accept"], headers.get("content-type"), request.content)
    assert sent == golden.request
    assert headers["authorization"] == f"token {worlds.app.tokens['rkh']}"


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_nothing_is_sent_without_a_token_where_one_is_needed(
    described: Described, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TRAVIS_TOKEN", raising=False)
    worlds = FreshWorlds()
    transport = httpx.ASGITransport(app=worlds) if is_async else SyncBridge(worlds)
    caller = Caller("http://travis.test", "", is_async=is_async, transport=transport)
    told = Arguments(described.least(), next(iter(described.body_examples()), None))
    call = python_call(described, told, by_id=True)
    if {} in described.raw["security"]:
        with suppress(StatusError):
            caller.make(call)
        assert "authorization" not in caller.answers[0].request.headers
    else:
        with pytest.raises(LoginRequiredError):
            caller.make(call)
        assert caller.answers == []
    caller.close()
