# From generator/runtime/_warnings.py by `nox -s regenerate`; do not edit.
"""`TravisWarning`: what the server says, beside its answer, of a request of which it did not use everything."""

from inspect import currentframe
from typing import TYPE_CHECKING, Any, cast
from warnings import warn

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TravisWarning", "surface"]


class TravisWarning(UserWarning):
    """The server did not use a part of a request, or will not for long.

    A client gives it once for each operation and parameter, through Python's `warnings`.

    * `message`: the server's words.
    * `operation`: the id of the operation.
    * `warning_type`: the server's name of it (`ignored_parameter`), if it gave one.
    * `parameter` and `value`: what it is about, if it said so.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str = "",
        warning_type: str | None = None,
        parameter: str | None = None,
        value: str | None = None,
    ) -> None:
        # As in `TravisError`: the rest travels in its `__dict__`.
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.warning_type = warning_type
        self.parameter = parameter
        self.value = value

    def __str__(self) -> str:
        return f"{self.operation}: {self.message}" if self.operation else self.message


def surface(warnings: object, operation: str, given: set[tuple[str, str]]) -> None:
    """Give the warnings of an answer, where the caller stands.

    Parameters: `warnings` as the answer's `@warnings` has them; `given` remembers which were, and those are not again.
    """
    for found in cast("list[object]", warnings) if isinstance(warnings, list) else ():
        if not isinstance(found, dict):
            continue
        warning = _warning(cast("Mapping[str, Any]", found), operation)
        key = (operation, warning.parameter or warning.message)
        if key not in given:
            given.add(key)
            warn(warning, stacklevel=_outside())


def _warning(found: "Mapping[str, Any]", operation: str) -> TravisWarning:
    texts = {name: value for name, value in found.items() if isinstance(value, str)}
    return TravisWarning(
        texts.get("message", "the server did not use everything that was sent"),
        operation=operation,
        warning_type=texts.get("warning_type"),
        parameter=texts.get("parameter"),
        value=texts.get("value"),
    )


def _outside() -> int:
    """How many frames above `surface` the first one is that does not belong to this package."""
    package = __name__.rpartition(".")[0]
    frame, level = currentframe(), 0
    while frame is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{package}."):
        frame, level = frame.f_back, level + 1
    return level
