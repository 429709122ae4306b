"""Keeping secrets out of what is shown: URLs, headers and bodies as they appear in errors and logs."""

from collections.abc import Iterable, Mapping
from json import dumps
from re import IGNORECASE, Match
from re import compile as pattern
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._operation import Operation

__all__ = [
    "BODY_LIMIT",
    "REDACTED",
    "body_start",
    "credentials_in",
    "redact_body",
    "redact_headers",
    "redact_query",
    "redact_text",
    "redact_url",
    "secrets_in",
]

# How much of a body an error keeps, in characters.
BODY_LIMIT = 2000

REDACTED = "[redacted]"

# The least length of an argument that is looked for in texts.
_LEAST = 6

# Names under which the API takes or gives credentials: in a query, a body or an answer.
_NAMES = (
    r"access_token|token|github_token|hashed_token|token_last_eight|log\.token|log_token|auth_token|password|secret"
    r"|env_var\.value|key_pair\.value"
)
_PARAMETER = pattern(rf"([?&;#](?:{_NAMES})=)[^&;#\s]+", IGNORECASE)
_MEMBER = pattern(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"?', IGNORECASE)
_USERINFO = pattern(r"(?<=://)[^/?#@\s]*@")
_ESCAPE = pattern(r"%[0-9A-Fa-f]{2}")
_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-access-token",
        "x-github-otp",
        "x-log-access-token",
    }
)


def credentials_in(authorization: str | None) -> tuple[str, ...]:
    """What is secret in the value of a header `Authorization`: all behind the scheme."""
    secret = (authorization or "").partition(" ")[2].strip().strip('"')
    return (secret,) if secret else ()


def secrets_in(operation: "Operation[Any]", arguments: Mapping[str, object]) -> tuple[str, ...]:
    """The secret arguments of a call, also as they stand in JSON.

    Not those of a few characters: they stand in any text by chance, and what is left of it could not be read.
    """
    values = [arguments.get(parameter.name) for parameter in operation.parameters if parameter.secret]
    texts = [value for value in values if isinstance(value, str) and len(value) >= _LEAST]
    forms = [(text, dumps(text)[1:-1], dumps(text, ensure_ascii=False)[1:-1]) for text in texts]
    return tuple(dict.fromkeys(form for of_one in forms for form in of_one))


def redact_text(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without the secrets, also where they stand percent-encoded."""
    from urllib.parse import quote

    for secret in secrets:
        if secret:
            text = text.replace(secret, REDACTED).replace(quote(secret, safe=""), REDACTED)
    return text


def redact_url(url: str, secrets: Iterable[str] = ()) -> str:
    """The URL without user, password and the values of parameters that carry credentials."""
    return redact_text(redact_query(_USERINFO.sub("", url)), secrets)


def redact_query(url: str) -> str:
    """The URL without the values of parameters that carry credentials."""
    # A name may be percent-encoded (`access%5Ftoken`): the server reads it all the same.
    path, mark, query = url.partition("?")
    if mark:
        url = f"{path}?{'&'.join(map(_redact_parameter, query.split('&')))}"
    return _PARAMETER.sub(rf"\1{REDACTED}", url)


def _redact_parameter(parameter: str) -> str:
    name, mark, value = parameter.partition("=")
    plain = _ESCAPE.sub(_unescape, name)
    return f"{name}={REDACTED}" if mark and value and _PARAMETER.match(f"?{plain}={value}") else parameter


def _unescape(escape: Match[str]) -> str:
    return chr(int(escape[0][1:], 16))


def redact_headers(headers: Iterable[tuple[str, str]], secrets: Iterable[str] = ()) -> list[tuple[str, str]]:
    """The headers with the values of those that carry credentials replaced."""
    return [(name, REDACTED if name.lower() in _HEADERS else redact_text(value, secrets)) for name, value in headers]


def redact_body(body: str, secrets: Iterable[str] = ()) -> str:
    """The body without the secrets and without JSON members that carry credentials."""
    return redact_text(_PARAMETER.sub(rf"\1{REDACTED}", _MEMBER.sub(rf'\1"{REDACTED}"', body)), secrets)


def body_start(body: str, secrets: Iterable[str] = ()) -> str:
    """As much of a body as an error keeps. Redacted before it is cut: half a token is no less a secret."""
    return redact_body(body, secrets)[:BODY_LIMIT]
