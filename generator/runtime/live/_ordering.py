"""Puts numbered things into their order, whatever order they come in, and holds no more than what is behind a gap."""

from collections.abc import Iterator
from itertools import count, islice
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["LIMIT", "Ordering"]

#: How many are held behind a gap. What is beyond is dropped: it is asked for again, as what is in the gap.
LIMIT = 1000


class Ordering(Generic[T]):
    """What was taken, and what waits for what is before it.

    `last` is the number of the last one that was taken; -1 before the first.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        """Parameters: `limit` is how many may wait."""
        self.last = -1
        self._limit = limit
        self._ahead: dict[int, T] = {}

    def __len__(self) -> int:
        """How many wait."""
        return len(self._ahead)

    def add(self, number: int, item: T) -> None:
        """It has come: for the first time, or once more."""
        if number <= self.last:
            return
        self._ahead[number] = item
        if len(self._ahead) > self._limit:
            del self._ahead[max(self._ahead)]

    def ready(self) -> Iterator[T]:
        """Take those that follow on the last one without a gap."""
        while self.last + 1 in self._ahead:
            self.last += 1
            yield self._ahead.pop(self.last)

    def missing(self, most: int) -> list[int]:
        """The numbers that are not there although later ones are; so many of them at most, the lowest."""
        if not self._ahead:
            return []
        end = max(self._ahead)
        return [n for n in islice(count(self.last + 1), most + len(self._ahead)) if n < end and n not in self._ahead][
            :most
        ]

    def skip(self) -> None:
        """Give up what is in the first gap."""
        if self._ahead:
            self.last = min(self._ahead) - 1

    def waiting(self) -> Iterator[T]:
        """Those that wait, in order; they stay."""
        return (self._ahead[number] for number in sorted(self._ahead))
