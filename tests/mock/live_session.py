"""One session with the mock server's WebSocket, from its start to its end: what a client says, and what it hears."""

import json
from collections.abc import Iterator
from typing import Any

from websockets.sync.client import ClientConnection

from travis_mock.builder import Builder
from travis_mock.live.signing import signature

__all__ = ["SOCKET", "session"]

#: what the id of the connection is called in the golden file
SOCKET = "1234.5678"


def session(mock: Builder, connection: ClientConnection) -> Iterator[str]:
    """Hold the session; gives each frame, `>` before those that are sent, with the connection's id replaced."""
    job = mock.repository("a/b", private=True).build(state="created").jobs[0]
    channels = [f"repo-{job.row['repository_id']}", f"private-job-{job.id}"]
    established = json.loads(str(connection.recv(timeout=5)))
    socket = json.loads(established["data"])["socket_id"]

    def shown(direction: str, frame: Any) -> str:
        return f"{direction} {json.dumps(frame, separators=(',', ':'))}".replace(socket, SOCKET)

    def say(event: str, data: Any) -> Iterator[str]:
        connection.send(json.dumps({"event": event, "data": data}))
        yield shown(">", {"event": event, "data": data})
        yield hear()

    def hear() -> str:
        frame = json.loads(str(connection.recv(timeout=5)))
        return shown("<", frame)

    yield shown("<", established)
    yield from say("pusher:subscribe", {"channel": channels[0]})
    signed = signature(mock.world, socket, channels[1])
    found = list(say("pusher:subscribe", {"channel": channels[1], "auth": signed}))
    yield from (frame.replace(signed.partition(":")[2], "SIGNATURE") for frame in found)
    yield from say("pusher:subscribe", {"channel": "private-job-99", "auth": "key:wrong"})
    yield from say("pusher:ping", {})
    for number, text in enumerate(["one\n", "two\n", "three\n", ""]):
        mock.app.announcer.log(job.row, {"number": number, "content": text, "final": not text})
        yield hear()
