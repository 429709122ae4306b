"""Custom images. Source: `queries/custom_images.rb`, `services/custom_images/*.rb`, `artifact_manager_client.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import identifier, is_list
from ..handling import crash
from .engine import Call, Entity, Model, Result, action, error, frozen, many, no_content, not_found
from .engine.refusals import of_service
from .owners import look_up

if TYPE_CHECKING:
    from ..world import Row


class CustomImage(Model):
    """An image of a virtual machine."""

    type, table = "custom_image", "custom_images"
    _fields = (
        *("id", "owner_id", "owner_type", "name", "usage", "created_at", "updated_at", "os_version"),
        *("created_by", "private", "size_bytes"),
    )
    representations = frozen(minimal=_fields, standard=_fields)
    times = ("created_at", "updated_at")

    def created_by(self) -> dict[str, Any] | None:
        """Its address always starts with the version."""
        user = self.world.get("users", self.row.get("created_by_id"))
        if user is None:
            return None
        shown: Row = {"@type": "user", "@href": f"/v3/user/{user['id']}", "@representation": "minimal"}
        shown |= {name: user.get(name) for name in ("id", "login", "name")}
        return shown | ({"avatar_url": user.get("avatar_url")} if user.get("email") else {})

    def private(self) -> bool:
        return True


@action("custom_images_list", "custom_images")
def list_of_owner(call: Call) -> Result:
    """Those that can be used, newest first.

    Raises:
        Error: On .org there are none; or they are another user's, or of an organization without members.
    """
    if call.platform == "org":
        raise error("method_not_allowed")
    call.login()
    owner = _owner(call)
    if owner.type == "user" and not call.access.is_user(owner.row):
        raise error("insufficient_access", "forbidden")
    if owner.type == "organization":
        _check_members(call, owner.row)
    rows = [row for row in _images(call, owner) if row.get("state") == "available"]
    return many("custom_images", "custom_image", sorted(rows, key=lambda row: row["created_at"], reverse=True))


def _check_members(call: Call, organization: Row) -> None:
    """Whether its first member may build decides for everybody.

    Raises:
        Error: It has no members, or the first one may not build.
    """
    members = call.world.where("memberships", organization_id=organization["id"])
    if not members:
        raise not_found()
    if members[0].get("build_permission") is False:
        raise error("insufficient_access", "forbidden")


@action("custom_images_delete", "custom_images", params=("image_ids", "custom_images.image_ids"))
def delete(call: Call) -> Result:
    """One after the other, so that those before one that is not there are gone.

    Raises:
        Error: One is not there, or the service that keeps them refuses.
        Halt: The ids are no list: the server fails.
    """
    call.login()
    owner = _owner(call)
    call.require(owner.type, owner.row, "sync" if owner.type == "user" else "admin")
    wanted = call.params.get("image_ids")
    if not is_list(wanted):
        raise crash()
    for image_id in wanted:
        if not call.services.says_yes("artifact_manager"):
            raise of_service(call.services.status("artifact_manager"), "Artifact manager failed")
        found = next((row for row in _images(call, owner) if row["id"] == identifier(image_id)), None)
        if found is None:
            raise error("not_found", "Image not found")
        call.world.delete("custom_images", id=found["id"])
    return no_content()


def _owner(call: Call) -> Entity:
    """The owner of the path.

    Raises:
        Error: There is none: 404 without a type.
    """
    owner = look_up(call)
    if owner is None:
        raise not_found()
    return owner


def _images(call: Call, owner: Entity) -> list[Row]:
    return call.world.where("custom_images", owner_type=owner.type.capitalize(), owner_id=owner.row["id"])
