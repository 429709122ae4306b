"""A connection that goes on as a WebSocket. The frames are read and written by the library `websockets`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol

if TYPE_CHECKING:
    from collections.abc import Callable

    import h11

__all__ = ["Upgraded", "ticking", "wants_upgrade"]

# How often the clock of the command is put right while somebody listens.
_TICK_SECONDS = 0.1


class Line(Protocol):
    """What is read from and written to."""

    async def read(self) -> bytes:
        """Some bytes; none at the end."""
        ...

    async def write(self, data: bytes) -> None:
        """Send bytes."""
        ...


def wants_upgrade(head: h11.Request) -> bool:
    """Whether a request asks for a WebSocket."""
    return any(name == b"upgrade" and value.lower() == b"websocket" for name, value in head.headers)


class Upgraded:
    """A WebSocket, as ASGI has it.

    Args:
        line: The connection.
        head: The request that asked for it.
        unread: What came behind that already.
    """

    def __init__(self, line: Line, head: h11.Request, unread: bytes) -> None:
        self._line = line
        self._protocol = ServerProtocol()
        self._protocol.receive_data(_text_of(head) + unread)
        self._request, *self._events = self._protocol.events_received()
        self._begun = bytearray()
        self._connected = False

    async def receive(self) -> dict[str, Any]:
        """The next message of the other side."""
        if not self._connected:
            self._connected = True
            return {"type": "websocket.connect"}
        while True:
            while self._events:
                event = self._events.pop(0)
                if isinstance(event, Frame) and (message := self._message(event)) is not None:
                    return message
            data = await self._line.read()
            if not data:
                return {"type": "websocket.disconnect", "code": 1006}
            self._protocol.receive_data(data)
            self._events += self._protocol.events_received()
            await self._flush()  # pongs, and the answer to a close

    async def send(self, message: dict[str, Any]) -> None:
        """Do what the application says; what comes too late is left out."""
        kind = message["type"]
        if kind == "websocket.accept" and isinstance(self._request, Request):
            self._protocol.send_response(self._protocol.accept(self._request))
        elif kind == "websocket.close" and self._protocol.state is State.CONNECTING:
            self._protocol.send_response(self._protocol.reject(404, "There is no WebSocket here.\n"))
        elif kind == "websocket.close" and self._protocol.state is State.OPEN:
            self._protocol.send_close(message.get("code", 1000), message.get("reason", ""))
        elif kind == "websocket.send" and self._protocol.state is State.OPEN:
            self._protocol.send_text(message["text"].encode())
        await self._flush()

    def _message(self, event: Frame) -> dict[str, Any] | None:
        if event.opcode is Opcode.CLOSE:
            return {"type": "websocket.disconnect", "code": self._protocol.close_code}
        if event.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return None
        self._begun += event.data
        if not event.fin:
            return None
        text = self._begun.decode("utf-8", "replace")
        self._begun.clear()
        return {"type": "websocket.receive", "text": text}

    async def _flush(self) -> None:
        for data in self._protocol.data_to_send():
            if data:
                await self._line.write(data)


async def ticking(tick: Callable[[], None] | None) -> None:
    """Let the command's clock run as long as this does: who listens makes no requests."""
    with suppress(asyncio.CancelledError):
        while tick is not None:
            await asyncio.sleep(_TICK_SECONDS)
            tick()


def _text_of(head: h11.Request) -> bytes:
    """A request as it was written; the library reads it for itself."""
    lines = [b"%s %s HTTP/1.1" % (head.method, head.target)]
    lines += [name + b": " + value for name, value in head.headers]
    return b"\r\n".join([*lines, b"", b""])
