# From openapi/github/authorizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import ListOf
from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.authorizations import Authorization

__all__ = ["authorizations_create", "authorizations_delete", "authorizations_list"]

_HEADERS = (("Accept", "application/vnd.github.v3+json"),)


authorizations_list: Operation[list[Authorization]] = Operation(
    id="authorizations_list",
    version="github",
    method="GET",
    path="/authorizations",
    tag="authorizations",
    python_name="authorizations.list",
    parameters=(
        Parameter("per_page", "per_page", "query", "integer", minimum=1),
        Parameter("page", "page", "query", "integer", minimum=1),
    ),
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: Authorization))),),
    headers=_HEADERS,
    server="removed",
    instead="The settings page of GitHub lists personal access tokens.",
    login=True,
    deprecated=True,
)
"""`GET /authorizations`: List authorizations."""

authorizations_create: Operation[Authorization] = Operation(
    id="authorizations_create",
    version="github",
    method="POST",
    path="/authorizations",
    tag="authorizations",
    python_name="authorizations.create",
    parameters=(
        Parameter("scopes", "scopes", "body", "array", items="string"),
        Parameter("note", "note", "body", "string", required=True, min_length=1),
    ),
    answers=(Answer(201, "application/json", ModelKind(lambda: Authorization)),),
    headers=_HEADERS,
    content_type="application/json",
    server="removed",
    instead="A personal access token of GitHub's settings page, with the scopes of `/config`; exchange it by `POST /auth/github`.",
    login=True,
    deprecated=True,
)
"""`POST /authorizations`: Create an authorization."""

authorizations_delete: Operation[None] = Operation(
    id="authorizations_delete",
    version="github",
    method="DELETE",
    path="/authorizations/{authorization_id}",
    tag="authorizations",
    python_name="authorizations.delete",
    parameters=(Parameter("authorization_id", "authorization_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server="removed",
    instead="Delete a personal access token on the settings page of GitHub.",
    login=True,
    idempotent=True,
    deprecated=True,
)
"""`DELETE /authorizations/{authorization_id}`: Delete an authorization."""
