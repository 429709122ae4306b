# From openapi/v3/preferences.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.preferences import OrganizationPreferenceName, Preference, Preferences, UserPreferenceName
from ..operations import preferences as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncPreferencesResource", "PreferencesResource"]


class PreferencesResource(Resource):
    """The preferences of the user or of an organization."""

    @property
    def with_raw_response(self) -> PreferencesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return PreferencesWithRawResponse(self)

    @overload
    def list(self, *, organization: int, max_items: int | None = None) -> Pager[Preference, Preferences]: ...

    @overload
    def list(self, *, max_items: int | None = None) -> Pager[Preference, Preferences]: ...

    def list(self, *, organization: int | None = None, max_items: int | None = None) -> Pager[Preference, Preferences]:
        """List the user's preferences.

        All preferences of the user of the access token, those that were never set with their default. Not paged.

        With organization: List the preferences of an organization.

        Parameters:
            organization: Id of the organization.
            max_items: End after so many items; None goes on to the last page.

        preferences_list_for_organization: `GET /org/{organization_id}/preferences`. travis-api
            lib/travis/api/v3/services/preferences/for_organization.rb; travis-api
            lib/travis/api/v3/models/organization_preferences.rb.
        preferences_list: `GET /preferences`. travis-api lib/travis/api/v3/services/preferences/for_user.rb; travis-
            api lib/travis/api/v3/models/user_preferences.rb.
        """
        if organization is not None:
            return self._list(
                _operations.preferences_list_for_organization,
                {
                    "organization_id": organization,
                },
                max_items,
            )
        return self._list(_operations.preferences_list, {}, max_items)

    @overload
    def get(self, name: OrganizationPreferenceName, *, organization: int) -> Preference: ...

    @overload
    def get(self, name: UserPreferenceName) -> Preference: ...

    def get(
        self, name: OrganizationPreferenceName | UserPreferenceName, *, organization: int | None = None
    ) -> Preference:
        """Show a preference of the user.

        A preference of the user of the access token, by its name; its default, if it was never set.

        With organization: Show a preference of an organization.

        Parameters:
            name: Name of the preference, or name of the preference.
            organization: Id of the organization.

        preferences_get_for_organization: `GET /org/{organization_id}/preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/for_organization.rb.
        preferences_get: `GET /preference/{preference}`. travis-api lib/travis/api/v3/services/preference/find.rb.
        """
        if organization is not None:
            return self._call(
                _operations.preferences_get_for_organization,
                {
                    "preference": name,
                    "organization_id": organization,
                },
            )
        return self._call(
            _operations.preferences_get,
            {
                "preference": name,
            },
        )

    @overload
    def update(self, name: OrganizationPreferenceName, *, organization: int, value: bool | str) -> Preference: ...

    @overload
    def update(self, name: UserPreferenceName, *, value: bool | str) -> Preference: ...

    def update(
        self,
        name: OrganizationPreferenceName | UserPreferenceName,
        *,
        value: bool | str,
        organization: int | None = None,
    ) -> Preference:
        """Change a preference of the user.

        Sets one preference of the user of the access token and answers it.

        With organization: Change a preference of an organization.

        Parameters:
            name: Name of the preference, or name of the preference.
            value: The value: a boolean, or, for `private_insights_visibility`, a text: `private` or `public` of a
                user, `admins`, `members` or `public` of an organization.
            organization: Id of the organization.

        preferences_update_for_organization: `PATCH /org/{organization_id}/preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/update.rb; travis-api lib/travis/api/v3/queries/preference.rb;
            travis-api lib/travis/api/v3/models/organization_preferences.rb.
        preferences_update: `PATCH /preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/update.rb; travis-api lib/travis/api/v3/queries/preference.rb;
            travis-api lib/travis/api/v3/models/user_preferences.rb.
        """
        if organization is not None:
            return self._call(
                _operations.preferences_update_for_organization,
                {
                    "preference": name,
                    "organization_id": organization,
                    "value": value,
                },
            )
        return self._call(
            _operations.preferences_update,
            {
                "preference": name,
                "value": value,
            },
        )


class AsyncPreferencesResource(AsyncResource):
    """The preferences of the user or of an organization."""

    @property
    def with_raw_response(self) -> AsyncPreferencesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncPreferencesWithRawResponse(self)

    @overload
    def list(self, *, organization: int, max_items: int | None = None) -> AsyncPager[Preference, Preferences]: ...

    @overload
    def list(self, *, max_items: int | None = None) -> AsyncPager[Preference, Preferences]: ...

    def list(
        self, *, organization: int | None = None, max_items: int | None = None
    ) -> AsyncPager[Preference, Preferences]:
        """List the user's preferences.

        All preferences of the user of the access token, those that were never set with their default. Not paged.

        With organization: List the preferences of an organization.

        Parameters:
            organization: Id of the organization.
            max_items: End after so many items; None goes on to the last page.

        preferences_list_for_organization: `GET /org/{organization_id}/preferences`. travis-api
            lib/travis/api/v3/services/preferences/for_organization.rb; travis-api
            lib/travis/api/v3/models/organization_preferences.rb.
        preferences_list: `GET /preferences`. travis-api lib/travis/api/v3/services/preferences/for_user.rb; travis-
            api lib/travis/api/v3/models/user_preferences.rb.
        """
        if organization is not None:
            return self._list(
                _operations.preferences_list_for_organization,
                {
                    "organization_id": organization,
                },
                max_items,
            )
        return self._list(_operations.preferences_list, {}, max_items)

    @overload
    async def get(self, name: OrganizationPreferenceName, *, organization: int) -> Preference: ...

    @overload
    async def get(self, name: UserPreferenceName) -> Preference: ...

    async def get(
        self, name: OrganizationPreferenceName | UserPreferenceName, *, organization: int | None = None
    ) -> Preference:
        """Show a preference of the user.

        A preference of the user of the access token, by its name; its default, if it was never set.

        With organization: Show a preference of an organization.

        Parameters:
            name: Name of the preference, or name of the preference.
            organization: Id of the organization.

        preferences_get_for_organization: `GET /org/{organization_id}/preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/for_organization.rb.
        preferences_get: `GET /preference/{preference}`. travis-api lib/travis/api/v3/services/preference/find.rb.
        """
        if organization is not None:
            return await self._call(
                _operations.preferences_get_for_organization,
                {
                    "preference": name,
                    "organization_id": organization,
                },
            )
        return await self._call(
            _operations.preferences_get,
            {
                "preference": name,
            },
        )

    @overload
    async def update(self, name: OrganizationPreferenceName, *, organization: int, value: bool | str) -> Preference: ...

    @overload
    async def update(self, name: UserPreferenceName, *, value: bool | str) -> Preference: ...

    async def update(
        self,
        name: OrganizationPreferenceName | UserPreferenceName,
        *,
        value: bool | str,
        organization: int | None = None,
    ) -> Preference:
        """Change a preference of the user.

        Sets one preference of the user of the access token and answers it.

        With organization: Change a preference of an organization.

        Parameters:
            name: Name of the preference, or name of the preference.
            value: The value: a boolean, or, for `private_insights_visibility`, a text: `private` or `public` of a
                user, `admins`, `members` or `public` of an organization.
            organization: Id of the organization.

        preferences_update_for_organization: `PATCH /org/{organization_id}/preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/update.rb; travis-api lib/travis/api/v3/queries/preference.rb;
            travis-api lib/travis/api/v3/models/organization_preferences.rb.
        preferences_update: `PATCH /preference/{preference}`. travis-api
            lib/travis/api/v3/services/preference/update.rb; travis-api lib/travis/api/v3/queries/preference.rb;
            travis-api lib/travis/api/v3/models/user_preferences.rb.
        """
        if organization is not None:
            return await self._call(
                _operations.preferences_update_for_organization,
                {
                    "preference": name,
                    "organization_id": organization,
                    "value": value,
                },
            )
        return await self._call(
            _operations.preferences_update,
            {
                "preference": name,
                "value": value,
            },
        )


class PreferencesWithRawResponse:
    """`preferences` with raw answers."""

    def __init__(self, resource: PreferencesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.update: Final = to_raw(raw.update)


class AsyncPreferencesWithRawResponse:
    """`preferences` with raw answers."""

    def __init__(self, resource: AsyncPreferencesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.update: Final = to_async_raw(raw.update)
