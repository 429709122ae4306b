# From openapi/v2/auth.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.auth import AccessToken
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


class AuthWithRawResponse:
    """`auth` with raw answers."""

    def __init__(self, resource: AuthResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.github: Final = to_raw(raw.github)


class AsyncAuthWithRawResponse:
    """`auth` with raw answers."""

    def __init__(self, resource: AsyncAuthResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.github: Final = to_async_raw(raw.github)
