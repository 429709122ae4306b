# From generator/runtime/_request.py by `nox -s regenerate`; do not edit.
"""From an operation and its arguments to a request: checked first, then written in the form that the server reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from re import Pattern
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ._not_given import NOT_GIVEN
from ._operation import Request
from ._times import format_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Format, Operation, Parameter, Requirement

__all__ = ["build", "refuse", "split_slug"]

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


def build(operation: Operation[Any], arguments: Mapping[str, object], format: str | None = None) -> Request:  # noqa: A002  # the argument's public name
    """Build the request of a call. Nothing is sent.

    Parameters: `arguments` by name; None (where the API reads null: `NOT_GIVEN`) stands for "not given". `format` is
    one of the operation's formats; None takes the first.

    Raises:
        TypeError: An argument is missing, unknown or of a wrong type.
        ValueError: A value that the API can not take, or a rule between arguments that is broken.
    """
    parts = _Parts(operation)
    seen = 0
    given = arguments
    for parameter in operation.parameters:
        seen += parameter.name in arguments
        value = arguments.get(parameter.name, NOT_GIVEN)
        if value is NOT_GIVEN or (value is None and not parameter.nullable):
            if parameter.required:
                _refuse_unknown(operation, arguments)
                raise TypeError(f"{operation.id}: {parameter.name} is required")
            continue
        checked = value if value is None else _checked(operation, parameter, value)
        if parameter.style == "flag" and not checked:  # as if it were not given
            given = {name: other for name, other in given.items() if name != parameter.name}
            continue
        parts.put(parameter, checked)
    if seen != len(arguments):
        _refuse_unknown(operation, arguments)
    for requirement in operation.requires:
        _require(operation, requirement, given)
    headers = operation.headers
    chosen = _format(operation, format)
    if chosen is not None:
        headers = (*(h for h in headers if h[0] != "Accept"), ("Accept", chosen.accept))
    content = parts.content()
    if content is not None:
        headers = (*headers, ("Content-Type", operation.content_type))
    return Request(operation, arguments, parts.target(), headers, content, chosen.name if chosen else "")


class _Parts:
    """The parts of a request, as they come together."""

    __slots__ = ("_body", "_operation", "_path", "_query", "_raw")

    def __init__(self, operation: Operation[Any]) -> None:
        self._operation = operation
        self._path: dict[str, str] = {}
        self._query: list[str] = []
        self._body: dict[str, Any] = {}
        self._raw: bytes | None = None

    def put(self, parameter: Parameter, value: Any) -> None:
        """Put a value where it belongs."""
        place = parameter.place
        if place == "path":
            self._path[parameter.wire] = _quoted(_text(value), self._operation, parameter)
        elif place == "query":
            self._query.append(_query(parameter, value))
        elif place == "body":
            self._body[parameter.wire] = list(value) if parameter.type == "array" and value is not None else value
        else:
            self._raw = value.encode() if isinstance(value, str) else value

    def target(self) -> str:
        """The path and the query."""
        path = self._path
        target = "".join([path[part] if i % 2 else part for i, part in enumerate(_split(self._operation.path))])
        return f"{target}?{'&'.join(self._query)}" if self._query else target

    def content(self) -> bytes | None:
        """The body."""
        if self._operation.content_type != "application/json":
            return self._raw
        member = self._operation.body_member
        return _json({member: self._body} if member else self._body)


@cache
def _split(path: str) -> tuple[str, ...]:
    """A path, split at its parameters: text at even places, their names at odd ones."""
    return tuple(path.replace("}", "{").split("{"))


def split_slug(argument: str, slug: str, owner: str, name: str) -> dict[str, object]:
    """The two parameters that a slug stands for: `rails/rails` is the owner `rails` and the name `rails`.

    Raises:
        TypeError: It is no str.
        ValueError: It is no slug.
    """
    if not isinstance(slug, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise TypeError(f"{argument} must be a slug such as 'rails/rails', not {slug!r}")
    first, _, rest = slug.partition("/")
    if not first or not rest or "/" in rest:
        raise ValueError(
            f"{argument} must be a slug such as 'rails/rails' (an owner and a name with one / between), not {slug!r}"
        )
    return {owner: first, name: rest}


def refuse(call: str, form: str, **arguments: object) -> None:
    """Refuse arguments that belong to another form of a call.

    Raises:
        TypeError: One of them is given.
    """
    for name, value in arguments.items():
        if value is not None and value is not NOT_GIVEN:
            raise TypeError(f"{call}: {name} can not be given together with {form}")


def _checked(operation: Operation[Any], parameter: Parameter, value: object) -> Any:
    where = f"{operation.id}: {parameter.name}"
    if parameter.place == "raw" and isinstance(value, bytes):
        return value
    if isinstance(value, datetime) and parameter.type == "string":
        return format_time(value)
    _check_class(where, parameter.type, value)
    if parameter.type == "array":
        _check_items(where, parameter, value)
    else:
        _check_value(where, parameter, value)
    return value


def _check_class(where: str, json_type: str, value: object) -> None:
    classes = _CLASSES[json_type]
    if not isinstance(value, classes) or isinstance(value, _refused(classes)):
        raise TypeError(f"{where} must be {_NAMES[json_type]}, not {value!r}")


def _check_value(where: str, parameter: Parameter, value: object) -> None:
    """What the description says of the values of a parameter, or of the items of a list."""
    if parameter.closed and value not in parameter.closed:
        raise ValueError(f"{where} must be one of {', '.join(parameter.closed)}, not {value!r}")
    if parameter.minimum is not None and isinstance(value, (int, float)) and value < parameter.minimum:
        raise ValueError(f"{where} must be {parameter.minimum} or more, not {value!r}")
    if parameter.pattern and isinstance(value, str) and not _compiled(parameter.pattern).search(value):
        raise ValueError(f"{where} must be such as {parameter.example}, not {value!r}")


@cache
def _compiled(pattern: str) -> Pattern[str]:
    # In JSON Schema `$` is the end of the text; in Python also what stands before a last line break.
    return compile_pattern(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)


def _refused(classes: tuple[type, ...]) -> tuple[type, ...]:
    """What Python takes for one of the classes and the API does not: a bool is an int, and a str a sequence of them."""
    if Sequence in classes:
        return (str, bytes)
    return () if bool in classes else (bool,)


def _check_items(where: str, parameter: Parameter, value: Any) -> None:
    if not value and parameter.place == "query":
        raise ValueError(f"{where} must not be empty: leave it out to ask for everything")
    for index, item in enumerate(value):
        place = f"{where}[{index}]"
        if parameter.items:
            _check_class(place, parameter.items, item)
        _check_value(place, parameter, item)
        if parameter.style == "comma" and isinstance(item, str) and ("," in item or not item):
            raise ValueError(f"{place} must be a text without a comma (the API splits its lists there), not {item!r}")


def _text(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _quoted(text: str, operation: Operation[Any], parameter: Parameter) -> str:
    # A path segment of dots alone is resolved away by clients and proxies, and an empty one is another path.
    if text in ("", ".", ".."):
        raise ValueError(f"{operation.id}: {parameter.name} must be a name, not {text!r}")
    return quote(text, safe="")


def _query(parameter: Parameter, value: Any) -> str:
    name = quote(parameter.wire, safe="@.")
    if parameter.type != "array":
        return f"{name}={quote(_text(value), safe='')}"
    items = [quote(_text(item), safe="") for item in value]
    if parameter.style == "comma":
        return f"{name}={','.join(items)}"
    return "&".join(f"{name}={item}" for item in items)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_json_value).encode()


def _json_value(value: object) -> object:
    if isinstance(value, datetime):
        return format_time(value)
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    raise TypeError(f"{value!r} can not be sent as JSON")


def _format(operation: Operation[Any], name: str | None) -> Format | None:
    if not operation.formats and not name:
        return None
    for chosen in operation.formats:
        if name is None or chosen.name == name:
            return chosen
    raise ValueError(
        f"{operation.id}: format must be one of {', '.join(f.name for f in operation.formats)}, not {name!r}"
    )


def _given(arguments: Mapping[str, object], names: tuple[str, ...]) -> list[str]:
    return [name for name in names if arguments.get(name) is not None and arguments[name] is not NOT_GIVEN]


def _require(operation: Operation[Any], requirement: Requirement, arguments: Mapping[str, object]) -> None:
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
        because = f" with {', '.join(causes)}" if causes else ""
        found = f"got {', '.join(given)}" if given else "got none of them"
        raise ValueError(
            f"{operation.id}: {rule.replace('-', ' ')} of {', '.join(names)} must be given{because}; {found}"
        )


def _refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object]) -> None:
    known = [parameter.name for parameter in operation.parameters]
    for name in arguments:
        if name not in known:
            raise TypeError(f"{operation.id} has no argument {name!r}; it takes {', '.join(known) or 'none'}")
