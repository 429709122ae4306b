# From openapi/v3/access_tokens.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.access_tokens import AccessToken

__all__ = ["access_tokens_regenerate", "access_tokens_remove"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


access_tokens_remove: Operation[None] = Operation(
    id="access_tokens_remove",
    version="v3",
    method="DELETE",
    path="/access_token",
    tag="access_tokens",
    python_name="access_tokens.remove",
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
)
"""`DELETE /access_token`: Delete the access token."""

access_tokens_regenerate: Operation[AccessToken] = Operation(
    id="access_tokens_regenerate",
    version="v3",
    method="PATCH",
    path="/access_token",
    tag="access_tokens",
    python_name="access_tokens.regenerate",
    parameters=(Parameter("token", "token", "body", "string", secret=True),),
    answers=(Answer(200, "application/json", ModelKind(lambda: AccessToken)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A body that is JSON, but no object.",
    login=True,
)
"""`PATCH /access_token`: Get a new access token."""
