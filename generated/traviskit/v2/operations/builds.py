# From openapi/v2/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter, Requirement
from ..models.builds import Build, BuildAnswer, BuildList, RestartResult

__all__ = [
    "builds_cancel",
    "builds_get",
    "builds_get_for_repository",
    "builds_get_for_repository_by_slug",
    "builds_list",
    "builds_list_for_repository",
    "builds_list_for_repository_by_slug",
    "builds_restart",
]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


builds_list: Operation[BuildList] = Operation(
    id="builds_list",
    version="v2",
    method="GET",
    path="/builds",
    tag="builds",
    python_name="builds.list",
    parameters=(
        Parameter("ids", "ids", "query", "array", items="integer", style="comma", minimum=1),
        Parameter("repository_id", "repository_id", "query", "integer", minimum=1),
        Parameter(
            "slug", "slug", "query", "string", pattern="^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", example="'sinatra/sinatra'"
        ),
        Parameter("number", "number", "query", "string", pattern="^[0-9]+$", example="'784'"),
        Parameter("after_number", "after_number", "query", "integer", minimum=1),
        Parameter("event_type", "event_type", "query", "string"),
        Parameter("running", "running", "query", "boolean", style="flag"),
        Parameter("branches", "branches", "query", "boolean", style="flag"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildList)),),
    headers=_HEADERS,
    requires=(
        Requirement("at-most-one", ("ids", "repository_id", "slug", "running"), ()),
        Requirement("at-least-one", ("repository_id", "slug"), ("number", "after_number", "event_type", "branches")),
    ),
    pagination=Pagination(
        "cursor", "after_number", "number", ("repository_id", "slug"), ("ids", "number", "branches", "running")
    ),
    envelope="builds",
    server_error="A `slug` without a slash.",
)
"""`GET /builds`: List builds."""

builds_list_for_repository: Operation[BuildList] = Operation(
    id="builds_list_for_repository",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/builds",
    tag="builds",
    python_name="",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),
        Parameter("number", "number", "query", "string", pattern="^[0-9]+$", example="'784'"),
        Parameter("after_number", "after_number", "query", "integer", minimum=1),
        Parameter("event_type", "event_type", "query", "string"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildList)),),
    headers=_HEADERS,
    envelope="builds",
    server="never",
    instead="builds_list",
    deprecated=True,
)
"""`GET /repos/{repository_id}/builds`: List the builds of a repository by its id."""

builds_list_for_repository_by_slug: Operation[BuildList] = Operation(
    id="builds_list_for_repository_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/builds",
    tag="builds",
    python_name="builds.list",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its name)",
        ),
        Parameter("number", "number", "query", "string", pattern="^[0-9]+$", example="'784'"),
        Parameter("after_number", "after_number", "query", "integer", minimum=1),
        Parameter("event_type", "event_type", "query", "string"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildList)),),
    headers=_HEADERS,
    pagination=Pagination("cursor", "after_number", "number", (), ("number",)),
    envelope="builds",
)
"""`GET /repos/{owner_name}/{name}/builds`: List the builds of a repository."""

builds_get: Operation[Build] = Operation(
    id="builds_get",
    version="v2",
    method="GET",
    path="/builds/{build_id}",
    tag="builds",
    python_name="builds.get",
    parameters=(
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),
        Parameter("include_log_id", "include_log_id", "query", "boolean", style="flag"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildAnswer), "build"),),
    headers=_HEADERS,
    server_error="A build whose request is gone from the database.",
)
"""`GET /builds/{build_id}`: Show a build."""

builds_get_for_repository: Operation[Build] = Operation(
    id="builds_get_for_repository",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/builds/{build_id}",
    tag="builds",
    python_name="",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildAnswer), "build"),),
    headers=_HEADERS,
    server="never",
    instead="builds_get",
    deprecated=True,
)
"""`GET /repos/{repository_id}/builds/{build_id}`: Show a build of a repository by its id."""

builds_get_for_repository_by_slug: Operation[Build] = Operation(
    id="builds_get_for_repository_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/builds/{build_id}",
    tag="builds",
    python_name="builds.get",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its name)",
        ),
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildAnswer), "build"),),
    headers=_HEADERS,
    server_error="A build whose request is gone from the database.",
)
"""`GET /repos/{owner_name}/{name}/builds/{build_id}`: Show a build of a repository."""

builds_cancel: Operation[None] = Operation(
    id="builds_cancel",
    version="v2",
    method="POST",
    path="/builds/{build_id}/cancel",
    tag="builds",
    python_name="builds.cancel",
    parameters=(Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server_error="On travis-ci.org, a caller without a login. A body that is JSON, but no object.",
    login=True,
)
"""`POST /builds/{build_id}/cancel`: Cancel a build."""

builds_restart: Operation[RestartResult] = Operation(
    id="builds_restart",
    version="v2",
    method="POST",
    path="/builds/{build_id}/restart",
    tag="builds",
    python_name="builds.restart",
    parameters=(Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(202, "application/json", ModelKind(lambda: RestartResult)),),
    headers=_HEADERS,
    server_error="A body that is JSON, but no object.",
    login=True,
)
"""`POST /builds/{build_id}/restart`: Restart a build."""
