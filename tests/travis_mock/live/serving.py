"""The edge to the ASGI server: a WebSocket, from its first frame to its last."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

from ..mischief import EXTENSION
from .mishaps import Cut
from .session import Close, Session

if TYPE_CHECKING:
    from ..asgi import Receive, Scope, Send
    from .hub import Hub

__all__ = ["serve"]

_PATH = re.compile("/app/([^/]+)")


class _Outbox:
    """What waits to be sent on one connection, and what came on it: one queue, so that all has its order."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.waiting: asyncio.Queue[tuple[str, str | Cut | None]] = asyncio.Queue()

    def deliver(self, message: str | Cut) -> None:
        """Put a frame behind the others, from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.waiting.put_nowait, ("send", message))

    async def listen(self, receive: Receive) -> None:
        """Put what comes into the queue, and its end."""
        while (message := await receive())["type"] == "websocket.receive":
            text = message.get("text")
            await self.waiting.put(
                ("came", (message.get("bytes") or b"").decode("utf-8", "replace") if text is None else text)
            )
        await self.waiting.put(("came", None))


async def serve(hub: Hub, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one WebSocket; what is not at `/app/{key}` is refused."""
    await receive()
    raw = (scope.get("raw_path") or scope["path"].encode()).partition(b"?")[0].decode("latin-1")
    found = _PATH.fullmatch(unquote(raw.removeprefix(scope.get("root_path") or "")))
    if found is None:
        await send({"type": "websocket.close", "code": 1000})
        return
    await send({"type": "websocket.accept"})
    protocol = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("protocol", [None])[-1]
    outbox = _Outbox()
    session = Session(hub, outbox)
    ears = asyncio.create_task(outbox.listen(receive))
    try:
        for answer in session.opened(found[1], protocol):
            if isinstance(answer, Close):
                await send({"type": "websocket.close", "code": answer.code, "reason": answer.reason[:120]})
                return
            await _say(send, answer)
        while True:
            direction, message = await outbox.waiting.get()
            if isinstance(message, Cut):
                _cut(scope)
                return
            if message is None:
                return
            for text in [message] if direction == "send" else session.received(message):
                await _say(send, text)
    finally:
        session.closed()
        ears.cancel()
        await asyncio.gather(ears, return_exceptions=True)


async def _say(send: Send, text: str) -> None:
    await send({"type": "websocket.send", "text": text})


def _cut(scope: Scope) -> None:
    """Break the connection, without a word.

    Raises:
        ConnectionResetError: In process there is none to break; the caller of the application sees this.
    """
    connection: Any = scope.get("extensions", {}).get(EXTENSION)
    if connection is None:
        raise ConnectionResetError("the mock server broke the connection, as it was told to")
    connection.reset()
