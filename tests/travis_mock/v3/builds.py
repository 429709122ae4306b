"""Builds. Source: `renderer/build.rb`, `queries/build(s).rb`, `services/build(s)/*.rb`, `services/active/*.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..handling import crash
from ..lifecycle import FINISHED
from ..restarting import restartable
from .engine import Call, Entity, Model, Paging, Result, Sorting, action, both, columns, error, frozen, many
from .engine.access import may_read, right, right_with_priorities
from .engine.errors import not_found
from .engine.refusals import insufficient_balance, of_billing, refuse_migrated
from .engine.results import one, pending
from .engine.times import milliseconds
from .jobs import log_complete
from .owners import find_owner, repositories_of

if TYPE_CHECKING:
    from ..world import Row, World
    from .engine import Access

_HIGH_PRIORITY = 5
_UNDER_WAY = ("created", "queued", "received", "started")
_AT_WORK = ("received", "queued", "started")


class Build(Model):
    """A build."""

    type, table = "build", "builds"
    _minimal = (
        *("id", "number", "state", "duration", "event_type", "previous_state"),
        *("pull_request_title", "pull_request_number", "started_at", "finished_at", "private", "priority"),
    )
    _standard = (*_minimal, "repository", "branch", "tag", "commit", "jobs", "stages", "created_by", "updated_at")
    representations = frozen(
        minimal=_minimal,
        list=(*_minimal, "branch", "tag", "commit", "request", "created_by"),
        standard=_standard,
        active=_standard,
    )
    included = ("request", "log_complete")
    times = ("started_at", "finished_at")
    permissions = frozen(
        read=may_read("build"),
        prioritize=right_with_priorities("repository_build_create"),
        cancel=right("repository_build_cancel", legacy="pull"),
        restart=right("repository_build_restart", legacy="pull"),
    )

    def href(self) -> str:
        return f"/build/{self.row['id']}"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.of_repository_visible(row)

    def state(self) -> Any:
        return self.row.get("state") or "created"

    def priority(self) -> bool:
        return is_urgent(self.world, self.row)

    def repository(self) -> Entity | None:
        return self.related("repository", self.row["repository_id"])

    def branch(self) -> Any:
        """By its name. In a list it is minimal whatever is included."""
        name = self.row.get("branch")
        if not name:
            return None
        repository = self.needed("repository", self.row["repository_id"])
        found = self.world.first("branches", repository_id=repository.row["id"], name=name)
        return None if found is None else self._plain_in_list(Entity("branch", found))

    def tag(self) -> Entity | None:
        return self.related("tag", self.row.get("tag_id"))

    def commit(self) -> Entity | None:
        return self.related("commit", self.row.get("commit_id"))

    def request(self) -> Any:
        """In a list the server fails on a build that has none."""
        if self.representation == "list":
            return self._plain_in_list(self.needed("request", self.row.get("request_id")))
        return self.related("request", self.row.get("request_id"))

    def jobs(self) -> list[Any]:
        """Whole jobs only if something of them is included."""
        rows = jobs_of(self.world, self.row)
        if self.representation == "active":
            rows = [row for row in rows if row.get("state") in _AT_WORK]
        if self._includes_jobs():
            return [Entity("job", row) for row in rows]
        prefix = self.rendering.prefix
        return [
            {"@type": "job", "@href": f"{prefix}/job/{row['id']}", "@representation": "minimal", "id": row["id"]}
            for row in rows
        ]

    def stages(self) -> list[Entity]:
        return [Entity("stage", row) for row in self.world.where("stages", build_id=self.row["id"])]

    def created_by(self) -> Any:
        """The sender, with less than its minimal representation has unless included."""
        sender = self.owner_of("sender")
        if sender is None or self.wants("build.created_by"):
            return sender
        href = f"{self.rendering.prefix}/{'org' if sender.type == 'organization' else 'user'}/{sender.row['id']}"
        reduced = {"@type": sender.type, "@href": href, "@representation": "minimal"}
        return {**reduced, "id": sender.row["id"], "login": sender.row.get("login")}

    def updated_at(self) -> str | None:
        return milliseconds(self.row.get("updated_at"))

    def log_complete(self) -> Any:
        if not self.wants("build.log_complete"):
            return None
        return all(log_complete(self.access, row) for row in jobs_of(self.world, self.row))

    def _includes_jobs(self) -> bool:
        if self.wants("build.jobs") or self.rendering.include.starts("job."):
            return True
        shown = self.rendering.shown.values()
        return any(one.type == "job" and one.row.get("source_id") == self.row["id"] for one in shown)

    def _plain_in_list(self, entity: Entity) -> Any:
        return self.rendering.plain().entity(entity, "minimal") if self.representation == "list" else entity


def jobs_of(world: World, build: Row) -> list[Row]:
    """A build's jobs, in their order."""
    return sorted(world.where("jobs", source_id=build["id"]), key=lambda row: row["id"])


def is_urgent(world: World, build: Row) -> bool:
    """Whether any job of a build has been put in front of others."""
    return any(row.get("priority") == _HIGH_PRIORITY for row in world.where("jobs", source_id=build["id"]))


# -- one build --------------------------------------------------------------------------------------------------------


@action("builds_get", "build")
def get(call: Call) -> Result:
    return one("build", call.find("build"))


@action("builds_cancel", "build")
def cancel(call: Call) -> Result:
    build = _changeable(call)
    call.require("build", build, "cancel")
    _refuse_finished(build)
    call.lifecycle.cancel(call.world.where("jobs", source_id=build["id"]), build)
    return pending("build", build=Entity("build", build), state_change="cancel")


@action("builds_restart", "build")
def restart(call: Call) -> Result:
    build = _changeable(call)
    repository = call.world.need("repositories", build["repository_id"])
    refuse_migrated(call, repository)
    call.require("build", build, "restart")
    jobs = call.world.where("jobs", source_id=build["id"])
    for job in jobs:
        call.world.update("jobs", job, debug_options=None)
    if build.get("state") in _AT_WORK:
        raise error("build_already_running")
    if not restartable(call, "build", build, repository, of_billing):
        raise insufficient_balance()
    call.lifecycle.restart(jobs, call.user)
    return pending("build", build=Entity("build", build), state_change="restart")


@action("builds_prioritize", "build", params=both("cancel_all", prefix="build"))
def prioritize(call: Call) -> Result:
    """Anybody may who is logged in and sees the build."""
    call.login()
    build = call.find("build")
    jobs = call.world.where("jobs", source_id=build["id"])
    if not jobs:
        raise error("not_found", "Jobs are not found")
    for job in jobs:
        call.world.update("jobs", job, priority=_HIGH_PRIORITY)
    if build.get("owner_type") == "Organization" and call.flag("cancel_all"):
        _cancel_others(call, build)
    return pending("build", build=Entity("build", build), priority=True)


def _changeable(call: Call) -> Row:
    call.login()
    build = call.find("build")
    if call.access.read_only:
        raise not_found("build")
    return build


def _refuse_finished(build: Row) -> None:
    if build.get("state") in FINISHED:
        raise error("build_not_cancelable")


def _cancel_others(call: Call, build: Row) -> None:
    """Cancel what else is under way of the same owner. The server looks at the state of this build each time."""
    owned = call.world.where("builds", owner_type="Organization", owner_id=build["owner_id"])
    for other in owned:
        if other.get("state") in (None, "passed", "failed", "errored") or is_urgent(call.world, other):
            continue
        _refuse_finished(build)
        call.lifecycle.cancel(call.world.where("jobs", source_id=other["id"]), other)


# -- lists ------------------------------------------------------------------------------------------------------------


def _number(row: Row) -> int | None:
    """The database fails on a number that is none."""
    number = row.get("number")
    if number is not None and not number.isdecimal():
        raise crash()
    return None if number is None else int(number)


_FIELDS = columns("id", "created_at", "started_at", "finished_at")
_SORTING = Sorting({**_FIELDS, "number": _number}, default="number:desc,id:desc")
_FILTERS = ("state", "event_type", "previous_state", "created_by")


@action(
    "builds_list_for_repository",
    "builds",
    params=both(*_FILTERS, prefix="build") | {"branch.name"},
    paging=Paging(25),
    sorting=_SORTING,
)
def list_for_repository(call: Call) -> Result:
    repository = call.find("repository")
    rows = _latest_first(call.world, repository_id=repository["id"])
    found = _filtered(call, rows)
    found = call.sorted(rows, table="builds", key=repository["id"]) if found is rows else call.sorted(found)
    return many("builds", "build", call.access.visible_rows(found, repository["id"]))


@action("builds_list_for_current_user", "builds", paging=Paging(100), sorting=_SORTING)
def list_for_current_user(call: Call) -> Result:
    """Those that the user has sent, whoever's they are."""
    user = call.login()
    rows = _latest_first(call.world, sender_type="User", sender_id=user["id"])
    return many("builds", "build", call.sorted(rows, table="builds", key=user["id"]))


@action("builds_list_active", "active")
def list_active(call: Call) -> Result:
    """Of an owner, under way. The server fails where there is no such owner."""
    repositories = call.access.visible_rows(repositories_of(call.world, find_owner(call)), column="id")
    found = [row for one in repositories for row in call.world.where("builds", repository_id=one["id"])]
    rows = [row for row in found if row.get("state") in _UNDER_WAY]
    return many("builds", "build", rows, representation="active")


def _latest_first(world: World, **columns: Any) -> list[Row]:
    def make() -> list[Row]:
        return sorted(world.where("builds", **columns), key=lambda row: row["id"], reverse=True)

    return world.remembered(("builds",), ("latest first", *columns.items()), make)


def _filtered(call: Call, rows: list[Row]) -> list[Row]:
    """Those that are asked for; the same list if all are."""
    for name in ("state", "previous_state", "event_type"):
        if (wanted := call.words(name, "build")) is not None:
            rows = [row for row in rows if row.get(name) in wanted]
    if (branches := call.words("name", "branch", bare=False)) is not None:
        rows = [row for row in rows if row.get("branch") in branches]
    if (logins := call.words("created_by", "build")) is not None:
        senders = _owners_by_login(call.world, logins)
        rows = [row for row in rows if (row.get("sender_type"), row.get("sender_id")) in senders]
    return rows


def _owners_by_login(world: World, logins: list[str]) -> set[tuple[str, int]]:
    users = {("User", row["id"]) for row in world.rows("users") if row.get("login") in logins}
    return users | {("Organization", row["id"]) for row in world.rows("organizations") if row.get("login") in logins}
