"""The limiter: never more than allowed in any window, whoever asks and whenever."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traviskit._throttle import Throttle, below, check_throttle


@given(st.integers(1, 6), st.integers(1, 20), st.lists(st.integers(0, 15), max_size=60))
def test_no_window_holds_more_than_allowed(posts: int, seconds: int, pauses: list[int]) -> None:
    throttle = Throttle(posts, seconds)
    now = 0
    times: list[float] = []
    for pause in pauses:
        now += pause
        delay = throttle.reserve(now)
        assert delay >= 0
        times.append(now + delay)
    assert times == sorted(times)
    for index, first in enumerate(times):
        assert sum(1 for time in times[index:] if time < first + seconds) <= posts
    # Nobody waits who need not: a delayed place is exactly a window after the one that it had to wait for.
    for index, time in enumerate(times):
        if time > sum(pauses[: index + 1]):
            assert time == times[index - posts] + seconds


def test_threads_share_it() -> None:
    throttle = Throttle(3, 10)
    with ThreadPoolExecutor(8) as pool:
        delays = sorted(pool.map(lambda _: throttle.reserve(0), range(12)))
    assert delays == [0, 0, 0, 10, 10, 10, 20, 20, 20, 30, 30, 30]


def test_it_stays_below_the_ban() -> None:
    assert [below(posts) for posts in (50, 10, 2, 1)] == [40, 8, 1, 1]


@pytest.mark.parametrize("throttle", [None, (1, 0.5), (40, 30), (1_000_000, 1_000_000)])
def test_a_limit(throttle: tuple[int, float] | None) -> None:
    assert check_throttle(throttle) == throttle


@pytest.mark.parametrize(
    "throttle",
    [
        *[(1_000_001, 30), (40, 1_000_001), (40, -1), (-1, 30), (40, 30, 1), ()],
        *[(0, 30), (40, 0), (40,), 40, "40/30", (40.5, 30), (40.0, 30), (True, 30), ("40", 30), (40, "30"), (40, None)],
        *[(40, float("inf")), (40, float("nan")), (40, 1e12), (10**20, 30), (float("nan"), 30)],
    ],
)
def test_a_limit_that_is_none(throttle: Any) -> None:
    with pytest.raises(ValueError, match=r"^throttle must be") as caught:
        check_throttle(throttle)
    assert str(caught.value) == (
        "throttle must be None or a pair such as (40, 30): at most 40 POSTs in 30 seconds, "
        f"whole POSTs and neither above 1000000; not {throttle!r}"
    )
