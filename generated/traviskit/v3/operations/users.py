# From openapi/v3/users.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.users import User

__all__ = ["users_get", "users_logout", "users_me", "users_sync"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


users_me: Operation[User] = Operation(
    id="users_me",
    version="v3",
    method="GET",
    path="/user",
    tag="users",
    python_name="users.me",
    parameters=(
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: User)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /user`: Get the current user."""

users_get: Operation[User] = Operation(
    id="users_get",
    version="v3",
    method="GET",
    path="/user/{user_id}",
    tag="users",
    python_name="users.get",
    parameters=(
        Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: User)),),
    headers=_HEADERS,
)
"""`GET /user/{user_id}`: Get a user."""

users_sync: Operation[User] = Operation(
    id="users_sync",
    version="v3",
    method="POST",
    path="/user/{user_id}/sync",
    tag="users",
    python_name="users.sync",
    parameters=(Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),),
    answers=(Answer(200, "application/json", ModelKind(lambda: User)),),
    headers=_HEADERS,
    server_error="A body that is JSON, but no object.",
    login=True,
)
"""`POST /user/{user_id}/sync`: Synchronise the current user."""

users_logout: Operation[User] = Operation(
    id="users_logout",
    version="v3",
    method="GET",
    path="/logout",
    tag="users",
    python_name="users.logout",
    parameters=(
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.memberships",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.@permissions",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: User)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /logout`: Delete the access token."""
