# From openapi/v2/branches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.branches import Branch, BranchList
from ..operations import branches as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBranchesResource", "BranchesResource"]


class BranchesResource(Resource):
    """The newest build on each branch of a repository."""

    @property
    def with_raw_response(self) -> BranchesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BranchesWithRawResponse(self)

    @overload
    def list(self, repository: int, *, max_items: int | None = None) -> Pager[Branch, BranchList]: ...

    @overload
    def list(self, repository: str, *, max_items: int | None = None) -> Pager[Branch, BranchList]: ...

    @overload
    def list(self, *, ids: Sequence[int], max_items: int | None = None) -> Pager[Branch, BranchList]: ...

    @overload
    def list(self, *, repository_id: int, max_items: int | None = None) -> Pager[Branch, BranchList]: ...

    @overload
    def list(self, *, slug: str, max_items: int | None = None) -> Pager[Branch, BranchList]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        max_items: int | None = None,
    ) -> Pager[Branch, BranchList]:
        """List branches.

        For every branch of a repository its newest build that came from a push, unfinished ones first, then by their end,
        the latest first; at most 50. Or the builds with the given ids in the form of branches. The name of the branch is in
        the build's commit. A repository that does not exist, or that the caller may not see, has no branches. The address
        with parameters is not documented; the official command line client uses it.

        With repository: List the branches of a repository.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.
            ids: Ids of builds.
            repository_id: Id of the repository.
            slug: Slug of the repository. Case is ignored.
            max_items: End after so many items; None goes on to the last page.

        branches_list_for_repository: `GET /repos/{repository_id}/branches`. API reference V2: Branches, List
            Branches; travis-api lib/travis/api/app/endpoint/repos.rb:132; travis-api
            lib/travis/services/find_branches.rb; travis-api lib/travis/model/repository.rb:171-180.
        branches_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/branches`. API reference V2: Branches,
            List Branches; travis-api lib/travis/api/app/endpoint/repos.rb:216; travis-api
            lib/travis/services/find_branches.rb; travis-api lib/travis/model/repository.rb:171-180.
        branches_list: `GET /branches`. not in the API reference; travis-api
            lib/travis/api/app/endpoint/branches.rb:8; travis-api lib/travis/services/find_branches.rb.
        """
        if repository is not None and not isinstance(repository, str):
            refuse(
                _operations.branches_list_for_repository, "repository", ids=ids, repository_id=repository_id, slug=slug
            )
            return self._list(
                _operations.branches_list_for_repository,
                {
                    "repository_id": repository,
                },
                max_items,
            )
        if repository is not None:
            refuse(
                _operations.branches_list_for_repository_by_slug,
                "repository",
                ids=ids,
                repository_id=repository_id,
                slug=slug,
            )
            return self._list(
                _operations.branches_list_for_repository_by_slug,
                {
                    **split_slug(
                        _operations.branches_list_for_repository_by_slug,
                        "repository",
                        repository,
                        "owner_name",
                        "name",
                        or_id=True,
                    ),
                },
                max_items,
            )
        return self._list(
            _operations.branches_list,
            {
                "ids": ids,
                "repository_id": repository_id,
                "slug": slug,
            },
            max_items,
        )

    @overload
    def get(self, repository: int, branch: str) -> Branch: ...

    @overload
    def get(self, repository: str, branch: str) -> Branch: ...

    def get(self, repository: int | str, branch: str) -> Branch:
        """Show a branch of a repository.

        The newest build on the branch, in any state, that did not come from a pull request. A branch without a build
        is not found.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.
            branch: Name of the branch, as git allows it; it may have slashes, and its case counts.

        branches_get: `GET /repos/{repository_id}/branches/{branch}`. API reference V2: Branches, Show Branch;
            travis-api lib/travis/api/app/endpoint/repos.rb:137; travis-api lib/travis/services/find_branch.rb:29.
        branches_get_by_slug: `GET /repos/{owner_name}/{name}/branches/{branch}`. API reference V2: Branches, Show
            Branch; travis-api lib/travis/api/app/endpoint/repos.rb:221; travis-api
            lib/travis/services/find_branch.rb:29.
        """
        if not isinstance(repository, str):
            return self._call(
                _operations.branches_get,
                {
                    "repository_id": repository,
                    "branch": branch,
                },
            )
        return self._call(
            _operations.branches_get_by_slug,
            {
                **split_slug(
                    _operations.branches_get_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
                "branch": branch,
            },
        )


class AsyncBranchesResource(AsyncResource):
    """The newest build on each branch of a repository."""

    @property
    def with_raw_response(self) -> AsyncBranchesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBranchesWithRawResponse(self)

    @overload
    def list(self, repository: int, *, max_items: int | None = None) -> AsyncPager[Branch, BranchList]: ...

    @overload
    def list(self, repository: str, *, max_items: int | None = None) -> AsyncPager[Branch, BranchList]: ...

    @overload
    def list(self, *, ids: Sequence[int], max_items: int | None = None) -> AsyncPager[Branch, BranchList]: ...

    @overload
    def list(self, *, repository_id: int, max_items: int | None = None) -> AsyncPager[Branch, BranchList]: ...

    @overload
    def list(self, *, slug: str, max_items: int | None = None) -> AsyncPager[Branch, BranchList]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Branch, BranchList]:
        """List branches.

        For every branch of a repository its newest build that came from a push, unfinished ones first, then by their end,
        the latest first; at most 50. Or the builds with the given ids in the form of branches. The name of the branch is in
        the build's commit. A repository that does not exist, or that the caller may not see, has no branches. The address
        with parameters is not documented; the official command line client uses it.

        With repository: List the branches of a repository.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.
            ids: Ids of builds.
            repository_id: Id of the repository.
            slug: Slug of the repository. Case is ignored.
            max_items: End after so many items; None goes on to the last page.

        branches_list_for_repository: `GET /repos/{repository_id}/branches`. API reference V2: Branches, List
            Branches; travis-api lib/travis/api/app/endpoint/repos.rb:132; travis-api
            lib/travis/services/find_branches.rb; travis-api lib/travis/model/repository.rb:171-180.
        branches_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/branches`. API reference V2: Branches,
            List Branches; travis-api lib/travis/api/app/endpoint/repos.rb:216; travis-api
            lib/travis/services/find_branches.rb; travis-api lib/travis/model/repository.rb:171-180.
        branches_list: `GET /branches`. not in the API reference; travis-api
            lib/travis/api/app/endpoint/branches.rb:8; travis-api lib/travis/services/find_branches.rb.
        """
        if repository is not None and not isinstance(repository, str):
            refuse(
                _operations.branches_list_for_repository, "repository", ids=ids, repository_id=repository_id, slug=slug
            )
            return self._list(
                _operations.branches_list_for_repository,
                {
                    "repository_id": repository,
                },
                max_items,
            )
        if repository is not None:
            refuse(
                _operations.branches_list_for_repository_by_slug,
                "repository",
                ids=ids,
                repository_id=repository_id,
                slug=slug,
            )
            return self._list(
                _operations.branches_list_for_repository_by_slug,
                {
                    **split_slug(
                        _operations.branches_list_for_repository_by_slug,
                        "repository",
                        repository,
                        "owner_name",
                        "name",
                        or_id=True,
                    ),
                },
                max_items,
            )
        return self._list(
            _operations.branches_list,
            {
                "ids": ids,
                "repository_id": repository_id,
                "slug": slug,
            },
            max_items,
        )

    @overload
    async def get(self, repository: int, branch: str) -> Branch: ...

    @overload
    async def get(self, repository: str, branch: str) -> Branch: ...

    async def get(self, repository: int | str, branch: str) -> Branch:
        """Show a branch of a repository.

        The newest build on the branch, in any state, that did not come from a pull request. A branch without a build
        is not found.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.
            branch: Name of the branch, as git allows it; it may have slashes, and its case counts.

        branches_get: `GET /repos/{repository_id}/branches/{branch}`. API reference V2: Branches, Show Branch;
            travis-api lib/travis/api/app/endpoint/repos.rb:137; travis-api lib/travis/services/find_branch.rb:29.
        branches_get_by_slug: `GET /repos/{owner_name}/{name}/branches/{branch}`. API reference V2: Branches, Show
            Branch; travis-api lib/travis/api/app/endpoint/repos.rb:221; travis-api
            lib/travis/services/find_branch.rb:29.
        """
        if not isinstance(repository, str):
            return await self._call(
                _operations.branches_get,
                {
                    "repository_id": repository,
                    "branch": branch,
                },
            )
        return await self._call(
            _operations.branches_get_by_slug,
            {
                **split_slug(
                    _operations.branches_get_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
                "branch": branch,
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
