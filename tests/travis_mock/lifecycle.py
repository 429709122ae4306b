"""What the workers do: jobs go on when the clock advances, and take their builds, stages and repositories along.

created → queued → received → started → passed, failed, errored or canceled. How a job ends is said by its column
`outcome` (or its build's); without one it passes. Cancel and restart take effect when the clock next advances, as the
real server only puts them into a queue: read at once, a build shows its old state.
"""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING

from .configs import job_config
from .times import parse, stored
from .writing import Writer, output_of

if TYPE_CHECKING:
    from .clock import Clock
    from .live.announcing import Announcer
    from .services import Services
    from .world import Row, World

__all__ = ["FINISHED", "Lifecycle", "cancelable", "finished"]

FINISHED = ("passed", "failed", "errored", "canceled")

# A state, the one after it (None: the outcome) and the seconds until then.
_STEPS: dict[str, tuple[str | None, float]] = {
    "created": ("queued", 1),
    "queued": ("received", 1),
    "received": ("started", 1),
    "started": (None, 30),
}
_TIME_OF = {"queued": "queued_at", "received": "received_at", "started": "started_at"}
_QUEUE_SECONDS = 1


def finished(row: Row) -> bool:
    """Whether a build or a job has come to its end."""
    return row.get("state") in FINISHED


def cancelable(world: World, build: Row) -> bool:
    """Whether a build can be canceled: a job of it is unfinished, or it has no jobs and is under way."""
    jobs = world.where("jobs", source_id=build["id"])
    return any(not finished(job) for job in jobs) if jobs else build.get("state") in ("queued", "received", "started")


class Lifecycle:
    """The workers of one server.

    Args:
        world: The builds and jobs, and what follows from them.
        clock: What makes them go on.
        services: Where the logs are.
        announcer: Who tells others what happens.
    """

    def __init__(self, world: World, clock: Clock, services: Services, announcer: Announcer) -> None:
        self._world = world
        self._clock = clock
        self._services = services
        self._announcer = announcer
        self._writer = Writer(world, clock, announcer)
        # By job: its number (counted up with every plan, so that a step of an earlier one is known), row and state.
        self._under_way: dict[int, tuple[int, Row, str]] = {}
        self._numbers = itertools.count()
        clock.before_advance(self.take_up)

    def cancel(self, jobs: list[Row], build: Row | None = None) -> None:
        """Cancel the unfinished ones of these jobs, or a build that has none, when time next passes."""
        self._clock.after(_QUEUE_SECONDS, lambda: self._cancel(jobs, build))

    def restart(self, jobs: list[Row], user: Row | None) -> None:
        """Start these jobs anew when time next passes."""
        self._clock.after(_QUEUE_SECONDS, lambda: self._restart(jobs, user))

    def take_up(self) -> None:
        """Put every unfinished job on the clock that is not on it in its present state, wherever it came from."""
        for job in self._world.rows("jobs"):
            state = job.get("state") or "created"
            _, row, planned = self._under_way.get(job["id"], (0, None, None))
            if state not in _STEPS:
                self._under_way.pop(job["id"], None)
            elif row is not job or planned != state:
                self._schedule(job, state)

    def _schedule(self, job: Row, state: str) -> None:
        number = next(self._numbers)
        self._under_way[job["id"]] = (number, job, state)
        self._clock.after(_STEPS[state][1], lambda: self._step(number, job, state))

    def _step(self, number: int, job: Row, state: str) -> None:
        """Move a job to its next state, unless something else has moved it or removed it meanwhile."""
        if self._under_way.get(job["id"], (None,))[0] != number:
            return
        if (job.get("state") or "created") != state or not self._is_there("jobs", job):
            return
        next_state = _STEPS[state][0]
        if next_state is None:
            self._finish(job, self._outcome(job))
            return
        self._world.update("jobs", job, state=next_state, **{_TIME_OF[next_state]: self._now()})
        if next_state != "queued":  # which was told until 2014
            self._announcer.job(next_state, job)
        self._follow(job)
        self._schedule(job, next_state)
        if next_state == "started":
            self._writer.write(job, "Worker information\n")
            self._write_on(job)

    def _write_on(self, job: Row) -> None:
        """Put what a job will write on the clock, spread over the time that it runs."""
        number, *_ = self._under_way[job["id"]]
        pieces = output_of(job_config(self._world, job))
        pause = _STEPS["started"][1] / (len(pieces) + 1)
        for place, piece in enumerate(pieces, 1):
            self._clock.after(pause * place, partial(self._write, number, job, piece))

    def _write(self, number: int, job: Row, piece: str) -> None:
        """Write a piece, unless something else has moved the job or removed it meanwhile."""
        planned, row, state = self._under_way.get(job["id"], (None, None, ""))
        if planned == number and row is job and job.get("state") == state and self._is_there("jobs", job):
            self._writer.write(job, piece)

    def _is_there(self, table: str, row: Row) -> bool:
        return self._world.get(table, row["id"]) is row

    def _outcome(self, job: Row) -> str:
        build = self._world.get("builds", job.get("source_id")) or {}
        return str(job.get("outcome") or build.get("outcome") or "passed")

    def _finish(self, job: Row, state: str) -> None:
        now = self._now()
        canceled = {"canceled_at": now} if state == "canceled" else {}
        self._world.update("jobs", job, state=state, finished_at=now, **canceled)
        self._under_way.pop(job["id"], None)
        self._writer.end(job, _last_words(state))
        self._announcer.job("canceled" if state == "canceled" else "finished", job)
        self._follow(job)

    def _cancel(self, jobs: list[Row], build: Row | None) -> None:
        for job in jobs:
            if not finished(job) and self._is_there("jobs", job):
                self._finish(job, "canceled")
        if build is not None and not jobs and self._is_there("builds", build):
            now = self._now()
            self._world.update("builds", build, state="canceled", canceled_at=now, finished_at=now, updated_at=now)
            self._tell_repository(build)
            self._announcer.build("canceled", build)

    def _restart(self, jobs: list[Row], user: Row | None) -> None:
        by = user["id"] if user else None
        for job in jobs:
            if not self._is_there("jobs", job):
                continue
            cleared = dict.fromkeys(("started_at", "finished_at", "queued_at", "received_at", "canceled_at"))
            columns = {**cleared, "restarted_at": self._now(), "restarted_by": by}
            self._world.update("jobs", job, state="created", **columns)
            if log := self._world.first("logs", job_id=job["id"]):
                self._services.clear_log(log, "")
                self._world.update("logs", log, aggregated_at=None, archived_at=None, archive_verified=None)
            self._announcer.job("restarted", job)
            self._follow(job)
            self._schedule(job, "created")

    # -- what follows from a job --------------------------------------------------------------------------------------

    def _follow(self, job: Row) -> None:
        """Bring a job's build, and the build's repository, into line with its jobs."""
        build = self._world.get("builds", job.get("source_id"))
        if build is None:
            return
        jobs = self._world.where("jobs", source_id=build["id"])
        started = [one["started_at"] for one in jobs if one.get("started_at")]
        columns: Row = {"started_at": min(started, default=None), "finished_at": None, "duration": None}
        if all(finished(one) for one in jobs):
            columns |= {"state": _sum(jobs), "finished_at": self._now(), "duration": sum(map(_seconds, jobs))}
            columns |= {"canceled_at": self._now()} if columns["state"] == "canceled" else {}
        elif started:
            columns["state"] = "started"
        else:
            columns["state"] = "received" if any(one.get("received_at") for one in jobs) else "created"
        before = str(build.get("state") or "created")
        self._world.update("builds", build, updated_at=self._now(), **columns)
        self._tell_stage(job)
        self._tell_repository(build)
        if (event := _event(before, str(columns["state"]))) is not None:
            self._announcer.build(event, build)

    def _tell_stage(self, job: Row) -> None:
        stage = self._world.get("stages", job.get("stage_id"))
        if stage is None:
            return
        jobs = self._world.where("jobs", stage_id=stage["id"])
        started = min((one["started_at"] for one in jobs if one.get("started_at")), default=None)
        done = all(finished(one) for one in jobs)
        state = _sum(jobs) if done else "started" if started else "created"
        self._world.update("stages", stage, state=state, started_at=started, finished_at=self._now() if done else None)

    def _tell_repository(self, build: Row) -> None:
        repository = self._world.get("repositories", build["repository_id"])
        if repository is None or build["id"] < (repository.get("last_build_id") or 0):
            return
        names = ("id", "number", "state", "duration", "started_at", "finished_at")
        last = {f"last_build_{name}": build.get(name) for name in names}
        self._world.update("repositories", repository, updated_at=self._now(), **last)

    def _now(self) -> str:
        return stored(self._clock.now)


def _event(before: str, state: str) -> str | None:
    """What is told of a build that was in one state and now is in another."""
    if state == before:
        return None
    if state in FINISHED:
        return "canceled" if state == "canceled" else "finished"
    if before in FINISHED:
        return "restarted"
    return "started" if state == "started" else None


def _last_words(state: str) -> str:
    """What a worker writes at the end of a log."""
    if state == "canceled":
        return "\n\nDone: Job Cancelled\n\n"
    return f"\nDone. Your build exited with {0 if state == 'passed' else 1}.\n"


def _sum(jobs: list[Row]) -> str:
    """The state of a build whose jobs have all finished; those that may fail do not count."""
    states = {job["state"] for job in jobs if not job.get("allow_failure")}
    return next((state for state in ("canceled", "errored", "failed") if state in states), "passed")


def _seconds(job: Row) -> int:
    start, end = parse(job.get("started_at")), parse(job.get("finished_at"))
    return max(0, int((end - start).total_seconds())) if start and end else 0
