"""What is told as it happens: a connection to Pusher, made, authorised and made again; a plan, without input or output.

Who is connected, and to which channels, stands here; what is done with the messages, with those who ask for them.
"""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from typing import Protocol as Shape
from urllib.parse import quote

from ..._errors import RateLimitedError, ServerError, TravisConnectionError, TravisTimeoutError
from ..._logging import LOGGER
from ...live._protocol import PROTOCOL, Established, Lost, Message, Protocol, Refused, Subscribed, may_come_back
from ...v3.workflows._plans import Plan, Tell, ask
from ..operations.config import config_get
from ..operations.pusher import pusher_authorize

if TYPE_CHECKING:
    from ..._flow import Surroundings
    from ..models.config import Config, ConfigPusher

__all__ = ["NOTHING", "Feed", "Line", "Unavailable"]

_HOST = "ws.pusherapp.com"
_OPEN_SECONDS = 10.0
# How long the server has to say that the connection, or a subscription, is there.
_ANSWER_SECONDS = 20.0
# Seconds before the second attempt to connect, and the most between two.
_BACK_OFF = (1.0, 60.0)
_PASSING = (TravisConnectionError, TravisTimeoutError, ServerError, RateLimitedError)

#: nothing came in time
NOTHING = Lost("")


class Line(Shape):
    """A WebSocket of either kind: what comes of each call may have to be awaited."""

    def open(self, url: str, seconds: float) -> Any:
        """Connect; gives None, or why not."""
        ...

    def send(self, text: str) -> Any:
        """Send a frame; gives None, or why not."""
        ...

    def receive(self, seconds: float) -> Any:
        """The next frame, None if none came in time, or why none will."""
        ...

    def close(self) -> Any:
        """End the connection."""
        ...


class Unavailable(Exception):  # noqa: N818  # it is told to those who ask, and perhaps no error
    """There is nothing to listen to, and asking again would not help; says why."""


class Feed:
    """What is said on some channels, over one connection after the other."""

    def __init__(
        self, line: Line, world: "Surroundings", channels: Callable[["ConfigPusher"], Plan[Sequence[str]]]
    ) -> None:
        """Parameters: `channels` finds out those to listen to, of which one that is refused is left out."""
        self._line = line
        self._world = world
        self._choose = channels
        self._config: ConfigPusher | None = None
        self._protocol = Protocol()
        self._waiting: deque[Message] = deque()
        self._failures = 0
        self._next = world.clock()
        self.connected = False
        #: why the last connection was lost, or could not be had
        self.reason = ""

    @property
    def due(self) -> float:
        """The seconds until it is time to connect; 0 if it is, or if it is connected."""
        return 0.0 if self.connected else max(0.0, self._next - self._world.clock())

    def connect(self) -> Plan[bool]:
        """Connect, and listen; gives whether that has succeeded. If not, `due` says when to do it again.

        Raises:
            Unavailable: It can not be had at all.
            TravisError: The configuration can not be read, or the channels not be signed, for a reason that stays.
        """
        self._waiting.clear()
        self._protocol = Protocol()
        try:
            if self._config is None:
                config: Config = yield from ask(config_get, {})
                self._config = config.pusher
            failed = yield from self._enter(self._config)
        except _PASSING as error:
            failed = Lost(str(error))
        if failed is not None:
            self._lose(failed)
            return False
        self.connected, self._failures = True, 0
        return True

    def receive(self, seconds: float) -> Plan[Message | Lost]:
        """The next message; `NOTHING` if none comes within so many seconds, or why the connection was lost.

        Raises:
            Unavailable: The server does not want to be asked again.
        """
        if self._waiting:
            return self._waiting.popleft()
        found = yield from self._event(seconds)
        if isinstance(found, Refused):
            found = Lost(found.message, found.code)
        if isinstance(found, Lost) and found is not NOTHING:
            self._lose(found)
        return found if isinstance(found, (Message, Lost)) else NOTHING

    def _enter(self, config: "ConfigPusher") -> Plan[Lost | None]:
        """Open the connection, and subscribe."""
        channels = yield from self._choose(config)
        found = yield Tell(partial(self._line.open, _url(config), _OPEN_SECONDS))
        established = found or (yield from self._expect(Established))
        if isinstance(established, Lost):
            return established
        private = [channel for channel in channels if channel.startswith("private-")]
        signed: dict[str, str] = {}
        if private:
            arguments = {"socket_id": established.socket_id, "channels": private}
            signed = (yield from ask(pusher_authorize, arguments)).channels
        open_to_us = [channel for channel in channels if channel not in private or channel in signed]
        if not open_to_us:
            raise Unavailable(f"this Travis CI does not let its caller listen to {', '.join(channels)}")
        for channel in open_to_us:
            frame = self._protocol.subscribe(channel, signed.get(channel))
            failed = yield Tell(partial(self._line.send, frame))
            subscribed = failed or (yield from self._expect(Subscribed))
            if isinstance(subscribed, Lost):
                return subscribed
        return None

    def _expect(self, kind: type) -> Plan[Any]:
        """The event of this kind, or why it will not come; messages that come before it wait."""
        end = self._world.clock() + _ANSWER_SECONDS
        while True:
            found = yield from self._event(max(0.0, end - self._world.clock()))
            if isinstance(found, kind):
                return found
            if found is NOTHING:
                return Lost("the server did not answer in time")
            if isinstance(found, Refused):
                return Lost(found.message, found.code)
            if isinstance(found, Lost):
                return found
            if isinstance(found, Message):
                self._waiting.append(found)

    def _event(self, seconds: float) -> Plan[Any]:
        """The next event, `NOTHING`, or why the connection is lost; pings are answered, and sent, on the way."""
        end = self._world.clock() + seconds
        while True:
            quiet = self._protocol.patience
            left = end - self._world.clock()
            found = yield Tell(partial(self._line.receive, max(0.0, min(left, quiet))))
            if isinstance(found, Lost):
                return found
            event, answer = None, None
            if isinstance(found, str):
                try:
                    event, answer = self._protocol.receive(found)
                except ValueError as error:
                    return Lost(f"what came is no frame of Pusher's protocol: {error}")
            elif left <= quiet:
                return NOTHING
            elif (answer := self._protocol.silence()) is None:
                return Lost("nothing came for too long")
            if answer is not None:
                failed = yield Tell(partial(self._line.send, answer))
                if failed is not None:
                    return failed
            if event is not None:
                return event

    def _lose(self, found: Lost) -> None:
        """The connection is gone, or could not be had: when to connect again.

        Raises:
            Unavailable: Never again: the server says so.
        """
        self.reason = found.reason
        again = may_come_back(found.code)
        code = "" if found.code is None else f" ({found.code})"
        LOGGER.info("the connection to Pusher is lost: %s%s", found.reason, code)
        self.connected = False
        if again is False:
            raise Unavailable(f"Pusher refuses: {found.reason}{code}")
        first, longest = _BACK_OFF
        pause = 0.0 if again and not self._failures else min(longest, first * 2.0**self._failures)
        self._failures = min(self._failures + 1, 10)
        self._next = self._world.clock() + pause * self._world.random()


def _url(config: "ConfigPusher") -> str:
    """The address of the WebSocket.

    Raises:
        Unavailable: The server names no key.
    """
    key = config.key
    if not key:
        raise Unavailable("this Travis CI names no key for Pusher in /config")
    host = config.host or _HOST
    scheme = "ws" if config.scheme in {"http", "ws"} else "wss"
    shown = f"[{host}]" if ":" in host else host
    port = f":{config.port}" if config.port else ""
    path = f"/{config.path.strip('/')}" if config.path and config.path.strip("/") else ""
    return f"{scheme}://{shown}{port}{path}/app/{quote(key, safe='')}?protocol={PROTOCOL}&client=traviskit"
