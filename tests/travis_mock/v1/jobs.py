"""Jobs in V1. Source: `serialize/v1/http/job.rb`, `jobs.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..configs import job_config
from ..times import wire
from .commits import commit
from .states import result_of, state_of

if TYPE_CHECKING:
    from ..handling import Call
    from ..world import Row

__all__ = ["job", "listed_job"]


def job(call: Call, row: Row) -> dict[str, Any]:
    """A single one, with its log; in the reference era with its sponsor, where the world has one."""
    result, log = result_of(row.get("state")), call.services.log_of_job(row["id"])
    sponsor = {"sponsor": row["sponsor"]} if call.era == "reference" and row.get("sponsor") else {}
    return {
        "id": row["id"],
        "number": row["number"],
        "config": job_config(call.world, row),
        "repository_id": row["repository_id"],
        "build_id": row.get("source_id"),
        "state": state_of(row.get("state")),
        "result": result,
        "status": result,
        "started_at": wire(row.get("started_at")),
        "finished_at": wire(row.get("finished_at")),
        "log": log and log.get("content"),
        **commit(call.world.need("commits", row["commit_id"])),
        "worker": row.get("worker"),
        **sponsor,
    }


def listed_job(row: Row) -> dict[str, Any]:
    """One of a list."""
    return {
        "id": row["id"],
        "repository_id": row["repository_id"],
        "number": row["number"],
        "state": state_of(row.get("state")),
        "queue": row.get("queue"),
        "allow_failure": row.get("allow_failure"),
    }
