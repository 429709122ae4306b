"""How each kind of fault is done, in ASGI, and on the connection where ASGI has no words; `faults` says when."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol

from .answers import encode

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .asgi import Receive, Scope, Send, Wire
    from .handling import Answer

__all__ = ["EXTENSION", "KINDS", "Connection", "Kind", "Mischief"]

# Under this name the front puts the connection into the scope's extensions.
EXTENSION = "travis_mock.connection"

_PIECES = 10


class Connection(Protocol):
    """What the front lets a fault do with the connection of a request."""

    def reset(self) -> None:
        """Break it: the other side sees `connection reset by peer`."""
        ...


@dataclass(frozen=True, slots=True)
class Mischief:
    """A request that something goes wrong with, and the means."""

    kind: str
    value: float | None
    scope: Scope
    receive: Receive
    send: Send
    wire: Wire
    answer: Callable[[Wire], Answer]

    async def reply(self, status: int, headers: Mapping[str, str], *pieces: bytes, pause: float = 0.0) -> None:
        """Send an answer as it stands, in pieces, whether HTTP allows it or not."""
        raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
        await self.send({"type": "http.response.start", "status": status, "headers": raw})
        for piece in pieces:
            await self.send({"type": "http.response.body", "body": piece, "more_body": True})
            if pause:
                await asyncio.sleep(pause)
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    def taken(self) -> tuple[int, dict[str, str], bytes]:
        """Carry the request out, and take its answer apart."""
        answer = self.answer(self.wire)
        body = b"" if self.wire.method == "HEAD" else encode(answer.body)
        headers = {**answer.headers, **({"Content-Type": answer.content_type} if answer.content_type else {})}
        return answer.status, headers, body

    def reset(self) -> None:
        """Break the connection.

        Raises:
            ConnectionResetError: In process there is none to break; the caller of the application sees this.
        """
        connection: Connection | None = self.scope.get("extensions", {}).get(EXTENSION)
        if connection is None:
            raise ConnectionResetError("the mock server broke the connection, as it was told to")
        connection.reset()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault: what it is, what its value means (None: it has none), and how it is done."""

    summary: str
    value: str | None
    act: Callable[[Mischief], Awaitable[None]]


async def _status(it: Mischief) -> None:
    status = int(it.kind)
    retry = {} if it.value is None else {"Retry-After": f"{it.value:g}"}
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        kind, body = "text/plain", b"Retry later\n"
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        kind, body = "text/plain", b"Sorry, we experienced an error.\n"
    else:
        kind, body = "application/json", b'{"error":"this went wrong on request"}'
    await it.reply(status, {"Content-Type": kind, "Content-Length": str(len(body)), **retry}, body)


async def _html(it: Mischief) -> None:
    status = int(it.value or HTTPStatus.BAD_GATEWAY)
    title = f"{status} {reason(status)}".strip()
    body = f"<html>\n<head><title>{title}</title></head>\n<body><h1>{title}</h1></body>\n</html>\n".encode()
    await it.reply(status, {"Content-Type": "text/html", "Content-Length": str(len(body))}, body)


async def _latency(it: Mischief) -> None:
    await asyncio.sleep(it.value or 0)
    status, headers, body = it.taken()
    await it.reply(status, _sized(headers, status, body), body)


async def _hang(it: Mischief) -> None:
    """Until the other side gives up."""
    while (await it.receive())["type"] != "http.disconnect":
        pass


async def _slow(it: Mischief) -> None:
    status, headers, body = it.taken()
    size = max(1, -(-len(body) // _PIECES))
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    await it.reply(status, _sized(headers, status, body), *pieces, pause=(it.value or 0) / _PIECES)


async def _truncated(it: Mischief) -> None:
    status, headers, body = it.taken()
    half = body[: len(body) // 2]
    await it.reply(status, _sized(headers, status, half), half)


async def _cut_off(it: Mischief) -> None:
    status, headers, body = it.taken()
    await it.reply(status, {**headers, "Content-Length": str(max(1, len(body)))}, body[: len(body) // 2])


async def _garbled(it: Mischief) -> None:
    status, headers, body = it.taken()
    garbled = bytes(0xFF if place % 7 == 0 else byte for place, byte in enumerate(body))
    await it.reply(status, _sized(headers, status, garbled), garbled)


async def _wrong_type(it: Mischief) -> None:
    status, headers, body = it.taken()
    try:
        value: Any = json.loads(body)
    except ValueError:
        value = body.decode("utf-8", "replace")
    wrong = json.dumps([value] if isinstance(value, dict) else {"wrong": value}).encode()
    await it.reply(status, _sized({**headers, "Content-Type": "application/json"}, status, wrong), wrong)


async def _empty(it: Mischief) -> None:
    it.taken()
    await it.reply(200, {"Content-Type": "application/json", "Content-Length": "0"})


async def _no_content(it: Mischief) -> None:
    _, headers, body = it.taken()
    body = body or b'{"error":"there should be nothing here"}'
    await it.reply(204, {**headers, "Content-Length": str(len(body))}, body)


async def _no_content_type(it: Mischief) -> None:
    status, headers, body = it.taken()
    headers.pop("Content-Type", None)
    await it.reply(status, _sized(headers, status, body), body)


async def _reset_before(it: Mischief) -> None:
    it.reset()


async def _reset_after(it: Mischief) -> None:
    it.taken()
    it.reset()


async def _ok(it: Mischief) -> None:
    raise AssertionError(f"{it.kind} is no fault")


def reason(status: int) -> str:
    """The phrase of a status line; empty for a status that nobody registered."""
    return HTTPStatus(status).phrase if status in list(HTTPStatus) else ""


def _sized(headers: Mapping[str, str], status: int, body: bytes) -> dict[str, str]:
    no_body = status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
    return dict(headers) if no_body else {**headers, "Content-Length": str(len(body))}


# Where it is not said that the request is carried out, it is not: the record does not have it.
KINDS: Mapping[str, Kind] = {
    "ok": Kind("nothing goes wrong (to count requests that go well first)", None, _ok),
    "status": Kind("this status; 429 and 5xx as the server sends them", "Retry-After", _status),
    "html": Kind("an HTML page as proxies send it, 502 unless the value is another status", "status", _html),
    "latency": Kind("the answer comes so many seconds late", "seconds", _latency),
    "hang": Kind("no answer ever comes, and the request is not carried out", None, _hang),
    "slow": Kind("the body takes so many seconds", "seconds", _slow),
    "truncated": Kind("half of the body, as if that were all", None, _truncated),
    "cut-off": Kind("half of the body, then the connection ends", None, _cut_off),
    "garbled": Kind("a body of the right length with bytes that are no text", None, _garbled),
    "wrong-type": Kind("JSON, but a list for an object and an object for all else", None, _wrong_type),
    "empty": Kind("carried out, but answered 200 without a body", None, _empty),
    "no-content": Kind("carried out, and answered 204 with a body", None, _no_content),
    "no-content-type": Kind("the answer without its Content-Type", None, _no_content_type),
    "reset-before": Kind("the connection breaks before the request is taken", None, _reset_before),
    "reset-after": Kind("the request is carried out, then the connection breaks", None, _reset_after),
}
