# From openapi/v2/requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.requests import Request, RequestList
from ..operations import requests as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncRequestsResource", "RequestsResource"]


class RequestsResource(Resource):
    """What was asked to be built, and why it was built or not."""

    @property
    def with_raw_response(self) -> RequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return RequestsWithRawResponse(self)

    @overload
    def list(
        self,
        *,
        repository_id: int,
        limit: int | None = None,
        older_than: int | None = None,
        max_items: int | None = None,
    ) -> Pager[Request, RequestList]: ...

    @overload
    def list(
        self, *, slug: str, limit: int | None = None, older_than: int | None = None, max_items: int | None = None
    ) -> Pager[Request, RequestList]: ...

    def list(
        self,
        *,
        repository_id: int | None = None,
        slug: str | None = None,
        limit: int | None = None,
        older_than: int | None = None,
        max_items: int | None = None,
    ) -> Pager[Request, RequestList]:
        """List the build requests of a repository.

        The requests of a repository, the newest first, 25 at a time; the next ones with the last id as `older_than`. Each says why an
        event did or did not lead to a build. The commits stand in `commits`; those that are gone are left out.

        The server of today fails on any `limit`, and on an `older_than` below which there are requests: only the newest 25 can be read
        from it.

        Parameters:
            repository_id: Id of the repository whose requests are wanted.
            slug: Slug of the repository whose requests are wanted. Case is ignored.
            limit: Size of a page, 25 if not given, at most 100; the list goes on after it (in Python, `max_items`
                ends it early). Documented, but the server of today fails on it: leave it out.
            older_than: Id of a request; only older ones are listed. For paging. The server of today fails on it
                where there are any.
            max_items: End after so many items; None goes on to the last page.

        requests_list: `GET /requests`. API reference V2: Requests, List Requests; travis-api
            lib/travis/api/app/endpoint/requests.rb:10; travis-api lib/travis/services/find_requests.rb; travis-api
            lib/travis/api/serialize/v2/http/requests.rb.
        """
        return self._list(
            _operations.requests_list,
            {
                "repository_id": repository_id,
                "slug": slug,
                "limit": limit,
                "older_than": older_than,
            },
            max_items,
        )

    def get(self, request_id: int) -> Request:
        """Show a build request.

        The request with its commit, if there is one. It can be used to see why an event did or did not lead to a build. The server lets
        it be cached for a year, although its result may still change.

        Parameters:
            request_id: Id of the request.

        requests_get: `GET /requests/{request_id}`. API reference V2: Requests, Show Request; travis-api
            lib/travis/api/app/endpoint/requests.rb:19; travis-api lib/travis/services/find_request.rb; travis-api
            lib/travis/api/serialize/v2/http/request.rb.
        """
        return self._call(
            _operations.requests_get,
            {
                "request_id": request_id,
            },
        )


class AsyncRequestsResource(AsyncResource):
    """What was asked to be built, and why it was built or not."""

    @property
    def with_raw_response(self) -> AsyncRequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncRequestsWithRawResponse(self)

    @overload
    def list(
        self,
        *,
        repository_id: int,
        limit: int | None = None,
        older_than: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Request, RequestList]: ...

    @overload
    def list(
        self, *, slug: str, limit: int | None = None, older_than: int | None = None, max_items: int | None = None
    ) -> AsyncPager[Request, RequestList]: ...

    def list(
        self,
        *,
        repository_id: int | None = None,
        slug: str | None = None,
        limit: int | None = None,
        older_than: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Request, RequestList]:
        """List the build requests of a repository.

        The requests of a repository, the newest first, 25 at a time; the next ones with the last id as `older_than`. Each says why an
        event did or did not lead to a build. The commits stand in `commits`; those that are gone are left out.

        The server of today fails on any `limit`, and on an `older_than` below which there are requests: only the newest 25 can be read
        from it.

        Parameters:
            repository_id: Id of the repository whose requests are wanted.
            slug: Slug of the repository whose requests are wanted. Case is ignored.
            limit: Size of a page, 25 if not given, at most 100; the list goes on after it (in Python, `max_items`
                ends it early). Documented, but the server of today fails on it: leave it out.
            older_than: Id of a request; only older ones are listed. For paging. The server of today fails on it
                where there are any.
            max_items: End after so many items; None goes on to the last page.

        requests_list: `GET /requests`. API reference V2: Requests, List Requests; travis-api
            lib/travis/api/app/endpoint/requests.rb:10; travis-api lib/travis/services/find_requests.rb; travis-api
            lib/travis/api/serialize/v2/http/requests.rb.
        """
        return self._list(
            _operations.requests_list,
            {
                "repository_id": repository_id,
                "slug": slug,
                "limit": limit,
                "older_than": older_than,
            },
            max_items,
        )

    async def get(self, request_id: int) -> Request:
        """Show a build request.

        The request with its commit, if there is one. It can be used to see why an event did or did not lead to a build. The server lets
        it be cached for a year, although its result may still change.

        Parameters:
            request_id: Id of the request.

        requests_get: `GET /requests/{request_id}`. API reference V2: Requests, Show Request; travis-api
            lib/travis/api/app/endpoint/requests.rb:19; travis-api lib/travis/services/find_request.rb; travis-api
            lib/travis/api/serialize/v2/http/request.rb.
        """
        return await self._call(
            _operations.requests_get,
            {
                "request_id": request_id,
            },
        )


class RequestsWithRawResponse:
    """`requests` with raw answers."""

    def __init__(self, resource: RequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncRequestsWithRawResponse:
    """`requests` with raw answers."""

    def __init__(self, resource: AsyncRequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
