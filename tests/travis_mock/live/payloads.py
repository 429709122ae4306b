"""What is told of a build and of a job. Source: travis-hub `lib/travis/addons/serializer/pusher/`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..times import wire

if TYPE_CHECKING:
    from ..world import Row, World

__all__ = ["build_payload", "fitting", "job_payload", "log_payload"]

#: How many characters are told at most (travis-live `pusher/task.rb`).
_AT_MOST = 10_000


def build_payload(world: World, build: Row, now: str) -> dict[str, Any]:
    """All of a build: its repository, its commit, itself, and its stages."""
    repository = world.need("repositories", build["repository_id"])
    commit = _commit(world, build)
    return {
        "repository": _repository(world, repository),
        "commit": commit,
        "build": _build(world, build, commit, now),
        "stages": [_stage(stage) for stage in world.where("stages", build_id=build["id"])],
    }


def job_payload(world: World, job: Row, now: str) -> dict[str, Any]:
    """A job, with its commit and its stage."""
    repository = world.need("repositories", job["repository_id"])
    stage = world.get("stages", job.get("stage_id"))
    return {
        "id": job["id"],
        "repository_id": repository["id"],
        "repository_slug": _slug(repository),
        "repository_private": bool(repository.get("private")),
        "build_id": job["source_id"],
        "commit_id": job.get("commit_id"),
        "number": job["number"],
        "state": job.get("state") or "created",
        "started_at": wire(job.get("started_at")),
        "finished_at": wire(job.get("finished_at")),
        "queue": job.get("queue"),
        "allow_failure": bool(job.get("allow_failure")),
        "updated_at": now,
        "commit": _commit(world, job),
        "stage": None if stage is None else _stage(stage),
    }


def log_payload(job_id: int, part: Row) -> dict[str, Any]:
    """A part of a log, as travis-logs sends it."""
    return {"id": job_id, "_log": part["content"], "number": part["number"], "final": part["final"]}


def fitting(payload: dict[str, Any]) -> dict[str, Any]:
    """What is told, or only of what, where it is too long."""
    if len(json.dumps(payload, ensure_ascii=False)) <= _AT_MOST:
        return payload
    if "build" in payload:
        return {"build": {"id": payload["build"]["id"]}, "_no_full_payload": True}
    return {"id": payload["id"], "build_id": payload["build_id"], "_no_full_payload": True}


def _build(world: World, build: Row, commit: dict[str, Any], now: str) -> dict[str, Any]:
    flat = {"commit": commit["sha"], **{name: commit[name] for name in _FLATTENED}}
    return {
        "id": build["id"],
        "repository_id": build["repository_id"],
        "commit_id": build["commit_id"],
        "number": build["number"],
        "pull_request": build.get("event_type") == "pull_request",
        "pull_request_title": build.get("pull_request_title"),
        "pull_request_number": build.get("pull_request_number"),
        "state": build.get("state") or "created",
        "started_at": wire(build.get("started_at")),
        "finished_at": wire(build.get("finished_at")),
        "duration": build.get("duration"),
        "job_ids": sorted(job["id"] for job in world.where("jobs", source_id=build["id"])),
        "event_type": build.get("event_type"),
        "updated_at": now,
        **flat,
        "created_by": _sender(world, build),
    }


_FLATTENED = (
    "branch",
    "message",
    "compare_url",
    "committed_at",
    "author_name",
    "author_email",
    "committer_name",
    "committer_email",
)


def _commit(world: World, row: Row) -> dict[str, Any]:
    """The commit of a build or job."""
    commit = world.need("commits", row["commit_id"])
    names = ("author_name", "author_email", "committer_name", "committer_email", "compare_url")
    return {
        "id": commit["id"],
        "sha": commit["commit"],
        "branch": commit["branch"],
        "message": commit.get("message"),
        "committed_at": wire(commit.get("committed_at")),
        **{name: commit.get(name) for name in names},
    }


def _sender(world: World, build: Row) -> dict[str, Any] | None:
    user = world.get("users", build.get("sender_id")) if build.get("sender_type") == "User" else None
    return None if user is None else {name: user.get(name) for name in ("id", "name", "login", "avatar_url")}


def _repository(world: World, repository: Row) -> dict[str, Any]:
    last = ("id", "number", "state", "duration")
    branch = world.first("branches", repository_id=repository["id"], name=repository.get("default_branch"))
    return {
        "id": repository["id"],
        "slug": _slug(repository),
        "description": repository.get("description"),
        "private": bool(repository.get("private")),
        **{f"last_build_{name}": repository.get(f"last_build_{name}") for name in last},
        "last_build_state": str(repository.get("last_build_state") or ""),
        "last_build_language": None,
        "last_build_started_at": wire(repository.get("last_build_started_at")),
        "last_build_finished_at": wire(repository.get("last_build_finished_at")),
        "github_language": repository.get("github_language"),
        "default_branch": {
            "name": repository.get("default_branch"),
            "last_build_id": branch.get("last_build_id") if branch else None,
        },
        "active": bool(repository.get("active")),
        "current_build_id": repository.get("current_build_id") or repository.get("last_build_id"),
    }


def _stage(stage: Row) -> dict[str, Any]:
    times = {name: wire(stage.get(name)) for name in ("started_at", "finished_at")}
    return {name: stage.get(name) for name in ("id", "build_id", "number", "name", "state")} | times


def _slug(repository: Row) -> str:
    return f"{repository['owner_name']}/{repository['name']}"
