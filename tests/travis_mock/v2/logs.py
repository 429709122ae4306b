"""Logs. Source: `endpoint/jobs.rb`, `endpoint/logs.rb`, `remote_log.rb`, `responders/json.rb`, `plain.rb`."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ..authentication import log_token
from ..casts import given, identifier, integer
from ..handling import Answer, Call, Halt, crash, empty, error, handles, not_found, plain, resource
from ..lifecycle import finished
from ..permissions import has_permission, require, visible
from ..times import parse
from .settings import stored_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..accept import Entry
    from ..world import Row

_NO_LONGER = "We're sorry, but this data is not available anymore. Please check the repository settings in Travis CI."
_NOT_AVAILABLE = "We're sorry, but this data is not available. Please check the repository settings in Travis CI."

_INTEGER = re.compile(r"\s*[+-]?\d+(_\d+)*\s*", re.ASCII)

# Escape sequences of a terminal, and lines that were written over.
_ANSI = (
    (re.compile("\r\r"), "\r"),
    (re.compile("^.*\r(?!$)", re.M), ""),
    (re.compile(r"\x1b[\[()][;?0-9]*[0-9A-Za-z]"), ""),
)


@handles("logs_get")
def logs_get(call: Call) -> Answer:
    number = call.path["log_id"]
    if not _INTEGER.fullmatch(number):
        raise crash()
    log = call.services.log(identifier(number))
    job = call.world.get("jobs", log["job_id"]) if log else None
    if log is None or job is None or not visible(call, [job]):
        raise not_found()
    require(call, job["repository_id"], "repository_log_view")
    _refuse_by_settings(call, job)
    _refuse_strangers(call, job)
    return _shown(call, log)


@handles("logs_get_for_job", scopes=("public", "log"))
def logs_get_for_job(call: Call) -> Answer:
    job = call.world.get("jobs", identifier(call.path["job_id"]))
    log = call.services.log_of_job(job["id"]) if job and visible(call, [job]) else None
    if job is None:
        raise Halt(empty(404))
    _refuse_strangers(call, job)
    if log is None:
        if not _INTEGER.fullmatch(call.path["job_id"]):
            raise crash()  # the database finds job 12 by `12x`, but the answer needs a number
        return plain({"log": {"job_id": job["id"], "parts": [], "@type": "Log"}})
    answer = _shown(call, log)
    if job.get("private") and not (_archived(log) and call.accept.accepts("text/plain")):
        token = log_token(call.world, call.clock.now, call.user, call.path["job_id"])
        answer.headers["X-Log-Access-Token"] = token
    return answer


@handles("logs_get_for_job_plain")
def logs_get_for_job_plain(call: Call) -> Answer:
    """The documented path, which the server never had: as the real one, but for the body of its 404."""
    if call.world.get("jobs", identifier(call.path["job_id"])) is None:
        raise not_found()
    return logs_get_for_job(call)


@handles("logs_delete", access="login", routes=("PATCH /jobs/{job_id}/log",))
def logs_delete(call: Call) -> Answer:
    """Removes the text of a log. Undocumented; an unknown job and a job without a log make the server fail."""
    job = call.world.get("jobs", identifier(call.path["job_id"]))
    log = call.services.log_of_job(job["id"]) if job and visible(call, [job]) else None
    if job is None or log is None:
        raise error(500, {"error": {"message": "Unexpected error occurred: there is no log"}})
    if log.get("removed_at") or log.get("removed_by_id"):
        raise error(409, {"error": {"message": f"Log for job {job['id']} has already been removed"}})
    if not has_permission(call.world, call.user, job["repository_id"], "push"):
        raise error(401, {"error": {"message": "insufficient permission to remove logs"}})
    if not finished(job):
        raise error(409, {"error": {"message": f"Job {job['id']} is not finished"}})
    when = call.clock.now.strftime("%Y-%m-%d %H:%M:%S UTC")
    call.services.clear_log(log, f"Log removed by {call.login.get('name') or ''} at {when}", call.user)
    return empty(200)


@handles("logs_archived", access="open", routes=("GET /archive/jobs/{job_id}/log",))
def logs_archived(call: Call) -> Answer:
    """The archive that the documents' redirect leads to; the real one is a file store with addresses of its own.

    The ending of `log.txt` is cut off like any other.
    """
    log = call.services.log_of_job(identifier(call.path["job_id"]))
    if call.era == "today" or log is None or not _archived(log):
        raise not_found()
    return Answer(200, log.get("content") or "", "text/plain;charset=utf-8")


# -- who may see it ---------------------------------------------------------------------------------------------------


def _refuse_strangers(call: Call, job: Row) -> None:
    """Logs of private jobs, and all logs where nothing is public, are for those with any permission.

    Raises:
        Halt: The caller has none: 404.
    """
    if not job.get("private") and call.platform != "enterprise":
        return
    if not has_permission(call.world, call.user, job["repository_id"]):
        raise not_found()


def _refuse_by_settings(call: Call, job: Row) -> None:
    """What a repository's settings say about old logs, and about readers without push access.

    Raises:
        Halt: 403.
    """
    settings = stored_settings(call, job["repository_id"])
    days = integer(settings["job_log_access_older_than_days"])
    started = parse(job.get("started_at"))
    old = started is not None and started < call.clock.now - timedelta(days=days)
    if old and not settings.get("job_log_time_based_limit"):
        raise error(403, {"error": {"message": _NO_LONGER}})
    writer = has_permission(call.world, call.user, job["repository_id"], "push")
    if settings.get("job_log_access_based_limit") and not writer:
        raise error(403, {"error": {"message": _NOT_AVAILABLE}})


# -- its forms --------------------------------------------------------------------------------------------------------


def _archived(log: Row) -> bool:
    return bool(log.get("archived_at") and log.get("archive_verified"))


def _shown(call: Call, log: Row) -> Answer:
    """A log as JSON or as text, by its state and by what the request accepts."""
    if log.get("removed_at") and call.accept.accepts("application/json"):
        return _either(call, log)
    if not _archived(log):
        return _either(call, log)
    if call.accept.accepts("text/plain"):
        return _archive(call, log)
    if call.accept.accepts("application/json"):
        return resource(_json(call, log), every_version=True)
    return empty(406)


def _archive(call: Call, log: Row) -> Answer:
    """An archived log as text: sent by the server itself today; before, it led to the archive."""
    if call.era == "today":
        return Answer(200, text=log.get("content") or "")
    return Answer(307, None, None, {"Location": f"{call.origin}/archive/jobs/{log['job_id']}/log.txt"})


def _either(call: Call, log: Row) -> Answer:
    """As JSON in V2's form or as text, whichever the request likes better.

    JSON in chunks is refused for a log that is complete (but not removed): the text is as good then.
    """
    disposition = "attachment" if given(call.params, "attachment") else "inline"
    content = log.get("content")
    if content is not None and given(call.params, "deansi"):
        content = _without_ansi(content)
    complete = bool(log.get("aggregated_at")) and not log.get("removed_at")

    def form(entry: Entry) -> Any:
        version = entry.version or "v1"
        return _json(call, log, entry.parameters) if version == "v2" or version.startswith("v2.") else None

    return Answer(
        form=form,
        text=content,
        text_headers={"Content-Disposition": f'{disposition}; filename="{log["id"]}"'},
        refuses=lambda entry: complete and "chunked" in entry.parameters,
    )


def _json(call: Call, log: Row, wanted: Mapping[str, str] | None = None) -> dict[str, Any]:
    shown: dict[str, Any] = {"id": log["id"], "job_id": log["job_id"], "type": "Log"}
    if removed := parse(log.get("removed_at")):
        user = call.world.need("users", log.get("removed_by_id"))
        shown |= {
            "removed_at": removed.strftime("%Y-%m-%d %H:%M:%S UTC"),
            "removed_by": user.get("name") or user.get("login"),
        }
    if call.era == "reference" and wanted is not None and "chunked" in wanted:
        shown["parts"] = _parts(call, log, {**call.params, **wanted})
    else:
        shown["body"] = log.get("content")
    return {"log": shown}


def _parts(call: Call, log: Row, params: Mapping[str, Any]) -> list[Row]:
    """The parts of a log, as the server sent them until 2023: those `after` a number, or those in `part_numbers`."""
    parts = call.services.log_parts(log)
    if given(params, "after"):
        parts = [part for part in parts if part["number"] > integer(params["after"])]
    if given(params, "part_numbers"):
        numbers = {integer(text) for text in str(params["part_numbers"]).split(",")}
        parts = [part for part in parts if part["number"] in numbers]
    return [{name: part.get(name) for name in ("content", "final", "number")} for part in parts]


def _without_ansi(content: str) -> str:
    for pattern, replacement in _ANSI:
        content = pattern.sub(replacement, content)
    return content
