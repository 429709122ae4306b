# From openapi/v2/auth.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._deprecated import deprecated
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.auth import AccessToken, LoginProvider
from ..operations import auth as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncAuthResource", "AuthResource"]


class AuthResource(Resource):
    """How to come by an access token."""

    @property
    def with_raw_response(self) -> AuthWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AuthWithRawResponse(self)

    def github(self, *, github_token: str) -> AccessToken:
        """Exchange a GitHub token for an access token.

        Proves with a GitHub token who the user is, and answers the access token of that user. The GitHub token is neither stored nor
        used for anything else. The same user gets the same access token again. A synchronisation of the user with GitHub starts, if
        none is going on. Open to all.

        Do this once, and keep the access token: after the second POST within five minutes **every** request with the same token
        (without one: from the same address), to any path, is refused with 403 for five hours. Not on Enterprise.

        Parameters:
            github_token: A token of GitHub with the scopes that `/config` lists.

        auth_github: `POST /auth/github`. API reference V2: Authentication, With a GitHub token; travis-api
            lib/travis/api/app/endpoint/authorization.rb:88; travis-api lib/travis/api/attack.rb.
        """
        return self._call(
            _operations.auth_github,
            {
                "github_token": github_token,
            },
        )

    @overload
    def handshake(
        self,
        provider: LoginProvider,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str: ...

    @overload
    def handshake(
        self,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str: ...

    def handshake(
        self,
        provider: LoginProvider | None = None,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str:
        """Log in in a web browser.

        For web browsers, which need cookies for it. Without a `code` it leads to GitHub, where the user logs in and lets Travis CI in;
        GitHub leads back here, with a `code`. Then the answer is a page that sends itself, as a form, to `redirect_uri`: by POST, with the fields
        `token` (the access token), `user` (JSON: V2's user with further tokens) and `storage`. So the token is never in an address. The
        helper `travis.auth.log_in_by_browser()` does all this.

        Where the browser may end up: `https` and a host that the server's configuration lists, or any of travis-ci.com and travis-ci.org; or
        `localhost` or `127.0.0.1` with a port above 1023. Neither `<` nor `>` may be in the address.

        A `state` other than the one that the browser was given, in a cookie, leads to the web site, without a token.

        With provider: Log in in a web browser, through a provider.

        Parameters:
            provider: Where the user has an account.
            redirect_uri: Where the token is sent to.
            origin: The same, and read before `redirect_uri`.
            redirect_to: What the reference calls `redirect_uri`. The server does not read it.
            signup: That the user is new; the web interface sends it.
            code: What GitHub leads back with.
            state: What GitHub was sent and leads back with; the browser has it in the cookie `travis.state-github`,
                too.

        auth_handshake_by_provider: `GET /auth/handshake/{provider}`. API reference V2: Authentication, GitHub OAuth
            handshake; travis-api lib/travis/api/app/endpoint/authorization.rb.
        auth_handshake: `GET /auth/handshake`. API reference V2: Authentication, GitHub OAuth handshake; travis-api
            lib/travis/api/app/endpoint/authorization.rb.
        """
        if provider is not None:
            return self._call(
                _operations.auth_handshake_by_provider,
                {
                    "provider": provider,
                    "redirect_uri": redirect_uri,
                    "origin": origin,
                    "redirect_to": redirect_to,
                    "signup": signup,
                    "code": code,
                    "state": state,
                },
            )
        return self._call(
            _operations.auth_handshake,
            {
                "redirect_uri": redirect_uri,
                "origin": origin,
                "redirect_to": redirect_to,
                "signup": signup,
                "code": code,
                "state": state,
            },
        )

    def post_message(self) -> str:
        """Hand a token to a web page that embeds this one.

        A page for a hidden iframe of a web page. At the time of the reference it logged the user in in an iframe of its own,
        `/auth/post_message/iframe`, which handed the token to the embedding page by `window.postMessage`, if its origin was on the server's
        list. Today it only posts the text `redirect` to all pages around it: they are to use `/auth/handshake`.

        auth_post_message: `GET /auth/post_message`. API reference V2: Authentication, GitHub OAuth handshake;
            travis-api lib/travis/api/app/endpoint/authorization.rb.
        """
        return self._call(_operations.auth_post_message, {})

    @deprecated("The server does not know this call any more; use auth_handshake.")
    def post_message_iframe(
        self, *, origin: str | None = None, code: str | None = None, state: str | None = None
    ) -> str:
        """The handshake in a hidden iframe.

        The handshake of `/auth/handshake` in the iframe that `/auth/post_message` made. Its last page posts a message to the outermost page,
        if that is of the origin: `token` (the access token) and `user`. An origin that is not allowed gets nothing, and a line in the
        browser's console.

        Parameters:
            origin: The origin of the page that embeds all this.
            code: What GitHub leads back with.
            state: What GitHub was sent and leads back with; the browser has it in the cookie `travis.state-github`,
                too.

        auth_post_message_iframe: `GET /auth/post_message/iframe`. API reference V2: Authentication, GitHub OAuth
            handshake; travis-api, before commit 4d15fd097 of January 2017.
        Deprecated: use auth_handshake.
        """
        return self._call(
            _operations.auth_post_message_iframe,
            {
                "origin": origin,
                "code": code,
                "state": state,
            },
        )


class AsyncAuthResource(AsyncResource):
    """How to come by an access token."""

    @property
    def with_raw_response(self) -> AsyncAuthWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncAuthWithRawResponse(self)

    async def github(self, *, github_token: str) -> AccessToken:
        """Exchange a GitHub token for an access token.

        Proves with a GitHub token who the user is, and answers the access token of that user. The GitHub token is neither stored nor
        used for anything else. The same user gets the same access token again. A synchronisation of the user with GitHub starts, if
        none is going on. Open to all.

        Do this once, and keep the access token: after the second POST within five minutes **every** request with the same token
        (without one: from the same address), to any path, is refused with 403 for five hours. Not on Enterprise.

        Parameters:
            github_token: A token of GitHub with the scopes that `/config` lists.

        auth_github: `POST /auth/github`. API reference V2: Authentication, With a GitHub token; travis-api
            lib/travis/api/app/endpoint/authorization.rb:88; travis-api lib/travis/api/attack.rb.
        """
        return await self._call(
            _operations.auth_github,
            {
                "github_token": github_token,
            },
        )

    @overload
    async def handshake(
        self,
        provider: LoginProvider,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str: ...

    @overload
    async def handshake(
        self,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str: ...

    async def handshake(
        self,
        provider: LoginProvider | None = None,
        *,
        redirect_uri: str | None = None,
        origin: str | None = None,
        redirect_to: str | None = None,
        signup: bool | None = None,
        code: str | None = None,
        state: str | None = None,
    ) -> str:
        """Log in in a web browser.

        For web browsers, which need cookies for it. Without a `code` it leads to GitHub, where the user logs in and lets Travis CI in;
        GitHub leads back here, with a `code`. Then the answer is a page that sends itself, as a form, to `redirect_uri`: by POST, with the fields
        `token` (the access token), `user` (JSON: V2's user with further tokens) and `storage`. So the token is never in an address. The
        helper `travis.auth.log_in_by_browser()` does all this.

        Where the browser may end up: `https` and a host that the server's configuration lists, or any of travis-ci.com and travis-ci.org; or
        `localhost` or `127.0.0.1` with a port above 1023. Neither `<` nor `>` may be in the address.

        A `state` other than the one that the browser was given, in a cookie, leads to the web site, without a token.

        With provider: Log in in a web browser, through a provider.

        Parameters:
            provider: Where the user has an account.
            redirect_uri: Where the token is sent to.
            origin: The same, and read before `redirect_uri`.
            redirect_to: What the reference calls `redirect_uri`. The server does not read it.
            signup: That the user is new; the web interface sends it.
            code: What GitHub leads back with.
            state: What GitHub was sent and leads back with; the browser has it in the cookie `travis.state-github`,
                too.

        auth_handshake_by_provider: `GET /auth/handshake/{provider}`. API reference V2: Authentication, GitHub OAuth
            handshake; travis-api lib/travis/api/app/endpoint/authorization.rb.
        auth_handshake: `GET /auth/handshake`. API reference V2: Authentication, GitHub OAuth handshake; travis-api
            lib/travis/api/app/endpoint/authorization.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.auth_handshake_by_provider,
                {
                    "provider": provider,
                    "redirect_uri": redirect_uri,
                    "origin": origin,
                    "redirect_to": redirect_to,
                    "signup": signup,
                    "code": code,
                    "state": state,
                },
            )
        return await self._call(
            _operations.auth_handshake,
            {
                "redirect_uri": redirect_uri,
                "origin": origin,
                "redirect_to": redirect_to,
                "signup": signup,
                "code": code,
                "state": state,
            },
        )

    async def post_message(self) -> str:
        """Hand a token to a web page that embeds this one.

        A page for a hidden iframe of a web page. At the time of the reference it logged the user in in an iframe of its own,
        `/auth/post_message/iframe`, which handed the token to the embedding page by `window.postMessage`, if its origin was on the server's
        list. Today it only posts the text `redirect` to all pages around it: they are to use `/auth/handshake`.

        auth_post_message: `GET /auth/post_message`. API reference V2: Authentication, GitHub OAuth handshake;
            travis-api lib/travis/api/app/endpoint/authorization.rb.
        """
        return await self._call(_operations.auth_post_message, {})

    @deprecated("The server does not know this call any more; use auth_handshake.")
    async def post_message_iframe(
        self, *, origin: str | None = None, code: str | None = None, state: str | None = None
    ) -> str:
        """The handshake in a hidden iframe.

        The handshake of `/auth/handshake` in the iframe that `/auth/post_message` made. Its last page posts a message to the outermost page,
        if that is of the origin: `token` (the access token) and `user`. An origin that is not allowed gets nothing, and a line in the
        browser's console.

        Parameters:
            origin: The origin of the page that embeds all this.
            code: What GitHub leads back with.
            state: What GitHub was sent and leads back with; the browser has it in the cookie `travis.state-github`,
                too.

        auth_post_message_iframe: `GET /auth/post_message/iframe`. API reference V2: Authentication, GitHub OAuth
            handshake; travis-api, before commit 4d15fd097 of January 2017.
        Deprecated: use auth_handshake.
        """
        return await self._call(
            _operations.auth_post_message_iframe,
            {
                "origin": origin,
                "code": code,
                "state": state,
            },
        )


class AuthWithRawResponse:
    """`auth` with raw answers."""

    def __init__(self, resource: AuthResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.github: Final = to_raw(raw.github)
        self.handshake: Final = to_raw(raw.handshake)
        self.post_message: Final = to_raw(raw.post_message)
        self.post_message_iframe: Final = to_raw(raw.post_message_iframe)  # pyright: ignore[reportDeprecated]  # it is only wrapped here


class AsyncAuthWithRawResponse:
    """`auth` with raw answers."""

    def __init__(self, resource: AsyncAuthResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.github: Final = to_async_raw(raw.github)
        self.handshake: Final = to_async_raw(raw.handshake)
        self.post_message: Final = to_async_raw(raw.post_message)
        self.post_message_iframe: Final = to_async_raw(raw.post_message_iframe)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
