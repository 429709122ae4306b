# From openapi/v3/caches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.caches import Cache, CacheInclude, Caches
from ..models.shared import Provider
from ..operations import caches as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncCachesResource", "CachesResource"]


class CachesResource(Resource):
    """What the jobs of a repository keep for the next ones."""

    @property
    def with_raw_response(self) -> CachesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return CachesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> Pager[Cache, Caches]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> Pager[Cache, Caches]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> Pager[Cache, Caches]:
        """List the caches of a repository.

        What the jobs of a repository have stored for the next ones: a file for each branch, operating system, language
        version and whatever else the config tells apart. All at once, not in pages. Needs the right to see caches, and
        push rights.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. The server
                takes an empty one for none; leave it out for all branches.
            match: Only caches whose name contains this text. Case counts. The server takes an empty one for none;
                leave it out for all.
            include: What to send with the caches beside what is sent anyway, or in full instead of in short.
            max_items: End after so many items; None goes on to the last page.

        caches_list_by_provider: `GET /repo/{provider}/{repository}/caches`. travis-api
            lib/travis/api/v3/services/caches/find.rb; travis-api lib/travis/api/v3/queries/caches.rb; travis-api
            lib/travis/api/v3/models/cache.rb.
        caches_list: `GET /repo/{repository}/caches`. travis-api lib/travis/api/v3/services/caches/find.rb; travis-
            api lib/travis/api/v3/queries/caches.rb; travis-api lib/travis/api/v3/models/cache.rb.
        """
        if provider is not None:
            return self._list(
                _operations.caches_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "match": match,
                    "include": include,
                },
                max_items,
            )
        return self._list(
            _operations.caches_list,
            {
                "repository": repository,
                "branch": branch,
                "match": match,
                "include": include,
            },
            max_items,
        )

    @overload
    def delete(
        self, repository: int | str, *, provider: Provider, branch: str | None = None, match: str | None = None
    ) -> Caches: ...

    @overload
    def delete(self, repository: int | str, *, branch: str | None = None, match: str | None = None) -> Caches: ...

    def delete(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        match: str | None = None,
    ) -> Caches:
        """Delete the caches of a repository.

        Deletes caches of a repository, and answers those that were deleted: all, unless a branch or a part of the name is
        given. A second time there are none to delete, and the list is empty. Needs the right to delete caches, and push
        rights.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. The server
                takes an empty one for none; leave it out for all branches.
            match: Only caches whose name contains this text. Case counts. The server takes an empty one for none;
                leave it out for all.

        caches_delete_by_provider: `DELETE /repo/{provider}/{repository}/caches`. travis-api
            lib/travis/api/v3/services/caches/delete.rb; travis-api lib/travis/api/v3/queries/caches.rb.
        caches_delete: `DELETE /repo/{repository}/caches`. travis-api lib/travis/api/v3/services/caches/delete.rb;
            travis-api lib/travis/api/v3/queries/caches.rb.
        """
        if provider is not None:
            return self._call(
                _operations.caches_delete_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "match": match,
                },
            )
        return self._call(
            _operations.caches_delete,
            {
                "repository": repository,
                "branch": branch,
                "match": match,
            },
        )


class AsyncCachesResource(AsyncResource):
    """What the jobs of a repository keep for the next ones."""

    @property
    def with_raw_response(self) -> AsyncCachesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncCachesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cache, Caches]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cache, Caches]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        match: str | None = None,
        include: Sequence[CacheInclude] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cache, Caches]:
        """List the caches of a repository.

        What the jobs of a repository have stored for the next ones: a file for each branch, operating system, language
        version and whatever else the config tells apart. All at once, not in pages. Needs the right to see caches, and
        push rights.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. The server
                takes an empty one for none; leave it out for all branches.
            match: Only caches whose name contains this text. Case counts. The server takes an empty one for none;
                leave it out for all.
            include: What to send with the caches beside what is sent anyway, or in full instead of in short.
            max_items: End after so many items; None goes on to the last page.

        caches_list_by_provider: `GET /repo/{provider}/{repository}/caches`. travis-api
            lib/travis/api/v3/services/caches/find.rb; travis-api lib/travis/api/v3/queries/caches.rb; travis-api
            lib/travis/api/v3/models/cache.rb.
        caches_list: `GET /repo/{repository}/caches`. travis-api lib/travis/api/v3/services/caches/find.rb; travis-
            api lib/travis/api/v3/queries/caches.rb; travis-api lib/travis/api/v3/models/cache.rb.
        """
        if provider is not None:
            return self._list(
                _operations.caches_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "match": match,
                    "include": include,
                },
                max_items,
            )
        return self._list(
            _operations.caches_list,
            {
                "repository": repository,
                "branch": branch,
                "match": match,
                "include": include,
            },
            max_items,
        )

    @overload
    async def delete(
        self, repository: int | str, *, provider: Provider, branch: str | None = None, match: str | None = None
    ) -> Caches: ...

    @overload
    async def delete(self, repository: int | str, *, branch: str | None = None, match: str | None = None) -> Caches: ...

    async def delete(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        match: str | None = None,
    ) -> Caches:
        """Delete the caches of a repository.

        Deletes caches of a repository, and answers those that were deleted: all, unless a branch or a part of the name is
        given. A second time there are none to delete, and the list is empty. Needs the right to delete caches, and push
        rights.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. The server
                takes an empty one for none; leave it out for all branches.
            match: Only caches whose name contains this text. Case counts. The server takes an empty one for none;
                leave it out for all.

        caches_delete_by_provider: `DELETE /repo/{provider}/{repository}/caches`. travis-api
            lib/travis/api/v3/services/caches/delete.rb; travis-api lib/travis/api/v3/queries/caches.rb.
        caches_delete: `DELETE /repo/{repository}/caches`. travis-api lib/travis/api/v3/services/caches/delete.rb;
            travis-api lib/travis/api/v3/queries/caches.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.caches_delete_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "match": match,
                },
            )
        return await self._call(
            _operations.caches_delete,
            {
                "repository": repository,
                "branch": branch,
                "match": match,
            },
        )


class CachesWithRawResponse:
    """`caches` with raw answers."""

    def __init__(self, resource: CachesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.delete: Final = to_raw(raw.delete)


class AsyncCachesWithRawResponse:
    """`caches` with raw answers."""

    def __init__(self, resource: AsyncCachesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.delete: Final = to_async_raw(raw.delete)
