"""What Pusher answers a client, frame by frame, without input or output. Source: its documented protocol, version 7."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..casts import is_object
from .hub import frame
from .signing import key_of, signed_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .hub import Hub, Listener

__all__ = ["Close", "Session"]

#: Versions of the protocol whose frames have the form that is sent here.
_PROTOCOLS = ("5", "6", "7")
_ACTIVITY_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Close:
    """End the connection, with a code of Pusher's."""

    code: int
    reason: str


class Session:
    """One connection.

    Args:
        hub: The channels.
        listener: Where their messages are to go.
    """

    def __init__(self, hub: Hub, listener: Listener) -> None:
        self.socket_id = hub.socket_id()
        self._hub = hub
        self._listener = listener

    def opened(self, key: str, protocol: str | None) -> Iterator[str | Close]:
        """What a new connection hears first: who it is, or why it can not stay."""
        if key != key_of(self._hub.world):
            yield from _fatal(4001, f"App key {key} not in this cluster. Did you forget to specify the cluster?")
        elif not protocol:
            yield from _fatal(4008, "No protocol version supplied")
        elif not protocol.isdecimal():
            yield from _fatal(4006, "Invalid protocol version string format")
        elif protocol not in _PROTOCOLS:
            yield from _fatal(4007, f"Unsupported protocol version: {protocol}")
        else:
            data = {"socket_id": self.socket_id, "activity_timeout": _ACTIVITY_SECONDS}
            yield frame("pusher:connection_established", data)

    def received(self, text: str) -> Iterator[str]:
        """What is answered to a frame."""
        try:
            message: Any = json.loads(text)
        except ValueError:
            message = None
        if not is_object(message) or not isinstance(message.get("event"), str):
            yield _error(4200, "Invalid message: it is no JSON object with an event")
            return
        data = message.get("data")
        if isinstance(data, str):
            data = _loaded(data)
        if message["event"] == "pusher:ping":
            yield frame("pusher:pong", {})
        elif message["event"] == "pusher:subscribe":
            yield from self._subscribe(data if is_object(data) else {})
        elif message["event"] == "pusher:unsubscribe" and is_object(data):
            self._hub.leave(self._listener, str(data.get("channel")))
        elif message["event"].startswith("client-"):
            yield _error(4301, "To send client events, you must enable this feature in the Settings page")

    def closed(self) -> None:
        """The connection is gone."""
        self._hub.leave(self._listener)

    def _subscribe(self, data: dict[str, Any]) -> Iterator[str]:
        channel = data.get("channel")
        if not isinstance(channel, str) or not channel:
            yield _error(None, "No channel given to subscribe to")
            return
        auth = data.get("auth")
        if channel.startswith(("private-", "presence-")) and not (
            isinstance(auth, str) and signed_by(self._hub.world, self.socket_id, channel, auth)
        ):
            yield _error(4009, f"Invalid signature: Expected HMAC SHA256 hex digest of {self.socket_id}:{channel}")
        elif not self._hub.enter(channel, self._listener):
            yield _error(None, f"Existing subscription to channel {channel}")
        else:
            yield frame("pusher_internal:subscription_succeeded", {}, channel)


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _error(code: int | None, message: str) -> str:
    """The one frame whose data is an object and no text."""
    return json.dumps({"event": "pusher:error", "data": {"code": code, "message": message}}, separators=(",", ":"))


def _fatal(code: int, message: str) -> Iterator[str | Close]:
    yield _error(code, message)
    yield Close(code, message)
