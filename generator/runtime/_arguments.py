"""Which arguments a call takes, and which of them together.

What is refused says of which call, and names the argument as the caller wrote it. A secret stands in no message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._config import brief
from ._not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._operation import Operation, Parameter, Requirement

__all__ = [
    "ArgumentError",
    "argument_name",
    "call_name",
    "check_rule",
    "refuse",
    "refuse_none",
    "refuse_unknown",
    "refuse_without",
    "split_slug",
]


class ArgumentError(Exception):
    """What is wrong with an argument, or with several. `build`, which knows how the call was made, names them.

    Its parts are the message; a parameter among them stands for its name.
    """

    def __init__(self, error: type[TypeError | ValueError], *parts: str | Parameter) -> None:
        super().__init__()
        self.error = error
        self.parts = parts

    def of(self, operation: Operation[Any], *, by_id: bool) -> TypeError | ValueError:
        """The error to raise. A call by its operation's id has the operation's own names of its arguments."""
        text = "".join(part if isinstance(part, str) else argument_name(part, by_id=by_id) for part in self.parts)
        return self.error(f"{call_name(operation, by_id=by_id)}: {text}")


def argument_name(parameter: Parameter, *, by_id: bool = False) -> str:
    """An argument as users write it."""
    return parameter.name if by_id else parameter.argument or parameter.name


def call_name(operation: Operation[Any], *, by_id: bool = False) -> str:
    """A call as users write it: `travis.v2.builds.get()`."""
    if by_id or not operation.python_name:
        return f'travis.{operation.version}.call("{operation.id}")'
    of_version = f"{operation.version}." if "." in operation.python_name else ""
    return f"travis.{of_version}{operation.python_name}()"


def split_slug(
    operation: Operation[Any], argument: str, slug: str, owner: str, name: str, *, or_id: bool = False
) -> dict[str, object]:
    """The two parameters that a slug stands for: `rails/rails` is the owner `rails` and the name `rails`.

    Parameters: `or_id` says that the call takes an id in its place, too.

    Raises:
        TypeError: It is no str.
        ValueError: It is no slug.
    """
    error: type[TypeError | ValueError] = TypeError
    if isinstance(slug, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        first, _, rest = slug.partition("/")
        # Dots alone would be resolved away on the way to the server.
        if "/" not in rest and not {first, rest} & {"", ".", ".."}:
            return {owner: first, name: rest}
        error = ValueError
    form = "a slug such as 'rails/rails' (an owner and a name with one / between)"
    raise error(
        f"{call_name(operation)}: {argument} must be {form}{', or an int, its id' if or_id else ''}, not {brief(slug)}"
    )


def refuse(operation: Operation[Any], form: str, /, **arguments: object) -> None:
    """Refuse arguments that belong to another form of a call.

    Raises:
        TypeError: One of them is given.
    """
    for name in _given(arguments, arguments):
        raise TypeError(f"{call_name(operation)}: {name} can not be given together with {form}")


def refuse_without(operation: Operation[Any], needed: str, /, **arguments: object) -> None:
    """Refuse arguments of another form of a call, of which more is needed.

    Raises:
        TypeError: One of them is given.
    """
    for name in _given(arguments, arguments):
        raise TypeError(f"{call_name(operation)}: {name} can not be given without {needed}")


def refuse_none(operation: Operation[Any], forms: str, /, **arguments: object) -> None:
    """Refuse a call that gives nothing of what its forms need: `forms` names that of the others.

    Raises:
        TypeError: None of the arguments is given, either.
    """
    if not _given(arguments, arguments):
        raise TypeError(f"{call_name(operation)}: give {forms}, or {' and '.join(arguments)}")


def refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object]) -> None:
    """Refuse what the operation does not take.

    Raises:
        ArgumentError: There is such an argument.
    """
    known = [parameter.name for parameter in operation.parameters]
    for name in arguments:
        if name not in known:
            raise ArgumentError(TypeError, f"there is no argument {name!r}; it takes {', '.join(known) or 'none'}")


def check_rule(operation: Operation[Any], requirement: Requirement, arguments: Mapping[str, object]) -> None:
    """Hold the arguments against a rule between them.

    Raises:
        ArgumentError: It is broken.
    """
    rule, names, when = requirement
    causes = _given(arguments, when)
    if when and not causes:
        return
    given = _given(arguments, names)
    count = len(given)
    if (
        (rule == "exactly-one" and count != 1)
        or (rule == "at-most-one" and count > 1)
        or (rule == "at-least-one" and not count)
    ):
        parameters = {parameter.name: parameter for parameter in operation.parameters}

        def listed(names: Iterable[str]) -> list[str | Parameter]:
            return [part for name in names for part in (", ", parameters[name])][1:]

        because = (" with ", *listed(causes)) if causes else ()
        found = ("got ", *listed(given)) if given else ("got none of them",)
        raise ArgumentError(
            ValueError, f"{rule.replace('-', ' ')} of ", *listed(names), " must be given", *because, "; ", *found
        )


def _given(arguments: Mapping[str, object], names: Iterable[str]) -> list[str]:
    return [name for name in names if arguments.get(name) is not None and arguments[name] is not NOT_GIVEN]
