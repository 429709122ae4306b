"""Cancel and restart, of builds and of jobs alike. Source: `enqueue/services/cancel_model.rb`, `restart_model.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..casts import identifier
from ..handling import Answer, Call, Halt, crash, empty, resource
from ..migration import refuse_migrated
from ..permissions import has_permission, require
from ..restarting import Kind, restart_problems

if TYPE_CHECKING:
    from ..world import Row

__all__ = ["cancel", "needed", "restart", "restart_anyhow"]

_NOTICE = "The {} was successfully restarted."


def needed(call: Call, table: Literal["builds", "jobs"], parameter: str) -> Row:
    """The build or job of the path, whether the caller sees it or not.

    Raises:
        Halt: There is none: 404 with an empty body.
    """
    row = call.world.get(table, identifier(call.path[parameter]))
    if row is None:
        raise Halt(empty(404))
    return row


def cancel(call: Call, kind: Kind, row: Row, jobs: list[Row], *, possible: bool) -> Answer:
    """Answer a cancel, and pass it on to the workers."""
    require(call, row["repository_id"], "repository_build_cancel")
    if call.user is None:
        raise crash()
    name = f"{kind}({call.path[f'{kind}_id']})"
    if not has_permission(call.world, call.user, row["repository_id"], "pull"):
        message = f"You don't have access to cancel {name}"
        return resource({"error": {"message": message}}, 403, every_version=True)
    if not possible:
        refusal = {"message": f"The {name} can't be canceled", "code": "cant_cancel"}
        return resource({"error": refusal}, 422, every_version=True)
    call.lifecycle.cancel(jobs, row if kind == "build" else None)
    return empty(204, None)


def restart_anyhow(call: Call, kind: Kind) -> Answer:
    """The old call for it: the result is true even if nothing was restarted; only the messages tell."""
    row = call.world.get(f"{kind}s", identifier(call.params.get(f"{kind}_id")))
    if row is None:
        raise Halt(empty(404))
    repository = call.world.need("repositories", row["repository_id"])
    refuse_migrated(call, repository)
    problems = _problems(call, kind, row, repository)
    if not problems:
        call.lifecycle.restart(call.world.where("jobs", source_id=row["id"]) if kind == "build" else [row], call.user)
    flash = [{"error": problem} for problem in problems] or [{"notice": _NOTICE.format(kind)}]
    return resource({"result": True, "flash": flash}, every_version=True)


def restart(call: Call, kind: Kind, row: Row, jobs: list[Row]) -> Answer:
    """Answer a restart, and pass it on to the workers. What is refused says why, and is 400."""
    repository = call.world.need("repositories", row["repository_id"])
    if kind == "build":  # of a job that has moved the authorizer is asked first
        refuse_migrated(call, repository)
    require(call, repository["id"], "repository_build_restart")
    if kind == "job":
        refuse_migrated(call, repository)
    problems = _problems(call, kind, row, repository)
    if problems:
        flash = [{"error": problem} for problem in problems]
        return resource({"result": False, "flash": flash}, 400, every_version=True)
    call.lifecycle.restart(jobs, call.user)
    return resource({"result": True, "flash": [{"notice": _NOTICE.format(kind)}]}, 202, every_version=True)


def _problems(call: Call, kind: Kind, row: Row, repository: Row) -> list[str]:
    return restart_problems(call, kind, row, repository, lambda _: crash())
