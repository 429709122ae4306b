# From openapi/v3/key_pairs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.key_pairs import KeyPair

__all__ = [
    "key_pairs_create",
    "key_pairs_create_by_provider",
    "key_pairs_create_generated",
    "key_pairs_create_generated_by_provider",
    "key_pairs_delete",
    "key_pairs_delete_by_provider",
    "key_pairs_get",
    "key_pairs_get_by_provider",
    "key_pairs_get_generated",
    "key_pairs_get_generated_by_provider",
    "key_pairs_update",
    "key_pairs_update_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


key_pairs_get: Operation[KeyPair] = Operation(
    id="key_pairs_get",
    version="v3",
    method="GET",
    path="/repo/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{repository}/key_pair`: Show the custom SSH key of a repository."""

key_pairs_create: Operation[KeyPair] = Operation(
    id="key_pairs_create",
    version="v3",
    method="POST",
    path="/repo/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.create",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'rkh/second'",
        ),
        Parameter(
            "key_pair_description", "key_pair.description", "body", "string", nullable=True, argument="description"
        ),
        Parameter(
            "key_pair_value",
            "key_pair.value",
            "body",
            "string",
            required=True,
            secret=True,
            min_length=1,
            argument="value",
        ),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A `key_pair.value` that is no text; a description that is a list or an object. A body that is JSON, but no object.",
    login=True,
)
"""`POST /repo/{repository}/key_pair`: Set the custom SSH key of a repository."""

key_pairs_delete: Operation[None] = Operation(
    id="key_pairs_delete",
    version="v3",
    method="DELETE",
    path="/repo/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.delete",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{repository}/key_pair`: Delete the custom SSH key of a repository."""

key_pairs_update: Operation[KeyPair] = Operation(
    id="key_pairs_update",
    version="v3",
    method="PATCH",
    path="/repo/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.update",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
        ),
        Parameter(
            "key_pair_description", "key_pair.description", "body", "string", nullable=True, argument="description"
        ),
        Parameter("key_pair_value", "key_pair.value", "body", "string", secret=True, min_length=1, argument="value"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A `key_pair.value` that is no text; a description that is a list or an object. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{repository}/key_pair`: Change the custom SSH key of a repository."""

key_pairs_get_generated: Operation[KeyPair] = Operation(
    id="key_pairs_get_generated",
    version="v3",
    method="GET",
    path="/repo/{repository}/key_pair/generated",
    tag="key_pairs",
    python_name="key_pairs.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{repository}/key_pair/generated`: Show the generated SSH key of a repository."""

key_pairs_create_generated: Operation[KeyPair] = Operation(
    id="key_pairs_create_generated",
    version="v3",
    method="POST",
    path="/repo/{repository}/key_pair/generated",
    tag="key_pairs",
    python_name="key_pairs.create",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
        ),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`POST /repo/{repository}/key_pair/generated`: Generate the SSH key of a repository."""

key_pairs_get_by_provider: Operation[KeyPair] = Operation(
    id="key_pairs_get_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{provider}/{repository}/key_pair`: Show the custom SSH key of a repository, by provider."""

key_pairs_create_by_provider: Operation[KeyPair] = Operation(
    id="key_pairs_create_by_provider",
    version="v3",
    method="POST",
    path="/repo/{provider}/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.create",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'rkh/second'",
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
            "key_pair_description", "key_pair.description", "body", "string", nullable=True, argument="description"
        ),
        Parameter(
            "key_pair_value",
            "key_pair.value",
            "body",
            "string",
            required=True,
            secret=True,
            min_length=1,
            argument="value",
        ),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A `key_pair.value` that is no text; a description that is a list or an object. A body that is JSON, but no object.",
    login=True,
)
"""`POST /repo/{provider}/{repository}/key_pair`: Set the custom SSH key of a repository, by provider."""

key_pairs_delete_by_provider: Operation[None] = Operation(
    id="key_pairs_delete_by_provider",
    version="v3",
    method="DELETE",
    path="/repo/{provider}/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.delete",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
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
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{provider}/{repository}/key_pair`: Delete the custom SSH key of a repository, by provider."""

key_pairs_update_by_provider: Operation[KeyPair] = Operation(
    id="key_pairs_update_by_provider",
    version="v3",
    method="PATCH",
    path="/repo/{provider}/{repository}/key_pair",
    tag="key_pairs",
    python_name="key_pairs.update",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
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
            "key_pair_description", "key_pair.description", "body", "string", nullable=True, argument="description"
        ),
        Parameter("key_pair_value", "key_pair.value", "body", "string", secret=True, min_length=1, argument="value"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A `key_pair.value` that is no text; a description that is a list or an object. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{provider}/{repository}/key_pair`: Change the custom SSH key of a repository, by provider."""

key_pairs_get_generated_by_provider: Operation[KeyPair] = Operation(
    id="key_pairs_get_generated_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/key_pair/generated",
    tag="key_pairs",
    python_name="key_pairs.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
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
    answers=(Answer(200, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{provider}/{repository}/key_pair/generated`: Show the generated SSH key of a repository, by provider."""

key_pairs_create_generated_by_provider: Operation[KeyPair] = Operation(
    id="key_pairs_create_generated_by_provider",
    version="v3",
    method="POST",
    path="/repo/{provider}/{repository}/key_pair/generated",
    tag="key_pairs",
    python_name="key_pairs.create",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'travis-pro/billing'",
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
    answers=(Answer(201, "application/json", ModelKind(lambda: KeyPair)),),
    headers=_HEADERS,
    login=True,
)
"""`POST /repo/{provider}/{repository}/key_pair/generated`: Generate the SSH key of a repository, by provider."""
