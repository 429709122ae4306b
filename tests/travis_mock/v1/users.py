"""The user in V1. Source: `serialize/v1/http/user.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..times import wire

if TYPE_CHECKING:
    from ..world import Row

__all__ = ["user"]


def user(row: Row) -> dict[str, Any]:
    """Without an id, and with the stored gravatar."""
    return {
        "login": row["login"],
        "name": row["name"],
        "email": row["email"],
        "gravatar_id": row.get("gravatar_id"),
        "locale": row["locale"],
        "is_syncing": bool(row["is_syncing"]),
        "synced_at": wire(row["synced_at"]),
    }
