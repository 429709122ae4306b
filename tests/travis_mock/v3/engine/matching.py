"""How the database compares texts: `LIKE`, and the similarity of two texts."""

from __future__ import annotations

import re

__all__ = ["is_like", "similarity"]

_TOKENS = re.compile(r"\\.|.", re.DOTALL)
_WORDS = re.compile(r"[^\W_]+")


def is_like(text: str, pattern: str) -> bool:
    """Whether a text is `LIKE` a pattern: `%` is any text, `_` any character, and a backslash takes that away."""
    kinds = {"%": ".*", "_": "."}
    expression = "".join(kinds.get(token) or re.escape(token[-1]) for token in _TOKENS.findall(pattern))
    return re.fullmatch(expression, text, re.DOTALL) is not None


def similarity(one: str, other: str) -> float:
    """How many of the triples of characters in two texts both have, from 0 to 1 (the extension `pg_trgm`)."""
    first, second = _triples(one), _triples(other)
    return len(first & second) / len(first | second) if first and second else 0.0


def _triples(text: str) -> set[str]:
    padded = [f"  {word} " for word in _WORDS.findall(text.lower())]
    return {word[start : start + 3] for word in padded for start in range(len(word) - 2)}
