"""From an answer to what the call returns: pure, and the only place where the two can fail to fit together."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar, cast

from ._errors import DecodeError, SentRequest, StatusError, TravisError
from ._json import loads
from ._kinds import ListOf
from ._model_kinds import ModelKind, UnionOf
from ._models import Model
from ._sideloads import link, unwrap
from ._structs import read

if TYPE_CHECKING:
    from ._kinds import Kind
    from ._operation import Answer, Operation

T = TypeVar("T")

__all__ = ["Origin", "decode_answer", "decode_json", "login_required"]

#: the kinds that have a straight line
_STRAIGHT = (ListOf, ModelKind, UnionOf)


class Origin(NamedTuple):
    """Where an answer comes from, for the errors that it may turn into."""

    request: SentRequest | None = None
    request_id: str | None = None
    authenticated: bool = False
    secrets: tuple[str, ...] = ()
    location: str = ""

    def __repr__(self) -> str:
        return f"<Origin: {self.request}>"


class _Body(NamedTuple):
    """A body and what it says of itself. `origin` is asked only when there is an error to make."""

    status: int
    content_type: str
    content: bytes
    origin: Callable[[], Origin]

    @property
    def media(self) -> str:
        return self.content_type.partition(";")[0].strip().lower()


def decode_answer(
    operation: "Operation[T]",
    status: int,
    content_type: str,
    content: bytes,
    *,
    strict: bool = False,
    format: str = "",  # noqa: A002  # the argument's public name
    envelope: bool = False,
    origin: Callable[[], Origin] = Origin,
) -> T:
    """What a call of the operation returns for this answer.

    With `format` (the name of one of the operation's formats) the answer is read as that: a text is a text even when
    the server had none to send and said so in JSON, as it does for a missing log (then it is empty). Without, its type
    decides. With `envelope` the answer is not taken out of its envelope. An operation that describes no answers takes
    any.

    Raises:
        StatusError: The status is an error, or one that the description does not know.
        DecodeError: The answer is not what the description promises.
    """
    body = _Body(status, content_type, content, origin)
    if status >= 400:
        from ._error_answers import error_of

        request, request_id, authenticated, secrets, _ = origin()
        raise error_of(
            status,
            content_type,
            content,
            request=request,
            request_id=request_id,
            authenticated=authenticated,
            secrets=secrets,
            operation=operation,
        )
    described = [answer for answer in operation.answers if answer.status == status]
    if not described:
        return cast("T", _any(body) if not operation.answers else _unexpected(operation, body))
    chosen = _choose(operation, described, body, format)
    if chosen is None:
        return cast("T", None)
    answer, as_text = chosen
    if not as_text:
        return cast("T", _decode(answer, body, strict=strict, envelope=envelope))
    if _is_json(body.media) and not _is_json(answer.content):
        return cast("T", _text_in_json(described, body, strict=strict))
    if body.media == "text/html" and answer.content != "text/html":
        _fail(body, f"an HTML page where {answer.content} is described: {_start(body)}")
    return cast("T", _text(body))


def decode_json(content: bytes, *, status: int, content_type: str, origin: Callable[[], Origin] = Origin) -> object:
    """The JSON value of a body.

    Raises:
        DecodeError: It is none.
    """
    return _json(_Body(status, content_type, content, origin))


def login_required(request: SentRequest) -> StatusError:
    """The error of a call that needs a token where there is none."""
    from ._error_answers import LOGIN_HINT
    from ._errors import LoginRequiredError

    return LoginRequiredError(
        "this needs a login, and no token was given; nothing was sent", request=request, hint=LOGIN_HINT
    )


def _choose(
    operation: "Operation[Any]",
    described: "list[Answer]",
    body: _Body,
    format: str,  # noqa: A002  # as above
) -> "tuple[Answer, bool] | None":
    """The described answer that this one is, and whether it is read as a text; None where there is nothing to read."""
    texts = [answer for answer in described if answer.content.startswith("text/")]
    others = [answer for answer in described if answer.content and answer not in texts]
    if not texts and not others:
        return None
    wanted = next((f.content for f in operation.formats if f.name == format), "") or body.media
    as_text = bool(texts) and (
        not others or wanted.startswith("text/") or (not wanted and body.content[:1] not in b"{[")
    )
    if not body.content and not as_text:
        if len(texts) + len(others) < len(described):
            return None
        _fail(body, f"the answer is empty where {others[0].content} is described")
    return (texts if as_text else others)[0], as_text


def _decode(answer: "Answer", body: _Body, *, strict: bool, envelope: bool) -> object:
    kind = answer.kind
    if kind is None:
        return _json(body)
    decoded = None if strict else read(kind, body.content)
    value = _json(body) if decoded is None else None
    try:
        if decoded is None:
            decoded = kind.decode(value, "$", strict) if strict else _take(kind, value)
        if isinstance(decoded, Model):
            if answer.member and not envelope:
                return unwrap(decoded, answer.member)
            link(decoded)
    except DecodeError as error:
        _fail(body, error.message, error.path)
    except Exception as error:  # an answer must never surface as a KeyError or RecursionError of ours
        _fail(
            body,
            str(error) if isinstance(error, TravisError) else f"the answer can not be decoded: {error!r}",
            cause=error,
        )
    return decoded


def _take(kind: "Kind[Any]", value: object) -> object:
    """The straight line, of kinds that have one; the checked way where that stumbles, which says over what."""
    if isinstance(cast("object", kind), _STRAIGHT):
        with suppress(Exception):  # of any kind, see `Model.take`
            return cast("Any", kind).take(value)
    return kind.decode(value, "$", strict=False)


def _text_in_json(described: "list[Answer]", body: _Body, *, strict: bool) -> str:
    """The text of an answer that came as JSON whatever was asked for: its `body`, or none at all."""
    answer = next((answer for answer in described if _is_json(answer.content)), None)
    if answer is None:
        return _text(body)
    text = getattr(_decode(answer, body, strict=strict, envelope=False), "body", None)
    return text if isinstance(text, str) else ""


def _any(body: _Body) -> object:
    """What an answer that nobody described holds, by its type: a JSON value, a text, or nothing."""
    if not body.content:
        return None
    return _json(body) if _is_json(body.media) else _text(body)


def _json(body: _Body) -> object:
    # The label is not asked: some answers have none, and some are JSON labelled as a text.
    if not body.content:
        _fail(body, "the answer is empty where JSON is expected")
    try:
        return loads(body.content)
    except ValueError as error:
        label = f"labelled {body.media}" if body.media else "without a Content-Type"
        _fail(body, f"the answer, {label}, is not JSON ({error}): {_start(body)}")


def _is_json(media: str) -> bool:
    return media == "application/json" or media.endswith("+json")


def _text(body: _Body) -> str:
    from ._error_answers import text_of

    return text_of(body.content, body.content_type)


def _start(body: _Body) -> str:
    """The first words of a body, for a message."""
    from ._redact import body_start

    line = " ".join(body_start(_text(body), body.origin().secrets).split())
    return f"it starts {line[:80]!r}"


def _unexpected(operation: "Operation[Any]", body: _Body) -> NoReturn:
    if 300 <= body.status < 400 and (location := body.origin().location):
        message = f"the server points to {location} instead of answering"
        hint = "A redirect is followed for GET and HEAD only: look there, or check the endpoint"
        raise StatusError(message, hint=hint, **_context(body))
    known = sorted({answer.status for answer in operation.answers if answer.status < 400})
    raise StatusError(
        f"{operation.id} is described with {' and '.join(map(str, known)) or 'no success status'} only; {_start(body)}",
        **_context(body),
    )


def _fail(body: _Body, message: str, path: str = "$", *, cause: BaseException | None = None) -> NoReturn:
    raise DecodeError(message, path=path, **_context(body)) from cause


def _context(body: _Body) -> dict[str, Any]:
    from ._redact import body_start

    origin = body.origin()
    return {
        "status": body.status,
        "request": origin.request,
        "body": body_start(_text(body), origin.secrets),
        "request_id": origin.request_id,
    }
