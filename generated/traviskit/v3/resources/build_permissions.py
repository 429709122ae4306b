# From openapi/v3/build_permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.build_permissions import BuildPermission, OrganizationBuildPermissions, RepositoryBuildPermissions
from ..models.shared import Provider
from ..operations import build_permissions as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBuildPermissionsResource", "BuildPermissionsResource"]


class BuildPermissionsResource(Resource):
    """Who may trigger builds."""

    @property
    def with_raw_response(self) -> BuildPermissionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BuildPermissionsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildPermission, RepositoryBuildPermissions]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildPermission, RepositoryBuildPermissions]: ...

    @overload
    def list(
        self, *, organization: int, max_items: int | None = None
    ) -> Pager[BuildPermission, OrganizationBuildPermissions]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        provider: Provider | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        organization: int | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildPermission, RepositoryBuildPermissions | OrganizationBuildPermissions]:
        """List who may trigger builds of an organization.

        The members of the organization, and whether they may trigger builds of its repositories. Not paged. Needs a login,
        but no rights.

        With repository: List who may trigger builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            organization: Id of the organization.
            max_items: End after so many items; None goes on to the last page.

        build_permissions_list_for_repository_by_provider: `GET /repo/{provider}/{repository}/build_permissions`.
            travis-api lib/travis/api/v3/services/build_permissions/find_for_repo.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        build_permissions_list_for_repository: `GET /repo/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/find_for_repo.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        build_permissions_list_for_organization: `GET /org/{organization_id}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/find_for_organization.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.build_permissions_list_for_repository_by_provider, "repository", organization=organization
            )
            return self._list(
                _operations.build_permissions_list_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        if repository is not None:
            refuse(
                _operations.build_permissions_list_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return self._list(
                _operations.build_permissions_list_for_repository,
                {
                    "repository": repository,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        refuse_none(_operations.build_permissions_list_for_organization, "repository", organization=organization)
        refuse(
            _operations.build_permissions_list_for_organization,
            "organization",
            limit=limit,
            offset=offset,
            provider=provider,
            repository=repository,
            skip_count=skip_count,
        )
        return self._list(
            _operations.build_permissions_list_for_organization,
            {
                "organization_id": organization,
            },
            max_items,
        )

    @overload
    def update(
        self, repository: int | str, *, provider: Provider, user_ids: Sequence[int], permission: bool
    ) -> None: ...

    @overload
    def update(self, repository: int | str, *, user_ids: Sequence[int], permission: bool) -> None: ...

    @overload
    def update(self, *, organization: int, user_ids: Sequence[int], permission: bool) -> None: ...

    def update(
        self,
        repository: int | str | None = None,
        *,
        user_ids: Sequence[int],
        permission: bool,
        provider: Provider | None = None,
        organization: int | None = None,
    ) -> None:
        """Change who may trigger builds of an organization.

        Gives some members the permission to trigger builds of the organization's repositories, or takes it from them. Those
        who are no members are left out. Needs an administrator of the organization.

        With repository: Change who may trigger builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            user_ids: The ids of the users.
            permission: Whether they may.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        build_permissions_update_for_repository_by_provider: `PATCH
            /repo/{provider}/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_repo.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        build_permissions_update_for_repository: `PATCH /repo/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_repo.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        build_permissions_update_for_organization: `PATCH /org/{organization_id}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_organization.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.build_permissions_update_for_repository_by_provider, "repository", organization=organization
            )
            return self._call(
                _operations.build_permissions_update_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "user_ids": user_ids,
                    "permission": permission,
                },
            )
        if repository is not None:
            refuse(
                _operations.build_permissions_update_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return self._call(
                _operations.build_permissions_update_for_repository,
                {
                    "repository": repository,
                    "user_ids": user_ids,
                    "permission": permission,
                },
            )
        refuse_none(_operations.build_permissions_update_for_organization, "repository", organization=organization)
        refuse(
            _operations.build_permissions_update_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return self._call(
            _operations.build_permissions_update_for_organization,
            {
                "organization_id": organization,
                "user_ids": user_ids,
                "permission": permission,
            },
        )


class AsyncBuildPermissionsResource(AsyncResource):
    """Who may trigger builds."""

    @property
    def with_raw_response(self) -> AsyncBuildPermissionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBuildPermissionsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildPermission, RepositoryBuildPermissions]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildPermission, RepositoryBuildPermissions]: ...

    @overload
    def list(
        self, *, organization: int, max_items: int | None = None
    ) -> AsyncPager[BuildPermission, OrganizationBuildPermissions]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        provider: Provider | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        organization: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildPermission, RepositoryBuildPermissions | OrganizationBuildPermissions]:
        """List who may trigger builds of an organization.

        The members of the organization, and whether they may trigger builds of its repositories. Not paged. Needs a login,
        but no rights.

        With repository: List who may trigger builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            organization: Id of the organization.
            max_items: End after so many items; None goes on to the last page.

        build_permissions_list_for_repository_by_provider: `GET /repo/{provider}/{repository}/build_permissions`.
            travis-api lib/travis/api/v3/services/build_permissions/find_for_repo.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        build_permissions_list_for_repository: `GET /repo/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/find_for_repo.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        build_permissions_list_for_organization: `GET /org/{organization_id}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/find_for_organization.rb; travis-api
            lib/travis/api/v3/renderer/build_permission.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.build_permissions_list_for_repository_by_provider, "repository", organization=organization
            )
            return self._list(
                _operations.build_permissions_list_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        if repository is not None:
            refuse(
                _operations.build_permissions_list_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return self._list(
                _operations.build_permissions_list_for_repository,
                {
                    "repository": repository,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        refuse_none(_operations.build_permissions_list_for_organization, "repository", organization=organization)
        refuse(
            _operations.build_permissions_list_for_organization,
            "organization",
            limit=limit,
            offset=offset,
            provider=provider,
            repository=repository,
            skip_count=skip_count,
        )
        return self._list(
            _operations.build_permissions_list_for_organization,
            {
                "organization_id": organization,
            },
            max_items,
        )

    @overload
    async def update(
        self, repository: int | str, *, provider: Provider, user_ids: Sequence[int], permission: bool
    ) -> None: ...

    @overload
    async def update(self, repository: int | str, *, user_ids: Sequence[int], permission: bool) -> None: ...

    @overload
    async def update(self, *, organization: int, user_ids: Sequence[int], permission: bool) -> None: ...

    async def update(
        self,
        repository: int | str | None = None,
        *,
        user_ids: Sequence[int],
        permission: bool,
        provider: Provider | None = None,
        organization: int | None = None,
    ) -> None:
        """Change who may trigger builds of an organization.

        Gives some members the permission to trigger builds of the organization's repositories, or takes it from them. Those
        who are no members are left out. Needs an administrator of the organization.

        With repository: Change who may trigger builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            user_ids: The ids of the users.
            permission: Whether they may.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        build_permissions_update_for_repository_by_provider: `PATCH
            /repo/{provider}/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_repo.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        build_permissions_update_for_repository: `PATCH /repo/{repository}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_repo.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        build_permissions_update_for_organization: `PATCH /org/{organization_id}/build_permissions`. travis-api
            lib/travis/api/v3/services/build_permissions/update_for_organization.rb; travis-api
            lib/travis/api/v3/queries/build_permissions.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.build_permissions_update_for_repository_by_provider, "repository", organization=organization
            )
            return await self._call(
                _operations.build_permissions_update_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "user_ids": user_ids,
                    "permission": permission,
                },
            )
        if repository is not None:
            refuse(
                _operations.build_permissions_update_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return await self._call(
                _operations.build_permissions_update_for_repository,
                {
                    "repository": repository,
                    "user_ids": user_ids,
                    "permission": permission,
                },
            )
        refuse_none(_operations.build_permissions_update_for_organization, "repository", organization=organization)
        refuse(
            _operations.build_permissions_update_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return await self._call(
            _operations.build_permissions_update_for_organization,
            {
                "organization_id": organization,
                "user_ids": user_ids,
                "permission": permission,
            },
        )


class BuildPermissionsWithRawResponse:
    """`build_permissions` with raw answers."""

    def __init__(self, resource: BuildPermissionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.update: Final = to_raw(raw.update)


class AsyncBuildPermissionsWithRawResponse:
    """`build_permissions` with raw answers."""

    def __init__(self, resource: AsyncBuildPermissionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.update: Final = to_async_raw(raw.update)
