# From generator/runtime/_login/_loopback.py by `nox -s regenerate`; do not edit.
"""Where the browser brings the token: a web server on this machine, for one visit."""

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from secrets import compare_digest, token_urlsafe
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from .._config import brief
from .._errors import TravisError, WaitTimeoutError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["Loopback", "check_patience", "opened"]

_LONGEST = 1_000_000  # bytes of the form; a user with tokens has a few hundred
_PATIENCE = 10  # seconds for a connection that says nothing
_POLL = 0.05  # seconds to notice that the server is to stop

_NOT_BROUGHT = (
    "The browser shows why: `target URI not allowed` is a server that hands no tokens to programs on this machine; "
    "the web site itself, that the browser sent no cookie with the state: try again, in one window; `Can't login`, "
    "that the provider refused. Else take the access token of the settings page: Travis(token=...)"
)
_PAGE = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Travis CI</title></head><body><p>{}</p></body></html>"


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: who breaks off in the middle is no affair of the user's."""


class Loopback:
    """A web server on 127.0.0.1 that is brought the token, under an address that nobody can guess."""

    def __init__(self) -> None:
        """Listens at once, on a free port."""
        self._brought: SimpleQueue[str | None] = SimpleQueue()
        self._path = f"/{token_urlsafe(16)}"
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._host = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self._host}{self._path}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_POLL,), daemon=True)

    def __enter__(self) -> "Self":
        self._thread.start()
        return self

    def __exit__(
        self, cls: type[BaseException] | None, error: BaseException | None, traceback: "TracebackType | None"
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._brought.put(None)  # for whoever still waits in another thread

    def wait(self, timeout: float | None) -> str:
        """The token.

        Raises:
            WaitTimeoutError: Nothing came in time.
            TravisError: The browser came without one.
        """
        try:
            brought = self._brought.get(timeout=timeout)
        except Empty:
            raise WaitTimeoutError(
                f"the browser has brought no token within {timeout:g} seconds", hint=_NOT_BROUGHT
            ) from None
        if brought is None:
            raise TravisError("the browser came back without a token", hint=_NOT_BROUGHT)
        return brought

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            """Takes the form that the server's page sends."""

            timeout = _PATIENCE

            def do_POST(self) -> None:
                """The form, or something that nobody sent there on our behalf."""
                if not self._is_meant():
                    return
                length = self.headers.get("Content-Length", "")
                size = int(length) if length.isdecimal() and len(length) < 8 else _LONGEST + 1
                if size > _LONGEST:
                    self._say(413, "That is too much.")
                    return
                form = parse_qs(self.rfile.read(size).decode("utf-8", "replace"), max_num_fields=20)
                token = form.get("token", [""])[0]
                self._say(200 if token else 400, "You are logged in; this window may be closed." if token else _NONE)
                loopback._brought.put(token or None)

            def do_GET(self) -> None:
                """The browser, sent back without a token."""
                if self._is_meant():
                    self._say(400, _NONE)
                    loopback._brought.put(None)

            def _is_meant(self) -> bool:
                path = self.path.partition("?")[0]
                there = compare_digest(path.encode(), loopback._path.encode())
                if not there or self.headers.get("Host") != loopback._host:
                    self._say(404, "There is nothing here.")
                    return False
                return True

            def _say(self, status: int, text: str) -> None:
                page = _PAGE.format(text).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name in the standard library
                """Nothing: the address is a secret."""

        return Handler


_NONE = "Travis CI has sent no token."


def opened(open_url: Callable[[str], object], url: str) -> None:
    """Have the browser opened.

    Raises:
        TravisError: There is none.
    """
    if open_url(url) is False:
        raise TravisError(
            "no web browser could be opened", hint="Give `open=print`, and open the address that it shows yourself"
        )


def check_patience(timeout: float | None) -> float | None:
    """How long to wait.

    Raises:
        ValueError: It is no number above 0, nor None.
    """
    if timeout is None:
        return None
    number = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
    if not number or not 0 < timeout <= threading.TIMEOUT_MAX:
        raise ValueError(f"timeout must be a number of seconds above 0, or None to wait for ever, not {brief(timeout)}")
    return timeout
