"""Every error that a call can end with.

    TravisError
     ├─ TravisConnectionError       the server was not reached, or the connection broke before the answer was complete
     ├─ TravisTimeoutError          … or it took longer than the timeout allows
     ├─ StatusError                 the server answered with an error status, or with one that nobody described
     │   ├─ BadRequestError         400
     │   ├─ LoginRequiredError      401, 403 `login_required`; or no token was given where the description asks for one
     │   ├─ AccessDeniedError       403
     │   ├─ NotFoundError           404: it does not exist, or it is private and you may not see it
     │   ├─ MethodNotAllowedError   405: this server does not offer it
     │   ├─ NotAcceptableError      406: the repository is not active
     │   ├─ ConflictError           409
     │   ├─ UnprocessableError      422
     │   ├─ RateLimitedError        429, and the 403 `Forbidden` of the server's gate keeper (a ban of some hours)
     │   └─ ServerError             500 and above
     ├─ DecodeError                 the answer is not what the description promises
     ├─ MissingAttributeError       an attribute was read that was not sent (an AttributeError, too)
     ├─ RequestRejectedError        a build request was rejected, so that there is no build to wait for
     ├─ JobRestartedError           a job was restarted while its log was followed
     └─ WaitTimeoutError            what was waited for has not finished in time

`ValueError` and `TypeError` are left to arguments that are wrong before anything is sent.
"""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._error_types import ErrorType

__all__ = [
    "AccessDeniedError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "JobRestartedError",
    "LoginRequiredError",
    "MethodNotAllowedError",
    "MissingAttributeError",
    "NotAcceptableError",
    "NotFoundError",
    "RateLimitedError",
    "RequestRejectedError",
    "SentRequest",
    "ServerError",
    "StatusError",
    "TravisConnectionError",
    "TravisError",
    "TravisTimeoutError",
    "UnprocessableError",
    "WaitTimeoutError",
]


class SentRequest(NamedTuple):
    """The request that an error or an answer belongs to: its method, and its URL without credentials."""

    method: str
    url: str

    def __str__(self) -> str:
        return f"{self.method} {self.url}"


class TravisError(Exception):
    """Base of all errors.

    * `message`: what went wrong, in the server's words where it said any.
    * `status`: the status of the answer, if there was one.
    * `error_type`: the server's name of the error (`cant_cancel`, `login_required`), if it gave one.
    * `request`: the request (method and URL, without credentials).
    * `body`: the start of the answer's body (2,000 characters, without credentials); None without an answer.
    * `request_id`: the id under which the server knows the request, if it said so.
    * `hint`: what to do, where there is something to do.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        error_type: "ErrorType | None" = None,
        request: SentRequest | None = None,
        body: str | None = None,
        request_id: str | None = None,
        hint: str = "",
    ) -> None:
        # The message alone is an argument, so that copy and pickle rebuild the error; the rest travels in its
        # `__dict__`.
        super().__init__(message)
        self.message = message
        self.status = status
        self.error_type = error_type
        self.request = request
        self.body = body
        self.request_id = request_id
        self.hint = hint

    def __str__(self) -> str:
        where = str(self.request or "")
        if self.status is not None:
            where = f"{where} answered {self.status}".lstrip()
            if self.error_type:
                where += f" ({self.error_type})"
        text = f"{where}: {self.message}" if where and self.message else where or self.message
        return f"{text.removesuffix('.')}. {self.hint}" if self.hint else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class TravisConnectionError(TravisError):
    """The server could not be reached, or the connection broke before the answer was complete.

    With a `status`, an answer had begun; `body` is what arrived of it.
    """


class TravisTimeoutError(TravisError):
    """The server could not be reached, or did not answer, in time. It may have carried out the request nevertheless."""


class StatusError(TravisError):
    """The server answered with an error status, or with a status that the description does not know."""


class BadRequestError(StatusError):
    """400: the server could not make sense of the request, or refused to carry it out (a restart)."""


class LoginRequiredError(StatusError):
    """401, 403 `login_required`, or no token where one is needed (nothing was sent, and `status` is None)."""


class AccessDeniedError(StatusError):
    """403: the token is unknown, or its user may not do this."""


class NotFoundError(StatusError):
    """404: there is no such thing, or it is private and the caller may not see it."""


class MethodNotAllowedError(StatusError):
    """405: this server does not offer it; for example custom images on travis-ci.org."""


class NotAcceptableError(StatusError):
    """406: not of this; for example a build request for a repository that is not active."""


class ConflictError(StatusError):
    """409: not in this state; for example a sync that already runs, or a build that can not be cancelled any more."""


class UnprocessableError(StatusError):
    """422: understood, but refused; for example a value that is not valid."""


class RateLimitedError(StatusError):
    """429: too many requests, or an hour's quota is used up; or the 403 of a token or address that is banned."""


class ServerError(StatusError):
    """500 and above: the server, or a proxy in front of it, failed."""


class DecodeError(TravisError):
    """The answer is not what the description promises; `path` says where (`$.builds[3].id`), `body` keeps its start."""

    def __init__(
        self,
        message: str = "",
        *,
        path: str = "$",
        status: int | None = None,
        error_type: "ErrorType | None" = None,
        request: SentRequest | None = None,
        body: str | None = None,
        request_id: str | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(
            message,
            status=status,
            error_type=error_type,
            request=request,
            body=body,
            request_id=request_id,
            hint=hint,
        )
        self.path = path


class MissingAttributeError(TravisError, AttributeError):
    """An attribute was read that the server did not send; the message says how to ask for it."""


class RequestRejectedError(TravisError):
    """Travis CI has rejected a build request: there will be no build.

    * `build_request`: its id.
    * `reasons`: why, as far as that was said.
    """

    def __init__(
        self,
        message: str = "",
        *,
        build_request: int | None = None,
        reasons: tuple[str, ...] = (),
        status: int | None = None,
        error_type: "ErrorType | None" = None,
        request: SentRequest | None = None,
        body: str | None = None,
        request_id: str | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(
            message,
            status=status,
            error_type=error_type,
            request=request,
            body=body,
            request_id=request_id,
            hint=hint,
        )
        self.build_request = build_request
        self.reasons = reasons


class JobRestartedError(TravisError):
    """A job was restarted while its log was followed: the log was emptied, and begins anew."""


class WaitTimeoutError(TravisError):
    """What was waited for has not finished in time. It goes on nevertheless, and can be waited for again.

    * `build_request`: the id of the build request, where one was made.
    * `builds`: the builds that were seen, by id, each with its last state.
    """

    def __init__(
        self,
        message: str = "",
        *,
        build_request: int | None = None,
        builds: "Mapping[int, str] | None" = None,
        status: int | None = None,
        error_type: "ErrorType | None" = None,
        request: SentRequest | None = None,
        body: str | None = None,
        request_id: str | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(
            message,
            status=status,
            error_type=error_type,
            request=request,
            body=body,
            request_id=request_id,
            hint=hint,
        )
        self.build_request = build_request
        self.builds: Mapping[int, str] = dict(builds or {})


# Shown in tracebacks and in pickles as what users import them as.
for _name in __all__:
    globals()[_name].__module__ = __name__.rpartition(".")[0]
