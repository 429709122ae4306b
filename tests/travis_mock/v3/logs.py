"""Logs. Source: `renderer/log.rb`, `queries/log.rb`, `services/log/*.rb`, `permissions/log.rb`, `log_token.rb`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..casts import identifier, integer
from ..handling import crash
from ..lifecycle import finished
from ..times import parse
from .engine import Access, Call, Entity, Model, Result, action, error, frozen, may_read, not_found, plain
from .engine.identity import log_token
from .engine.rendering import Rendering
from .settings import settings_of

if TYPE_CHECKING:
    from ..world import Row, World
    from .engine.models import Permission

_V3 = "/v3"


def _job_of(world: World, log: Row) -> Row:
    return world.need("jobs", log["job_id"])


def _right(name: str, *, legacy: str) -> Permission:
    """A right on the repository of the job."""

    def allows(access: Access, row: Row) -> bool:
        repository_id = _job_of(access.world, row)["repository_id"]
        return access.role(legacy, repository_id) if access.legacy_roles else access.right(repository_id, name)

    return allows


class Log(Model):
    """What a job wrote."""

    type, table = "log", "logs"
    representations = frozen(minimal=("id",), standard=("id", "content", "log_parts"))
    permissions = frozen(
        read=may_read("log"),
        view_log=_right("repository_log_view", legacy="pull"),
        cancel=_right("repository_build_cancel", legacy="pull"),
        debug=_right("repository_build_debug", legacy="push"),
        restart=_right("repository_build_restart", legacy="pull"),
        delete_log=_right("repository_log_delete", legacy="push"),
    )

    def href(self) -> str:
        return f"/job/{self.row['job_id']}/log"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        if access.log_of_job is not None:
            return bool(access.log_of_job == row["job_id"])
        return access.visible(Entity("job", _job_of(access.world, row)))


# -- who may read it --------------------------------------------------------------------------------------------------


def readable_job(call: Call) -> Row:
    """The job whose log is asked for; whether the caller sees it is not asked here.

    Raises:
        Halt: There is none: the server fails.
    """
    job = call.world.get("jobs", identifier(call.path["job_id"]))
    if job is None:
        raise crash()
    return job


def refuse_strangers(call: Call, job: Row) -> None:
    """Who is logged in must be allowed to see the logs of a private repository.

    Raises:
        Error: 403 `log_access_denied`.
    """
    repository = call.world.need("repositories", job["repository_id"])
    seen = call.user is None or call.access.legacy_roles or _may_view(call, job)
    if repository.get("private") and not seen:
        raise error("log_access_denied")


def refuse_by_settings(call: Call, job: Row) -> None:
    """What the repository's settings say of old logs, and of readers.

    Raises:
        Error: 403 `log_expired` or `log_access_denied`.
    """
    settings = settings_of(call, call.world.need("repositories", job["repository_id"]))
    started = parse(job.get("started_at"))
    days = timedelta(days=integer(settings["job_log_access_older_than_days"]))
    if not settings.get("job_log_time_based_limit") and started is not None and started < call.clock.now - days:
        raise error("log_expired")
    writes = call.access.role("push", job["repository_id"]) or bool(call.access.log_of_job)
    if settings.get("job_log_access_based_limit") and not (writes and _may_view(call, job)):
        raise error("log_access_denied")


def _may_view(call: Call, job: Row) -> bool:
    return call.access.permissions(Entity("job", job))["view_log"]


# -- the actions ------------------------------------------------------------------------------------------------------


@action("logs_get", "log", params=("log.token",))
def get(call: Call) -> Result:
    """The log as an object, or as text."""
    return _shown(call, _found(call))


@action("logs_get_text", "log", params=("log.token",))
def get_text(call: Call) -> Result:
    """The text of the log."""
    return _shown(call, _found(call))


@action("logs_delete", "log")
def delete(call: Call) -> Result:
    """Put a note in the place of a log."""
    user, job = call.login(), call.find("job")
    call.require("job", job, "delete_log")
    log = call.services.log_of_job(job["id"])
    if log is None:
        raise error("not_found", "log not found")
    if log.get("removed_at") or log.get("removed_by_id"):
        raise error("log_already_removed")
    if not (job.get("finished_at") or finished(job)):
        raise error("job_unfinished")
    when = call.clock.now.strftime("%Y-%m-%d %H:%M:%S UTC")
    call.services.clear_log(log, f"Log removed by {user.get('name') or ''} at {when}", user)
    return _shown(call, log)


def _found(call: Call) -> Row:
    """The log of a job that the caller may read.

    Raises:
        Error: There is none, or the caller may not.
        Halt: There is no such job: the server fails.
    """
    job = readable_job(call)
    log = call.services.log_of_job(job["id"])
    if log is None:
        raise error("not_found", "log not found")
    refuse_strangers(call, job)
    if not call.access.visible(Entity("log", log)):
        raise not_found("log")
    refuse_by_settings(call, job)
    return log


def _shown(call: Call, log: Row) -> Result:
    if call.text_wanted and call.method == "GET":
        return plain(log.get("content") or "")
    row = {**log, "log_parts": call.services.log_parts(log)}
    shown = Rendering(call.access, call.prefix, call.include).entity(Entity("log", row))
    return plain({**shown, "@raw_log_href": _raw_href(call, log, shown["@href"])})


def _raw_href(call: Call, log: Row, href: str) -> str:
    """Where the text is, with a token where not everybody may read it."""
    job = _job_of(call.world, log)
    raw = f"{href}.txt" if href.startswith(_V3) else f"{_V3}{href}.txt"
    repository = call.world.need("repositories", job["repository_id"])
    limited = settings_of(call, repository)["job_log_access_based_limit"]
    if call.platform == "enterprise" or repository.get("private") or limited:
        raw += f"?log.token={log_token(call.world, call.clock.now, job)}"
    return raw
