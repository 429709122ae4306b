# From openapi/v3/beta_migration_requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.beta_migration_requests import BetaMigrationRequest, BetaMigrationRequests
from ..operations import beta_migration_requests as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBetaMigrationRequestsResource", "BetaMigrationRequestsResource"]


class BetaMigrationRequestsResource(Resource):
    """Requests to move from travis-ci.org to travis-ci.com."""

    @property
    def with_raw_response(self) -> BetaMigrationRequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BetaMigrationRequestsWithRawResponse(self)

    def list(self, user: int, *, max_items: int | None = None) -> Pager[BetaMigrationRequest, BetaMigrationRequests]:
        """List the requests to move to travis-ci.com.

        The user's requests to move repositories from travis-ci.org to travis-ci.com. For the user of the access token
        only. All at once, not in pages. The server asks travis-ci.com for them.

        Parameters:
            user: Id of the user.
            max_items: End after so many items; None goes on to the last page.

        beta_migration_requests_list: `GET /user/{user_id}/beta_migration_requests`. travis-api
            lib/travis/api/v3/services/beta_migration_requests/proxy_find.rb; travis-api
            lib/travis/api/v3/com_api_client.rb; travis-api lib/travis/api/v3/renderer/beta_migration_request.rb.
        """
        return self._list(
            _operations.beta_migration_requests_list,
            {
                "user_id": user,
            },
            max_items,
        )

    def create(self, user: int, *, organizations: Sequence[str] | None = None) -> BetaMigrationRequest:
        """Request to move to travis-ci.com.

        Asks for the user's repositories, and those of some organizations, to be moved from travis-ci.org to travis-ci.com.
        Organizations that the user does not administer are left out without a word. The server passes this on to
        travis-ci.com, which accepts it at once.

        Parameters:
            user: Id of the user.
            organizations: Logins of the organizations that are to be moved, too; none unless given.

        beta_migration_requests_create: `POST /user/{user_id}/beta_migration_request`. travis-api
            lib/travis/api/v3/services/beta_migration_request/proxy_create.rb; travis-api
            lib/travis/api/v3/com_api_client.rb.
        """
        return self._call(
            _operations.beta_migration_requests_create,
            {
                "user_id": user,
                "organizations": organizations,
            },
        )


class AsyncBetaMigrationRequestsResource(AsyncResource):
    """Requests to move from travis-ci.org to travis-ci.com."""

    @property
    def with_raw_response(self) -> AsyncBetaMigrationRequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBetaMigrationRequestsWithRawResponse(self)

    def list(
        self, user: int, *, max_items: int | None = None
    ) -> AsyncPager[BetaMigrationRequest, BetaMigrationRequests]:
        """List the requests to move to travis-ci.com.

        The user's requests to move repositories from travis-ci.org to travis-ci.com. For the user of the access token
        only. All at once, not in pages. The server asks travis-ci.com for them.

        Parameters:
            user: Id of the user.
            max_items: End after so many items; None goes on to the last page.

        beta_migration_requests_list: `GET /user/{user_id}/beta_migration_requests`. travis-api
            lib/travis/api/v3/services/beta_migration_requests/proxy_find.rb; travis-api
            lib/travis/api/v3/com_api_client.rb; travis-api lib/travis/api/v3/renderer/beta_migration_request.rb.
        """
        return self._list(
            _operations.beta_migration_requests_list,
            {
                "user_id": user,
            },
            max_items,
        )

    async def create(self, user: int, *, organizations: Sequence[str] | None = None) -> BetaMigrationRequest:
        """Request to move to travis-ci.com.

        Asks for the user's repositories, and those of some organizations, to be moved from travis-ci.org to travis-ci.com.
        Organizations that the user does not administer are left out without a word. The server passes this on to
        travis-ci.com, which accepts it at once.

        Parameters:
            user: Id of the user.
            organizations: Logins of the organizations that are to be moved, too; none unless given.

        beta_migration_requests_create: `POST /user/{user_id}/beta_migration_request`. travis-api
            lib/travis/api/v3/services/beta_migration_request/proxy_create.rb; travis-api
            lib/travis/api/v3/com_api_client.rb.
        """
        return await self._call(
            _operations.beta_migration_requests_create,
            {
                "user_id": user,
                "organizations": organizations,
            },
        )


class BetaMigrationRequestsWithRawResponse:
    """`beta_migration_requests` with raw answers."""

    def __init__(self, resource: BetaMigrationRequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.create: Final = to_raw(raw.create)


class AsyncBetaMigrationRequestsWithRawResponse:
    """`beta_migration_requests` with raw answers."""

    def __init__(self, resource: AsyncBetaMigrationRequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.create: Final = to_async_raw(raw.create)
