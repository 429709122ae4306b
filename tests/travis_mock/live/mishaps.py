"""What goes wrong between the server and those who listen: messages lost, sent twice, out of order; connections cut."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["CUT", "Cut", "Mishaps"]


class Cut(Enum):
    """Instead of a message: the connection is cut."""

    CUT = "cut"


CUT: Final = Cut.CUT

_Sent: TypeAlias = tuple[str, str | Cut]


@dataclass
class Mishaps:
    """What befalls the messages of one server, the same in every run.

    Args:
        lost: The share of messages that never arrive.
        duplicated: The share that arrives twice.
        shuffled: How many messages are held back, of which any may be the next to go; `Hub.flush` lets them go.
        cut: After the how manieth messages every connection to their channel is cut.
        seed: Which run it is.
    """

    lost: float = 0.0
    duplicated: float = 0.0
    shuffled: int = 0
    cut: Collection[int] = ()
    seed: int = 0
    count: int = 0
    _random: random.Random = field(init=False, repr=False)
    _held: list[_Sent] = field(default_factory=list[_Sent], repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311  # the same in every run is what is wanted

    def befall(self, channel: str, message: str) -> Iterator[_Sent]:
        """What is sent now that this message is to be."""
        self.count += 1
        if self._random.random() >= self.lost:
            self._held.append((channel, message))
        if self._random.random() < self.duplicated:
            self._held.append((channel, message))
        while len(self._held) > self.shuffled:
            yield self._held.pop(self._random.randrange(len(self._held)))
        if self.count in self.cut:
            yield channel, CUT

    def release(self) -> Iterator[_Sent]:
        """All that is held back."""
        while self._held:
            yield self._held.pop(self._random.randrange(len(self._held)))
