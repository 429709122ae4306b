"""JSON with msgspec where it is installed, and with the standard library on what msgspec does not take."""

import json
from typing import TYPE_CHECKING

from ._fast import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["loads"]


# As exact as the standard library: integers may have any length.
_quick_loads: "Callable[[bytes], object] | None" = msgspec and msgspec.json.decode


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _standard(content: bytes) -> object:
    """The standard library: it takes lone surrogates too, which Ruby's JSON writes, and says best what is wrong."""
    try:
        value: object = json.loads(content, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def loads(content: bytes) -> object:
    """The value of a JSON text.

    Raises:
        ValueError: It is none.
    """
    if _quick_loads is not None:
        try:
            return _quick_loads(content)
        except Exception:  # noqa: S110  # older versions' are no ValueErrors; what is wrong is said below
            pass
    return _standard(content)
