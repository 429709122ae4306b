"""Calls of the client by the description: from parameters and a body to a Python call, for both clients alike."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from contextlib import AbstractContextManager, nullcontext
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, get_overloads

import httpx
import pytest
from described import resolve

from traviskit import AsyncPager, AsyncTravis, Pager, Travis, TravisWarning, github, v1, v2, v3

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from described import Described

# How many pages of a list are read at most.
PAGES = 3
# The package of each version.
CLIENT: dict[str, Any] = {"github": github, "v1": v1, "v2": v2, "v3": v3}


class Arguments(NamedTuple):
    """What a call is to say: values of parameters by their name in the description, the body, and the format."""

    values: Mapping[str, Any]
    body: Any = None
    format: str | None = None


class Call(NamedTuple):
    """A call in Python: the dotted name of a method below `travis.v2` (empty: `call`), and its keywords."""

    operation_id: str
    method: str
    keywords: dict[str, Any]
    version: str = "v2"

    def on(self, travis: Any) -> Any:
        """Make the call."""
        namespace = getattr(travis, self.version)
        if self.method:
            return attrgetter(self.method)(namespace)(**self.keywords)
        return namespace.call(self.operation_id, **self.keywords)

    @property
    def operation(self) -> Any:
        """What the client knows of the operation; None of a call that is none's."""
        return CLIENT[self.version].OPERATIONS.get(self.operation_id)


def client_operation(described: Described) -> Any:
    """What the client knows of an operation."""
    return CLIENT[described.version].OPERATIONS[described.id]


def entries(described: Described, page: Any) -> Any:
    """The items of a page, as it was decoded or as it was sent: what is in its envelope, or the list itself."""
    envelope = client_operation(described).envelope
    if not envelope:
        return page
    return page[envelope] if isinstance(page, dict) else getattr(page, envelope)


def parse(described: Described, *arguments: Any, **keywords: Any) -> Any:
    """Decode an answer to an operation, without a connection."""
    return CLIENT[described.version].parse(described.id, *arguments, **keywords)


def python_call(described: Described, arguments: Arguments, *, by_id: bool = False) -> Call:
    """The Python call that says this; `by_id`: through `call`, as for an operation without a method."""
    names = {parameter.wire: parameter.name for parameter in client_operation(described).parameters}
    method = "" if by_id else described.raw.get("x-travis-call", "")
    body = _body(described, arguments.body) if arguments.body is not None else {}
    given = {**arguments.values, **body}
    keywords: dict[str, Any] = {}
    for name, spec in described.raw.get("x-travis-arguments", {}).items() if method else ():
        parts = [given.pop(part) for part in spec.get("parameters", ()) if part in given]
        if spec.get("constant"):
            keywords[name] = True
        elif parts:
            keywords[name] = parts[0] if len(parts) == 1 else "/".join(parts)
    keywords.update({names.get(name, name): value for name, value in given.items()})
    if arguments.format is not None and len(described.formats) > 1:
        keywords["format"] = arguments.format
    return Call(described.id, method, keywords, described.version)


def _body(described: Described, body: Any) -> dict[str, Any]:
    """What a body says: a text's argument, or the properties of the object (or of its envelope's member)."""
    if described.json_body is None or not isinstance(body, dict):
        return {resolve(described.raw["requestBody"])["x-travis-argument"]: body}
    member = resolve(described.json_body).get("x-travis-envelope")
    return dict(body[member] if member else body)


class Answered(NamedTuple):
    """A request and its answer, as they went over the wire."""

    request: httpx.Request
    status: int
    content_type: str
    content: bytes


class Outcome(NamedTuple):
    """What came of a call: what it returned, of a list its first pages; and the answers behind it, with redirects."""

    result: Any
    pages: list[Any]
    answers: list[Answered]


class Noting(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that notes what passes another one."""

    def __init__(self, inner: Any, notes: list[Answered]) -> None:
        self._inner = inner
        self._notes = notes

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = self._inner.handle_request(request)
        response.read()
        response.close()
        return self._noted(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self._inner.handle_async_request(request)
        await response.aread()
        await response.aclose()
        return self._noted(request, response)

    def _noted(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        kind = response.headers.get("content-type", "")
        self._notes.append(Answered(request, response.status_code, kind, response.content))
        # A new one, because a client that reads answers piece by piece refuses one that was read.
        return httpx.Response(response.status_code, headers=response.headers, content=response.content)

    def close(self) -> None:
        self._inner.close()

    async def aclose(self) -> None:
        await self._inner.aclose()


class Caller:
    """Makes calls through one of the two clients, and notes what it sent and was answered.

    Closing it closes the client. `noting=False` notes nothing: the transport is spoken to as it is.
    """

    def __init__(
        self,
        endpoint: str,
        token: str,
        *,
        is_async: bool,
        transport: Any = None,
        noting: bool = True,
        **options: Any,
    ) -> None:
        self.is_async = is_async
        self.answers: list[Answered] = []
        self._runner = asyncio.Runner() if is_async else None
        options = {"throttle": None, "retries": 0, **options}
        if is_async:
            inner = transport or httpx.AsyncHTTPTransport()
            passing = Noting(inner, self.answers) if noting else inner
            self._http: Any = httpx.AsyncClient(transport=passing, trust_env=False)
            self.travis: Any = AsyncTravis(token, endpoint=endpoint, http_client=self._http, **options)
        else:
            inner = transport or httpx.HTTPTransport()
            passing = Noting(inner, self.answers) if noting else inner
            self._http = httpx.Client(transport=passing, trust_env=False)
            self.travis = Travis(token, endpoint=endpoint, http_client=self._http, **options)

    def make(self, call: Call) -> Outcome:
        """Make a call.

        Raises:
            TravisError: The call did.
        """
        self.answers.clear()
        with warned(call.operation), warnings.catch_warnings():
            warnings.simplefilter("ignore", TravisWarning)  # of what the server did not use, or will not much longer
            result = self.run(call.on(self.travis))
            if isinstance(result, Pager):
                pages = list(islice(result.pages(), PAGES))
            elif isinstance(result, AsyncPager):
                pages = self.run(_first_pages(result))
            else:
                pages = []
        return Outcome(result, pages, list(self.answers))

    def items(self, call: Call, most: int) -> list[Any]:
        """The items of a list, read one by one and no more than so many, as JSON values."""
        pager = call._replace(keywords={**call.keywords, "max_items": most}).on(self.travis)

        async def collect() -> list[Any]:
            return [item async for item in pager]

        return [item.to_dict() for item in (self.run(collect()) if self.is_async else pager)]

    def run(self, result: Any) -> Any:
        """The result of a call, awaited if it must be."""
        return self._runner.run(result) if self._runner and inspect.iscoroutine(result) else result

    def close(self) -> None:
        self.run(self.travis.close())
        if self._runner is None:
            self._http.close()
        else:
            self._runner.run(self._http.aclose())
            self._runner.close()


def warned(operation: Any) -> AbstractContextManager[object]:
    """A call that the server does not know any more says so, each time; no other one does."""
    if operation is not None and operation.server == "removed":
        return pytest.warns(DeprecationWarning, match="the server does not know this call any more")
    return nullcontext()


async def _first_pages(pager: AsyncPager[Any, Any]) -> list[Any]:
    pages: list[Any] = []
    async for page in pager.pages():
        pages.append(page)
        if len(pages) == PAGES:
            break
    return pages


def chosen_overload(method: Callable[..., Any], keywords: Mapping[str, Any]) -> Callable[..., Any]:
    """The overload of a method that a type checker would choose for these keywords; without any the method itself.

    Raises:
        LookupError: There is none.
    """
    function = getattr(method, "__func__", method)
    for candidate in get_overloads(function) or [function]:
        signature = inspect.signature(candidate)
        try:
            signature.bind(None, **keywords)
        except TypeError:
            continue
        # Overloads that differ in the values of one argument alone.
        chosen = {name: keywords[name] for name in ("format", "representation") if name in keywords}
        said = {name: str(signature.parameters[name].annotation).replace('"', "'") for name in chosen}
        if all(repr(value) in said[name] for name, value in chosen.items()):
            return candidate
    raise LookupError(f"no overload of {method} takes {sorted(keywords)}")
