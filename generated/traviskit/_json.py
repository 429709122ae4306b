# From generator/runtime/_json.py by `nox -s regenerate`; do not edit.
"""JSON with orjson where it is installed, and with the standard library on what orjson can not take."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["loads", "may_be_inexact", "quick_loads"]

# orjson reads integers beyond 64 bits as floats, without a word. Only a run of 19 digits can be such an integer, and
# only where a number may begin, unlike in a commit's hash. Finding one costs least when all characters of a sort are
# made alike first.
_ALIKE = bytes(0x30 if chr(byte).isdecimal() else 0x20 if chr(byte) in ":,[- \t\r\n" else 0x78 for byte in range(256))
_LONG_NUMBER = b" " + b"0" * 19


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _exact(content: bytes) -> object:
    """The standard library: integers of any size, and lone surrogates, which Ruby's JSON writes."""
    try:
        value: object = json.loads(content, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _quick() -> "Callable[[bytes], object] | None":
    try:
        import orjson
    except ImportError:
        return None
    loads: Callable[[bytes], object] = orjson.loads
    return loads


_orjson_loads = _quick()


def may_be_inexact() -> bool:
    """Whether `quick_loads` may have made floats of long integers: with orjson."""
    return _orjson_loads is not None


def quick_loads(content: bytes) -> object:
    """The value of a JSON text, where integers beyond 64 bits may have become floats; for who looks out for them.

    Raises:
        ValueError: It is none.
    """
    if _orjson_loads is None:
        return _exact(content)
    try:
        return _orjson_loads(content)
    except ValueError:
        return _exact(content)  # it either can, or says better what is wrong


def loads(content: bytes) -> object:
    """The value of a JSON text.

    Raises:
        ValueError: It is none.
    """
    if _orjson_loads is None or content[:1].isdigit() or _LONG_NUMBER in content.translate(_ALIKE):
        return _exact(content)
    return quick_loads(content)
