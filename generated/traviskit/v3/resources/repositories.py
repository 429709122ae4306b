# From openapi/v3/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, overload

from ..._arguments import refuse, refuse_without
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.repositories import (
    Repositories,
    RepositoriesList,
    RepositoriesMinimal,
    RepositoriesMinimalWithBuild,
    RepositoriesRepresentation,
    Repository,
    RepositoryInclude,
    RepositoryList,
    RepositoryMinimal,
    RepositoryMinimalWithBuild,
    RepositorySort,
    ServerType,
)
from ..models.shared import Provider
from ..operations import repositories as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncRepositoriesResource", "RepositoriesResource"]


class RepositoriesResource(Resource):
    """The repositories that Travis CI knows; switched on and off, and starred."""

    @property
    def with_raw_response(self) -> RepositoriesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return RepositoriesWithRawResponse(self)

    @overload
    def get(
        self,
        repository: int | str,
        *,
        provider: Provider,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository: ...

    @overload
    def get(
        self,
        repository: int | str,
        *,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository: ...

    def get(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository:
        """Get a repository.

        A repository by its id or slug. Public ones are open to strangers, but not on Travis CI Enterprise.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            server_type: What kind of repository it is, since Assembla may have several of one slug. Read with the
                provider `assembla` alone.
            include: What to send beside the usual, and in full where it would be short.

        repositories_get_by_provider: `GET /repo/{provider}/{repository}`. travis-api
            lib/travis/api/v3/services/repository/find.rb:5; travis-api lib/travis/api/v3/queries/repository.rb.
        repositories_get: `GET /repo/{repository}`. travis-api lib/travis/api/v3/services/repository/find.rb:5;
            travis-api lib/travis/api/v3/queries/repository.rb.
        """
        if provider is not None:
            return self._call(
                _operations.repositories_get_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "server_type": server_type,
                    "include": include,
                },
            )
        return self._call(
            _operations.repositories_get,
            {
                "repository": repository,
                "server_type": server_type,
                "include": include,
            },
        )

    @overload
    def activate(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    def activate(self, repository: int | str) -> Repository: ...

    def activate(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Activate a repository.

        Switches the repository on: its pushes and pull requests lead to builds from now on. Sets up the hook at the
        provider, with the rights of the current user. What is on already stays on.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_activate_by_provider: `POST /repo/{provider}/{repository}/activate`. travis-api
            lib/travis/api/v3/services/repository/activate.rb:7.
        repositories_activate: `POST /repo/{repository}/activate`. travis-api
            lib/travis/api/v3/services/repository/activate.rb:7.
        """
        if provider is not None:
            return self._call(
                _operations.repositories_activate_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.repositories_activate,
            {
                "repository": repository,
            },
        )

    @overload
    def deactivate(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    def deactivate(self, repository: int | str) -> Repository: ...

    def deactivate(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Deactivate a repository.

        Switches the repository off, and its hook at the provider. What is off already stays off.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_deactivate_by_provider: `POST /repo/{provider}/{repository}/deactivate`. travis-api
            lib/travis/api/v3/services/repository/deactivate.rb:5.
        repositories_deactivate: `POST /repo/{repository}/deactivate`. travis-api
            lib/travis/api/v3/services/repository/deactivate.rb:5.
        """
        if provider is not None:
            return self._call(
                _operations.repositories_deactivate_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.repositories_deactivate,
            {
                "repository": repository,
            },
        )

    @overload
    def star(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    def star(self, repository: int | str) -> Repository: ...

    def star(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Star a repository.

        Stars the repository for the current user. What has a star keeps it.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_star_by_provider: `POST /repo/{provider}/{repository}/star`. travis-api
            lib/travis/api/v3/services/repository/star.rb:3.
        repositories_star: `POST /repo/{repository}/star`. travis-api
            lib/travis/api/v3/services/repository/star.rb:3.
        """
        if provider is not None:
            return self._call(
                _operations.repositories_star_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.repositories_star,
            {
                "repository": repository,
            },
        )

    @overload
    def unstar(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    def unstar(self, repository: int | str) -> Repository: ...

    def unstar(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Unstar a repository.

        Takes the current user's star from the repository. What has none stays without.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_unstar_by_provider: `POST /repo/{provider}/{repository}/unstar`. travis-api
            lib/travis/api/v3/services/repository/unstar.rb:3.
        repositories_unstar: `POST /repo/{repository}/unstar`. travis-api
            lib/travis/api/v3/services/repository/unstar.rb:3.
        """
        if provider is not None:
            return self._call(
                _operations.repositories_unstar_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.repositories_unstar,
            {
                "repository": repository,
            },
        )

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> Pager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> Pager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> Pager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> Pager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> Pager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> Pager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> Pager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> Pager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> Pager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    def list(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: RepositoriesRepresentation | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> Pager[
        Repository | RepositoryList | RepositoryMinimal | RepositoryMinimalWithBuild,
        Repositories | RepositoriesList | RepositoriesMinimal | RepositoriesMinimalWithBuild,
    ]:
        """List the current user's repositories.

        The repositories that the user has a permission for, which is all that were synchronised. In no particular order
        unless `sort_by` says so.

        With owner: List the repositories of an owner.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            active: Only the active repositories, or only the others.
            private: Only the private repositories, or only the public ones.
            starred: Only the repositories that the current user has starred, or only the others. Of no effect for
                strangers.
            managed_by_installation: Only the repositories that Travis CI's GitHub App manages, or only the others.
            active_on_org: Only the repositories that are active on travis-ci.org, or only the others.
            name_filter: Only repositories whose names have these characters in this order, with any others in
                between. Case is ignored. Experimental: the manifest does not have it.
            slug_filter: Only repositories whose slugs have these characters in this order, with any others in
                between. Case is ignored. Experimental: the manifest does not have it.
            include: What to send beside the usual, and in full where it would be short.
            sort_by: In which order, by the first, then by the next, upwards unless `:desc` follows.
                `current_build`, and by how well they fit `name_filter` and `slug_filter`, are experimental.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            representation: How much of each repository to send.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        repositories_list_for_owner_by_provider: `GET /owner/{provider}/{login}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_owner: `GET /owner/{login}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_owner_by_github_id: `GET /owner/github_id/{github_id}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_current_user: `GET /repos`. travis-api
            lib/travis/api/v3/services/repositories/for_current_user.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.repositories_list_for_owner_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.repositories_list_for_owner_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.repositories_list_for_owner, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.repositories_list_for_owner,
                {
                    "login": owner,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        if github_id is not None:
            refuse(_operations.repositories_list_for_owner_by_github_id, "github_id", owner=owner, provider=provider)
            return self._list(
                _operations.repositories_list_for_owner_by_github_id,
                {
                    "github_id": github_id,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        refuse_without(_operations.repositories_list_for_current_user, "owner", provider=provider)
        return self._list(
            _operations.repositories_list_for_current_user,
            {
                "active": active,
                "private": private,
                "starred": starred,
                "managed_by_installation": managed_by_installation,
                "active_on_org": active_on_org,
                "name_filter": name_filter,
                "slug_filter": slug_filter,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
                "representation": representation,
            },
            max_items,
        )


class AsyncRepositoriesResource(AsyncResource):
    """The repositories that Travis CI knows; switched on and off, and starred."""

    @property
    def with_raw_response(self) -> AsyncRepositoriesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncRepositoriesWithRawResponse(self)

    @overload
    async def get(
        self,
        repository: int | str,
        *,
        provider: Provider,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository: ...

    @overload
    async def get(
        self,
        repository: int | str,
        *,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository: ...

    async def get(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        server_type: ServerType | None = None,
        include: Sequence[RepositoryInclude] | None = None,
    ) -> Repository:
        """Get a repository.

        A repository by its id or slug. Public ones are open to strangers, but not on Travis CI Enterprise.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            server_type: What kind of repository it is, since Assembla may have several of one slug. Read with the
                provider `assembla` alone.
            include: What to send beside the usual, and in full where it would be short.

        repositories_get_by_provider: `GET /repo/{provider}/{repository}`. travis-api
            lib/travis/api/v3/services/repository/find.rb:5; travis-api lib/travis/api/v3/queries/repository.rb.
        repositories_get: `GET /repo/{repository}`. travis-api lib/travis/api/v3/services/repository/find.rb:5;
            travis-api lib/travis/api/v3/queries/repository.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.repositories_get_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "server_type": server_type,
                    "include": include,
                },
            )
        return await self._call(
            _operations.repositories_get,
            {
                "repository": repository,
                "server_type": server_type,
                "include": include,
            },
        )

    @overload
    async def activate(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    async def activate(self, repository: int | str) -> Repository: ...

    async def activate(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Activate a repository.

        Switches the repository on: its pushes and pull requests lead to builds from now on. Sets up the hook at the
        provider, with the rights of the current user. What is on already stays on.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_activate_by_provider: `POST /repo/{provider}/{repository}/activate`. travis-api
            lib/travis/api/v3/services/repository/activate.rb:7.
        repositories_activate: `POST /repo/{repository}/activate`. travis-api
            lib/travis/api/v3/services/repository/activate.rb:7.
        """
        if provider is not None:
            return await self._call(
                _operations.repositories_activate_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.repositories_activate,
            {
                "repository": repository,
            },
        )

    @overload
    async def deactivate(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    async def deactivate(self, repository: int | str) -> Repository: ...

    async def deactivate(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Deactivate a repository.

        Switches the repository off, and its hook at the provider. What is off already stays off.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_deactivate_by_provider: `POST /repo/{provider}/{repository}/deactivate`. travis-api
            lib/travis/api/v3/services/repository/deactivate.rb:5.
        repositories_deactivate: `POST /repo/{repository}/deactivate`. travis-api
            lib/travis/api/v3/services/repository/deactivate.rb:5.
        """
        if provider is not None:
            return await self._call(
                _operations.repositories_deactivate_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.repositories_deactivate,
            {
                "repository": repository,
            },
        )

    @overload
    async def star(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    async def star(self, repository: int | str) -> Repository: ...

    async def star(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Star a repository.

        Stars the repository for the current user. What has a star keeps it.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_star_by_provider: `POST /repo/{provider}/{repository}/star`. travis-api
            lib/travis/api/v3/services/repository/star.rb:3.
        repositories_star: `POST /repo/{repository}/star`. travis-api
            lib/travis/api/v3/services/repository/star.rb:3.
        """
        if provider is not None:
            return await self._call(
                _operations.repositories_star_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.repositories_star,
            {
                "repository": repository,
            },
        )

    @overload
    async def unstar(self, repository: int | str, *, provider: Provider) -> Repository: ...

    @overload
    async def unstar(self, repository: int | str) -> Repository: ...

    async def unstar(self, repository: int | str, *, provider: Provider | None = None) -> Repository:
        """Unstar a repository.

        Takes the current user's star from the repository. What has none stays without.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.

        repositories_unstar_by_provider: `POST /repo/{provider}/{repository}/unstar`. travis-api
            lib/travis/api/v3/services/repository/unstar.rb:3.
        repositories_unstar: `POST /repo/{repository}/unstar`. travis-api
            lib/travis/api/v3/services/repository/unstar.rb:3.
        """
        if provider is not None:
            return await self._call(
                _operations.repositories_unstar_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.repositories_unstar,
            {
                "repository": repository,
            },
        )

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        provider: Provider,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        owner: str,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        *,
        github_id: int,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["standard"] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Repository, Repositories]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["list"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryList, RepositoriesList]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimal, RepositoriesMinimal]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: Literal["minimal_with_build"],
        max_items: int | None = None,
    ) -> AsyncPager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild]: ...

    def list(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        active: bool | None = None,
        private: bool | None = None,
        starred: bool | None = None,
        managed_by_installation: bool | None = None,
        active_on_org: bool | None = None,
        name_filter: str | None = None,
        slug_filter: str | None = None,
        include: Sequence[RepositoryInclude] | None = None,
        sort_by: Sequence[RepositorySort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        representation: RepositoriesRepresentation | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[
        Repository | RepositoryList | RepositoryMinimal | RepositoryMinimalWithBuild,
        Repositories | RepositoriesList | RepositoriesMinimal | RepositoriesMinimalWithBuild,
    ]:
        """List the current user's repositories.

        The repositories that the user has a permission for, which is all that were synchronised. In no particular order
        unless `sort_by` says so.

        With owner: List the repositories of an owner.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            active: Only the active repositories, or only the others.
            private: Only the private repositories, or only the public ones.
            starred: Only the repositories that the current user has starred, or only the others. Of no effect for
                strangers.
            managed_by_installation: Only the repositories that Travis CI's GitHub App manages, or only the others.
            active_on_org: Only the repositories that are active on travis-ci.org, or only the others.
            name_filter: Only repositories whose names have these characters in this order, with any others in
                between. Case is ignored. Experimental: the manifest does not have it.
            slug_filter: Only repositories whose slugs have these characters in this order, with any others in
                between. Case is ignored. Experimental: the manifest does not have it.
            include: What to send beside the usual, and in full where it would be short.
            sort_by: In which order, by the first, then by the next, upwards unless `:desc` follows.
                `current_build`, and by how well they fit `name_filter` and `slug_filter`, are experimental.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            representation: How much of each repository to send.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        repositories_list_for_owner_by_provider: `GET /owner/{provider}/{login}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_owner: `GET /owner/{login}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_owner_by_github_id: `GET /owner/github_id/{github_id}/repos`. travis-api
            lib/travis/api/v3/services/repositories/for_owner.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        repositories_list_for_current_user: `GET /repos`. travis-api
            lib/travis/api/v3/services/repositories/for_current_user.rb:7; travis-api
            lib/travis/api/v3/queries/repositories.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.repositories_list_for_owner_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.repositories_list_for_owner_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.repositories_list_for_owner, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.repositories_list_for_owner,
                {
                    "login": owner,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        if github_id is not None:
            refuse(_operations.repositories_list_for_owner_by_github_id, "github_id", owner=owner, provider=provider)
            return self._list(
                _operations.repositories_list_for_owner_by_github_id,
                {
                    "github_id": github_id,
                    "active": active,
                    "private": private,
                    "starred": starred,
                    "managed_by_installation": managed_by_installation,
                    "active_on_org": active_on_org,
                    "name_filter": name_filter,
                    "slug_filter": slug_filter,
                    "include": include,
                    "sort_by": sort_by,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                    "representation": representation,
                },
                max_items,
            )
        refuse_without(_operations.repositories_list_for_current_user, "owner", provider=provider)
        return self._list(
            _operations.repositories_list_for_current_user,
            {
                "active": active,
                "private": private,
                "starred": starred,
                "managed_by_installation": managed_by_installation,
                "active_on_org": active_on_org,
                "name_filter": name_filter,
                "slug_filter": slug_filter,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
                "representation": representation,
            },
            max_items,
        )


class RepositoriesWithRawResponse:
    """`repositories` with raw answers."""

    def __init__(self, resource: RepositoriesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.activate: Final = to_raw(raw.activate)
        self.deactivate: Final = to_raw(raw.deactivate)
        self.star: Final = to_raw(raw.star)
        self.unstar: Final = to_raw(raw.unstar)
        self.list: Final = to_raw_list(raw.list)


class AsyncRepositoriesWithRawResponse:
    """`repositories` with raw answers."""

    def __init__(self, resource: AsyncRepositoriesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.activate: Final = to_async_raw(raw.activate)
        self.deactivate: Final = to_async_raw(raw.deactivate)
        self.star: Final = to_async_raw(raw.star)
        self.unstar: Final = to_async_raw(raw.unstar)
        self.list: Final = to_async_raw_list(raw.list)
