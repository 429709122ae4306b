"""A WebSocket for asyncio, by the library `websockets`; see `_socket`."""

import asyncio
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from .._version import VERSION
from ._protocol import Lost
from ._socket import lost

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

__all__ = ["AsyncSocket"]


class AsyncSocket:
    """One connection after the other."""

    def __init__(self) -> None:
        self._connection: ClientConnection | None = None
        self._stack = AsyncExitStack()

    async def open(self, url: str, seconds: float) -> Lost | None:
        """Connect, within so many seconds; what was open before is closed."""
        await self.close()
        try:
            asyncio.get_running_loop()
        except RuntimeError:  # trio
            return Lost("the library websockets needs asyncio")
        try:
            opening = connect(
                url,
                open_timeout=seconds,
                close_timeout=1,
                ping_interval=None,  # the protocol has pings of its own
                user_agent_header=f"traviskit/{VERSION}",
            )
            self._connection = await self._stack.enter_async_context(opening)
        except (OSError, WebSocketException, EOFError) as error:
            return lost(error)
        return None

    async def send(self, text: str) -> Lost | None:
        """Send a frame."""
        if self._connection is None:
            return Lost("it is not open")
        try:
            await self._connection.send(text)
        except (OSError, WebSocketException, EOFError) as error:
            return lost(error)
        return None

    async def receive(self, seconds: float) -> str | Lost | None:
        """The next frame; None if none comes within so many seconds."""
        if self._connection is None:
            return Lost("it is not open")
        try:
            async with asyncio.timeout(seconds):
                found = await self._connection.recv(decode=True)
        except TimeoutError:
            return None
        except (OSError, WebSocketException, EOFError, UnicodeDecodeError) as error:
            return lost(error)
        return str(found)

    async def close(self) -> None:
        """End the connection, if there is one."""
        self._connection = None
        try:
            await self._stack.aclose()
        except (OSError, WebSocketException, EOFError):
            self._stack = AsyncExitStack()
