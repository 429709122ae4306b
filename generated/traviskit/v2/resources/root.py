# From openapi/v2/root.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.root import Root
from ..operations import root as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncRootResource", "RootResource"]


class RootResource(Resource):
    """The root of the API, to see that it is there."""

    @property
    def with_raw_response(self) -> RootWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return RootWithRawResponse(self)

    def get(self) -> Root:
        """Say hello.

        Answers a greeting: the API is there, and the address is right. Browsers, which ask for `text/html`, are sent
        to the documentation. Open to all.

        root_get: `GET /`. API reference V2: Overview, Making Requests; travis-api
            lib/travis/api/app/endpoint/home.rb:20.
        """
        return self._call(_operations.root_get, {})


class AsyncRootResource(AsyncResource):
    """The root of the API, to see that it is there."""

    @property
    def with_raw_response(self) -> AsyncRootWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncRootWithRawResponse(self)

    async def get(self) -> Root:
        """Say hello.

        Answers a greeting: the API is there, and the address is right. Browsers, which ask for `text/html`, are sent
        to the documentation. Open to all.

        root_get: `GET /`. API reference V2: Overview, Making Requests; travis-api
            lib/travis/api/app/endpoint/home.rb:20.
        """
        return await self._call(_operations.root_get, {})


class RootWithRawResponse:
    """`root` with raw answers."""

    def __init__(self, resource: RootResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncRootWithRawResponse:
    """`root` with raw answers."""

    def __init__(self, resource: AsyncRootResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
