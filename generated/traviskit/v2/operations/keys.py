# From openapi/v2/keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.keys import RepositoryKey

__all__ = ["keys_create", "keys_create_by_slug", "keys_get", "keys_get_by_slug"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


keys_get: Operation[RepositoryKey] = Operation(
    id="keys_get",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/key",
    tag="keys",
    python_name="keys.get",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryKey)),),
    headers=_HEADERS,
)
"""`GET /repos/{repository_id}/key`: Fetch the public key of a repository, by id."""

keys_create: Operation[RepositoryKey] = Operation(
    id="keys_create",
    version="v2",
    method="POST",
    path="/repos/{repository_id}/key",
    tag="keys",
    python_name="keys.create",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryKey)),),
    headers=_HEADERS,
    server_error="On travis-ci.org, a repository that does not exist.",
    login=True,
)
"""`POST /repos/{repository_id}/key`: Generate a new key for a repository, by id."""

keys_get_by_slug: Operation[RepositoryKey] = Operation(
    id="keys_get_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/key",
    tag="keys",
    python_name="keys.get",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryKey)),),
    headers=_HEADERS,
)
"""`GET /repos/{owner_name}/{name}/key`: Fetch the public key of a repository, by slug."""

keys_create_by_slug: Operation[RepositoryKey] = Operation(
    id="keys_create_by_slug",
    version="v2",
    method="POST",
    path="/repos/{owner_name}/{name}/key",
    tag="keys",
    python_name="keys.create",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryKey)),),
    headers=_HEADERS,
    login=True,
)
"""`POST /repos/{owner_name}/{name}/key`: Generate a new key for a repository, by slug."""
