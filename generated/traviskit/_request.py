# From generator/runtime/_request.py by `nox -s regenerate`; do not edit.
"""From an operation and its arguments to a request: checked first, then written in the form that the server reads."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ._arguments import ArgumentError, check_rule, refuse_unknown
from ._checks import checked
from ._config import brief
from ._not_given import NOT_GIVEN
from ._operation import Request
from ._times import format_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Format, Operation, Parameter

__all__ = ["build"]

_SURROGATE = compile_pattern(r"\\ud[89a-f]")  # as `repr` writes it


def build(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    format: str | None = None,  # noqa: A002  # the argument's public name
    *,
    by_id: bool = False,
) -> Request:
    """Build the request of a call. Nothing is sent.

    Parameters: `arguments` by name; None (where the API reads null: `NOT_GIVEN`) stands for "not given". `format` is
    one of the operation's formats; None takes the first. `by_id` says that the call was made by the operation's id, not
    by its method, for the messages.

    Raises:
        TypeError: An argument is missing, unknown or of a wrong type.
        ValueError: A value that the API can not take, or a rule between arguments that is broken.
    """
    try:
        return _build(operation, arguments, format)
    except ArgumentError as error:
        refused = error
    except UnicodeEncodeError:
        halves = [p for p in operation.parameters if _SURROGATE.search(repr(arguments.get(p.name)))]
        what = halves[0] if halves else "what was given"
        refused = ArgumentError(ValueError, what, " can not be sent: there is half a surrogate pair in it")
    # Not in the handler: the error of the codec holds all that was to be sent, secrets too.
    raise refused.of(operation, by_id=by_id)


def _build(operation: Operation[Any], arguments: Mapping[str, object], format: str | None) -> Request:  # noqa: A002  # as above
    parts = _Parts(operation)
    seen = 0
    given = arguments
    for parameter in operation.parameters:
        seen += parameter.name in arguments
        value = arguments.get(parameter.name, NOT_GIVEN)
        if value is NOT_GIVEN or (value is None and not parameter.nullable):
            if parameter.required:
                refuse_unknown(operation, arguments)
                raise ArgumentError(TypeError, parameter, " is required")
            continue
        sound = value if value is None else checked(parameter, value)
        if parameter.style == "flag" and not sound:  # as if it were not given
            given = {name: other for name, other in given.items() if name != parameter.name}
            continue
        parts.put(parameter, sound)
    if seen != len(arguments):
        refuse_unknown(operation, arguments)
    for requirement in operation.requires:
        check_rule(operation, requirement, given)
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
            self._path[parameter.wire] = _quoted(_text(value), parameter)
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


def _text(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _quoted(text: str, parameter: Parameter) -> str:
    # A path segment of dots alone is resolved away by clients and proxies, and an empty one is another path.
    if text in ("", ".", ".."):
        raise ArgumentError(ValueError, parameter, f" must be a name, not {text!r}")
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
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_json_value)
    except (TypeError, ValueError) as error:  # a key that is no text, NaN, a list in itself
        cls = TypeError if isinstance(error, TypeError) else ValueError
        raise ArgumentError(cls, f"the body can not be sent as JSON: {error}") from None
    return text.encode()


def _json_value(value: object) -> object:
    if isinstance(value, datetime):
        return format_time(value)
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    raise TypeError(f"{type(value).__name__} is no type of it")


def _format(operation: Operation[Any], name: str | None) -> Format | None:
    if not operation.formats and not name:
        return None
    for chosen in operation.formats:
        if name is None or chosen.name == name:
            return chosen
    known = ", ".join(f.name for f in operation.formats)
    raise ArgumentError(
        ValueError, f"format must be one of {known}, not {brief(name)}" if known else "it has one format alone"
    )
