"""Whether a planned fault can ever meet a request: a fault that can not is a slip of the pen, and refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from .spelling import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["can_match", "why_never"]

# A pattern is read as `fnmatch` reads it; a parameter of a template has a character or more,
# and a slash only in `{*…}`.
_PATTERN = re.compile(r"\*|\?|\[!?\]?[^]]*\]|.", re.DOTALL)
_TEMPLATE = re.compile(r"\{[^}]*\}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Step:
    """One character of a path: this one, or (`""`) any but those of `never`; `many`: any number of them."""

    literal: str = ""
    never: str = ""
    many: bool = False

    def meets(self, other: _Step) -> bool:
        """Whether a character can be both."""
        if self.literal and other.literal:
            return self.literal == other.literal
        return not any(one.literal and one.literal in two.never for one, two in ((self, other), (other, self)))


def why_never(operation: str | None, path: str | None, operations: Collection[str], templates: Collection[str]) -> str:
    """Why no request can be meant by an operationId or by a pattern of paths; empty if one can."""
    if operation is not None and operation not in operations:
        return f"there is no operation {operation!r}{did_you_mean(operation, operations)}"
    if path is not None and not any(can_match(path, template) for template in templates):
        return f"{path!r} matches no path of the API{did_you_mean(path, templates)}"
    return ""


def can_match(pattern: str, template: str) -> bool:
    """Whether a pattern with `*` and `?` matches any path of a template with `{…}`, which may end as `.json` does."""
    left, plain = _of_pattern(re.sub("^/+", "/", pattern)), _of_template(template)
    ended = (*plain, _Step("."), _Step(never="/", many=True))
    return any(_meet(left, right) for right in (plain, ended))


def _of_pattern(pattern: str) -> tuple[_Step, ...]:
    return tuple(
        _Step(many=True) if part == "*" else _Step("" if part == "?" or len(part) > 1 else part)
        for part in _PATTERN.findall(pattern)
    )


def _of_template(template: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    for part in _TEMPLATE.findall(template):
        never = "" if part.startswith("{*") else "/"
        steps += [_Step(part)] if len(part) == 1 else [_Step(never=never), _Step(never=never, many=True)]
    return tuple(steps)


def _meet(left: tuple[_Step, ...], right: tuple[_Step, ...]) -> bool:
    """Whether any text is of both: they are read at once, and each `many` is over or takes one more character."""

    @cache
    def from_here(i: int, j: int) -> bool:
        if i == len(left) and j == len(right):
            return True
        if i < len(left) and left[i].many and from_here(i + 1, j):
            return True
        if j < len(right) and right[j].many and from_here(i, j + 1):
            return True
        if i == len(left) or j == len(right) or (left[i].many and right[j].many) or not left[i].meets(right[j]):
            return False
        return from_here(i + (not left[i].many), j + (not right[j].many))

    return from_here(0, 0)
