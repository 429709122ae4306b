"""V3: pages and orders of collections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal
from hypothesis import given
from hypothesis import strategies as st

from travis_mock.v3.engine.paging import links
from travis_mock.v3.engine.sorting import Sorting, column

if TYPE_CHECKING:
    from asking import Answered

COUNT = 130
BUILDS = [{"id": 1000 + n, "repository_id": 10, "number": str(n)} for n in range(1, COUNT + 1)]


def _listed(query: str, **changes: Any) -> Answered:
    app = small(**{"builds": BUILDS, "jobs": [], "logs": [], **changes})
    return ask_v3(app, "GET", "/repo/10/builds", f"{query}&representation=minimal")


def _numbers(query: str, **changes: Any) -> list[str]:
    return [build["number"] for build in _listed(query, **changes).json["builds"]]


@pytest.mark.parametrize(
    ("sent", "effective"),
    [("1", 1), ("100", 100), ("0", 100), ("101", 100), ("-1", 25), ("%201", 1), ("0x10", 16), ("010", 8), ("1_0", 10)],
)
def test_a_limit_is_bent_until_it_fits(sent: str, effective: int) -> None:
    body = _listed(f"limit={sent}").json
    assert (body["@pagination"]["limit"], len(body["builds"])) == (effective, effective)


@pytest.mark.parametrize("sent", ["abc", "", "1.5", "1e2", "09", "0x", "--1", "%FF"])
def test_a_limit_that_is_no_integer(sent: str) -> None:
    answer = _listed(f"limit={sent}")
    assert refusal(answer)[:2] == (400, "wrong_params")
    assert answer.json["error_message"] == "limit must be an integer"
    assert _listed(f"offset={sent}").json["error_message"] == "offset must be an integer"


@pytest.mark.parametrize("sent", ["limit[]=3", "limit[a]=3", "offset[]=3", "offset=99999999999999999999"])
def test_the_server_fails_on_pages_that_are_no_text_or_beyond_all_numbers(sent: str) -> None:
    assert _listed(sent).status == 500


def test_a_page_says_where_the_others_are() -> None:
    page = _listed("limit=25&offset=10&state=passed").json["@pagination"]
    address = "/repo/10/builds?limit={}&offset={}&representation=minimal&state=passed"
    assert page == {
        "limit": 25,
        "offset": 10,
        "count": 130,
        "is_first": False,
        "is_last": False,
        "next": {"@href": address.format(25, 35), "offset": 35, "limit": 25},
        "prev": {"@href": address.format(10, 0), "offset": 0, "limit": 10},
        "first": {"@href": address.format(25, 0), "offset": 0, "limit": 25},
        "last": {"@href": address.format(25, 125), "offset": 125, "limit": 25},
    }


def test_an_empty_collection_ends_before_its_beginning() -> None:
    page = _listed("", builds=[]).json["@pagination"]
    assert (page["count"], page["is_last"], page["last"]["offset"]) == (0, True, -25)


def test_a_count_can_be_skipped_and_is_made_up_then() -> None:
    page = _listed("limit=10&offset=500&skip_count=true").json["@pagination"]
    assert (page["count"], page["is_last"]) == (520, False)
    assert _listed("skip_count=yes").json["@pagination"]["count"] == COUNT


def test_following_the_pages_shows_everything_once() -> None:
    seen: list[str] = []
    query = "limit=40"
    while True:
        body = _listed(query).json
        seen += [build["number"] for build in body["builds"]]
        following = body["@pagination"]["next"]
        if following is None:
            break
        query = f"limit={following['limit']}&offset={following['offset']}"
    assert seen == [str(n) for n in range(COUNT, 0, -1)]


@given(limit=st.integers(1, 9), offset=st.integers(0, 30), count=st.integers(0, 30))
def test_pages_meet_without_overlap(limit: int, offset: int, count: int) -> None:
    page = links("/x", limit, offset, count)
    assert page["is_first"] == (offset == 0)
    assert page["is_last"] == (page["next"] is None) == (offset + limit >= count)
    if before := page["prev"]:
        assert before["offset"] + before["limit"] == offset
    if count:
        assert 0 <= page["last"]["offset"] < count <= page["last"]["offset"] + limit


@pytest.mark.parametrize(
    ("href", "following"),
    [
        ("/x", "/x?limit=2&offset=2"),
        ("/x?limit=2", "/x?limit=2&offset=2"),
        ("/x?offset=0&limit=2", "/x?limit=2&offset=2"),
        ("/x?z=%C3%BC+1&a[b]=1", "/x?a%5Bb%5D=1&limit=2&offset=2&z=%C3%BC%201"),
        ("/x?a&b=", "/x?a&b=&limit=2&offset=2"),
    ],
)
def test_the_address_of_another_page(href: str, following: str) -> None:
    page = links(href, 2, 0, 9)
    assert (page["next"]["@href"], page["first"]["@href"]) == (following, href)


# -- order ------------------------------------------------------------------------------------------------------------

UNEVEN: list[dict[str, Any]] = [
    {"id": 1, "repository_id": 10, "number": "2", "finished_at": "2024-05-01 01:00:00"},
    {"id": 2, "repository_id": 10, "number": "10", "finished_at": None, "state": "started"},
    {"id": 3, "repository_id": 10, "number": "1", "finished_at": "2024-05-01 00:00:00"},
]


@pytest.mark.parametrize(
    ("sort_by", "numbers"),
    [
        ("number", ["1", "2", "10"]),
        ("number:desc", ["10", "2", "1"]),
        ("finished_at", ["1", "2", "10"]),
        ("finished_at:desc", ["10", "2", "1"]),
        ("id:asc", ["2", "10", "1"]),
        ("wat,id", ["2", "10", "1"]),
    ],
)
def test_an_order_that_is_asked_for(sort_by: str, numbers: list[str]) -> None:
    assert _numbers(f"sort_by={sort_by}", builds=UNEVEN) == numbers


@pytest.mark.parametrize("part", ["wat", "id:wat", "wat:desc", "ID", ""])
def test_nonsense_in_an_order_is_passed_over(part: str) -> None:
    body = _listed(f"sort_by={part},id", builds=UNEVEN).json
    assert body["@warnings"] == [
        {
            "@type": "warning",
            "message": f"query value {part} for sort_by not a valid sort mode, ignored",
            "warning_type": "ignored_value",
            "parameter": "sort_by",
            "value": part,
        }
    ]


def test_with_nothing_but_nonsense_there_is_no_default_order() -> None:
    assert _numbers("sort_by=wat", builds=UNEVEN) == ["1", "10", "2"], "as they are: by id, falling"
    assert _numbers("sort_by=", builds=UNEVEN) == ["1", "10", "2"]


def test_the_server_fails_on_an_order_that_is_a_list() -> None:
    assert _listed("sort_by[]=id").status == 500


def test_several_fields_count_one_after_the_other() -> None:
    rows: list[dict[str, Any]] = [
        {"id": n, "a": a, "b": b} for n, (a, b) in enumerate([(1, 2), (None, 1), (1, 1), (0, 9)])
    ]
    sorting = Sorting({"a": column("a"), "b": column("b")}, nulls_last=("b",))
    assert [row["id"] for row in sorting.apply(rows, "a,b")[0]] == [3, 2, 0, 1]
    assert [row["id"] for row in sorting.apply(rows, "a:desc,b")[0]] == [1, 2, 0, 3]


def test_a_field_whose_nulls_come_last_in_both_directions() -> None:
    rows: list[dict[str, Any]] = [{"id": 1, "a": None}, {"id": 2, "a": 1}, {"id": 3, "a": 2}]
    sorting = Sorting({"a": column("a")}, nulls_last=("a",))
    assert [row["id"] for row in sorting.apply(rows, "a:desc")[0]] == [3, 2, 1]
    assert [row["id"] for row in sorting.apply(rows, "a")[0]] == [2, 3, 1]


def test_an_order_is_made_anew_when_a_row_changes() -> None:
    app = small()
    first = ask_v3(app, "GET", "/repo/10/builds").json["builds"]
    app.world.update("builds", app.world.need("builds", 100), number="9")
    second = ask_v3(app, "GET", "/repo/10/builds").json["builds"]
    assert [[build["id"] for build in builds] for builds in (first, second)] == [[110, 100], [100, 110]]


@pytest.mark.parametrize("sent", [b'{"limit": NaN}', b'{"limit": 1e999}', b'{"offset": true}', b'{"limit": {}}'])
def test_the_server_fails_on_pages_that_are_no_number(sent: bytes) -> None:
    app = small()
    answer = ask_v3(app, "GET", "/repo/10/builds", body=sent, content_type="application/json")
    assert answer.status == 500


def test_a_page_may_be_a_number_of_json() -> None:
    body = ask_v3(small(), "GET", "/repo/10/builds", body={"limit": 1.9, "offset": None}).json
    assert (body["@pagination"]["limit"], body["@pagination"]["offset"]) == (1, 0)


def test_the_server_fails_on_numbers_of_builds_that_are_none() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), number=None)
    assert [build["id"] for build in ask_v3(app, "GET", "/repo/10/builds").json["builds"]] == [100, 110]
    app.world.update("builds", app.world.need("builds", 100), number="x")
    assert ask_v3(app, "GET", "/repo/10/builds").status == 500
    assert ask_v3(app, "GET", "/repo/10/builds", "sort_by=id").status == 200
