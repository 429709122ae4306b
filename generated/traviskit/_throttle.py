# From generator/runtime/_throttle.py by `nox -s regenerate`; do not edit.
"""A courtesy limiter: keeps a client's POSTs below the number at which the server bans a token for an hour or more."""

from collections import deque

__all__ = ["Throttle", "below", "check_throttle"]

# Far below what clocks and queues can count to.
_MOST = 1_000_000


def below(posts: int) -> int:
    """How many POSTs to allow where the server bans at `posts`: a fifth less.

    The server counts when requests arrive, in windows of its own, and counts all clients with the same token together.
    """
    return max(1, posts * 4 // 5)


class Throttle:
    """Allows `posts` in any `seconds`; a sliding window, shared by all threads and tasks of a client."""

    __slots__ = ("_lock", "_times", "posts", "seconds")

    def __init__(self, posts: int, seconds: float) -> None:
        """Parameters: how many POSTs are allowed, and in how many seconds."""
        from threading import Lock

        self.posts: int = posts
        self.seconds: float = seconds
        self._times: deque[float] = deque(maxlen=posts)
        self._lock = Lock()

    def reserve(self, now: float) -> float:
        """Take the next free place and say how many seconds from `now` it is; nobody waits in here.

        `now` is the time of a clock that does not go back.
        """
        with self._lock:
            times = self._times
            free = max(now, times[0] + self.seconds) if len(times) == self.posts else now
            times.append(free)
        return free - now


def check_throttle(throttle: tuple[int, float] | None) -> tuple[int, float] | None:
    """The limit that a user gave.

    Raises:
        ValueError: It is none.
    """
    if throttle is None:
        return None
    if not isinstance(throttle, tuple) or len(throttle) != 2 or not _usable(*throttle):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise ValueError(
            "throttle must be None or a pair such as (40, 30): at most 40 POSTs in 30 seconds, "
            f"whole POSTs and neither above {_MOST}; not {throttle!r}"
        )
    return throttle


def _usable(posts: object, seconds: object) -> bool:
    whole = isinstance(posts, int) and not isinstance(posts, bool) and 1 <= posts <= _MOST
    return whole and isinstance(seconds, (int, float)) and 0 < seconds <= _MOST
