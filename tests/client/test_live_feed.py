"""A connection that is made again as its end says: at once, after a while, or never."""

import json
from typing import TYPE_CHECKING, Any

import pytest

from traviskit._errors import TravisConnectionError
from traviskit._flow import Surroundings
from traviskit.live._protocol import Lost, Message
from traviskit.v2 import ChannelsAnswer, ConfigPusher
from traviskit.v2.workflows._feed import NOTHING, Feed, Unavailable
from traviskit.v3.workflows._plans import Plan, Tell

if TYPE_CHECKING:
    from collections.abc import Callable

ESTABLISHED = json.dumps({"event": "pusher:connection_established", "data": '{"socket_id": "1.2"}'})
SUBSCRIBED = json.dumps({"event": "pusher_internal:subscription_succeeded", "channel": "job-4", "data": "{}"})
PART = json.dumps({"event": "job:log", "channel": "job-4", "data": '{"number": 0}'})


class Script:
    """A WebSocket that gives what it is told, and a feed on it whose time is what it waits."""

    def __init__(self, *given: str | Lost | None, config: dict[str, Any] | None = None) -> None:
        self.given = list(given)
        self.said: list[str] = []
        self.opened: list[str] = []
        self.now = 0.0
        self.config = ConfigPusher.from_dict({"key": "key"} if config is None else config)
        self.feed = Feed(self, Surroundings(lambda: self.now, lambda: self.now, lambda: 1.0), self._channels)
        self.signed: dict[str, str] = {}

    @staticmethod
    def _channels(_: ConfigPusher) -> Plan[list[str]]:
        yield from ()
        return ["job-4", "private-job-4"]

    def open(self, url: str, seconds: float) -> Lost | None:
        assert seconds > 0
        self.opened.append(url)
        if self.given and isinstance(self.given[0], Lost) and self.given[0].reason == "refused":
            return self.given.pop(0)  # type: ignore[return-value]  # just seen
        return None

    def send(self, text: str) -> None:
        self.said.append(json.loads(text)["event"])

    def receive(self, seconds: float) -> str | Lost | None:
        found = self.given.pop(0) if self.given else None
        self.now += seconds if found is None else 0
        return found

    def close(self) -> None:
        """Nothing is open."""

    def run(self, plan: Plan[Any]) -> Any:
        outcome: Any = None
        while True:
            try:
                step = plan.send(outcome)
            except StopIteration as end:
                return end.value
            outcome = step.call() if isinstance(step, Tell) else self._asked(step)

    def _asked(self, step: Any) -> Any:
        if step.operation.id == "config_get":
            found: Any = type("Config", (), {"pusher": self.config})
            return found
        return ChannelsAnswer(channels=self.signed)


@pytest.mark.parametrize(
    ("code", "due"), [(None, 1.0), (1006, 1.0), (4100, 1.0), (4200, 0.0), (4299, 0.0), (4300, 1.0)]
)
def test_when_to_connect_again(code: int | None, due: float) -> None:
    script = Script(ESTABLISHED, SUBSCRIBED, PART, Lost("gone", code))
    assert script.run(script.feed.connect()) is True
    assert script.run(script.feed.receive(5)) == Message("job-4", "job:log", {"number": 0})
    assert script.run(script.feed.receive(5)) == Lost("gone", code)
    assert (script.feed.connected, script.feed.due, script.feed.reason) == (False, due, "gone")


def test_pauses_grow_while_nothing_can_be_had_and_begin_anew_after() -> None:
    script = Script(*[Lost("refused")] * 8, ESTABLISHED, SUBSCRIBED, Lost("gone"))
    pauses = []
    for _ in range(8):
        assert script.run(script.feed.connect()) is False
        pauses.append(script.feed.due)
        script.now += script.feed.due
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    assert script.run(script.feed.connect()) is True
    script.run(script.feed.receive(5))
    assert script.feed.due == 1


def test_a_server_that_says_at_once_is_not_asked_without_end() -> None:
    script = Script(*[Lost("refused", 4200)] * 3)
    script.run(script.feed.connect())
    assert script.feed.due == 0
    script.run(script.feed.connect())
    assert script.feed.due == 2


@pytest.mark.parametrize("code", [4000, 4001, 4009, 4099])
def test_who_is_told_never_to_come_back_does_not(code: int) -> None:
    error = json.dumps({"event": "pusher:error", "data": {"code": code, "message": "No"}})
    for given in ([error], [ESTABLISHED, error], [Lost("No", code)]):
        script = Script(*given)
        with pytest.raises(Unavailable, match=rf"Pusher refuses: No \({code}\)"):
            script.run(script.feed.connect())


def test_what_is_no_frame_ends_the_connection() -> None:
    script = Script(ESTABLISHED, SUBSCRIBED, "what?")
    script.run(script.feed.connect())
    found = script.run(script.feed.receive(5))
    assert "what came is no frame of Pusher's protocol" in found.reason


def test_silence_is_asked_about_and_then_the_end() -> None:
    script = Script(ESTABLISHED, SUBSCRIBED)
    script.run(script.feed.connect())
    assert script.run(script.feed.receive(60)) is NOTHING
    assert script.said == ["pusher:subscribe"]
    assert script.run(script.feed.receive(600)) == Lost("nothing came for too long")
    assert script.said == ["pusher:subscribe", "pusher:ping"]
    assert 120 <= script.now <= 60 + 120 + 30


def test_a_server_that_does_not_answer_is_no_server() -> None:
    script = Script(ESTABLISHED)
    assert script.run(script.feed.connect()) is False
    assert script.feed.reason == "the server did not answer in time"


def test_what_is_told_while_one_subscribes_is_kept() -> None:
    script = Script(ESTABLISHED, PART, SUBSCRIBED)
    script.run(script.feed.connect())
    assert script.run(script.feed.receive(5)).event == "job:log"


@pytest.mark.parametrize(
    ("config", "url"),
    [
        ({"key": "k"}, "wss://ws.pusherapp.com/app/k?"),
        ({"key": "k/ö", "host": "h"}, "wss://h/app/k%2F%C3%B6?"),
        ({"key": "k", "host": "h", "port": 8080, "scheme": "http"}, "ws://h:8080/app/k?"),
        ({"key": "k", "host": "::1", "port": 80, "scheme": "ws", "path": "/api/"}, "ws://[::1]:80/api/app/k?"),
        ({"key": "k", "host": "h", "scheme": "https", "path": "sub"}, "wss://h/sub/app/k?"),
    ],
)
def test_the_address_is_that_of_the_configuration(config: dict[str, Any], url: str) -> None:
    script = Script(ESTABLISHED, SUBSCRIBED, config=config)
    script.run(script.feed.connect())
    assert script.opened == [f"{url}protocol=7&client=traviskit"]


def test_no_key_and_no_channel_say_so() -> None:
    with pytest.raises(Unavailable, match="names no key for Pusher in /config"):
        (script := Script(config={})).run(script.feed.connect())
    script = Script(ESTABLISHED)
    script.feed._choose = lambda _: _private()
    with pytest.raises(Unavailable, match="does not let its caller listen to private-job-4"):
        script.run(script.feed.connect())


def _private() -> Plan[list[str]]:
    yield from ()
    return ["private-job-4"]


def test_a_call_that_fails_for_now_is_one_more_failure() -> None:
    script = Script()
    failing: Callable[[Any], Any] = lambda _: TravisConnectionError("no route")  # noqa: E731  # a stand-in
    script._asked = failing  # type: ignore[method-assign]  # as above
    plan = script.feed.connect()
    plan.send(None)
    with pytest.raises(StopIteration) as end:
        plan.throw(TravisConnectionError("no route"))
    assert (end.value.value, script.feed.reason) == (False, "no route")
