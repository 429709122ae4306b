# From openapi/v2/auth.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.auth import AccessToken

__all__ = [
    "auth_github",
    "auth_handshake",
    "auth_handshake_by_provider",
    "auth_post_message",
    "auth_post_message_iframe",
]

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

auth_handshake: Operation[str] = Operation(
    id="auth_handshake",
    version="v2",
    method="GET",
    path="/auth/handshake",
    tag="auth",
    python_name="auth.handshake",
    parameters=(
        Parameter("redirect_uri", "redirect_uri", "query", "string"),
        Parameter("origin", "origin", "query", "string"),
        Parameter("redirect_to", "redirect_to", "query", "string"),
        Parameter("signup", "signup", "query", "boolean"),
        Parameter("code", "code", "query", "string"),
        Parameter("state", "state", "query", "string"),
    ),
    answers=(Answer(200, "text/html"),),
    headers=_HEADERS,
    server_error="On travis-ci.org, back from GitHub without an address to end up at.",
)
"""`GET /auth/handshake`: Log in in a web browser."""

auth_handshake_by_provider: Operation[str] = Operation(
    id="auth_handshake_by_provider",
    version="v2",
    method="GET",
    path="/auth/handshake/{provider}",
    tag="auth",
    python_name="auth.handshake",
    parameters=(
        Parameter("provider", "provider", "path", "string", required=True),
        Parameter("redirect_uri", "redirect_uri", "query", "string"),
        Parameter("origin", "origin", "query", "string"),
        Parameter("redirect_to", "redirect_to", "query", "string"),
        Parameter("signup", "signup", "query", "boolean"),
        Parameter("code", "code", "query", "string"),
        Parameter("state", "state", "query", "string"),
    ),
    answers=(Answer(200, "text/html"),),
    headers=_HEADERS,
    server_error="On travis-ci.org, back from GitHub without an address to end up at.",
)
"""`GET /auth/handshake/{provider}`: Log in in a web browser, through a provider."""

auth_post_message: Operation[str] = Operation(
    id="auth_post_message",
    version="v2",
    method="GET",
    path="/auth/post_message",
    tag="auth",
    python_name="auth.post_message",
    answers=(Answer(200, "text/html"),),
    headers=_HEADERS,
)
"""`GET /auth/post_message`: Hand a token to a web page that embeds this one."""

auth_post_message_iframe: Operation[str] = Operation(
    id="auth_post_message_iframe",
    version="v2",
    method="GET",
    path="/auth/post_message/iframe",
    tag="auth",
    python_name="auth.post_message_iframe",
    parameters=(
        Parameter("origin", "origin", "query", "string"),
        Parameter("code", "code", "query", "string"),
        Parameter("state", "state", "query", "string"),
    ),
    answers=(Answer(200, "text/html"),),
    headers=_HEADERS,
    requires=(Requirement("at-least-one", ("origin", "code"), ()),),
    server="removed",
    instead="auth_handshake",
    deprecated=True,
)
"""`GET /auth/post_message/iframe`: The handshake in a hidden iframe."""
