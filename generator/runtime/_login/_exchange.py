"""The exchange of a GitHub token for an access token, without any input or output."""

from re import fullmatch
from typing import TYPE_CHECKING, Any

from .._config import check_text
from .._errors import AccessDeniedError, DecodeError, StatusError
from .._request import build

if TYPE_CHECKING:
    from .._operation import Request
    from .._raw import RawResponse

__all__ = ["check_token", "exchange_request", "exchanged"]

_HINTS = {
    303: (
        "The GitHub token has too few scopes: make one with those of travis.v2.config.get().github.scopes, at "
        "https://github.com/settings/tokens"
    ),
    403: (
        "GitHub does not know this token (it must be one of the GitHub that Travis CI works with), or its user has "
        "never logged in to Travis CI: do that once, on the web site"
    ),
}


def exchange_request(github_token: str) -> "Request":
    """The request of `login`.

    Raises:
        TypeError: The token is no text.
        ValueError: It is empty.
    """
    from ..v2.operations.auth import auth_github

    check_text("github_token", github_token)
    if not github_token.strip():
        raise ValueError("github_token is empty: give a token of GitHub, not of Travis CI")
    return build(auth_github._replace(python_name="login"), {"github_token": github_token})


def exchanged(answer: "RawResponse[Any]") -> str:
    """The access token that was answered.

    Raises:
        StatusError: It was refused; the hint says what to do.
        DecodeError: There is none in the answer.
    """
    try:
        token = getattr(answer.parse(), "access_token", None)
    except StatusError as error:
        # Not of one that was banned, which is a 403, too.
        if type(error) in (AccessDeniedError, StatusError):
            error.hint = _HINTS.get(error.status or 0, error.hint)
        raise
    return check_token(token, answer)


def check_token(token: object, answer: "RawResponse[Any] | None" = None) -> str:
    """A token that the server has handed over, if it can be sent. Whether it opens anything, the next call shows.

    Raises:
        DecodeError: It can not.
    """
    if isinstance(token, str) and fullmatch(r"[!-~]+( [!-~]+)*", token):
        return token
    raise DecodeError(
        "the answer has no access token that could be sent",
        path="$.access_token",
        status=answer.status if answer else None,
        request=answer.request if answer else None,
    )
