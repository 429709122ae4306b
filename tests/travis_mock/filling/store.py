"""What a filler works on: the tables around its row, and how it sets what the row lacks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol, TypeAlias

from ..times import parse, stored

__all__ = ["Row", "Store", "ago", "default", "identify", "iso", "later", "only", "repository_of"]

Row: TypeAlias = dict[str, Any]


class Store(Protocol):
    """What a filler needs of the tables around its row. A world is one."""

    @property
    def now(self) -> datetime:
        """The time before which default times lie."""
        ...

    def rows(self, table: str) -> list[Row]:
        """All rows of a table."""
        ...

    def where(self, table: str, **columns: Any) -> list[Row]:
        """The rows with these values."""
        ...

    def insert(self, table: str, row: Row) -> Row:
        """Add a row."""
        ...

    def update(self, table: str, row: Row, **columns: Any) -> Row:
        """Change a row."""
        ...

    def next_id(self, table: str) -> Any:
        """An id that is free."""
        ...


def default(row: Row, **columns: Any) -> None:
    """Set the columns that a row lacks."""
    for name, value in columns.items():
        row.setdefault(name, value)


def identify(store: Store, table: str, row: Row) -> int:
    if "id" not in row:
        row["id"] = store.next_id(table)
    identifier: int = row["id"]
    return identifier


def ago(store: Store, **distance: float) -> str:
    return stored(store.now - timedelta(**distance))


def later(text: str, seconds: float) -> str:
    moment = parse(text)
    assert moment is not None
    return stored(moment + timedelta(seconds=seconds))


def only(store: Store, table: str, **columns: Any) -> Row | None:
    return next(iter(store.where(table, **columns)), None)


def iso(text: str | None) -> str | None:
    moment = parse(text)
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def repository_of(store: Store, row: Row) -> Row:
    return only(store, "repositories", id=row["repository_id"]) or {}
