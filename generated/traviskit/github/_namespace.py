# From openapi/github/openapi.yaml by `nox -s regenerate`; do not edit.
"""The operations of GitHub's authorizations, for a client of its server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncNamespace, Namespace
from .operations import OPERATIONS

if TYPE_CHECKING:
    from .._index import Operations
    from .resources.authorizations import AsyncAuthorizationsResource, AuthorizationsResource

__all__ = ["AsyncGithub", "Github"]


class Github(Namespace):
    """GitHub's authorizations."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def authorizations(self) -> AuthorizationsResource:
        """The tokens that a user of GitHub has created by the API."""
        from .resources.authorizations import AuthorizationsResource

        return AuthorizationsResource(self._transport, self._options)


class AsyncGithub(AsyncNamespace):
    """GitHub's authorizations."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def authorizations(self) -> AsyncAuthorizationsResource:
        """The tokens that a user of GitHub has created by the API."""
        from .resources.authorizations import AsyncAuthorizationsResource

        return AsyncAuthorizationsResource(self._transport, self._options)
