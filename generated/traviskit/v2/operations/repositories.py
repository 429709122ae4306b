# From openapi/v2/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.repositories import Repository, RepositoryAnswer, RepositoryList

__all__ = ["repositories_get", "repositories_get_by_slug", "repositories_list"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


repositories_list: Operation[RepositoryList] = Operation(
    id="repositories_list",
    version="v2",
    method="GET",
    path="/repos",
    tag="repositories",
    python_name="repositories.list",
    parameters=(
        Parameter("ids", "ids", "query", "array", items="integer", style="comma", minimum=1),
        Parameter("member", "member", "query", "string", min_length=1),
        Parameter("owner_name", "owner_name", "query", "string", min_length=1),
        Parameter("slug", "slug", "query", "string", pattern="^[^/]+/[^/]+$", example="'sinatra/sinatra'"),
        Parameter("search", "search", "query", "string", min_length=1),
        Parameter("active", "active", "query", "boolean"),
        Parameter("limit", "limit", "query", "integer", minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryList)),),
    headers=_HEADERS,
    requires=(
        Requirement("at-most-one", ("ids", "member"), ()),
        Requirement("at-most-one", ("ids", "owner_name"), ()),
        Requirement("at-most-one", ("ids", "slug"), ()),
        Requirement("at-most-one", ("ids", "search"), ()),
        Requirement("at-most-one", ("ids", "active"), ()),
    ),
    envelope="repos",
    server_error="A `slug` without a slash.",
    login=True,
)
"""`GET /repos`: Find repositories."""

repositories_get: Operation[Repository] = Operation(
    id="repositories_get",
    version="v2",
    method="GET",
    path="/repos/{repository_id}",
    tag="repositories",
    python_name="repositories.get",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryAnswer), "repo"),),
    headers=_HEADERS,
)
"""`GET /repos/{repository_id}`: Fetch a repository, by id."""

repositories_get_by_slug: Operation[Repository] = Operation(
    id="repositories_get_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}",
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
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryAnswer), "repo"),),
    headers=_HEADERS,
)
"""`GET /repos/{owner_name}/{name}`: Fetch a repository, by slug."""
