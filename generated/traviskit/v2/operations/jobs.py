# From openapi/v2/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.builds import RestartResult
from ..models.jobs import Job, JobAnswer, JobList

__all__ = ["jobs_cancel", "jobs_get", "jobs_list", "jobs_restart"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


jobs_list: Operation[JobList] = Operation(
    id="jobs_list",
    version="v2",
    method="GET",
    path="/jobs",
    tag="jobs",
    python_name="jobs.list",
    parameters=(
        Parameter("ids", "ids[]", "query", "array", items="integer", style="repeat", minimum=1),
        Parameter("state", "state", "query", "string"),
        Parameter("queue", "queue", "query", "string", min_length=1),
        Parameter("include_log_id", "include_log_id", "query", "boolean", style="flag"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: JobList)),),
    headers=_HEADERS,
    requires=(Requirement("at-most-one", ("ids", "state", "queue"), ()),),
    envelope="jobs",
)
"""`GET /jobs`: List jobs."""

jobs_get: Operation[Job] = Operation(
    id="jobs_get",
    version="v2",
    method="GET",
    path="/jobs/{job_id}",
    tag="jobs",
    python_name="jobs.get",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),
        Parameter("include_log_id", "include_log_id", "query", "boolean", style="flag"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: JobAnswer), "job"),),
    headers=_HEADERS,
)
"""`GET /jobs/{job_id}`: Show a job."""

jobs_cancel: Operation[None] = Operation(
    id="jobs_cancel",
    version="v2",
    method="POST",
    path="/jobs/{job_id}/cancel",
    tag="jobs",
    python_name="jobs.cancel",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server_error="On travis-ci.org, a caller without a login. A body that is JSON, but no object.",
    login=True,
)
"""`POST /jobs/{job_id}/cancel`: Cancel a job."""

jobs_restart: Operation[RestartResult] = Operation(
    id="jobs_restart",
    version="v2",
    method="POST",
    path="/jobs/{job_id}/restart",
    tag="jobs",
    python_name="jobs.restart",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(202, "application/json", ModelKind(lambda: RestartResult)),),
    headers=_HEADERS,
    server_error="A body that is JSON, but no object.",
    login=True,
)
"""`POST /jobs/{job_id}/restart`: Restart a job."""
