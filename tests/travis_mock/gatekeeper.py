"""What the gatekeeper does: a pending request is looked at when the clock advances, and becomes a build or is rejected.

A second after it was taken up a request has its commit, its config and its result; a second later an approved one has
its build, with the jobs that the config says. What was asked for stands in the request's column `payload`.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from .casts import is_list, is_object
from .filling import add
from .matrix import PlannedJob, plan
from .request_configs import ConfigReader, Rejection
from .times import stored

if TYPE_CHECKING:
    from .clock import Clock
    from .lifecycle import Lifecycle
    from .live.announcing import Announcer
    from .services import Services
    from .world import Row, World

__all__ = ["Gatekeeper"]

_SECONDS = 1

_SKIP = re.compile(r"\[(?:[\w -]*\bskip[- ]ci|ci[- ]skip|[\w -]*\bci[- ]skip)\]", re.IGNORECASE)

# The settings that keep events from being built, and what a request is told then.
_SWITCHES = {
    "push": ("build_pushes", "pushes disabled"),
    "pull_request": ("build_pull_requests", "pull requests disabled"),
}


class Gatekeeper:
    """The part of one server that decides what is built.

    Args:
        world: The requests, and what becomes of them.
        clock: What makes it look.
        services: Who looks through configs.
        lifecycle: Who runs the jobs.
        announcer: Who tells others of a new build.
    """

    def __init__(
        self, world: World, clock: Clock, services: Services, lifecycle: Lifecycle, announcer: Announcer
    ) -> None:
        self._world = world
        self._clock = clock
        self._lifecycle = lifecycle
        self._announcer = announcer
        self._configs = ConfigReader(world, services)
        self._taken: dict[int, Row] = {}
        clock.before_advance(self.take_up)

    def take_up(self) -> None:
        """Look at every pending request that is not on the clock, wherever it came from."""
        for request in self._world.where("requests", state="pending"):
            if self._taken.get(request["id"]) is not request:
                self._taken[request["id"]] = request
                self._clock.after(_SECONDS, partial(self._look, request))

    def _look(self, request: Row) -> None:
        repository = self._world.get("repositories", request["repository_id"])
        if self._world.get("requests", request["id"]) is not request or repository is None:
            return
        try:
            commit = self._commit(request, repository)
            config = self._configs.read(request, repository, commit)
            jobs = self._jobs(request, repository, commit, config)
        except Rejection as rejection:
            self._decide(request, "rejected", state="finished", message=str(rejection))
            return
        self._decide(request, "approved", state="started")
        self._clock.after(_SECONDS, lambda: self._build(request, repository, commit, config, jobs))

    def _decide(self, request: Row, result: str, **columns: Any) -> None:
        self._world.update("requests", request, result=result, updated_at=stored(self._clock.now), **columns)

    # -- what is built ------------------------------------------------------------------------------------------------

    def _commit(self, request: Row, repository: Row) -> Row:
        """The commit that is to be built: the request's, the one that was asked for, or the last one on the branch.

        Raises:
            Rejection: There is no such branch.
        """
        if (commit := self._world.get("commits", request.get("commit_id"))) is not None:
            return commit
        asked = _asked(request)
        name = asked.get("branch") or repository.get("default_branch") or "main"
        branch = self._world.first("branches", repository_id=repository["id"], name=name)
        known = name == repository.get("default_branch") or (branch is not None and branch.get("exists_on_github"))
        if not known and not asked.get("sha"):
            raise Rejection("missing commit")
        if branch is None:
            branch = add(self._world, "branches", repository_id=repository["id"], name=name)
        commit = add(self._world, "commits", **self._commit_columns(repository, name, asked))
        self._world.update("requests", request, commit_id=commit["id"], branch_id=branch["id"])
        return commit

    def _commit_columns(self, repository: Row, branch: str, asked: Row) -> Row:
        columns: Row = {"repository_id": repository["id"], "branch": branch}
        columns["committed_at"] = stored(self._clock.now)
        before = self._world.where("commits", repository_id=repository["id"], branch=branch)
        last = max(before, key=lambda row: row["id"], default=None)
        if last is not None and asked.get("sha") in (None, last["commit"]):
            columns |= {name: value for name, value in last.items() if name not in ("id", "ref", "tag_id")}
        elif asked.get("sha"):
            columns["commit"] = asked["sha"]
        if asked.get("message"):
            columns["message"] = asked["message"]
        if asked.get("tag_name"):
            found = self._world.first("tags", repository_id=repository["id"], name=asked["tag_name"])
            tag = found or add(
                self._world, "tags", repository_id=repository["id"], name=asked["tag_name"], last_build_id=None
            )
            columns |= {"ref": f"refs/tags/{asked['tag_name']}", "tag_id": tag["id"]}
        return columns

    def _jobs(self, request: Row, repository: Row, commit: Row, config: Row) -> list[PlannedJob]:
        """The jobs.

        Raises:
            Rejection: It is not to be built.
        """
        setting, said = _SWITCHES.get(request.get("event_type") or "push", ("", ""))
        if setting and self._world.settings(repository["id"]).get(setting) is False:
            raise Rejection(said)
        if _SKIP.search(commit.get("message") or ""):
            raise Rejection("skipped through commit message")
        if not _wants_branch(config.get("branches"), commit["branch"]):
            raise Rejection("branch not included or excluded")
        jobs = plan(config)
        if not jobs:
            raise Rejection("matrix created no jobs")
        return jobs

    def _build(self, request: Row, repository: Row, commit: Row, config: Row, jobs: list[PlannedJob]) -> None:
        if self._world.get("requests", request["id"]) is not request:
            return
        siblings = self._world.where("builds", repository_id=repository["id"])
        number = 1 + max((int(build["number"] or 0) for build in siblings), default=0)
        before = [build for build in siblings if build.get("branch") == commit["branch"]]
        previous = max(before, key=lambda build: build["id"], default=None)
        build = add(
            self._world,
            "builds",
            repository_id=repository["id"],
            number=str(number),
            state="created",
            event_type=request.get("event_type") or "push",
            branch=commit["branch"],
            commit_id=commit["id"],
            tag_id=commit.get("tag_id"),
            request_id=request["id"],
            config_id=add(self._world, "build_configs", repository_id=repository["id"], config=config)["id"],
            private=request.get("private"),
            owner_type=repository["owner_type"],
            owner_id=repository["owner_id"],
            sender_type="User",
            sender_id=request.get("sender_id"),
            created_at=stored(self._clock.now),
            previous_state=previous["state"] if previous else None,
        )
        self._add_jobs(build, repository, jobs)
        self._world.update("repositories", repository, next_build_number=number + 1)
        self._world.update("requests", request, state="finished", updated_at=stored(self._clock.now))
        self._announcer.build("created", build)
        for job in self._world.where("jobs", source_id=build["id"]):
            self._announcer.job("created", job)
        self._lifecycle.take_up()

    def _add_jobs(self, build: Row, repository: Row, jobs: list[PlannedJob]) -> None:
        names = dict.fromkeys(job.stage or "test" for job in jobs) if any(job.stage for job in jobs) else {}
        stages = {
            name: add(self._world, "stages", build_id=build["id"], name=name.capitalize())["id"] for name in names
        }
        for job in jobs:
            add(
                self._world,
                "jobs",
                source_id=build["id"],
                config_id=add(self._world, "job_configs", repository_id=repository["id"], config=job.config)["id"],
                allow_failure=job.allow_failure,
                stage_id=stages.get(job.stage or "test"),
            )


def _asked(request: Row) -> dict[str, str]:
    """What was asked for, in words; what is no text nobody can read."""
    payload: Row = request.get("payload") or {}
    return {name: value for name, value in payload.items() if isinstance(value, str)}


def _wants_branch(branches: Any, name: str) -> bool:
    """Whether a config's `branches` let a branch through: names, or patterns in slashes."""
    if is_object(branches):
        only, but = branches.get("only"), branches.get("except")
        return (only is None or _names(only, name)) and not (but is not None and _names(but, name))
    return True


def _names(patterns: Any, name: str) -> bool:
    for pattern in patterns if is_list(patterns) else [patterns]:
        text = str(pattern)
        if len(text) > 1 and text[0] == text[-1] == "/":
            try:
                if re.search(text[1:-1], name):
                    return True
            except re.error:
                continue
        elif text == name:
            return True
    return False
