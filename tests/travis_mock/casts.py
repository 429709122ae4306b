"""How the server reads the text of a parameter: nothing is refused, everything becomes something."""

import re
from collections.abc import Mapping
from typing import Any, TypeGuard

__all__ = ["given", "identifier", "identifiers", "integer", "is_list", "is_object"]

_INTEGER = re.compile(r"\s*([+-]?\d+(?:_\d+)*)")
_LARGEST_ID = 2**63 - 1


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value of a request or of a world is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value of a request or of a world is a list."""
    return isinstance(value, list)


def given(params: Mapping[str, Any], name: str) -> bool:
    """Whether a parameter counts as true: with any value, an empty text and `false` too, but not without `=`."""
    return params.get(name) not in (None, False)


def integer(value: Any) -> int:
    """The number that a text starts with, else 0 (`"12abc"` is 12, `"abc"` is 0)."""
    if isinstance(value, bool) or value is None:
        return int(bool(value))
    if isinstance(value, int | float):
        return int(value)
    found = _INTEGER.match(value) if isinstance(value, str) else None
    return int(found[1].replace("_", "")) if found else 0


def identifier(value: Any) -> int | None:
    """A row's id as the database reads it; None for one that no row can have."""
    if isinstance(value, list | dict):
        return None
    number = integer(value)
    return number if 0 < number <= _LARGEST_ID else None


def identifiers(value: Any) -> list[int]:
    """The ids in a parameter that may be one value or a list of them."""
    values = value if is_list(value) else [value]
    return [number for number in map(identifier, values) if number is not None]
