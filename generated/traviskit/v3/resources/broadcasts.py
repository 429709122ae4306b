# From openapi/v3/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.broadcasts import Broadcast, BroadcastInclude, Broadcasts
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

    def list(
        self,
        *,
        active: Sequence[bool] | None = None,
        include: Sequence[BroadcastInclude] | None = None,
        max_items: int | None = None,
    ) -> Pager[Broadcast, Broadcasts]:
        """List the current user's broadcasts.

        The messages to everybody, to the current user, to the user's organizations, and to the repositories that the
        user owns or that are shared with the user. All at once, not paged.

        Parameters:
            active: Whether the active ones, the others, or (`true,false`) both; the active ones unless given. A
                broadcast is active for 14 days, unless it is ended before.
            include: What to send beside the usual, and in full where it would be short.
            max_items: End after so many items; None goes on to the last page.

        broadcasts_list: `GET /broadcasts`. travis-api lib/travis/api/v3/services/broadcasts/for_current_user.rb:5;
            travis-api lib/travis/api/v3/queries/broadcasts.rb.
        """
        return self._list(
            _operations.broadcasts_list,
            {
                "active": active,
                "include": include,
            },
            max_items,
        )


class AsyncBroadcastsResource(AsyncResource):
    """Messages of Travis CI to its users."""

    @property
    def with_raw_response(self) -> AsyncBroadcastsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBroadcastsWithRawResponse(self)

    def list(
        self,
        *,
        active: Sequence[bool] | None = None,
        include: Sequence[BroadcastInclude] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Broadcast, Broadcasts]:
        """List the current user's broadcasts.

        The messages to everybody, to the current user, to the user's organizations, and to the repositories that the
        user owns or that are shared with the user. All at once, not paged.

        Parameters:
            active: Whether the active ones, the others, or (`true,false`) both; the active ones unless given. A
                broadcast is active for 14 days, unless it is ended before.
            include: What to send beside the usual, and in full where it would be short.
            max_items: End after so many items; None goes on to the last page.

        broadcasts_list: `GET /broadcasts`. travis-api lib/travis/api/v3/services/broadcasts/for_current_user.rb:5;
            travis-api lib/travis/api/v3/queries/broadcasts.rb.
        """
        return self._list(
            _operations.broadcasts_list,
            {
                "active": active,
                "include": include,
            },
            max_items,
        )


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
