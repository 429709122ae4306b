"""The stops of the tour, by version of the API: which calls it makes, and what they must show."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

__all__ = ["Earlier", "Stop", "stop"]


class Earlier(NamedTuple):
    """An argument that an earlier stop's answer has: its operation, and the attribute."""

    operation: str
    attribute: str


class Stop(NamedTuple):
    """A stop of the tour.

    `call` is a method (`builds.get`), with its arguments; empty where the operation has none of its own and is called
    by its id. `shows` is the attribute of the answer (of a list: of its first item) that must be `expected`; empty for
    the answer itself. `token` is another one than the tour's, for what ends a token's life.
    """

    operation: str
    call: str
    arguments: Sequence[object]
    keywords: Mapping[str, object]
    shows: str
    expected: object
    token: str | Earlier = ""


def stop(
    operation: str,
    call: str,
    *arguments: object,
    shows: str = "",
    is_: object,
    token: str | Earlier = "",
    **keywords: object,
) -> Stop:
    """A stop, written like the call that it makes."""
    return Stop(operation, call, arguments, keywords, shows, is_, token)
