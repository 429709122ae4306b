# From generator/runtime/v3/workflows/_plans.py by `nox -s regenerate`; do not edit.
"""What a workflow does next, without any input or output: a generator that yields calls to make and time to let pass.

A resource of either kind carries it out, so each workflow is written once. What a call raises is raised where the plan
asked for it.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

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
from ..._resource import AsyncResource, Resource, as_raw
from ._patience import Patience

if TYPE_CHECKING:
    from ..._raw import RawResponse

T = TypeVar("T")

__all__ = [
    "AsyncPlanned",
    "Give",
    "Plan",
    "Planned",
    "Tell",
    "ask",
    "listener",
    "look",
    "named",
    "rest",
    "run_of",
]


class Ask(NamedTuple):
    """Make a call, and hand back what it returns. With `patience` it is a look: who is patient makes it again."""

    operation: Operation[Any]
    arguments: Mapping[str, object]
    patience: Patience | None = None


class Pause(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Give(NamedTuple):
    """Give the caller something: a text of a log, an event."""

    item: object


class Tell(NamedTuple):
    """Call the caller back, or another outside, and hand back what comes of it, awaited where that must be."""

    call: Callable[[], object]


Step: TypeAlias = Ask | Pause | Give | Tell
Plan: TypeAlias = Generator[Step, Any, T]


def listener(on_progress: Callable[[T], object] | None) -> Callable[[T], object]:
    """Who is told of progress; perhaps nobody.

    Raises:
        TypeError: It can not be called.
    """
    if on_progress is None:
        return _nobody
    if not callable(on_progress):
        raise TypeError(f"on_progress must be a function, or None, not {brief(on_progress)}")
    return on_progress


def _nobody(_: object) -> None:
    """Tell nobody."""


def named(operation: Operation[T], name: str) -> Operation[T]:
    """An operation whose errors name the workflow that it is part of, `builds.wait`: what the user has called."""
    return operation._replace(python_name=name)


def run_of(model: object) -> tuple[object, ...]:
    """What tells one run of a build or job from the next; what the server does not send counts as None."""
    return tuple(getattr(model, name, None) for name in ("state", "started_at", "finished_at", "restarted_at"))


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
        return cast("T", (yield Ask(operation, arguments, patience)))
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
        return Patience(self._transport.connection.world, timeout, poll_interval)

    def _carry_out(self, plan: Plan[T]) -> T:
        """What a plan comes to; it gives nothing on the way."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = self._do(step)

    def _given(self, plan: Plan[None]) -> Generator[Any, None, None]:
        """What a plan gives."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration:
                return
            if isinstance(step, Give):
                yield step.item
            outcome = self._do(step)

    def _do(self, step: Step) -> object:
        """Do a step; gives what came of it, an error too."""
        if isinstance(step, Pause):
            self._transport.sleep(step.seconds)
        elif isinstance(step, Tell):
            return step.call()
        elif isinstance(step, Ask):
            try:
                return self._ask(*step)
            except TravisError as error:
                return error
        return None

    def _ask(self, operation: Operation[T], arguments: Mapping[str, object], patience: Patience | None) -> T:
        if patience is None:
            return self._call(operation, arguments)
        once = as_raw(self.with_options(retries=0))
        return patience.heed(cast("RawResponse[T]", once._call(operation, arguments)))


class AsyncPlanned(AsyncResource):
    """A resource that carries plans out."""

    def _patience(self, timeout: float | None, poll_interval: float | tuple[float, float]) -> Patience:
        return Patience(self._transport.connection.world, timeout, poll_interval)

    async def _carry_out(self, plan: Plan[T]) -> T:
        """What a plan comes to; it gives nothing on the way."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = await self._do(step)

    async def _given(self, plan: Plan[None]) -> AsyncGenerator[Any, None]:
        """What a plan gives."""
        outcome: object = None
        while True:
            try:
                step = _proceed(plan, outcome)
            except StopIteration:
                return
            if isinstance(step, Give):
                yield step.item
            outcome = await self._do(step)

    async def _do(self, step: Step) -> object:
        """Do a step; gives what came of it, an error too."""
        if isinstance(step, Pause):
            await self._transport.sleep(step.seconds)
        elif isinstance(step, Tell):
            answer = step.call()
            return await cast("Awaitable[object]", answer) if isinstance(answer, Awaitable) else answer
        elif isinstance(step, Ask):
            try:
                return await self._ask(*step)
            except TravisError as error:
                return error
        return None

    async def _ask(self, operation: Operation[T], arguments: Mapping[str, object], patience: Patience | None) -> T:
        if patience is None:
            return await self._call(operation, arguments)
        once = as_raw(self.with_options(retries=0))
        return patience.heed(cast("RawResponse[T]", await once._call(operation, arguments)))
