# From generator/runtime/_paging.py by `nox -s regenerate`; do not edit.
"""Reading lists: page by page, lazily, by the API's ways of asking for the next one.

A list ends when the API has no more, and also when it ignores what it was asked: a cursor that does not fall and an
offset that does not grow would otherwise be read for ever.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from ._config import brief
from ._errors import TravisError
from ._not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ._operation import Operation, Pagination

Item_co = TypeVar("Item_co", covariant=True)
Page_co = TypeVar("Page_co", covariant=True)

__all__ = ["AsyncPager", "Pager"]


class _Walk:
    """The way through a list: which arguments fetch the next page, and when it ends."""

    def __init__(self, operation: "Operation[Any]", arguments: Mapping[str, object]) -> None:
        paging = operation.pagination
        if paging is not None and not _paged(paging, arguments):
            paging = None
        self.arguments: Mapping[str, object] | None = arguments
        self._envelope = operation.envelope
        self._paging = paging
        self._position: int | None = None
        self._items: list[Any] = []
        self._parameter = (paging.parameter if paging is not None else "") or "offset"

    def take(self, page: object) -> list[Any] | None:
        """The items of a page just fetched, None if it is none of the list. Sets the `arguments` of the next one."""
        asked, self.arguments = self.arguments or {}, None
        items = _items(page, self._envelope)
        if self._paging is None:
            return items
        if self._paging.by == "cursor":
            numbers = [_number(getattr(item, self._paging.attribute, None)) for item in items]
            # The smallest, wherever it stands: the next page has what is below.
            found = min((number for number in numbers if number is not None), default=None)
            ignored = found is not None and self._position is not None and found >= self._position
        else:
            here = _number(asked.get(self._parameter)) or 0
            found = _next_offset(page, len(items), here)
            ignored = self._position is not None and _offset(page, here) < here
        if ignored or (items and items == self._items):
            return None
        if found is not None and items:
            self._position, self._items = found, items
            self.arguments = {**asked, self._parameter: found}
        return items


def _items(page: object, envelope: str) -> list[Any]:
    """The items of a page, which is their envelope, or the list itself."""
    return cast("list[Any]", getattr(page, envelope) if envelope else page)


def _paged(paging: "Pagination", arguments: Mapping[str, object]) -> bool:
    """Whether the API pages this list."""
    needed = not paging.needs or any(_given(arguments, name) for name in paging.needs)
    return needed and not any(_given(arguments, name) for name in paging.unless)


@contextmanager
def _counted(count: int) -> Generator[None, None, None]:
    """An error within says how many items were read before it, if any."""
    try:
        yield
    except TravisError as error:
        if count:
            read = f"The {count} items before it were read; max_items={count} ends the list there"
            error.hint = f"{error.hint}. {read}" if error.hint else read
        raise


class Pager(Generic[Item_co, Page_co]):
    """A list of the API: `for` gives its items, and fetches each page when it is reached.

    Each iteration asks the API anew. `max_items` ends it early.
    """

    def __init__(
        self,
        operation: "Operation[Page_co]",
        arguments: Mapping[str, object],
        fetch: Callable[[Mapping[str, object]], Page_co],
        max_items: int | None = None,
    ) -> None:
        """Made by a `list` method; `fetch` fetches the page for given arguments.

        Raises:
            ValueError: `max_items` is below 0.
        """
        self._operation = operation
        self._arguments = arguments
        self._fetch = fetch
        self._max_items = _check_max_items(max_items)
        self._ahead: Page_co | None = None
        self._total: int | None = None

    def pages(self) -> Iterator[Page_co]:
        """The pages, with all that the API sends beside the items; with `max_items`, as many as hold these."""
        for page, _ in self._pages():
            yield page

    def __iter__(self) -> Iterator[Item_co]:
        left = self._max_items
        for _, items in self._pages():
            yield from cast("list[Item_co]", items if left is None else items[:left])
            left = None if left is None else left - len(items)

    def first(self) -> Item_co | None:
        """The first item; None of an empty list. Fetches one page, with which the next iteration starts."""
        items: list[Item_co] = _items(self._peek(), self._operation.envelope) if self._max_items != 0 else []
        return items[0] if items else None

    @property
    def total(self) -> int | None:
        """How many items the server has; None where the API does not say. Fetches a page if none was yet."""
        if _uncounted(self._arguments):
            return None
        if self._total is None:
            self._total = _total(self._peek())
        return self._total

    def _peek(self) -> Page_co:
        if self._ahead is None:
            self._ahead = self._fetch(self._arguments)
        return self._ahead

    def _pages(self) -> Iterator[tuple[Page_co, list[Any]]]:
        walk = _Walk(self._operation, self._arguments)
        count = 0
        while walk.arguments is not None and (self._max_items is None or count < self._max_items):
            with _counted(count):
                page = self._fetch(walk.arguments) if count or self._ahead is None else self._ahead
            self._ahead, self._total = None, _total(page)
            items = walk.take(page)
            if items is None:
                return
            count += len(items)
            yield page, items

    def __repr__(self) -> str:
        return f"<Pager of {self._operation.id}>"

    def __reduce__(self) -> NoReturn:
        raise _not_pickled(self, "list(pager)")


class AsyncPager(Generic[Item_co, Page_co]):
    """A list of the API: `async for` gives its items, and fetches each page when it is reached.

    Each iteration asks the API anew. `max_items` ends it early.
    """

    def __init__(
        self,
        operation: "Operation[Page_co]",
        arguments: Mapping[str, object],
        fetch: Callable[[Mapping[str, object]], Awaitable[Page_co]],
        max_items: int | None = None,
    ) -> None:
        """Made by a `list` method; `fetch` fetches the page for given arguments.

        Raises:
            ValueError: `max_items` is below 0.
        """
        self._operation = operation
        self._arguments = arguments
        self._fetch = fetch
        self._max_items = _check_max_items(max_items)
        self._ahead: Page_co | None = None
        self._total: int | None = None

    async def pages(self) -> AsyncIterator[Page_co]:
        """The pages, with all that the API sends beside the items; with `max_items`, as many as hold these."""
        async for page, _ in self._pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item_co]:
        left = self._max_items
        async for _, items in self._pages():
            for item in cast("list[Item_co]", items if left is None else items[:left]):
                yield item
            left = None if left is None else left - len(items)

    async def first(self) -> Item_co | None:
        """The first item; None of an empty list. Fetches one page, with which the next iteration starts."""
        items: list[Item_co] = _items(await self._peek(), self._operation.envelope) if self._max_items != 0 else []
        return items[0] if items else None

    @property
    async def total(self) -> int | None:
        """How many items the server has; None where the API does not say. Fetches a page if none was yet."""
        if _uncounted(self._arguments):
            return None
        if self._total is None:
            self._total = _total(await self._peek())
        return self._total

    async def _peek(self) -> Page_co:
        if self._ahead is None:
            self._ahead = await self._fetch(self._arguments)
        return self._ahead

    async def _pages(self) -> AsyncIterator[tuple[Page_co, list[Any]]]:
        walk = _Walk(self._operation, self._arguments)
        count = 0
        while walk.arguments is not None and (self._max_items is None or count < self._max_items):
            with _counted(count):
                page = await self._fetch(walk.arguments) if count or self._ahead is None else self._ahead
            self._ahead, self._total = None, _total(page)
            items = walk.take(page)
            if items is None:
                return
            count += len(items)
            yield page, items

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._operation.id}>"

    def __reduce__(self) -> NoReturn:
        raise _not_pickled(self, "[item async for item in pager]")


def _not_pickled(pager: object, items: str) -> TypeError:
    return TypeError(
        f"{type(pager).__name__} reads by a client, which holds connections and a token, and can not be pickled or "
        f"copied; its items can: {items}"
    )


def _check_max_items(max_items: int | None) -> int | None:
    if max_items is not None and max_items < 0:
        raise ValueError(f"max_items must be 0 or more, not {brief(max_items)}")
    return max_items


def _given(arguments: Mapping[str, object], name: str) -> bool:
    value = arguments.get(name)
    return value is not None and value is not NOT_GIVEN


def _number(value: object) -> int | None:
    """A cursor as a number: the API writes the numbers of builds as texts, and reads them as integers."""
    try:
        return int(value) if isinstance(value, (int, str)) else None
    except ValueError:
        return None


def _pagination(page: object) -> object:
    """The `@pagination` of a V3 page; None of others."""
    return getattr(page, "pagination", None)


def _uncounted(arguments: Mapping[str, object]) -> bool:
    """Whether the server was told not to count, so that the `count` of its pages is made up."""
    return arguments.get("skip_count") is True


def _total(page: object) -> int | None:
    count = getattr(_pagination(page), "count", None)
    return count if isinstance(count, int) else None


def _offset(page: object, asked: int) -> int:
    offset = getattr(_pagination(page), "offset", None)
    return offset if isinstance(offset, int) else asked


def _next_offset(page: object, count: int, asked: int) -> int | None:
    """Where the next page starts; None if this is the last, or if it says so of itself without getting on."""
    pagination = _pagination(page)
    if pagination is None or getattr(pagination, "is_last", False):
        return None
    here = _offset(page, asked)
    following = getattr(getattr(pagination, "next", None) or getattr(pagination, "next_", None), "offset", None)
    offset = following if isinstance(following, int) else here + count
    total = _total(page)
    return offset if offset > here and (total is None or offset < total) else None
