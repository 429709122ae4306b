# From openapi/v1/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import ListOf
from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.jobs import Job, JobMinimal

__all__ = ["jobs_get", "jobs_list"]

_HEADERS = (("Accept", "application/json"),)


jobs_list: Operation[list[JobMinimal]] = Operation(
    id="jobs_list",
    version="v1",
    method="GET",
    path="/jobs.json",
    tag="jobs",
    python_name="jobs.list",
    parameters=(
        Parameter("ids", "ids[]", "query", "array", items="integer", style="repeat", minimum=1),
        Parameter("state", "state", "query", "string"),
        Parameter("queue", "queue", "query", "string", min_length=1),
    ),
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: JobMinimal))),),
    headers=_HEADERS,
    requires=(Requirement("at-most-one", ("ids", "state", "queue"), ()),),
    instead="V1 is a legacy; use `travis.jobs.list` of V3, or `travis.v2.jobs.list`",
    deprecated=True,
)
"""`GET /jobs.json`: List jobs."""

jobs_get: Operation[Job] = Operation(
    id="jobs_get",
    version="v1",
    method="GET",
    path="/jobs/{job_id}.json",
    tag="jobs",
    python_name="jobs.get",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: Job)),),
    headers=_HEADERS,
    instead="V1 is a legacy; use `travis.jobs.get` and `travis.logs.get` of V3, or `travis.v2.jobs.get`",
    deprecated=True,
)
"""`GET /jobs/{job_id}.json`: Show a job."""
