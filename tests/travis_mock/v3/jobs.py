"""Jobs. Source: `renderer/job.rb`, `queries/job(s).rb`, `services/job(s)/*.rb`, `permissions/job.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..configs import masked_job_config
from ..handling import crash
from ..lifecycle import FINISHED
from ..restarting import restartable
from .engine import (
    Access,
    Call,
    Entity,
    Model,
    Paging,
    Result,
    Sorting,
    action,
    both,
    column,
    error,
    frozen,
    many,
    may_read,
    milliseconds,
    not_found,
    one,
    pending,
    right,
    right_with_priorities,
)
from .engine.refusals import insufficient_balance, of_billing, refuse_migrated

if TYPE_CHECKING:
    from ..world import Row, World

_ACTIVE = ("created", "queued", "received", "started")
_AT_WORK = ("received", "queued", "started")
# How many jobs a list of the newest ones takes of a repository, for each state that is asked for.
_NEWEST = 100


def _may_view_log(access: Access, row: Row) -> bool:
    """The authorizer decides; with `legacy_roles` whoever sees the job."""
    if access.legacy_roles:
        return Job.visible(access, row)
    return access.right(row["repository_id"], "repository_log_view")


class Job(Model):
    """A job of a build."""

    type, table = "job", "jobs"
    _before = (
        *("id", "allow_failure", "number", "state", "started_at", "finished_at", "build", "queue"),
        *("repository", "commit", "owner", "stage", "created_at", "updated_at"),
    )
    _after = ("restarted_at", "restarted_by", "vm_size")
    representations = frozen(
        minimal=("id",),
        standard=(*_before, "private", *_after),
        active=(*_before, "private", *_after),
        with_config=(*_before, *_after, "config"),
    )
    included = ("log_complete",)
    times = ("started_at", "finished_at", "restarted_at")
    permissions = frozen(
        read=may_read("job"),
        cancel=right("repository_build_cancel", legacy="pull"),
        restart=right("repository_build_restart", legacy="pull"),
        debug=right("repository_build_debug"),
        prioritize=right_with_priorities("repository_build_create"),
        delete_log=right("repository_log_delete"),
        view_log=_may_view_log,
    )

    def href(self) -> str:
        return f"/job/{self.row['id']}"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.of_repository_visible(row)

    def state(self) -> Any:
        return self.row.get("state") or "created"

    def build(self) -> Entity | None:
        return self.related("build", self.row.get("source_id"))

    def repository(self) -> Entity | None:
        return self.related("repository", self.row["repository_id"])

    def commit(self) -> Entity | None:
        return self.related("commit", self.row.get("commit_id"))

    def owner(self) -> Entity | None:
        return self.owner_of("owner")

    def stage(self) -> Entity | None:
        return self.related("stage", self.row.get("stage_id"))

    def created_at(self) -> str | None:
        return milliseconds(self.row.get("created_at"))

    def updated_at(self) -> str | None:
        return milliseconds(self.row.get("updated_at"))

    def restarted_by(self) -> dict[str, Any] | None:
        if self.row.get("restarted_by") is None:
            return None
        user = self.needed("user", self.row["restarted_by"]).row
        return {"@type": "user", "@representation": "minimal", "id": user["id"], "login": user.get("login")}

    def config(self) -> Any:
        return masked_job_config(self.world, self.row) if self.wants("config") else None

    def log_complete(self) -> bool | None:
        return log_complete(self.access, self.row) if self.wants("log_complete") else None


def log_complete(access: Access, job: Row) -> bool:
    """Whether the whole log was put away (on Enterprise: put together). The server fails where there is none.

    Raises:
        Halt: There is no log.
    """
    log = access.services.log_of_job(job["id"])
    if log is None:
        raise crash()
    if access.platform == "enterprise":
        return bool(log.get("aggregated_at"))
    return bool(log.get("archived_at") and log.get("archive_verified"))


# -- one job ----------------------------------------------------------------------------------------------------------


@action("jobs_get", "job")
def get(call: Call) -> Result:
    return one("job", call.find("job"))


@action("jobs_cancel", "job")
def cancel(call: Call) -> Result:
    job = _changeable(call)
    call.require("job", job, "cancel")
    if job.get("state") in FINISHED:
        raise error("job_not_cancelable")
    call.lifecycle.cancel([job])
    return pending("job", job=Entity("job", job), state_change="cancel")


@action("jobs_restart", "job")
def restart(call: Call) -> Result:
    job = _changeable(call)
    call.require("job", job, "restart")
    refuse_migrated(call, _repository(call.world, job))
    call.world.update("jobs", job, debug_options=None)
    return _started_anew(call, job, "restart")


@action("jobs_debug", "job", params=("quiet",))
def debug(call: Call) -> Result:
    """Of public repositories only with the option `debug_tools`; that comes before the permission."""
    user = call.login()
    job = call.find("job")
    repository = _repository(call.world, job)
    if not (repository.get("private") or call.world.config.get("debug_tools")):
        raise error("wrong_credentials")
    call.require("job", job, "debug")
    refuse_migrated(call, repository)
    options = {"stage": "before_install", "previous_state": job.get("state") or "created", "created_by": user["login"]}
    call.world.update("jobs", job, debug_options=options | {"quiet": call.params.get("quiet") or False})
    return _started_anew(call, job, "created")


def _changeable(call: Call) -> Row:
    call.login()
    job = call.find("job")
    if call.access.read_only:
        raise not_found("job")
    return job


def _repository(world: World, job: Row) -> Row:
    return world.need("repositories", job["repository_id"])


def _started_anew(call: Call, job: Row, state_change: str) -> Result:
    """Restart a job.

    Raises:
        Error: It is running, or it may not be restarted.
    """
    if job.get("state") in _AT_WORK:
        raise error("job_already_running")
    if not restartable(call, "job", job, _repository(call.world, job), of_billing):
        raise insufficient_balance()
    call.lifecycle.restart([job], call.user)
    return pending("job", job=Entity("job", job), state_change=state_change)


# -- lists ------------------------------------------------------------------------------------------------------------


@action("jobs_list_for_build", "jobs")
def list_for_build(call: Call) -> Result:
    rows = call.world.where("jobs", source_id=call.find("build")["id"])
    return many("jobs", "job", sorted(rows, key=lambda row: row["id"]))


@action(
    "jobs_list_for_current_user",
    "jobs",
    params=both("active", "created_by", "state", prefix="job"),
    paging=Paging(100),
    sorting=Sorting({"id": column("id"), "state": column("state")}, default="id:desc,state"),
)
def list_for_current_user(call: Call) -> Result:
    """The newest of each repository in which the user has any part, whoever may see them."""
    call.login()
    rows = _newest(call, _states(call))
    if (logins := call.words("created_by", "job")) is not None:
        rows = [row for row in rows if _sender(call.world, row) in logins]
    return many("jobs", "job", call.sorted(rows))


def _states(call: Call) -> list[str]:
    """The states that are asked for; none are all."""
    active = _ACTIVE if call.flag("active", "job") else ()
    return list(dict.fromkeys([*active, *(call.words("state", "job") or ())]))


def _newest(call: Call, states: list[str]) -> list[Row]:
    found: list[Row] = []
    for repository_id in call.access.own_repository_ids():
        rows = call.world.where("jobs", repository_id=repository_id)
        rows = sorted(rows, key=lambda row: row["id"], reverse=True)
        picked = [[row for row in rows if row.get("state") == state] for state in states] or [rows]
        found += [row for some in picked for row in some[:_NEWEST]]
    return sorted(found, key=lambda row: row["id"], reverse=True)


def _sender(world: World, job: Row) -> str | None:
    """The login of who led to a job's build."""
    build = world.get("builds", job.get("source_id")) or {}
    table = {"User": "users", "Organization": "organizations"}.get(build.get("sender_type") or "")
    sender = world.get(table, build.get("sender_id")) if table else None
    return sender.get("login") if sender else None
