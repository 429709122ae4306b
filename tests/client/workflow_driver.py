"""One body of a test for both clients, without a wall clock: what a client sleeps is recorded, and passes at once."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx

from travis_mock.builder import Builder
from traviskit import AsyncTravis, Travis


class Driver:
    """Makes clients of one kind, and runs what they return."""

    def __init__(self, *, is_async: bool) -> None:
        self.is_async = is_async
        self.naps: list[float] = []
        self._runner = asyncio.Runner()
        self._opened: list[Any] = []

    def scripted(self, server: "Scripted", **options: Any) -> Any:
        """A client of a server that answers what it is told; its time is the sum of its naps."""
        http = httpx.AsyncClient if self.is_async else httpx.Client
        options = {"token": "sample", "http_client": http(transport=httpx.MockTransport(server)), **options}
        return self._made(lambda: sum(self.naps), lambda _: None, **options)

    def mocked(self, mock: Builder, **options: Any) -> Any:
        """A client of the mock server, whose clock is the client's: it advances while the client sleeps."""
        options = {"token": mock.token, "endpoint": mock.url, **options}

        def now() -> float:  # the clock's `now` is another object each time
            return mock.clock.now.timestamp()

        return self._made(now, mock.clock.advance, **options)

    def _made(self, clock: Callable[[], float], pass_by: Callable[[float], object], **options: Any) -> Any:
        travis = (AsyncTravis if self.is_async else Travis)(**options)
        transport: Any = travis._transport
        connection = transport.connection
        connection.world = connection.world._replace(random=lambda: 1.0, clock=clock)

        def sleep(seconds: float) -> None:
            self.naps.append(seconds)
            pass_by(seconds)

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        transport.sleep = async_sleep if self.is_async else sleep
        self._opened.append(travis)
        return travis

    def run(self, result: Any) -> Any:
        """The result of a call."""
        return self._runner.run(result) if self.is_async else result

    def items(self, found: Any, count: int | None = None) -> list[Any]:
        """All that it gives; or so many, and then it is closed."""

        async def collect() -> list[Any]:
            taken = []
            async for item in found:
                taken.append(item)
                if len(taken) == count:
                    await found.aclose()
            return taken

        if self.is_async:
            return self._runner.run(collect())
        taken = []
        for item in found:
            taken.append(item)
            if len(taken) == count:
                found.close()
        return taken

    def close(self) -> None:
        for travis in self._opened:
            self.run(travis.close())
        self._runner.close()


class Scripted:
    """A server that answers each path what it is told, in turn, the last one for ever."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self._answers: dict[str, list[Any]] = {}

    def on(self, call: str, *answers: Any) -> "Scripted":
        """What to answer `GET /build/1`: responses, errors, or the JSON of a 200."""
        self._answers[call] = list(answers)
        return self

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        left = self._answers[self._call(request).partition("?")[0]]
        answer = left.pop(0) if len(left) > 1 else left[0]
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    @property
    def calls(self) -> list[str]:
        """The requests so far, each as its method and target."""
        return [self._call(request) for request in self.requests]

    @staticmethod
    def _call(request: httpx.Request) -> str:
        return f"{request.method} {request.url.raw_path.decode()}"


def error(status: int, error_type: str = "", message: str = "") -> Callable[[httpx.Request], httpx.Response]:
    """An error as V3 has them, or a text; made anew for each request."""

    def answer(_: httpx.Request) -> httpx.Response:
        if not error_type:
            return httpx.Response(status, text=message)
        body = {"@type": "error", "error_type": error_type, "error_message": message}
        return httpx.Response(status, json=body)

    answer.__name__ = str(status)
    return answer
