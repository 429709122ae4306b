"""A WebSocket, by the library `websockets`: what comes and goes, and nothing that is raised."""

from contextlib import ExitStack
from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import connect

from .._version import VERSION
from ._protocol import Lost

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

__all__ = ["Socket", "lost"]


class Socket:
    """One connection after the other."""

    def __init__(self) -> None:
        self._connection: ClientConnection | None = None
        self._stack = ExitStack()

    def open(self, url: str, seconds: float) -> Lost | None:
        """Connect, within so many seconds; what was open before is closed."""
        self.close()
        try:
            opening = connect(
                url,
                open_timeout=seconds,
                close_timeout=1,
                ping_interval=None,  # the protocol has pings of its own
                user_agent_header=f"traviskit/{VERSION}",
            )
            self._connection = self._stack.enter_context(opening)
        except (OSError, WebSocketException, EOFError) as error:
            return lost(error)
        return None

    def send(self, text: str) -> Lost | None:
        """Send a frame."""
        if self._connection is None:
            return Lost("it is not open")
        try:
            self._connection.send(text)
        except (OSError, WebSocketException, EOFError) as error:
            return lost(error)
        return None

    def receive(self, seconds: float) -> str | Lost | None:
        """The next frame; None if none comes within so many seconds."""
        if self._connection is None:
            return Lost("it is not open")
        try:
            found = self._connection.recv(timeout=seconds, decode=True)
        except TimeoutError:
            return None
        except (OSError, WebSocketException, EOFError, UnicodeDecodeError) as error:
            return lost(error)
        return str(found)

    def close(self) -> None:
        """End the connection, if there is one."""
        self._connection = None
        try:
            self._stack.close()
        except (OSError, WebSocketException, EOFError):
            self._stack = ExitStack()


def lost(error: Exception) -> Lost:
    """What an error means."""
    code = error.rcvd.code if isinstance(error, ConnectionClosed) and error.rcvd is not None else None
    return Lost(str(error) or type(error).__name__, code)
