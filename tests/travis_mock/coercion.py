"""How the server's models of settings read a value: by its meaning where it has one, else as it is."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["to_boolean", "to_integer", "to_list", "to_object"]

_BOOLEANS = {
    **dict.fromkeys(("1", "on", "t", "true", "y", "yes"), True),
    **dict.fromkeys(("0", "off", "f", "false", "n", "no"), False),
}
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?\Z")


def to_boolean(value: Any) -> bool | None:
    """`"no"`, `"off"`, 0 are false, null stays null. What means neither is taken for false."""
    if value is None or isinstance(value, bool):
        return value
    return _BOOLEANS.get(str(value).lower(), False)


def to_integer(value: Any) -> Any:
    """`"5"` and 5.2 are 5; what is no number stays as it is, to be refused."""
    if isinstance(value, float):
        return int(value)
    return int(float(value)) if isinstance(value, str) and _NUMBER.match(value) else value


def to_object(value: Any) -> dict[str, Any] | None:
    """A JSON object, or None for anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def to_list(value: Any) -> list[Any] | None:
    """A JSON list, or None for anything else."""
    items = cast("list[Any]", value)
    return items if isinstance(value, list) else None
