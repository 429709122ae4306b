# From openapi/v3/build_permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter
from ..models.build_permissions import OrganizationBuildPermissions, RepositoryBuildPermissions

__all__ = [
    "build_permissions_list_for_organization",
    "build_permissions_list_for_repository",
    "build_permissions_list_for_repository_by_provider",
    "build_permissions_update_for_organization",
    "build_permissions_update_for_repository",
    "build_permissions_update_for_repository_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


build_permissions_list_for_repository: Operation[RepositoryBuildPermissions] = Operation(
    id="build_permissions_list_for_repository",
    version="v3",
    method="GET",
    path="/repo/{repository}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryBuildPermissions)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="build_permissions",
    login=True,
)
"""`GET /repo/{repository}/build_permissions`: List who may trigger builds of a repository."""

build_permissions_update_for_repository: Operation[None] = Operation(
    id="build_permissions_update_for_repository",
    version="v3",
    method="PATCH",
    path="/repo/{repository}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.update",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter("user_ids", "user_ids", "body", "array", required=True, items="integer"),
        Parameter("permission", "permission", "body", "boolean", required=True),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="The service that knows all permissions fails. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{repository}/build_permissions`: Change who may trigger builds of a repository."""

build_permissions_list_for_organization: Operation[OrganizationBuildPermissions] = Operation(
    id="build_permissions_list_for_organization",
    version="v3",
    method="GET",
    path="/org/{organization_id}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.list",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: OrganizationBuildPermissions)),),
    headers=_HEADERS,
    envelope="build_permissions",
    login=True,
)
"""`GET /org/{organization_id}/build_permissions`: List who may trigger builds of an organization."""

build_permissions_update_for_organization: Operation[None] = Operation(
    id="build_permissions_update_for_organization",
    version="v3",
    method="PATCH",
    path="/org/{organization_id}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.update",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
        Parameter("user_ids", "user_ids", "body", "array", required=True, items="integer"),
        Parameter("permission", "permission", "body", "boolean", required=True),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /org/{organization_id}/build_permissions`: Change who may trigger builds of an organization."""

build_permissions_list_for_repository_by_provider: Operation[RepositoryBuildPermissions] = Operation(
    id="build_permissions_list_for_repository_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: RepositoryBuildPermissions)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="build_permissions",
    login=True,
)
"""`GET /repo/{provider}/{repository}/build_permissions`: List who may trigger builds of a repository, by provider."""

build_permissions_update_for_repository_by_provider: Operation[None] = Operation(
    id="build_permissions_update_for_repository_by_provider",
    version="v3",
    method="PATCH",
    path="/repo/{provider}/{repository}/build_permissions",
    tag="build_permissions",
    python_name="build_permissions.update",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
        Parameter("user_ids", "user_ids", "body", "array", required=True, items="integer"),
        Parameter("permission", "permission", "body", "boolean", required=True),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="The service that knows all permissions fails. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{provider}/{repository}/build_permissions`: Change who may trigger builds of a repository, by provider."""
