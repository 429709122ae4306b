"""Builds in V1. Source: `serialize/v1/http/build.rb`, `builds.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..configs import build_config, job_config
from ..times import wire
from .commits import commit, listed_commit
from .states import result_of, state_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..handling import Call
    from ..world import Row, World

__all__ = ["build", "listed_build"]


def build(call: Call, row: Row, jobs: Sequence[Row]) -> dict[str, Any]:
    """A single one, with its jobs as its matrix."""
    result = result_of(row.get("state"))
    return {
        "id": row["id"],
        "repository_id": row["repository_id"],
        "number": row["number"],
        "config": build_config(call.world, row),
        "state": state_of(row.get("state")),
        "result": result,
        "status": result,
        **_times(row),
        **commit(call.world.need("commits", row["commit_id"])),
        "event_type": row.get("event_type"),
        "matrix": [_job(call, job) for job in jobs],
    }


def listed_build(world: World, row: Row) -> dict[str, Any]:
    """One of a list."""
    return {
        "id": row["id"],
        "repository_id": row["repository_id"],
        "number": row["number"],
        "state": state_of(row.get("state")),
        "result": result_of(row.get("state")),
        **_times(row),
        **listed_commit(world.need("commits", row["commit_id"])),
        "event_type": row.get("event_type"),
    }


def _times(row: Row) -> dict[str, Any]:
    return {
        "started_at": wire(row.get("started_at")),
        "finished_at": wire(row.get("finished_at")),
        "duration": row.get("duration"),
    }


def _job(call: Call, row: Row) -> dict[str, Any]:
    """A job of the matrix; in the reference era with what an example of 2011 has beside it."""
    documented: dict[str, Any] = {}
    if call.era == "reference":
        log = call.services.log_of_job(row["id"])
        documented = {"parent_id": row.get("source_id"), "log": log and log.get("content")}
    return {
        "id": row["id"],
        "repository_id": row["repository_id"],
        "number": row["number"],
        "config": job_config(call.world, row),
        "result": result_of(row.get("state")),
        "started_at": wire(row.get("started_at")),
        "finished_at": wire(row.get("finished_at")),
        "allow_failure": row.get("allow_failure"),
        **documented,
    }
