"""A world built line by line: for tests that say what they need and leave the rest to the defaults.

mock = Builder(travis_mock.app("empty"))
repository = mock.repository("a/b")
build = repository.build(state="started")
mock.clock.advance(60)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .columns import check_names, check_pointers, check_values
from .entities import Build, Job, Organization, Repository, User
from .filling import FILLERS, Row
from .serving import Server

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .application import Application
    from .clock import Clock
    from .faults import Faults
    from .record import Recorded, Violation
    from .world import World

__all__ = ["Build", "Builder", "Job", "Organization", "Repository", "User"]


class Builder:
    """A mock server, and the means to furnish its world. It listens from the first look at `url` on.

    `url` is its address on a real socket, `token` the access token of the first user, `tokens` those of all by login.
    """

    def __init__(self, app: Application) -> None:
        self.app = app
        self._store = _LiveStore(app)
        self._server: Server | None = None

    def __repr__(self) -> str:
        where = "not listening yet" if self._server is None else self._server.url
        return f"<Builder {where}: {len(self.requests)} requests, {self.world!r}>"

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash."""
        if self._server is None:
            self._server = Server(self.app)
        return self._server.url

    @property
    def token(self) -> str:
        """The access token of the world's first user, who may administrate what is built."""
        return self.app.token

    @property
    def tokens(self) -> Mapping[str, str]:
        """The access token of every user, by login."""
        return self.app.tokens

    @property
    def world(self) -> World:
        """The tables."""
        return self.app.world

    @property
    def clock(self) -> Clock:
        """The clock, which stands still until it is advanced."""
        return self.app.clock

    @property
    def requests(self) -> Sequence[Recorded]:
        """Every request so far, oldest first."""
        return self.app.requests

    @property
    def violations(self) -> Sequence[Violation]:
        """In what the requests so far were not as described."""
        return self.app.violations

    @property
    def faults(self) -> Faults:
        """What goes wrong: `faults.add("503#2")`."""
        return self.app.faults

    def user(self, login: str, **columns: Any) -> User:
        """Add a user, or find the one of that login; with these columns."""
        return User(self, self._with("users", {"login": login}, columns))

    def organization(self, login: str, **columns: Any) -> Organization:
        """Add an organization, or find the one of that login; with these columns."""
        return Organization(self, self._with("organizations", {"login": login}, columns))

    def repository(self, slug: str, **columns: Any) -> Repository:
        """Add a repository with its key, which the first user may administrate, or find it; with these columns.

        Args:
            slug: `owner/name`. An owner that is no user yet becomes an organization.
            columns: Any column of the table `repositories`, such as `private=True`.

        Raises:
            TypeError: There is no such column.
            ValueError: The slug is none, or a column can not have such a value.
        """
        owner, slash, name = slug.partition("/")
        if not (owner and slash and name) or "/" in name:
            raise ValueError(f"{slug!r} is no slug; write it as owner/name")
        known = self.world.first("repositories", owner_name=owner, name=name)
        repository = Repository(self, self._with("repositories", {"owner_name": owner, "name": name}, columns))
        if known is not None:
            return repository
        self.add("repository_keys", repository_id=repository.id)
        return repository.permit(User(self, self.world.rows("users")[0]), "admin")

    def _with(self, table: str, key: Mapping[str, str], columns: Mapping[str, Any]) -> Row:
        """The row with this key, found or added, with these columns."""
        found = self.world.first(table, **key)
        if found is None:
            return self.add(table, **key, **columns)
        check_names(table, columns)
        check_values(table, {**key, **columns})
        return self.world.update(table, found, **columns)

    def add(self, table: str, **columns: Any) -> Row:
        """Add a row to a table, with defaults for what is not said.

        Raises:
            TypeError: The table has no such column.
            ValueError: A column can not have such a value, or points to no row, or the table's name is a slip of a
                known one.
        """
        check_names(table, columns)
        check_values(table, columns)
        check_pointers(self.world, table, columns)
        row: Row = dict(columns)
        if filler := FILLERS.get(table):
            filler(self._store, row)
        return self.world.insert(table, row)

    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.stop()


class _LiveStore:
    """The world as the fillers of rows want it."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self.rows = app.world.rows
        self.where = app.world.where
        self.insert = app.world.insert
        self.update = app.world.update
        self.next_id = app.world.next_id

    @property
    def now(self) -> datetime:
        return self._app.clock.now
