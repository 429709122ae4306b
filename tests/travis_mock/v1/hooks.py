"""Hooks in V1. Source: `serialize/v1/http/hooks.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..world import Row

__all__ = ["hook"]


def hook(row: Row) -> dict[str, Any]:
    """One of a list; there is no other form."""
    owner_name, name = row["owner_name"], row["name"]
    return {
        "uid": f"{owner_name}:{name}",
        "url": f"https://github.com/{owner_name}/{name}",
        "name": name,
        "owner_name": owner_name,
        "description": row["description"],
        "active": row["active"],
        "private": row["private"],
    }
