"""How long a workflow waits, in all and between two looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..._config import brief

if TYPE_CHECKING:
    from ..._errors import TravisError
    from ..._flow import Surroundings
    from ..._raw import RawResponse

T = TypeVar("T")

__all__ = ["POLL_INTERVAL", "TWO_HOURS", "Patience"]

#: How long a workflow waits in all unless told otherwise: somewhat longer than Travis CI lets any job run.
TWO_HOURS = 7200.0
#: Seconds before the second look, and the most between two.
POLL_INTERVAL = (1.0, 30.0)
_GROWTH = 1.5


class Patience:
    """How long a workflow waits: in all, and between two looks, which grow rarer as long as nothing happens."""

    def __init__(self, world: Surroundings, timeout: float | None, poll_interval: float | tuple[float, float]) -> None:
        """Parameters: `world` has the clocks; the others are the user's.

        Raises:
            ValueError: One of these can not be used.
        """
        self._world = world
        self._first, self._longest = _interval(poll_interval)
        self._next = self._first
        self._asked = 0.0
        self.timeout = None if timeout is None else _seconds("timeout", timeout, "or None to wait for ever")
        self._end = None if self.timeout is None else world.clock() + self.timeout
        #: why the last look showed nothing, if it did not
        self.failure: TravisError | None = None

    def pause(self) -> float | None:
        """The seconds until the next look, the last one when time is over; None once it is."""
        seconds, self._asked = max(self._next, self._asked), 0.0
        if self._end is not None:
            seconds = min(seconds, self._end - self._world.clock())
        if seconds <= 0:
            return None
        self._next = min(self._next * _GROWTH, self._longest)
        return seconds

    def is_over(self) -> bool:
        """Whether there is no time left."""
        return self._end is not None and self._world.clock() >= self._end

    def heed(self, answer: RawResponse[T]) -> T:
        """What an answer comes to; where it asks to wait (`Retry-After`), the next look is not made before."""
        if answer.status >= 429:
            from ..._retries import retry_after

            asked = retry_after(answer.headers.get("retry-after"), self._world.time())
            self._asked = max(self._asked, asked or 0.0)
        return answer.parse()

    def begin_anew(self) -> None:
        """Something has happened: look again soon."""
        self._next = self._first


def _interval(given: float | tuple[float, float]) -> tuple[float, float]:
    first, longest = given if isinstance(given, tuple) and len(given) == 2 else (given, given)
    what = "or a pair of such: before the second look, and at most"
    first, longest = (_seconds("poll_interval", seconds, what) for seconds in (first, longest))
    if longest < first:
        raise ValueError(
            f"poll_interval must be one number of seconds, or a pair whose first is not above its second, "
            f"not {brief(given)}"
        )
    return first, longest


def _seconds(name: str, value: object, otherwise: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"{name} must be a number of seconds above 0, {otherwise}, not {brief(value)}")
    return float(value)
