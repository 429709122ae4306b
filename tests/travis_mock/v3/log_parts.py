"""Parts of logs. Source: `services/log_parts/find.rb`, `queries/log_parts.rb`, and `remote_log.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import integer, is_list
from ..handling import crash
from .engine import Call, Result, action, both, plain
from .logs import readable_job, refuse_by_settings, refuse_strangers

if TYPE_CHECKING:
    from ..world import Row


@action(
    "log_parts_get",
    "log_parts",
    params=both("after", "part_numbers", "content", "require_all", prefix="log_parts"),
)
def get(call: Call) -> Result:
    """The parts after a number, or those of some numbers. Strangers are not asked whether they see the job."""
    job = readable_job(call)
    parts = _wanted(call, job["id"])
    refuse_strangers(call, job)
    refuse_by_settings(call, job)
    return plain({"@type": "log_parts", "@representation": "standard", "log_parts": parts})


def _wanted(call: Call, job_id: int) -> list[dict[str, Any]]:
    """The parts that are asked for.

    Raises:
        Halt: `part_numbers` is no list, or the service of logs fails.
    """
    numbers = call.params.get("part_numbers")
    if (numbers and not is_list(numbers)) or call.services.status("logs") >= 300:
        raise crash()
    log = call.services.log_of_job(job_id)
    parts: list[Row] = []
    if log is not None:
        after = call.params.get("after")
        wanted = {integer(number) for number in numbers or ()}
        parts = call.services.log_parts(log, None if after is None else integer(after), wanted)
    names = ("content", "final", "number") if call.params.get("content") in (None, "true") else ("final", "number")
    return [{name: part.get(name) for name in names} for part in parts]
