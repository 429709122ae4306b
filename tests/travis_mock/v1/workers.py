"""Workers: the machines that run jobs. The server had them until November 2013; they are in the reference era alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..configs import job_config
from ..handling import Answer, Call, by_version, handles
from ..lifecycle import finished
from ..lookup import existing, slug_of
from ..permissions import visible
from ..times import wire

if TYPE_CHECKING:
    from ..world import Row


@handles("workers_list", version="v1")
def workers_list(call: Call) -> Answer:
    """All of them; what one is at work on is shown to who may see the repository."""
    rows = call.world.rows("workers")
    return by_version(v1=lambda: [_worker(call, row) for row in rows])


def _worker(call: Call, row: Row) -> dict[str, Any]:
    job = call.world.get("jobs", row.get("job_id"))
    working = job is not None and not finished(job)
    return {
        "id": row["id"],
        "name": row["name"],
        "host": row["host"],
        "state": "working" if working else "ready",
        "last_seen_at": wire(row["last_seen_at"]),
        "last_error": row.get("last_error"),
        "payload": _payload(call, job) if job is not None and working and visible(call, [job]) else None,
    }


def _payload(call: Call, job: Row) -> dict[str, Any] | None:
    """What a worker was given to do. The documents' has the job twice, the second time as the build."""
    repository = existing(call.world, job["repository_id"])
    if repository is None:
        return None
    commit = call.world.need("commits", job["commit_id"])
    task = {
        "id": job["id"],
        "number": job["number"],
        "commit": commit["commit"],
        "ref": commit.get("ref"),
        "branch": commit["branch"],
    }
    slug = slug_of(repository)
    return {
        "type": "test",
        "queue": job.get("queue"),
        "repository": {"id": repository["id"], "slug": slug, "source_url": f"git://github.com/{slug}.git"},
        "job": task,
        "build": task,
        "config": job_config(call.world, job),
    }
