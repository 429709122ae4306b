"""Commits, which in V1 are attributes of the build or the job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..times import wire

if TYPE_CHECKING:
    from ..world import Row

__all__ = ["commit", "listed_commit"]


def listed_commit(row: Row) -> dict[str, Any]:
    """As it stands in a list."""
    return {"commit": row["commit"], "branch": row.get("branch"), "message": row.get("message")}


def commit(row: Row) -> dict[str, Any]:
    """As it stands in a single object."""
    return {
        **listed_commit(row),
        "committed_at": wire(row.get("committed_at")),
        "author_name": row.get("author_name"),
        "author_email": row.get("author_email"),
        "committer_name": row.get("committer_name"),
        "committer_email": row.get("committer_email"),
        "compare_url": row.get("compare_url"),
    }
