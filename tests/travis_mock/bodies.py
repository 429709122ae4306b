"""Request bodies and parameters as the server reads them: query, form and JSON together, nested by brackets."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from .casts import is_list, is_object
from .handling import Answer, Halt, crash, error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Body", "pairs", "parameters", "query_values"]

_BRACKETS = re.compile(r"\[([^\]]*)\]")
_FORM = "application/x-www-form-urlencoded"


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
            return json.loads(self.raw)
        except ValueError:
            raise error(400, "Invalid JSON in request body") from None

    def value(self, media_type: str) -> Any:
        """The body as the value that a schema describes: JSON parsed, a form as an object of texts.

        Raises:
            ValueError: It is not JSON.
        """
        return parameters(pairs(self.text)) if media_type == _FORM else json.loads(self.raw)

    def parameters(self, method: str) -> Mapping[str, Any]:
        """What the body adds to the parameters, before any endpoint sees the request.

        Raises:
            Halt: It calls itself JSON and is not (400), or is no object (the server fails on it).
        """
        media_type = self.content_type.partition(";")[0].strip().lower()
        if method not in ("POST", "PUT", "PATCH") or not self.raw:
            return {}
        if media_type == "application/json":
            return self._json_parameters()
        if media_type == _FORM or (method == "POST" and not media_type):
            return parameters(pairs(self.text))
        return {}

    def _json_parameters(self) -> Mapping[str, Any]:
        try:
            value = json.loads(self.raw)
        except ValueError:
            raise Halt(Answer(400, {"error": "Failed to parse body as JSON"})) from None
        if not is_object(value):
            raise crash()
        return value


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


def parameters(sent: Iterator[tuple[str, str | None]]) -> dict[str, Any]:
    """Nested parameters: `ids[]=1` becomes a list, `user[locale]=de` an object; the last of several wins."""
    nested: dict[str, Any] = {}
    for name, value in sent:
        stem, _, brackets = name.partition("[")
        keys = _BRACKETS.findall(f"[{brackets}") if stem and brackets else []
        _put(nested, stem if keys else name, keys, value)
    return nested


def _put(into: dict[str, Any], name: str, keys: list[str], value: Any) -> None:
    if not keys:
        into[name] = value
    elif keys[0] == "":
        items = into.setdefault(name, [])
        if is_list(items):
            items.append(value)
    else:
        inner = into.setdefault(name, {})
        if is_object(inner):
            _put(inner, keys[0], keys[1:], value)
