"""Users. Source: `renderer/user.rb`, `permissions/user.rb`, `models/user.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..authentication import revoke
from ..casts import to_object
from ..synchronizing import synchronize
from ..times import parse
from .engine import (
    Access,
    Call,
    Entity,
    Model,
    Result,
    action,
    error,
    frozen,
    may_read,
    not_found,
    one,
    seconds,
)
from .owners import Owner, shared_ids

if TYPE_CHECKING:
    from ..world import Row

_NEW_FOR = 5


class Membership(Model):
    """That a user is in an organization."""

    type, table = "membership", "memberships"
    representations = frozen(
        minimal=("organization_id", "build_permission"),
        standard=("user_id", "organization_id", "role", "build_permission"),
    )


class User(Owner):
    """A user."""

    type, table = "user", "users"
    representations = frozen(
        minimal=Owner.minimal,
        standard=(
            *Owner.standard,
            *("email", "is_syncing", "synced_at", "recently_signed_up", "secure_user_hash", "confirmed_at"),
            *("internal", "last_activity_at", "memberships"),
        ),
        additional=(*Owner.additional, "emails", "collaborator"),
    )
    times = ("synced_at", "last_activity_at")
    permissions = frozen(read=may_read("user"), sync=lambda access, row: access.is_user(row))

    def href(self) -> str:
        return f"/user/{self.row['id']}"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:  # noqa: ARG003 (all users are alike)
        return access.public_mode or access.user is not None

    def ro_mode(self) -> bool:
        return self.access.read_only and self.access.is_user(self.row)

    def email(self) -> Any:
        return self.row.get("email") if self.access.is_user(self.row) else None

    def emails(self) -> list[Any]:
        rows = self.world.where("emails", user_id=self.row["id"]) if self.access.is_user(self.row) else []
        return [row["email"] for row in rows]

    def recently_signed_up(self) -> bool:
        moment = parse(self.row.get("first_logged_in_at"))
        return moment is not None and (self.access.now - moment).total_seconds() < _NEW_FOR

    def secure_user_hash(self) -> None:
        """Made with a key that the mock does not have."""

    def confirmed_at(self) -> str | None:
        return "2000-01-01" if self.access.platform == "enterprise" else seconds(self.row.get("confirmed_at"))

    def internal(self) -> bool:
        return False

    def memberships(self) -> list[Entity]:
        return [Entity("membership", row) for row in self.world.where("memberships", user_id=self.row["id"])]

    def collaborator(self) -> bool | None:
        """Whether anybody pays for them: an organization, or the owner of what is shared with them.

        On Enterprise whether they are in an organization. Where billing fails nobody pays; in a world without
        subscriptions it has nothing to say.
        """
        rows = self.world.where("memberships", user_id=self.row["id"])
        owners: set[tuple[Any, Any]] = {("Organization", row["organization_id"]) for row in rows}
        if self.access.platform == "enterprise":
            return bool(owners)
        if not self.access.services.says_yes("billing"):
            return False
        shared = (self.world.need("repositories", one) for one in shared_ids(self.world, self.row))
        owners |= {(row.get("owner_type"), row.get("owner_id")) for row in shared}
        known = self.world.rows("subscriptions")
        paying = {(row["owner_type"], row["owner_id"]) for row in known if row["status"] == "subscribed"}
        return bool(owners & paying) if known else None


# -- actions -----------------------------------------------------------------------------------------------------------


@action("users_me", "user")
def me(call: Call) -> Result:
    return one("user", call.login())


@action("users_get", "user")
def get(call: Call) -> Result:
    return one("user", call.find("user"))


@action("users_sync", "user")
def sync(call: Call) -> Result:
    """Start to synchronize the caller, and nobody else, which is done after a while on the clock."""
    call.login()
    user = call.find("user")
    if call.access.read_only:
        raise not_found("user")
    call.require("user", user, "sync")
    if user.get("is_syncing"):
        raise error("already_syncing")
    synchronize(call.world, call.clock, user)
    return one("user", user)


@action("users_logout", "user")
def logout(call: Call) -> Result:
    """Forget the token of this request."""
    user = call.login()
    revoke(call.world, call.token)
    return one("user", user)


@action("users_update", "user", params=("utm_params", "user.utm_params"), routes=("PATCH /user",))
def update(call: Call) -> Result:
    """Note where the user came from. Internal; nothing that is to be seen changes."""
    user = call.login()
    sent = to_object(call.params.get("utm_params")) or {}
    if not any(name.startswith("utm_") for name in sent):
        raise error("wrong_params")
    return one("user", user)
