"""Clients of the generated package, of both kinds, that talk to a function."""

import asyncio
from collections.abc import Callable
from types import ModuleType
from typing import Any, cast

import httpx

Answer = Callable[[httpx.Request], Any]


class Driver:
    """Makes clients of both kinds, and runs what they return."""

    def __init__(self, package: ModuleType, *, is_async: bool, token: str = "") -> None:
        self.is_async = is_async
        self.requests: list[httpx.Request] = []
        self._package = package
        self._token = token
        self._runner = asyncio.Runner()

    def client(self, answer: Answer) -> Any:
        """A client of which every request is answered by the JSON, or the whole answer, that `answer` returns."""

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            found = answer(request)
            return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)

        transport = httpx.MockTransport(handle)
        http: Any = (httpx.AsyncClient if self.is_async else httpx.Client)(transport=transport)
        cls = self._package.AsyncTravis if self.is_async else self._package.Travis
        made = cls(token=self._token, endpoint="com", http_client=http)
        made._transport.sleep = _no_time if self.is_async else lambda _: None
        return made

    @property
    def sent(self) -> list[str]:
        """The requests so far, each as its method and target."""
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.requests]

    def run(self, value: Any) -> Any:
        """What a call gives, awaited where it must be."""
        return self._runner.run(value) if asyncio.iscoroutine(value) else value

    def items(self, pager: Any) -> list[Any]:
        """All items of a pager."""
        if not self.is_async:
            return list(pager)

        async def collect() -> list[Any]:
            return [item async for item in pager]

        return cast("list[Any]", self._runner.run(collect()))

    def close(self) -> None:
        """End the loop."""
        self._runner.close()


async def _no_time(_: float) -> None:
    """Sleep not at all."""
