"""pysher 1.0.8, somebody else's client of Pusher's protocol, in the session of `tests/mock/live_session.txt`.

Run by `nox -s pysher`. It is given what `GET /config` says, and finds the mock server by it. One handler of its own is
taken away: on an error of the range of 4009 it ends the connection, and the session goes on after that error.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from queue import Queue
from threading import Lock
from typing import Any

import httpx
import pysher

from travis_mock import app
from travis_mock.builder import Builder

GOLDEN = Path(__file__).parents[1] / "mock" / "live_session.txt"
SECONDS = 10
SOCKET = "1234.5678"


class Session:
    """A pysher client, and all that it hears."""

    def __init__(self, mock: Builder) -> None:
        self.mock = mock
        self.heard: Queue[tuple[str, Any]] = Queue()
        config = httpx.get(f"{mock.url}/config").json()["config"]["pusher"]
        self.pusher = pysher.Pusher(
            config["key"], secure=config["scheme"] == "https", custom_host=config["host"], port=config["port"]
        )
        connection = self.pusher.connection
        # It subscribes first, and makes the channel, to which one binds, after that: what is answered has to wait.
        self._binding, self._handle = Lock(), connection.event_handler
        connection.event_handler = self._handle_when_bound
        connection.event_callbacks["pusher:error"].clear()
        for event in ("pusher:connection_established", "pusher:error", "pusher:pong"):
            connection.bind(event, self._put(event))
        self.pusher.connect()

    def _handle_when_bound(self, *event: Any) -> None:
        with self._binding:
            self._handle(*event)

    def _put(self, event: str) -> Callable[[Any], None]:
        return lambda data: self.heard.put((event, json.loads(data) if isinstance(data, str) else data))

    def subscribe(self, channel: str, auth: str | None = None) -> None:
        """Listen to a channel; what is heard on it, from pysher's own answer on."""
        with self._binding:
            found = self.pusher.subscribe(channel, auth)
            for event in ("pusher_internal:subscription_succeeded", "job:log"):
                found.bind(event, self._put(event))

    def signed(self, channel: str) -> str:
        """The signature, from `POST /pusher/auth`."""
        body = {"socket_id": self.pusher.connection.socket_id, "channels": [channel]}
        headers = {"Authorization": f"token {self.mock.token}", "Accept": "application/vnd.travis-ci.2+json"}
        answer = httpx.post(f"{self.mock.url}/pusher/auth", json=body, headers=headers)
        return str(answer.json()["channels"][channel])

    def expect(self, event: str) -> None:
        """The next thing heard, which must be this."""
        found = self.heard.get(timeout=SECONDS)
        print(f"  {found[0]:<40} {found[1]}")
        if found[0] != event:
            raise AssertionError(f"pysher heard {found}, not {event}")


def expected() -> list[Any]:
    """What the golden session has from the server, without the answers to what pysher sends by itself."""
    lines = GOLDEN.read_text(encoding="utf-8").splitlines()
    return [json.loads(line[2:]) for line in lines if line.startswith("<")]


def main() -> int:
    """Hold the session."""
    mock = Builder(app("empty"))
    job = mock.repository("a/b", private=True).build(state="created").jobs[0]
    session = Session(mock)
    try:
        # It pings as soon as it is connected: the pong of the session is this one, too.
        session.expect("pusher:connection_established")
        session.expect("pusher:pong")
        session.subscribe(f"repo-{job.row['repository_id']}")
        session.expect("pusher_internal:subscription_succeeded")
        channel = f"private-job-{job.id}"
        session.subscribe(channel, session.signed(channel))
        session.expect("pusher_internal:subscription_succeeded")
        session.subscribe("private-job-99", "key:wrong")
        session.expect("pusher:error")
        session.pusher.connection.send_ping()
        session.expect("pusher:pong")
        parts = [json.loads(frame["data"]) for frame in expected() if frame["event"] == "job:log"]
        for part in parts:
            mock.app.announcer.log(job.row, {"number": part["number"], "content": part["_log"], "final": part["final"]})
            event, data = session.heard.get(timeout=SECONDS)
            print(f"  {event:<40} {data}")
            if (event, data) != ("job:log", part):
                raise AssertionError(f"pysher heard {event} {data}, not {part}")
    finally:
        session.pusher.disconnect(SECONDS)
        mock.stop()
    print(f"pysher {version('pysher')}: {len(parts)} parts, the last one final")
    return 0


if __name__ == "__main__":
    sys.exit(main())
