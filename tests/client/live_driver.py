"""Listening without a wall clock: where nothing comes at once over the real socket, the mock server's time passes."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from workflow_driver import Driver

from traviskit.live._async_socket import AsyncSocket
from traviskit.live._socket import Socket

# What the mock server has to say is there within this time of the wall clock, and more of its own passes then.
_AT_ONCE = 0.05
_STEP = 0.5


class Live:
    """Lets time pass while a client listens; counts the connections it makes."""

    def __init__(self, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        self.driver = driver
        self.urls: list[str] = []
        self.travis: Any = None
        hear, hear_async = Socket.receive, AsyncSocket.receive
        begin, begin_async = Socket.open, AsyncSocket.open

        def receive(socket: Socket, seconds: float) -> Any:
            found = hear(socket, min(seconds, _AT_ONCE))
            if found is None and seconds:
                self.travis._transport.sleep(min(seconds, _STEP))
            return found

        async def receive_async(socket: AsyncSocket, seconds: float) -> Any:
            found = await hear_async(socket, min(seconds, _AT_ONCE))
            if found is None and seconds:
                await self.travis._transport.sleep(min(seconds, _STEP))
            return found

        def opened(socket: Socket, url: str, seconds: float) -> Any:
            self.urls.append(url)
            return begin(socket, url, seconds)

        async def opened_async(socket: AsyncSocket, url: str, seconds: float) -> Any:
            self.urls.append(url)
            return await begin_async(socket, url, seconds)

        monkeypatch.setattr(Socket, "receive", receive)
        monkeypatch.setattr(AsyncSocket, "receive", receive_async)
        monkeypatch.setattr(Socket, "open", opened)
        monkeypatch.setattr(AsyncSocket, "open", opened_async)

    def mocked(self, mock: Any, **options: Any) -> Any:
        """A client of the mock server."""
        self.travis = self.driver.mocked(mock, **options)
        return self.travis

    def apart(self, mock: Any, **options: Any) -> Any:
        """A client of the mock server whose time is its own: nothing happens there while it waits."""
        options = {"token": mock.token, "endpoint": mock.url, **options}
        self.travis = self.driver._made(lambda: sum(self.driver.naps), lambda _: None, **options)
        return self.travis

    def heard(
        self, events: Any, count: int, then: Callable[[int, Any], None] = lambda _count, _event: None
    ) -> list[Any]:
        """So many events at most; `then` is called with each."""
        found: list[Any] = []

        def is_last(event: Any) -> bool:
            found.append(event)
            then(len(found), event)
            return len(found) == count

        async def listen() -> None:
            async with events:
                async for event in events:
                    if is_last(event):
                        return

        if self.driver.is_async:
            self.driver.run(listen())
        else:
            with events:
                for event in events:
                    if is_last(event):
                        break
        return found

    @staticmethod
    def until(true: Callable[[], bool]) -> None:
        """Wait for the mock server's thread to have seen what was done."""
        end = time.monotonic() + 60
        while not true() and time.monotonic() < end:
            time.sleep(0.005)
        assert true()
