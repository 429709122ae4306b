# From openapi/v3/installations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.installations import Installation, InstallationInclude
from ..operations import installations as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncInstallationsResource", "InstallationsResource"]


class InstallationsResource(Resource):
    """Where Travis CI's GitHub App is installed."""

    @property
    def with_raw_response(self) -> InstallationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return InstallationsWithRawResponse(self)

    def get(self, installation: int, *, include: Sequence[InstallationInclude] | None = None) -> Installation:
        """Get an installation.

        Where Travis CI's GitHub App is installed, by its id at GitHub. Public where its owner is.

        Parameters:
            installation: The id of the installation at GitHub (`github_id`, not `id`).
            include: What to send beside the usual, and in full where it would be short.

        installations_get: `GET /installation/{installation_id}`. travis-api
            lib/travis/api/v3/services/installation/find.rb:3.
        """
        return self._call(
            _operations.installations_get,
            {
                "installation_id": installation,
                "include": include,
            },
        )


class AsyncInstallationsResource(AsyncResource):
    """Where Travis CI's GitHub App is installed."""

    @property
    def with_raw_response(self) -> AsyncInstallationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncInstallationsWithRawResponse(self)

    async def get(self, installation: int, *, include: Sequence[InstallationInclude] | None = None) -> Installation:
        """Get an installation.

        Where Travis CI's GitHub App is installed, by its id at GitHub. Public where its owner is.

        Parameters:
            installation: The id of the installation at GitHub (`github_id`, not `id`).
            include: What to send beside the usual, and in full where it would be short.

        installations_get: `GET /installation/{installation_id}`. travis-api
            lib/travis/api/v3/services/installation/find.rb:3.
        """
        return await self._call(
            _operations.installations_get,
            {
                "installation_id": installation,
                "include": include,
            },
        )


class InstallationsWithRawResponse:
    """`installations` with raw answers."""

    def __init__(self, resource: InstallationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncInstallationsWithRawResponse:
    """`installations` with raw answers."""

    def __init__(self, resource: AsyncInstallationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
