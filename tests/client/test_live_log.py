"""`travis.v2.jobs.follow_log` over a real WebSocket: complete and in order, whatever happens on the way."""

import pytest
from live_driver import Live
from workflow_driver import Driver

from travis_mock.builder import Builder


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
