"""Lists: lazily, by each way of the API, ending when the API ends or when it does not listen."""

import copy
import pickle
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from types import SimpleNamespace as Said
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from drivers import Driver
from hypothesis import given
from hypothesis import strategies as st
from sample_api import LIST, LIST_BY_OFFSET, Build, BuildsPage, NextPage, PageInfo

from traviskit._errors import ServerError
from traviskit._paging import Pager


class Builds:
    """A server with builds from `last` down to 1, `size` to a page; `listens` is what it does with parameters."""

    def __init__(
        self, last: int, size: int = 3, *, listens: bool = True, told: tuple[str, ...] = ("count", "next")
    ) -> None:
        self.last, self.size, self.listens, self.told = last, size, listens, told
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.query.decode())
        return httpx.Response(200, json=self.page(dict(request.url.params)))

    def page(self, params: dict[str, str]) -> dict[str, Any]:
        if "ids[]" in params or "after_number" in params or "offset" not in params:
            before = int(params.get("after_number", self.last + 1)) if self.listens else self.last + 1
            start = self.last + 1 - before
        else:
            start = int(params["offset"]) if self.listens else 0
        numbers = range(self.last - start, max(self.last - start - self.size, 0), -1)
        end = start + len(numbers)
        page: dict[str, Any] = {"builds": [{"id": 1000 + n, "number": str(n)} for n in numbers]}
        if self.told:
            info = {"count": self.last, "offset": start, "is_last": end >= self.last, "next": {"offset": end}}
            page["@pagination"] = {key: info[key] for key in ("count", *self.told) if key in info}
        return page


def numbers(items: list[Any]) -> list[int]:
    return [int(build.number) for build in items]


def test_nothing_is_asked_before_it_is_needed(driver: Driver) -> None:
    server = Builds(7)
    pager = driver.client(server).v2.builds.list()
    assert server.asked == []
    assert repr(pager) == f"<{'Async' if driver.is_async else ''}Pager of builds_list>"
    assert driver.run(pager.first()).id == 1007
    assert server.asked == [""]


def test_by_a_falling_cursor(driver: Driver) -> None:
    server = Builds(7, told=())
    pager = driver.client(server).v2.builds.list()
    assert numbers(driver.items(pager)) == [7, 6, 5, 4, 3, 2, 1]
    assert server.asked == ["", "after_number=5", "after_number=2", "after_number=1"]
    # A second time asks anew.
    assert numbers(driver.items(pager)) == [7, 6, 5, 4, 3, 2, 1]
    assert len(server.asked) == 8


def test_a_cursor_of_ones_own(driver: Driver) -> None:
    server = Builds(7, told=())
    assert numbers(driver.items(driver.client(server).v2.builds.list(after_number=5))) == [4, 3, 2, 1]
    assert server.asked == ["after_number=5", "after_number=2", "after_number=1"]


def test_a_server_that_ignores_the_cursor(driver: Driver) -> None:
    server = Builds(7, listens=False, told=())
    assert numbers(driver.items(driver.client(server).v2.builds.list())) == [7, 6, 5]
    assert server.asked == ["", "after_number=5"]


def test_a_server_that_ignores_the_cursor_while_its_builds_change(driver: Driver) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        state = "started" if len(asked) == 1 else "passed"
        return httpx.Response(200, json={"builds": [{"id": n, "number": str(n), "state": state} for n in (7, 6, 5)]})

    assert numbers(driver.items(driver.client(handler).v2.builds.list())) == [7, 6, 5]
    assert asked == ["", "after_number=5"]


def test_a_list_that_breaks_off_says_how_far_it_came(driver: Driver) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if not request.url.query:
            return httpx.Response(200, json={"builds": [{"id": n, "number": str(n)} for n in (7, 6, 5)]})
        return httpx.Response(500)

    pager = driver.client(handler).v2.builds.list()
    with pytest.raises(ServerError) as caught:
        driver.items(pager)
    assert caught.value.hint == "The 3 items before it were read; max_items=3 ends the list there"
    with pytest.raises(ServerError) as caught:
        driver.items(driver.client(lambda _: httpx.Response(500)).v2.builds.list())
    assert caught.value.hint == ""


def test_an_argument_that_makes_it_one_page(driver: Driver) -> None:
    server = Builds(7, told=())
    assert len(driver.items(driver.client(server).v2.builds.list(ids=[1, 2]))) == 3
    assert [unquote(query) for query in server.asked] == ["ids[]=1&ids[]=2"]


def test_items_without_a_cursor(driver: Driver) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"builds": [{"id": 1, "number": None}, {"id": 2, "number": "x"}]})

    assert len(driver.items(driver.client(handler).v2.builds.list())) == 2


@pytest.mark.parametrize(
    "told", [("offset", "is_last", "next"), ("offset", "is_last"), ("next",), ("offset",), ("is_last",), ()]
)
def test_by_an_offset(driver: Driver, told: tuple[str, ...]) -> None:
    server = Builds(7, told=told)
    pager = driver.client(server).v2.builds.list_by_offset(offset=0)
    assert numbers(driver.items(pager)) == ([7, 6, 5, 4, 3, 2, 1] if told else [7, 6, 5])
    assert server.asked == (["offset=0", "offset=3", "offset=6"] if told else ["offset=0"])


def test_a_server_that_ignores_the_offset(driver: Driver) -> None:
    server = Builds(7, listens=False, told=("offset", "is_last"))
    assert numbers(driver.items(driver.client(server).v2.builds.list_by_offset(offset=0))) == [7, 6, 5]
    assert server.asked == ["offset=0", "offset=3"]


def test_a_server_whose_next_page_is_this_one(driver: Driver) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        page = {"builds": [{"id": 1, "number": "1"}], "@pagination": {"count": 9, "offset": 0, "next": {"offset": 0}}}
        return httpx.Response(200, json=page)

    assert len(driver.items(driver.client(handler).v2.builds.list_by_offset())) == 1


def test_a_list_of_one_page(driver: Driver) -> None:
    server = Builds(7, told=())
    pager = driver.client(server).v2.builds.list_whole()
    assert numbers(driver.items(pager)) == [7, 6, 5]
    assert server.asked == [""]
    assert driver.run(pager.total) is None


@pytest.mark.parametrize(("max_items", "requests"), [(0, 0), (1, 1), (3, 1), (4, 2), (7, 3), (99, 4)])
def test_at_most_so_many(driver: Driver, max_items: int, requests: int) -> None:
    server = Builds(7, told=())
    pager = driver.client(server).v2.builds.list(max_items=max_items)
    assert numbers(driver.items(pager)) == [7, 6, 5, 4, 3, 2, 1][:max_items]
    assert len(server.asked) == requests
    assert [len(page.builds) for page in driver.items(pager.pages())] == [3, 3, 1, 0][:requests]
    assert (driver.run(pager.first()) is None) == (max_items == 0)


def test_fewer_than_none(driver: Driver) -> None:
    with pytest.raises(ValueError, match="max_items must be 0 or more, not -1"):
        driver.client(Builds(1)).v2.builds.list(max_items=-1)


def test_pages(driver: Driver) -> None:
    server = Builds(4, told=())
    pages = driver.items(driver.client(server).v2.builds.list().pages())
    assert all(isinstance(page, BuildsPage) for page in pages)
    assert [numbers(page.builds) for page in pages] == [[4, 3, 2], [1], []]


def test_the_total_and_the_first_share_their_page_with_the_next_iteration(driver: Driver) -> None:
    server = Builds(7, told=("offset", "is_last"))
    pager = driver.client(server).v2.builds.list_by_offset(offset=0)
    assert driver.run(pager.total) == 7
    assert driver.run(pager.first()).number == "7"
    assert len(server.asked) == 1
    assert len(driver.items(pager)) == 7
    assert len(server.asked) == 3
    assert driver.run(pager.total) == 7
    assert len(server.asked) == 3
    assert driver.run(pager.first()).number == "7"
    assert len(server.asked) == 4


def test_there_is_no_total_of_what_the_server_did_not_count(driver: Driver) -> None:
    server = Builds(7, told=("offset", "is_last"))
    pager = driver.client(server).v2.builds.list_by_offset(offset=0, skip_count=True)
    assert driver.run(pager.total) is None
    assert len(driver.items(pager)) == 7
    assert driver.run(pager.total) is None
    assert driver.run(driver.client(server).v2.builds.list_by_offset(skip_count=False).total) == 7


def test_an_empty_list(driver: Driver) -> None:
    pager = driver.client(Builds(0)).v2.builds.list()
    assert driver.items(pager) == []
    assert driver.run(pager.first()) is None
    assert driver.run(pager.total) == 0


def test_wrong_arguments_are_refused_at_once(driver: Driver) -> None:
    server = Builds(7)
    with pytest.raises(ValueError, match="ids must not be empty"):
        driver.client(server).v2.builds.list(ids=[])
    assert server.asked == []


def test_an_error_on_a_later_page_comes_when_that_is_reached(driver: Driver) -> None:
    server = Builds(7, told=())

    def handler(request: httpx.Request) -> httpx.Response:
        return server(request) if not request.url.query else httpx.Response(404)

    travis = driver.client(handler)
    assert len(driver.items(travis.v2.builds.list(max_items=3))) == 3
    with pytest.raises(Exception, match="answered 404"):
        driver.items(travis.v2.builds.list(max_items=4))


class Told:
    """Pages of one item each; what the server says of them is given."""

    def __init__(self, *told: object) -> None:
        self.told = list(told)
        self.asked: list[Any] = []

    def __call__(self, arguments: Mapping[str, object]) -> Any:
        self.asked.append(arguments.get("offset"))
        return SimpleNamespace(builds=[len(self.asked)], pagination=self.told[len(self.asked) - 1])


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        # The last page says so, though the count promises more.
        ([Said(is_last=True, count=9)], [None]),
        ([Said(is_last=False), Said(is_last=True)], [None, 1]),
        # Where the next page starts; under the name, too, that Python has for it where `next` is taken.
        ([Said(next=Said(offset=10)), Said(is_last=True)], [None, 10]),
        ([Said(next_=Said(offset=10)), Said(is_last=True)], [None, 10]),
        ([Said(next=None, next_=Said(offset=10)), Said(is_last=True)], [None, 10]),
        ([Said(next=Said(offset="10")), Said(is_last=True)], [None, 1]),
        # Else it starts behind this one: where that says it stands, or where it was asked for.
        ([Said(offset=5), Said(is_last=True)], [None, 6]),
        ([Said(offset="5"), Said(is_last=True)], [None, 1]),
        ([Said(offset=5), Said(offset=6), Said(is_last=True)], [None, 6, 7]),
        # Not beyond the count, and not to where it stands already.
        ([Said(count=2), Said(count=2)], [None, 1]),
        ([Said(count="2"), Said(count=2)], [None, 1]),
        ([Said(offset=5, next=Said(offset=5))], [None]),
        ([Said(offset=5, next=Said(offset=4))], [None]),
        ([Said()], [None, 1, 2]),
        ([None], [None]),
    ],
)
def test_what_the_server_says_of_its_pages(told: list[Any], asked: list[int | None]) -> None:
    fetch = Told(*told, *[Said(count=3)] * 2)
    assert list(Pager(LIST_BY_OFFSET, {}, fetch)) == [n + 1 for n in range(len(asked))]
    assert fetch.asked == asked


def test_a_list_without_an_envelope() -> None:
    bare = LIST_BY_OFFSET._replace(envelope="", pagination=None)
    pager: Pager[Any, Any] = Pager(bare, {}, lambda _: [3, 2, 1])
    assert (list(pager), pager.first()) == ([3, 2, 1], 3)


def test_a_server_that_says_it_went_back() -> None:
    fetch = Told(Said(offset=0, count=9), Said(offset=0, count=9))
    assert list(Pager(LIST_BY_OFFSET, {}, fetch)) == [1]
    assert fetch.asked == [None, 1]


@given(st.integers(0, 40), st.integers(1, 9), st.booleans(), st.none() | st.integers(0, 50))
def test_every_list_is_read_once_and_whole(last: int, size: int, by_offset: bool, max_items: int | None) -> None:
    server = Builds(last, size, told=("offset", "is_last") if by_offset else ())
    operation = LIST_BY_OFFSET if by_offset else LIST
    requests: list[dict[str, str]] = []

    def fetch(arguments: Any) -> BuildsPage:
        requests.append(arguments)
        return BuildsPage.from_dict(server.page({name: str(value) for name, value in arguments.items()}))

    start: dict[str, object] = {"offset": 0} if by_offset else {}
    pager: Pager[Build, BuildsPage] = Pager(operation, start, fetch, max_items)
    assert numbers(list(pager)) == list(range(last, 0, -1))[:max_items]
    wanted = last if max_items is None else min(last, max_items)
    assert len(requests) <= wanted // size + 2


@given(
    st.lists(
        st.builds(dict, offset=st.integers(-2, 9), next=st.none() | st.integers(-2, 9), is_last=st.booleans()),
        min_size=1,
    )
)
def test_no_server_keeps_it_going_for_ever(answers: list[dict[str, Any]]) -> None:
    """Whatever the server says of its pages, the offset asked for grows, and so the list ends."""
    asked: list[int] = []

    def fetch(arguments: Any) -> BuildsPage:
        asked.append(arguments.get("offset", 0))
        answer = answers[(len(asked) - 1) % len(answers)]
        following = None if answer["next"] is None else NextPage(offset=answer["next"])
        info = PageInfo(count=9, offset=answer["offset"], is_last=answer["is_last"], next=following)
        return BuildsPage(builds=[Build(id=1, number="1")], pagination=info)

    pager: Pager[Build, BuildsPage] = Pager(LIST_BY_OFFSET, {}, fetch)
    assert len(list(pager)) <= 12
    assert asked[1:] == sorted(set(asked[1:]))


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_pager_can_not_be_pickled_or_copied(driver: Driver, copied: Callable[[object], object]) -> None:
    pager = driver.client(lambda _: httpx.Response(200, json={"builds": []})).v2.builds.list()
    name, items = ("AsyncPager", "[item async for item in pager]") if driver.is_async else ("Pager", "list(pager)")
    with pytest.raises(TypeError) as refused:
        copied(pager)
    assert str(refused.value) == (
        f"{name} reads by a client, which holds connections and a token, and can not be pickled or copied; "
        f"its items can: {items}"
    )
