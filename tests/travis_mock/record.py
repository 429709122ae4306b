"""What the mock remembers of every request, for the tests of those who call it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .bodies import query_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .asgi import Wire

__all__ = ["Recorded", "Violation", "in_a_header", "record"]

# A violation in the header `X-Mock-Violations` is readable but for what a header can not hold.
_READABLE = " ;:/'(),[]{}<>|=?!*+&$#@\""

# Clients refuse headers that are much longer.
_HEADER_LENGTH = 4000


@dataclass(frozen=True, slots=True)
class Violation:
    """A request that was not as the description has it, or an answer of the mock that was not (`mock_violation`).

    `pointer` is where: `/query/after_number`, `/body/env_var/name`, `/answer/build/state`.
    """

    operation_id: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.operation_id} {self.pointer}: {self.message}"


@dataclass(slots=True, repr=False)
class Recorded:
    """A request as it arrived, and how it was answered.

    `path` is raw: not decoded, the version's suffix not cut off. `query` has every value of each parameter. `json` is
    the parsed body, None where it is no JSON. `operation_id` is None where no operation of the description answered,
    `user` the login of the caller, `status` 0 until the request is answered.
    """

    method: str
    path: str
    query_string: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes
    json: Any = None
    operation_id: str | None = None
    path_parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    user: str | None = None
    status: int = 0
    violations: list[Violation] = field(default_factory=list[Violation])

    def __repr__(self) -> str:
        """Without query, headers and body, which may have a token."""
        by = f" by {self.user}" if self.user else ""
        return f"<Recorded {self.method} {self.path}{by}: {self.operation_id or 'no operation'}, {self.status}>"


def record(wire: Wire) -> Recorded:
    """Begin the record of a request."""
    try:
        value = json.loads(wire.body) if wire.body else None
    except (ValueError, RecursionError):
        value = None
    query = query_values(wire.query_string)
    return Recorded(wire.method, wire.path, wire.query_string, query, wire.headers, wire.body, value)


def in_a_header(violations: list[Violation]) -> str:
    """As many violations as a header can hold, at least the beginning of the first, and how many more there are."""
    texts = [quote(str(violation), safe=_READABLE) for violation in violations]
    shown = sum(length <= _HEADER_LENGTH for length in accumulate(len(text) + 2 for text in texts))
    if shown:
        said = "; ".join(texts[:shown])
    else:
        shown, said = 1, re.sub("%.?$", "", texts[0][:_HEADER_LENGTH]) + "..."  # no escape is cut in two
    return f"{said}; and {len(texts) - shown} more" if shown < len(texts) else said
