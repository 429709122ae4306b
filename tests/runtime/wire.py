"""A TCP server that sends exactly the bytes it is told to, and can break a connection at any moment."""

import socket
import struct
import threading
from collections import deque
from enum import Enum
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

__all__ = ["Break", "Reply", "Seen", "Wire", "http"]


class Break(Enum):
    """What happens instead of an answer: the connection is reset before the request was read, or after it was taken."""

    BEFORE = "before"
    AFTER = "after"


class Reply(NamedTuple):
    """Bytes that are sent; then the connection is closed if so wished."""

    data: bytes
    close: bool = False


class Seen(NamedTuple):
    """A request that was taken, and the number of the connection that it came by."""

    connection: int
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def http(status: int, body: bytes = b"", *headers: str, length: int | None = None, close: bool = False) -> Reply:
    """An answer: with `Content-Length` (or the given length), with the given headers and no others."""
    head = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body) if length is None else length}", *headers]
    return Reply("\r\n".join([*head, "", ""]).encode() + body, close)


class Wire:
    """Serves a script, one step for each request (or connection, where the step is to break it before the request)."""

    def __init__(self, *script: Reply | Break) -> None:
        self.script = deque(script)
        self.seen: list[Seen] = []
        self.connections = 0
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits for connections
        self._listener.close()
        self._thread.join()
        for connection in self._sockets:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(connection)
            self.connections += 1
            if self.script and self.script[0] is Break.BEFORE:
                self.script.popleft()
                # It has arrived, but nobody takes it: reset at once, the client may not even have connected.
                connection.recv(1, socket.MSG_PEEK)
                _reset(connection)
                continue
            threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, connection.makefile("rb") as stream:
            try:
                while self._serve_one(connection, stream, number):
                    pass
            except OSError:
                return

    def _serve_one(self, connection: socket.socket, stream: BinaryIO, number: int) -> bool:
        readline, read = stream.readline, stream.read
        first = readline().decode().split()
        if not first:
            return False
        headers: dict[str, str] = {}
        while line := readline().decode().strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = read(int(headers.get("content-length", "0")))
        self.seen.append(Seen(number, first[0], first[1], headers, body))
        step = self.script.popleft() if self.script else http(500, b"the script is over")
        if isinstance(step, Break):
            _reset(connection)
            return False
        connection.sendall(step.data)
        return not step.close


def _reset(connection: socket.socket) -> None:
    """Close so that the other side gets a reset, not an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.shutdown(socket.SHUT_RD)
    connection.close()
