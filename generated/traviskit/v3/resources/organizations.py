# From openapi/v3/organizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.organizations import MembershipRole, Organization, OrganizationInclude, Organizations, OrganizationSort
from ..operations import organizations as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncOrganizationsResource", "OrganizationsResource"]


class OrganizationsResource(Resource):
    """The organizations that the user is a member of."""

    @property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return OrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        role: MembershipRole | None = None,
        include: Sequence[OrganizationInclude] | None = None,
        sort_by: Sequence[OrganizationSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Organization, Organizations]:
        """List the current user's organizations.

        The organizations that the user is a member of. In no particular order unless `sort_by` says so.

        Parameters:
            role: Only those in which the user has this role.
            include: What to send beside the usual, and in full where it would be short.
            sort_by: In which order, by the first, then by the next, upwards unless `:desc` follows.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        organizations_list: `GET /orgs`. travis-api lib/travis/api/v3/services/organizations/for_current_user.rb:6;
            travis-api lib/travis/api/v3/queries/organizations.rb.
        """
        return self._list(
            _operations.organizations_list,
            {
                "role": role,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    def get(self, organization: int, *, include: Sequence[OrganizationInclude] | None = None) -> Organization:
        """Get an organization.

        Any organization; on Travis CI Enterprise one that the user is a member of.

        Parameters:
            organization: Id of the organization.
            include: What to send beside the usual, and in full where it would be short.

        organizations_get: `GET /org/{organization_id}`. travis-api
            lib/travis/api/v3/services/organization/find.rb:3.
        """
        return self._call(
            _operations.organizations_get,
            {
                "organization_id": organization,
                "include": include,
            },
        )


class AsyncOrganizationsResource(AsyncResource):
    """The organizations that the user is a member of."""

    @property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncOrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        role: MembershipRole | None = None,
        include: Sequence[OrganizationInclude] | None = None,
        sort_by: Sequence[OrganizationSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Organization, Organizations]:
        """List the current user's organizations.

        The organizations that the user is a member of. In no particular order unless `sort_by` says so.

        Parameters:
            role: Only those in which the user has this role.
            include: What to send beside the usual, and in full where it would be short.
            sort_by: In which order, by the first, then by the next, upwards unless `:desc` follows.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        organizations_list: `GET /orgs`. travis-api lib/travis/api/v3/services/organizations/for_current_user.rb:6;
            travis-api lib/travis/api/v3/queries/organizations.rb.
        """
        return self._list(
            _operations.organizations_list,
            {
                "role": role,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    async def get(self, organization: int, *, include: Sequence[OrganizationInclude] | None = None) -> Organization:
        """Get an organization.

        Any organization; on Travis CI Enterprise one that the user is a member of.

        Parameters:
            organization: Id of the organization.
            include: What to send beside the usual, and in full where it would be short.

        organizations_get: `GET /org/{organization_id}`. travis-api
            lib/travis/api/v3/services/organization/find.rb:3.
        """
        return await self._call(
            _operations.organizations_get,
            {
                "organization_id": organization,
                "include": include,
            },
        )


class OrganizationsWithRawResponse:
    """`organizations` with raw answers."""

    def __init__(self, resource: OrganizationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncOrganizationsWithRawResponse:
    """`organizations` with raw answers."""

    def __init__(self, resource: AsyncOrganizationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
