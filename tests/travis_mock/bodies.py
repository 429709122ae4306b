"""Request bodies and parameters as the server reads them: query, form and JSON together, nested by brackets."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus, unquote_to_bytes

from .casts import is_object
from .handling import Answer, Halt, crash, error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["FORM", "Body", "pairs", "parameters", "query_values"]

_BRACKETS = re.compile(r"\[([^\]]*)\]")
FORM = "application/x-www-form-urlencoded"


_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_KINDS = {"list": "Array", "dict": "Hash", "str": "String"}


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body and its media type."""

    raw: bytes = b""
    content_type: str = ""

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.raw.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body parsed as JSON, whatever its media type says, as the endpoints do that read it themselves.

        Raises:
            Halt: It is not JSON: 400, a text.
        """
        try:
            return _strict_json(self.raw)
        except ValueError:
            raise error(400, "Invalid JSON in request body") from None

    def value(self, media_type: str) -> Any:
        """The body as the value that a schema describes: JSON parsed, a form as an object of texts.

        Raises:
            ValueError: It is not JSON.
        """
        return parameters(self.text) if media_type == FORM else _strict_json(self.raw)

    def parameters(self, method: str) -> Mapping[str, Any]:
        """What the body adds to the parameters, before any endpoint sees the request.

        Raises:
            Halt: It calls itself JSON and is not (400), is no object (the server fails on it), or a form that cannot be
                read (400).
        """
        media_type = self.content_type.partition(";")[0].strip().lower()
        if media_type == FORM or (method == "POST" and not media_type):
            return parameters(self.text)
        if media_type == "application/json" and method in ("POST", "PUT", "PATCH") and self.raw:
            return self._json_parameters()
        return {}

    def _json_parameters(self) -> Mapping[str, Any]:
        try:
            value = _strict_json(self.raw)
        except ValueError:
            raise Halt(Answer(400, {"error": "Failed to parse body as JSON"})) from None
        if not is_object(value):
            raise crash()
        return value


def _strict_json(raw: bytes) -> Any:
    """JSON without the `NaN` and `Infinity` that Python reads beside it, and not deeper than Python goes."""
    try:
        return json.loads(raw, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("it is too deep") from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def pairs(text: str) -> Iterator[tuple[str, str | None]]:
    """The names and values of a query or a form, in order; None for a name without `=`."""
    for part in re.split("[&;] *", text):
        if part:
            name, equals, value = part.partition("=")
            yield unquote_plus(name), unquote_plus(value) if equals else None


def query_values(text: str) -> dict[str, list[str]]:
    """Every value of each parameter, by the name as sent."""
    values: dict[str, list[str]] = {}
    for name, value in pairs(text):
        values.setdefault(name, []).append(value or "")
    return values


def parameters(text: str) -> dict[str, Any]:
    """The nested parameters of a query or a form: `ids[]=1` becomes a list, `user[locale]=de` an object.

    The last of several wins. Source: `Rack::QueryParser` of Rack 2.2.

    Raises:
        Halt: Something is encoded wrongly, or a name means two of list, object and text: 400.
    """
    nested: dict[str, Any] = {}
    for part in re.split("[&;] *", text):
        _check_encoding(part)
        for name, value in pairs(part):
            stem, _, brackets = name.partition("[")
            keys = _BRACKETS.findall(f"[{brackets}") if stem and brackets else []
            _put(nested, stem if keys else name, keys, value)
    return nested


def _unreadable(problem: str) -> Halt:
    """The problem in the server's words, made safe for HTML twice, as there."""
    said = f"Invalid query parameters: {_escaped(problem)}"
    return Halt(Answer(400, _escaped(said), "text/html;charset=utf-8"))


def _escaped(text: str) -> str:
    return escape(text).replace("/", "&#x2F;")


def _check_encoding(part: str) -> None:
    for text in part.split("=", 1):
        if _BAD_ESCAPE.search(text):
            raise _unreadable(f"invalid %-encoding ({text})")
    try:
        unquote_to_bytes(part.partition("=")[0]).decode()
    except UnicodeDecodeError:
        raise _unreadable("invalid byte sequence in UTF-8") from None


def _put(into: dict[str, Any], name: str, keys: list[str], value: Any) -> None:
    if not keys:
        into[name] = value
    elif keys[0] == "":
        _append(_kept(into, name, []), keys[1:], value)
    else:
        _put(_kept(into, name, {}), keys[0], keys[1:], value)


def _append(items: list[Any], keys: list[str], value: Any) -> None:
    """`a[][b]=1&a[][c]=2` is one object in the list, a second `a[][b]` begins the next."""
    if not keys:
        items.append(value)
        return
    if not items or not is_object(items[-1]) or keys[0] in items[-1]:
        items.append({})
    _put(items[-1], keys[0], keys[1:], value)


def _kept(into: dict[str, Any], name: str, empty: Any) -> Any:
    """What a name has so far, which must be of the kind that is put into it now."""
    if into.get(name) is None:
        into[name] = empty
    wanted, kind = type(empty).__name__, type(into[name]).__name__
    if wanted != kind:
        wanted, kind = _KINDS[wanted], _KINDS[kind]
        raise _unreadable(f"expected {wanted} (got {kind}) for param `{name}'")
    return into[name]
