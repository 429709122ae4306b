# From generator/runtime/_raw.py by `nox -s regenerate`; do not edit.
"""`RawResponse`: an answer as it came, before and beside what a method makes of it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from ._errors import SentRequest
from ._missing import slot_of
from ._models import Model
from ._response import Origin, decode_answer, decode_json

if TYPE_CHECKING:
    import httpx

    from ._config import Settings
    from ._operation import Operation

T_co = TypeVar("T_co", covariant=True)

__all__ = ["RawResponse"]


class RawResponse(Generic[T_co]):
    """An answer of the server: of any status, read completely, not yet decoded.

    * `status`: the status, for example 200.
    * `headers`: the headers; names are looked up in any case.
    * `content`: the body as it came (decompressed).

    Nothing is raised for an error status; `parse()` does that.
    """

    __slots__ = ("_arguments", "_format", "_operation", "_request", "_settings", "content", "headers", "status")

    def __init__(
        self,
        operation: "Operation[T_co]",
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        request: "httpx.Request",
        settings: "Settings",
        arguments: Mapping[str, object] = MappingProxyType({}),
        format: str = "",  # noqa: A002  # the argument's public name
    ) -> None:
        """Made by the client."""
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self._operation = operation
        self._request = request
        self._settings = settings
        self._arguments = arguments
        self._format = format

    @property
    def request(self) -> SentRequest:
        """The request that this answers: its method, and its URL without credentials."""
        from ._redact import redact_url

        return SentRequest(self._request.method, redact_url(str(self._request.url), self._secrets))

    @property
    def content_type(self) -> str:
        """The header `Content-Type`; empty where the server sent none."""
        return self.headers.get("content-type", "")

    @property
    def text(self) -> str:
        """The body as a text, by the charset of its type or UTF-8; bytes that are none are replaced."""
        from ._error_answers import text_of

        return text_of(self.content, self.content_type)

    def json(self) -> object:
        """The body as a JSON value.

        Raises:
            DecodeError: It is none.
        """
        return decode_json(self.content, status=self.status, content_type=self.content_type, origin=self._origin)

    def parse(self) -> T_co:
        """What the method returns for this answer.

        Raises:
            StatusError: The status is an error, or one that the description does not know.
            DecodeError: The answer is not what the description promises.
        """
        decoded = decode_answer(
            self._operation,
            self.status,
            self.content_type,
            self.content,
            strict=self._settings.strict,
            format=self._format,
            origin=self._origin,
        )
        if isinstance(decoded, Model) and (extra := slot_of(decoded, "_extra", None)) and "@warnings" in extra:
            from ._warnings import surface

            surface(extra["@warnings"], self._operation.id, self._settings.warned)
        return decoded

    def envelope(self) -> object:
        """The whole answer as a model, where the method returns a member of it: of `{"build": …}` a `BuildAnswer`.

        Raises as `parse` does.
        """
        return decode_answer(
            self._operation,
            self.status,
            self.content_type,
            self.content,
            strict=self._settings.strict,
            format=self._format,
            envelope=True,
            origin=self._origin,
        )

    @property
    def _secrets(self) -> tuple[str, ...]:
        """The client's token, the one that this request was sent with, should it be another, and secret arguments."""
        from ._redact import credentials_in, secrets_in

        credentials = credentials_in(self._request.headers.get("Authorization"))
        return (*self._settings.secrets, *credentials, *secrets_in(self._operation, self._arguments))

    def _origin(self) -> Origin:
        from ._redact import redact_url

        secrets, authenticated = self._secrets, "Authorization" in self._request.headers
        location = redact_url(self.headers.get("location", ""), secrets)
        return Origin(self.request, self.headers.get("x-request-id"), authenticated, secrets, location)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a RawResponse holds its request, with the token, and can not be pickled or copied; "
            "its status, headers and content can"
        )

    def __repr__(self) -> str:
        return f"<RawResponse: {self.request} answered {self.status}, {len(self.content)} bytes>"
