"""Backups of builds, in a store outside. Source: `queries/build_backup(s).rb`, `renderer/build_backup.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..casts import identifier
from ..handling import crash
from .engine import Call, Model, Paging, Result, action, both, frozen, many, one, plain

if TYPE_CHECKING:
    from ..world import Row


class BuildBackup(Model):
    """A file to which builds were moved."""

    type, table = "build_backup", "build_backups"
    representations = frozen(minimal=("file_name", "created_at"), standard=("file_name", "created_at"))
    times = ("created_at",)

    def href(self) -> str:
        return f"/build_backup/{self.row['id']}"


@action(
    "build_backups_list",
    "build_backups",
    params=both("repository_id", prefix="build_backups"),
    paging=Paging(25),
)
def list_of_repository(call: Call) -> Result:
    call.login()
    repository_id = identifier(call.required("repository_id"))
    return many("build_backups", "build_backup", call.world.where("build_backups", repository_id=repository_id))


@action("build_backups_get", "build_backup", params=both("repository_id", prefix="build_backup"))
def get(call: Call) -> Result:
    backup = _stored(call)
    return plain(backup["content"]) if call.text_wanted else one("build_backup", backup)


@action("build_backups_get_text", "build_backup", params=both("repository_id", prefix="build_backup"))
def get_text(call: Call) -> Result:
    return plain(_stored(call)["content"])


def _stored(call: Call) -> Row:
    """The backup of the path, which is fetched from the store whatever is shown of it.

    Raises:
        Halt: There is none, or the store fails: the server fails.
    """
    call.login()
    backup = call.world.get("build_backups", identifier(call.path["build_backup_id"]))
    if backup is None or not call.services.says_yes("backup_store"):
        raise crash()
    return backup
