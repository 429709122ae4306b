"""A set of settings or preferences: one JSON column of named values with defaults, read and written by name.

Source: `models/json_slice.rb`, `models/json_sync.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Halt, crash
from .errors import error, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...world import Row

__all__ = ["Slice"]


class Slice:
    """The values of one owner. A subclass casts and checks them, and makes rows of them.

    Args:
        stored: What was set; it is written to.
        defaults: All names with the values that they have unless set.
    """

    def __init__(self, stored: Row, defaults: Mapping[str, Any]) -> None:
        self._stored = stored
        self.values = {name: self.cast(name, stored.get(name, value)) for name, value in defaults.items()}

    def cast(self, name: str, value: Any) -> Any:  # noqa: ARG002 (overrides use it)
        """A value as the server's model takes it; what it can not read it keeps."""
        return value

    def problems(self) -> list[str]:
        """What is wrong with the values, in words."""
        return []

    def row(self, name: str) -> Row:
        """One of them, as it is shown."""
        raise NotImplementedError

    @staticmethod
    def failure() -> Halt:
        """The server fails."""
        return crash()

    def read(self, name: str) -> Row | None:
        """One of them; None if it is null.

        Raises:
            Error: There is none of this name: 404.
        """
        if name not in self.values:
            raise not_found()
        return None if self.values[name] is None else self.row(name)

    def write(self, name: str, value: Any) -> None:
        """Set one of them, and with it all others to what they are.

        Raises:
            Error: There is none of this name (404), or something is wrong with the values (422).
            Halt: One of the values is null: the server fails.
        """
        if name not in self.values:
            raise not_found()
        self.values[name] = self.cast(name, value)
        if problems := self.problems():
            raise error("unprocessable_entity", " and ".join(problems))
        if None in self.values.values():
            raise self.failure()
        self._stored.update(self.values)
