# From generator/runtime/_client.py by `nox -s regenerate`; do not edit.
"""`Client` and `AsyncClient`: the bases of `Travis` and `AsyncTravis`, which add what the description says."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NoReturn, TypeVar, cast

from ._config import DEFAULT_TIMEOUTS, Options, Settings, check_retries, timeouts
from ._not_given import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from ._config import Timeout
    from ._models import Model
    from ._raw import RawResponse

    M = TypeVar("M", bound=Model)
else:
    M = TypeVar("M")

__all__ = ["AsyncClient", "Client"]


class _Common:
    """What the two clients have in common: how they are made, and what they know of the API."""

    #: the servers by name (`com`, `org`): generated from the description
    _endpoints: ClassVar[Mapping[str, str]] = {}
    #: headers sent with every request, by version of the API (`v2`)
    _api_headers: ClassVar[Mapping[str, tuple[tuple[str, str], ...]]] = {}
    #: at how many POSTs in how many seconds the server bans
    _limits: ClassVar[tuple[int, float] | None] = None

    _settings: Settings
    _options: Options

    def _configure(
        self,
        token: str | None,
        endpoint: str | None,
        user_agent: str | None,
        timeout: "Timeout | NotGiven",
        retries: int,
        *,
        strict: bool,
        own_timeouts: bool,
    ) -> None:
        self._settings = Settings(token, endpoint, user_agent, strict=strict, endpoints=self._endpoints)
        extensions: Mapping[str, Mapping[str, float | None]]
        if timeout is NOT_GIVEN:
            extensions = {"timeout": DEFAULT_TIMEOUTS} if own_timeouts else {}
        else:
            extensions = {"timeout": timeouts(timeout)}
        self._options = Options(extensions, check_retries(retries))

    def _throttle(self, throttle: tuple[int, float] | NotGiven | None) -> tuple[int, float] | None:
        from ._throttle import below, check_throttle

        if throttle is not NOT_GIVEN:
            return check_throttle(throttle)
        return None if self._limits is None else (below(self._limits[0]), self._limits[1])

    def with_options(
        self,
        *,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> "Self":
        """The same client, over the same connections (closing one closes both), with other options.

        Parameters as `with_options` of every resource has them.

        Raises:
            ValueError: One of them can not be used.
        """
        other = object.__new__(type(self))
        # Not what the client keeps of its versions: they are made again, with the new options.
        kept = {name for name in vars(self) if not isinstance(getattr(type(self), name, None), cached_property)}
        vars(other).update({name: vars(self)[name] for name in kept})
        other._options = self._options.merged(timeout=timeout, retries=retries, headers=headers)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds connections and a token and can not be pickled or copied; "
            "make another one where it is needed (one may be shared by threads, and used on after a fork)"
        )


class Client(_Common):
    """A client of the Travis CI API.

    One client serves all threads; it keeps its connections until it is closed (`with Travis() as travis:`). Making one
    sends nothing.

    * `token`: an access token; None takes the environment variable `TRAVIS_TOKEN`; an empty text sends none.
    * `endpoint`: `com`, `org`, or the URL of another server, with its path prefix; None takes `TRAVIS_ENDPOINT`, else
      `com`.
    * `user_agent`: your program, `my-app/2.1`; goes before the client's own name.
    * `timeout`: seconds, or a pair (to connect, to read); None waits for ever. By default 5 to connect and 30 for each
      wait, or those of `http_client`.
    * `retries`: how often a call may be tried again; see `TravisConnectionError` and the statuses 429, 502, 503, 504.
    * `strict`: refuse answers with missing attributes or scalars of another type than described.
    * `throttle`: at most so many POSTs in so many seconds, by default somewhat below what the server bans for; None: no
      limit.
    * `http_client`: an `httpx.Client` of your own, with its transport, proxies and event hooks; it is yours to close.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        endpoint: str | None = None,
        user_agent: str | None = None,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int = 2,
        strict: bool = False,
        throttle: tuple[int, float] | NotGiven | None = NOT_GIVEN,
        http_client: "httpx.Client | None" = None,
    ) -> None:
        """See the class.

        Raises:
            ValueError: An argument, or the environment variable in its place, can not be used.
        """
        self._configure(token, endpoint, user_agent, timeout, retries, strict=strict, own_timeouts=http_client is None)
        from ._transport import Transport

        self._transport = Transport(self._settings, http_client, self._throttle(throttle))

    def raw(
        self,
        method: str,
        path: str,
        *,
        version: int | None = None,
        params: Mapping[str, object] | None = None,
        json: object = NOT_GIVEN,
        content: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> "RawResponse[object]":
        """Make any call, as `travis raw` does: a path, or a URL of this client's own endpoint.

        Parameters: `version` of the API (by default the newest that this client knows); `params` for the query (a list
        repeats its name, None is left out); either `json` or `content` as the body; `headers` beside the version's.

        Raises:
            ValueError: The path leads elsewhere, or another argument can not be used.
            TravisError: There was no complete answer. An error status raises nothing: see `RawResponse.parse`.
        """
        from ._raw_request import raw_request

        request = raw_request(method, path, self._settings.endpoint, self._api_headers, version, params, json, content)
        return self._transport.perform(request, self._options.merged(headers=headers))

    def follow(self, model: M) -> M:
        """Fetch the whole of an object of which the server sent only the address (or a part), by its `href`.

        Raises:
            ValueError: It has no address.
            TravisError: As every call.
        """
        from ._raw_request import follow_request

        request = follow_request(model, self._settings.endpoint, self._api_headers)
        return cast("M", self._transport.perform(request, self._options).parse())

    def close(self) -> None:
        """Close the connections; calls after this raise RuntimeError. An `http_client` of your own stays open."""
        self._transport.close()

    def __enter__(self) -> "Self":
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        self.close()


class AsyncClient(_Common):
    """A client of the Travis CI API for asyncio (and trio): as `Client`, with `await` and `async for`.

    * `http_client`: an `httpx.AsyncClient` of your own; all other parameters as for `Client`.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        endpoint: str | None = None,
        user_agent: str | None = None,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int = 2,
        strict: bool = False,
        throttle: tuple[int, float] | NotGiven | None = NOT_GIVEN,
        http_client: "httpx.AsyncClient | None" = None,
    ) -> None:
        """See the class.

        Raises:
            ValueError: An argument, or the environment variable in its place, can not be used.
        """
        self._configure(token, endpoint, user_agent, timeout, retries, strict=strict, own_timeouts=http_client is None)
        from ._async_transport import AsyncTransport

        self._transport = AsyncTransport(self._settings, http_client, self._throttle(throttle))

    async def raw(
        self,
        method: str,
        path: str,
        *,
        version: int | None = None,
        params: Mapping[str, object] | None = None,
        json: object = NOT_GIVEN,
        content: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> "RawResponse[object]":
        """Make any call, as `travis raw` does; see `Client.raw`."""
        from ._raw_request import raw_request

        request = raw_request(method, path, self._settings.endpoint, self._api_headers, version, params, json, content)
        return await self._transport.perform(request, self._options.merged(headers=headers))

    async def follow(self, model: M) -> M:
        """Fetch the whole of an object of which the server sent only the address (or a part); see `Client.follow`."""
        from ._raw_request import follow_request

        request = follow_request(model, self._settings.endpoint, self._api_headers)
        return cast("M", (await self._transport.perform(request, self._options)).parse())

    async def close(self) -> None:
        """Close the connections; calls after this raise RuntimeError. An `http_client` of your own stays open."""
        await self._transport.close()

    async def __aenter__(self) -> "Self":
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        await self.close()
