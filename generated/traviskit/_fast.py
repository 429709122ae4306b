# From generator/runtime/_fast.py by `nox -s regenerate`; do not edit.
"""msgspec, which the extra `fast` brings; without it, nothing."""

from typing import Any

__all__ = ["UNSET", "msgspec", "to_builtins"]


def _msgspec() -> Any:
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec


msgspec: Any = _msgspec()
#: what an attribute of a Struct is that was not sent
UNSET: Any = msgspec and msgspec.UNSET
#: makes a Struct a dict
to_builtins: Any = msgspec and msgspec.to_builtins
