"""The decisions on trying again, as properties over every method, status and failure."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traviskit._retries import (
    RETRY_AFTER_LIMIT,
    back_off,
    delay_after_failure,
    delay_after_status,
    retry_after,
    safe_to_repeat,
)

methods = st.sampled_from(["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE", "OPTIONS"])
chance = st.floats(0, 1).map(lambda value: lambda: value)
attempts = st.integers(1, 50)
waits = st.none() | st.floats(0, 1e6)


@given(methods, st.booleans(), attempts, chance, st.sampled_from(["broken", "late", "damaged", "unsent"]))
def test_what_may_have_been_taken_is_sent_again_only_where_that_is_safe(
    method: str, idempotent: bool, attempt: int, random: Callable[[], float], reason: str
) -> None:
    delay = delay_after_failure(reason, method, attempt, idempotent=idempotent, random=random)
    repeatable = method in {"GET", "HEAD"} or (method == "PUT" and idempotent)
    assert (delay is not None) == (repeatable and reason == "broken")
    assert safe_to_repeat(method, idempotent=idempotent) == repeatable


@given(methods, st.booleans(), attempts, chance)
def test_what_never_arrived_is_always_sent_again(
    method: str, idempotent: bool, attempt: int, random: Callable[[], float]
) -> None:
    delay = delay_after_failure("unreached", method, attempt, idempotent=idempotent, random=random)
    assert delay is not None
    assert 0 <= delay <= 8


@given(methods, st.booleans(), attempts, chance, waits, st.integers(400, 599))
def test_statuses(
    method: str, idempotent: bool, attempt: int, random: Callable[[], float], wait: float | None, status: int
) -> None:
    delay = delay_after_status(
        status, method, attempt, idempotent=idempotent, error_type=None, wait=wait, random=random
    )
    if status == 429:
        repeatable = method == "GET" if wait is None else True
    elif status in {502, 503, 504}:
        repeatable = method in {"GET", "HEAD"} or (method == "PUT" and idempotent)
    else:
        repeatable = False
    if wait is not None and wait > RETRY_AFTER_LIMIT:
        repeatable = False
    assert (delay is not None) == repeatable
    if delay is not None:
        assert delay == (back_off(attempt, random) if wait is None else wait)


def test_the_longest_wait_is_waited() -> None:
    for wait, delay in ((RETRY_AFTER_LIMIT, RETRY_AFTER_LIMIT), (RETRY_AFTER_LIMIT + 0.001, None)):
        given = delay_after_status(503, "GET", 1, idempotent=False, error_type=None, wait=wait, random=lambda: 1.0)
        assert given == delay


def test_a_put_is_repeated_only_where_that_is_said_to_be_safe() -> None:
    for idempotent, delay in ((True, 0.5), (False, None)):
        given = delay_after_status(502, "PUT", 1, idempotent=idempotent, error_type=None, wait=None, random=lambda: 1.0)
        assert given == delay


@given(methods, attempts, waits)
def test_an_hours_quota_is_never_waited_for(method: str, attempt: int, wait: float | None) -> None:
    delay = delay_after_status(
        429, method, attempt, idempotent=True, error_type="request_limit_reached", wait=wait, random=lambda: 1.0
    )
    assert delay is None


def test_the_back_off_doubles_up_to_a_limit_and_is_drawn_from_zero_on() -> None:
    assert [back_off(attempt, lambda: 1.0) for attempt in (1, 2, 3, 4, 5, 6, 2000)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert [back_off(attempt, lambda: 0.0) for attempt in (1, 5)] == [0, 0]
    assert [back_off(3, lambda: 0.25), back_off(1, lambda: 0.5)] == [0.5, 0.25]


NOW = 1_700_000_000.0


@given(st.integers(0, 10**9))
def test_retry_after_in_seconds(seconds: int) -> None:
    assert retry_after(f" {seconds} ", NOW) == seconds


@given(st.integers(-(10**6), 10**6))
def test_retry_after_as_a_date(seconds: int) -> None:
    moment = datetime.fromtimestamp(NOW, UTC) + timedelta(seconds=seconds)
    assert retry_after(format_datetime(moment, usegmt=True), NOW) == max(0, seconds)
    assert retry_after(format_datetime(moment), NOW) == max(0, seconds)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("Tue, 14 Nov 2023 22:13:27 GMT", 7),
        ("Tue, 14 Nov 2023 22:13:27 -0000", 7),  # of no zone: taken as UTC, wherever the client runs
        ("Tue, 14 Nov 2023 23:13:27 +0100", 7),
        ("Tue, 14 Nov 2023 22:13:13 GMT", 0),
    ],
)
def test_retry_after_as_a_date_of_any_zone(monkeypatch: pytest.MonkeyPatch, value: str, seconds: int) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        assert retry_after(value, NOW) == seconds
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "value",
    [None, "", "soon", "-5", "1e3", "nan", "inf", "12 s", "Tue, 99 Nov 2023 22:13:20 GMT", "2023-11-14", "\n", "٣"],
)
def test_a_retry_after_that_says_nothing(value: str | None) -> None:
    assert retry_after(value, NOW) is None


@given(st.text() | st.text("0123456789 ,:+-GMTNovJanTue", max_size=40))
def test_no_retry_after_breaks_the_call(value: str) -> None:
    result = retry_after(value, NOW)
    assert result is None or result >= 0
