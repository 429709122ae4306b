# From openapi/v2/auth.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.auth import AccessToken

__all__ = ["auth_github"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


auth_github: Operation[AccessToken] = Operation(
    id="auth_github",
    version="v2",
    method="POST",
    path="/auth/github",
    tag="auth",
    python_name="auth.github",
    parameters=(Parameter("github_token", "github_token", "body", "string", required=True, secret=True),),
    answers=(Answer(200, "application/json", ModelKind(lambda: AccessToken)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A body that is JSON, but no object.",
)
"""`POST /auth/github`: Exchange a GitHub token for an access token."""
