"""What the scanner found in logs. Source: `scanner_client.rb`, `queries/scan_results.rb`, `renderer/scan_result.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import identifier, integer
from ..handling import crash
from .engine import Call, Model, Paging, Result, action, both, error, frozen, many, one
from .engine.refusals import of_service

if TYPE_CHECKING:
    from ..world import Row

_PAGING = Paging(25)


class ScanResult(Model):
    """What was found in the log of a job."""

    type, table = "scan_result", "scan_results"
    _fields = (
        *("id", "created_at", "formatted_content", "issues_found", "job_id", "build_id", "job_number", "build_number"),
        *("job_finished_at", "commit_sha", "commit_compare_url", "commit_branch", "build_created_by"),
    )
    representations = frozen(minimal=_fields, standard=_fields)

    def build_created_by(self) -> dict[str, Any] | None:
        """The sender of the job's build, with less than its minimal representation has."""
        job = self.world.need("jobs", self.row["job_id"])
        build = self.world.need("builds", job["source_id"])
        kind = str(build.get("sender_type")).lower()
        sender = self.related(kind, build.get("sender_id")) if build.get("sender_type") else None
        if sender is None:
            return None
        href = f"{self.rendering.prefix}/{'org' if kind == 'organization' else 'user'}/{sender.row['id']}"
        reduced = {"@type": kind, "@href": href, "@representation": "minimal"}
        return {**reduced, "id": sender.row["id"], "login": sender.row.get("login")}


@action(
    "scan_results_list",
    "scan_results",
    params={*both("repository_id", prefix="scan_results"), "limit", "offset", "skip_count"},
)
def list_of_repository(call: Call) -> Result:
    """A page as the scanner has it, which it was asked for by its number.

    Raises:
        Halt: There is no such repository, or `limit` is no number or 0: the server fails.
    """
    call.login()
    repository = _repository(call, call.params.get("repository_id"))
    call.world.update("repositories", repository, scan_failed_at=None)
    limit, offset = integer(call.params.get("limit")), integer(call.params.get("offset"))
    if limit == 0:
        raise crash()
    _ask_scanner(call)
    rows = call.world.where("scan_results", repository_id=repository["id"])
    result = many("scan_results", "scan_result", rows)
    _PAGING.cut(result, call.params)
    before = max(offset // limit * limit, 0)
    result.rows = rows[before : before + abs(limit)]
    return result


@action("scan_results_get", "scan_result", params=both("id", prefix="scan_result"))
def get(call: Call) -> Result:
    call.login()
    _ask_scanner(call)
    found = call.world.get("scan_results", identifier(call.path["scan_result_id"]))
    if found is None:
        raise error("not_found", "record not found")
    _repository(call, found["repository_id"])
    return one("scan_result", found)


def _repository(call: Call, repository_id: Any) -> Row:
    """A repository of which the caller may see scan results.

    Raises:
        Error: The caller may not.
        Halt: There is none: the server fails.
    """
    repository = call.world.get("repositories", identifier(repository_id))
    if repository is None or repository.get("deleted_at"):
        raise crash()
    call.require("repository", repository, "check_scan_results")
    return repository


def _ask_scanner(call: Call) -> None:
    """Fail if the scanner does.

    Raises:
        Error: It answers with an error.
    """
    if not call.services.says_yes("scanner"):
        raise of_service(call.services.status("scanner"), "Scanner API failed")
