"""A mock server on a real socket, in a thread of its own: for the fixture, the demo and tests."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .front import Front

if TYPE_CHECKING:
    from collections.abc import Generator

    from .application import Application

__all__ = ["Server", "serving", "url_of"]


class Server:
    """A mock server that listens; `stop` ends it.

    `url` is its address without a trailing slash, `token` the access token of the world's first user, `app` the
    application with its world, clock and record.
    """

    def __init__(self, app: Application, *, host: str = "127.0.0.1", port: int = 0, prefix: str = "") -> None:
        self.app = app
        self.token = app.token
        self._loop = asyncio.new_event_loop()
        self._front = Front(app, prefix=prefix)
        started: Future[tuple[str, int]] = Future()
        self._thread = threading.Thread(target=self._run, args=(host, port, started), name="travis-mock", daemon=True)
        self._thread.start()
        try:
            self.url = url_of(*started.result(), prefix)
        except BaseException:
            self._thread.join()
            raise

    def __repr__(self) -> str:
        return f"<Server {self.url}>"

    def _run(self, host: str, port: int, started: Future[tuple[str, int]]) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            try:
                started.set_result(self._loop.run_until_complete(self._front.start(host, port)))
            except BaseException as error:
                started.set_exception(error)
                return
            self._loop.run_forever()
            self._loop.run_until_complete(self._front.stop())
        finally:
            self._loop.close()

    def stop(self) -> None:
        """Stop listening and end every connection; once is enough."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()


@contextmanager
def serving(app: Application, *, host: str = "127.0.0.1", port: int = 0, prefix: str = "") -> Generator[Server]:
    """Serve an application while the block lasts.

    Args:
        app: The application, from `travis_mock.app(…)`.
        host: The address to listen on.
        port: The port; 0 is a free one.
        prefix: The path that everything is below, such as `/api`.

    Raises:
        OSError: The address can not be had.
    """
    server = Server(app, host=host, port=port, prefix=prefix)
    try:
        yield server
    finally:
        server.stop()


def url_of(host: str, port: int, prefix: str = "") -> str:
    """The address of a server, with the brackets that IPv6 needs."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{prefix}"
