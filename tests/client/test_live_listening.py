"""`travis.listen` over a real WebSocket: typed events of one repository, whatever happens on the way."""

from collections.abc import Callable
from typing import Any

import pytest
from live_driver import Live
from workflow_driver import Driver

from travis_mock.builder import Builder
from traviskit import LoginRequiredError, MissingAttributeError, NotFoundError, TravisConnectionError
from traviskit.live import BuildEvent, Event, JobEvent

_OF_A_BUILD = [
    "job:received",
    "job:started",
    "build:started",
    "job:finished",
    "build:finished",
]


@pytest.fixture
def live(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Live:
    return Live(driver, monkeypatch)


def test_the_events_of_a_build_in_their_order(live: Live, travis_mock: Builder) -> None:
    build = travis_mock.repository("a/b").build(state="created")
    found = live.heard(live.mocked(travis_mock, strict=True).listen("a/b"), 5)
    assert [event.name for event in found] == _OF_A_BUILD
    assert {event.channel for event in found} == {f"repo-{build.row['repository_id']}"}
    finished = found[-1].data
    assert isinstance(finished, BuildEvent)
    assert (finished.build.id, finished.build.passed, finished.build.job_ids) == (build.id, True, [build.jobs[0].id])
    assert finished.repository.slug == "a/b"
    started = found[1].data
    assert isinstance(started, JobEvent)
    assert (started.repository_slug, started.state, started.finished) == ("a/b", "started", False)
    assert started.started_at is not None
    assert started.started_at.tzinfo is not None


def test_a_build_that_is_triggered_canceled_and_restarted(live: Live, travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    travis = live.mocked(travis_mock, strict=True)

    def then(count: int, event: Event) -> None:
        if event.name == "build:started":
            travis_mock.app.lifecycle.cancel(travis_mock.world.rows("jobs"))
        if event.name == "build:canceled" and count < 8:
            travis_mock.app.lifecycle.restart(travis_mock.world.rows("jobs"), None)

    travis_mock.add("requests", repository_id=repository.id, state="pending", event_type="api")
    names = [event.name for event in live.heard(travis.listen(repository.id), 9, then)]
    assert names == [
        "build:created",
        "job:created",
        "job:received",
        "job:started",
        "build:started",
        "job:canceled",
        "build:canceled",
        "job:restarted",
        "build:restarted",
    ]


def test_a_private_repository_is_told_of_to_its_users_alone(live: Live, travis_mock: Builder) -> None:
    other = travis_mock.repository("a/other", private=True).build(state="created")
    build = travis_mock.repository("a/secret", private=True).build(state="created")
    found = live.heard(live.mocked(travis_mock).listen("a/secret"), 5)
    assert [event.name for event in found] == _OF_A_BUILD
    assert {event.channel for event in found} == {f"private-user-{travis_mock.world.rows('users')[0]['id']}"}
    told = [event.data for event in found]
    assert {data.build_id if isinstance(data, JobEvent) else data.build.id for data in told} == {build.id}
    assert other.state == "passed"


@pytest.mark.parametrize(
    ("options", "channel"), [({"secure": True}, "private-user"), ({"private": True}, "private-repo")]
)
def test_the_channel_is_that_of_the_configuration(
    live: Live, travis_mock: Builder, options: dict[str, bool], channel: str
) -> None:
    travis_mock.world.change([{"op": "config", "pusher": {"key": "key", **options}}])
    travis_mock.repository("a/b").build(state="created")
    [event] = live.heard(live.mocked(travis_mock).listen("a/b"), 1)
    assert event.channel.startswith(channel)


def test_a_stranger_hears_of_public_repositories_alone(live: Live, travis_mock: Builder) -> None:
    travis_mock.repository("a/b").build(state="created")
    [event] = live.heard(live.mocked(travis_mock, token="").listen("a/b"), 1)
    assert event.name == "job:received"
    with pytest.raises(NotFoundError):
        live.heard(live.mocked(travis_mock, token="").listen("a/unknown"), 1)
    travis_mock.world.change([{"op": "config", "pusher": {"key": "key", "secure": True}}])
    with pytest.raises(LoginRequiredError, match="this needs a login"):
        live.heard(live.mocked(travis_mock, token="").listen("a/b"), 1)


def test_what_is_too_long_to_be_told_says_so_where_it_is_read(live: Live, travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b", private=True)
    build = repository.build(state="created")
    commit = travis_mock.world.get("commits", build.row["commit_id"])
    assert commit is not None
    travis_mock.world.update("commits", commit, message="long " * 3000)
    found = live.heard(live.mocked(travis_mock, strict=True).listen("a/b"), 3)
    job, _, started = (event.data for event in found)
    assert isinstance(job, JobEvent)
    assert isinstance(started, BuildEvent)
    assert (job.id, job.build_id, job.no_full_payload) == (build.jobs[0].id, build.id, True)
    assert (started.build.id, started.no_full_payload) == (build.id, True)
    with pytest.raises(MissingAttributeError, match=r"job_event\.state was not sent"):
        _ = job.state
    with pytest.raises(MissingAttributeError, match="was not sent"):
        _ = started.build.state


def test_a_connection_that_breaks_is_made_again(live: Live, travis_mock: Builder) -> None:
    travis_mock.repository("a/b").build(state="created")
    travis_mock.app.live.mishaps.cut = [2]
    found = live.heard(live.mocked(travis_mock).listen("a/b"), 4)
    assert [event.name for event in found] == [*_OF_A_BUILD[:2], *_OF_A_BUILD[3:]]  # one was told meanwhile
    assert len(live.urls) == 2


def test_it_ends_when_time_is_over(live: Live, travis_mock: Builder) -> None:
    travis_mock.repository("a/b")
    assert live.heard(live.mocked(travis_mock).listen("a/b", timeout=5), 1) == []
    assert travis_mock.app.live.channels == {}


def test_opened_first_it_misses_nothing(live: Live, travis_mock: Builder) -> None:
    build = travis_mock.repository("a/b").build(state="created")
    travis = live.mocked(travis_mock)

    def once(events: Any) -> Event:
        with events:
            travis_mock.clock.advance(3)
            return next(iter(events))  # type: ignore[no-any-return]  # of either client

    async def once_async(events: Any) -> Event:
        async with events:
            travis_mock.clock.advance(3)
            return await anext(aiter(events))  # type: ignore[no-any-return]  # as above

    driver = live.driver
    event = driver.run((once_async if driver.is_async else once)(travis.listen("a/b")))
    assert event.name == "job:received"
    assert event.data.build_id == build.id
    live.until(lambda: travis_mock.app.live.channels == {})


@pytest.mark.parametrize(
    ("pusher", "message"),
    [
        ({}, "names no key for Pusher"),
        ({"key": "key", "host": "127.0.0.1", "port": 9, "scheme": "http"}, "no connection to Pusher: .*111"),
    ],
)
def test_without_anything_to_connect_to_it_says_so(
    live: Live, travis_mock: Builder, pusher: dict[str, Any], message: str
) -> None:
    travis_mock.repository("a/b")
    travis_mock.world.change([{"op": "config", "pusher": pusher}])
    with pytest.raises(TravisConnectionError, match=message):
        live.heard(live.mocked(travis_mock).listen("a/b"), 1)
    assert len(live.urls) == (3 if pusher else 0)


def test_without_its_extra_it_says_what_to_install(
    live: Live, travis_mock: Builder, without_websockets: Callable[[], None]
) -> None:
    travis = live.mocked(travis_mock)
    without_websockets()
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'traviskit\[live\]'"):
        travis.listen("a/b")


@pytest.mark.parametrize("timeout", [0, -1, True, "5"])
def test_a_timeout_is_checked_at_once(live: Live, travis_mock: Builder, timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout must be a number of seconds above 0, or None to listen without end"):
        live.mocked(travis_mock).listen("a/b", timeout=timeout)
