"""Jobs. Source: `endpoint/jobs.rb`, `services/find_jobs.rb`, `find_job.rb`, `serialize/v2/http/job(s).rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import given, identifier, identifiers
from ..configs import job_config
from ..handling import Answer, Call, by_version, crash, handles, resource
from ..lifecycle import finished
from ..lookup import existing, slug_of, some_values
from ..permissions import repository_ids, visible
from ..times import parse, wire
from ..v1 import jobs as v1
from .changes import cancel, needed, restart
from .commits import build_commit, listed_job_commit

if TYPE_CHECKING:
    from ..world import Row

__all__ = ["build_job", "include_log_id"]

_MOST = 250
_UNFINISHED = ("created", "queued", "received", "started")


@handles("jobs_list")
def jobs_list(call: Call) -> Answer:
    jobs = _found(call)
    with_log_id = include_log_id(call)

    def v2() -> dict[str, Any]:
        commits = [listed_job_commit(call.world.need("commits", job["commit_id"])) for job in jobs]
        return {"jobs": [_listed_job(call, job, with_log_id=with_log_id) for job in jobs], "commits": commits}

    return by_version(v1=lambda: [v1.listed_job(job) for job in jobs], v2=v2, cached=True)


@handles("jobs_get")
def jobs_get(call: Call) -> Answer:
    job = call.world.get("jobs", identifier(call.path["job_id"]))
    seen = next(iter(visible(call, [job])), None) if job else None
    if given(call.params, "exclude_config"):
        if seen is None:
            raise crash()
        seen = {**seen, "config": dict[str, Any]()}
    repository = existing(call.world, seen["repository_id"]) if seen else None
    if seen and (call.params.get("columns") or "*") != "*":
        raise crash()  # whatever columns are asked for, one that the answer needs is not among them
    if seen is None or repository is None:
        message = f"The job({call.path['job_id']}) couldn't be found"
        return resource({"error": {"message": message}}, 404, every_version=True)
    shown, commit = seen, build_commit(call.world.need("commits", seen["commit_id"]), repository)
    return by_version(
        v1=lambda: v1.job(call, shown),
        v2=lambda: {"job": _job(call, shown, with_log_id=include_log_id(call)), "commit": commit},
    )


@handles("jobs_cancel")
def jobs_cancel(call: Call) -> Answer:
    job = needed(call, "jobs", "job_id")
    return cancel(call, "job", job, [job], possible=not finished(job))


@handles("jobs_restart")
def jobs_restart(call: Call) -> Answer:
    job = needed(call, "jobs", "job_id")
    return restart(call, "job", job, [job])


def include_log_id(call: Call) -> bool:
    """Whether jobs come with the id of their log: if asked for, and to a client that calls itself Travis."""
    return given(call.params, "include_log_id") or call.headers.get("user-agent", "").startswith("Travis")


def _found(call: Call) -> list[Row]:
    params = call.params
    jobs = call.world.rows("jobs")
    if params.get("ids") is not None:
        wanted = set(identifiers(params["ids"]))
        return visible(call, (job for job in jobs if job["id"] in wanted))
    if given(params, "state"):
        states = some_values(params, "state")
        jobs = [job for job in jobs if job.get("state") in states]
    else:
        jobs = [job for job in jobs if job.get("state") in _UNFINISHED]
        if given(params, "queue"):
            queues = some_values(params, "queue")
            jobs = [job for job in jobs if job.get("queue") in queues]
    rows = visible(call, jobs)
    if call.platform != "org" and call.user:
        own = repository_ids(call.world, call.user)
        rows = [row for row in rows if row["repository_id"] in own]
    return rows[:_MOST]


def _sometimes(call: Call, job: Row, *, with_log_id: bool) -> dict[str, Any]:
    """The id of the log where it is asked for; in the reference era always, and what jobs had beside it."""
    documented = call.era == "reference"
    sent: dict[str, Any] = {"log_id": call.services.log_id(job["id"])} if with_log_id or documented else {}
    if not documented:
        return sent
    annotations = [row["id"] for row in call.world.where("annotations", job_id=job["id"])]
    return {**sent, "duration": _duration(job), "annotation_ids": annotations}


def _duration(job: Row) -> int | None:
    started, finished_at = parse(job.get("started_at")), parse(job.get("finished_at"))
    return int((finished_at - started).total_seconds()) if started and finished_at else None


def _from_config(call: Call, job: Row) -> dict[str, Any]:
    return {
        "config": job_config(call.world, job),
        "state": job.get("state") or "created",
        "started_at": wire(job.get("started_at")),
        "finished_at": wire(job.get("finished_at")),
        "queue": job.get("queue"),
        "allow_failure": job.get("allow_failure"),
        "tags": job.get("tags"),
    }


def _job(call: Call, job: Row, *, with_log_id: bool) -> dict[str, Any]:
    repository = existing(call.world, job["repository_id"])
    if repository is None:
        raise crash()
    return {
        "id": job["id"],
        "repository_id": job["repository_id"],
        "repository_slug": slug_of(repository),
        "stage_id": job.get("stage_id"),
        "build_id": job.get("source_id"),
        "commit_id": job["commit_id"],
        "number": job["number"],
        **_from_config(call, job),
        **_sometimes(call, job, with_log_id=with_log_id),
    }


def _listed_job(call: Call, job: Row, *, with_log_id: bool) -> dict[str, Any]:
    """The same as a single one, with two keys in another order."""
    single = _job(call, job, with_log_id=with_log_id)
    first = ("id", "repository_id", "repository_slug", "build_id", "stage_id")
    return {name: single[name] for name in first} | single


def build_job(call: Call, job: Row, *, with_log_id: bool) -> dict[str, Any]:
    """A job inside the answer of its build."""
    config = _from_config(call, job)
    return {
        "id": job["id"],
        "repository_id": job["repository_id"],
        "build_id": job.get("source_id"),
        "commit_id": job["commit_id"],
        "state": config.pop("state"),
        "number": job["number"],
        **config,
        **_sometimes(call, job, with_log_id=with_log_id),
    }
