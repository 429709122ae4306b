# From generator/runtime/_operation.py by `nox -s regenerate`; do not edit.
"""What the client knows of one operation: pure data, written by the generator, read by `_request` and `_response`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ._kinds import Kind

T_co = TypeVar("T_co", covariant=True)

__all__ = ["Answer", "Format", "Operation", "Pagination", "Parameter", "Request", "Requirement"]


class Parameter(NamedTuple):
    """One value that a caller may give.

    `place` is `path`, `query`, `body` (a property of the JSON body) or `raw` (the text body itself). `type` is the
    JSON type (`integer`, `string`, `boolean`, `number`, `array`, `object`; of several `integer|string`); `items` the
    type of an array's elements. `style` says how a list is written in a query, `comma` or `repeat`; a boolean `flag` is
    sent only when true. `closed` lists the values of a closed enum; `minimum`, `min_length` and `pattern` hold for the
    items of a list, too; `example` is one that matches, as Python writes it. A `secret` value stands in no message.
    `argument` is the name that the Python method has for it, where it is another. A list has `min_items` or more, and
    each object in it `members`.
    """

    name: str
    wire: str
    place: str
    type: str
    required: bool = False
    nullable: bool = False
    items: str = ""
    style: str = ""
    closed: tuple[str, ...] = ()
    minimum: int | None = None
    pattern: str = ""
    example: str = ""
    secret: bool = False
    min_length: int = 0
    argument: str = ""
    min_items: int = 0
    members: "tuple[Parameter, ...]" = ()


class Requirement(NamedTuple):
    """A rule between arguments: `rule` is `exactly-one`, `at-most-one` or `at-least-one` of `names`, if any of `when`
    is given.
    """

    rule: str
    names: tuple[str, ...]
    when: tuple[str, ...] = ()


class Pagination(NamedTuple):
    """How the next page is asked for: `by` is `cursor` (`parameter` takes the last item's `attribute`, which must
    fall) or `offset`.

    The answer is one page with any of `unless` given, and with none of `needs` where there are any.
    """

    by: str
    parameter: str = ""
    attribute: str = ""
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Format(NamedTuple):
    """One representation of the answer that a caller may choose: `accept` is sent, and `content` is expected."""

    name: str
    accept: str
    content: str


class Answer(NamedTuple):
    """A described answer: its status, media type (`""` for no content), and how it is decoded (None for text and for
    none).

    `member` is the member of the envelope that is the answer; `""` where the answer is not wrapped.
    """

    status: int
    content: str
    kind: "Kind[Any] | None" = None
    member: str = ""


class Operation(NamedTuple, Generic[T_co]):
    """One operation of the API. `T_co` is what a call of it returns (for a list: its page).

    `path` is the description's, `/builds/{build_id}`. `envelope` is the attribute of a list's page that holds its
    items (empty where the page is the list itself); `body_member` the member that wraps the JSON body; `server_error`
    what the server is known to fail on.
    """

    id: str
    version: str
    method: str
    path: str
    tag: str
    python_name: str
    parameters: tuple[Parameter, ...] = ()
    answers: tuple[Answer, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    formats: tuple[Format, ...] = ()
    requires: tuple[Requirement, ...] = ()
    pagination: Pagination | None = None
    envelope: str = ""
    body_member: str = ""
    content_type: str = ""
    login: bool = False
    idempotent: bool = False
    deprecated: bool = False
    server: str = ""
    instead: str = ""
    server_error: str = ""

    @property
    def gone(self) -> str:
        """What became of it, where the server does not know it any more; else empty."""
        if self.server != "removed":
            return ""
        instead = f"use {self.instead}" if self.instead.isidentifier() else self.instead
        return f"the server does not know this call any more{'; ' if instead else ''}{instead}"


class Request(NamedTuple):
    """A request that is ready for the wire but for the endpoint, the token and the client's own headers.

    `target` is the path and query, percent-encoded; `headers` come from the description (`Accept`, `Content-Type`).
    """

    operation: Operation[Any]
    arguments: Mapping[str, object]
    target: str
    headers: tuple[tuple[str, str], ...]
    content: bytes | None = None
    format: str = ""
