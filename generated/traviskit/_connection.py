# From generator/runtime/_connection.py by `nox -s regenerate`; do not edit.
"""What the two drivers share: what httpx is given of a request, and what the flow is told of its errors."""

import os
import random
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

import httpx

from ._flow import Call, Failed, Received, Surroundings, flow
from ._logging import keep_from_httpx
from ._raw import RawResponse
from ._response import login_required
from ._throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Generator

    from ._config import Options, Settings
    from ._flow import Outcome, Step
    from ._operation import Request

C = TypeVar("C", bound=httpx.Client | httpx.AsyncClient)

__all__ = ["Connection", "Exchange", "failed", "is_streamed"]

# No connection was made, so nothing was sent.
_UNREACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
_BROKEN = (httpx.NetworkError, httpx.RemoteProtocolError)


class Exchange(NamedTuple):
    """One call on its way: what it is, its life, the request as httpx sends it, and whether redirects are followed.

    They are for GET and HEAD only: httpx would turn a redirected POST into a GET, or send it twice.
    """

    call: Call
    steps: "Generator[Step, Outcome | None, Received]"
    request: httpx.Request
    follow: bool


class Connection(Generic[C]):
    """The httpx client of a Travis client, and what is sent with every request.

    The httpx client is made when it is first needed, once for each process: two processes must not talk through one
    connection. Without a lock, since one that another thread holds while the process forks is never released in the
    child; should two threads make one at once, the first is taken, and the other has not connected yet. A client that
    the user gave is used as it is, and never closed.
    """

    def __init__(
        self, settings: "Settings", given: C | None, make: Callable[[], C], throttle: tuple[int, float] | None
    ) -> None:
        """Parameters: the settings; the user's httpx client; how to make one; how many POSTs in how many seconds."""
        keep_from_httpx()
        self.settings: Settings = settings
        self.world: Surroundings = Surroundings(time.monotonic, time.time, random.random)
        self.closed: bool = False
        self._given = given
        self._make = make
        self._made: dict[int, C] = {}
        self._limits = throttle
        self._throttles: dict[int, Throttle] = {}
        self._own_headers: dict[str, str] = {}
        self._merged: dict[tuple[tuple[str, str], ...], httpx.Headers] = {}
        self._show_who_calls()

    def _show_who_calls(self) -> None:
        own = {"User-Agent": _user_agent(self.settings.user_agent)}
        if self.settings.token:
            # In lower case: V3 knows no other spelling, V2 takes any.
            own["Authorization"] = f"token {self.settings.token}"
        # New ones in place of the old: another thread may be reading those.
        self._own_headers, self._merged = own, {}

    def log_in(self, token: str) -> None:
        """Send this token from now on."""
        self.settings.token = token
        self._show_who_calls()

    @property
    def http(self) -> C:
        """The httpx client of this process.

        Raises:
            RuntimeError: The client was closed.
        """
        if self.closed:
            raise RuntimeError("this client was closed; make a new one, or close it later (`with Travis() as travis:`)")
        if self._given is not None:
            return self._given
        return self._made.get(os.getpid()) or self._made.setdefault(os.getpid(), self._make())

    @property
    def throttle(self) -> Throttle | None:
        """The limiter of POSTs of this process."""
        if self._limits is None:
            return None
        return self._throttles.get(os.getpid()) or self._throttles.setdefault(os.getpid(), Throttle(*self._limits))

    def release(self) -> C | None:
        """Mark the client as closed; gives the httpx client that is to be closed, if it is ours and of this process."""
        self.closed = True
        return self._made.pop(os.getpid(), None)

    def prepare(self, http: C, request: "Request", options: "Options") -> Exchange:
        """Make ready to send.

        Raises:
            ValueError: The URL is too long for httpx.
            LoginRequiredError: The operation needs a token and there is none.
        """
        operation = request.operation
        method = operation.method
        headers = self._headers(http, request.headers, options)
        try:
            # Not `http.build_request`: the URL is finished and the headers are merged already.
            sent = httpx.Request(
                method,
                self.settings.endpoint + request.target,
                headers=headers,
                cookies=http.cookies or None,
                content=request.content,
                extensions=options.extensions,
            )
        except httpx.InvalidURL as error:  # of more than 65,536 characters
            from ._arguments import call_name

            raise ValueError(
                f"{call_name(operation)}: the URL can not be sent ({error}): give fewer or shorter values"
            ) from None
        call = Call(
            method,
            str(sent.url),
            operation.idempotent,
            options.retries,
            self._secrets(sent, request)
            if options.headers or self._given is not None or request.content is not None
            else self.settings.secrets,
            sent.headers.multi_items,
        )
        if operation.login and "Authorization" not in headers and not _authorizes(http):
            raise login_required(call.request)
        steps = flow(call, self.world, self.throttle if method == "POST" else None)
        return Exchange(call, steps, sent, method in {"GET", "HEAD"})

    def answer(self, request: "Request", exchange: Exchange, received: Received) -> RawResponse[Any]:
        """What came, with what is needed to read it."""
        return RawResponse(
            request.operation,
            received.status,
            received.headers,
            received.content,
            request=exchange.request,
            settings=self.settings,
            arguments=request.arguments,
            format=request.format,
        )

    def _secrets(self, sent: httpx.Request, request: "Request") -> tuple[str, ...]:
        """The token, another one that the user's own headers may carry, and secret arguments."""
        from ._redact import credentials_in, secrets_in

        credentials = credentials_in(sent.headers.get("Authorization"))
        return (*self.settings.secrets, *credentials, *secrets_in(request.operation, request.arguments))

    def _headers(self, http: C, described: tuple[tuple[str, str], ...], options: "Options") -> httpx.Headers:
        """The headers of the httpx client, ours, the description's (merged once), the caller's; the later win."""
        known = self._merged
        merged = known.get(described)
        if merged is None:
            merged = http.headers.copy()
            merged.update({**self._own_headers, **dict(described)})
            known[described] = merged
        if options.stranger:
            merged = merged.copy()
            merged.pop("Authorization", None)
        if options.headers:
            merged = merged.copy()
            merged.update(options.headers)
        return merged


def failed(sent: httpx.Request, error: Exception, response: httpx.Response | None, chunks: list[bytes]) -> Failed:
    """What an error of httpx means. `response` and `chunks` are what had arrived before it."""
    text = str(error) or type(error).__name__
    timeout = isinstance(error, httpx.TimeoutException)
    status = None if response is None else response.status_code
    content = b"".join(chunks)
    # An error of another request is one that a hook or a transport made for itself, perhaps after ours was answered.
    if isinstance(error, _UNREACHED) and _request_of(error) is sent:
        reason, what = "unreached", "could not connect"
    elif isinstance(error, httpx.PoolTimeout):
        # Nothing was sent, but time is over, and another round would only double it.
        reason, what = "unsent", "no connection was free in time"
    elif timeout:
        reason, what = "late", "no answer in time" if response is None else "no complete answer in time"
    elif isinstance(error, httpx.DecodingError):
        reason, what = "damaged", "the answer can not be decompressed"
    elif isinstance(error, (*_BROKEN, *_UNREACHED)):
        reason, what = "broken", "the connection broke" if response is None else "the answer is truncated"
    else:
        reason, what = "unsent", "the request can not be sent"
    return Failed(reason, f"{what}: {text}", error, timeout, status, content)


def is_streamed(response: httpx.Response) -> bool:
    """Whether a body may be given as it comes: that of a success which is no page of a proxy."""
    return response.is_success and not response.headers.get("content-type", "").startswith("text/html")


def _request_of(error: httpx.RequestError) -> httpx.Request | None:
    try:
        return error.request
    except RuntimeError:  # httpx: it has none
        return None


def _authorizes(http: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether the user's own httpx client may bring credentials."""
    return http.auth is not None or bool(http.event_hooks["request"])


def _user_agent(own: str) -> str:
    from ._version import VERSION

    ours = f"traviskit/{VERSION} (python {sys.version.split()[0]}; httpx {httpx.__version__})"
    return f"{own} {ours}" if own else ours
