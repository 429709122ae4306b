# From generator/runtime/_arguments.py by `nox -s regenerate`; do not edit.
"""Arguments, held against what the description says of them.

What is refused says of which call, and names the argument as the caller wrote it. A secret stands in no message.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from re import Pattern
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any

from ._config import brief
from ._not_given import NOT_GIVEN
from ._times import format_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Operation, Parameter, Requirement

__all__ = [
    "ArgumentError",
    "argument_name",
    "call_name",
    "check_rule",
    "checked",
    "refuse",
    "refuse_unknown",
    "refuse_without",
    "split_slug",
]

_CLASSES: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "string": (str,),
    "boolean": (bool,),
    "number": (int, float),
    "array": (Sequence,),
    "object": (dict,),
}
_NAMES = {
    "integer": "an int",
    "string": "a str",
    "boolean": "a bool",
    "number": "a number",
    "array": "a list",
    "object": "a dict",
}


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


def checked(parameter: Parameter, value: object) -> Any:
    """The value, if the API can take it; a time as its text.

    Raises:
        ArgumentError: It can not.
    """
    if parameter.place == "raw" and isinstance(value, bytes):
        return value
    if isinstance(value, datetime) and parameter.type == "string":
        return format_time(value)
    _check_class(parameter, parameter.type, value)
    if parameter.type == "array":
        _check_items(parameter, value)
    else:
        _check_value(parameter, value)
    return value


def _check_class(parameter: Parameter, json_type: str, value: object, place: str = "") -> None:
    classes = _classes(json_type)
    if dict in classes and hasattr(value, "to_dict"):  # a model
        return
    if not isinstance(value, classes) or isinstance(value, _refused(classes)):
        expected = " or ".join(_NAMES[name] for name in json_type.split("|"))
        raise _wrong(TypeError, parameter, value, expected, place)


@cache
def _classes(json_type: str) -> tuple[type, ...]:
    return tuple(found for name in json_type.split("|") for found in _CLASSES[name])


def _refused(classes: tuple[type, ...]) -> tuple[type, ...]:
    """What Python takes for one of the classes and the API does not: a bool is an int, and a str a sequence of them."""
    if Sequence in classes:
        return (str, bytes)
    return () if bool in classes else (bool,)


def _check_items(parameter: Parameter, value: Any) -> None:
    if not value and parameter.place == "query":
        raise ArgumentError(ValueError, parameter, " must not be empty: leave it out to ask for everything")
    for index, item in enumerate(value):
        place = f"[{index}]"
        if parameter.items:
            _check_class(parameter, parameter.items, item, place)
        _check_value(parameter, item, place)
        if parameter.style == "comma" and isinstance(item, str) and ("," in item or not item):
            expected = "a text without a comma (the API splits its lists there)"
            raise _wrong(ValueError, parameter, item, expected, place)


def _check_value(parameter: Parameter, value: object, place: str = "") -> None:
    """What the description says of the values of a parameter, or of the items of a list."""
    if parameter.closed and value not in parameter.closed:
        raise _wrong(ValueError, parameter, value, f"one of {', '.join(parameter.closed)}", place)
    if parameter.minimum is not None and isinstance(value, (int, float)) and value < parameter.minimum:
        raise _wrong(ValueError, parameter, value, f"{parameter.minimum} or more", place)
    if not isinstance(value, str):
        return
    short = len(value) < parameter.min_length
    if short or (parameter.pattern and not _compiled(parameter.pattern).search(value)):
        if not value.strip():
            raise ArgumentError(ValueError, parameter, f"{place} must not be {'blank' if value else 'empty'}")
        expected = f"a text of {parameter.min_length} characters or more" if short else f"such as {parameter.example}"
        raise _wrong(ValueError, parameter, value, expected, place)


@cache
def _compiled(pattern: str) -> Pattern[str]:
    # In JSON Schema `$` is the end of the text; in Python also what stands before a last line break.
    return compile_pattern(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)


def _wrong(
    error: type[TypeError | ValueError], parameter: Parameter, value: object, expected: str, place: str
) -> ArgumentError:
    found = f"the {type(value).__name__} given" if parameter.secret else brief(value)
    return ArgumentError(error, parameter, f"{place} must be {expected}, not {found}")


def _given(arguments: Mapping[str, object], names: Iterable[str]) -> list[str]:
    return [name for name in names if arguments.get(name) is not None and arguments[name] is not NOT_GIVEN]
