"""Branches: the newest build on each. Source: `services/find_branches.rb`, `find_branch.rb`, `model/repository.rb`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..casts import identifier, identifiers
from ..configs import build_config
from ..handling import Answer, Call, Halt, by_version, empty, handles, not_found, resource
from ..lookup import find_repository, one_value
from ..permissions import visible
from ..times import parse, wire
from ..v1 import branches as v1
from .commits import branch_commit

if TYPE_CHECKING:
    from ..world import Row, World

_MOST = 50

# Events whose builds count as builds of a branch.
_BRANCH_EVENTS = ("api", "push", "cron")


@handles("branches_list")
def branches_list(call: Call) -> Answer:
    builds = builds_by_branch(call)
    return by_version(
        v1=lambda: [v1.listed_branch(call.world, build) for build in builds],
        v2=lambda: _branches(call, builds),
        cached=True,
    )


@handles("branches_list_for_repository")
def branches_list_for_repository(call: Call) -> Answer:
    return resource(_branches(call, builds_by_branch(call)), cached=True, every_version=True)


@handles("branches_list_for_repository_by_slug")
def branches_list_for_repository_by_slug(call: Call) -> Answer:
    return resource(_branches(call, builds_by_branch(call)), cached=True, every_version=True)


@handles("branches_get", rest="branch")
def branches_get(call: Call) -> Answer:
    return _single(call)


@handles("branches_get_by_slug", rest="branch")
def branches_get_by_slug(call: Call) -> Answer:
    return _single(call)


def builds_by_branch(call: Call, *, split: bool = False) -> list[Row]:
    """The builds of a list of branches: by `ids` (`split` at the commas), or of the repository that is named."""
    ids = call.params.get("ids")
    if ids is not None:
        wanted = set(identifiers(ids.split(",") if split and isinstance(ids, str) else ids))
        return visible(call, (build for build in call.world.rows("builds") if build["id"] in wanted))
    repository = find_repository(call)
    return visible(call, _last_pushes(call.world, repository)) if repository else []


def _last_pushes(world: World, repository: Row) -> list[Row]:
    """Per branch the push build that finished last; an unfinished one comes before any finished one. Ordered alike."""
    newest: dict[str, Row] = {}
    for build in sorted(
        world.where("builds", repository_id=repository["id"], event_type="push"), key=_unfinished_first
    ):
        newest.setdefault(build["branch"], build)
    return sorted(newest.values(), key=_unfinished_first)[:_MOST]


def _unfinished_first(build: Row) -> tuple[bool, float]:
    finished_at = parse(build.get("finished_at"))
    return finished_at is not None, -finished_at.timestamp() if finished_at else 0


def _branches(call: Call, builds: list[Row]) -> dict[str, Any]:
    commits = [branch_commit(call.world.need("commits", build["commit_id"])) for build in builds]
    return {"branches": [_branch(call.world, build) for build in builds], "commits": commits}


def _single(call: Call) -> Answer:
    build = _newest(call)
    if build is None:
        raise not_found()
    commit = branch_commit(call.world.need("commits", build["commit_id"]))
    body = {"branch": _branch(call.world, build), "commit": commit}
    return resource(body, cached=True, every_version=True, etag=f"branch-{build['id']}-{build.get('updated_at')}")


def _newest(call: Call) -> Row | None:
    """The newest build of the branch in any state; a comma means either of several branches.

    Raises:
        Halt: A build is asked for by the query's `id`, and there is none: 404 with an empty body.
    """
    if (build_id := one_value(call.params, "id")) is not None:
        build = call.world.get("builds", identifier(build_id))
        found = visible(call, [build]) if build else []
        if not found:
            raise Halt(replace(empty(404), uncovered="parameters that no document has"))
        return found[0]
    repository = find_repository(call)
    if repository is None:
        return None
    names = [name for name in one_value(call.path, "branch").split(",") if name]
    builds = [
        build
        for build in call.world.where("builds", repository_id=repository["id"])
        if build["branch"] in names and build.get("event_type") in _BRANCH_EVENTS
    ]
    return max(visible(call, builds), key=lambda build: build["id"], default=None)


def _branch(world: World, build: Row) -> dict[str, Any]:
    return {
        "id": build["id"],
        "repository_id": build["repository_id"],
        "commit_id": build["commit_id"],
        "number": build["number"],
        "config": build_config(world, build),
        "state": build.get("state") or "created",
        "started_at": wire(build.get("started_at")),
        "finished_at": wire(build.get("finished_at")),
        "duration": build.get("duration"),
        "job_ids": sorted(job["id"] for job in world.where("jobs", source_id=build["id"])),
        "pull_request": build.get("event_type") == "pull_request",
    }
