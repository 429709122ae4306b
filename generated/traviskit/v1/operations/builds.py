# From openapi/v1/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import ListOf
from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter
from ..models.builds import Build, BuildMinimal

__all__ = [
    "builds_get",
    "builds_get_for_repository_by_slug",
    "builds_get_moved",
    "builds_list_for_repository_by_slug",
    "builds_list_moved",
]

_HEADERS = (("Accept", "application/json"),)


builds_list_for_repository_by_slug: Operation[list[BuildMinimal]] = Operation(
    id="builds_list_for_repository_by_slug",
    version="v1",
    method="GET",
    path="/repos/{owner_name}/{name}/builds.json",
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
            example="'travis-ci'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
            argument="repository (its name)",
        ),
        Parameter("number", "number", "query", "string", pattern="^[0-9]+$", example="'1937'"),
        Parameter("after_number", "after_number", "query", "integer", minimum=1),
        Parameter("event_type", "event_type", "query", "string"),
    ),
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: BuildMinimal))),),
    headers=_HEADERS,
    pagination=Pagination("cursor", "after_number", "number", (), ("number",)),
    instead="V1 is a legacy; use `travis.builds.list` of V3, or `travis.v2.builds.list`",
    deprecated=True,
)
"""`GET /repos/{owner_name}/{name}/builds.json`: List the builds of a repository."""

builds_get: Operation[Build] = Operation(
    id="builds_get",
    version="v1",
    method="GET",
    path="/builds/{build_id}.json",
    tag="builds",
    python_name="builds.get",
    parameters=(Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: Build)),),
    headers=_HEADERS,
    instead="V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`",
    server_error="A build whose request is gone from the database.",
    deprecated=True,
)
"""`GET /builds/{build_id}.json`: Show a build."""

builds_get_for_repository_by_slug: Operation[Build] = Operation(
    id="builds_get_for_repository_by_slug",
    version="v1",
    method="GET",
    path="/repos/{owner_name}/{name}/builds/{build_id}.json",
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
            example="'travis-ci'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
            argument="repository (its name)",
        ),
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Build)),),
    headers=_HEADERS,
    instead="V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`",
    server_error="A build whose request is gone from the database.",
    deprecated=True,
)
"""`GET /repos/{owner_name}/{name}/builds/{build_id}.json`: Show a build of a repository."""

builds_list_moved: Operation[list[BuildMinimal]] = Operation(
    id="builds_list_moved",
    version="v1",
    method="GET",
    path="/{owner_name}/{name}/builds.json",
    tag="builds",
    python_name="",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
        ),
    ),
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: BuildMinimal))),),
    headers=_HEADERS,
    server="moved",
    instead="builds_list_for_repository_by_slug",
    deprecated=True,
)
"""`GET /{owner_name}/{name}/builds.json`: List the builds of a repository at the documented path."""

builds_get_moved: Operation[Build] = Operation(
    id="builds_get_moved",
    version="v1",
    method="GET",
    path="/{owner_name}/{name}/builds/{build_id}.json",
    tag="builds",
    python_name="",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-ci'",
        ),
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Build)),),
    headers=_HEADERS,
    server="moved",
    instead="builds_get_for_repository_by_slug",
    server_error="A build whose request is gone from the database.",
    deprecated=True,
)
"""`GET /{owner_name}/{name}/builds/{build_id}.json`: Show a build of a repository at the documented path."""
