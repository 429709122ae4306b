"""What goes over the wire, written down by hand: what the fuzz reads requests by could be wrong too."""

from contextlib import suppress
from typing import Any, NamedTuple

import httpx
import pytest
from calling import Arguments, Call, Caller, python_call
from described import OPERATIONS, Described
from in_process import FreshWorlds, SyncBridge

from traviskit import LoginRequiredError, StatusError

# What every request says in the header `Travis-API-Version`.
VERSIONS = {"v2": None, "v3": "3"}
PLAIN = "application/json"
JSON = "application/vnd.travis-ci.2+json"
CHUNKED = "application/json; chunked=true; version=2"
VARIABLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"


class Golden(NamedTuple):
    """A call, and its request: method, raw target, `Accept`, `Content-Type`, body."""

    method: str
    keywords: dict[str, Any]
    request: tuple[str, str, str, str | None, bytes]
    version: str = "v2"


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


def in_v3(call: str, keywords: dict[str, Any], target: str, body: str = "") -> Golden:
    """A call of V3; `target` is the method and the raw target."""
    method, _, path = target.partition(" ")
    content_type = PLAIN if body else None
    return Golden(call, keywords, (method, path, PLAIN, content_type, body.encode()), "v3")


GOLDENS += [
    in_v3("repositories.get", {"repository": 82}, "GET /repo/82"),
    in_v3("repositories.get", {"repository": "a.b/c-d_e"}, "GET /repo/a.b%2Fc-d_e"),
    in_v3("repositories.get", {"repository": "my/repo", "provider": "gitlab"}, "GET /repo/gitlab/my%2Frepo"),
    in_v3(
        "branches.get",
        {"repository": "my/repo", "branch": "feature/a+b%2F#é&", "include": ["branch.last_build", "build.jobs"]},
        "GET /repo/my%2Frepo/branch/feature%2Fa%2Bb%252F%23%C3%A9%26?include=branch.last_build,build.jobs",
    ),
    in_v3(
        "builds.list",
        {
            "repository": 82,
            "state": ["failed", "errored"],
            "branch": ["a/b", "ü"],
            "sort_by": ["started_at:desc", "id"],
        },
        "GET /repo/82/builds?state=failed,errored&branch.name=a%2Fb,%C3%BC&sort_by=started_at%3Adesc,id",
    ),
    in_v3(
        "builds.list",
        {"representation": "minimal", "include": ["build.@permissions"], "limit": 5, "offset": 10, "skip_count": True},
        "GET /builds?include=build.%40permissions&representation=minimal&limit=5&offset=10&skip_count=true",
    ),
    in_v3(
        "settings.set",
        {"repository": "my/repo", "name": "build_pushes", "value": False},
        "PATCH /repo/my%2Frepo/setting/build_pushes",
        '{"setting.value":false}',
    ),
    in_v3(
        "env_vars.create",
        {"repository": 124920, "name": "é", "value": '"', "public": True, "branch": None},
        "POST /repo/124920/env_vars",
        '{"env_var.name":"é","env_var.value":"\\"","env_var.public":true,"env_var.branch":null}',
    ),
    in_v3(
        "crons.create",
        {"repository": "my/repo", "branch": "master", "interval": "daily"},
        "POST /repo/my%2Frepo/branch/master/cron",
        '{"interval":"daily"}',
    ),
    in_v3(
        "requests.create",
        {"repository": "sinatra/sinatra", "branch": "master", "config": {"script": ["a"]}, "merge_mode": "replace"},
        "POST /repo/sinatra%2Fsinatra/requests",
        '{"request":{"branch":"master","config":{"script":["a"]},"merge_mode":"replace"}}',
    ),
    in_v3("builds.restart", {"build": 22555277}, "POST /build/22555277/restart"),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("golden", GOLDENS, ids=[" ".join(golden.request[:2]) for golden in GOLDENS])
def test_golden(golden: Golden, is_async: bool) -> None:
    worlds = FreshWorlds()
    transport = httpx.ASGITransport(app=worlds) if is_async else SyncBridge(worlds)
    caller = Caller("http://travis.test", worlds.app.tokens["rkh"], is_async=is_async, transport=transport)
    with suppress(StatusError):  # what is asked for need not exist
        caller.make(Call("", golden.method, golden.keywords, golden.version))
    caller.close()
    request = caller.answers[0].request
    headers = request.headers
    target = request.url.raw_path.decode("ascii")
    sent = (request.method, target, headers["accept"], headers.get("content-type"), request.content)
    assert sent == golden.request
    assert headers["authorization"] == f"token {worlds.app.tokens['rkh']}"
    assert headers.get("travis-api-version") == VERSIONS[golden.version]


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
        try:
            caller.make(call)
        except StatusError as error:
            assert not isinstance(error, LoginRequiredError), "the description says that no login is needed"  # noqa: PT017  # others are fine
        assert "authorization" not in caller.answers[0].request.headers
    else:
        with pytest.raises(LoginRequiredError):
            caller.make(call)
        assert caller.answers == []
    caller.close()
