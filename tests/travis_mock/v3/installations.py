"""Installations of the GitHub App. Source: `renderer/installation.rb`, `queries/installation.rb`, lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..casts import identifier
from .engine import Access, Call, Entity, Model, Result, action, frozen, model_of, one

if TYPE_CHECKING:
    from ..world import Row


class Installation(Model):
    """Where the GitHub App is installed."""

    type, table = "installation", "installations"
    representations = frozen(minimal=("id", "github_id"), standard=("id", "github_id", "owner"))

    def href(self) -> str:
        return f"/installation/{self.row['github_id']}"

    @classmethod
    def find(cls, call: Call) -> Row | None:
        """By the id that GitHub has for it, also where it was removed."""
        return call.world.first("installations", github_id=identifier(call.path["installation_id"]))

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        kind = str(row.get("owner_type") or "").lower()
        owner = model_of(kind).get(access.world, row.get("owner_id")) if kind else None
        return owner is not None and access.visible(Entity(kind, owner))

    def owner(self) -> Entity | None:
        return self.owner_of("owner")


@action("installations_get", "installation")
def get(call: Call) -> Result:
    return one("installation", call.find("installation"))
