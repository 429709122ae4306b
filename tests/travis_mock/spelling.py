"""Names that somebody wrote and nobody knows: which known one was probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["did_you_mean", "misspelled"]

# From this length on two letters may be wrong: `repositorys`; `tags` and `logs` are two words.
_LONG = 8


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'builds_get'?`, or nothing if no known name is like the word."""
    closest = get_close_matches(word, sorted(known), n=1)
    return f"; did you mean {closest[0]!r}?" if closest else ""


def misspelled(word: str, known: Iterable[str]) -> str | None:
    """The known name that a word is a slip of, where unknown words are allowed; None if it is a word of its own."""
    most = 2 if len(word) >= _LONG else 1
    distances = sorted((_distance(word, name), name) for name in known if abs(len(name) - len(word)) <= most)
    return distances[0][1] if distances and distances[0][0] <= most else None


def _distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with their neighbour make one word of the other."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            costs = [rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != wanted)]
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                costs.append(rows[-2][j - 2] + 1)
            row.append(min(costs))
        rows.append(row)
    return rows[-1][-1]
