"""`travis.auth`: a temporary token of GitHub, and the handshake of web browsers."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .._async_transport import AsyncTransport
from .._config import Options, check_text
from .._errors import DecodeError
from .._resource import AsyncResource, Resource
from .._transport import Transport
from ._dance import Code, Dance, GithubSettings, Step, checked_scopes
from ._driving import carry_out, carry_out_async, clean_up, clean_up_async, noted
from ._exchange import check_token
from ._handshake import handshake_url
from ._loopback import Loopback, check_patience, opened

if TYPE_CHECKING:
    from .._operation import Request
    from ..v2.models.auth import LoginProvider
    from ..v2.models.config import ConfigGithub

Otp: TypeAlias = str | Callable[[str], str] | None
AsyncOtp: TypeAlias = str | Callable[[str], str | Awaitable[str]] | None

__all__ = ["AsyncAuth", "Auth"]

_FIVE_MINUTES = 300.0


class Auth(Resource):
    """Ways to come by an access token, or by a GitHub token to exchange for one."""

    def handshake_url(
        self, redirect_to: str | None = None, *, provider: "LoginProvider" = "github", signup: bool = False
    ) -> str:
        """The address that a web browser must open to log in: it leads to GitHub, back, and then to `redirect_to`.

        There it arrives by POST, with a form whose field `token` is the access token. Nothing is sent.

        Parameters:
            redirect_to: Where the browser ends up: an https address of a host that the server allows (travis-ci.com,
                and what its configuration lists), or `http://127.0.0.1` with a port above 1023. The reference lets one
                leave it out; today's server answers an error then.
            provider: Where the user has an account.
            signup: That the user is new.

        Raises:
            ValueError: No server would send a token there.
        """
        return handshake_url(self._transport.connection.settings.endpoint, redirect_to, provider, signup=signup)

    def log_in_by_browser(
        self,
        *,
        provider: "LoginProvider" = "github",
        timeout: float | None = _FIVE_MINUTES,
        open: Callable[[str], object] | None = None,  # noqa: A002  # what it does
    ) -> str:
        """Log in in the user's web browser, and log this client in with the token that comes of it.

        The browser goes to GitHub and back to Travis CI, whose last page sends the token to a web server on this
        machine (on 127.0.0.1, a free port, and an address that is made up for this once), which stops then.

        Parameters:
            provider: Where the user has an account.
            timeout: Seconds until the user must be back; None waits for ever.
            open: What opens an address in the browser: `webbrowser.open`, or `print` for a user who does that by hand.

        Returns:
            The access token.

        Raises:
            WaitTimeoutError: The browser brought no token in time; the hint says why that may be.
            TravisError: It came without a token, or there is none.
        """
        patience = check_patience(timeout)
        with Loopback() as loopback:
            opened(_opener(open), self.handshake_url(loopback.url, provider=provider))
            token = check_token(loopback.wait(patience))
        self._transport.connection.log_in(token)
        return token

    @contextmanager
    def temporary_github_token(
        self,
        login: str,
        password: str,
        *,
        otp: Otp = None,
        scopes: Sequence[str] | None = None,
        github_url: str | None = None,
    ) -> Generator[str, None, None]:
        """A token of GitHub for the time of a `with` block, for `travis.login(github_token=...)` in it.

        It is deleted when the block ends, however it ends. github.com has retired this way on 13 November 2020;
        installations of GitHub Enterprise Server of that time still have it.

        Parameters:
            login: Name of the GitHub user.
            password: Password there; it is sent to GitHub alone.
            otp: The code of the second factor, where the user has one: a function that asks for it, which is told where
                the user has it from, `app` or `sms`; or the code itself.
            scopes: What the token may do; unless given what Travis CI needs, by its `/config`.
            github_url: GitHub's API; unless given the one that `/config` names.

        Raises:
            NotFoundError: GitHub does not have this any more; the hint says what to do instead.
            LoginRequiredError: GitHub did not take the name, the password or the code.
            UnprocessableError: GitHub did not take the scopes.
            TravisError: As every call; also if the token could not be deleted.
        """
        _check_credentials(login, password, otp)
        chosen = checked_scopes(scopes)
        known = None if chosen is not None and github_url is not None else self._github()
        settings = _github_settings(self._transport.connection.settings.user_agent, github_url, known, password, otp)
        github = Transport(settings, self._transport.connection.http, None)
        github.sleep, github.connection.world = self._transport.sleep, self._transport.connection.world
        dance = Dance(login, password, known.scopes if chosen is None and known else chosen or [], settings)

        def do(step: Step) -> object:
            if isinstance(step, Code):
                return otp(step.delivery) if callable(otp) else None if step.refused else otp
            return github.perform(step.request, _options(self._options, step.headers))

        try:
            yield carry_out(dance.create(), do)
        except BaseException as error:
            with noted(error):
                clean_up(dance, do)
            raise
        clean_up(dance, do)

    def _github(self) -> "ConfigGithub":
        return _known_of(self._transport.perform(_config_request(), self._options._replace(stranger=True)).parse())


class AsyncAuth(AsyncResource):
    """Ways to come by an access token, or by a GitHub token to exchange for one."""

    def handshake_url(
        self, redirect_to: str | None = None, *, provider: "LoginProvider" = "github", signup: bool = False
    ) -> str:
        """The address that a web browser must open to log in, not to be awaited; see `Auth.handshake_url`."""
        return handshake_url(self._transport.connection.settings.endpoint, redirect_to, provider, signup=signup)

    async def log_in_by_browser(
        self,
        *,
        provider: "LoginProvider" = "github",
        timeout: float | None = _FIVE_MINUTES,
        open: Callable[[str], object] | None = None,  # noqa: A002  # as above
    ) -> str:
        """Log in in the user's web browser; see `Auth.log_in_by_browser`."""
        from anyio import to_thread

        patience = check_patience(timeout)
        with Loopback() as loopback:
            url = self.handshake_url(loopback.url, provider=provider)
            await to_thread.run_sync(opened, _opener(open), url)
            token = check_token(await to_thread.run_sync(loopback.wait, patience, abandon_on_cancel=True))
        self._transport.connection.log_in(token)
        return token

    @asynccontextmanager
    async def temporary_github_token(
        self,
        login: str,
        password: str,
        *,
        otp: AsyncOtp = None,
        scopes: Sequence[str] | None = None,
        github_url: str | None = None,
    ) -> AsyncGenerator[str, None]:
        """A token of GitHub for the time of an `async with` block; see `Auth.temporary_github_token`.

        What `otp` returns may be awaitable. The token is deleted also when the task is cancelled.
        """
        _check_credentials(login, password, otp)
        chosen = checked_scopes(scopes)
        known = None if chosen is not None and github_url is not None else await self._github()
        settings = _github_settings(self._transport.connection.settings.user_agent, github_url, known, password, otp)
        github = AsyncTransport(settings, self._transport.connection.http, None)
        github.sleep, github.connection.world = self._transport.sleep, self._transport.connection.world
        dance = Dance(login, password, known.scopes if chosen is None and known else chosen or [], settings)

        async def do(step: Step) -> object:
            if isinstance(step, Code):
                found = otp(step.delivery) if callable(otp) else None if step.refused else otp
                return await found if isawaitable(found) else found
            return await github.perform(step.request, _options(self._options, step.headers))

        try:
            yield await carry_out_async(dance.create(), do)
        except BaseException as error:
            with noted(error):
                await clean_up_async(dance, do)
            raise
        await clean_up_async(dance, do)

    async def _github(self) -> "ConfigGithub":
        answer = await self._transport.perform(_config_request(), self._options._replace(stranger=True))
        return _known_of(answer.parse())


def _opener(given: Callable[[str], object] | None) -> Callable[[str], object]:
    if given is not None:
        return given
    import webbrowser

    return webbrowser.open


def _check_credentials(login: object, password: object, otp: object) -> None:
    check_text("login", login)
    check_text("password", password)
    if ":" in cast("str", login):
        raise ValueError("login must be the name of a GitHub user, without a colon")
    if otp is not None and not callable(otp):
        check_text("otp", otp)


def _config_request() -> "Request":
    from .._request import build
    from ..v2.operations.config import config_get

    return build(config_get, {})


def _known_of(config: Any) -> "ConfigGithub":
    found: ConfigGithub | None = getattr(config, "github", None)
    if found is None:
        raise DecodeError(
            "/config does not say how to reach GitHub: give scopes and github_url", path="$.config.github"
        )
    return found


def _github_settings(
    user_agent: str, github_url: str | None, known: "ConfigGithub | None", password: str, otp: object
) -> GithubSettings:
    url = github_url or (known.api_url if known else "")
    return GithubSettings(url, user_agent or None, password, otp if isinstance(otp, str) else "")


def _options(options: Options, headers: "dict[str, str] | Any") -> Options:
    """The user's options, but for headers, which are meant for Travis CI."""
    return Options(options.extensions, options.retries, tuple(headers.items()))
