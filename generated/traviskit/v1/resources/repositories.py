# From openapi/v1/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.repositories import Repository, RepositoryMinimal
from ..operations import repositories as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncRepositoriesResource", "RepositoriesResource"]


class RepositoriesResource(Resource):
    """The repositories that Travis CI knows, each with a summary of its newest build."""

    @property
    def with_raw_response(self) -> RepositoriesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return RepositoriesWithRawResponse(self)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        member: str | None = None,
        owner_name: str | None = None,
        slug: str | None = None,
        search: str | None = None,
        limit: int | None = None,
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimal, builtins.list[RepositoryMinimal]]:
        """Find repositories.

        Repositories that match what is asked for. Without `owner_name`, `slug`, `search` and `ids` only active repositories are
        listed: those with a running build first, then by the start of their newest build; on travis-ci.com only the caller's. With
        them inactive ones are listed too, in no order, but for `search`, where the newest build comes first. There are no further
        pages. Always needs a login.

        Parameters:
            ids: Ids of the repositories to list. Cannot be combined with the others. Not documented.
            member: Only repositories that this user has a permission on. A login, in its exact case. Not
                documented.
            owner_name: Only repositories of this owner, the first segment of their slugs, in its exact case.
            slug: Only the repository with this slug. Case is ignored. Not documented.
            search: Only repositories with this text in their slugs. Case is ignored, and `\\` is read as `/`.
            limit: How many repositories to list at most; 25 if absent. Not documented.
            max_items: End after so many items; None goes on to the last page.

        repositories_list: `GET /repositories.json`. API reference V1: Repositories, Index, Index by owner, Index
            search; travis-api lib/travis/api/app/endpoint/repos.rb:45-51; travis-api
            lib/travis/services/find_repos.rb; travis-api lib/travis/api/serialize/v1/http/repositories.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.list` of V3, or `travis.v2.repositories.list`.
        """
        return self._list(
            _operations.repositories_list,
            {
                "ids": ids,
                "member": member,
                "owner_name": owner_name,
                "slug": slug,
                "search": search,
                "limit": limit,
            },
            max_items,
        )

    @overload
    def get(self, repository: int) -> Repository: ...

    @overload
    def get(self, repository: str) -> Repository: ...

    def get(self, repository: int | str) -> Repository:
        """Fetch a repository.

        A repository with a summary of its newest build, and its public key. A renamed repository is found by its present slug only.
        Also as `/repositories/{owner_name}/{name}.json`.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-ci/travis-ci`: owner_name and name with a `/`
                between.

        repositories_get: `GET /repos/{repository_id}.json`. travis-api lib/travis/api/app/endpoint/repos.rb:58;
            travis-api lib/travis/api/serialize/v1/http/repository.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`.
        repositories_get_by_slug: `GET /repos/{owner_name}/{name}.json`. API reference V1: Repositories, Show;
            travis-api lib/travis/api/app/endpoint/repos.rb:160; travis-api
            lib/travis/api/app/middleware/rewrite.rb; travis-api lib/travis/api/serialize/v1/http/repository.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`.
        """
        if not isinstance(repository, str):
            return self._call(
                _operations.repositories_get,
                {
                    "repository_id": repository,
                },
            )
        return self._call(
            _operations.repositories_get_by_slug,
            {
                **split_slug(
                    _operations.repositories_get_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
            },
        )


class AsyncRepositoriesResource(AsyncResource):
    """The repositories that Travis CI knows, each with a summary of its newest build."""

    @property
    def with_raw_response(self) -> AsyncRepositoriesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncRepositoriesWithRawResponse(self)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        member: str | None = None,
        owner_name: str | None = None,
        slug: str | None = None,
        search: str | None = None,
        limit: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimal, builtins.list[RepositoryMinimal]]:
        """Find repositories.

        Repositories that match what is asked for. Without `owner_name`, `slug`, `search` and `ids` only active repositories are
        listed: those with a running build first, then by the start of their newest build; on travis-ci.com only the caller's. With
        them inactive ones are listed too, in no order, but for `search`, where the newest build comes first. There are no further
        pages. Always needs a login.

        Parameters:
            ids: Ids of the repositories to list. Cannot be combined with the others. Not documented.
            member: Only repositories that this user has a permission on. A login, in its exact case. Not
                documented.
            owner_name: Only repositories of this owner, the first segment of their slugs, in its exact case.
            slug: Only the repository with this slug. Case is ignored. Not documented.
            search: Only repositories with this text in their slugs. Case is ignored, and `\\` is read as `/`.
            limit: How many repositories to list at most; 25 if absent. Not documented.
            max_items: End after so many items; None goes on to the last page.

        repositories_list: `GET /repositories.json`. API reference V1: Repositories, Index, Index by owner, Index
            search; travis-api lib/travis/api/app/endpoint/repos.rb:45-51; travis-api
            lib/travis/services/find_repos.rb; travis-api lib/travis/api/serialize/v1/http/repositories.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.list` of V3, or `travis.v2.repositories.list`.
        """
        return self._list(
            _operations.repositories_list,
            {
                "ids": ids,
                "member": member,
                "owner_name": owner_name,
                "slug": slug,
                "search": search,
                "limit": limit,
            },
            max_items,
        )

    @overload
    async def get(self, repository: int) -> Repository: ...

    @overload
    async def get(self, repository: str) -> Repository: ...

    async def get(self, repository: int | str) -> Repository:
        """Fetch a repository.

        A repository with a summary of its newest build, and its public key. A renamed repository is found by its present slug only.
        Also as `/repositories/{owner_name}/{name}.json`.

        Parameters:
            repository: Id of the repository, or slug, such as `travis-ci/travis-ci`: owner_name and name with a `/`
                between.

        repositories_get: `GET /repos/{repository_id}.json`. travis-api lib/travis/api/app/endpoint/repos.rb:58;
            travis-api lib/travis/api/serialize/v1/http/repository.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`.
        repositories_get_by_slug: `GET /repos/{owner_name}/{name}.json`. API reference V1: Repositories, Show;
            travis-api lib/travis/api/app/endpoint/repos.rb:160; travis-api
            lib/travis/api/app/middleware/rewrite.rb; travis-api lib/travis/api/serialize/v1/http/repository.rb.
        Deprecated: V1 is a legacy; use `travis.repositories.get` of V3, or `travis.v2.repositories.get`.
        """
        if not isinstance(repository, str):
            return await self._call(
                _operations.repositories_get,
                {
                    "repository_id": repository,
                },
            )
        return await self._call(
            _operations.repositories_get_by_slug,
            {
                **split_slug(
                    _operations.repositories_get_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
            },
        )


class RepositoriesWithRawResponse:
    """`repositories` with raw answers."""

    def __init__(self, resource: RepositoriesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncRepositoriesWithRawResponse:
    """`repositories` with raw answers."""

    def __init__(self, resource: AsyncRepositoriesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
