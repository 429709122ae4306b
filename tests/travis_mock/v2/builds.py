"""Builds. Source: `endpoint/builds.rb`, `services/find_builds.rb`, `find_build.rb`, `serialize/v2/http/build(s).rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import given, identifier, identifiers, integer, is_list
from ..configs import build_config
from ..handling import Answer, Call, by_version, crash, handles, not_found
from ..lifecycle import cancelable
from ..lookup import existing, find_repository, one_value, some_values
from ..permissions import repository_ids, visible
from ..times import wire
from ..v1 import builds as v1
from .branches import builds_by_branch
from .changes import cancel, needed, restart
from .commits import build_commit, listed_build_commit
from .jobs import build_job, include_log_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..world import Row, World

_PAGE = 25


@handles("builds_list")
def builds_list(call: Call) -> Answer:
    if given(call.params, "branches"):
        return _listed(call, builds_by_branch(call, split=True))
    return _listed(call, _found(call))


@handles("builds_list_for_repository", digits=("repository_id",))
def builds_list_for_repository(call: Call) -> Answer:
    return _listed(call, _found(call))


@handles("builds_list_for_repository_by_slug")
@handles("builds_list_moved", version="v1")
def builds_list_for_repository_by_slug(call: Call) -> Answer:
    return _listed(call, _found(call))


@handles("builds_get")
def builds_get(call: Call) -> Answer:
    return _single(call, with_log_ids=include_log_id(call))


@handles("builds_get_for_repository", digits=("repository_id",))
def builds_get_for_repository(call: Call) -> Answer:
    return _single(call)


@handles("builds_get_for_repository_by_slug")
@handles("builds_get_moved", version="v1")
def builds_get_for_repository_by_slug(call: Call) -> Answer:
    return _single(call)


@handles("builds_cancel")
def builds_cancel(call: Call) -> Answer:
    build = needed(call, "builds", "build_id")
    jobs = call.world.where("jobs", source_id=build["id"])
    return cancel(call, "build", build, jobs, possible=cancelable(call.world, build))


@handles("builds_restart")
def builds_restart(call: Call) -> Answer:
    build = needed(call, "builds", "build_id")
    return restart(call, "build", build, call.world.where("jobs", source_id=build["id"]))


# -- lists ------------------------------------------------------------------------------------------------------------


def _found(call: Call) -> list[Row]:
    """The builds of a list; `ids` overrides everything else."""
    params = call.params
    if params.get("ids") is not None:
        texts = params["ids"].split(",") if isinstance(params["ids"], str) else params["ids"]
        wanted = set(identifiers(texts))
        return visible(call, (build for build in call.world.rows("builds") if build["id"] in wanted))
    if (repository := find_repository(call)) is not None:
        return _of_repository(call, repository)
    if given(params, "running") and call.user:
        running = (build for build in call.world.rows("builds") if build.get("state") == "started")
        return sorted(_own(call, running), key=_nulls_last, reverse=True)[:_PAGE]
    if set(params) <= {"access_token"} and call.user:
        recent = (build for build in call.world.rows("builds") if build.get("state") in ("failed", "passed"))
        return sorted(_own(call, recent), key=lambda build: build["id"], reverse=True)[:_PAGE]
    return []


def _nulls_last(build: Row) -> tuple[bool, str]:
    """The database takes null for the largest value."""
    started_at = build.get("started_at")
    return started_at is None, started_at or ""


def _own(call: Call, builds: Any) -> list[Row]:
    """On .com and Enterprise only builds of the caller's repositories."""
    rows = visible(call, builds)
    own = repository_ids(call.world, call.user)
    return [row for row in rows if call.platform == "org" or row["repository_id"] in own]


def _of_repository(call: Call, repository: Row) -> list[Row]:
    params = call.params
    builds = visible(call, call.world.where("builds", repository_id=repository["id"]))
    if params.get("event_type") is not None:
        events = some_values(params, "event_type")
        builds = [build for build in builds if build.get("event_type") in (events or ["push"])]
    if given(params, "number"):
        numbers = [str(number) for number in some_values(params, "number") if not is_list(params["number"])]
        return [build for build in builds if build["number"] in numbers]
    builds = sorted(builds, key=lambda build: integer(build["number"]), reverse=True)
    if (after := one_value(params, "after_number")) is not None:
        builds = [build for build in builds if integer(build["number"]) < integer(after)]
    return builds[:_PAGE]


def _listed(call: Call, builds: list[Row]) -> Answer:
    world = call.world

    def v2() -> dict[str, Any]:
        commits = [listed_build_commit(world.need("commits", build["commit_id"])) for build in builds]
        body: dict[str, Any] = {"builds": [_build(world, build) for build in builds], "commits": commits}
        return body | {"jobs": []} if call.era == "reference" else body

    return by_version(v1=lambda: [v1.listed_build(world, build) for build in builds], v2=v2, cached=True)


# -- one build --------------------------------------------------------------------------------------------------------


def _single(call: Call, *, with_log_ids: bool = False) -> Answer:
    build = _visible_build(call)
    world = call.world
    if given(call.params, "exclude_config"):
        if build is None:
            raise crash()
        build = {**build, "config": dict[str, Any]()}
    if build is None:
        raise not_found()
    jobs = sorted(world.where("jobs", source_id=build["id"]), key=lambda job: job["id"])
    repository = existing(world, build["repository_id"])
    if repository is None:
        raise crash()
    shown, commit = build, world.need("commits", build["commit_id"])

    def v2() -> dict[str, Any]:
        return {
            "build": _build(world, shown),
            "commit": build_commit(commit, repository),
            "jobs": [build_job(call, job, with_log_id=with_log_ids) for job in jobs],
        }

    return by_version(v1=lambda: v1.build(call, shown, jobs), v2=v2, cached=True, etag=_etag(world, build, jobs))


def _visible_build(call: Call) -> Row | None:
    build_id = identifier(call.path["build_id"])
    build = call.world.get("builds", build_id)
    return next(iter(visible(call, [build])), None) if build else None


def _etag(world: World, build: Row, jobs: list[Row]) -> str:
    """The latest change of anything that is shown. A build without a request makes the server fail.

    Raises:
        Halt: The build has no request.
    """
    request = world.get("requests", build.get("request_id"))
    if request is None:
        raise crash()
    latest = max(str(row.get("updated_at") or row.get("created_at") or "") for row in (build, request, *jobs))
    return f"build-{build['id']}-{latest}"


def _build(world: World, build: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": build["id"],
        "repository_id": build["repository_id"],
        "commit_id": build["commit_id"],
        "number": build["number"],
        "event_type": build.get("event_type"),
        "pull_request": build.get("event_type") == "pull_request",
        "pull_request_title": build.get("pull_request_title"),
        "pull_request_number": build.get("pull_request_number"),
        "config": build_config(world, dict(build)),
        "state": build.get("state") or "created",
        "started_at": wire(build.get("started_at")),
        "finished_at": wire(build.get("finished_at")),
        "duration": build.get("duration"),
        "job_ids": sorted(job["id"] for job in world.where("jobs", source_id=build["id"])),
    }
