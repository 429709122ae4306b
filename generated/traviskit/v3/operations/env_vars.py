# From openapi/v3/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.env_vars import EnvVar, EnvVars

__all__ = [
    "env_vars_create",
    "env_vars_create_by_provider",
    "env_vars_delete",
    "env_vars_delete_by_provider",
    "env_vars_get",
    "env_vars_get_by_provider",
    "env_vars_list",
    "env_vars_list_by_provider",
    "env_vars_update",
    "env_vars_update_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


env_vars_list: Operation[EnvVars] = Operation(
    id="env_vars_list",
    version="v3",
    method="GET",
    path="/repo/{repository}/env_vars",
    tag="env_vars",
    python_name="env_vars.list",
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
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVars)),),
    headers=_HEADERS,
    envelope="env_vars",
    login=True,
)
"""`GET /repo/{repository}/env_vars`: List the environment variables of a repository."""

env_vars_create: Operation[EnvVar] = Operation(
    id="env_vars_create",
    version="v3",
    method="POST",
    path="/repo/{repository}/env_vars",
    tag="env_vars",
    python_name="env_vars.create",
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
            "env_var_name",
            "env_var.name",
            "body",
            "string",
            required=True,
            pattern="\\S",
            example="'FOO'",
            argument="name",
        ),
        Parameter("env_var_value", "env_var.value", "body", "string", nullable=True, secret=True, argument="value"),
        Parameter("env_var_public", "env_var.public", "body", "boolean", argument="public"),
        Parameter("env_var_branch", "env_var.branch", "body", "string", nullable=True, argument="branch"),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="An `env_var.value` that is no text; a name or a branch that is a list or an object. A body that is JSON, but no object.",
    login=True,
)
"""`POST /repo/{repository}/env_vars`: Create an environment variable."""

env_vars_get: Operation[EnvVar] = Operation(
    id="env_vars_get",
    version="v3",
    method="GET",
    path="/repo/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.get",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{repository}/env_var/{env_var_id}`: Show an environment variable."""

env_vars_delete: Operation[None] = Operation(
    id="env_vars_delete",
    version="v3",
    method="DELETE",
    path="/repo/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.delete",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{repository}/env_var/{env_var_id}`: Delete an environment variable."""

env_vars_update: Operation[EnvVar] = Operation(
    id="env_vars_update",
    version="v3",
    method="PATCH",
    path="/repo/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.update",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
        Parameter("env_var_name", "env_var.name", "body", "string", argument="name"),
        Parameter("env_var_value", "env_var.value", "body", "string", nullable=True, secret=True, argument="value"),
        Parameter("env_var_public", "env_var.public", "body", "boolean", argument="public"),
        Parameter("env_var_branch", "env_var.branch", "body", "string", nullable=True, argument="branch"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="An `env_var.value` that is no text; a name or a branch that is a list or an object. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{repository}/env_var/{env_var_id}`: Change an environment variable."""

env_vars_list_by_provider: Operation[EnvVars] = Operation(
    id="env_vars_list_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/env_vars",
    tag="env_vars",
    python_name="env_vars.list",
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
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVars)),),
    headers=_HEADERS,
    envelope="env_vars",
    login=True,
)
"""`GET /repo/{provider}/{repository}/env_vars`: List the environment variables of a repository, by provider."""

env_vars_create_by_provider: Operation[EnvVar] = Operation(
    id="env_vars_create_by_provider",
    version="v3",
    method="POST",
    path="/repo/{provider}/{repository}/env_vars",
    tag="env_vars",
    python_name="env_vars.create",
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
        Parameter(
            "env_var_name",
            "env_var.name",
            "body",
            "string",
            required=True,
            pattern="\\S",
            example="'FOO'",
            argument="name",
        ),
        Parameter("env_var_value", "env_var.value", "body", "string", nullable=True, secret=True, argument="value"),
        Parameter("env_var_public", "env_var.public", "body", "boolean", argument="public"),
        Parameter("env_var_branch", "env_var.branch", "body", "string", nullable=True, argument="branch"),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="An `env_var.value` that is no text; a name or a branch that is a list or an object. A body that is JSON, but no object.",
    login=True,
)
"""`POST /repo/{provider}/{repository}/env_vars`: Create an environment variable, by provider."""

env_vars_get_by_provider: Operation[EnvVar] = Operation(
    id="env_vars_get_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.get",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{provider}/{repository}/env_var/{env_var_id}`: Show an environment variable, by provider."""

env_vars_delete_by_provider: Operation[None] = Operation(
    id="env_vars_delete_by_provider",
    version="v3",
    method="DELETE",
    path="/repo/{provider}/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.delete",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{provider}/{repository}/env_var/{env_var_id}`: Delete an environment variable, by provider."""

env_vars_update_by_provider: Operation[EnvVar] = Operation(
    id="env_vars_update_by_provider",
    version="v3",
    method="PATCH",
    path="/repo/{provider}/{repository}/env_var/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.update",
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
        Parameter("env_var_id", "env_var_id", "path", "string", required=True, min_length=1, argument="env_var"),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
        Parameter("env_var_name", "env_var.name", "body", "string", argument="name"),
        Parameter("env_var_value", "env_var.value", "body", "string", nullable=True, secret=True, argument="value"),
        Parameter("env_var_public", "env_var.public", "body", "boolean", argument="public"),
        Parameter("env_var_branch", "env_var.branch", "body", "string", nullable=True, argument="branch"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVar)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="An `env_var.value` that is no text; a name or a branch that is a list or an object. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{provider}/{repository}/env_var/{env_var_id}`: Change an environment variable, by provider."""
