# From openapi/v2/permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.permissions import Permissions
from ..operations import permissions as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncPermissionsResource", "PermissionsResource"]


class PermissionsResource(Resource):
    """The rights that the user has on repositories."""

    @property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return PermissionsWithRawResponse(self)

    def get(self) -> Permissions:
        """Fetch permissions.

        The ids of the repositories that the user has rights on, by right; in no order. Always needs a login; there is no paging.

        permissions_get: `GET /users/permissions`. API reference V2: Permissions, Fetch Permissions; travis-api
            lib/travis/api/app/endpoint/users.rb:28; travis-api lib/travis/services/find_user_permissions.rb;
            travis-api lib/travis/api/serialize/v2/http/permissions.rb.
        """
        return self._call(_operations.permissions_get, {})


class AsyncPermissionsResource(AsyncResource):
    """The rights that the user has on repositories."""

    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncPermissionsWithRawResponse(self)

    async def get(self) -> Permissions:
        """Fetch permissions.

        The ids of the repositories that the user has rights on, by right; in no order. Always needs a login; there is no paging.

        permissions_get: `GET /users/permissions`. API reference V2: Permissions, Fetch Permissions; travis-api
            lib/travis/api/app/endpoint/users.rb:28; travis-api lib/travis/services/find_user_permissions.rb;
            travis-api lib/travis/api/serialize/v2/http/permissions.rb.
        """
        return await self._call(_operations.permissions_get, {})


class PermissionsWithRawResponse:
    """`permissions` with raw answers."""

    def __init__(self, resource: PermissionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncPermissionsWithRawResponse:
    """`permissions` with raw answers."""

    def __init__(self, resource: AsyncPermissionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
