# From openapi/v2/requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter, Requirement
from ..models.requests import Request, RequestAnswer, RequestList

__all__ = ["requests_get", "requests_list"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


requests_list: Operation[RequestList] = Operation(
    id="requests_list",
    version="v2",
    method="GET",
    path="/requests",
    tag="requests",
    python_name="requests.list",
    parameters=(
        Parameter("repository_id", "repository_id", "query", "integer", minimum=1),
        Parameter(
            "slug",
            "slug",
            "query",
            "string",
            pattern="^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
            example="'rollerscapes/search'",
        ),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("older_than", "older_than", "query", "integer", minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RequestList)),),
    headers=_HEADERS,
    requires=(Requirement("exactly-one", ("repository_id", "slug"), ()),),
    pagination=Pagination("cursor", "older_than", "id", (), ()),
    envelope="requests",
    server_error="A `slug` without a slash; an `older_than` that is no number; today also any `limit`, and an `older_than` below which there are requests.",
)
"""`GET /requests`: List the build requests of a repository."""

requests_get: Operation[Request] = Operation(
    id="requests_get",
    version="v2",
    method="GET",
    path="/requests/{request_id}",
    tag="requests",
    python_name="requests.get",
    parameters=(Parameter("request_id", "request_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: RequestAnswer), "request"),),
    headers=_HEADERS,
)
"""`GET /requests/{request_id}`: Show a build request."""
