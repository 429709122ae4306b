# From openapi/v2/annotations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.annotations import AnnotationList

__all__ = ["annotations_create", "annotations_list"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


annotations_list: Operation[AnnotationList] = Operation(
    id="annotations_list",
    version="v2",
    method="GET",
    path="/jobs/{job_id}/annotations",
    tag="annotations",
    python_name="annotations.list",
    parameters=(Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: AnnotationList)),),
    headers=_HEADERS,
    envelope="annotations",
    server="removed",
    instead="there have been no annotations since December 2017",
    deprecated=True,
)
"""`GET /jobs/{job_id}/annotations`: List the annotations of a job."""

annotations_create: Operation[None] = Operation(
    id="annotations_create",
    version="v2",
    method="POST",
    path="/jobs/{job_id}/annotations",
    tag="annotations",
    python_name="annotations.create",
    parameters=(
        Parameter("job_id", "job_id", "path", "integer", required=True, minimum=1),
        Parameter("username", "username", "body", "string", required=True),
        Parameter("key", "key", "body", "string", required=True, secret=True),
        Parameter("description", "description", "body", "string", required=True, pattern="\\S", example="'foo bar'"),
        Parameter("url", "url", "body", "string", pattern="^https?://", example="'http://example.com/job-42'"),
        Parameter("status", "status", "body", "string", required=True),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    content_type="application/json",
    server="removed",
    instead="there have been no annotations since December 2017",
    server_error="A blank `description`; a `url` that is not of `http` or `https`; a body that is JSON, but no object.",
    deprecated=True,
)
"""`POST /jobs/{job_id}/annotations`: Annotate a job."""
