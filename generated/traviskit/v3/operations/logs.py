# From openapi/v3/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Format, Operation, Parameter
from ..models.logs import Log

__all__ = ["logs_delete", "logs_get", "logs_get_text"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


logs_get: Operation[Log | str] = Operation(
    id="logs_get",
    version="v3",
    method="GET",
    path="/job/{job_id}/log",
    tag="logs",
    python_name="logs.get",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=0, argument="job"),
        Parameter("log_token", "log.token", "query", "string", secret=True),
    ),
    answers=(
        Answer(200, "application/json", ModelKind(lambda: Log)),
        Answer(200, "text/plain"),
    ),
    headers=_HEADERS,
    formats=(
        Format("json", "application/json", "application/json"),
        Format("text", "text/plain", "text/plain"),
    ),
    server_error="The job does not exist.",
)
"""`GET /job/{job_id}/log`: Show the log of a job."""

logs_delete: Operation[Log] = Operation(
    id="logs_delete",
    version="v3",
    method="DELETE",
    path="/job/{job_id}/log",
    tag="logs",
    python_name="logs.delete",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=0, argument="job"),),
    answers=(Answer(200, "application/json", ModelKind(lambda: Log)),),
    headers=_HEADERS,
    login=True,
)
"""`DELETE /job/{job_id}/log`: Remove the log of a job."""

logs_get_text: Operation[str] = Operation(
    id="logs_get_text",
    version="v3",
    method="GET",
    path="/job/{job_id}/log.txt",
    tag="logs",
    python_name="logs.get_text",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=0, argument="job"),
        Parameter("log_token", "log.token", "query", "string", secret=True),
    ),
    answers=(Answer(200, "text/plain"),),
    headers=_HEADERS,
    server_error="The job does not exist.",
)
"""`GET /job/{job_id}/log.txt`: Show the text of the log of a job."""
