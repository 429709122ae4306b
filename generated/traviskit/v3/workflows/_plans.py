# From generator/runtime/v3/workflows/_plans.py by `nox -s regenerate`; do not edit.
"""What a workflow does next, without any input or output: a generator that yields calls to make and time to let pass.

A resource of either kind carries it out, so each workflow is written once. What a call raises is raised where the plan
asked for it.
"""

from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

from ..._config import brief
from ..._errors import (
    RateLimitedError,
    ServerError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
    WaitTimeoutError,
)
from ..._operation import Operation
from ..._resource import AsyncResource, Resource

T = TypeVar("T")

__all__ = ["POLL_INTERVAL", "TWO_HOURS", "AsyncPlanned", "Give", "Patience", "Plan", "Planned", "ask", "look", "rest"]

#: How long a workflow waits in all unless told otherwise: somewhat longer than Travis CI lets any job run.
TWO_HOURS = 7200.0
#: Seconds before the second look, and the most between two.
POLL_INTERVAL = (1.0, 30.0)
_GROWTH = 1.5


class Ask(NamedTuple):
    """Make a call, and hand back what it returns."""

    operation: Operation[Any]
    arguments: Mapping[str, object]


class Pause(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Give(NamedTuple):
    """Give the caller a text, unless it is empty."""

    text: str


Step: TypeAlias = Ask | Pause | Give
Plan: TypeAlias = Generator[Step, Any, T]


class Patience:
    """How long a workflow waits: in all, and between two looks, which grow rarer as long as nothing happens."""

    def __init__(
        self, clock: Callable[[], float], timeout: float | None, poll_interval: float | tuple[float, float]
    ) -> None:
        """Parameters: `clock` gives seconds and does not go back; the others are the user's.

        Raises:
            ValueError: One of these can not be used.
        """
        self._clock = clock
        self._first, self._longest = _interval(poll_interval)
        self._next = self._first
        self.timeout = None if timeout is None else _seconds("timeout", timeout, "or None to wait for ever")
        self._end = None if self.timeout is None else clock() + self.timeout
        #: why the last look showed nothing, if it did not
        self.failure: TravisError | None = None

    def pause(self) -> float | None:
        """The seconds until the next look, the last one when time is over; None once it is."""
        left = self._next if self._end is None else self._end - self._clock()
        if left <= 0:
            return None
        seconds = min(self._next, left)
        self._next = min(self._next * _GROWTH, self._longest)
        return seconds

    def begin_anew(self) -> None:
        """Something has happened: look again soon."""
        self._next = self._first


def _interval(given: float | tuple[float, float]) -> tuple[float, float]:
    first, longest = given if isinstance(given, tuple) and len(given) == 2 else (given, given)
    what = "or a pair: before the second look, and at most"
    first, longest = (_seconds("poll_interval", seconds, what) for seconds in (first, longest))
    if longest < first:
        raise ValueError(f"poll_interval must be {what}, the first not above the second, not {brief(given)}")
    return first, longest


def _seconds(name: str, value: object, otherwise: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"{name} must be a number of seconds above 0, {otherwise}, not {brief(value)}")
    return float(value)


def rest(patience: Patience, late: Callable[[], WaitTimeoutError]) -> Plan[None]:
    """Let time pass until the next look.

    Parameters: `late` makes the error to raise where there is no time left; its message says how things stand.
    """
    seconds = patience.pause()
    if seconds is not None:
        yield Pause(seconds)
        return
    error, failure = late(), patience.failure
    error.hint = f"The last look failed: {failure}" if failure else ""
    raise error from failure


def ask(operation: Operation[T], arguments: Mapping[str, object]) -> Plan[T]:
    """Make a call.

    Raises:
        TravisError: As the call.
    """
    answer: T = yield Ask(operation, arguments)
    return answer


def look(patience: Patience, operation: Operation[T], arguments: Mapping[str, object]) -> Plan[T | None]:
    """Make a call that is made again later anyway: None if the server could not answer it now.

    Raises:
        TravisError: As the call, but for what passes: a lost connection, 429, 500 and above.
    """
    patience.failure = None
    try:
        return (yield from ask(operation, arguments))
    except (TravisConnectionError, TravisTimeoutError, ServerError, RateLimitedError) as error:
        if error.status == 403:  # banned: more requests prolong it
            raise
        patience.failure = error
        return None


def _proceed(plan: Plan[T], outcome: object) -> Step:
    return plan.throw(outcome) if isinstance(outcome, TravisError) else plan.send(outcome)


class Planned(Resource):
    """A resource that carries plans out."""

    def _patience(self, timeout: float | None, poll_interval: float | tuple[float, float]) -> Patience:
        return Patience(self._transport.connection.world.clock, timeout, poll_interval)

    def _carry_out(self, plan: Plan[T]) -> T:
        """What a plan comes to; it gives no texts."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = self._do(step)

    def _texts(self, plan: Plan[None]) -> Generator[str, None, None]:
        """The texts that a plan gives."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration:
                return
            if isinstance(step, Give) and step.text:
                yield step.text
            outcome = self._do(step)

    def _do(self, step: Step) -> object:
        """Do a step; gives what came of it, an error too."""
        if isinstance(step, Pause):
            self._transport.sleep(step.seconds)
        elif isinstance(step, Ask):
            try:
                return self._call(*step)
            except TravisError as error:
                return error
        return None


class AsyncPlanned(AsyncResource):
    """A resource that carries plans out."""

    def _patience(self, timeout: float | None, poll_interval: float | tuple[float, float]) -> Patience:
        return Patience(self._transport.connection.world.clock, timeout, poll_interval)

    async def _carry_out(self, plan: Plan[T]) -> T:
        """What a plan comes to; it gives no texts."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = await self._do(step)

    async def _texts(self, plan: Plan[None]) -> AsyncGenerator[str, None]:
        """The texts that a plan gives."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration:
                return
            if isinstance(step, Give) and step.text:
                yield step.text
            outcome = await self._do(step)

    async def _do(self, step: Step) -> object:
        """Do a step; gives what came of it, an error too."""
        if isinstance(step, Pause):
            await self._transport.sleep(step.seconds)
        elif isinstance(step, Ask):
            try:
                return await self._call(*step)
            except TravisError as error:
                return error
        return None
