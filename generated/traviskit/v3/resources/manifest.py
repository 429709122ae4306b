# From openapi/v3/manifest.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.manifest import Home
from ..operations import manifest as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncManifestResource", "ManifestResource"]


class ManifestResource(Resource):
    """What the server says of itself, its resources, their actions and attributes, and its errors."""

    @property
    def with_raw_response(self) -> ManifestWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return ManifestWithRawResponse(self)

    def get(self) -> Home:
        """Show the manifest.

        What the server says of itself: how to reach it, which errors it has, and of every resource its actions with their addresses and
        parameters, its attributes in each representation, its permissions and by what it can be sorted. What is internal is left out.
        It does not say who may do what, which statuses an action has, and what types attributes are of.

        manifest_get: `GET /`. travis-api lib/travis/api/v3/service_index.rb.
        """
        return self._call(_operations.manifest_get, {})


class AsyncManifestResource(AsyncResource):
    """What the server says of itself, its resources, their actions and attributes, and its errors."""

    @property
    def with_raw_response(self) -> AsyncManifestWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncManifestWithRawResponse(self)

    async def get(self) -> Home:
        """Show the manifest.

        What the server says of itself: how to reach it, which errors it has, and of every resource its actions with their addresses and
        parameters, its attributes in each representation, its permissions and by what it can be sorted. What is internal is left out.
        It does not say who may do what, which statuses an action has, and what types attributes are of.

        manifest_get: `GET /`. travis-api lib/travis/api/v3/service_index.rb.
        """
        return await self._call(_operations.manifest_get, {})


class ManifestWithRawResponse:
    """`manifest` with raw answers."""

    def __init__(self, resource: ManifestResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncManifestWithRawResponse:
    """`manifest` with raw answers."""

    def __init__(self, resource: AsyncManifestResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
