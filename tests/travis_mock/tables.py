"""One table of a world: rows in order, found by any columns through indexes that are built when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

from .casts import is_list, is_object

__all__ = ["Row", "Table"]

Row: TypeAlias = dict[str, Any]


class Table:
    """Rows are plain dicts. They change only through `update`, so that the indexes stay true.

    `version` counts the changes.
    """

    def __init__(self, name: str, rows: list[Row]) -> None:
        self.name = name
        self._rows = rows
        self._indexes: dict[tuple[str, ...], dict[tuple[Any, ...], list[Row]]] = {}
        self.version = 0

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def where(self, **columns: Any) -> list[Row]:
        """The rows whose columns have these values, in the table's order; all rows without arguments."""
        if not columns:
            return list(self._rows)
        names = tuple(sorted(columns))
        if names not in self._indexes:
            self._indexes[names] = self._index(names)
        return list(self._indexes[names].get(tuple(columns[name] for name in names), ()))

    def _index(self, names: tuple[str, ...]) -> dict[tuple[Any, ...], list[Row]]:
        index: dict[tuple[Any, ...], list[Row]] = {}
        for row in self._rows:
            index.setdefault(tuple(_hashable(row.get(name)) for name in names), []).append(row)
        return index

    def insert(self, row: Row) -> Row:
        """Add a row at the end."""
        self._rows.append(row)
        self._forget()
        return row

    def update(self, row: Row, **columns: Any) -> Row:
        """Change columns of a row of this table."""
        row.update(columns)
        self._forget()
        return row

    def delete(self, unwanted: Callable[[Row], bool]) -> list[Row]:
        """Remove the rows that a predicate picks, and return them."""
        deleted = [row for row in self._rows if unwanted(row)]
        self._rows[:] = [row for row in self._rows if not unwanted(row)]
        self._forget()
        return deleted

    def _forget(self) -> None:
        self._indexes.clear()
        self.version += 1


def _hashable(value: Any) -> Any:
    """Values of free-form columns (objects, lists) are never looked up; they must only not break an index."""
    return repr(value) if is_object(value) or is_list(value) else value
