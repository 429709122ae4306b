# From openapi/v3/owners.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.organizations import Organization
from ..models.owners import OwnerInclude
from ..models.shared import Provider
from ..models.users import User
from ..operations import owners as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncOwnersResource", "OwnersResource"]


class OwnersResource(Resource):
    """Users and organizations, as owners of repositories."""

    @property
    def with_raw_response(self) -> OwnersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return OwnersWithRawResponse(self)

    @overload
    def get(
        self, owner: str, *, provider: Provider, include: Sequence[OwnerInclude] | None = None
    ) -> User | Organization: ...

    @overload
    def get(self, owner: str, *, include: Sequence[OwnerInclude] | None = None) -> User | Organization: ...

    @overload
    def get(self, *, github_id: int, include: Sequence[OwnerInclude] | None = None) -> User | Organization: ...

    def get(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        include: Sequence[OwnerInclude] | None = None,
        github_id: int | None = None,
    ) -> User | Organization:
        """Get an owner.

        The user or organization of a login; of both, the organization. A login is looked up at GitHub unless the path
        names another provider. On Travis CI Enterprise it needs a login, and organizations are for their members.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            include: What to send beside the usual, and in full where it would be short.
            github_id: The owner's id at GitHub.

        owners_get_by_provider: `GET /owner/{provider}/{login}`. travis-api
            lib/travis/api/v3/services/owner/find.rb:7; travis-api lib/travis/api/v3/queries/owner.rb.
        owners_get: `GET /owner/{login}`. travis-api lib/travis/api/v3/services/owner/find.rb:7; travis-api
            lib/travis/api/v3/queries/owner.rb.
        owners_get_by_github_id: `GET /owner/github_id/{github_id}`. travis-api
            lib/travis/api/v3/services/owner/find.rb:7; travis-api lib/travis/api/v3/queries/owner.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.owners_get_by_provider, "owner", github_id=github_id)
            return self._call(
                _operations.owners_get_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "include": include,
                },
            )
        if owner is not None:
            refuse(_operations.owners_get, "owner", github_id=github_id, provider=provider)
            return self._call(
                _operations.owners_get,
                {
                    "login": owner,
                    "include": include,
                },
            )
        refuse_none(_operations.owners_get_by_github_id, "owner", github_id=github_id)
        refuse(_operations.owners_get_by_github_id, "github_id", owner=owner, provider=provider)
        return self._call(
            _operations.owners_get_by_github_id,
            {
                "github_id": github_id,
                "include": include,
            },
        )


class AsyncOwnersResource(AsyncResource):
    """Users and organizations, as owners of repositories."""

    @property
    def with_raw_response(self) -> AsyncOwnersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncOwnersWithRawResponse(self)

    @overload
    async def get(
        self, owner: str, *, provider: Provider, include: Sequence[OwnerInclude] | None = None
    ) -> User | Organization: ...

    @overload
    async def get(self, owner: str, *, include: Sequence[OwnerInclude] | None = None) -> User | Organization: ...

    @overload
    async def get(self, *, github_id: int, include: Sequence[OwnerInclude] | None = None) -> User | Organization: ...

    async def get(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        include: Sequence[OwnerInclude] | None = None,
        github_id: int | None = None,
    ) -> User | Organization:
        """Get an owner.

        The user or organization of a login; of both, the organization. A login is looked up at GitHub unless the path
        names another provider. On Travis CI Enterprise it needs a login, and organizations are for their members.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            include: What to send beside the usual, and in full where it would be short.
            github_id: The owner's id at GitHub.

        owners_get_by_provider: `GET /owner/{provider}/{login}`. travis-api
            lib/travis/api/v3/services/owner/find.rb:7; travis-api lib/travis/api/v3/queries/owner.rb.
        owners_get: `GET /owner/{login}`. travis-api lib/travis/api/v3/services/owner/find.rb:7; travis-api
            lib/travis/api/v3/queries/owner.rb.
        owners_get_by_github_id: `GET /owner/github_id/{github_id}`. travis-api
            lib/travis/api/v3/services/owner/find.rb:7; travis-api lib/travis/api/v3/queries/owner.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.owners_get_by_provider, "owner", github_id=github_id)
            return await self._call(
                _operations.owners_get_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "include": include,
                },
            )
        if owner is not None:
            refuse(_operations.owners_get, "owner", github_id=github_id, provider=provider)
            return await self._call(
                _operations.owners_get,
                {
                    "login": owner,
                    "include": include,
                },
            )
        refuse_none(_operations.owners_get_by_github_id, "owner", github_id=github_id)
        refuse(_operations.owners_get_by_github_id, "github_id", owner=owner, provider=provider)
        return await self._call(
            _operations.owners_get_by_github_id,
            {
                "github_id": github_id,
                "include": include,
            },
        )


class OwnersWithRawResponse:
    """`owners` with raw answers."""

    def __init__(self, resource: OwnersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)


class AsyncOwnersWithRawResponse:
    """`owners` with raw answers."""

    def __init__(self, resource: AsyncOwnersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
