"""A log that is followed while it is written: its parts as they are told, and looks for what is missing."""

from collections.abc import Callable, Sequence
from math import inf
from typing import TYPE_CHECKING, Any, cast

from ..._errors import TravisError, WaitTimeoutError
from ..._logging import LOGGER
from ...live._protocol import Lost, Message
from ...v3.models.log_parts import LogPart
from ...v3.workflows._logs import Given, Parts, follow
from ...v3.workflows._plans import Plan, rest
from ...v3.workflows._source import Source
from ._feed import NOTHING, Feed, Line, Unavailable

if TYPE_CHECKING:
    from ..._flow import Surroundings
    from ..models.config import ConfigPusher

__all__ = ["follow_live"]

# Seconds that a missing part has to arrive late, and how many may wait for it, before it is asked for.
_GAP_SECONDS = 1.0
_GAP_PARTS = 100
# How many parts are asked for at once.
_ASKED_AT_ONCE = 100


def follow_live(source: Source, world: "Surroundings", line: Line, *, restarted: bool) -> Plan[None]:
    """Give the text of a job's log as it comes, to its end; see `follow` of V3.

    Parameters: `line` is a WebSocket that is not open yet.
    """

    def channels(config: "ConfigPusher") -> Plan[Sequence[str]]:
        yield from ()
        return _channels(source.job_id, config)

    feed = Feed(line, world, channels)
    return follow(source, restarted=restarted, between=_Listening(source, world, feed))


def _channels(job_id: int, config: "ConfigPusher") -> Sequence[str]:
    """Those on which the log may be told: nobody says which of them it is, but where all are private."""
    private = f"private-job-{job_id}"
    return [private] if config.secure or config.private else [f"job-{job_id}", private]


class _Listening:
    """Listens between two looks."""

    def __init__(self, source: Source, world: "Surroundings", feed: Feed) -> None:
        self._source = source
        self._job_id = source.job_id
        self._patience = source.patience
        self._clock = world.clock
        self._feed = feed
        self._possible = True
        # The part before a gap, and until when what is missing may come by itself.
        self._gap = (-1, 0.0)

    def __call__(self, parts: Parts, given: Given, late: Callable[[], WaitTimeoutError]) -> Plan[bool]:
        """Listen until a look is due, or to the end; where nothing can be heard, let time pass."""
        if self._possible and not self._feed.connected and not self._feed.due and (yield from self._connect()):
            return False  # what was said before has to be looked up
        seconds = self._patience.pause() if self._possible and self._feed.connected else None
        if seconds is None:
            yield from rest(self._patience, late)
            return False
        return (yield from self._listen(parts, given, seconds))

    def _connect(self) -> Plan[bool]:
        try:
            return (yield from self._feed.connect())
        except (Unavailable, TravisError) as error:
            self._give_up(error)
            return False

    def _listen(self, parts: Parts, given: Given, seconds: float) -> Plan[bool]:
        """Give what is told, until nothing was for so many seconds."""
        end = self._clock() + seconds
        while (left := end - self._clock()) > 0 and not self._patience.is_over():
            found = yield from self._hear(min(left, self._gap_left(parts)))
            if found is None:
                return False
            if isinstance(found, Message) and (part := _part(found, self._job_id)) is not None:
                end = self._clock() + seconds
                if (yield from given.give(parts.arrive(part))):
                    return True
            if len(parts.order) >= _GAP_PARTS or self._gap_left(parts) <= 0:
                before = parts.last
                if (yield from self._fill(parts, given)):
                    return True
                if parts.last == before:
                    return False  # the server has not got it either, now
        return False

    def _hear(self, seconds: float) -> Plan[Message | Lost | None]:
        """The next message, `NOTHING` if there is none in time, or None once the connection is lost."""
        try:
            found = yield from self._feed.receive(max(0.0, seconds))
        except Unavailable as error:
            self._give_up(error)
            return None
        return None if isinstance(found, Lost) and found is not NOTHING else found

    def _gap_left(self, parts: Parts) -> float:
        """For how long what is missing may still come by itself; without end where nothing is."""
        if not parts.order:
            return inf
        if self._gap[0] != parts.last:
            self._gap = (parts.last, self._clock() + _GAP_SECONDS)
        return self._gap[1] - self._clock()

    def _fill(self, parts: Parts, given: Given) -> Plan[bool]:
        """Ask for what is missing; whether the last part was given."""
        self._gap = (-1, 0.0)
        missing = parts.order.missing(_ASKED_AT_ONCE)
        found = yield from self._source.parts(numbers=missing)
        asked = frozenset(missing)
        for part in found or ():
            # Others come of a log that was put together meanwhile.
            wanted = part.number in asked and part.final is not None
            if wanted and (yield from given.give(parts.arrive(part))):
                return True
        return False

    def _give_up(self, error: Exception) -> None:
        LOGGER.info("the log of job %d is followed without a WebSocket: %s", self._job_id, error)
        self._possible = False


def _part(message: Message, job_id: int) -> LogPart | None:
    """The part of this job's log that a message is."""
    data: Any = message.data
    if message.event != "job:log" or not isinstance(data, dict):
        return None
    known = cast("dict[str, object]", data)
    number = known.get("number")
    if not isinstance(number, int) or isinstance(number, bool) or number < 0 or known.get("id", job_id) != job_id:
        return None
    text = known.get("_log")
    return LogPart(number=number, content=text if isinstance(text, str) else "", final=known.get("final") is True)
