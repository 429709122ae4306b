# From openapi/v2/config.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.config import Config
from ..operations import config as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncConfigResource", "ConfigResource"]


class ConfigResource(Resource):
    """The external services that this Travis CI works with, GitHub and Pusher above all."""

    @property
    def with_raw_response(self) -> ConfigWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return ConfigWithRawResponse(self)

    def get(self) -> Config:
        """Fetch the configuration.

        Connection details of the services that this Travis CI works with: the API of GitHub (it may be a GitHub
        Enterprise) with the scopes that a GitHub token must have to log in, and Pusher, which streams logs (or
        Slanger, where the setup is behind a firewall). Open to all.

        config_get: `GET /config`. API reference V2: External APIs; travis-api
            lib/travis/api/app/endpoint/home.rb:40.
        """
        return self._call(_operations.config_get, {})


class AsyncConfigResource(AsyncResource):
    """The external services that this Travis CI works with, GitHub and Pusher above all."""

    @property
    def with_raw_response(self) -> AsyncConfigWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncConfigWithRawResponse(self)

    async def get(self) -> Config:
        """Fetch the configuration.

        Connection details of the services that this Travis CI works with: the API of GitHub (it may be a GitHub
        Enterprise) with the scopes that a GitHub token must have to log in, and Pusher, which streams logs (or
        Slanger, where the setup is behind a firewall). Open to all.

        config_get: `GET /config`. API reference V2: External APIs; travis-api
            lib/travis/api/app/endpoint/home.rb:40.
        """
        return await self._call(_operations.config_get, {})


class ConfigWithRawResponse:
    """`config` with raw answers."""

    def __init__(self, resource: ConfigResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncConfigWithRawResponse:
    """`config` with raw answers."""

    def __init__(self, resource: AsyncConfigResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
