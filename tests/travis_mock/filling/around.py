"""What stands around builds: cron jobs, beta features, backups, scan results, images, and the workers of V1."""

from __future__ import annotations

from .repositories import fill_branch
from .store import Row, Store, ago, default, identify, iso, only, repository_of

__all__ = [
    "fill_beta_feature",
    "fill_beta_migration_request",
    "fill_build_backup",
    "fill_cron",
    "fill_custom_image",
    "fill_scan_result",
    "fill_user_beta_feature",
    "fill_worker",
]


def fill_cron(store: Store, row: Row) -> None:
    """A document may name `repository_id` and `branch` instead of `branch_id`."""
    identify(store, "crons", row)
    if "branch_id" not in row:
        row["branch_id"] = _branch_id(store, row)
    default(row, interval="daily", dont_run_if_recent_build_exists=False, active=True, last_run=None)
    default(row, created_at=ago(store, days=1), next_run=ago(store, hours=-1))


def _branch_id(store: Store, row: Row) -> int:
    repository = repository_of(store, row)
    name = row.get("branch") or repository.get("default_branch") or "main"
    branch = only(store, "branches", repository_id=repository["id"], name=name)
    if branch is None:
        columns = {"id": store.next_id("branches"), "repository_id": repository["id"], "name": name}
        branch = store.insert("branches", columns)
        fill_branch(store, branch)
    identifier: int = branch["id"]
    return identifier


def fill_beta_feature(store: Store, row: Row) -> None:
    identifier = identify(store, "beta_features", row)
    default(row, name=f"Feature {identifier}", description=None, feedback_url=None, default_enabled=False)


def fill_user_beta_feature(store: Store, row: Row) -> None:
    identify(store, "user_beta_features", row)
    default(row, enabled=True)


def fill_beta_migration_request(store: Store, row: Row) -> None:
    identify(store, "beta_migration_requests", row)
    default(row, owner_id=store.rows("users")[0]["id"])
    owner = only(store, "users", id=row["owner_id"]) or {}
    default(row, owner_name=owner.get("login"), owner_type="User", organizations=list[str]())
    default(row, accepted_at=ago(store, days=1))


def fill_build_backup(store: Store, row: Row) -> None:
    identifier = identify(store, "build_backups", row)
    default(row, file_name=f"repository_builds_{identifier}", content="[]", created_at=ago(store, days=1))


def fill_scan_result(store: Store, row: Row) -> None:
    """What it repeats of its job, the job's build and that one's commit, as the scanner does."""
    identify(store, "scan_results", row)
    job = only(store, "jobs", id=row["job_id"]) or {}
    build = only(store, "builds", id=job.get("source_id")) or {}
    commit = only(store, "commits", id=build.get("commit_id")) or {}
    default(
        row,
        repository_id=job.get("repository_id"),
        build_id=build.get("id"),
        job_number=job.get("number"),
        build_number=build.get("number"),
        job_finished_at=iso(job.get("finished_at")),
        commit_sha=commit.get("commit"),
        commit_compare_url=commit.get("compare_url"),
        commit_branch=commit.get("branch"),
        formatted_content="In line 1 of your build job log trivy found\nAWS Access Key ID\n",
        issues_found=1,
        created_at=iso(ago(store, hours=1)),
    )


def fill_worker(store: Store, row: Row) -> None:
    identifier = identify(store, "workers", row)
    default(row, name=f"worker-{identifier}", host="worker.example.com", last_error=None, job_id=None)
    default(row, last_seen_at=iso(store.now.strftime("%Y-%m-%d %H:%M:%S")))


def fill_custom_image(store: Store, row: Row) -> None:
    identifier, user = identify(store, "custom_images", row), store.rows("users")[0]
    default(row, owner_type="User")
    default(row, owner_id=user["id"], created_by_id=user["id"], name=f"image-{identifier}", state="available")
    default(row, usage=0, os_version="jammy", size_bytes=4 * 2**30, created_at=ago(store, days=1))
    default(row, updated_at=row["created_at"])
