"""Asking the mock server in process, over ASGI, byte for byte as a server would hand a request on."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

V2 = "application/vnd.travis-ci.2+json"

# Two people and two repositories, one of them private; `mallory` has no part in either.
SMALL: dict[str, Any] = {
    "now": "2024-05-06T12:00:00Z",
    "users": [
        {"id": 1, "login": "ada", "name": "Ada", "token": "ada-token"},
        {"id": 2, "login": "mallory", "token": "mallory-token"},
        {"id": 3, "login": "reader", "token": "reader-token"},
    ],
    "repositories": [{"id": 10, "slug": "ada/notes"}, {"id": 20, "slug": "ada/vault", "private": True}],
    "permissions": [
        {"user_id": 1, "repository_id": 10, "admin": True, "push": True, "pull": True},
        {"user_id": 1, "repository_id": 20, "admin": True, "push": True, "pull": True},
        {"user_id": 3, "repository_id": 10, "admin": False, "push": False, "pull": True},
    ],
    "builds": [
        {"id": 100, "repository_id": 10, "number": "1"},
        {"id": 110, "repository_id": 10, "number": "2", "state": "failed"},
        {"id": 200, "repository_id": 20, "number": "1"},
    ],
    "jobs": [
        {"id": 101, "source_id": 100},
        {"id": 111, "source_id": 110},
        {"id": 112, "source_id": 110},
        {"id": 201, "source_id": 200},
    ],
    "logs": [
        {"id": 1010, "job_id": 101, "content": "$ rake\nok\n"},
        {"id": 2010, "job_id": 201, "content": "secret\n"},
    ],
}


@dataclass(frozen=True)
class Answered:
    """An answer: `json` parses the body, `headers` have their names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")


def small(platform: Platform = "com-public", era: Era = "today", **changes: Any) -> Application:
    """A server in the small world; `changes` replace tables of it."""
    return travis_mock.app(world={**SMALL, **changes}, platform=platform, era=era)


def ask(
    app: Application,
    method: str,
    path: str,
    query: str = "",
    *,
    login: str | None = "ada",
    accept: str | None = V2,
    body: bytes | Mapping[str, Any] = b"",
    prefix: str = "",
    **headers: str,
) -> Answered:
    """Send a request: `path` and `query` raw, a mapping as a JSON body, `login` as that user, headers by keyword.

    `prefix` is the path that everything is below, as part of `path`.
    """
    sent = {"host": "api.example.com", **{name.replace("_", "-"): value for name, value in headers.items()}}
    if accept is not None:
        sent["accept"] = accept
    if login is not None and "authorization" not in sent:
        sent["authorization"] = f"token {app.tokens[login]}"
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
        sent.setdefault("content-type", "application/json")
    return asyncio.run(_send(app, method, path, query, sent, body, prefix))


async def _send(
    app: Application, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes, prefix: str
) -> Answered:
    scope = {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": "not used: the raw path counts",
        "raw_path": path.encode(),
        "root_path": prefix,
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
    }
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await app(scope, receive, send)
    start = sent[0]
    answer_headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answered(start["status"], answer_headers, b"".join(message.get("body", b"") for message in sent[1:]))
