"""Cron jobs. Source: `renderer/cron.rb`, `queries/cron(s).rb`, `services/cron(s)/*.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import boolean_column
from ..crons import first_run
from ..times import stored
from .engine import (
    Access,
    Call,
    Entity,
    Model,
    Paging,
    Result,
    action,
    ad_hoc,
    anybody,
    both,
    frozen,
    many,
    may_read,
    no_content,
    not_found,
    one,
)
from .engine.refusals import refuse_migrated

if TYPE_CHECKING:
    from ..world import Row

_INTERVALS = ("daily", "weekly", "monthly")


def _may_delete(access: Access, row: Row) -> bool:
    """As the authorizer says of the branch's repository."""
    repository_id = access.world.need("branches", row["branch_id"])["repository_id"]
    if access.legacy_roles:
        return access.role("push", repository_id)
    return access.right(repository_id, "repository_settings_delete")


class Cron(Model):
    """A cron job of a branch."""

    type, table = "cron", "crons"
    representations = frozen(
        minimal=("id",),
        standard=(
            *("id", "repository", "branch", "interval", "dont_run_if_recent_build_exists"),
            *("last_run", "next_run", "created_at", "active"),
        ),
    )
    times = ("last_run", "next_run", "created_at")
    permissions = frozen(read=may_read("cron"), start=anybody, delete=_may_delete)

    def href(self) -> str:
        return f"/cron/{self.row['id']}"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.visible(Entity("branch", access.world.need("branches", row["branch_id"])))

    def branch(self) -> Entity:
        return self.needed("branch", self.row["branch_id"])

    def repository(self) -> Entity:
        return self.needed("repository", self.branch().row["repository_id"])


@action("crons_get", "cron")
def get(call: Call) -> Result:
    return one("cron", call.find("cron"))


@action("crons_get_for_branch", "cron")
def get_of_branch(call: Call) -> Result:
    cron = call.world.first("crons", branch_id=call.find("branch")["id"])
    if cron is None:
        raise not_found("cron")
    return one("cron", cron)


@action("crons_list", "crons", paging=Paging(25))
def list_of_repository(call: Call) -> Result:
    branches = {row["id"] for row in call.world.where("branches", repository_id=call.find("repository")["id"])}
    return many("crons", "cron", [row for row in call.world.rows("crons") if row["branch_id"] in branches])


@action("crons_create", "cron", params=both("interval", "dont_run_if_recent_build_exists", prefix="cron"))
def create(call: Call) -> Result:
    """Branch and interval are looked at before anybody's rights."""
    call.login()
    repository = call.find("repository")
    refuse_migrated(call, repository)
    branch = call.find("branch")
    if not branch.get("exists_on_github"):
        raise ad_hoc(422, "Crons can only be set up for branches existing on GitHub!")
    if _either(call.params.get("interval"), call.params.get("cron.interval")) not in _INTERVALS:
        raise ad_hoc(422, 'Invalid value for interval. Interval must be "daily", "weekly" or "monthly"!')
    call.require("repository", repository, "create_cron")
    made = {"id": call.world.next_id("crons"), **_made(call, branch)}
    if (before := call.world.first("crons", branch_id=branch["id"])) is not None:
        call.require("cron", before, "delete")
        call.world.delete("crons", id=before["id"])
    # With its prefix the interval is kept, but not checked.
    uncovered = "" if made["interval"] in _INTERVALS else "intervals that there are not"
    return one("cron", call.world.insert("crons", made), uncovered=uncovered)


def _made(call: Call, branch: Row) -> Row:
    """A new cron job; it runs a minute later."""
    name = "dont_run_if_recent_build_exists"
    skips = _either(call.params.get(f"cron.{name}"), call.params.get(name))
    return {
        "branch_id": branch["id"],
        "interval": call.params.get("cron.interval", call.params.get("interval")),
        name: boolean_column(_either(skips, False)),
        "last_run": None,
        "next_run": first_run(call.clock.now),
        "created_at": stored(call.clock.now),
        "active": True,
    }


def _either(value: Any, other: Any) -> Any:
    """A value, or another one where it is null or false, as Ruby's `||`: an empty text and 0 are values."""
    return other if value is None or value is False else value


@action("crons_delete", "cron")
def delete(call: Call) -> Result:
    call.login()
    cron = call.find("cron")
    branch = call.world.need("branches", cron["branch_id"])
    refuse_migrated(call, call.world.need("repositories", branch["repository_id"]))
    call.require("cron", cron, "delete")
    call.world.delete("crons", id=cron["id"])
    return no_content()
