# From openapi/v2/caches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._arguments import split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.caches import Cache, CacheList
from ..operations import caches as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncCachesResource", "CachesResource"]


class CachesResource(Resource):
    """Dependencies that jobs stored for the next ones."""

    @property
    def with_raw_response(self) -> CachesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return CachesWithRawResponse(self)

    @overload
    def list(
        self, repository: int, *, branch: str | None = None, match: str | None = None, max_items: int | None = None
    ) -> Pager[Cache, CacheList]: ...

    @overload
    def list(
        self, repository: str, *, branch: str | None = None, match: str | None = None, max_items: int | None = None
    ) -> Pager[Cache, CacheList]: ...

    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        match: str | None = None,
        max_items: int | None = None,
    ) -> Pager[Cache, CacheList]:
        """List the caches of a repository.

        The caches of dependencies that the repository's jobs have stored. Always needs a login, and push rights. Where the server has
        no store for caches, the list is empty for everybody who is logged in. The answer is in this form whatever version is asked
        for.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-pro/billing`: owner_name and name with a `/`
                between.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. For caches in
                Google's store the server ignores it, and takes all. The server takes an empty one for none: it is
                refused here; leave it out for all branches.
            match: Only caches whose `slug` contains this text. The server takes an empty one for none: it is
                refused here; leave it out for all.
            max_items: End after so many items; None goes on to the last page.

        caches_list: `GET /repos/{repository_id}/caches`. API reference V2: Caches, List caches; travis-api
            lib/travis/api/app/endpoint/repos.rb:143; travis-api lib/travis/services/find_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        caches_list_by_slug: `GET /repos/{owner_name}/{name}/caches`. API reference V2: Caches, List caches; travis-
            api lib/travis/api/app/endpoint/repos.rb:227; travis-api lib/travis/services/find_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        """
        if not isinstance(repository, str):
            return self._list(
                _operations.caches_list,
                {
                    "repository_id": repository,
                    "branch": branch,
                    "match": match,
                },
                max_items,
            )
        return self._list(
            _operations.caches_list_by_slug,
            {
                **split_slug(
                    _operations.caches_list_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
                "branch": branch,
                "match": match,
            },
            max_items,
        )

    @overload
    def delete(self, repository: int, *, branch: str | None = None, match: str | None = None) -> CacheList: ...

    @overload
    def delete(self, repository: str, *, branch: str | None = None, match: str | None = None) -> CacheList: ...

    def delete(self, repository: int | str, *, branch: str | None = None, match: str | None = None) -> CacheList:
        """Delete the caches of a repository.

        Deletes caches of the repository and answers those that were deleted: all, unless a branch or a part of the slug is given.
        Always needs a login, and push rights. A second time there are none to delete, and the list is empty.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-pro/billing`: owner_name and name with a `/`
                between.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. For caches in
                Google's store the server ignores it, and takes all. The server takes an empty one for none: it is
                refused here; leave it out for all branches.
            match: Only caches whose `slug` contains this text. The server takes an empty one for none: it is
                refused here; leave it out for all.

        caches_delete: `DELETE /repos/{repository_id}/caches`. API reference V2: Caches, Delete caches; travis-api
            lib/travis/api/app/endpoint/repos.rb:149; travis-api lib/travis/services/delete_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        caches_delete_by_slug: `DELETE /repos/{owner_name}/{name}/caches`. API reference V2: Caches, Delete caches;
            travis-api lib/travis/api/app/endpoint/repos.rb:234; travis-api lib/travis/services/delete_caches.rb;
            travis-api lib/travis/api/serialize/v2/http/caches.rb.
        """
        if not isinstance(repository, str):
            return self._call(
                _operations.caches_delete,
                {
                    "repository_id": repository,
                    "branch": branch,
                    "match": match,
                },
            )
        return self._call(
            _operations.caches_delete_by_slug,
            {
                **split_slug(
                    _operations.caches_delete_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
                "branch": branch,
                "match": match,
            },
        )


class AsyncCachesResource(AsyncResource):
    """Dependencies that jobs stored for the next ones."""

    @property
    def with_raw_response(self) -> AsyncCachesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncCachesWithRawResponse(self)

    @overload
    def list(
        self, repository: int, *, branch: str | None = None, match: str | None = None, max_items: int | None = None
    ) -> AsyncPager[Cache, CacheList]: ...

    @overload
    def list(
        self, repository: str, *, branch: str | None = None, match: str | None = None, max_items: int | None = None
    ) -> AsyncPager[Cache, CacheList]: ...

    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        match: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cache, CacheList]:
        """List the caches of a repository.

        The caches of dependencies that the repository's jobs have stored. Always needs a login, and push rights. Where the server has
        no store for caches, the list is empty for everybody who is logged in. The answer is in this form whatever version is asked
        for.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-pro/billing`: owner_name and name with a `/`
                between.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. For caches in
                Google's store the server ignores it, and takes all. The server takes an empty one for none: it is
                refused here; leave it out for all branches.
            match: Only caches whose `slug` contains this text. The server takes an empty one for none: it is
                refused here; leave it out for all.
            max_items: End after so many items; None goes on to the last page.

        caches_list: `GET /repos/{repository_id}/caches`. API reference V2: Caches, List caches; travis-api
            lib/travis/api/app/endpoint/repos.rb:143; travis-api lib/travis/services/find_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        caches_list_by_slug: `GET /repos/{owner_name}/{name}/caches`. API reference V2: Caches, List caches; travis-
            api lib/travis/api/app/endpoint/repos.rb:227; travis-api lib/travis/services/find_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        """
        if not isinstance(repository, str):
            return self._list(
                _operations.caches_list,
                {
                    "repository_id": repository,
                    "branch": branch,
                    "match": match,
                },
                max_items,
            )
        return self._list(
            _operations.caches_list_by_slug,
            {
                **split_slug(
                    _operations.caches_list_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
                "branch": branch,
                "match": match,
            },
            max_items,
        )

    @overload
    async def delete(self, repository: int, *, branch: str | None = None, match: str | None = None) -> CacheList: ...

    @overload
    async def delete(self, repository: str, *, branch: str | None = None, match: str | None = None) -> CacheList: ...

    async def delete(self, repository: int | str, *, branch: str | None = None, match: str | None = None) -> CacheList:
        """Delete the caches of a repository.

        Deletes caches of the repository and answers those that were deleted: all, unless a branch or a part of the slug is given.
        Always needs a login, and push rights. A second time there are none to delete, and the list is empty.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-pro/billing`: owner_name and name with a `/`
                between.
            branch: Only caches of this branch and of those below it: `feature` takes `feature/x` too. For caches in
                Google's store the server ignores it, and takes all. The server takes an empty one for none: it is
                refused here; leave it out for all branches.
            match: Only caches whose `slug` contains this text. The server takes an empty one for none: it is
                refused here; leave it out for all.

        caches_delete: `DELETE /repos/{repository_id}/caches`. API reference V2: Caches, Delete caches; travis-api
            lib/travis/api/app/endpoint/repos.rb:149; travis-api lib/travis/services/delete_caches.rb; travis-api
            lib/travis/api/serialize/v2/http/caches.rb.
        caches_delete_by_slug: `DELETE /repos/{owner_name}/{name}/caches`. API reference V2: Caches, Delete caches;
            travis-api lib/travis/api/app/endpoint/repos.rb:234; travis-api lib/travis/services/delete_caches.rb;
            travis-api lib/travis/api/serialize/v2/http/caches.rb.
        """
        if not isinstance(repository, str):
            return await self._call(
                _operations.caches_delete,
                {
                    "repository_id": repository,
                    "branch": branch,
                    "match": match,
                },
            )
        return await self._call(
            _operations.caches_delete_by_slug,
            {
                **split_slug(
                    _operations.caches_delete_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
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
