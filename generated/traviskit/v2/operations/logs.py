# From openapi/v2/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Format, Operation, Parameter
from ..models.logs import Log, LogAnswer

__all__ = ["logs_get", "logs_get_for_job", "logs_get_for_job_plain"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


logs_get: Operation[Log | str] = Operation(
    id="logs_get",
    version="v2",
    method="GET",
    path="/logs/{log_id}",
    tag="logs",
    python_name="logs.get",
    parameters=(
        Parameter("log_id", "log_id", "path", "integer", required=True, minimum=1),
        Parameter("after", "after", "query", "integer", minimum=0),
        Parameter("part_numbers", "part_numbers", "query", "array", items="integer", style="comma", minimum=0),
        Parameter("attachment", "attachment", "query", "boolean", style="flag"),
        Parameter("deansi", "deansi", "query", "boolean", style="flag"),
    ),
    answers=(
        Answer(200, "application/json", ModelKind(lambda: LogAnswer), "log"),
        Answer(200, "text/plain"),
    ),
    headers=_HEADERS,
    formats=(
        Format("json", "application/vnd.travis-ci.2+json", "application/json"),
        Format("chunked", "application/json; chunked=true; version=2, application/json; version=2", "application/json"),
        Format("text", "text/plain", "text/plain"),
    ),
    server_error="An id that is no number.",
)
"""`GET /logs/{log_id}`: Show a log."""

logs_get_for_job: Operation[Log | str] = Operation(
    id="logs_get_for_job",
    version="v2",
    method="GET",
    path="/jobs/{job_id}/log",
    tag="logs",
    python_name="logs.get_for_job",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),
        Parameter("after", "after", "query", "integer", minimum=0),
        Parameter("part_numbers", "part_numbers", "query", "array", items="integer", style="comma", minimum=0),
        Parameter("attachment", "attachment", "query", "boolean", style="flag"),
        Parameter("deansi", "deansi", "query", "boolean", style="flag"),
    ),
    answers=(
        Answer(200, "application/json", ModelKind(lambda: LogAnswer), "log"),
        Answer(200, "text/plain"),
    ),
    headers=_HEADERS,
    formats=(
        Format("json", "application/vnd.travis-ci.2+json", "application/json"),
        Format("chunked", "application/json; chunked=true; version=2, application/json; version=2", "application/json"),
        Format("text", "text/plain", "text/plain"),
    ),
)
"""`GET /jobs/{job_id}/log`: Show the log of a job."""

logs_get_for_job_plain: Operation[str] = Operation(
    id="logs_get_for_job_plain",
    version="v2",
    method="GET",
    path="/jobs/{job_id}/logs",
    tag="logs",
    python_name="",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),),
    answers=(
        Answer(200, "application/json", ModelKind(lambda: LogAnswer), "log"),
        Answer(200, "text/plain"),
    ),
    headers=_HEADERS,
    formats=(Format("text", "text/plain", "text/plain"),),
    server="never",
    instead="logs_get_for_job",
    deprecated=True,
)
"""`GET /jobs/{job_id}/logs`: Show the log of a job as plain text."""
