"""The web server in front of the application: HTTP/1.1 on asyncio, with what no well-behaved server would send, and
WebSockets.

Requests are read by h11; answers are written as the application gives them, so that a fault may send a body with a
204, an unknown status, half of what it promised, or break the connection.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from urllib.parse import unquote

import h11

from .asgi import REACHED
from .mischief import EXTENSION, reason
from .upgrading import Upgraded, ticking, wants_upgrade

__all__ = ["Asgi", "Front"]

Asgi: TypeAlias = Callable[[Any, Any, Any], Awaitable[None]]

_CHUNK = 65536
_BODILESS = frozenset({204, 304})


class Front:
    """Serves one application.

    Args:
        application: What answers; an ASGI application.
        prefix: The path that everything is below, such as `/api`.
        before_request: Called before each request; the command lets the clock run here.
    """

    def __init__(
        self, application: Asgi, *, prefix: str = "", before_request: Callable[[], None] | None = None
    ) -> None:
        self.application = application
        self.prefix = prefix
        self.before_request = before_request
        self._server: asyncio.Server | None = None
        self._conversations: set[asyncio.Task[None]] = set()

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen, and say where (a port of 0 becomes a free one).

        Raises:
            OSError: The address can not be had.
        """
        self._server = await asyncio.start_server(self._converse, host, port)
        bound_host, bound_port = self._server.sockets[0].getsockname()[:2]
        return bound_host, bound_port

    async def stop(self) -> None:
        """Stop listening, and end every conversation at once."""
        if self._server is not None:
            self._server.close()
        for task in list(self._conversations):
            task.cancel()
        await asyncio.gather(*self._conversations, return_exceptions=True)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._conversations.add(task)
            task.add_done_callback(self._conversations.discard)
        try:
            await _Conversation(self, reader, writer).run()
        except (ConnectionError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()


class _Conversation:
    """One connection: requests one after the other."""

    def __init__(self, front: Front, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._front = front
        self._reader = reader
        self._writer = writer
        self._unread = b""
        self._over = False

    async def run(self) -> None:
        while not self._over:
            try:
                request = await self._read()
            except h11.RemoteProtocolError as error:
                await self._refuse(error.error_status_hint, str(error))
                return
            if request is None:
                return
            head, body = request
            await self._serve(head, body)

    async def _read(self) -> tuple[h11.Request, bytes] | None:
        """The next request with its whole body; None where the other side has no more."""
        parser = h11.Connection(h11.SERVER)
        if self._unread:  # for h11 no bytes are the end of the connection
            parser.receive_data(self._unread)
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = parser.next_event()
            if event is h11.NEED_DATA:
                if parser.they_are_waiting_for_100_continue:
                    self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                    parser.send(h11.InformationalResponse(status_code=100, headers=[]))
                data = await self._reader.read(_CHUNK)
                if not data and head is None and not parser.trailing_data[0]:
                    return None
                parser.receive_data(data)
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                self._unread = parser.trailing_data[0]
                return head, bytes(body)
            else:
                return None

    async def _serve(self, head: h11.Request, body: bytes) -> None:
        path, _, query = _target(head.target).partition(b"?")
        prefix = self._front.prefix.encode()
        if prefix and path != prefix and not path.startswith(prefix + b"/"):
            await self._refuse(404, f"the mock server is below {self._front.prefix}", over=False)
            return
        if self._front.before_request is not None:
            self._front.before_request()
        scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": head.http_version.decode(),
            "method": head.method.decode(),
            "scheme": "http",
            "path": unquote(path.decode("latin-1")),
            "raw_path": path,
            "query_string": query,
            "root_path": self._front.prefix,
            "headers": list(head.headers),
            "client": self._writer.get_extra_info("peername")[:2],
            "server": self._writer.get_extra_info("sockname")[:2],
            "extensions": {EXTENSION: self, **({} if _is_proxied(head.target) else {REACHED: {}})},
        }
        if wants_upgrade(head):
            await self._upgrade(head, scope)
            return
        exchange = _Exchange(self, head, body)
        try:
            await self._front.application(scope, exchange.receive, exchange.send)
        except Exception:  # whatever went wrong in the mock is shown, and the server lives on
            traceback.print_exc(file=sys.stderr)
            if not exchange.started:
                await self._refuse(500, "the mock server itself failed; its standard error says where")
            self._over = True
            return
        self._over = self._over or exchange.must_close

    async def _upgrade(self, head: h11.Request, scope: dict[str, Any]) -> None:
        """Go on as a WebSocket, and end with it."""
        self._over = True
        upgraded = Upgraded(self, head, self._unread)
        clock = asyncio.create_task(ticking(self._front.before_request))
        try:
            scope |= {"type": "websocket", "scheme": "ws", "subprotocols": []}
            await self._front.application(scope, upgraded.receive, upgraded.send)
        except Exception:  # as above
            traceback.print_exc(file=sys.stderr)
        finally:
            clock.cancel()

    async def read(self) -> bytes:
        """What comes next; nothing at the end."""
        return await self._reader.read(_CHUNK)

    async def hung_up(self) -> None:
        """Wait until the other side closes the connection; what it sends until then is kept."""
        while data := await self._reader.read(_CHUNK):
            self._unread += data
        self._over = True

    def reset(self) -> None:
        """Break the connection: no linger, so that the other side gets a reset and not an end."""
        self._over = True
        connection: socket.socket = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def write(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def _refuse(self, status: int, text: str, *, over: bool = True) -> None:
        self._over = self._over or over
        body = f"{text}\n".encode()
        lines = [f"HTTP/1.1 {status} {reason(status)}", "Content-Type: text/plain", f"Content-Length: {len(body)}"]
        lines += ["Connection: close"] if over else []
        await self.write("\r\n".join([*lines, "", ""]).encode() + body)


class _Exchange:
    """One request and its answer, as ASGI has them."""

    def __init__(self, conversation: _Conversation, head: h11.Request, body: bytes) -> None:
        self._conversation = conversation
        self._body: bytes | None = body
        self._bodiless = head.method == b"HEAD"
        self.must_close = head.http_version != b"1.1" or (b"connection", b"close") in head.headers
        self.started = False
        self._left: int | None = None

    async def receive(self) -> dict[str, Any]:
        if self._body is None:
            await self._conversation.hung_up()
            return {"type": "http.disconnect"}
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(self, message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            await self._start(message["status"], message["headers"])
            return
        body: bytes = message.get("body", b"")
        if body:
            await self._conversation.write(body)
        if self._left is not None:
            self._left -= len(body)
        if not message.get("more_body") and self._left is not None and self._left > 0:
            self.must_close = True  # less than it promised: only the end of the connection can say so

    async def _start(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        self.started = True
        self._bodiless = self._bodiless or status in _BODILESS
        lengths = [int(value) for name, value in headers if name == b"content-length"]
        if not self._bodiless:
            self._left = lengths[0] if lengths else None
            self.must_close = self.must_close or not lengths
        lines = [b"HTTP/1.1 %d %s" % (status, reason(status).encode())]
        lines += [name.title() + b": " + value for name, value in headers]
        lines += [b"Connection: close"] if self.must_close else []
        await self._conversation.write(b"\r\n".join([*lines, b"", b""]))


def _is_proxied(target: bytes) -> bool:
    """Whether a request was meant for another server, and we are its proxy."""
    return target.startswith((b"http://", b"https://"))


def _target(target: bytes) -> bytes:
    """The path and query of a request's target, which a proxy's client sends with the scheme and the host."""
    if not _is_proxied(target):
        return target
    slash = target.find(b"/", target.index(b"//") + 2)
    return target[slash:] if slash >= 0 else b"/"
