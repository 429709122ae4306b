"""What runs cron jobs: each is looked at when it is due, and asks for a build of its branch.

Source: `models/cron.rb` of lib/travis/api/v3. The real server looks once a minute, the mock when the time has come.
"""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .filling import FILLERS
from .times import parse, stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from .clock import Clock
    from .world import Row, World

__all__ = ["Crons", "first_run", "next_run"]

_RECENT = timedelta(hours=24)
_DAYS = {"daily": 1, "weekly": 7}


def first_run(now: datetime) -> str:
    """When a new cron job runs: a minute later."""
    return stored(now + timedelta(minutes=1))


def next_run(last: datetime, interval: str) -> str:
    """When a cron job runs again: a day, a week or a month after it ran, in a shorter month on its last day."""
    if interval in _DAYS:
        return stored(last + timedelta(days=_DAYS[interval]))
    year, month = divmod(last.year * 12 + last.month, 12)
    day = min(last.day, calendar.monthrange(year, month + 1)[1])
    return stored(last.replace(year=year, month=month + 1, day=day))


class Crons:
    """The cron jobs of one server on its clock.

    Args:
        world: They, and the requests that they make.
        clock: What makes them run.
        requested: Called when there is a new request for a build.
    """

    def __init__(self, world: World, clock: Clock, requested: Callable[[], None]) -> None:
        self._world = world
        self._clock = clock
        self._requested = requested
        # By cron job: for when it is on the clock.
        self._planned: dict[int, str] = {}
        clock.before_advance(self._take_up)

    def _take_up(self) -> None:
        """Put every active cron job on the clock that is not on it for its time, wherever it came from."""
        for cron in self._world.where("crons", active=True):
            due = parse(cron.get("next_run"))
            if due is not None and self._planned.get(cron["id"]) != cron["next_run"]:
                self._plan(cron, due)

    def _plan(self, cron: Row, due: datetime) -> None:
        number, planned = cron["id"], cron["next_run"]
        self._planned[number] = planned
        self._clock.after(max(0.0, (due - self._clock.now).total_seconds()), lambda: self._run(number, planned))

    def _run(self, number: int, planned: str) -> None:
        """Run a cron job, unless it was deleted, switched off or put off meanwhile."""
        cron = self._world.get("crons", number)
        if cron is None or not cron.get("active") or cron.get("next_run") != planned:
            return
        branch = self._world.get("branches", cron["branch_id"]) or {}
        repository = self._world.get("repositories", branch.get("repository_id")) or {}
        last = self._last_start(branch)
        if cron.get("dont_run_if_recent_build_exists") and last is not None and last >= self._clock.now - _RECENT:
            self._again(cron, stored(last))
        elif not repository.get("active") or not branch.get("exists_on_github"):
            self._world.update("crons", cron, active=False)
        else:
            self._request(repository, branch)
            self._again(cron, stored(self._clock.now))

    def _last_start(self, branch: Row) -> datetime | None:
        build = self._world.get("builds", branch.get("last_build_id")) or {}
        return parse(build.get("started_at"))

    def _again(self, cron: Row, ran: str) -> None:
        due = next_run(self._clock.now, cron["interval"])
        self._world.update("crons", cron, last_run=ran, next_run=due)
        self._take_up()

    def _request(self, repository: Row, branch: Row) -> None:
        """Ask for a build, as nobody in particular."""
        request: dict[str, Any] = {
            "repository_id": repository["id"],
            "branch_id": branch["id"],
            "event_type": "cron",
            "state": "pending",
            "result": None,
            "sender_id": None,
            "payload": {"branch": branch["name"]},
            "created_at": stored(self._clock.now),
        }
        row = self._world.insert("requests", request)
        FILLERS["requests"](self._world, row)
        self._world.update("requests", row)
        self._requested()
