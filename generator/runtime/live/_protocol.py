"""Pusher's protocol, version 7, as a client speaks it: frames in, frames and events out, and no input or output.

Source: Pusher Channels, "Pusher Channels protocol". The data of a frame is JSON in a text; that of an error is an
object.
"""

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias, cast

__all__ = [
    "PROTOCOL",
    "Established",
    "Event",
    "Lost",
    "Message",
    "Protocol",
    "Refused",
    "Subscribed",
    "may_come_back",
]

PROTOCOL: Final = 7

# How long the other side may be silent until it is asked whether it is there, unless it says so itself; and how long
# it then has to answer.
_ACTIVITY_SECONDS = 120.0
_PONG_SECONDS = 30.0


class Established(NamedTuple):
    """The connection is there, and has an id."""

    socket_id: str


class Subscribed(NamedTuple):
    """What is said on a channel will come from now on."""

    channel: str


class Message(NamedTuple):
    """Something was said on a channel. `data` is any JSON value."""

    channel: str
    event: str
    data: object


class Refused(NamedTuple):
    """Something was refused; the connection may end."""

    code: int | None
    message: str


class Lost(NamedTuple):
    """The connection is gone, or was never there. `code` says why, where the other side closed it."""

    reason: str
    code: int | None = None


Event: TypeAlias = Established | Subscribed | Message | Refused


def may_come_back(code: int | None) -> bool | None:
    """Whether to connect again after a connection has ended with this code: at once, or (None) after a while."""
    if code is not None and 4000 <= code <= 4099:
        return False
    return True if code is not None and 4200 <= code <= 4299 else None


class Protocol:
    """One connection, from its first frame to its last."""

    def __init__(self) -> None:
        self._activity = _ACTIVITY_SECONDS
        self._asked = False

    @property
    def patience(self) -> float:
        """For how many seconds nothing may come; then see `silence`."""
        return _PONG_SECONDS if self._asked else self._activity

    def silence(self) -> str | None:
        """Nothing came for that long: the frame that asks whether somebody is there; None if it was asked already."""
        if self._asked:
            return None
        self._asked = True
        return _frame("pusher:ping", {})

    def subscribe(self, channel: str, auth: str | None = None) -> str:
        """The frame by which one listens to a channel; a private one needs a signature."""
        return _frame("pusher:subscribe", {"channel": channel} if auth is None else {"channel": channel, "auth": auth})

    def receive(self, text: str) -> tuple[Event | None, str | None]:
        """What a frame means, and the frame to send back.

        Raises:
            ValueError: It is no frame.
        """
        self._asked = False
        name, channel, data = _read(text)
        if name == "pusher:ping":
            return None, _frame("pusher:pong", {})
        if name == "pusher:connection_established":
            return self._established(data), None
        if name == "pusher:error":
            return _refused(data), None
        if name == "pusher_internal:subscription_succeeded" and channel is not None:
            return Subscribed(channel), None
        if channel is None or name.startswith(("pusher:", "pusher_internal:")):
            return None, None
        return Message(channel, name, data), None

    def _established(self, data: object) -> Established:
        known = _object(data)
        seconds = known.get("activity_timeout")
        if isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 < seconds < _ACTIVITY_SECONDS:
            self._activity = float(seconds)
        return Established(str(known.get("socket_id", "")))


def _read(text: str) -> tuple[str, str | None, object]:
    """The event, the channel and the data of a frame.

    Raises:
        ValueError: It is none.
    """
    try:
        frame = _object(json.loads(text))
        data = frame.get("data")
        data = json.loads(data) if isinstance(data, str) and data else data
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is no JSON: {error}") from error
    event, channel = frame.get("event"), frame.get("channel")
    if not isinstance(event, str) or not isinstance(channel, (str, type(None))):
        raise ValueError("it has no event")  # noqa: TRY004  # it is what was sent that is wrong
    return event, channel, data


def _refused(data: object) -> Refused:
    known = _object(data)
    code = known.get("code")
    return Refused(code if isinstance(code, int) else None, str(known.get("message", "")))


def _object(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _frame(event: str, data: object) -> str:
    return json.dumps({"event": event, "data": data}, separators=(",", ":"))
