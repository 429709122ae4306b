"""The life of a call, without any input or output: what to do next, given what has happened.

A driver runs it: it does each step (`SEND`, or `Sleep` so long) and hands back what came of it. So the same decisions
serve the synchronous and the asynchronous client.
"""

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from ._errors import DecodeError, SentRequest, TravisConnectionError, TravisError, TravisTimeoutError
from ._logging import LOGGER, log_answer, log_failure, log_request, log_retry

if TYPE_CHECKING:
    from ._throttle import Throttle

__all__ = [
    "SEND",
    "Call",
    "Failed",
    "Outcome",
    "Received",
    "Send",
    "Sleep",
    "Step",
    "Surroundings",
    "failure",
    "flow",
    "without_credentials",
]

_INFO = 20


class Send(NamedTuple):
    """Send the request and report what came of it."""


class Sleep(NamedTuple):
    """Wait so many seconds; there is nothing to report."""

    seconds: float


SEND: Final = Send()
Step: TypeAlias = Send | Sleep


class Received(NamedTuple):
    """A complete answer."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Failed(NamedTuple):
    """No complete answer.

    `reason` is `unreached` (no connection: the request certainly was not carried out), `broken` (the connection broke),
    `late` (a timeout while waiting), `damaged` (the answer can not be decompressed) or `unsent` (not even tried).
    `timeout` says that time ran out. `status` and `content` are what had arrived.
    """

    reason: str
    message: str
    error: Exception
    timeout: bool = False
    status: int | None = None
    content: bytes = b""


Outcome: TypeAlias = Received | Failed


class Call(NamedTuple):
    """What the flow knows of a call. `sent_headers` is asked only where they are logged."""

    method: str
    url: str
    idempotent: bool
    retries: int
    secrets: tuple[str, ...]
    sent_headers: Callable[[], list[tuple[str, str]]]

    @property
    def request(self) -> SentRequest:
        """The request as it may be shown."""
        from ._redact import redact_url

        return SentRequest(self.method, redact_url(self.url, self.secrets))

    def __repr__(self) -> str:
        return f"<Call: {self.request}>"


class Surroundings(NamedTuple):
    """The world outside: a clock that does not go back, the time of day, and chance (0 to 1). Tests bring their own."""

    clock: Callable[[], float]
    time: Callable[[], float]
    random: Callable[[], float]


def flow(call: Call, world: Surroundings, throttle: "Throttle | None") -> Generator[Step, Outcome | None, Received]:
    """Yield what to do; return the answer, whatever its status. `throttle` limits how often it is sent.

    Raises:
        TravisConnectionError, TravisTimeoutError, DecodeError: There is no complete answer.
    """
    attempt = 1
    while True:
        if throttle is not None:
            wait = throttle.reserve(world.clock())
            if wait > 0:
                yield Sleep(wait)
        outcome = (yield SEND) if not LOGGER.isEnabledFor(_INFO) else (yield from _logged(call, world.clock))
        if outcome is None:
            raise AssertionError("a driver reports what came of SEND")
        if isinstance(outcome, Received) and outcome.status < 429:
            return outcome
        delay = _delay(call, outcome, attempt, world) if attempt <= call.retries else None
        if delay is None:
            if isinstance(outcome, Received):
                return outcome
            raise failure(call, outcome, attempt) from without_credentials(outcome.error)
        attempt += 1
        log_retry(call.request, attempt, delay)
        yield Sleep(delay)


def _logged(call: Call, clock: Callable[[], float]) -> Generator[Step, Outcome | None, Outcome | None]:
    request = call.request
    log_request(request, call.sent_headers(), call.secrets)
    start = clock()
    outcome = yield SEND
    seconds = clock() - start
    if isinstance(outcome, Received):
        log_answer(request, outcome.status, outcome.headers, len(outcome.content), seconds, call.secrets)
    elif outcome is not None:
        from ._redact import redact_text

        log_failure(request, redact_text(outcome.message, call.secrets), seconds)
    return outcome


def _delay(call: Call, outcome: Outcome, attempt: int, world: Surroundings) -> float | None:
    """How long to wait before the next attempt; None: there is none."""
    from ._retries import delay_after_failure, delay_after_status, retry_after

    method, idempotent, random = call.method, call.idempotent, world.random
    if isinstance(outcome, Failed):
        return delay_after_failure(outcome.reason, method, attempt, idempotent=idempotent, random=random)
    error_type = None
    if outcome.status == 429:
        from ._error_answers import error_type_of

        error_type = error_type_of(outcome.content)
    return delay_after_status(
        outcome.status,
        method,
        attempt,
        idempotent=idempotent,
        error_type=error_type,
        wait=retry_after(outcome.headers.get("retry-after"), world.time()),
        random=random,
    )


def without_credentials(error: Exception) -> Exception:
    """The error of httpx, whose request nobody sends any more, without the token that it was sent with."""
    headers = getattr(getattr(error, "_request", None), "headers", None)
    if headers is not None:
        headers.pop("Authorization", None)
    return error


_HINTS = {
    "broken": "The server may have carried it out, so it was not sent again",
    "late": "The server may still carry it out",
}


def failure(call: Call, failed: Failed, attempts: int = 1) -> TravisError:
    """The error of a call that brought no complete answer."""
    cls = TravisTimeoutError if failed.timeout else DecodeError if failed.reason == "damaged" else TravisConnectionError
    from ._redact import body_start, redact_text

    message = redact_text(failed.message, call.secrets)
    changing = call.method not in {"GET", "HEAD"}
    return cls(
        f"{message} ({attempts} attempts)" if attempts > 1 else message,
        status=failed.status,
        request=call.request,
        body=None if failed.status is None else body_start(failed.content.decode("utf-8", "replace"), call.secrets),
        hint=_HINTS.get(failed.reason, "") if changing else "",
    )
