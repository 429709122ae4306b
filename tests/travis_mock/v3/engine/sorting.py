"""The order of a collection. Source: `Query#sort` in lib/travis/api/v3/query.rb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...world import Row

__all__ = ["Sorting", "column", "columns"]

_DIRECTIONS = ("asc", "desc")


@dataclass(frozen=True)
class Sorting:
    """By what a collection can be sorted: `Sorting({"id": column("id")}, default="id:desc")`.

    A field's function says what of a row counts. Null is larger than all else, as the database has it, but for the
    fields in `nulls_last`, where it comes last in both directions.
    """

    fields: Mapping[str, Callable[[Row], Any]]
    default: str = ""
    nulls_last: tuple[str, ...] = ()

    def apply(self, rows: list[Row], sort_by: str) -> tuple[list[Row], list[str]]:
        """The rows in the order of a `sort_by`, and the parts of it that make no sense."""
        keys, wrong = list[tuple[str, str]](), list[str]()
        parts = sort_by.rstrip(",")
        for part in parts.split(",") if parts else ():
            field, colon, direction = part.partition(":")
            order = direction if colon else "asc"
            if field in self.fields and order in _DIRECTIONS:
                keys.append((field, order))
            else:
                wrong.append(part)
        if keys:  # equal ones stand as they stand in the database
            rows = sorted(rows, key=_id)
        for field, order in reversed(keys):
            falling = order == "desc"
            key = _key(self.fields[field], null=not (falling and field in self.nulls_last))
            rows = sorted(rows, key=key, reverse=falling)
        return rows, wrong


def _id(row: Row) -> Any:
    return row["id"]


def column(name: str) -> Callable[[Row], Any]:
    """Sort by a column as it is."""
    return lambda row: row.get(name)


def columns(*names: str) -> dict[str, Callable[[Row], Any]]:
    """Sort by columns as they are, under their own names."""
    return {name: column(name) for name in names}


def _key(of: Callable[[Row], Any], *, null: bool) -> Callable[[Row], tuple[bool, Any]]:
    """What is compared; `null` is whether null is the largest."""

    def key(row: Row) -> tuple[bool, Any]:
        value = of(row)
        return (value is None) == null, value

    return key
