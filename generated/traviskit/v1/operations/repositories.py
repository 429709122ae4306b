# From openapi/v1/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import ListOf
from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.repositories import Repository, RepositoryMinimal

__all__ = ["repositories_get", "repositories_get_by_slug", "repositories_get_moved", "repositories_list"]

_HEADERS = (("Accept", "application/json"),)


repositories_list: Operation[list[RepositoryMinimal]] = Operation(
    id="repositories_list",
    version="v1",
    method="GET",
    path="/repositories.json",
    tag="repositories",
    python_name="repositories.list",
    parameters=(
        Parameter("ids", "ids", "query", "array", items="integer", style="comma", minimum=1),
        Parameter("member", "member", "query", "string", min_length=1),
        Parameter("owner_name", "owner_name", "query", "string", min_length=1),
        Parameter("slug", "slug", "query", "string", pattern="^[^/]+/[^/]+$", example="'travis-ci/travis-ci'"),
        Parameter("search", "search", "query", "string", min_length=1),
        Parameter("limit", "limit", "query", "integer", minimum=1),
    ),
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: RepositoryMinimal))),),
    headers=_HEADERS,
    requires=(
        Requirement("at-most-one", ("ids", "member"), ()),
        Requirement("at-most-one", ("ids", "owner_name"), ()),
        Requirement("at-most-one", ("ids", "slug"), ()),
        Requirement("at-most-one", ("ids", "search"), ()),
    ),
    instead="V1 is a legacy; use `travis.repositories.list` of V3, or `travis.v2.repositories.list`",
    server_error="A `slug` without a slash.",
    login=True,
    deprecated=True,
)
"""`GET /repositories.json`: Find repositories."""

repositories_get: Operation[Repository] = Operation(
    id="repositories_get",
    version="v1",
    method="GET",
    path="/repos/{repository_id}.json",
    tag="repositories",
    python_name="repositories.get",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Repository)),),
    headers=_HEADERS,
    instead="V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`",
    server_error="A repository without a key pair.",
    deprecated=True,
)
"""`GET /repos/{repository_id}.json`: Fetch a repository, by id."""

repositories_get_by_slug: Operation[Repository] = Operation(
    id="repositories_get_by_slug",
    version="v1",
    method="GET",
    path="/repos/{owner_name}/{name}.json",
    tag="repositories",
    python_name="repositories.get",
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
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Repository)),),
    headers=_HEADERS,
    instead="V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`",
    server_error="A repository without a key pair.",
    deprecated=True,
)
"""`GET /repos/{owner_name}/{name}.json`: Fetch a repository, by slug."""

repositories_get_moved: Operation[Repository] = Operation(
    id="repositories_get_moved",
    version="v1",
    method="GET",
    path="/{owner_name}/{name}.json",
    tag="repositories",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: Repository)),),
    headers=_HEADERS,
    server="moved",
    instead="repositories_get_by_slug",
    server_error="A repository without a key pair.",
    deprecated=True,
)
"""`GET /{owner_name}/{name}.json`: Fetch a repository at the documented path."""
