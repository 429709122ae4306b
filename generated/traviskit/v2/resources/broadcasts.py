# From openapi/v2/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.broadcasts import Broadcast, BroadcastList
from ..operations import broadcasts as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBroadcastsResource", "BroadcastsResource"]


class BroadcastsResource(Resource):
    """Messages of Travis CI to its users."""

    @property
    def with_raw_response(self) -> BroadcastsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BroadcastsWithRawResponse(self)

    def list(self, *, max_items: int | None = None) -> Pager[Broadcast, BroadcastList]:
        """List broadcasts.

        The messages of Travis CI to the user: those to everybody, to the user, to the user's organizations, and to the repositories
        that the user has any right on; of the last 14 days, unless they have expired; the newest first. Always needs a login.

        Parameters:
            max_items: End after so many items; None goes on to the last page.

        broadcasts_list: `GET /broadcasts`. API reference V2: Broadcasts, List Broadcasts; travis-api
            lib/travis/api/app/endpoint/broadcasts.rb:6; travis-api lib/travis/model/broadcast.rb; travis-api
            lib/travis/api/serialize/v2/http/broadcasts.rb.
        """
        return self._list(_operations.broadcasts_list, {}, max_items)


class AsyncBroadcastsResource(AsyncResource):
    """Messages of Travis CI to its users."""

    @property
    def with_raw_response(self) -> AsyncBroadcastsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBroadcastsWithRawResponse(self)

    def list(self, *, max_items: int | None = None) -> AsyncPager[Broadcast, BroadcastList]:
        """List broadcasts.

        The messages of Travis CI to the user: those to everybody, to the user, to the user's organizations, and to the repositories
        that the user has any right on; of the last 14 days, unless they have expired; the newest first. Always needs a login.

        Parameters:
            max_items: End after so many items; None goes on to the last page.

        broadcasts_list: `GET /broadcasts`. API reference V2: Broadcasts, List Broadcasts; travis-api
            lib/travis/api/app/endpoint/broadcasts.rb:6; travis-api lib/travis/model/broadcast.rb; travis-api
            lib/travis/api/serialize/v2/http/broadcasts.rb.
        """
        return self._list(_operations.broadcasts_list, {}, max_items)


class BroadcastsWithRawResponse:
    """`broadcasts` with raw answers."""

    def __init__(self, resource: BroadcastsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)


class AsyncBroadcastsWithRawResponse:
    """`broadcasts` with raw answers."""

    def __init__(self, resource: AsyncBroadcastsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
