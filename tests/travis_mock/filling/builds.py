"""Builds and what belongs to them: commit, request, branch, stages, jobs, logs, annotations, and their times."""

from __future__ import annotations

import hashlib

from ..times import parse
from .repositories import fill_branch
from .store import Row, Store, ago, default, identify, iso, later, only, repository_of

__all__ = [
    "fill_annotation",
    "fill_annotation_provider",
    "fill_build",
    "fill_commit",
    "fill_job",
    "fill_log",
    "fill_log_parts",
    "fill_request",
    "fill_stage",
]

UNFINISHED = ("created", "queued", "received", "started")


def fill_commit(store: Store, row: Row) -> None:
    identifier = identify(store, "commits", row)
    repository = repository_of(store, row)
    author = store.rows("users")[0]
    default(row, commit=hashlib.sha1(f"commit {identifier}".encode(), usedforsecurity=False).hexdigest())
    default(
        row,
        branch=repository.get("default_branch") or "main",
        message=f"Commit {identifier}",
        compare_url=f"{repository.get('url')}/compare/{row['commit'][:12]}",
        committed_at=ago(store, hours=1),
        author_name=author["name"],
        author_email=author["email"],
        committer_name=author["name"],
        committer_email=author["email"],
    )
    default(row, ref=f"refs/heads/{row['branch']}")


def fill_request(store: Store, row: Row) -> None:
    identify(store, "requests", row)
    repository = repository_of(store, row)
    default(
        row,
        commit_id=None,
        state="finished",
        result="approved",
        event_type="push",
        owner_type=repository.get("owner_type"),
        owner_id=repository.get("owner_id"),
        sender_type="User",
        sender_id=store.rows("users")[0]["id"],
        branch_id=None,
        head_commit=None,
        base_commit=None,
        created_at=ago(store, hours=1),
        private=repository.get("private", False),
        message=None,
        config_id=None,
    )


def fill_build(store: Store, row: Row) -> None:
    identify(store, "builds", row)
    repository = repository_of(store, row)
    if "number" not in row:
        siblings = store.where("builds", repository_id=row["repository_id"])
        row["number"] = str(1 + max((int(sibling.get("number", 0)) for sibling in siblings), default=0))
    pull_request = row.get("pull_request_number") is not None
    default(
        row,
        state="passed",
        event_type="pull_request" if pull_request else "push",
        branch=repository.get("default_branch") or "main",
        private=repository.get("private", False),
        owner_type=repository.get("owner_type"),
        owner_id=repository.get("owner_id"),
        sender_type="User",
        sender_id=store.rows("users")[0]["id"],
        previous_state=None,
    )
    _time(store, row, queued=None)
    _point_to_branch(store, row)
    _point_to_commit(store, row)
    _point_to_request(store, row)


def _point_to_branch(store: Store, build: Row) -> None:
    if "branch_id" in build:
        return
    branch = only(store, "branches", repository_id=build["repository_id"], name=build["branch"])
    if branch is None:
        columns = {"id": store.next_id("branches"), "repository_id": build["repository_id"], "name": build["branch"]}
        branch = store.insert("branches", columns)
        fill_branch(store, branch)
    build["branch_id"] = branch["id"]
    if (branch["last_build_id"] or 0) < build["id"]:
        store.update("branches", branch, last_build_id=build["id"])


def _point_to_commit(store: Store, build: Row) -> None:
    if "commit_id" in build:
        return
    commit = {
        "id": store.next_id("commits"),
        "repository_id": build["repository_id"],
        "branch": build["branch"],
        "committed_at": build["created_at"],
    }
    fill_commit(store, store.insert("commits", commit))
    build["commit_id"] = commit["id"]


def _point_to_request(store: Store, build: Row) -> None:
    """Every build has a request: the real server fails on one that has none."""
    if "request_id" in build:
        return
    columns = ("repository_id", "commit_id", "branch_id", "event_type", "sender_id", "created_at", "private")
    request = {"id": store.next_id("requests"), **{column: build[column] for column in columns}}
    fill_request(store, store.insert("requests", request))
    build["request_id"] = request["id"]


def fill_stage(store: Store, row: Row) -> None:
    identify(store, "stages", row)
    build = only(store, "builds", id=row["build_id"]) or {}
    place = 1 + sum(1 for other in store.where("stages", build_id=row["build_id"]) if "number" in other)
    default(row, number=place, state=build.get("state"))
    default(
        row, name=f"Stage {row['number']}", started_at=build.get("started_at"), finished_at=build.get("finished_at")
    )


def fill_job(store: Store, row: Row) -> None:
    identify(store, "jobs", row)
    build = only(store, "builds", id=row["source_id"]) or {}
    place = 1 + sum(1 for other in store.where("jobs", source_id=row["source_id"]) if "number" in other)
    columns = ("repository_id", "commit_id", "state", "owner_type", "owner_id", "private", "created_at")
    default(row, **{column: build[column] for column in columns if column in build})
    default(row, number=f"{build.get('number', 1)}.{place}", allow_failure=False, config_id=None)
    for column in ("started_at", "finished_at", "canceled_at"):
        if row.get("state") == build.get("state"):
            default(row, **{column: build.get(column)})
    default(row, state="passed", queue=None if row.get("state") == "created" else "builds.linux")
    _time(store, row, queued="queued_at")


def _time(store: Store, row: Row, *, queued: str | None) -> None:
    """The times of a build or a job, as far as its state has come: a minute of waiting, five of work."""
    state = row["state"]
    first = row.get("started_at") or row.get("received_at")
    default(row, created_at=later(first, -60) if first else ago(store, minutes=10))
    created = row["created_at"]
    if queued:
        row.setdefault(queued, None if state == "created" else later(created, 10))
    default(row, received_at=None if state in ("created", "queued", "canceled") else later(created, 30))
    default(row, started_at=None if state in ("created", "queued", "received", "canceled") else later(created, 60))
    default(row, finished_at=None if state in UNFINISHED else later(row["started_at"] or created, 300))
    default(row, canceled_at=row["finished_at"] if state == "canceled" else None)
    if not queued:
        row.setdefault("duration", None if state in UNFINISHED else _seconds(row["started_at"], row["finished_at"]))
    default(row, updated_at=row["finished_at"] or row["started_at"] or created)


def _seconds(start: str | None, end: str | None) -> int | None:
    begin, finish = parse(start), parse(end)
    return None if begin is None or finish is None else int((finish - begin).total_seconds())


def fill_log(store: Store, row: Row) -> None:
    identify(store, "logs", row)
    job = only(store, "jobs", id=row["job_id"]) or {}
    live = "aggregated_at" not in row and job.get("state") in UNFINISHED
    created = iso(job.get("started_at")) or store.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    aggregated = None if live else iso(job.get("finished_at")) or created
    default(row, content="", aggregated_at=aggregated, created_at=created)
    default(row, archived_at=None, archive_verified=None, archiving=None, purged_at=None)
    default(row, removed_at=None, removed_by_id=None, updated_at=row["aggregated_at"] or row["created_at"])


def fill_log_parts(_store: Store, row: Row) -> None:
    for place, part in enumerate(row["parts"]):
        default(part, number=place, final=False)


def fill_annotation_provider(store: Store, row: Row) -> None:
    identify(store, "annotation_providers", row)
    default(row, name="Example CI", api_username="example", api_key="secret")


def fill_annotation(store: Store, row: Row) -> None:
    identify(store, "annotations", row)
    if "annotation_provider_id" not in row:
        provider = next(iter(store.rows("annotation_providers")), None)
        if provider is None:
            provider = store.insert("annotation_providers", {"id": store.next_id("annotation_providers")})
            fill_annotation_provider(store, provider)
        row["annotation_provider_id"] = provider["id"]
    default(row, description="foo bar", url=None, status="passed")
