# From openapi/v3/access_tokens.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.access_tokens import AccessToken
from ..operations import access_tokens as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AccessTokensResource", "AsyncAccessTokensResource"]


class AccessTokensResource(Resource):
    """The access token that is in use; renewed and removed."""

    @property
    def with_raw_response(self) -> AccessTokensWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AccessTokensWithRawResponse(self)

    def remove(self) -> None:
        """Delete the access token.

        Deletes the access token that the request is sent with. It is not known afterwards.

        access_tokens_remove: `DELETE /access_token`. travis-api
            lib/travis/api/v3/services/access_token/remove_token.rb; travis-api
            lib/travis/api/v3/queries/access_token.rb.
        """
        return self._call(_operations.access_tokens_remove, {})

    def regenerate(self, *, token: str | None = None) -> AccessToken:
        """Get a new access token.

        Makes a new access token for the user. The one that stands in `token` is deleted, whether it is the one that the
        request was sent with or another; without `token`, none is.

        Parameters:
            token: The access token that is deleted. It is best the one that the request is sent with; none is
                deleted unless given.

        access_tokens_regenerate: `PATCH /access_token`. travis-api
            lib/travis/api/v3/services/access_token/regenerate_token.rb; travis-api
            lib/travis/api/v3/queries/access_token.rb.
        """
        return self._call(
            _operations.access_tokens_regenerate,
            {
                "token": token,
            },
        )


class AsyncAccessTokensResource(AsyncResource):
    """The access token that is in use; renewed and removed."""

    @property
    def with_raw_response(self) -> AsyncAccessTokensWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncAccessTokensWithRawResponse(self)

    async def remove(self) -> None:
        """Delete the access token.

        Deletes the access token that the request is sent with. It is not known afterwards.

        access_tokens_remove: `DELETE /access_token`. travis-api
            lib/travis/api/v3/services/access_token/remove_token.rb; travis-api
            lib/travis/api/v3/queries/access_token.rb.
        """
        return await self._call(_operations.access_tokens_remove, {})

    async def regenerate(self, *, token: str | None = None) -> AccessToken:
        """Get a new access token.

        Makes a new access token for the user. The one that stands in `token` is deleted, whether it is the one that the
        request was sent with or another; without `token`, none is.

        Parameters:
            token: The access token that is deleted. It is best the one that the request is sent with; none is
                deleted unless given.

        access_tokens_regenerate: `PATCH /access_token`. travis-api
            lib/travis/api/v3/services/access_token/regenerate_token.rb; travis-api
            lib/travis/api/v3/queries/access_token.rb.
        """
        return await self._call(
            _operations.access_tokens_regenerate,
            {
                "token": token,
            },
        )


class AccessTokensWithRawResponse:
    """`access_tokens` with raw answers."""

    def __init__(self, resource: AccessTokensResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.remove: Final = to_raw(raw.remove)
        self.regenerate: Final = to_raw(raw.regenerate)


class AsyncAccessTokensWithRawResponse:
    """`access_tokens` with raw answers."""

    def __init__(self, resource: AsyncAccessTokensResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.remove: Final = to_async_raw(raw.remove)
        self.regenerate: Final = to_async_raw(raw.regenerate)
