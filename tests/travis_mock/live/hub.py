"""Who listens to which channel. Messages come from the thread in which the clock is advanced."""

from __future__ import annotations

import json
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol

from .mishaps import CUT, Cut, Mishaps

if TYPE_CHECKING:
    from ..world import World

__all__ = ["Hub", "Listener", "frame"]


class Listener(Protocol):
    """A connection."""

    def deliver(self, message: str | Cut) -> None:
        """Send a frame some time soon, or cut the connection; called from any thread."""
        ...


def frame(event: str, data: Any, channel: str | None = None) -> str:
    """A frame whose data is JSON in a text, as Pusher sends all but errors."""
    message: dict[str, Any] = {"event": event, "data": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
    if channel is not None:
        message["channel"] = channel
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


class Hub:
    """The channels of one server.

    `mishaps` are what goes wrong on the way; `published` counts the messages that somebody listened to.

    Args:
        world: The options of Pusher, and what socket ids are drawn from.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.mishaps = Mishaps()
        self.published = 0
        self._lock = RLock()
        self._channels: dict[str, list[Listener]] = {}

    def __repr__(self) -> str:
        return f"<Hub {', '.join(sorted(self._channels)) or 'nobody listens'}>"

    @property
    def channels(self) -> dict[str, int]:
        """The channels that somebody listens to, each with the number of connections."""
        with self._lock:
            return {name: len(listeners) for name, listeners in self._channels.items()}

    def socket_id(self) -> str:
        """What a new connection is called."""
        with self._lock:
            drawn = self.world.draw(8)
        return f"{int.from_bytes(drawn[:4]) % 1_000_000}.{int.from_bytes(drawn[4:]) % 1_000_000_000}"

    def enter(self, channel: str, listener: Listener) -> bool:
        """Let a connection listen to a channel; False if it does already."""
        with self._lock:
            listeners = self._channels.setdefault(channel, [])
            if listener in listeners:
                return False
            listeners.append(listener)
            return True

    def leave(self, listener: Listener, channel: str | None = None) -> None:
        """Let a connection listen no more to a channel, or to any."""
        with self._lock:
            for name in [channel] if channel is not None else list(self._channels):
                left = [one for one in self._channels.get(name, ()) if one is not listener]
                if left:
                    self._channels[name] = left
                else:
                    self._channels.pop(name, None)

    def publish(self, channel: str, event: str, data: Any) -> None:
        """Send a message to all who listen to a channel."""
        with self._lock:
            if channel not in self._channels:
                return
            self.published += 1
            for name, message in self.mishaps.befall(channel, frame(event, data, channel)):
                self._send(name, message)

    def flush(self) -> None:
        """Send what a mishap still holds back."""
        with self._lock:
            for name, message in self.mishaps.release():
                self._send(name, message)

    def cut(self) -> None:
        """Cut every connection that listens to anything."""
        with self._lock:
            for name in list(self._channels):
                self._send(name, CUT)

    def _send(self, channel: str, message: str | Cut) -> None:
        for listener in list(self._channels.get(channel, ())):
            if isinstance(message, Cut):
                self.leave(listener)
            listener.deliver(message)
