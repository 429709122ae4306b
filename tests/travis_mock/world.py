"""The state of one mock server: tables as in a world's document, and the ways to look into them and to change them."""

from __future__ import annotations

import base64
import copy
import hashlib
import uuid
from typing import TYPE_CHECKING, Any, TypeVar

from .casts import is_list
from .defaults import complete
from .filling import FILLERS
from .tables import Row, Table
from .times import instant
from .worlds.check import columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence
    from datetime import datetime

__all__ = ["MissingRowError", "Row", "World"]

# Keys of a document that are no tables.
_NO_TABLES = ("authorizer", "config", "description", "now", "platform", "settings")

_REMEMBERED_AT_MOST = 200

T = TypeVar("T")

# Builds and jobs take their ids from one sequence, as in the real server.
_SEQUENCES = {"builds": ("builds", "jobs"), "jobs": ("builds", "jobs")}


class MissingRowError(LookupError):
    """A row points to one that is not there (any more): where the answer needs it, the real server fails."""


class World:
    """The state of one server. Two worlds share nothing.

    Args:
        document: The parsed document. What one need not say is filled in; a table that the mock does not know is kept.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        full = complete(document)
        self.document: Mapping[str, Any] = full
        self.start = instant(full["now"])
        self.authorizer: dict[str, list[str]] = full.get("authorizer") or {}
        self.config: dict[str, Any] = full.get("config") or {}
        self.services: dict[str, Row] = {}
        self._settings: dict[str, Row] = full.get("settings") or {}
        self._tables = {
            name: Table(name, rows) for name, rows in full.items() if name not in _NO_TABLES and is_list(rows)
        }
        self._remembered: dict[Hashable, tuple[tuple[int, ...], Any]] = {}
        self._drawn = 0
        self._next: dict[tuple[str, ...], int] = {}

    def __repr__(self) -> str:
        tables = ("users", "repositories", "builds", "jobs")
        return f"<World {', '.join(f'{len(self.table(name))} {name}' for name in tables)}>"

    @property
    def now(self) -> datetime:
        """The time before which default times lie: that at which the world starts. What time it is the clock says."""
        return self.start

    # -- looking ------------------------------------------------------------------------------------------------------

    def table(self, name: str) -> Table:
        """A table by its name; an empty one if the world has none of that name yet."""
        return self._tables.setdefault(name, Table(name, []))

    def rows(self, table: str) -> list[Row]:
        """All rows of a table, in its order."""
        return self.table(table).where()

    def where(self, table: str, **columns: Any) -> list[Row]:
        """The rows of a table whose columns have these values."""
        return self.table(table).where(**columns)

    def first(self, table: str, **columns: Any) -> Row | None:
        """The first such row, or None."""
        return next(iter(self.table(table).where(**columns)), None)

    def get(self, table: str, identifier: Any) -> Row | None:
        """The row with this id (an integer, or the text of an id that is one), or None."""
        return None if identifier is None else self.first(table, id=identifier)

    def need(self, table: str, identifier: Any) -> Row:
        """The row with this id.

        Raises:
            MissingRowError: The world has no such row, although another row points to it.
        """
        if (row := self.get(table, identifier)) is None:
            raise MissingRowError(f"the world has no row {identifier!r} in {table!r}, but another row points to it")
        return row

    def remembered(self, tables: tuple[str, ...], key: Hashable, make: Callable[[], T]) -> T:
        """What was made of some tables under a key, made anew after a change of them. Nobody may change it."""
        versions = tuple(self.table(name).version for name in tables)
        known = self._remembered.get(key)
        if known is None or known[0] != versions:
            if len(self._remembered) >= _REMEMBERED_AT_MOST:
                self._remembered.clear()
            known = self._remembered[key] = (versions, make())
        found: T = known[1]
        return found

    def settings(self, repository_id: int) -> Row:
        """What was set for a repository: a dict that may be changed. What was not set is not in it."""
        return self._settings.setdefault(str(repository_id), {})

    # -- changing -----------------------------------------------------------------------------------------------------

    def insert(self, table: str, row: Row) -> Row:
        """Add a row, with an id of its own unless it brings one."""
        if "id" not in row and table not in _WITHOUT_ID:
            row = {"id": self.next_id(table), **row}
        return self.table(table).insert(row)

    def update(self, table: str, row: Row, **columns: Any) -> Row:
        """Change columns of a row."""
        return self.table(table).update(row, **columns)

    def delete(self, table: str, **columns: Any) -> list[Row]:
        """Delete the rows whose columns have these values, and return them."""
        doomed = {id(row) for row in self.where(table, **columns)}
        return self.table(table).delete(lambda row: id(row) in doomed)

    def next_id(self, table: str) -> Any:
        """An id that no row of the table has, never given before: the next number, or a UUID for `env_vars`."""
        if table == "env_vars":
            return str(uuid.UUID(bytes=self.draw(16), version=4))
        sequence = _SEQUENCES.get(table, (table,))
        highest = max((row["id"] for name in sequence for row in self.rows(name)), default=0)
        self._next[sequence] = max(highest, self._next.get(sequence, 0)) + 1
        return self._next[sequence]

    def draw(self, size: int) -> bytes:
        """Bytes that look random but are the same in every run, for tokens, keys and UUIDs."""
        self._drawn += 1
        return hashlib.shake_256(f"{self.start}/{self._drawn}".encode()).digest(size)

    def new_token(self) -> str:
        """A token as the server makes them: 22 characters, the URL-safe base64 of 16 bytes."""
        return base64.urlsafe_b64encode(self.draw(16)).rstrip(b"=").decode()

    def change(self, changes: Sequence[Mapping[str, Any]]) -> None:
        """Change the world from outside of the API.

        Args:
            changes: Each `{"op": "update" | "insert" | "delete" | "config" | "service", …}`, as in a recorded
            conversation.

        Raises:
            ValueError: A change has an unknown `op`.
            LookupError: An update names a row that the world does not have.
        """
        for change in changes:
            operation = _OPERATIONS.get(change.get("op", ""))
            if operation is None:
                raise ValueError(f"unknown change {change.get('op')!r}; one of {', '.join(sorted(_OPERATIONS))}")
            operation(self, change)


# Tables whose rows are known by what they join.
_WITHOUT_ID = ("caches", "email_unsubscribes", "key_pairs", "log_parts", "permissions", "repository_keys", "stars")


def _update(world: World, change: Mapping[str, Any]) -> None:
    table, columns = change["entity"], dict(change["set"])
    criteria = change.get("where") or {"id": change.get("id")}
    rows = world.where(table, **criteria)
    if not rows and columns_of(table):  # what happens to a table that the mock does not know changes nothing
        raise LookupError(f"the world has no row {criteria!r} in {table!r} to update")
    settings = columns.pop("settings", None) if table == "repositories" else None
    for row in rows:
        if settings is not None:
            stored = world.settings(row["id"])
            stored.clear()
            stored.update(copy.deepcopy(settings))
        world.update(table, row, **columns)


def _insert(world: World, change: Mapping[str, Any]) -> None:
    table = change["entity"]
    row = world.insert(table, copy.deepcopy(dict(change["row"])))
    if table in FILLERS:
        FILLERS[table](world, row)
        world.update(table, row)


def _delete(world: World, change: Mapping[str, Any]) -> None:
    world.delete(change["entity"], **(change.get("where") or {"id": change.get("id")}))


def _config(world: World, change: Mapping[str, Any]) -> None:
    world.config.update({name: value for name, value in change.items() if name != "op"})


def _service(world: World, change: Mapping[str, Any]) -> None:
    if change["answers"] == "normal":
        world.services.pop(change["service"], None)
    else:
        world.services[change["service"]] = {"status": change["answers"], "body": change.get("body", "")}


_OPERATIONS = {"update": _update, "insert": _insert, "delete": _delete, "config": _config, "service": _service}
