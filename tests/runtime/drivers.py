"""One body of a test for both clients: a `Driver` is the synchronous one, or the asynchronous one."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
from sample_api import AsyncTravis, Travis

TOKEN = "s3cr3t-T0ken-of-22-chr"  # noqa: S105  # a sample

Handler = Callable[[httpx.Request], httpx.Response]


class Driver:
    """Makes clients whose sleeps are recorded instead of slept, and whose chance is always 1; runs what they return."""

    def __init__(self, *, is_async: bool) -> None:
        self.is_async = is_async
        self.naps: list[float] = []
        self.now = 0.0
        self._runner = asyncio.Runner()
        self._opened: list[Any] = []

    def client(self, handler: Handler | None = None, **arguments: Any) -> Any:
        """A client that talks to `handler`, or over the network; it has a token, and no wall clock."""
        arguments.setdefault("token", TOKEN)
        arguments.setdefault("timeout", 5)
        if handler is not None:
            http = httpx.AsyncClient if self.is_async else httpx.Client
            arguments["http_client"] = http(transport=httpx.MockTransport(handler))
        travis = (AsyncTravis if self.is_async else Travis)(**arguments)
        transport: Any = travis._transport
        transport.sleep = self._async_nap if self.is_async else self._nap
        connection = transport.connection
        connection.world = connection.world._replace(random=lambda: 1.0, clock=lambda: self.now, time=lambda: 1e9)
        self._opened.append(travis)
        return travis

    def run(self, result: Any) -> Any:
        """The result of a call."""
        return self._runner.run(result) if self.is_async else result

    def items(self, pager: Any) -> list[Any]:
        """All that a pager (or its `pages()`) gives."""

        async def collect() -> list[Any]:
            return [item async for item in pager]

        return self._runner.run(collect()) if self.is_async else list(pager)

    def close(self) -> None:
        for travis in self._opened:
            self.run(travis.close())
        self._runner.close()

    def _nap(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    async def _async_nap(self, seconds: float) -> None:
        self._nap(seconds)
