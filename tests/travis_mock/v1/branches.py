"""Branches in V1: the newest build on each. Source: `serialize/v1/http/branches.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..times import wire
from .commits import listed_commit
from .states import result_of

if TYPE_CHECKING:
    from ..world import Row, World

__all__ = ["listed_branch"]


def listed_branch(world: World, build: Row) -> dict[str, Any]:
    """One of a list; there is no other form."""
    return {
        "repository_id": build["repository_id"],
        "build_id": build["id"],
        **listed_commit(world.need("commits", build["commit_id"])),
        "result": result_of(build.get("state")),
        "finished_at": wire(build.get("finished_at")),
        "started_at": wire(build.get("started_at")),
    }
