"""Whether a call is tried again, and after how long: pure functions of what happened.

What may have reached the server is sent again only where a repetition changes nothing: `GET`, `HEAD`, and a `PUT` that
the description marks idempotent. A `POST`, `PATCH` or `DELETE` is not, ever: a restart happens once. What certainly was
not carried out (no connection, 429) may be sent again for every method.
"""

from collections.abc import Callable
from re import compile as pattern
from re import fullmatch

__all__ = [
    "RETRY_AFTER_LIMIT",
    "back_off",
    "delay_after_failure",
    "delay_after_status",
    "retry_after",
    "safe_to_repeat",
]

# The longest time that a `Retry-After` makes a call wait; a longer one is the caller's to decide.
RETRY_AFTER_LIMIT = 60.0

# The first back-off is drawn from 0 to 0.5 s, each further one from twice that, up to 8 s.
_FIRST = 0.5
_LONGEST = 8.0

_PASSING = frozenset({502, 503, 504})
_SECONDS = pattern(r"\s*([0-9]+(?:\.[0-9]+)?)\s*")


def safe_to_repeat(method: str, *, idempotent: bool) -> bool:
    """Whether a request may be sent again although the server may have carried it out."""
    return method in {"GET", "HEAD"} or (method == "PUT" and idempotent)


def back_off(attempt: int, random: Callable[[], float]) -> float:
    """The delay after the given attempt (the first is 1): exponential, with full jitter.

    `random` gives a number from 0 to 1.
    """
    return min(_LONGEST, _FIRST * 2.0 ** min(attempt - 1, 10)) * random()


def delay_after_failure(
    reason: str, method: str, attempt: int, *, idempotent: bool, random: Callable[[], float]
) -> float | None:
    """How long to wait after an attempt that brought no complete answer; None: do not try again.

    `reason` is `unreached` (no connection: certainly not carried out) or `broken` (the connection broke: perhaps
    carried out). All others are final: after a timeout the caller's patience is over, and a damaged answer would come
    again.
    """
    if reason == "unreached" or (reason == "broken" and safe_to_repeat(method, idempotent=idempotent)):
        return back_off(attempt, random)
    return None


def delay_after_status(
    status: int,
    method: str,
    attempt: int,
    *,
    idempotent: bool,
    error_type: str | None,
    wait: float | None,
    random: Callable[[], float],
) -> float | None:
    """How long to wait after an error status; None: do not try again. `wait` is what `Retry-After` says."""
    if status == 429:
        # An hour's quota of build requests: waiting a little does not help.
        repeatable = error_type != "request_limit_reached" and (wait is not None or method == "GET")
    else:
        repeatable = status in _PASSING and safe_to_repeat(method, idempotent=idempotent)
    if not repeatable:
        return None
    if wait is None:
        return back_off(attempt, random)
    return wait if wait <= RETRY_AFTER_LIMIT else None


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds that a `Retry-After` asks to wait (RFC 9110, 10.2.3); None if it says nothing.

    `now` is the time of day in seconds since 1970.
    """
    if value is None:
        return None
    if seconds := _SECONDS.fullmatch(value):
        return float(seconds[1])
    # The parser takes much for a date; one has the name of a month in it.
    if not fullmatch(r"[\x20-\x7e]*[A-Za-z]{3}[\x20-\x7e]*", value):
        return None
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
        return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
