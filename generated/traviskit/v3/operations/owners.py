# From openapi/v3/owners.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import (
    ModelKind,
    UnionOf,
)
from ..._operation import Answer, Operation, Parameter
from ..models.organizations import Organization
from ..models.users import User

__all__ = ["owners_get", "owners_get_by_github_id", "owners_get_by_provider"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))

_USER_OR_ORGANIZATION: UnionOf[User | Organization] = UnionOf(
    ("user", "", ModelKind(lambda: User)), ("organization", "", ModelKind(lambda: Organization))
)

owners_get: Operation[User | Organization] = Operation(
    id="owners_get",
    version="v3",
    method="GET",
    path="/owner/{login}",
    tag="owners",
    python_name="owners.get",
    parameters=(
        Parameter(
            "login", "login", "path", "string", required=True, pattern="^[^/]+$", example="'rails'", min_length=1
        ),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "owner.repositories",
                "owner.installation",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
                "organization.repositories",
                "organization.installation",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.@permissions",
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
    answers=(Answer(200, "application/json", _USER_OR_ORGANIZATION),),
    headers=_HEADERS,
)
"""`GET /owner/{login}`: Get an owner."""

owners_get_by_github_id: Operation[User | Organization] = Operation(
    id="owners_get_by_github_id",
    version="v3",
    method="GET",
    path="/owner/github_id/{github_id}",
    tag="owners",
    python_name="owners.get",
    parameters=(
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "owner.repositories",
                "owner.installation",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
                "organization.repositories",
                "organization.installation",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.@permissions",
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
        Parameter("github_id", "github_id", "path", "integer", required=True, minimum=0),
    ),
    answers=(Answer(200, "application/json", _USER_OR_ORGANIZATION),),
    headers=_HEADERS,
)
"""`GET /owner/github_id/{github_id}`: Get an owner, by github id."""

owners_get_by_provider: Operation[User | Organization] = Operation(
    id="owners_get_by_provider",
    version="v3",
    method="GET",
    path="/owner/{provider}/{login}",
    tag="owners",
    python_name="owners.get",
    parameters=(
        Parameter(
            "login", "login", "path", "string", required=True, pattern="^[^/]+$", example="'rails'", min_length=1
        ),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "owner.repositories",
                "owner.installation",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
                "organization.repositories",
                "organization.installation",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.@permissions",
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
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", _USER_OR_ORGANIZATION),),
    headers=_HEADERS,
)
"""`GET /owner/{provider}/{login}`: Get an owner, by provider."""
