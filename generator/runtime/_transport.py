"""The synchronous driver: does what the flow of a call says, through an `httpx.Client`."""

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import httpx

from ._connection import Connection, Exchange, failed, is_streamed
from ._flow import SEND, Failed, Received, Sleep, failure, without_credentials

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from ._config import Options, Settings
    from ._flow import Outcome
    from ._operation import Request
    from ._raw import RawResponse

__all__ = ["Transport"]


class Transport:
    """Sends requests of one client; may be used by several threads at once."""

    def __init__(
        self, settings: "Settings", http_client: httpx.Client | None, throttle: tuple[int, float] | None
    ) -> None:
        """Parameters as `Connection` has them."""
        if http_client is not None and not isinstance(http_client, httpx.Client):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
            raise TypeError(f"http_client must be an httpx.Client, not {http_client!r}")
        self.connection: Connection[httpx.Client] = Connection(settings, http_client, httpx.Client, throttle)
        self.sleep: Callable[[float], None] = time.sleep

    def perform(self, request: "Request", options: "Options") -> "RawResponse[Any]":
        """Send a request, again where that is safe and promising, and give the answer, whatever its status.

        Raises:
            TravisError: There is no complete answer, or a token is needed and there is none.
        """
        exchange = self.connection.prepare(self.connection.http, request, options)
        return self.connection.answer(request, exchange, self._run(exchange))

    @contextmanager
    def stream(self, request: "Request", options: "Options") -> "Generator[Iterator[bytes], None, None]":
        """Send a request as `perform` does, and give the body of a success piece by piece, as it comes.

        Raises:
            TravisError: As `perform`; or it is no success, or the connection breaks in the middle.
        """
        exchange = self.connection.prepare(self.connection.http, request, options)
        held: list[httpx.Response] = []
        received = self._run(exchange, held)
        try:
            if not held:
                self.connection.answer(request, exchange, received).parse()
            yield _chunks(exchange, held)
        finally:
            for response in held:
                response.close()

    def _run(self, exchange: Exchange, held: list[httpx.Response] | None = None) -> Received:
        http, steps = self.connection.http, exchange.steps
        outcome: Outcome | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                return cast("Received", end.value)
            if step is SEND:
                outcome = _send(http, exchange, held)
            else:
                outcome = None
                if isinstance(step, Sleep):
                    self.sleep(step.seconds)

    def close(self) -> None:
        """Close the connections, but for those of an httpx client that the user gave."""
        http = self.connection.release()
        if http is not None:
            http.close()


def _send(http: httpx.Client, exchange: Exchange, held: list[httpx.Response] | None) -> Received | Failed:
    """Send, and read the answer; one that is to be `held` is left open and unread."""
    response: httpx.Response | None = None
    chunks: list[bytes] = []
    try:
        response = http.send(exchange.request, stream=True, follow_redirects=exchange.follow)
        if held is not None and is_streamed(response):
            held.append(response)
            response = None
            return Received(held[0].status_code, held[0].headers, b"")
        # A 204 has no body. Where one comes nevertheless, it would be read as the start of the next answer; closed
        # unread, the connection is not used again.
        if response.status_code != 204:
            for chunk in response.iter_bytes():
                chunks.append(chunk)  # noqa: PERF402  # what came before an error is kept
        return Received(response.status_code, response.headers, b"".join(chunks))
    except (httpx.RequestError, httpx.InvalidURL) as error:
        return failed(exchange.request, error, response, chunks)
    finally:
        if response is not None:
            response.close()


def _chunks(exchange: Exchange, held: list[httpx.Response]) -> "Iterator[bytes]":
    for response in held:
        try:
            yield from response.iter_bytes()
        except httpx.RequestError as error:
            raise failure(exchange.call, failed(exchange.request, error, response, [])) from without_credentials(error)
