"""Points of time as V3 writes them: without fractions, or with milliseconds where the server has them."""

from __future__ import annotations

from functools import lru_cache

from ...times import instant

__all__ = ["milliseconds", "seconds"]


@lru_cache(4096)
def seconds(text: str | None) -> str | None:
    """A time of a world as `2024-05-06T12:00:00Z`."""
    return None if text is None else instant(text).strftime("%Y-%m-%dT%H:%M:%SZ")


@lru_cache(4096)
def milliseconds(text: str | None) -> str | None:
    """A time of a world as `2024-05-06T12:00:00.000Z`."""
    return None if text is None else f"{instant(text).isoformat(timespec='milliseconds')[:23]}Z"
