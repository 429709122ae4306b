"""Requests to move to .com, which the other server keeps. Source: `com_api_client.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import is_list, is_object
from ..handling import crash
from ..times import stored
from .engine import Call, Model, Result, action, both, frozen, many, not_found, one

if TYPE_CHECKING:
    from ..world import Row


class BetaMigrationRequest(Model):
    """A request to move."""

    type, table = "beta_migration_request", "beta_migration_requests"
    representations = frozen(
        standard=(
            *("id", "owner_id", "owner_name", "owner_type", "accepted_at"),
            *("organizations", "organizations_logins"),
        )
    )
    times = ("accepted_at",)

    def organizations(self) -> list[int]:
        return [row["id"] for row in self._organizations()]

    def organizations_logins(self) -> list[str]:
        return [row["login"] for row in self._organizations()]

    def _organizations(self) -> list[Row]:
        wanted = self.row.get("organizations") or ()
        return [row for row in self.world.rows("organizations") if row["login"] in wanted]


@action("beta_migration_requests_list", "beta_migration_requests")
def list_of_user(call: Call) -> Result:
    call.login()
    user = call.find("user")
    if not call.access.is_user(user):
        raise not_found("beta_migration_request")
    _ask_the_other_server(call)
    rows = call.world.where("beta_migration_requests", owner_id=user["id"])
    return many("beta_migration_requests", "beta_migration_request", rows)


@action(
    "beta_migration_requests_create",
    "beta_migration_request",
    params=both("organizations", prefix="beta_migration_request"),
)
def create(call: Call) -> Result:
    """For any user that the caller sees, with those organizations that this user administers."""
    call.login()
    user = call.find("user")
    logins = _administered(call, user, call.params.get("organizations"))
    _ask_the_other_server(call)
    made = {
        "owner_id": user["id"],
        "owner_name": user["login"],
        "owner_type": "User",
        "accepted_at": stored(call.clock.now),
        "organizations": logins,
    }
    return one("beta_migration_request", call.world.insert("beta_migration_requests", made))


def _administered(call: Call, user: Row, wanted: Any) -> list[str]:
    """The logins among those wanted of organizations that a user administers.

    Raises:
        Halt: What is wanted is an object: the server fails.
    """
    if is_object(wanted):
        raise crash()
    logins = wanted if is_list(wanted) else [wanted]
    memberships = call.world.where("memberships", user_id=user["id"], role="admin")
    ids = {row["organization_id"] for row in memberships}
    return [row["login"] for row in call.world.rows("organizations") if row["id"] in ids and row["login"] in logins]


def _ask_the_other_server(call: Call) -> None:
    """Fail if it does.

    Raises:
        Halt: It answers with an error: the server fails.
    """
    if not call.services.says_yes("com_api"):
        raise crash()
