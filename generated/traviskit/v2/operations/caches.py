# From openapi/v2/caches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.caches import CacheList

__all__ = ["caches_delete", "caches_delete_by_slug", "caches_list", "caches_list_by_slug"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


caches_list: Operation[CacheList] = Operation(
    id="caches_list",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/caches",
    tag="caches",
    python_name="caches.list",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
        Parameter("branch", "branch", "query", "string", pattern="\\S", example="'mm-ruby-2.1'"),
        Parameter("match", "match", "query", "string", pattern="\\S", example="'rvm-2.0.0'"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CacheList)),),
    headers=_HEADERS,
    envelope="caches",
    server_error="The store of the caches fails.",
    login=True,
)
"""`GET /repos/{repository_id}/caches`: List the caches of a repository, by id."""

caches_delete: Operation[CacheList] = Operation(
    id="caches_delete",
    version="v2",
    method="DELETE",
    path="/repos/{repository_id}/caches",
    tag="caches",
    python_name="caches.delete",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
        Parameter("branch", "branch", "query", "string", pattern="\\S", example="'mm-ruby-2.1'"),
        Parameter("match", "match", "query", "string", pattern="\\S", example="'rvm-2.0.0'"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CacheList)),),
    headers=_HEADERS,
    server_error="The store of the caches fails.",
    login=True,
    idempotent=True,
)
"""`DELETE /repos/{repository_id}/caches`: Delete the caches of a repository, by id."""

caches_list_by_slug: Operation[CacheList] = Operation(
    id="caches_list_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/caches",
    tag="caches",
    python_name="caches.list",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-pro'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'billing'",
            argument="repository (its name)",
        ),
        Parameter("branch", "branch", "query", "string", pattern="\\S", example="'mm-ruby-2.1'"),
        Parameter("match", "match", "query", "string", pattern="\\S", example="'rvm-2.0.0'"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CacheList)),),
    headers=_HEADERS,
    envelope="caches",
    server_error="The store of the caches fails.",
    login=True,
)
"""`GET /repos/{owner_name}/{name}/caches`: List the caches of a repository, by slug."""

caches_delete_by_slug: Operation[CacheList] = Operation(
    id="caches_delete_by_slug",
    version="v2",
    method="DELETE",
    path="/repos/{owner_name}/{name}/caches",
    tag="caches",
    python_name="caches.delete",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'travis-pro'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'billing'",
            argument="repository (its name)",
        ),
        Parameter("branch", "branch", "query", "string", pattern="\\S", example="'mm-ruby-2.1'"),
        Parameter("match", "match", "query", "string", pattern="\\S", example="'rvm-2.0.0'"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CacheList)),),
    headers=_HEADERS,
    server_error="The store of the caches fails.",
    login=True,
    idempotent=True,
)
"""`DELETE /repos/{owner_name}/{name}/caches`: Delete the caches of a repository, by slug."""
