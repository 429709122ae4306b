"""Times: whatever is accepted is written back as it was sent, and always aware."""

import copy
import datetime as dt
import pickle
import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from traviskit._times import TextTime, format_time, parse_time

OFFSETS = st.sampled_from(["", "Z", "+00:00", "-00:00", "+02:00", "-0530", "+14", "+01:02:03"])
DATES = st.one_of(
    st.dates().map(lambda d: d.isoformat()),
    st.dates().map(lambda d: d.strftime("%Y%m%d").rjust(8, "0")),
    st.dates().map(lambda d: "{:04}-W{:02}-{}".format(*d.isocalendar())),
)
CLOCKS = st.one_of(
    st.times().map(lambda t: t.isoformat()),
    st.times().map(lambda t: t.isoformat(timespec="milliseconds")),
    st.times().map(lambda t: t.isoformat(timespec="seconds")),
    st.times().map(lambda t: t.isoformat(timespec="minutes")),
    st.times().map(lambda t: t.strftime("%H%M%S")),
    st.times().map(lambda t: t.strftime("%H:%M:%S,") + "5"),
)
ISO = st.builds(lambda d, sep, t, offset: f"{d}{sep}{t}{offset}", DATES, st.sampled_from("T t_é"), CLOCKS, OFFSETS)


def accepted(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("text", ["2014-04-21T15:27:14.000Z", "2014-04-21 15:27:14.123Z", "2014-04-21T15:27:14+02:00"])
def test_a_time_is_shown_as_any_other(text: str) -> None:
    value = parse_time(text)
    assert isinstance(value, TextTime)
    assert repr(value) == repr(datetime.fromisoformat(text))
    assert eval(repr(value), {"datetime": dt}) == value  # noqa: S307  # its own repr


@given(st.one_of(ISO, st.text(alphabet="0123456789-:.,TZW+ ", max_size=32), DATES))
@example("2014-04-21T15:27:14Z")
@example("2014-04-21T15:27:14.000Z")
@example("2014-04-21T15:27:14.120Z")
@example("2014-04-21T15:27:14.123456Z")
@example("2014-W17-1T15:27:14Z")
@example("2014-04-21 15:27:14Z")
@example("2014-04-21T15:27:14z")
@example("2014-04-21T15:27:14Z0")
@example("2014-04-21T15:27:14+1")
@example("2014-04-21T15:27:14.12+1")
def test_what_is_accepted_is_written_back(text: str) -> None:
    if not accepted(text):
        with pytest.raises(ValueError, match="isoformat"):
            parse_time(text)
        return
    value = parse_time(text)
    assert format_time(value) == text
    assert value.tzinfo is not None
    plain = datetime.fromisoformat(text)
    assert value == (plain if plain.tzinfo else plain.replace(tzinfo=UTC))
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301  # our own
        assert other == value
        assert format_time(other) == text


@pytest.mark.parametrize("text", ["2014-04-21T15:27:14Z", "2014-04-21T15:27:14.500Z"])
def test_the_servers_forms_are_plain_datetimes(text: str) -> None:
    assert type(parse_time(text)) is datetime
    assert parse_time(text).tzinfo is UTC


@pytest.mark.parametrize("text", ["2014-04-21T15:27:14.000Z", "2014-04-21T15:27:14.5Z", "2014-04-21T17:27:14+02:00"])
def test_other_forms_keep_their_text(text: str) -> None:
    value = parse_time(text)
    assert isinstance(value, TextTime)
    assert value.text == text


@pytest.mark.parametrize("value", [None, 20, 1.5, ["x"] * 20, {}, b"2014-04-21T15:27:14Z", b"2014", list("2014")])
def test_what_is_no_text_is_no_time(value: Any) -> None:
    with pytest.raises(TypeError):
        parse_time(value)


def test_bytes_are_no_text() -> None:
    with pytest.raises(TypeError, match=r"^a time is a string, not b'2014'$"):
        parse_time(b"2014")  # type: ignore[arg-type]  # on purpose


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_written_time_reads_the_same(value: datetime) -> None:
    assert parse_time(format_time(value)) == value


def test_times_are_written_in_the_servers_form() -> None:
    berlin = timezone(timedelta(hours=2))
    assert format_time(datetime(2014, 4, 21, 15, 27, 14, tzinfo=UTC)) == "2014-04-21T15:27:14Z"
    assert format_time(datetime(2014, 4, 21, 17, 27, 14, tzinfo=berlin)) == "2014-04-21T15:27:14Z"
    assert format_time(datetime(2014, 4, 21, 15, 27, 14)) == "2014-04-21T15:27:14Z"  # naive on purpose
    assert format_time(datetime(2014, 4, 21, 15, 27, 14, 500_000, UTC)) == "2014-04-21T15:27:14.500Z"
    assert format_time(datetime(2014, 4, 21, 15, 27, 14, 500_001, UTC)) == "2014-04-21T15:27:14.500001Z"


def test_a_changed_time_loses_its_text() -> None:
    later = parse_time("2014-04-21T17:27:14+02:00") + timedelta(seconds=1)
    assert format_time(later) == "2014-04-21T15:27:15Z"
    assert format_time(pickle.loads(pickle.dumps(later))) == "2014-04-21T15:27:15Z"  # noqa: S301  # our own
    assert format_time(parse_time("2014-04-21T17:27:14+02:00").replace(year=2015)) == "2015-04-21T15:27:14Z"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a zone that can be changed")
def test_the_zone_of_the_machine_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        for value in (datetime(2014, 4, 21, 15, 27, 14), datetime(2014, 4, 21, 15, 27, 14, tzinfo=UTC)):  # a naive one
            assert format_time(value) == "2014-04-21T15:27:14Z"
        assert (
            format_time(datetime(2014, 4, 21, 16, 27, 14, tzinfo=timezone(timedelta(hours=1))))
            == "2014-04-21T15:27:14Z"
        )
    finally:
        monkeypatch.undo()
        time.tzset()
