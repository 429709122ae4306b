# From generator/runtime/_login/_client.py by `nox -s regenerate`; do not edit.
"""The client that can log in: what `Travis` and `AsyncTravis` are made of."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._client import AsyncClient, Client
from .._not_given import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    import os
    from typing import Self

    import httpx

    from .._config import Timeout
    from .auth import AsyncAuth, Auth

__all__ = ["AsyncLoginClient", "LoginClient"]


class LoginClient(Client):
    """A client that can log in."""

    @classmethod
    def from_config(
        cls,
        endpoint: str | None = None,
        *,
        path: "str | os.PathLike[str] | None" = None,
        enterprise: str | None = None,
        user_agent: str | None = None,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int = 2,
        strict: bool = False,
        throttle: tuple[int, float] | NotGiven | None = NOT_GIVEN,
        http_client: "httpx.Client | None" = None,
    ) -> "Self":
        """A client that is logged in where the official command line client is, by its `config.yml`.

        The file is read, never written; that needs PyYAML (`pip install 'traviskit[yaml]'`). As with the official
        client, the environment variables `TRAVIS_ENDPOINT` and `TRAVIS_TOKEN` come before what the file says. Its
        `insecure` is not
        heeded: give an `http_client` of your own that verifies no certificates.

        Parameters:
            endpoint: `com`, `org` or a URL; unless given the default of the file, the only server that it has a token
                for, or `com`.
            path: The file; unless given `config.yml` in the folder that `TRAVIS_CONFIG_PATH` names, or in `~/.travis`.
            enterprise: The name of an Enterprise installation that the file knows: `default`, if you gave it none.
            user_agent: As for the class, and so are all others.

        Raises:
            ImportError: PyYAML is not installed.
            ValueError: The file can not be read, or has no token for the server; or an argument can not be used.
        """
        from .._cli_config import read_login

        login = read_login(endpoint, path, enterprise, cls._endpoints)
        return cls(
            login.token,
            endpoint=login.endpoint,
            user_agent=user_agent,
            timeout=timeout,
            retries=retries,
            strict=strict,
            throttle=throttle,
            http_client=http_client,
        )

    def login(self, *, github_token: str) -> str:
        """Log in with a token of GitHub: exchanges it for an access token, which this client sends from now on.

        Keep the access token, and make later clients with it: after the second exchange within five minutes Travis CI
        refuses every request of this token or address for five hours. The GitHub token is needed no more.

        Parameters:
            github_token: A token of GitHub, with the scopes of `travis.v2.config.get().github.scopes`.

        Returns:
            The access token.

        Raises:
            AccessDeniedError: GitHub does not know the token, or its user has never logged in to Travis CI.
            StatusError: 303, the GitHub token has too few scopes.
            TravisError: As every call.
        """
        from ._exchange import exchange_request, exchanged

        request = exchange_request(github_token)
        token = exchanged(self._transport.perform(request, self._options._replace(stranger=True)))
        self._transport.connection.log_in(token)
        return token

    @cached_property
    def auth(self) -> "Auth":
        """Ways to come by an access token, or by a GitHub token to exchange for one."""
        from .auth import Auth

        return Auth(self._transport, self._options)


class AsyncLoginClient(AsyncClient):
    """A client that can log in."""

    @classmethod
    def from_config(
        cls,
        endpoint: str | None = None,
        *,
        path: "str | os.PathLike[str] | None" = None,
        enterprise: str | None = None,
        user_agent: str | None = None,
        timeout: "Timeout | NotGiven" = NOT_GIVEN,
        retries: int = 2,
        strict: bool = False,
        throttle: tuple[int, float] | NotGiven | None = NOT_GIVEN,
        http_client: "httpx.AsyncClient | None" = None,
    ) -> "Self":
        """A client that is logged in where the official command line client is; see `Travis.from_config`."""
        from .._cli_config import read_login

        login = read_login(endpoint, path, enterprise, cls._endpoints)
        return cls(
            login.token,
            endpoint=login.endpoint,
            user_agent=user_agent,
            timeout=timeout,
            retries=retries,
            strict=strict,
            throttle=throttle,
            http_client=http_client,
        )

    async def login(self, *, github_token: str) -> str:
        """Log in with a token of GitHub, and return the access token; see `Travis.login`."""
        from ._exchange import exchange_request, exchanged

        request = exchange_request(github_token)
        token = exchanged(await self._transport.perform(request, self._options._replace(stranger=True)))
        self._transport.connection.log_in(token)
        return token

    @cached_property
    def auth(self) -> "AsyncAuth":
        """Ways to come by an access token, or by a GitHub token to exchange for one."""
        from .auth import AsyncAuth

        return AsyncAuth(self._transport, self._options)
