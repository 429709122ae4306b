# From openapi/ by `nox -s regenerate`; do not edit.
"""`Travis` and `AsyncTravis`: the clients with every version of the API on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncClient, Client

if TYPE_CHECKING:
    from .v2._namespace import V2, AsyncV2

__all__ = ["AsyncTravis", "Travis"]

_ENDPOINTS = {"com": "https://api.travis-ci.com", "org": "https://api.travis-ci.org"}
_API_HEADERS = {
    "v2": (("Accept", "application/vnd.travis-ci.2+json"),),
}
_LIMITS = (50, 30)


class Travis(Client):
    __doc__ = Client.__doc__

    _endpoints = _ENDPOINTS
    _api_headers = _API_HEADERS
    _limits = _LIMITS

    @cached_property
    def v2(self) -> V2:
        """Travis CI API V2."""
        from .v2._namespace import V2

        return V2(self._transport, self._options)


class AsyncTravis(AsyncClient):
    __doc__ = AsyncClient.__doc__

    _endpoints = _ENDPOINTS
    _api_headers = _API_HEADERS
    _limits = _LIMITS

    @cached_property
    def v2(self) -> AsyncV2:
        """Travis CI API V2."""
        from .v2._namespace import AsyncV2

        return AsyncV2(self._transport, self._options)
