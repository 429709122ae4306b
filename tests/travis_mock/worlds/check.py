"""What is wrong with a world's document: slips in names, what its JSON Schema refuses, rows that point to nothing."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast

import jsonschema_rs

from ..casts import to_list, to_object
from ..spelling import misspelled

__all__ = ["WorldError", "check_pointers", "check_row", "check_row_pointers", "columns_of", "validate"]

_MENDING = "`travis_mock/worlds/schema.json` describes every table"

# Columns that point to a row of another table.
_POINTERS = {
    "repository_id": "repositories",
    "user_id": "users",
    "organization_id": "organizations",
    "build_id": "builds",
    "source_id": "builds",
    "job_id": "jobs",
    "annotation_provider_id": "annotation_providers",
}
# A request's commit may be gone, a build's may not.
_MORE_POINTERS = {
    "builds": {"commit_id": "commits"},
    "jobs": {"commit_id": "commits"},
    "crons": {"branch_id": "branches"},
    "user_beta_features": {"beta_feature_id": "beta_features"},
}
_POINTED_TO = {*_POINTERS.values(), *(table for more in _MORE_POINTERS.values() for table in more.values())}
# Tables whose rows may outlive what they point to.
_LOOSE = frozenset({"logs", "log_parts"})
# Columns of which no two rows of a table have the same value.
_UNIQUE = {"users": ("id", "login", "token"), "organizations": ("id", "login")}


class WorldError(ValueError):
    """A world's document can not be used. The message says where, what is wrong, and how to mend it."""

    def __init__(self, where: str, what: str, mend: str) -> None:
        super().__init__(f"{where}: {what}; {mend}")
        self.where, self.what, self.mend = where, what, mend


def validate(document: Any) -> None:
    """Check a document as it was written, before defaults.

    Raises:
        WorldError: The first thing that is wrong.

    Warns:
        UserWarning: A table or a column that nothing reads.
    """
    if not isinstance(document, Mapping):
        raise WorldError("world", f"an object of tables is expected, not {_kind(document)}", _MENDING)
    world = cast("Mapping[str, Any]", document)
    _check_names(world)
    if (failure := next(_validator().iter_errors(document), None)) is not None:
        _check_time_form(failure)
        raise WorldError(_pointer(failure.instance_path), failure.message, _advice(failure))
    if "now" in world:
        _check_time("now", world["now"])
    for table, value in world.items():
        rows = to_list(value)
        if rows is not None:
            _check_times(table, rows)
            _check_unique(table, rows)


def check_row(table: str, row: Mapping[str, Any]) -> None:
    """Check the values of one row, as they were given, before defaults.

    Raises:
        WorldError: The first value that is wrong.
    """
    try:
        validate({table: [row]})
    except WorldError as error:
        raise WorldError(error.where.replace("[0]", "", 1), error.what, error.mend) from None


def columns_of(table: str) -> frozenset[str]:
    """The columns that the mock knows of a table; none if it does not know the table."""
    return frozenset(_schema()["properties"].get(table, {}).get("items", {}).get("properties", ()))


def check_pointers(document: Mapping[str, Any], full: Mapping[str, Any]) -> None:
    """Check that whatever a row of a document points to exists once it is completed.

    Raises:
        WorldError: The first row that points to nothing.
    """
    known = {table: {row["id"] for row in full[table]} for table in _POINTED_TO}
    for table in _known_tables():
        for index, row in enumerate(full.get(table, [])[: len(document.get(table, ()))]):
            check_row_pointers(f"{table}[{index}]", table, row, known.__getitem__)


def check_row_pointers(where: str, table: str, row: Mapping[str, Any], ids: Callable[[str], set[Any]]) -> None:
    """Check that whatever a row points to exists.

    Args:
        where: The row's place, for the message.
        table: Its table.
        row: Its columns.
        ids: Gives all ids of a table.

    Raises:
        WorldError: The first column that points to nothing.
    """
    pointers = {} if table in _LOOSE else _POINTERS | _MORE_POINTERS.get(table, {})
    for column, target in pointers.items():
        if row.get(column) is not None and row[column] not in (known := ids(target)):
            what = f"there is no row with the id {row[column]!r} in {target!r}"
            raise WorldError(f"{where}.{column}", what, f"add it there, or use one of {_some(known)}")


def _check_names(document: Mapping[str, Any]) -> None:
    """What the mock does not know is kept, with a warning: the server may have it. Slips of what it knows are not."""
    tables: Mapping[str, Any] = _schema()["properties"]
    for table, rows in document.items():
        if table not in tables:
            _check_name(str(table), str(table), tables)
        if not (known := columns_of(table)):
            continue
        unknown: set[str] = set()
        for index, row in enumerate(to_list(rows) or ()):
            for column in sorted(map(str, (to_object(row) or {}).keys() - known - unknown)):
                _check_name(f"{table}[{index}].{column}", column, known)
                unknown.add(column)


def _check_name(where: str, name: str, known: Iterable[str]) -> None:
    if (meant := misspelled(name, known)) is not None:
        raise WorldError(where, f"{name!r} is not known; did you mean {meant!r}?", _MENDING)
    warnings.warn(f"{where}: {name!r} is not known, and nothing reads it; {_MENDING}", stacklevel=2)


def _check_times(table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """The pattern of the schema lets through the 30th of February."""
    for index, row in enumerate(rows):
        for column, value in row.items():
            if column.endswith("_at") and isinstance(value, str):
                _check_time(f"{table}[{index}].{column}", value)


def _check_time(where: str, text: str) -> None:
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise _no_time(where, text) from error


def _check_time_form(failure: jsonschema_rs.ValidationError) -> None:
    """A pattern explains nothing; where it is that of times, say so."""
    last = failure.instance_path[-1] if failure.instance_path else ""
    if last == "now" or str(last).endswith("_at"):
        raise _no_time(_pointer(failure.instance_path), failure.instance)


def _no_time(where: str, value: Any) -> WorldError:
    return WorldError(where, f"{value!r} is no time", "write it as `2024-05-06 12:00:00`, in UTC")


def _check_unique(table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    for column in _UNIQUE.get(table, ("id",)):
        seen: dict[Any, int] = {}
        for index, row in enumerate(rows):
            value = row.get(column)
            if value is None or isinstance(value, dict | list):
                continue
            if value in seen:
                what = f"{value!r} is also the {column} of {table}[{seen[value]}]"
                raise WorldError(f"{table}[{index}].{column}", what, "give each row its own, or leave it out")
            seen[value] = index


@cache
def _schema() -> dict[str, Any]:
    text = (files(__package__ or "travis_mock.worlds") / "schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_schema())


@cache
def _known_tables() -> tuple[str, ...]:
    return tuple(name for name, schema in _schema()["properties"].items() if schema.get("type") == "array")


def _pointer(path: Sequence[str | int]) -> str:
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return where.removeprefix(".") or "world"


def _advice(failure: jsonschema_rs.ValidationError) -> str:
    """What the schema says about the table, which is mostly how to mend a row."""
    properties = _schema()["properties"]
    named: Iterator[str] = (step for step in failure.instance_path if isinstance(step, str))
    description = properties.get(next(named, ""), {}).get("description")
    return f"{description} {_MENDING}" if description else _MENDING


def _some(values: set[Any]) -> str:
    shown = ", ".join(map(repr, sorted(values)[:8]))
    return f"{shown}, …" if len(values) > 8 else shown or "none (the table is empty)"


def _kind(value: Any) -> str:
    return "nothing" if value is None else type(value).__name__
