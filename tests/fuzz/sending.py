"""Requests to a mock that are no client's: the examples of the description, and what one makes of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode

import httpx
from in_process import SyncBridge

import travis_mock

if TYPE_CHECKING:
    from described import Described

    from travis_mock.application import Application

__all__ = ["NOBODY", "USER", "Asked", "broken_json", "json_but_no_object", "ordinary", "send", "unknown_token"]

USER = "rkh"
NOBODY = 999_999_999


class Asked(NamedTuple):
    """A request: values of its parameters by name, headers, body, and whose token it has."""

    values: dict[str, Any]
    headers: dict[str, str]
    body: bytes
    user: str | None = USER


def ordinary(described: Described, **values: Any) -> Asked:
    """The request of the description's examples, no more than it must say; other `values` by name."""
    headers = dict(described.headers)
    headers["Accept"] = next((form["accept"] for form in described.formats.values()), headers.get("Accept", "*/*"))
    body = b""
    if described.body:
        media, example = next(iter(described.body)), described.body_examples()[0]
        headers["Content-Type"] = media
        body = json.dumps(example).encode() if media == "application/json" else example.encode()
    return Asked({**described.least(), **values}, headers, body)


def send(app: Application, described: Described, asked: Asked) -> httpx.Response:
    """Send a request to a mock, and hold nothing back: this is no client."""
    inside = {p.name for p in described.parameters if p.place == "path"}
    path = described.path
    for name in inside:
        path = path.replace(f"{{{name}}}", quote(str(asked.values[name]), safe=""))
    query = urlencode({name: value for name, value in asked.values.items() if name not in inside})
    headers = dict(asked.headers)
    if asked.user is not None:
        headers["Authorization"] = f"token {app.tokens.get(asked.user, asked.user)}"
    with httpx.Client(transport=SyncBridge(app), trust_env=False) as client:
        url = f"http://travis.test{path}{f'?{query}' if query else ''}"
        return client.request(described.method, url, headers=headers, content=asked.body)


def unknown_token(described: Described) -> httpx.Response:
    """A token that nobody has."""
    return send(travis_mock.app(), described, ordinary(described)._replace(user="nosuchtoken"))


def broken_json(described: Described) -> httpx.Response:
    """A body that calls itself JSON and is none."""
    asked = ordinary(described)
    headers = {**asked.headers, "Content-Type": "application/json"}
    return send(travis_mock.app(), described, asked._replace(headers=headers, body=b'{"a":'))


def json_but_no_object(described: Described) -> httpx.Response:
    """A body that is JSON, and a list."""
    asked = ordinary(described)
    headers = {**asked.headers, "Content-Type": "application/json"}
    return send(travis_mock.app(), described, asked._replace(headers=headers, body=b"[]"))
