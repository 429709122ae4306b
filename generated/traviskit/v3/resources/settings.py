# From openapi/v3/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.settings import Setting, SettingName, Settings
from ..models.shared import Provider
from ..operations import settings as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncSettingsResource", "SettingsResource"]


class SettingsResource(Resource):
    """The settings of a repository."""

    @property
    def with_raw_response(self) -> SettingsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return SettingsWithRawResponse(self)

    @overload
    def list(
        self, repository: int | str, *, provider: Provider, max_items: int | None = None
    ) -> Pager[Setting, Settings]: ...

    @overload
    def list(self, repository: int | str, *, max_items: int | None = None) -> Pager[Setting, Settings]: ...

    def list(
        self, repository: int | str, *, provider: Provider | None = None, max_items: int | None = None
    ) -> Pager[Setting, Settings]:
        """List the settings of a repository.

        All settings, those that were never set with their default. `allow_config_imports` is listed of private repositories
        only. Not paged. Needs the permission `settings_read`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            max_items: End after so many items; None goes on to the last page.

        settings_list_by_provider: `GET /repo/{provider}/{repository}/settings`. travis-api
            lib/travis/api/v3/services/user_settings/for_repository.rb; travis-api
            lib/travis/api/v3/renderer/user_settings.rb.
        settings_list: `GET /repo/{repository}/settings`. travis-api
            lib/travis/api/v3/services/user_settings/for_repository.rb; travis-api
            lib/travis/api/v3/renderer/user_settings.rb.
        """
        if provider is not None:
            return self._list(
                _operations.settings_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
                max_items,
            )
        return self._list(
            _operations.settings_list,
            {
                "repository": repository,
            },
            max_items,
        )

    @overload
    def get(self, repository: int | str, name: SettingName, *, provider: Provider) -> Setting: ...

    @overload
    def get(self, repository: int | str, name: SettingName) -> Setting: ...

    def get(self, repository: int | str, name: SettingName, *, provider: Provider | None = None) -> Setting:
        """Show a setting of a repository.

        A setting by its name; its default, if it was never set. Needs the permission `settings_read`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Name of the setting.
            provider: Who hosts the repository, or knows the owner.

        settings_get_by_provider: `GET /repo/{provider}/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/find.rb.
        settings_get: `GET /repo/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/find.rb.
        """
        if provider is not None:
            return self._call(
                _operations.settings_get_by_provider,
                {
                    "repository": repository,
                    "setting": name,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.settings_get,
            {
                "repository": repository,
                "setting": name,
            },
        )

    @overload
    def set(self, repository: int | str, name: SettingName, *, value: bool | int, provider: Provider) -> Setting: ...

    @overload
    def set(self, repository: int | str, name: SettingName, *, value: bool | int) -> Setting: ...

    def set(
        self, repository: int | str, name: SettingName, *, value: bool | int, provider: Provider | None = None
    ) -> Setting:
        """Change a setting of a repository.

        Sets one setting and answers it. Needs the permission `write` of the setting.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Name of the setting.
            value: The value: a boolean, or an integer for `maximum_number_of_builds` (0 for no limit) and
                `job_log_access_older_than_days` (30 to 730).
            provider: Who hosts the repository, or knows the owner.

        settings_update_by_provider: `PATCH /repo/{provider}/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/update.rb; travis-api lib/travis/api/v3/queries/user_setting.rb;
            travis-api lib/travis/api/v3/models/user_settings.rb.
        settings_update: `PATCH /repo/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/update.rb; travis-api lib/travis/api/v3/queries/user_setting.rb;
            travis-api lib/travis/api/v3/models/user_settings.rb.
        """
        if provider is not None:
            return self._call(
                _operations.settings_update_by_provider,
                {
                    "repository": repository,
                    "setting": name,
                    "setting_value": value,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.settings_update,
            {
                "repository": repository,
                "setting": name,
                "setting_value": value,
            },
        )


class AsyncSettingsResource(AsyncResource):
    """The settings of a repository."""

    @property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncSettingsWithRawResponse(self)

    @overload
    def list(
        self, repository: int | str, *, provider: Provider, max_items: int | None = None
    ) -> AsyncPager[Setting, Settings]: ...

    @overload
    def list(self, repository: int | str, *, max_items: int | None = None) -> AsyncPager[Setting, Settings]: ...

    def list(
        self, repository: int | str, *, provider: Provider | None = None, max_items: int | None = None
    ) -> AsyncPager[Setting, Settings]:
        """List the settings of a repository.

        All settings, those that were never set with their default. `allow_config_imports` is listed of private repositories
        only. Not paged. Needs the permission `settings_read`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            max_items: End after so many items; None goes on to the last page.

        settings_list_by_provider: `GET /repo/{provider}/{repository}/settings`. travis-api
            lib/travis/api/v3/services/user_settings/for_repository.rb; travis-api
            lib/travis/api/v3/renderer/user_settings.rb.
        settings_list: `GET /repo/{repository}/settings`. travis-api
            lib/travis/api/v3/services/user_settings/for_repository.rb; travis-api
            lib/travis/api/v3/renderer/user_settings.rb.
        """
        if provider is not None:
            return self._list(
                _operations.settings_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
                max_items,
            )
        return self._list(
            _operations.settings_list,
            {
                "repository": repository,
            },
            max_items,
        )

    @overload
    async def get(self, repository: int | str, name: SettingName, *, provider: Provider) -> Setting: ...

    @overload
    async def get(self, repository: int | str, name: SettingName) -> Setting: ...

    async def get(self, repository: int | str, name: SettingName, *, provider: Provider | None = None) -> Setting:
        """Show a setting of a repository.

        A setting by its name; its default, if it was never set. Needs the permission `settings_read`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Name of the setting.
            provider: Who hosts the repository, or knows the owner.

        settings_get_by_provider: `GET /repo/{provider}/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/find.rb.
        settings_get: `GET /repo/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/find.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.settings_get_by_provider,
                {
                    "repository": repository,
                    "setting": name,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.settings_get,
            {
                "repository": repository,
                "setting": name,
            },
        )

    @overload
    async def set(
        self, repository: int | str, name: SettingName, *, value: bool | int, provider: Provider
    ) -> Setting: ...

    @overload
    async def set(self, repository: int | str, name: SettingName, *, value: bool | int) -> Setting: ...

    async def set(
        self, repository: int | str, name: SettingName, *, value: bool | int, provider: Provider | None = None
    ) -> Setting:
        """Change a setting of a repository.

        Sets one setting and answers it. Needs the permission `write` of the setting.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Name of the setting.
            value: The value: a boolean, or an integer for `maximum_number_of_builds` (0 for no limit) and
                `job_log_access_older_than_days` (30 to 730).
            provider: Who hosts the repository, or knows the owner.

        settings_update_by_provider: `PATCH /repo/{provider}/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/update.rb; travis-api lib/travis/api/v3/queries/user_setting.rb;
            travis-api lib/travis/api/v3/models/user_settings.rb.
        settings_update: `PATCH /repo/{repository}/setting/{setting}`. travis-api
            lib/travis/api/v3/services/user_setting/update.rb; travis-api lib/travis/api/v3/queries/user_setting.rb;
            travis-api lib/travis/api/v3/models/user_settings.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.settings_update_by_provider,
                {
                    "repository": repository,
                    "setting": name,
                    "setting_value": value,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.settings_update,
            {
                "repository": repository,
                "setting": name,
                "setting_value": value,
            },
        )


class SettingsWithRawResponse:
    """`settings` with raw answers."""

    def __init__(self, resource: SettingsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.set: Final = to_raw(raw.set)


class AsyncSettingsWithRawResponse:
    """`settings` with raw answers."""

    def __init__(self, resource: AsyncSettingsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.set: Final = to_async_raw(raw.set)
