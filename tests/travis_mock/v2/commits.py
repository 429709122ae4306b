"""Commits: sent along with builds, jobs, branches and requests, in shapes that differ by the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..times import wire

if TYPE_CHECKING:
    from ..world import Row

__all__ = [
    "branch_commit",
    "build_commit",
    "listed_build_commit",
    "listed_job_commit",
    "request_commit",
    "tag_of",
]

_TAG = re.compile(r"refs/tags/(.*)")
_PULL_REQUEST = re.compile(r"refs/pull/(\d+)/merge")


def _commit(commit: Row, **after_branch: Any) -> dict[str, Any]:
    return {
        "id": commit["id"],
        "sha": commit["commit"],
        "branch": commit["branch"],
        **after_branch,
        "message": commit.get("message"),
        "committed_at": wire(commit.get("committed_at")),
        "author_name": commit.get("author_name"),
        "author_email": commit.get("author_email"),
        "committer_name": commit.get("committer_name"),
        "committer_email": commit.get("committer_email"),
        "compare_url": commit.get("compare_url"),
    }


def tag_of(commit: Row) -> str | None:
    """The tag that a commit was pushed as, if it was one."""
    found = _TAG.fullmatch(commit.get("ref") or "")
    return found[1] if found else None


def _pull_request_number(commit: Row) -> int | None:
    found = _PULL_REQUEST.fullmatch(commit.get("ref") or "")
    return int(found[1]) if found else None


def build_commit(commit: Row, repository: Row) -> dict[str, Any]:
    """The commit of a single build or job."""
    is_default = repository.get("default_branch") == commit["branch"]
    return _commit(commit, branch_is_default=is_default, tag=tag_of(commit))


def listed_build_commit(commit: Row) -> dict[str, Any]:
    """A commit in a list of builds."""
    return {**_commit(commit, tag=tag_of(commit)), "pull_request_number": _pull_request_number(commit)}


def listed_job_commit(commit: Row) -> dict[str, Any]:
    """A commit in a list of jobs."""
    return _commit(commit, tag=tag_of(commit))


def branch_commit(commit: Row) -> dict[str, Any]:
    """The commit of a branch."""
    return _commit(commit)


def request_commit(commit: Row) -> dict[str, Any]:
    """The commit of a request."""
    return {**_commit(commit), "pull_request_number": _pull_request_number(commit)}
