"""The clock stands still until it is advanced."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from travis_mock.clock import Clock

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)


def test_it_stands_still() -> None:
    clock = Clock(NOON)
    clock.after(0, lambda: pytest.fail("not before it is advanced"))
    assert clock.now == NOON


@given(delays=st.lists(st.integers(0, 50)), steps=st.lists(st.integers(0, 30)))
def test_what_is_due_happens_once_in_order_and_at_its_own_time(delays: list[int], steps: list[int]) -> None:
    clock = Clock(NOON)
    happened: list[tuple[int, int]] = []
    for place, delay in enumerate(delays):
        clock.after(delay, lambda place=place: happened.append((round((clock.now - NOON).total_seconds()), place)))
    for step in steps:
        clock.advance(step)
    assert clock.now == NOON + timedelta(seconds=sum(steps))
    due = [(delay, place) for place, delay in enumerate(delays) if delay <= sum(steps) and steps]
    assert happened == sorted(due)


def test_what_a_callback_puts_off_is_done_in_the_same_advance_if_it_is_due() -> None:
    clock, times = Clock(NOON), list[datetime]()

    def again() -> None:
        times.append(clock.now)
        clock.after(10, again)

    clock.after(10, again)
    clock.advance(35)
    assert times == [NOON + timedelta(seconds=seconds) for seconds in (10, 20, 30)]


def test_it_takes_a_timedelta_too() -> None:
    clock = Clock(NOON)
    clock.advance(timedelta(hours=1))
    assert clock.now == NOON + timedelta(hours=1)


@pytest.mark.parametrize("back", [-1, timedelta(seconds=-1)])
def test_time_does_not_run_backwards(back: float | timedelta) -> None:
    with pytest.raises(ValueError, match="can not be turned back by 1 seconds"):
        Clock(NOON).advance(back)
