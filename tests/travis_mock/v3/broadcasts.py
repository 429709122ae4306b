"""Broadcasts: what Travis CI has to say. Source: `queries/broadcasts.rb`, `models/broadcast.rb`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..handling import crash
from ..times import instant
from .engine import Call, Entity, Model, Result, action, both, frozen, many
from .owners import repositories_of

if TYPE_CHECKING:
    from datetime import datetime

    from ..world import Row

_LIFETIME = timedelta(days=14)


class Broadcast(Model):
    """A message to everybody, a user, an organization or a repository."""

    type, table = "broadcast", "broadcasts"
    _minimal = ("id", "message", "created_at", "category", "active")
    representations = frozen(minimal=_minimal, standard=(*_minimal, "recipient"))
    times = ("created_at",)

    def active(self) -> bool:
        return _is_active(self.row, self.access.now)

    def recipient(self) -> Entity | None:
        return self.owner_of("recipient")


@action("broadcasts_list", "broadcasts", params=both("active", prefix="broadcast"))
def list_of_caller(call: Call) -> Result:
    """Those for the caller: the active ones, the others, or both."""
    user = call.login()
    wanted = _wanted(call)
    recipients = _recipients(call, user)
    rows = [
        row
        for row in call.world.rows("broadcasts")
        if _is_active(row, call.clock.now) in wanted
        and (row["recipient_type"] is None or (row["recipient_type"], row["recipient_id"]) in recipients)
    ]
    return many("broadcasts", "broadcast", sorted(rows, key=lambda row: row["id"]))


def _recipients(call: Call, user: Row) -> set[tuple[str, int]]:
    """As whom the caller is spoken to. The repositories of the caller's organizations are not among them."""
    organizations = call.world.where("memberships", user_id=user["id"])
    repositories = repositories_of(call.world, Entity("user", user))
    return {
        ("User", user["id"]),
        *(("Organization", row["organization_id"]) for row in organizations),
        *(("Repository", row["id"]) for row in repositories),
    }


def _wanted(call: Call) -> set[bool]:
    """Which of the two kinds; all that is not `false` is true, and nothing at all false.

    Raises:
        Halt: It is no text: the server fails.
    """
    if call.value("active", "broadcast") is False:
        raise crash()
    words = call.words("active", "broadcast")
    if words is None:
        return {True}
    return {word != "false" for word in words} or {False}


def _is_active(row: Row, now: datetime) -> bool:
    return not row.get("expired") and instant(row["created_at"]) >= now - _LIFETIME
