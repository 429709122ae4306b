"""Pages of a collection. Source: `paginator.rb`, `paginator/url_generator.rb` of lib/travis/api/v3."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from ...casts import is_list, is_object
from ...handling import crash
from .errors import error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .results import Many

__all__ = ["Paging", "integer_parameter", "links"]

_LARGEST_OFFSET = 2**63 - 1

# Ruby's `Integer()`: signs, underscores between digits, and the prefixes of other bases.
_INTEGER = re.compile(r"\s*([+-]?)(0[xXbBdD]|0[oO]?)?_?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)\s*", re.ASCII)
_BASES = {"": 10, "0x": 16, "0b": 2, "0o": 8, "0": 8, "0d": 10}

# A query of nothing but these two is made anew, any other is sorted.
_ONLY_PAGES = re.compile(r"\?(?:&?(?:limit|offset)=[^=]*)*\Z")


@dataclass(frozen=True, slots=True)
class Paging:
    """That a collection has pages, and how many entries by default."""

    default: int = 25
    largest: int = 100

    def cut(self, result: Many, params: Mapping[str, Any]) -> None:
        """Leave one page in a collection, and say which.

        Raises:
            Error: `limit` or `offset` is no integer.
            Halt: One of them is no text and no number: the server fails.
        """
        limit = integer_parameter(params.get("limit"), "limit")
        if limit is None or limit < 0:
            limit = self.default
        if not 1 <= limit <= self.largest:
            limit = self.largest
        offset = max(integer_parameter(params.get("offset"), "offset") or 0, 0)
        if offset > _LARGEST_OFFSET:
            raise crash()
        count = offset + 2 * limit if params.get("skip_count") == "true" else len(result.rows)
        result.rows = result.rows[offset : offset + limit]
        result.pagination = {"limit": limit, "offset": offset, "count": count}


def integer_parameter(value: Any, name: str) -> int | None:
    """A parameter that must be an integer, if it is given.

    Raises:
        Error: It is none.
        Halt: It is no text and no number: the server fails.
    """
    if value is None or value is False:
        return None
    if value is True or is_list(value) or is_object(value) or (isinstance(value, float) and not isfinite(value)):
        raise crash()
    if isinstance(value, int | float):
        return int(value)
    found = _INTEGER.fullmatch(value)
    try:
        sign, prefix, digits = found.groups("") if found else ("", "", "no digits")
        return int(f"{sign}{digits.replace('_', '')}", _BASES[prefix.lower()])
    except ValueError:
        raise error("wrong_params", f"{name} must be an integer") from None


def links(href: str, limit: int, offset: int, count: int) -> dict[str, Any]:
    """Where this page stands among the others, and where those are."""

    def page(offset_of: int, limit_of: int = limit) -> dict[str, Any]:
        same = (offset_of, limit_of) == (offset, limit)
        return {"@href": href if same else _address(href, offset_of, limit_of), "offset": offset_of, "limit": limit_of}

    last = count // limit * limit
    last -= limit if last == count else 0
    is_last = count <= offset + limit
    before = None
    if offset:
        before = page(0, offset) if offset <= limit else page(offset - limit)
    return {
        "is_first": offset == 0,
        "is_last": is_last,
        "next": None if is_last else page(offset + limit),
        "prev": before,
        "first": page(0),
        "last": page(last),
    }


def _address(href: str, offset: int, limit: int) -> str:
    path, question, query = href.partition("?")
    if not question or _ONLY_PAGES.search(href):
        return f"{path}?limit={limit}&offset={offset}"
    values: dict[str, str | None] = {}
    for part in filter(None, query.split("&")):
        name, equals, value = part.partition("=")
        values[unquote(name)] = unquote(value.replace("+", " ")) if equals else None
    values |= {"offset": str(offset), "limit": str(limit)}
    return f"{path}?{'&'.join(_pair(name, values[name]) for name in sorted(values))}"


def _pair(name: str, value: str | None) -> str:
    encoded = quote(name, safe="")
    return encoded if value is None else f"{encoded}={quote(value, safe='')}"
