# From openapi/github/openapi.yaml by `nox -s regenerate`; do not edit.
"""GitHub's authorizations: its operations and models."""

from typing import TYPE_CHECKING, Any

from .operations import OPERATIONS

if TYPE_CHECKING:
    from ._namespace import AsyncGithub, Github
    from .models.authorizations import (
        Authorization,
        AuthorizationApp,
        AuthorizationRequest,
        GithubError,
        GithubFieldError,
    )

__all__ = [
    "AsyncGithub",
    "Authorization",
    "AuthorizationApp",
    "AuthorizationRequest",
    "Github",
    "GithubError",
    "GithubFieldError",
    "OPERATIONS",
    "parse",
]

_PLACES = {
    "AsyncGithub": "_namespace",
    "Github": "_namespace",
    "Authorization": "models.authorizations",
    "AuthorizationApp": "models.authorizations",
    "AuthorizationRequest": "models.authorizations",
    "GithubError": "models.authorizations",
    "GithubFieldError": "models.authorizations",
}


def parse(
    operation_id: str,
    body: bytes | str,
    status: int = 200,
    content_type: str = "application/json",
    *,
    strict: bool = False,
) -> object:
    """Decode a stored answer without a connection, as a call of the operation would.

    Parameters: `body` as it was sent; `status` and `content_type` that it came with; `strict` checks scalars and missing attributes.

    Raises:
        StatusError: The status is an error.
        DecodeError: The answer is not what the description promises.
        ValueError: There is no such operation.
    """
    from .._response import decode_answer

    content = body.encode() if isinstance(body, str) else body
    return decode_answer(OPERATIONS.find(operation_id), status, content_type, content, strict=strict)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
