"""Repositories in V1. Source: `serialize/v1/http/repository.rb`, `repositories.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..handling import crash
from ..lookup import slug_of
from ..times import wire
from .states import result_of

if TYPE_CHECKING:
    from ..world import Row, World

__all__ = ["listed_repository", "repository"]


def repository(world: World, row: Row) -> dict[str, Any]:
    """A single one, with its public key.

    Raises:
        Halt: It has none: the server fails.
    """
    key = world.first("repository_keys", repository_id=row["id"])
    if key is None:
        raise crash()
    return {**_named(row), "public_key": key["public_key"], **_last_build(row)}


def listed_repository(row: Row) -> dict[str, Any]:
    """One of a list."""
    return {**_named(row), **_last_build(row)}


def _named(row: Row) -> dict[str, Any]:
    return {"id": row["id"], "slug": slug_of(row), "description": row.get("description")}


def _last_build(row: Row) -> dict[str, Any]:
    result = result_of(row.get("last_build_state"))
    return {
        "last_build_id": row.get("last_build_id"),
        "last_build_number": row.get("last_build_number"),
        "last_build_status": result,
        "last_build_result": result,
        "last_build_duration": row.get("last_build_duration"),
        "last_build_language": None,
        "last_build_started_at": wire(row.get("last_build_started_at")),
        "last_build_finished_at": wire(row.get("last_build_finished_at")),
        "active": row.get("active"),
    }
