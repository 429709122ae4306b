"""What the builder is told of a row, checked at once: a slip in a test should not make another world than it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .descriptions import load
from .spelling import did_you_mean
from .worlds.check import check_row, check_row_pointers, columns_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .world import World

__all__ = ["check_choice", "check_names", "check_pointers", "check_settings", "check_values"]

_STATES = {"builds": "BuildState", "jobs": "JobState"}


def check_names(table: str, columns: Mapping[str, Any]) -> None:
    """Refuse columns that a known table does not have.

    Raises:
        TypeError: There is one.
    """
    if known := columns_of(table):
        _check(f"the table {table!r} has no column", columns, known)


def check_settings(values: Mapping[str, Any]) -> None:
    """Refuse settings that the description does not have.

    Raises:
        TypeError: There is one.
    """
    _check("there is no setting", values, _schema("Settings")["properties"])


def check_values(table: str, columns: Mapping[str, Any]) -> None:
    """Refuse values that a column can not have; the states are those of the description.

    Raises:
        ValueError: There is one.
    """
    if table in _STATES and "state" in columns:
        check_choice("state", columns["state"], _schema(_STATES[table])["enum"])
    check_row(table, columns)


def check_pointers(world: World, table: str, columns: Mapping[str, Any]) -> None:
    """Refuse ids of rows that the world does not have.

    Raises:
        ValueError: There is one.
    """
    check_row_pointers(table, table, columns, lambda target: {row["id"] for row in world.rows(target)})


def check_choice(what: str, value: Any, known: Collection[str]) -> None:
    """Refuse a value that is none of the known ones.

    Raises:
        ValueError: It is none.
    """
    if value not in known:
        raise ValueError(f"there is no {what} {value!r}{did_you_mean(str(value), known)}; one of {', '.join(known)}")


def _check(what: str, names: Collection[str], known: Collection[str]) -> None:
    for name in names:
        if name not in known:
            raise TypeError(f"{what} {name!r}{did_you_mean(name, known)}; known: {', '.join(sorted(known))}")


def _schema(name: str) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = load().bundle["components"]["schemas"][name]
    return schema
