# From openapi/v2/ssh_keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.ssh_keys import SshKey, SshKeyAnswer

__all__ = ["ssh_keys_delete", "ssh_keys_get", "ssh_keys_update"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


ssh_keys_get: Operation[SshKey] = Operation(
    id="ssh_keys_get",
    version="v2",
    method="GET",
    path="/settings/ssh_key/{repository_id}",
    tag="ssh_keys",
    python_name="ssh_keys.get",
    parameters=(Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: SshKeyAnswer), "ssh_key"),),
    headers=_HEADERS,
    login=True,
)
"""`GET /settings/ssh_key/{repository_id}`: Show the custom SSH key of a repository."""

ssh_keys_delete: Operation[SshKey] = Operation(
    id="ssh_keys_delete",
    version="v2",
    method="DELETE",
    path="/settings/ssh_key/{repository_id}",
    tag="ssh_keys",
    python_name="ssh_keys.delete",
    parameters=(Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: SshKeyAnswer), "ssh_key"),),
    headers=_HEADERS,
    login=True,
)
"""`DELETE /settings/ssh_key/{repository_id}`: Delete the custom SSH key of a repository."""

ssh_keys_update: Operation[SshKey] = Operation(
    id="ssh_keys_update",
    version="v2",
    method="PATCH",
    path="/settings/ssh_key/{repository_id}",
    tag="ssh_keys",
    python_name="ssh_keys.update",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),
        Parameter("description", "description", "body", "string", nullable=True),
        Parameter(
            "value",
            "value",
            "body",
            "string",
            secret=True,
            pattern="\\S",
            example="'-----BEGIN RSA PRIVATE KEY-----\\n…\\n-----END RSA PRIVATE KEY-----\\n'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: SshKeyAnswer), "ssh_key"),),
    headers=_HEADERS,
    body_member="ssh_key",
    content_type="application/json",
    server_error="A `value` that is no text; an `ssh_key` that is no object; a body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /settings/ssh_key/{repository_id}`: Set or change the custom SSH key of a repository."""
