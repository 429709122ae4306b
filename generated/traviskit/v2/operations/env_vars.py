# From openapi/v2/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.env_vars import EnvVar, EnvVarAnswer, EnvVarList

__all__ = [
    "env_vars_create",
    "env_vars_create_moved",
    "env_vars_delete",
    "env_vars_delete_moved",
    "env_vars_get",
    "env_vars_get_moved",
    "env_vars_list",
    "env_vars_list_moved",
    "env_vars_update",
    "env_vars_update_moved",
]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


env_vars_list: Operation[EnvVarList] = Operation(
    id="env_vars_list",
    version="v2",
    method="GET",
    path="/settings/env_vars",
    tag="env_vars",
    python_name="env_vars.list",
    parameters=(Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarList)),),
    headers=_HEADERS,
    envelope="env_vars",
    login=True,
)
"""`GET /settings/env_vars`: List environment variables."""

env_vars_create: Operation[EnvVar] = Operation(
    id="env_vars_create",
    version="v2",
    method="POST",
    path="/settings/env_vars",
    tag="env_vars",
    python_name="env_vars.create",
    parameters=(
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
        Parameter("name", "name", "body", "string", required=True, pattern="\\S", example="'example'"),
        Parameter("value", "value", "body", "string", secret=True),
        Parameter("public", "public", "body", "boolean"),
        Parameter("branch", "branch", "body", "string", nullable=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    body_member="env_var",
    content_type="application/json",
    server_error="A `value` that is no text; a body that is JSON, but no object.",
    login=True,
)
"""`POST /settings/env_vars`: Create an environment variable."""

env_vars_get: Operation[EnvVar] = Operation(
    id="env_vars_get",
    version="v2",
    method="GET",
    path="/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.get",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    login=True,
)
"""`GET /settings/env_vars/{env_var_id}`: Show an environment variable."""

env_vars_delete: Operation[EnvVar] = Operation(
    id="env_vars_delete",
    version="v2",
    method="DELETE",
    path="/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.delete",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    login=True,
)
"""`DELETE /settings/env_vars/{env_var_id}`: Delete an environment variable."""

env_vars_update: Operation[EnvVar] = Operation(
    id="env_vars_update",
    version="v2",
    method="PATCH",
    path="/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="env_vars.update",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
        Parameter("name", "name", "body", "string", pattern="\\S", example="'example'"),
        Parameter("value", "value", "body", "string", secret=True),
        Parameter("public", "public", "body", "boolean"),
        Parameter("branch", "branch", "body", "string", nullable=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    body_member="env_var",
    content_type="application/json",
    server_error="A body without `env_var`, or whose `env_var` is no object; a `value` that is no text.",
    login=True,
    idempotent=True,
)
"""`PATCH /settings/env_vars/{env_var_id}`: Change an environment variable."""

env_vars_list_moved: Operation[EnvVarList] = Operation(
    id="env_vars_list_moved",
    version="v2",
    method="GET",
    path="/repos/settings/env_vars",
    tag="env_vars",
    python_name="",
    parameters=(Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarList)),),
    headers=_HEADERS,
    envelope="env_vars",
    server="moved",
    instead="env_vars_list",
    login=True,
    deprecated=True,
)
"""`GET /repos/settings/env_vars`: List environment variables at the documented path."""

env_vars_create_moved: Operation[EnvVar] = Operation(
    id="env_vars_create_moved",
    version="v2",
    method="POST",
    path="/repos/settings/env_vars",
    tag="env_vars",
    python_name="",
    parameters=(
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
        Parameter("name", "name", "body", "string", required=True, pattern="\\S", example="'example'"),
        Parameter("value", "value", "body", "string", secret=True),
        Parameter("public", "public", "body", "boolean"),
        Parameter("branch", "branch", "body", "string", nullable=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    body_member="env_var",
    content_type="application/json",
    server="moved",
    instead="env_vars_create",
    server_error="A `value` that is no text; a body that is JSON, but no object.",
    login=True,
    deprecated=True,
)
"""`POST /repos/settings/env_vars`: Create an environment variable at the documented path."""

env_vars_get_moved: Operation[EnvVar] = Operation(
    id="env_vars_get_moved",
    version="v2",
    method="GET",
    path="/repos/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
        Parameter("repository_id", "repository_id", "query", "integer", required=True, minimum=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    server="moved",
    instead="env_vars_get",
    login=True,
    deprecated=True,
)
"""`GET /repos/settings/env_vars/{env_var_id}`: Show an environment variable at the documented path."""

env_vars_delete_moved: Operation[EnvVar] = Operation(
    id="env_vars_delete_moved",
    version="v2",
    method="DELETE",
    path="/repos/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    server="moved",
    instead="env_vars_delete",
    login=True,
    deprecated=True,
)
"""`DELETE /repos/settings/env_vars/{env_var_id}`: Delete an environment variable at the documented path."""

env_vars_update_moved: Operation[EnvVar] = Operation(
    id="env_vars_update_moved",
    version="v2",
    method="PATCH",
    path="/repos/settings/env_vars/{env_var_id}",
    tag="env_vars",
    python_name="",
    parameters=(
        Parameter(
            "env_var_id",
            "env_var_id",
            "path",
            "string",
            required=True,
            pattern="^[0-9A-Za-z-]+$",
            example="'018e66f2-cd3a-4295-aa1d-018fe9aa0fb4'",
        ),
        Parameter("name", "name", "body", "string", pattern="\\S", example="'example'"),
        Parameter("value", "value", "body", "string", secret=True),
        Parameter("public", "public", "body", "boolean"),
        Parameter("branch", "branch", "body", "string", nullable=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: EnvVarAnswer), "env_var"),),
    headers=_HEADERS,
    body_member="env_var",
    content_type="application/json",
    server="moved",
    instead="env_vars_update",
    server_error="A body without `env_var`, or whose `env_var` is no object; a `value` that is no text.",
    login=True,
    deprecated=True,
)
"""`PATCH /repos/settings/env_vars/{env_var_id}`: Change an environment variable at the documented path."""
