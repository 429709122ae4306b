"""The edge to the ASGI server: a request read whole, an answer sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from .answers import encode
from .handling import crash

if TYPE_CHECKING:
    from .handling import Answer

__all__ = ["REACHED", "Receive", "Scope", "Send", "Wire", "live", "read", "send"]

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

# The front puts this into the scope's extensions where it was itself meant, and is no proxy.
REACHED = "travis_mock.reached"

_NO_BODY = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Wire:
    """A request as it came: `path` raw, header names in lower case, `origin` the address that it was sent to,
    `prefix` what all paths of the server are below, and `reached` whether our own web server listens there.
    """

    method: str
    path: str
    query_string: str
    headers: Mapping[str, str]
    body: bytes
    client: str
    origin: str
    prefix: str = ""
    reached: bool = False


async def read(scope: Scope, receive: Receive) -> Wire:
    """Read a request to its end."""
    headers: dict[str, str] = {}
    for raw_name, value in scope["headers"]:
        name, text = raw_name.decode("latin-1").lower(), value.decode("latin-1")
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    chunks: list[bytes] = []
    more = True
    while more:
        message = await receive()
        chunks.append(message.get("body", b""))
        more = message.get("more_body", False) and message["type"] == "http.request"
    # Not every ASGI server sends the raw path; without it the path is encoded again, which loses an encoded slash.
    raw = scope.get("raw_path") or scope["path"].encode()
    prefix = scope.get("root_path") or ""
    path = raw.partition(b"?")[0].decode("utf-8", "replace").removeprefix(prefix) or "/"
    client = (scope.get("client") or ("", 0))[0]
    origin = f"{scope.get('scheme', 'http')}://{headers.get('host', 'localhost')}{prefix}"
    query = scope.get("query_string", b"").decode("utf-8", "replace")
    reached = REACHED in scope.get("extensions", {})
    return Wire(scope["method"], path, query, headers, b"".join(chunks), client, origin, prefix, reached)


async def send(send_message: Send, answer: Answer, *, head: bool) -> None:
    """Send an answer; without its body to HEAD."""
    try:
        body = encode(answer.body)
    except UnicodeEncodeError:  # half a surrogate pair is in it: the server can not write that either
        answer = crash().answer
        body = encode(answer.body)
    # Several cookies stand in one value, a line each.
    headers = [
        (name.lower().encode(), line.encode("latin-1", "replace"))
        for name, value in answer.headers.items()
        for line in (value.split("\n") if name == "Set-Cookie" else [value])
    ]
    if answer.content_type is not None:
        headers.append((b"content-type", answer.content_type.encode()))
    if answer.status not in _NO_BODY:
        headers.append((b"content-length", str(len(body)).encode()))
    await send_message({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send_message({"type": "http.response.body", "body": b"" if head or answer.status in _NO_BODY else body})


async def live(receive: Receive, send_message: Send) -> None:
    """The lifespan of an ASGI server: nothing to set up, nothing to tear down."""
    while True:
        message = await receive()
        await send_message({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
