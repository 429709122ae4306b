"""Cron jobs run when the clock has come to their time, and make builds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3

from travis_mock.crons import first_run, next_run

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.world import Row

DAY = 24 * 60 * 60


def server(
    *, repository: dict[str, Any] | None = None, branch: dict[str, Any] | None = None, **cron: Any
) -> Application:
    return small(
        repositories=[{"id": 10, "slug": "ada/notes", **(repository or {})}],
        permissions=[{"user_id": 1, "repository_id": 10, "admin": True}],
        branches=[{"id": 1, "repository_id": 10, "name": "main", **(branch or {})}],
        builds=[],
        jobs=[],
        logs=[],
        crons=[{"id": 701, "branch_id": 1, "next_run": "2024-05-06 13:00:00", **cron}],
    )


def builds(app: Application) -> list[Row]:
    return app.world.where("builds", repository_id=10, event_type="cron")


@pytest.mark.parametrize(
    ("interval", "last", "due"),
    [
        ("daily", datetime(2024, 2, 28, 12, tzinfo=UTC), "2024-02-29 12:00:00"),
        ("weekly", datetime(2024, 12, 28, 12, tzinfo=UTC), "2025-01-04 12:00:00"),
        ("monthly", datetime(2024, 5, 6, 12, tzinfo=UTC), "2024-06-06 12:00:00"),
        ("monthly", datetime(2024, 1, 31, 12, tzinfo=UTC), "2024-02-29 12:00:00"),
        ("monthly", datetime(2024, 12, 31, 12, tzinfo=UTC), "2025-01-31 12:00:00"),
    ],
)
def test_when_it_runs_again(interval: str, last: datetime, due: str) -> None:
    assert next_run(last, interval) == due
    assert first_run(last) == f"{last:%Y-%m-%d} 12:01:00"


def test_a_due_cron_job_makes_a_build_that_goes_on_as_any_other() -> None:
    app = server()
    app.clock.advance(59 * 60)
    assert builds(app) == []
    app.clock.advance(10 * 60)
    (build,) = builds(app)
    assert (build["branch"], build["state"], build["created_at"]) == ("main", "passed", "2024-05-06 13:00:02")
    cron = ask_v3(app, "GET", "/cron/701").json
    assert (cron["last_run"], cron["next_run"]) == ("2024-05-06T13:00:00Z", "2024-05-07T13:00:00Z")
    shown = ask_v3(app, "GET", f"/build/{build['id']}", "include=build.request").json
    assert (shown["event_type"], shown["request"]["event_type"], shown["created_by"]) == ("cron", "cron", None)
    assert app.violations == []


def test_it_runs_again_and_again_within_one_advance() -> None:
    app = server()
    app.clock.advance(3 * DAY)
    assert [build["created_at"][:13] for build in builds(app)] == [f"2024-05-0{day} 13" for day in (6, 7, 8)]
    assert {build["state"] for build in builds(app)} == {"passed"}


def test_one_that_is_made_meanwhile_runs_too() -> None:
    app = server(active=False)
    ask_v3(app, "POST", "/repo/10/branch/main/cron", body={"interval": "weekly"})
    app.clock.advance(DAY)
    assert len(builds(app)) == 1
    app.clock.advance(7 * DAY)
    assert len(builds(app)) == 2


def test_one_whose_time_is_long_past_runs_once() -> None:
    app = server(next_run="2024-01-01 00:00:00")
    app.clock.advance(60 * 60)
    assert len(builds(app)) == 1
    assert ask_v3(app, "GET", "/cron/701").json["next_run"] == "2024-05-07T12:00:00Z"


def test_a_deleted_one_runs_no_more() -> None:
    app = server()
    app.clock.advance(60)
    ask_v3(app, "DELETE", "/cron/701")
    app.clock.advance(DAY)
    assert builds(app) == []


def test_one_that_was_put_off_runs_at_its_new_time() -> None:
    app = server()
    app.clock.advance(60)
    later = {"op": "update", "entity": "crons", "id": 701, "set": {"next_run": "2024-05-06 20:00:00"}}
    app.world.change([later])
    app.clock.advance(DAY / 2)
    assert [build["created_at"] for build in builds(app)] == ["2024-05-06 20:00:02"]


@pytest.mark.parametrize(("hours", "runs"), [(23, 0), (25, 1)])
def test_it_waits_where_the_branch_was_built_within_a_day_if_it_shall(hours: int, runs: int) -> None:
    app = server(dont_run_if_recent_build_exists=True, branch={"last_build_id": 500})
    started = datetime(2024, 5, 6, 13, tzinfo=UTC).timestamp() - hours * 60 * 60
    text = f"{datetime.fromtimestamp(started, UTC):%Y-%m-%d %H:%M:%S}"
    build = {"id": 500, "repository_id": 10, "branch": "main", "started_at": text}
    app.world.change([{"op": "insert", "entity": "builds", "row": build}])
    app.clock.advance(2 * 60 * 60)
    assert len(builds(app)) == runs
    cron = ask_v3(app, "GET", "/cron/701").json
    assert cron["next_run"] == "2024-05-07T13:00:00Z"
    if not runs:
        assert cron["last_run"] == f"{text.replace(' ', 'T')}Z"


@pytest.mark.parametrize("gone", [{"repository": {"active": False}}, {"branch": {"exists_on_github": False}}])
def test_it_is_switched_off_where_there_is_nothing_to_build(gone: dict[str, Any]) -> None:
    app = server(**gone)
    app.clock.advance(DAY)
    assert builds(app) == []
    cron = ask_v3(app, "GET", "/cron/701").json
    assert (cron["active"], cron["next_run"]) == (False, "2024-05-06T13:00:00Z")


def test_one_that_is_switched_off_does_not_run() -> None:
    app = server(active=False)
    app.clock.advance(DAY)
    assert builds(app) == []
