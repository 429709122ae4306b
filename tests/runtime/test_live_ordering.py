"""Numbered things come out in order, each once, whatever order they come in; and only those behind a gap wait."""

from hypothesis import given, settings
from hypothesis import strategies as st

from traviskit.live._ordering import Ordering

FAST = settings(derandomize=True, deadline=None, max_examples=300)


def taken(order: Ordering[str], number: int) -> list[str]:
    order.add(number, str(number))
    return list(order.ready())


@FAST
@given(st.permutations(range(30)), st.lists(st.integers(0, 29), max_size=20))
def test_all_come_out_once_and_in_order(numbers: list[int], again: list[int]) -> None:
    order: Ordering[str] = Ordering()
    found = [item for number in [*numbers, *again] for item in taken(order, number)]
    assert found == [str(number) for number in range(30)]
    assert (len(order), order.last, order.missing(5)) == (0, 29, [])


@FAST
@given(st.lists(st.integers(0, 40), unique=True), st.integers(1, 10))
def test_what_waits_is_behind_a_gap_and_no_more_than_the_limit(numbers: list[int], limit: int) -> None:
    order: Ordering[str] = Ordering(limit)
    for number in numbers:
        taken(order, number)
        waiting = [int(item) for item in order.waiting()]
        assert waiting == sorted(waiting)
        assert len(order) == len(waiting) <= limit
        assert order.last + 1 not in waiting
        assert all(number > order.last for number in waiting)


@FAST
@given(st.lists(st.integers(0, 60), unique=True, min_size=1), st.integers(1, 20))
def test_what_is_missing_is_what_never_came(numbers: list[int], most: int) -> None:
    order: Ordering[str] = Ordering()
    for number in numbers:
        taken(order, number)
    missing = [number for number in range(max(numbers)) if number not in numbers]
    assert order.missing(most) == missing[:most]
    for number in missing:
        taken(order, number)
    assert order.last == max(numbers)


@FAST
@given(st.lists(st.integers(0, 40), unique=True, min_size=1), st.integers(1, 5))
def test_asked_for_again_all_come_whatever_was_dropped(numbers: list[int], limit: int) -> None:
    order: Ordering[str] = Ordering(limit)
    found = [item for number in [*numbers, 41] for item in taken(order, number)]
    while missing := order.missing(10):
        found += [item for number in missing for item in taken(order, number)]
    found += [item for number in range(order.last + 1, 42) for item in taken(order, number)]
    assert found == [str(number) for number in range(42)]


def test_a_gap_that_is_given_up() -> None:
    order: Ordering[str] = Ordering()
    order.skip()
    assert order.last == -1
    assert taken(order, 3) == taken(order, 5) == []
    order.skip()
    assert list(order.ready()) == ["3"]
    assert (order.last, order.missing(5), taken(order, 2)) == (3, [4], [])


def test_a_number_that_nobody_can_count_to() -> None:
    order: Ordering[str] = Ordering()
    assert taken(order, 10**18) == []
    assert order.missing(3) == [0, 1, 2]
