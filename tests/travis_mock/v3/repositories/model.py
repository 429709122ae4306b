"""What a repository shows. Source: `renderer/repository.rb`, `models/repository.rb`, `queries/repository.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...casts import identifier
from ...handling import crash
from ..branches import branch_of
from ..engine import Access, Call, Entity, Model, frozen
from ..owners import shared_ids
from .permissions import PERMISSIONS, may_migrate

if TYPE_CHECKING:
    from ...world import Row, World

__all__ = ["Repository"]

_LIST = ("id", "name", "slug", "active", "private", "owner", "vcs_id", "vcs_type", "server_type")


class Repository(Model):
    """A repository."""

    type, table = "repository", "repositories"
    representations = frozen(
        minimal=("id", "name", "slug"),
        standard=(
            *("id", "name", "slug", "description", "github_id", "vcs_id", "vcs_type", "github_language", "active"),
            *("private", "owner", "owner_name", "vcs_name", "default_branch", "starred", "managed_by_installation"),
            *("active_on_org", "migration_status", "history_migration_status", "shared", "config_validation"),
            *("server_type", "scan_failed_at", "build_count"),
        ),
        experimental=(
            *("id", "name", "slug", "description", "vcs_id", "vcs_type", "github_id", "github_language", "active"),
            *("private", "owner", "default_branch", "starred", "current_build", "last_started_build"),
            *("next_build_number", "server_type", "scan_failed_at", "build_count"),
        ),
        list=_LIST,
        minimal_with_build=(*_LIST, "managed_by_installation", "last_started_build", "current_build", "build_count"),
        additional=("allow_migration", "build_count"),
    )
    included = ("email_subscribed",)
    times = ("scan_failed_at",)
    permissions = PERMISSIONS

    def href(self) -> str:
        return f"/repo/{self.row['id']}"

    @classmethod
    def get(cls, world: World, row_id: Any) -> Row | None:
        row = super().get(world, row_id)
        return None if row is None or row.get("deleted_at") else row

    @classmethod
    def find(cls, call: Call) -> Row | None:
        """By id, or by slug at a provider. The newest of several counts."""
        named = call.path["repository"]
        if "/" not in named:
            return cls.get(call.world, identifier(named))
        owner, name = named.lower().split("/")[:2]
        vcs_type = f"{call.path.get('provider', 'github')}repository".lower()
        server_type = call.text("server_type", "repository") if call.path.get("provider") == "assembla" else None
        found = [
            row
            for row in _of_slug(call.world, owner, name, named.lower())
            if (row.get("vcs_type") or "").lower() == vcs_type
            and not (row.get("invalidated_at") or row.get("deleted_at"))
            and (server_type is None or row.get("server_type") == server_type)
        ]
        return max(found, key=lambda row: row.get("updated_at") or "", default=None)

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.repository_visible(row)

    def slug(self) -> Any:
        return self.row.get("vcs_slug") or f"{self.row['owner_name']}/{self.row['name']}"

    def active(self) -> bool:
        return bool(self.row.get("active"))

    def vcs_name(self) -> Any:
        parts = (self.row.get("vcs_slug") or "").split("/")
        return parts[1] if len(parts) > 1 and parts[1] else self.row["name"]

    def owner(self) -> Any:
        """Less than minimal unless anything of an owner is included."""
        kind = str(self.row.get("owner_type") or "").lower()
        if not kind:
            return None
        href = f"{self.rendering.prefix}/{'org' if kind == 'organization' else 'user'}/{self.row['owner_id']}"
        if (kind, self.row["owner_id"]) in self.rendering.shown:
            return {"@href": href}
        if self.rendering.include.starts("owner") or self.rendering.include.starts(kind) or self.wants("owner"):
            return self.owner_of("owner")
        reduced = {"@type": kind, "id": self.row["owner_id"], "login": self.row["owner_name"]}
        return {**reduced, "ro_mode": self.access.read_only, "@href": href}

    def default_branch(self) -> Entity:
        """By its name alone, unless it is included: then it is written down if it was not known."""
        name = self.row.get("default_branch") or "master"
        if self._includes_default_branch(name):
            branch = branch_of(self.world, self.row, name, without_build=True)
            if branch is None:
                raise crash()
            return Entity("branch", branch)
        return Entity("branch", {"repository_id": self.row["id"], "name": name})

    def _includes_default_branch(self, name: str) -> bool:
        if self.wants("default_branch") or self.rendering.include.starts("branch"):
            return True
        shown = [one.row for one in self.rendering.shown.values() if one.type == "branch"]
        return any(row["repository_id"] == self.row["id"] and row["name"] == name for row in shown)

    def current_build(self) -> Entity | None:
        build = self.related("build", self.row.get("current_build_id"))
        return build if build and self.access.visible(build) else None

    def last_started_build(self) -> Entity | None:
        return self.current_build()

    def starred(self) -> bool:
        user = self.access.user
        return user is not None and bool(self.world.where("stars", user_id=user["id"], repository_id=self.row["id"]))

    def managed_by_installation(self) -> bool:
        return bool(self.row.get("managed_by_installation_at"))

    def shared(self) -> bool:
        user = self.access.user
        if user is None or not self.row.get("owner_name"):
            return False
        own = self.row["owner_name"].lower() == (user.get("login") or "").lower()
        return not own and self.row["id"] in shared_ids(self.world, user)

    def config_validation(self) -> bool:
        return bool(self.world.settings(self.row["id"]).get("config_validation", False))

    def server_type(self) -> Any:
        return self.row.get("server_type") or "git"

    def build_count(self) -> int:
        def make() -> int:
            rows = self.world.where("builds", repository_id=self.row["id"])
            return sum(row.get("event_type") not in (None, "pull_request") for row in rows)

        return self.world.remembered(("builds",), ("build count", self.row["id"]), make)

    def allow_migration(self) -> bool:
        return may_migrate(self.access, self.row)

    def email_subscribed(self) -> bool:
        user = self.access.user
        columns = {"user_id": user["id"] if user else None, "repository_id": self.row["id"]}
        return user is not None and not self.world.where("email_unsubscribes", **columns)


def _of_slug(world: World, owner: str, name: str, slug: str) -> list[Row]:
    return [
        row
        for row in world.rows("repositories")
        if (row.get("vcs_slug") or "").lower() == slug
        or ((row.get("owner_name") or "").lower(), (row.get("name") or "").lower()) == (owner, name)
    ]
