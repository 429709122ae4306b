# From openapi/v3/branches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.branches import Branch, Branches, BranchInclude, BranchSort
from ..models.shared import Provider
from ..operations import branches as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBranchesResource", "BranchesResource"]


class BranchesResource(Resource):
    """The branches of a repository."""

    @property
    def with_raw_response(self) -> BranchesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BranchesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Branch, Branches]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Branch, Branches]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Branch, Branches]:
        """List the branches of a repository.

        The branches of a repository, each with its newest build. The default branch comes first, then those that still
        exist at the provider, and of each of these those whose build is newest. Sorted by their last build, as they are
        by default, branches without a build are left out; `sort_by=name` has them.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            exists_on_github: Only branches that still exist at the provider (GitHub or another), or only those that
                do not.
            name: Only branches whose name contains this text. Case is ignored.
            sort_by: What to sort by: `default_branch,exists_on_github,last_build:desc` unless given. By
                `last_build` means by the id of the newest build; `default_branch` and `exists_on_github` put those
                first of which it is true.
            include: What to send with the branches beside what is sent anyway, or in full instead of in short.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        branches_list_by_provider: `GET /repo/{provider}/{repository}/branches`. travis-api
            lib/travis/api/v3/services/branches/find.rb; travis-api lib/travis/api/v3/queries/branches.rb; travis-
            api lib/travis/api/v3/renderer/branch.rb.
        branches_list: `GET /repo/{repository}/branches`. travis-api lib/travis/api/v3/services/branches/find.rb;
            travis-api lib/travis/api/v3/queries/branches.rb; travis-api lib/travis/api/v3/renderer/branch.rb.
        """
        if provider is not None:
            return self._list(
                _operations.branches_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "exists_on_github": exists_on_github,
                    "name": name,
                    "sort_by": sort_by,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.branches_list,
            {
                "repository": repository,
                "exists_on_github": exists_on_github,
                "name": name,
                "sort_by": sort_by,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    def get(
        self, repository: int | str, branch: str, *, provider: Provider, include: Sequence[BranchInclude] | None = None
    ) -> Branch: ...

    @overload
    def get(self, repository: int | str, branch: str, *, include: Sequence[BranchInclude] | None = None) -> Branch: ...

    def get(
        self,
        repository: int | str,
        branch: str,
        *,
        provider: Provider | None = None,
        include: Sequence[BranchInclude] | None = None,
    ) -> Branch:
        """Show a branch.

        A branch of a repository, with its newest build. Case counts in its name. A branch is known from its first push,
        and stays known when it is deleted: `exists_on_github` is false then.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            branch: Name of the branch.
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the branches beside what is sent anyway, or in full instead of in short.

        branches_get_by_provider: `GET /repo/{provider}/{repository}/branch/{branch}`. travis-api
            lib/travis/api/v3/services/branch/find.rb; travis-api lib/travis/api/v3/queries/branch.rb; travis-api
            lib/travis/api/v3/renderer/branch.rb.
        branches_get: `GET /repo/{repository}/branch/{branch}`. travis-api
            lib/travis/api/v3/services/branch/find.rb; travis-api lib/travis/api/v3/queries/branch.rb; travis-api
            lib/travis/api/v3/renderer/branch.rb.
        """
        if provider is not None:
            return self._call(
                _operations.branches_get_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "include": include,
                },
            )
        return self._call(
            _operations.branches_get,
            {
                "repository": repository,
                "branch": branch,
                "include": include,
            },
        )


class AsyncBranchesResource(AsyncResource):
    """The branches of a repository."""

    @property
    def with_raw_response(self) -> AsyncBranchesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBranchesWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Branch, Branches]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Branch, Branches]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        exists_on_github: bool | None = None,
        name: str | None = None,
        sort_by: Sequence[BranchSort] | None = None,
        include: Sequence[BranchInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Branch, Branches]:
        """List the branches of a repository.

        The branches of a repository, each with its newest build. The default branch comes first, then those that still
        exist at the provider, and of each of these those whose build is newest. Sorted by their last build, as they are
        by default, branches without a build are left out; `sort_by=name` has them.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            exists_on_github: Only branches that still exist at the provider (GitHub or another), or only those that
                do not.
            name: Only branches whose name contains this text. Case is ignored.
            sort_by: What to sort by: `default_branch,exists_on_github,last_build:desc` unless given. By
                `last_build` means by the id of the newest build; `default_branch` and `exists_on_github` put those
                first of which it is true.
            include: What to send with the branches beside what is sent anyway, or in full instead of in short.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        branches_list_by_provider: `GET /repo/{provider}/{repository}/branches`. travis-api
            lib/travis/api/v3/services/branches/find.rb; travis-api lib/travis/api/v3/queries/branches.rb; travis-
            api lib/travis/api/v3/renderer/branch.rb.
        branches_list: `GET /repo/{repository}/branches`. travis-api lib/travis/api/v3/services/branches/find.rb;
            travis-api lib/travis/api/v3/queries/branches.rb; travis-api lib/travis/api/v3/renderer/branch.rb.
        """
        if provider is not None:
            return self._list(
                _operations.branches_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "exists_on_github": exists_on_github,
                    "name": name,
                    "sort_by": sort_by,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.branches_list,
            {
                "repository": repository,
                "exists_on_github": exists_on_github,
                "name": name,
                "sort_by": sort_by,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    async def get(
        self, repository: int | str, branch: str, *, provider: Provider, include: Sequence[BranchInclude] | None = None
    ) -> Branch: ...

    @overload
    async def get(
        self, repository: int | str, branch: str, *, include: Sequence[BranchInclude] | None = None
    ) -> Branch: ...

    async def get(
        self,
        repository: int | str,
        branch: str,
        *,
        provider: Provider | None = None,
        include: Sequence[BranchInclude] | None = None,
    ) -> Branch:
        """Show a branch.

        A branch of a repository, with its newest build. Case counts in its name. A branch is known from its first push,
        and stays known when it is deleted: `exists_on_github` is false then.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            branch: Name of the branch.
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the branches beside what is sent anyway, or in full instead of in short.

        branches_get_by_provider: `GET /repo/{provider}/{repository}/branch/{branch}`. travis-api
            lib/travis/api/v3/services/branch/find.rb; travis-api lib/travis/api/v3/queries/branch.rb; travis-api
            lib/travis/api/v3/renderer/branch.rb.
        branches_get: `GET /repo/{repository}/branch/{branch}`. travis-api
            lib/travis/api/v3/services/branch/find.rb; travis-api lib/travis/api/v3/queries/branch.rb; travis-api
            lib/travis/api/v3/renderer/branch.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.branches_get_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "include": include,
                },
            )
        return await self._call(
            _operations.branches_get,
            {
                "repository": repository,
                "branch": branch,
                "include": include,
            },
        )


class BranchesWithRawResponse:
    """`branches` with raw answers."""

    def __init__(self, resource: BranchesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncBranchesWithRawResponse:
    """`branches` with raw answers."""

    def __init__(self, resource: AsyncBranchesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
