# From generator/runtime/_fast.py by `nox -s regenerate`; do not edit.
"""msgspec, which the extra `fast` brings; without it, nothing."""

from typing import Any

__all__ = ["msgspec"]


def _msgspec() -> Any:
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec


msgspec: Any = _msgspec()
