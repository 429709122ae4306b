"""Owners: users and organizations by one name. Source: `renderer/owner.rb`, `queries/owner.rb`, `services/owner/*.rb`
of lib/travis/api/v3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import identifier
from ..handling import crash
from .commits import GRAVATAR, gravatar
from .engine import Call, Entity, Model, Result, action, frozen, nobody, not_found
from .engine.results import One

if TYPE_CHECKING:
    from ..world import Row, World
    from .engine import Access

__all__ = ["Owner", "find_owner", "look_up", "repositories_of", "seen_owner", "shared_ids"]

_KINDS = {"organization": "organizations", "user": "users"}

# What billing says of an owner where nobody is asked: on .org, and to strangers.
_FREE = {
    "subscription_type": 1,
    "public_repos": True,
    "private_repos": False,
    "concurrency_limit": 1,
    "user_usage": False,
    "pending_user_licenses": False,
    "payment_changes_block_credit": False,
    "payment_changes_block_captcha": False,
    "credit_card_block_duration": 0,
    "captcha_block_duration": 0,
}


class Owner(Model):
    """What users and organizations have in common."""

    minimal = ("id", "login", "name", "vcs_type", "ro_mode")
    standard = (
        *("id", "login", "name", "github_id", "vcs_id", "vcs_type", "avatar_url", "education"),
        *("allow_migration", "allowance", "ro_mode", "custom_keys", "trial_allowed", "account_env_vars"),
    )
    additional = ("repositories", "installation", "trial_allowed")

    def ro_mode(self) -> bool:
        return self.access.read_only

    def avatar_url(self) -> Any:
        """The picture; without one Gravatar's, by the stored hash or by the address."""
        if self.row.get("avatar_url"):
            return self.row["avatar_url"]
        known = self.row.get("gravatar_id")
        return f"{GRAVATAR}{known}" if known else gravatar(self.row.get("email") or None)

    def allow_migration(self) -> bool:
        return bool(self.row.get("allow_migration"))

    def allowance(self) -> Entity:
        """A free plan where billing has no part in it; else only that there is one."""
        free = self.access.platform == "org" or (self.access.platform == "com-public" and self.access.user is None)
        return Entity("allowance", {"id": self.row["id"], **(_FREE if free else {"subscription_type": 2})})

    def custom_keys(self) -> list[Entity]:
        return [Entity("custom_key", row) for row in self._own("custom_keys")]

    def account_env_vars(self) -> list[Entity]:
        return [Entity("account_env_var", row) for row in self._own("account_env_vars")]

    def trial_allowed(self) -> bool:
        """Billing's to say; here there are no trials."""
        return False

    def repositories(self) -> list[Entity]:
        entity = Entity(self.type, self.row)
        rows = [row for row in repositories_of(self.world, entity) if not row.get("invalidated_at")]
        return [Entity("repository", row) for row in self.access.visible_rows(rows, column="id")]

    def installation(self) -> Entity | None:
        found = next((row for row in self._own("installations") if not row.get("removed_by_id")), None)
        entity = None if found is None else Entity("installation", found)
        return entity if entity and self.access.visible(entity) else None

    def _own(self, table: str) -> list[Row]:
        return self.world.where(table, owner_type=self.type.capitalize(), owner_id=self.row["id"])


class Allowance(Model):
    """What an owner's plan allows. Source: `models/allowance.rb`, `billing_client.rb`."""

    type = "allowance"
    representations = frozen(minimal=("id",), standard=(*_FREE, "id"))


class CustomKey(Model):
    """An SSH key that an owner has given to use in several repositories."""

    type, table = "custom_key", "custom_keys"
    _fields = ("id", "name", "description", "public_key", "fingerprint", "added_by_login", "created_at")
    representations = frozen(minimal=_fields, standard=_fields)
    times = ("created_at",)

    def added_by_login(self) -> Any:
        """Empty if nobody says who; a user who is gone makes the server fail."""
        added_by = self.row.get("added_by")
        return "" if added_by is None else self.needed("user", added_by).row["login"]


def _changes(name: str) -> Any:
    """Of an organization's what the authorizer says; of a user's everybody who sees it."""

    def allows(access: Access, row: Row) -> bool:
        return row.get("owner_type") != "Organization" or access.organization_right(row["owner_id"], name)

    return allows


class AccountEnvVar(Model):
    """An environment variable of all of an owner's repositories."""

    type, table = "account_env_var", "account_env_vars"
    _minimal = ("id", "owner_id", "owner_type", "name", "value", "public")
    representations = frozen(minimal=_minimal, standard=(*_minimal, "created_at", "updated_at"))
    times = ("created_at", "updated_at")
    permissions = frozen(
        read=nobody,  # the server asks for a rule that it does not have
        write=_changes("account_settings_create"),
        delete=_changes("account_settings_delete"),
    )

    @classmethod
    def public(cls, row: Row) -> bool:
        return bool(row.get("public"))


def find_owner(call: Call) -> Entity:
    """The owner that a path names, whether the caller sees it or not; an organization comes before a user.

    Raises:
        Halt: There is none: the server fails where it does not check that.
    """
    if (found := look_up(call)) is None:
        raise crash()
    return found


def seen_owner(call: Call) -> Entity:
    """The owner that a path names.

    Raises:
        Error: There is none, or the caller does not see it: 404.
    """
    owner = look_up(call)
    if owner is None or not call.access.visible(owner):
        raise not_found("owner")
    return owner


def look_up(call: Call) -> Entity | None:
    """The owner that a path names by `login`, `provider` and `login`, or `github_id`."""
    for kind, table in _KINDS.items():
        if (row := _row(call, kind, table)) is not None:
            return Entity(kind, row)
    return None


def _row(call: Call, kind: str, table: str) -> Row | None:
    rows = [row for row in call.world.rows(table) if not row.get("deleted_at")]
    if (github_id := call.path.get("github_id")) is not None:
        by_provider = (row for row in rows if row.get("vcs_id") == github_id)
        number = identifier(github_id)
        return next(by_provider, None) or next((row for row in rows if number and row.get("github_id") == number), None)
    login = call.path["login"].lower()
    vcs_type = f"{call.path.get('provider', 'github')}{kind}".lower()
    found = [
        row
        for row in rows
        if (row.get("login") or "").lower() == login and (row.get("vcs_type") or "").lower() == vcs_type
    ]
    return max(found, key=lambda row: row["id"], default=None)


def repositories_of(world: World, owner: Entity) -> list[Row]:
    """The repositories of an owner; a user's are those, too, that were shared with them outside of organizations."""
    owned = world.where("repositories", owner_type=owner.type.capitalize(), owner_id=owner.row["id"])
    if owner.type == "user":
        shared = shared_ids(world, owner.row) - {row["id"] for row in owned}
        owned += [row for row in world.rows("repositories") if row["id"] in shared]
    return sorted((row for row in owned if not row.get("deleted_at")), key=lambda row: row["id"])


def shared_ids(world: World, user: Row) -> set[int]:
    """The repositories in which a user has a part, but through no organization."""

    def make() -> set[int]:
        own = {row["repository_id"] for row in world.where("permissions", user_id=user["id"])}
        organizations = {row["organization_id"] for row in world.where("memberships", user_id=user["id"])}
        return own - {row["id"] for row in world.rows("repositories") if row.get("owner_id") in organizations}

    return world.remembered(("memberships", "permissions", "repositories"), ("shared", user["id"]), make)


@action("owners_get", "owner")
def get(call: Call) -> Result:
    return One(entity=seen_owner(call))
