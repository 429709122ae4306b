# From openapi/v3/organizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter
from ..models.organizations import Organization, Organizations

__all__ = ["organizations_get", "organizations_list"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


organizations_list: Operation[Organizations] = Operation(
    id="organizations_list",
    version="v3",
    method="GET",
    path="/orgs",
    tag="organizations",
    python_name="organizations.list",
    parameters=(
        Parameter("role", "role", "query", "string"),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "organization.repositories",
                "organization.installation",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.@permissions",
                "owner.repositories",
                "owner.installation",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "account_env_var.@permissions",
                "installation.owner",
                "repository.owner",
                "repository.default_branch",
                "repository.current_build",
                "repository.last_started_build",
                "repository.next_build_number",
                "repository.allow_migration",
                "repository.email_subscribed",
                "repository.@permissions",
            ),
        ),
        Parameter(
            "sort_by",
            "sort_by",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "id",
                "id:asc",
                "id:desc",
                "login",
                "login:asc",
                "login:desc",
                "name",
                "name:asc",
                "name:desc",
                "github_id",
                "github_id:asc",
                "github_id:desc",
                "vcs_id",
                "vcs_id:asc",
                "vcs_id:desc",
            ),
        ),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Organizations)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="organizations",
    server_error="An `offset` of more than 63 bits.",
    login=True,
)
"""`GET /orgs`: List the current user's organizations."""

organizations_get: Operation[Organization] = Operation(
    id="organizations_get",
    version="v3",
    method="GET",
    path="/org/{organization_id}",
    tag="organizations",
    python_name="organizations.get",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "organization.repositories",
                "organization.installation",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.@permissions",
                "owner.repositories",
                "owner.installation",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "account_env_var.@permissions",
                "installation.owner",
                "repository.owner",
                "repository.default_branch",
                "repository.current_build",
                "repository.last_started_build",
                "repository.next_build_number",
                "repository.allow_migration",
                "repository.email_subscribed",
                "repository.@permissions",
            ),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Organization)),),
    headers=_HEADERS,
)
"""`GET /org/{organization_id}`: Get an organization."""
