"""The clock of a mock server: still until it is advanced, it then runs what was put off until then, in order."""

from __future__ import annotations

import heapq
import itertools
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clock"]


class Clock:
    """A heap of callbacks.

    Args:
        now: The time at which it stands.
    """

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._before: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        return f"<Clock {self.now:%Y-%m-%dT%H:%M:%SZ}, {len(self._due)} due>"

    def after(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call back when the clock has advanced by so many seconds from now."""
        heapq.heappush(self._due, (self.now + timedelta(seconds=seconds), next(self._order), callback))

    def before_advance(self, callback: Callable[[], None]) -> None:
        """Call back at the start of every `advance`, for those who must look what there is to put on the clock."""
        self._before.append(callback)

    def advance(self, seconds: float | timedelta) -> None:
        """Let time pass, seconds or a `timedelta`: whatever falls due on the way is done at its own time.

        Raises:
            ValueError: Time does not run backwards.
        """
        passing = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        if passing < timedelta():
            raise ValueError(f"the clock can not be turned back by {-passing.total_seconds():g} seconds")
        for callback in self._before:
            callback()
        end = self.now + passing
        while self._due and self._due[0][0] <= end:
            self.now, _, callback = heapq.heappop(self._due)
            callback()
        self.now = end
