# From openapi/v3/messages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.messages import Message, Messages
from ..models.shared import Provider
from ..operations import messages as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncMessagesResource", "MessagesResource"]


class MessagesResource(Resource):
    """What was found wrong or odd in the config of a request."""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return MessagesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Message, Messages]: ...

    @overload
    def list(
        self,
        repository: int | str,
        request: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Message, Messages]: ...

    def list(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Message, Messages]:
        """List the messages of a request.

        What was found wrong or odd in the config of a request: alerts, then errors, warnings and notes. The request itself has them,
        too.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            request: Id of the request.
            provider: Who hosts the repository, or knows the owner.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        messages_list_for_request_by_provider: `GET /repo/{provider}/{repository}/request/{request_id}/messages`.
            travis-api lib/travis/api/v3/services/messages/for_request.rb; travis-api
            lib/travis/api/v3/queries/messages.rb.
        messages_list_for_request: `GET /repo/{repository}/request/{request_id}/messages`. travis-api
            lib/travis/api/v3/services/messages/for_request.rb; travis-api lib/travis/api/v3/queries/messages.rb.
        """
        if provider is not None:
            return self._list(
                _operations.messages_list_for_request_by_provider,
                {
                    "repository": repository,
                    "request_id": request,
                    "provider": provider,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.messages_list_for_request,
            {
                "repository": repository,
                "request_id": request,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )


class AsyncMessagesResource(AsyncResource):
    """What was found wrong or odd in the config of a request."""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncMessagesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Message, Messages]: ...

    @overload
    def list(
        self,
        repository: int | str,
        request: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Message, Messages]: ...

    def list(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Message, Messages]:
        """List the messages of a request.

        What was found wrong or odd in the config of a request: alerts, then errors, warnings and notes. The request itself has them,
        too.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            request: Id of the request.
            provider: Who hosts the repository, or knows the owner.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        messages_list_for_request_by_provider: `GET /repo/{provider}/{repository}/request/{request_id}/messages`.
            travis-api lib/travis/api/v3/services/messages/for_request.rb; travis-api
            lib/travis/api/v3/queries/messages.rb.
        messages_list_for_request: `GET /repo/{repository}/request/{request_id}/messages`. travis-api
            lib/travis/api/v3/services/messages/for_request.rb; travis-api lib/travis/api/v3/queries/messages.rb.
        """
        if provider is not None:
            return self._list(
                _operations.messages_list_for_request_by_provider,
                {
                    "repository": repository,
                    "request_id": request,
                    "provider": provider,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.messages_list_for_request,
            {
                "repository": repository,
                "request_id": request,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )


class MessagesWithRawResponse:
    """`messages` with raw answers."""

    def __init__(self, resource: MessagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)


class AsyncMessagesWithRawResponse:
    """`messages` with raw answers."""

    def __init__(self, resource: AsyncMessagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
