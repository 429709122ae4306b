"""Who may trigger builds. Source: `queries/build_permissions.rb`, `services/build_permissions/*.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import identifiers
from ..handling import crash
from .engine import Call, Entity, Model, Paging, Result, action, both, error, frozen, many, no_content

if TYPE_CHECKING:
    from ..world import Row

# Of the authorizer, which is told of every user: it did it, or would not.
_ANSWERED = (200, 201, 202, 204, 400, 403, 404)
_PARAMETERS = both("user_ids", "permission", prefix="build_permissions")


class BuildPermission(Model):
    """A row of a user's permissions on a repository, or of a membership: what it says of builds."""

    type = "build_permission"
    _shown = ("user", "permission", "role")
    representations = frozen(minimal=_shown, standard=_shown)

    def user(self) -> Any:
        """Shown on its own: without a prefix, and without includes."""
        return self.rendering.plain().entity(Entity("user", self.world.need("users", self.row["user_id"])), "minimal")

    def permission(self) -> bool:
        """Unless it was taken away, it is there."""
        said = self.row.get("build_permission" if "organization_id" in self.row else "build")
        return said is None or bool(said)


@action("build_permissions_list_for_repository", "build_permissions", paging=Paging(25))
def list_for_repository(call: Call) -> Result:
    """The users who have permissions on a repository."""
    call.login()
    return _listed(call, call.world.where("permissions", repository_id=call.find("repository")["id"]))


@action("build_permissions_list_for_organization", "build_permissions")
def list_for_organization(call: Call) -> Result:
    """The members of an organization."""
    call.login()
    return _listed(call, call.world.where("memberships", organization_id=call.find("organization")["id"]))


@action("build_permissions_update_for_repository", "build_permissions", params=_PARAMETERS)
def update_for_repository(call: Call) -> Result:
    """Give the permission to users of a repository, or take it from them."""
    call.login()
    repository = call.find("repository")
    if not call.access.role("admin", repository["id"]):
        shown = f"{{:repository=>#<Travis::API::V3::Models::Repository id: {repository['id']}>}}"
        raise error("admin_access_required", shown)
    ids, granted = _said(call)
    if ids and call.services.status("authorizer") not in _ANSWERED:
        raise crash()
    for row in call.world.where("permissions", repository_id=repository["id"]):
        if row["user_id"] in ids:
            call.world.update("permissions", row, build=granted)
    return no_content()


@action("build_permissions_update_for_organization", "build_permissions", params=_PARAMETERS)
def update_for_organization(call: Call) -> Result:
    """Give the permission to members of an organization, or take it from them."""
    call.login()
    organization = call.find("organization")
    if not call.access.membership(organization["id"], "admin"):
        raise error("login_required")
    ids, granted = _said(call)
    for row in call.world.where("memberships", organization_id=organization["id"]):
        if row["user_id"] in ids:
            call.world.update("memberships", row, build_permission=granted)
    return no_content()


def _listed(call: Call, rows: list[Row]) -> Result:
    """Only users who are there: the server joins them."""
    return many(
        "build_permissions", "build_permission", [row for row in rows if call.world.get("users", row["user_id"])]
    )


def _said(call: Call) -> tuple[set[int], bool]:
    """Whose permission, and which. Only keys without a prefix are read.

    Raises:
        Error: `user_ids` is no list: 400.
    """
    ids = call.list_of("user_ids")
    if ids is None:
        raise error("client_error", "user_ids must be an array")
    permission = call.params.get("permission")
    return set(identifiers(ids)), permission is not None and permission is not False and permission != "false"
