"""`travis.v2.jobs.follow_log` over a real WebSocket: complete and in order, whatever happens on the way."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from live_driver import Live
from workflow_driver import Driver

from travis_mock.builder import Builder
from travis_mock.live.mishaps import Mishaps
from traviskit import JobRestartedError, NotFoundError, WaitTimeoutError
from traviskit.live._ordering import Ordering
from traviskit.live._protocol import Message
from traviskit.v2.workflows._live_log import _part

if TYPE_CHECKING:
    from travis_mock.world import Row


@pytest.fixture
def live(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Live:
    return Live(driver, monkeypatch)


def whole(mock: Builder, job: int) -> str:
    log = mock.world.first("logs", job_id=job)
    return str(log["content"]) if log else ""


def looks(mock: Builder) -> int:
    return sum(request.path.endswith("/log_parts") for request in mock.requests)


def test_a_log_is_followed_from_before_its_start(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    travis = live.mocked(travis_mock)
    pieces = live.driver.items(travis.v2.jobs.follow_log(job.id))
    assert "".join(pieces) == whole(travis_mock, job.id) != ""
    assert pieces[0] == "Worker information\n"
    assert len(pieces) == 4
    assert len(live.urls) == 1
    assert travis_mock.app.live.published == 4
    assert not travis_mock.violations


class WithoutV3(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Leads to a server that does not know V3 yet: what asks for it gets what V2 says of an unknown path."""

    def __init__(self) -> None:
        self._there, self._there_async = httpx.HTTPTransport(), httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._refused(request) or self._there.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._refused(request) or await self._there_async.handle_async_request(request)

    def close(self) -> None:
        self._there.close()

    async def aclose(self) -> None:
        await self._there_async.aclose()

    @staticmethod
    def _refused(request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(404, json={"file": "not found"}) if "Travis-API-Version" in request.headers else None

    def client(self, *, is_async: bool) -> Any:
        return httpx.AsyncClient(transport=self) if is_async else httpx.Client(transport=self)


def test_without_v3_a_log_is_looked_up_in_parts_of_v2(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    old = WithoutV3().client(is_async=live.driver.is_async)
    travis = live.mocked(travis_mock, http_client=old)
    travis_mock.app.live.mishaps = Mishaps(lost=0.5, seed=3)
    pieces = live.driver.items(travis.v2.jobs.follow_log(job.id))
    assert "".join(pieces) == whole(travis_mock, job.id) != ""
    asked = [request for request in travis_mock.requests if request.path == f"/jobs/{job.id}/log"]
    assert asked
    assert all("chunked=true" in request.headers["accept"] for request in asked[:-1])
    live.driver.run(old.aclose() if live.driver.is_async else old.close())


def test_a_job_that_v3_does_not_have_is_not_looked_up_in_v2(live: Live, travis_mock: Builder) -> None:
    travis_mock.repository("a/b")
    with pytest.raises(NotFoundError, match="not_found"):
        live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(404))
    assert [request.path for request in travis_mock.requests] == ["/job/404"]


class Told:
    """A log that grows while somebody listens: each part is stored, and told a moment later."""

    def __init__(self, mock: Builder, parts: int, **mishaps: Any) -> None:
        self.job = mock.repository("a/b").build(state="started").jobs[0]
        self.hub = mock.app.live
        self.texts = [f"{number}\n" for number in range(parts - 1)] + [""]
        self._mock = mock
        self._parts: list[Row] = []
        self._thread = threading.Thread(target=self._tell, daemon=True)
        self.hub.mishaps = Mishaps(**mishaps)
        mock.add("logs", job_id=self.job.id, content=None, aggregated_at=None)
        mock.world.delete("log_parts", job_id=self.job.id)
        mock.world.insert("log_parts", {"job_id": self.job.id, "parts": self._parts})

    @property
    def channel(self) -> str:
        return f"private-job-{self.job.id}"

    def __enter__(self) -> "Told":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(30)
        assert not self._thread.is_alive()

    def _tell(self) -> None:
        for number, text in enumerate(self.texts):
            Live.until(lambda: self.channel in self.hub.channels)
            part = {"number": number, "content": text, "final": number == len(self.texts) - 1}
            self._parts.append(part)
            self._mock.app.announcer.log(self.job.row, part)
        self.hub.flush()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many parts wait for others, each time that one has come."""
    found: list[int] = [0]
    add = Ordering.add

    def counting(order: Ordering[Any], number: int, item: Any) -> None:
        add(order, number, item)
        found[0] = max(found[0], len(order))

    monkeypatch.setattr(Ordering, "add", counting)
    return found


def test_ten_thousand_parts_arrive_whatever_happens_to_them(
    live: Live, travis_mock: Builder, held: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    mishaps = {"lost": 0.01, "duplicated": 0.05, "shuffled": 40, "cut": [2500, 5000, 7500]}
    travis = live.apart(travis_mock)
    with Told(travis_mock, 10_000, **mishaps) as told:
        pieces = live.driver.items(travis.v2.jobs.follow_log(told.job.id, timeout=600))
    assert pieces == told.texts[:-1]
    assert len(live.urls) == 4
    asked = looks(travis_mock)
    with capsys.disabled():
        print(f"\n10,000 parts: at most {held[0]} held, {asked} looks, {len(live.urls)} connections")  # noqa: T201  # what was measured
    assert 40 <= held[0] <= 150
    assert asked < 400


def test_a_log_of_a_stranger_that_is_public(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    pieces = live.driver.items(live.mocked(travis_mock, token="").v2.jobs.follow_log(job.id))
    assert "".join(pieces) == whole(travis_mock, job.id) != ""
    assert travis_mock.app.live.published == 4


@pytest.mark.travis_mock(platform="org")
def test_the_channel_of_a_log_on_travis_ci_org(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    pieces = live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id))
    assert len(pieces) == 4
    assert travis_mock.app.live.published == 4


def test_a_log_that_is_complete_comes_at_once(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="passed").jobs[0].log("all of it\n")
    assert live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id)) == ["all of it\n"]


def test_what_was_written_before_comes_first(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    travis_mock.clock.advance(15)
    before = whole(travis_mock, job.id)
    pieces = live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id))
    assert "".join(pieces) == whole(travis_mock, job.id)
    assert before.startswith(pieces[0])


@pytest.mark.parametrize(
    ("pusher", "connections"),
    [({}, 0), ({"key": "key", "host": "127.0.0.1", "port": 9, "scheme": "http"}, 2)],
)
def test_where_no_websocket_can_be_had_it_looks(
    live: Live, travis_mock: Builder, pusher: dict[str, Any], connections: int
) -> None:
    travis_mock.world.change([{"op": "config", "pusher": pusher}])
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    pieces = live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id))
    assert "".join(pieces) == whole(travis_mock, job.id) != ""
    assert (connections == 0) == (len(live.urls) == 0)
    assert len(live.urls) >= connections
    assert looks(travis_mock) > 3


def test_without_its_extra_it_looks(live: Live, travis_mock: Builder, without_websockets: Callable[[], None]) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    travis = live.mocked(travis_mock)
    without_websockets()
    assert "".join(live.driver.items(travis.v2.jobs.follow_log(job.id))) == whole(travis_mock, job.id) != ""
    assert travis_mock.app.live.published == 0


def test_who_stops_early_leaves_nothing_open(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    assert live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id), 1) == ["Worker information\n"]
    live.until(lambda: travis_mock.app.live.channels == {})


def test_time_that_is_over(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    with pytest.raises(WaitTimeoutError, match="is not complete after 10 seconds"):
        live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id, timeout=10))
    live.until(lambda: travis_mock.app.live.channels == {})


@pytest.mark.parametrize("number", [-1, "4", None])
def test_what_is_no_job_is_refused(live: Live, travis_mock: Builder, number: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="job"):
        live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(number))


def test_no_token_is_logged(live: Live, travis_mock: Builder, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    job = travis_mock.repository("a/b", private=True).build(state="created").jobs[0]
    travis_mock.app.live.mishaps.cut = [2]
    assert live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id))
    assert len(live.urls) == 2
    assert "the connection to Pusher is lost" in caplog.text
    assert travis_mock.token not in caplog.text


def test_a_job_that_is_restarted_meanwhile_says_so(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    restart = travis_mock.app.lifecycle.restart
    travis_mock.clock.after(15, lambda: restart([job.row], None))
    with pytest.raises(JobRestartedError, match=f"job {job.id} was restarted while its log was followed"):
        live.driver.items(live.mocked(travis_mock).v2.jobs.follow_log(job.id))


def test_what_restart_has_returned_is_followed_from_its_new_start(live: Live, travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="passed").jobs[0].log("of the old run\n")
    travis = live.mocked(travis_mock)
    pending = live.driver.run(travis.jobs.restart(job.id))
    pieces = live.driver.items(travis.v2.jobs.follow_log(pending))
    assert "".join(pieces) == whole(travis_mock, job.id)
    assert "of the old run" not in "".join(pieces)
    assert travis_mock.app.live.published > 0


@pytest.mark.parametrize(
    ("event", "data", "understood"),
    [
        ("job:log", {"id": 4, "number": 0, "_log": "x", "final": False}, True),
        ("job:log", {"number": 0}, True),
        ("job:log", {"id": 4, "number": 0, "_log": None, "final": None, "new": 1}, True),
        ("job:log", {"id": 5, "number": 0, "_log": "another job's"}, False),
        ("job:log", {"id": 4, "number": -1}, False),
        ("job:log", {"id": 4, "number": True}, False),
        ("job:log", {"id": 4, "number": "0"}, False),
        ("job:log", {"id": 4}, False),
        ("job:log", [], False),
        ("job:log", None, False),
        ("job:finished", {"id": 4, "number": 0}, False),
    ],
)
def test_what_is_no_part_of_this_log_is_left_out(event: str, data: object, understood: bool) -> None:
    assert (_part(Message("job-4", event, data), 4) is not None) is understood
