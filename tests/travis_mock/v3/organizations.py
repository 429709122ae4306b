"""Organizations. Source: `renderer/organization.rb`, `permissions/organization.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .engine import Access, Call, Paging, Result, Sorting, action, both, column, frozen, many, may_read, one
from .owners import Owner

if TYPE_CHECKING:
    from ..world import Row, World
    from .engine.models import Permission


def right(name: str) -> Permission:
    """A permission that the authorizer decides, or, with `legacy_roles`, membership."""

    def allows(access: Access, row: Row) -> bool:
        return access.membership(row["id"]) if access.legacy_roles else access.organization_right(row["id"], name)

    return allows


def administration(access: Access, row: Row) -> bool:
    """The permission of who administrates it."""
    if access.legacy_roles:
        return access.membership(row["id"], "admin")
    return access.organization_right(row["id"], "account_admin")


class Organization(Owner):
    """An organization."""

    type, table = "organization", "organizations"
    representations = frozen(minimal=Owner.minimal, standard=Owner.standard, additional=Owner.additional)
    permissions = frozen(
        read=may_read("organization"),
        sync=administration,
        settings_delete=right("account_settings_delete"),
        settings_create=right("account_settings_create"),
        plan_invoices=right("account_plan_invoices"),
        plan_usage=right("account_plan_usage"),
        plan_view=right("account_plan_view"),
        plan_create=right("account_plan_create"),
        billing_update=right("account_billing_update"),
        billing_view=right("account_billing_view"),
        admin=administration,
    )

    def href(self) -> str:
        return f"/org/{self.row['id']}"

    @classmethod
    def get(cls, world: World, row_id: Any) -> Row | None:
        row = super().get(world, row_id)
        return None if row is None or row.get("deleted_at") else row

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.public_mode or access.membership(row["id"])

    def education(self) -> bool:
        return bool(self.row.get("education"))


# -- actions -----------------------------------------------------------------------------------------------------------

_SORTING = Sorting({name: column(name) for name in ("id", "login", "name", "github_id", "vcs_id")})


@action(
    "organizations_list",
    "organizations",
    params=both("role", prefix="organization"),
    paging=Paging(100),
    sorting=_SORTING,
)
def list_of_caller(call: Call) -> Result:
    """Where the caller is a member, in a role if one is asked for."""
    rows = call.world.where("memberships", user_id=call.login()["id"])
    role = call.value("role", "organization")
    found = {row["organization_id"] for row in rows if role in (None, False, row.get("role"))}
    organizations = [
        row for row in call.world.rows("organizations") if row["id"] in found and not row.get("deleted_at")
    ]
    return many("organizations", "organization", call.sorted(organizations))


@action("organizations_get", "organization")
def get(call: Call) -> Result:
    return one("organization", call.find("organization"))
