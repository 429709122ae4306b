"""How the server reads loose values: JSON by its kind, the text of parameters, the values of settings.

Of a parameter nothing is refused, everything becomes something; a setting is read by its meaning where it has one, and
else stays as it is.
"""

import re
from collections.abc import Mapping
from typing import Any, TypeGuard, cast

__all__ = [
    "as_text",
    "boolean_column",
    "boolean_setting",
    "given",
    "identifier",
    "identifiers",
    "integer",
    "integer_setting",
    "is_list",
    "is_object",
    "to_list",
    "to_object",
    "wrapped",
]

_INTEGER = re.compile(r"\s*([+-]?\d+(?:_\d+)*)")
_LARGEST_ID = 2**63 - 1
_BOOLEANS = {
    **dict.fromkeys(("1", "on", "t", "true", "y", "yes"), True),
    **dict.fromkeys(("0", "off", "f", "false", "n", "no"), False),
}
# Of anything else the database makes true.
_FALSE_COLUMNS = (False, "0", "f", "F", "false", "FALSE", "off", "OFF")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?\Z", re.ASCII)


# -- JSON by its kind --------------------------------------------------------------------------------------------------


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value of a request or of a world is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value of a request or of a world is a list."""
    return isinstance(value, list)


def to_object(value: Any) -> dict[str, Any] | None:
    """A JSON object, or None for anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def to_list(value: Any) -> list[Any] | None:
    """A JSON list, or None for anything else."""
    items = cast("list[Any]", value)
    return items if isinstance(value, list) else None


# -- parameters --------------------------------------------------------------------------------------------------------


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
    return [number for number in map(identifier, wrapped(value)) if number is not None]


def wrapped(value: Any) -> list[Any]:
    """The values of a parameter that may be one or a list of them."""
    return value if is_list(value) else [value]


# -- settings ----------------------------------------------------------------------------------------------------------


def as_text(value: Any) -> str:
    """A number or a truth value as Ruby writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def boolean_setting(value: Any) -> Any:
    """`"no"`, `"off"`, 0 are false; null, and what means neither, stay as they are."""
    return _BOOLEANS.get(str(value).lower(), value) if isinstance(value, str | int) else value


def boolean_column(value: Any) -> bool | None:
    """A truth value as the database takes one: an empty text is null, `0`, `f`, `false` and `off` are false."""
    if value is None or value == "":
        return None
    return value not in _FALSE_COLUMNS


def integer_setting(value: Any) -> Any:
    """`"5"` and 5.2 are 5; what is no number stays as it is."""
    if isinstance(value, float):
        return int(value)
    return int(float(value)) if isinstance(value, str) and _NUMBER.match(value) else value
