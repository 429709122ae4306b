# From generator/runtime/_error_answers.py by `nox -s regenerate`; do not edit.
"""From an error answer to the error that is raised: its class by status, its message out of whatever the server wrote.

The API has no single shape of an error. Seen are, in JSON, `file`, `error` (a text), `error` (an object with `message`
and `code`), `message` with `errors`, `error_type` with `error_message`, `result` with `flash`, and an empty object;
and, often labelled as JSON, plain text and nothing at all. Proxies add HTML pages.
"""

from collections.abc import Mapping
from html import unescape
from re import DOTALL, IGNORECASE
from re import compile as pattern
from typing import TYPE_CHECKING, Any, cast

from ._errors import (
    AccessDeniedError,
    BadRequestError,
    ConflictError,
    LoginRequiredError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    RateLimitedError,
    SentRequest,
    ServerError,
    StatusError,
    UnprocessableError,
)
from ._json import loads
from ._redact import BODY_LIMIT, redact_body

if TYPE_CHECKING:
    from ._operation import Operation

__all__ = ["LOGIN_HINT", "error_of", "error_type_of", "text_of"]

_BY_STATUS: Mapping[int, type[StatusError]] = {
    400: BadRequestError,
    401: LoginRequiredError,
    403: AccessDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitedError,
}

_NOT_THE_PROFILE = "An access token is not the token that the profile page shows for webhooks and feeds"
LOGIN_HINT = (
    "Give an access token: Travis(token=...), or the environment variable TRAVIS_TOKEN; `travis token` prints yours. "
    + _NOT_THE_PROFILE
)
_TOKEN_HINT = f"The token that was sent is unknown here: it may be expired, or of another server. {_NOT_THE_PROFILE}"
_REFUSED_HINT = f"A token was sent, but it does not suffice for this. {_NOT_THE_PROFILE}"
_HIDDEN_HINT = "It does not exist, or this token may not see it"
_PRIVATE_HINT = "It does not exist, or is private: no token was given"
_BAN_HINT = "The server has banned this token or address for some hours, for too many requests; more of them prolong it"

# What an answer says that gives no reason.
_NO_REASON = frozenset({"", "not found", "forbidden", "access denied"})

_CHARSET = pattern(r"charset\s*=\s*\"?([^\s\";]+)", IGNORECASE)
_TITLE = pattern(r"<title[^>]*>(.*?)</title", IGNORECASE | DOTALL)
_REQUEST_ID = pattern(r"^request_id:(\S+)\s*\Z", 8)  # MULTILINE: the last line of the server's 500


def error_of(
    status: int,
    content_type: str,
    content: bytes,
    *,
    request: SentRequest | None = None,
    request_id: str | None = None,
    authenticated: bool = False,
    secrets: tuple[str, ...] = (),
    operation: "Operation[Any] | None" = None,
) -> StatusError:
    """The error that an answer with an error status is.

    `authenticated` says whether a token was sent, `secrets` what must not be shown; `operation` is what was called.
    """
    body = redact_body(text_of(content, content_type), secrets)
    error_type, message = _read(body)
    if (found := _REQUEST_ID.search(body)) and not request_id:
        request_id = found[1]
    cls = _BY_STATUS.get(status, ServerError if status >= 500 else StatusError)
    hint = ""
    if status == 403 and body.strip() == "Forbidden" and content_type.startswith("text/plain"):
        cls, error_type, hint = RateLimitedError, "banned", _BAN_HINT
    elif status == 401 or error_type == "login_required":
        cls = LoginRequiredError
        # Where a 401 says something else, it is something else: GitHub did not answer, a proxy wants a password.
        if error_type or message in ("", "no access token supplied"):
            hint = _REFUSED_HINT if authenticated else LOGIN_HINT
    elif status == 403 and authenticated and (body == "access denied" or error_type == "wrong_credentials"):
        hint = _TOKEN_HINT
    elif operation is not None and (known := _known(status, operation)):
        hint = known
    elif status in (403, 404) and message.lower() in _NO_REASON:
        hint = _HIDDEN_HINT if authenticated else _PRIVATE_HINT
    return cls(
        message or "the answer does not say why",
        status=status,
        error_type=error_type,
        request=request,
        body=body[:BODY_LIMIT],
        request_id=request_id,
        hint=hint,
    )


def _known(status: int, operation: "Operation[Any]") -> str:
    """What the description knows of such an answer."""
    if status == 404 and operation.gone:
        return operation.gone[:1].upper() + operation.gone[1:]
    if status == 500 and operation.server_error:
        return f"Known causes: {operation.server_error.rstrip('.')}"
    return ""


def error_type_of(content: bytes) -> str | None:
    """The server's name of an error, from the body of an error answer."""
    return _read(text_of(content, ""))[0]


def text_of(content: bytes, content_type: str) -> str:
    """The text of a body, by the charset of its type or UTF-8; bytes that are none are replaced."""
    found = _CHARSET.search(content_type)
    try:
        return content.decode(found[1] if found else "utf-8", "replace")
    except (LookupError, ValueError):  # a charset that nobody knows, or that is no text encoding
        return content.decode("utf-8", "replace")


def _read(body: str) -> tuple[str | None, str]:
    """The error's type and message."""
    text = body.strip()
    if text[:1] == "<":
        title = _TITLE.search(text)
        return None, f"an HTML page: {_line(unescape(title[1]))}" if title else "an HTML page"
    if text[:1] != "{":
        return None, _line(text)
    try:
        value = loads(text.encode("utf-8", "surrogatepass"))
    except ValueError:
        return None, _line(text)
    return _read_object(cast("dict[str, Any]", value)) if isinstance(value, dict) else (None, _line(text))


def _read_object(value: Mapping[str, Any]) -> tuple[str | None, str]:
    error = value.get("error")
    if isinstance(error, dict):
        inner = cast("dict[str, Any]", error)
        return _text(inner.get("code")) or None, _text(inner.get("message"))
    error_type = _text(value.get("error_type")) or None
    for key in ("error_message", "error", "message", "file"):
        message = _text(value.get(key))
        if message:
            return error_type, message + _validations(value.get("errors"))
    return error_type, "; ".join(_flashes(value.get("flash")))


def _validations(errors: object) -> str:
    """`[{"field": "name", "code": "missing_field"}]` as ` (name: missing_field)`."""
    shown = [f"{_text(item.get('field'))}: {_text(item.get('code'))}" for item in _objects(errors)]
    return f" ({', '.join(shown)})" if shown else ""


def _flashes(flash: object) -> list[str]:
    """The texts of `[{"error": "…"}, …]`."""
    return [_text(text) for item in _objects(flash) for text in item.values()]


def _objects(value: object) -> list[dict[str, Any]]:
    """The objects of a list, if it is one."""
    if not isinstance(value, list):
        return []
    return [cast("dict[str, Any]", item) for item in cast("list[object]", value) if isinstance(item, dict)]


def _text(value: object) -> str:
    return _line(value) if isinstance(value, str) else ""


def _line(text: str) -> str:
    """A text in one line, not longer than a message should be."""
    line = " ".join(text.split())
    return line if len(line) <= 300 else f"{line[:300]}…"
