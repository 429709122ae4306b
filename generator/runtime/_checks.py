"""Values of arguments, held against what the description says of them. A secret stands in no message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from re import Pattern
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any

from ._arguments import ArgumentError
from ._config import brief
from ._times import format_time

if TYPE_CHECKING:
    from ._operation import Parameter

__all__ = ["checked"]

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

# How many of its values a message lists of a closed enum.
_SHOWN = 12


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
    if len(value) < parameter.min_items:
        raise ArgumentError(
            ValueError, parameter, f" must have {parameter.min_items} or more items: leave it out instead"
        )
    for index, item in enumerate(value):
        place = f"[{index}]"
        if parameter.items:
            _check_class(parameter, parameter.items, item, place)
        _check_value(parameter, item, place)
        if parameter.members:
            _check_members(parameter, item, place)
        if parameter.style == "comma" and isinstance(item, str) and ("," in item or not item):
            expected = "a text without a comma (the API splits its lists there)"
            raise _wrong(ValueError, parameter, item, expected, place)


def _check_members(parameter: Parameter, item: Any, place: str) -> None:
    """What the description says of the members of an object, which is a dict or a model."""
    given: dict[str, Any] = item.to_dict() if hasattr(item, "to_dict") else item
    for member in parameter.members:
        value = given.get(member.wire)
        here = f"{place}.{member.wire}"
        if value is not None:
            try:
                checked(member, value)
            except ArgumentError as error:  # its first part is the member itself
                raise ArgumentError(error.error, parameter, here, *error.parts[1:]) from None
        elif member.required and not (member.nullable and member.wire in given):
            raise ArgumentError(TypeError, parameter, f"{here} is required")


def _check_value(parameter: Parameter, value: object, place: str = "") -> None:
    """What the description says of the values of a parameter, or of the items of a list."""
    if parameter.closed and value not in parameter.closed:
        raise _wrong(ValueError, parameter, value, f"one of {_some(parameter.closed)}", place, _near(parameter, value))
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
    error: type[TypeError | ValueError],
    parameter: Parameter,
    value: object,
    expected: str,
    place: str,
    hint: str = "",
) -> ArgumentError:
    found = f"the {type(value).__name__} given" if parameter.secret else brief(value)
    return ArgumentError(error, parameter, f"{place} must be {expected}, not {found}{hint}")


def _some(values: tuple[str, ...]) -> str:
    """A list as long as a message should be."""
    return ", ".join(values) if len(values) <= _SHOWN else f"{', '.join(values[:_SHOWN])}, …"


def _near(parameter: Parameter, value: object) -> str:
    """What may have been meant."""
    from difflib import get_close_matches

    near = [] if parameter.secret else get_close_matches(str(value), parameter.closed, n=3, cutoff=0.7)
    return f"; did you mean {' or '.join(near)}?" if near else ""
