# From openapi/github/authorizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._deprecated import deprecated
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.authorizations import Authorization
from ..operations import authorizations as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncAuthorizationsResource", "AuthorizationsResource"]


class AuthorizationsResource(Resource):
    """The tokens that a user of GitHub has created by the API."""

    @property
    def with_raw_response(self) -> AuthorizationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AuthorizationsWithRawResponse(self)

    @deprecated(
        "The server does not know this call any more; The settings page of GitHub lists personal access tokens.."
    )
    def list(
        self, *, per_page: int | None = None, page: int | None = None, max_items: int | None = None
    ) -> Pager[Authorization, builtins.list[Authorization]]:
        """List authorizations.

        The authorizations of the user, without their tokens. By its note one is found again whose creation was not answered.

        Parameters:
            per_page: How many at a time; 30 if not given, 100 at most.
            page: Which page, counted from 1.
            max_items: End after so many items; None goes on to the last page.

        authorizations_list: `GET /authorizations`. GitHub REST API v3, OAuth Authorizations API (retired);
            octokit.rb 4.14.0, recorded answers of 2018.
        Deprecated: The settings page of GitHub lists personal access tokens..
        """
        return self._list(
            _operations.authorizations_list,
            {
                "per_page": per_page,
                "page": page,
            },
            max_items,
        )

    @deprecated(
        "The server does not know this call any more; A personal access token of GitHub's settings page, with the scopes of `/config`; exchange it by `POST /auth/github`.."
    )
    def create(self, *, note: str, scopes: Sequence[str] | None = None) -> Authorization:
        """Create an authorization.

        Creates a token of GitHub with these scopes. Only this answer has it. The reference of Travis CI deletes it again as soon as it was
        exchanged for an access token.

        Parameters:
            note: A free text by which the user knows the token; no two of a user have the same.
            scopes: What the token may do; those that Travis CI needs are in `github.scopes` of `/config`.

        authorizations_create: `POST /authorizations`. API reference V2: Authentication, Creating a temporary GitHub
            token; GitHub REST API v3, OAuth Authorizations API (retired).
        Deprecated: A personal access token of GitHub's settings page, with the scopes of `/config`; exchange it by `POST /auth/github`..
        """
        return self._call(
            _operations.authorizations_create,
            {
                "note": note,
                "scopes": scopes,
            },
        )

    @deprecated(
        "The server does not know this call any more; Delete a personal access token on the settings page of GitHub.."
    )
    def delete(self, authorization_id: int) -> None:
        """Delete an authorization.

        Deletes an authorization; its token opens nothing any more.

        Parameters:
            authorization_id: Its id.

        authorizations_delete: `DELETE /authorizations/{authorization_id}`. API reference V2: Authentication,
            Creating a temporary GitHub token; GitHub REST API v3, OAuth Authorizations API (retired).
        Deprecated: Delete a personal access token on the settings page of GitHub..
        """
        return self._call(
            _operations.authorizations_delete,
            {
                "authorization_id": authorization_id,
            },
        )


class AsyncAuthorizationsResource(AsyncResource):
    """The tokens that a user of GitHub has created by the API."""

    @property
    def with_raw_response(self) -> AsyncAuthorizationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncAuthorizationsWithRawResponse(self)

    @deprecated(
        "The server does not know this call any more; The settings page of GitHub lists personal access tokens.."
    )
    def list(
        self, *, per_page: int | None = None, page: int | None = None, max_items: int | None = None
    ) -> AsyncPager[Authorization, builtins.list[Authorization]]:
        """List authorizations.

        The authorizations of the user, without their tokens. By its note one is found again whose creation was not answered.

        Parameters:
            per_page: How many at a time; 30 if not given, 100 at most.
            page: Which page, counted from 1.
            max_items: End after so many items; None goes on to the last page.

        authorizations_list: `GET /authorizations`. GitHub REST API v3, OAuth Authorizations API (retired);
            octokit.rb 4.14.0, recorded answers of 2018.
        Deprecated: The settings page of GitHub lists personal access tokens..
        """
        return self._list(
            _operations.authorizations_list,
            {
                "per_page": per_page,
                "page": page,
            },
            max_items,
        )

    @deprecated(
        "The server does not know this call any more; A personal access token of GitHub's settings page, with the scopes of `/config`; exchange it by `POST /auth/github`.."
    )
    async def create(self, *, note: str, scopes: Sequence[str] | None = None) -> Authorization:
        """Create an authorization.

        Creates a token of GitHub with these scopes. Only this answer has it. The reference of Travis CI deletes it again as soon as it was
        exchanged for an access token.

        Parameters:
            note: A free text by which the user knows the token; no two of a user have the same.
            scopes: What the token may do; those that Travis CI needs are in `github.scopes` of `/config`.

        authorizations_create: `POST /authorizations`. API reference V2: Authentication, Creating a temporary GitHub
            token; GitHub REST API v3, OAuth Authorizations API (retired).
        Deprecated: A personal access token of GitHub's settings page, with the scopes of `/config`; exchange it by `POST /auth/github`..
        """
        return await self._call(
            _operations.authorizations_create,
            {
                "note": note,
                "scopes": scopes,
            },
        )

    @deprecated(
        "The server does not know this call any more; Delete a personal access token on the settings page of GitHub.."
    )
    async def delete(self, authorization_id: int) -> None:
        """Delete an authorization.

        Deletes an authorization; its token opens nothing any more.

        Parameters:
            authorization_id: Its id.

        authorizations_delete: `DELETE /authorizations/{authorization_id}`. API reference V2: Authentication,
            Creating a temporary GitHub token; GitHub REST API v3, OAuth Authorizations API (retired).
        Deprecated: Delete a personal access token on the settings page of GitHub..
        """
        return await self._call(
            _operations.authorizations_delete,
            {
                "authorization_id": authorization_id,
            },
        )


class AuthorizationsWithRawResponse:
    """`authorizations` with raw answers."""

    def __init__(self, resource: AuthorizationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.create: Final = to_raw(raw.create)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.delete: Final = to_raw(raw.delete)  # pyright: ignore[reportDeprecated]  # it is only wrapped here


class AsyncAuthorizationsWithRawResponse:
    """`authorizations` with raw answers."""

    def __init__(self, resource: AsyncAuthorizationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.create: Final = to_async_raw(raw.create)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.delete: Final = to_async_raw(raw.delete)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
