# From generator/runtime/_resource.py by `nox -s regenerate`; do not edit.
"""The bases of the generated resource classes, and of the namespaces (`travis.v2`) that hold them.

A generated method checks nothing and decides nothing: it names its operation and hands over its arguments.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast
from warnings import warn

from ._arguments import call_name
from ._not_given import NOT_GIVEN, NotGiven
from ._request import build

if TYPE_CHECKING:
    from typing import Self

    from ._async_transport import AsyncTransport
    from ._config import Options, Timeout
    from ._index import Operations
    from ._operation import Operation, Request
    from ._paging import AsyncPager, Pager
    from ._raw import RawResponse
    from ._transport import Transport

T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")
P = ParamSpec("P")
R = TypeVar("R", bound="_Common")

__all__ = [
    "AsyncNamespace",
    "AsyncResource",
    "Namespace",
    "Resource",
    "as_raw",
    "to_async_raw",
    "to_async_raw_list",
    "to_raw",
    "to_raw_list",
]


class _Common:
    """What the synchronous and the asynchronous resource have in common: their options."""

    _options: "Options"

    def with_options(
        self,
        *,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> "Self":
        """The same resource with other options; this one stays as it is.

        Parameters: `timeout` in seconds (or a pair: to connect, to read; None waits for ever); `retries`, how often a
        call may be tried again; `headers`, added to every request.

        Raises:
            ValueError: One of them can not be used.
        """
        return _changed(self, self._options.merged(timeout=timeout, retries=retries, headers=headers))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def _changed(resource: R, options: "Options") -> R:
    other = copy(resource)
    other._options = options  # pyright: ignore[reportPrivateUsage]  # of a copy of our own class
    # Generated classes keep what they make of themselves (`with_raw_response`) in the instance.
    for name in [name for name in vars(other) if name not in {"_options", "_transport"}]:
        delattr(other, name)
    return other


class Resource(_Common):
    """Base of the synchronous resource classes."""

    def __init__(self, transport: "Transport", options: "Options") -> None:
        """Made by the client."""
        self._transport = transport
        self._options = options

    def _call(
        self,
        operation: "Operation[T]",
        arguments: Mapping[str, object],
        format: str | None = None,  # noqa: A002  # the argument's public name
        *,
        by_id: bool = False,
    ) -> T:
        """Make a call of the operation."""
        if operation.deprecated:
            _warn(operation, 3)
        return self._perform(operation, build(operation, arguments, format, by_id=by_id))

    def _list(
        self, operation: "Operation[Page]", arguments: Mapping[str, object], max_items: int | None = None
    ) -> "Pager[Any, Page]":
        """The list of the operation; its arguments are checked at once, and nothing is sent."""
        if operation.deprecated:
            _warn(operation, 3)
        first = build(operation, arguments)
        if self._options.raw:
            return cast("Pager[Any, Page]", self._perform(operation, first))
        from ._paging import Pager

        return Pager(
            operation,
            arguments,
            lambda given: self._perform(operation, first if given is arguments else build(operation, given)),
            max_items,
        )

    def _stream(
        self,
        operation: "Operation[Any]",
        arguments: Mapping[str, object],
        format: str | None = None,  # noqa: A002  # the argument's public name
    ) -> Generator[bytes, None, None]:
        """The body of an answer, piece by piece, as it comes; arguments are checked at once, and nothing is sent."""
        request = build(operation, arguments, format)

        def pieces() -> Generator[bytes, None, None]:
            with self._transport.stream(request, self._options) as chunks:
                yield from chunks

        return pieces()

    def _perform(self, operation: "Operation[T]", request: "Request") -> T:  # noqa: ARG002  # ties the type to the request's operation
        raw = self._transport.perform(request, self._options)
        return cast("T", raw) if self._options.raw else cast("T", raw.parse())


class AsyncResource(_Common):
    """Base of the asynchronous resource classes."""

    def __init__(self, transport: "AsyncTransport", options: "Options") -> None:
        """Made by the client."""
        self._transport = transport
        self._options = options

    async def _call(
        self,
        operation: "Operation[T]",
        arguments: Mapping[str, object],
        format: str | None = None,  # noqa: A002  # the argument's public name
        *,
        by_id: bool = False,
    ) -> T:
        """Make a call of the operation."""
        if operation.deprecated:
            _warn(operation, 3)
        return await self._perform(operation, build(operation, arguments, format, by_id=by_id))

    def _list(
        self, operation: "Operation[Page]", arguments: Mapping[str, object], max_items: int | None = None
    ) -> "AsyncPager[Any, Page]":
        """The list of the operation; its arguments are checked at once, and nothing is sent."""
        if operation.deprecated:
            _warn(operation, 3)
        first = build(operation, arguments)
        if self._options.raw:
            return cast("AsyncPager[Any, Page]", self._perform(operation, first))
        from ._paging import AsyncPager

        return AsyncPager(
            operation,
            arguments,
            lambda given: self._perform(operation, first if given is arguments else build(operation, given)),
            max_items,
        )

    def _stream(
        self,
        operation: "Operation[Any]",
        arguments: Mapping[str, object],
        format: str | None = None,  # noqa: A002  # the argument's public name
    ) -> AsyncGenerator[bytes, None]:
        """The body of an answer, piece by piece, as it comes; arguments are checked at once, and nothing is sent."""
        request = build(operation, arguments, format)

        async def pieces() -> AsyncGenerator[bytes, None]:
            async with self._transport.stream(request, self._options) as chunks:
                async for chunk in chunks:
                    yield chunk

        return pieces()

    async def _perform(self, operation: "Operation[T]", request: "Request") -> T:  # noqa: ARG002  # ties the type to the request's operation
        raw = await self._transport.perform(request, self._options)
        return cast("T", raw) if self._options.raw else cast("T", raw.parse())


class Namespace(Resource):
    """Base of the namespaces of one version of the API, such as `travis.v2`."""

    def _operations(self) -> "Operations":
        """All operations of the version by id; the generated class gives them."""
        raise NotImplementedError

    def call(self, operation_id: str, /, *, format: str | None = None, **arguments: object) -> object:  # noqa: A002  # as above
        """Make any call by the id of its operation, with the operation's own arguments; of a list, one page.

        Raises:
            ValueError: There is no such operation.
        """
        return self._call(self._operations().find(operation_id), arguments, format, by_id=True)


class AsyncNamespace(AsyncResource):
    """Base of the namespaces of one version of the API, such as `travis.v2`."""

    def _operations(self) -> "Operations":
        """All operations of the version by id; the generated class gives them."""
        raise NotImplementedError

    async def call(self, operation_id: str, /, *, format: str | None = None, **arguments: object) -> object:  # noqa: A002  # as above
        """Make any call by the id of its operation, with the operation's own arguments; of a list, one page.

        Raises:
            ValueError: There is no such operation.
        """
        return await self._call(self._operations().find(operation_id), arguments, format, by_id=True)


def as_raw(resource: R) -> R:
    """A copy of a resource whose methods give `RawResponse`s, whatever their annotations say; see `to_raw`."""
    options = resource._options  # pyright: ignore[reportPrivateUsage]  # of our own class
    return _changed(resource, options._replace(raw=True))


# The methods of a resource made `as_raw` return RawResponses; these four say so to type checkers, overload by overload.


def to_raw(method: Callable[P, T]) -> "Callable[P, RawResponse[T]]":
    """A method of a resource that is `as_raw`, with its true type."""
    return cast("Callable[P, RawResponse[T]]", method)


def to_raw_list(method: "Callable[P, Pager[Item, Page]]") -> "Callable[P, RawResponse[Page]]":
    """A method of a resource that is `as_raw`, with its true type: it fetches the first page."""
    return cast("Callable[P, RawResponse[Page]]", method)


def to_async_raw(method: Callable[P, Awaitable[T]]) -> "Callable[P, Coroutine[Any, Any, RawResponse[T]]]":
    """A method of a resource that is `as_raw`, with its true type."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)


def to_async_raw_list(
    method: "Callable[P, AsyncPager[Item, Page]]",
) -> "Callable[P, Coroutine[Any, Any, RawResponse[Page]]]":
    """A method of a resource that is `as_raw`, with its true type: it fetches the first page, and must be awaited."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[Page]]]", method)


def _warn(operation: "Operation[Any]", stacklevel: int) -> None:
    """Say that an operation is gone from the server. One that is merely deprecated still works and is left alone."""
    if operation.gone:
        warn(f"{call_name(operation)}: {operation.gone}", DeprecationWarning, stacklevel + 1)
