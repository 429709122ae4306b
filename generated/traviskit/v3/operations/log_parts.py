# From openapi/v3/log_parts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.log_parts import LogParts

__all__ = ["log_parts_get"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


log_parts_get: Operation[LogParts] = Operation(
    id="log_parts_get",
    version="v3",
    method="GET",
    path="/job/{job_id}/log_parts",
    tag="log_parts",
    python_name="log_parts.get",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=0, argument="job"),
        Parameter("after", "after", "query", "integer", minimum=0),
        Parameter("part_numbers", "part_numbers[]", "query", "array", items="integer", style="repeat", minimum=0),
        Parameter("content", "content", "query", "boolean"),
        Parameter("require_all", "require_all", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: LogParts)),),
    headers=_HEADERS,
    envelope="log_parts",
    server_error="The job does not exist; `part_numbers` is no list, or has what is no number.",
)
"""`GET /job/{job_id}/log_parts`: Show the parts of the log of a job."""
