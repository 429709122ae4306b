"""Pusher's protocol as the client speaks it, frame by frame."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from traviskit.live._protocol import Established, Message, Protocol, Refused, Subscribed, may_come_back

GOLDEN = Path(__file__).parents[1] / "mock" / "live_session.txt"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def frame(event: Any, data: Any = None, **members: Any) -> str:
    return json.dumps({"event": event, "data": data, **members})


def test_the_golden_session_is_understood() -> None:
    protocol = Protocol()
    lines = GOLDEN.read_text(encoding="utf-8").splitlines()
    said = [json.loads(line[2:]) for line in lines if line.startswith(">")]
    assert json.loads(protocol.subscribe("repo-1")) == said[0]
    assert json.loads(protocol.subscribe("private-job-2", "key:SIGNATURE")) == said[1]
    assert json.loads(protocol.silence() or "") == said[3]
    heard = [protocol.receive(line[2:]) for line in lines if line.startswith("<")]
    assert all(answer is None for _, answer in heard)
    established, first, second, refused, pong, *parts = (event for event, _ in heard)
    assert established == Established("1234.5678")
    assert (first, second, pong) == (Subscribed("repo-1"), Subscribed("private-job-2"), None)
    assert isinstance(refused, Refused)
    assert refused.code == 4009
    assert [part.data["_log"] for part in parts] == ["one\n", "two\n", "three\n", ""]  # type: ignore[union-attr, index]  # else it fails
    assert parts[-1] == Message("private-job-2", "job:log", {"id": 2, "_log": "", "number": 3, "final": True})


def test_a_ping_is_answered() -> None:
    assert Protocol().receive(frame("pusher:ping", "{}")) == (None, '{"event":"pusher:pong","data":{}}')


def test_who_is_silent_is_asked_once() -> None:
    protocol = Protocol()
    protocol.receive(frame("pusher:connection_established", '{"socket_id": "1.2", "activity_timeout": 30}'))
    assert protocol.patience == 30
    assert protocol.silence() is not None
    assert protocol.silence() is None
    protocol.receive(frame("pusher:pong"))
    assert protocol.silence() is not None


@pytest.mark.parametrize("seconds", [0, -1, True, "9", None, 999, float("nan")])
def test_an_activity_timeout_that_makes_no_sense_is_not_heeded(seconds: Any) -> None:
    protocol = Protocol()
    data = json.dumps({"socket_id": "1.2", "activity_timeout": seconds})
    assert protocol.receive(frame("pusher:connection_established", data)) == (Established("1.2"), None)
    assert protocol.patience == 120


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "it is no JSON"),
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "it has no event"),
        ("null", "it has no event"),
        ('{"event": 1}', "it has no event"),
        ('{"event": "x", "channel": 1}', "it has no event"),
        ('{"event": "x", "channel": "y", "data": "no JSON"}', "it is no JSON"),
    ],
)
def test_what_is_no_frame_says_so(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Protocol().receive(text)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(
    st.sampled_from(["pusher:error", "pusher:connection_established", "pusher:new", "job:log"]),
    JSON,
    st.none() | st.text(),
)
def test_any_data_is_taken(event: str, data: Any, channel: str | None) -> None:
    found, answer = Protocol().receive(frame(event, json.dumps(data), channel=channel))
    assert answer is None
    assert found is None or isinstance(found, (Established, Message, Refused))


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.text())
def test_any_text_is_refused_as_a_frame(text: str) -> None:
    with pytest.raises(ValueError, match=r"it (is no JSON|has no event)"):
        Protocol().receive(text)


@pytest.mark.parametrize(
    ("code", "again"),
    [(None, None), (1006, None), (4000, False), (4009, False), (4099, False), (4100, None), (4199, None), (4200, True),
     (4299, True), (4301, None)],
)  # fmt: skip
def test_what_a_code_says_of_the_next_connection(code: int | None, again: bool | None) -> None:
    assert may_come_back(code) is again
