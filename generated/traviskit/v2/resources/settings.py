# From openapi/v2/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._not_given import NOT_GIVEN, NotGiven
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.settings import Settings
from ..operations import settings as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncSettingsResource", "SettingsResource"]


class SettingsResource(Resource):
    """General settings of a repository."""

    @property
    def with_raw_response(self) -> SettingsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return SettingsWithRawResponse(self)

    def get(self, repository_id: int) -> Settings:
        """Show a repository's settings.

        All general settings of the repository. Always needs a login, and push rights. There is no form with a slug.

        Parameters:
            repository_id: Id of the repository. Digits only; other text is taken as an owner's name.

        settings_get: `GET /repos/{repository_id}/settings`. API reference V2: Settings: General, Retrieve Settings;
            travis-api lib/travis/api/app/endpoint/repos.rb:73; travis-api
            lib/travis/model/repository/settings.rb:103.
        """
        return self._call(
            _operations.settings_get,
            {
                "repository_id": repository_id,
            },
        )

    def update(
        self,
        repository_id: int,
        *,
        builds_only_with_travis_yml: bool | None = None,
        build_pushes: bool | None = None,
        build_pull_requests: bool | None = None,
        build_releases: bool | None = None,
        maximum_number_of_builds: int | None = None,
        timeout_hard_limit: int | None | NotGiven = NOT_GIVEN,
        timeout_log_silence: int | None | NotGiven = NOT_GIVEN,
        api_builds_rate_limit: int | None | NotGiven = NOT_GIVEN,
        auto_cancel_pushes: bool | None = None,
        auto_cancel_pull_requests: bool | None = None,
        allow_config_imports: bool | None = None,
        share_encrypted_env_with_forks: bool | None = None,
        share_ssh_keys_with_forks: bool | None = None,
        job_log_time_based_limit: bool | None = None,
        job_log_access_based_limit: bool | None = None,
        job_log_access_older_than_days: int | None = None,
    ) -> Settings:
        """Change a repository's settings.

        Changes the settings that are given and answers all. Always needs a login, and push rights.

        Parameters:
            repository_id: Id of the repository. Digits only; other text is taken as an owner's name.
            builds_only_with_travis_yml: Build only where there is a `.travis.yml`. False unless changed.
            build_pushes: Build pushes. True unless changed.
            build_pull_requests: Build pull requests. True unless changed.
            build_releases: Build releases. True unless changed.
            maximum_number_of_builds: How many jobs may run at the same time; 0, the default, for no limit.
            timeout_hard_limit: Minutes after which a job is stopped, 1 to 180. Null, the default, for what the
                server has set.
            timeout_log_silence: Minutes without output after which a job is stopped, 1 to 60. Null, the default,
                for what the server has set.
            api_builds_rate_limit: How many builds may be requested through the API in an hour, at most 200. Null,
                the default, for what the server has set.
            auto_cancel_pushes: Cancel a build of a branch that has not started when a newer one comes. The default
                is the server's.
            auto_cancel_pull_requests: Cancel a build of a pull request that has not started when a newer one comes.
                The default is the server's.
            allow_config_imports: Let other repositories of the owner import configuration from this private one.
                False unless changed.
            share_encrypted_env_with_forks: Give secret variables to pull requests from forks. False unless changed.
            share_ssh_keys_with_forks: Give SSH keys to pull requests from forks. The default is the server's.
            job_log_time_based_limit: Whether logs stay open however old the job is; if not,
                `job_log_access_older_than_days` counts. The default is the server's.
            job_log_access_based_limit: Show logs to those with push rights only. The default is the server's.
            job_log_access_older_than_days: Age in days, 30 to 730, from which a job's log is not shown. The default
                is the server's.

        settings_update: `PATCH /repos/{repository_id}/settings`. API reference V2: Settings: General, Update
            Settings; travis-api lib/travis/api/app/endpoint/repos.rb:83; travis-api
            lib/travis/model/repository/settings.rb:103.
        """
        return self._call(
            _operations.settings_update,
            {
                "repository_id": repository_id,
                "builds_only_with_travis_yml": builds_only_with_travis_yml,
                "build_pushes": build_pushes,
                "build_pull_requests": build_pull_requests,
                "build_releases": build_releases,
                "maximum_number_of_builds": maximum_number_of_builds,
                "timeout_hard_limit": timeout_hard_limit,
                "timeout_log_silence": timeout_log_silence,
                "api_builds_rate_limit": api_builds_rate_limit,
                "auto_cancel_pushes": auto_cancel_pushes,
                "auto_cancel_pull_requests": auto_cancel_pull_requests,
                "allow_config_imports": allow_config_imports,
                "share_encrypted_env_with_forks": share_encrypted_env_with_forks,
                "share_ssh_keys_with_forks": share_ssh_keys_with_forks,
                "job_log_time_based_limit": job_log_time_based_limit,
                "job_log_access_based_limit": job_log_access_based_limit,
                "job_log_access_older_than_days": job_log_access_older_than_days,
            },
        )


class AsyncSettingsResource(AsyncResource):
    """General settings of a repository."""

    @property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncSettingsWithRawResponse(self)

    async def get(self, repository_id: int) -> Settings:
        """Show a repository's settings.

        All general settings of the repository. Always needs a login, and push rights. There is no form with a slug.

        Parameters:
            repository_id: Id of the repository. Digits only; other text is taken as an owner's name.

        settings_get: `GET /repos/{repository_id}/settings`. API reference V2: Settings: General, Retrieve Settings;
            travis-api lib/travis/api/app/endpoint/repos.rb:73; travis-api
            lib/travis/model/repository/settings.rb:103.
        """
        return await self._call(
            _operations.settings_get,
            {
                "repository_id": repository_id,
            },
        )

    async def update(
        self,
        repository_id: int,
        *,
        builds_only_with_travis_yml: bool | None = None,
        build_pushes: bool | None = None,
        build_pull_requests: bool | None = None,
        build_releases: bool | None = None,
        maximum_number_of_builds: int | None = None,
        timeout_hard_limit: int | None | NotGiven = NOT_GIVEN,
        timeout_log_silence: int | None | NotGiven = NOT_GIVEN,
        api_builds_rate_limit: int | None | NotGiven = NOT_GIVEN,
        auto_cancel_pushes: bool | None = None,
        auto_cancel_pull_requests: bool | None = None,
        allow_config_imports: bool | None = None,
        share_encrypted_env_with_forks: bool | None = None,
        share_ssh_keys_with_forks: bool | None = None,
        job_log_time_based_limit: bool | None = None,
        job_log_access_based_limit: bool | None = None,
        job_log_access_older_than_days: int | None = None,
    ) -> Settings:
        """Change a repository's settings.

        Changes the settings that are given and answers all. Always needs a login, and push rights.

        Parameters:
            repository_id: Id of the repository. Digits only; other text is taken as an owner's name.
            builds_only_with_travis_yml: Build only where there is a `.travis.yml`. False unless changed.
            build_pushes: Build pushes. True unless changed.
            build_pull_requests: Build pull requests. True unless changed.
            build_releases: Build releases. True unless changed.
            maximum_number_of_builds: How many jobs may run at the same time; 0, the default, for no limit.
            timeout_hard_limit: Minutes after which a job is stopped, 1 to 180. Null, the default, for what the
                server has set.
            timeout_log_silence: Minutes without output after which a job is stopped, 1 to 60. Null, the default,
                for what the server has set.
            api_builds_rate_limit: How many builds may be requested through the API in an hour, at most 200. Null,
                the default, for what the server has set.
            auto_cancel_pushes: Cancel a build of a branch that has not started when a newer one comes. The default
                is the server's.
            auto_cancel_pull_requests: Cancel a build of a pull request that has not started when a newer one comes.
                The default is the server's.
            allow_config_imports: Let other repositories of the owner import configuration from this private one.
                False unless changed.
            share_encrypted_env_with_forks: Give secret variables to pull requests from forks. False unless changed.
            share_ssh_keys_with_forks: Give SSH keys to pull requests from forks. The default is the server's.
            job_log_time_based_limit: Whether logs stay open however old the job is; if not,
                `job_log_access_older_than_days` counts. The default is the server's.
            job_log_access_based_limit: Show logs to those with push rights only. The default is the server's.
            job_log_access_older_than_days: Age in days, 30 to 730, from which a job's log is not shown. The default
                is the server's.

        settings_update: `PATCH /repos/{repository_id}/settings`. API reference V2: Settings: General, Update
            Settings; travis-api lib/travis/api/app/endpoint/repos.rb:83; travis-api
            lib/travis/model/repository/settings.rb:103.
        """
        return await self._call(
            _operations.settings_update,
            {
                "repository_id": repository_id,
                "builds_only_with_travis_yml": builds_only_with_travis_yml,
                "build_pushes": build_pushes,
                "build_pull_requests": build_pull_requests,
                "build_releases": build_releases,
                "maximum_number_of_builds": maximum_number_of_builds,
                "timeout_hard_limit": timeout_hard_limit,
                "timeout_log_silence": timeout_log_silence,
                "api_builds_rate_limit": api_builds_rate_limit,
                "auto_cancel_pushes": auto_cancel_pushes,
                "auto_cancel_pull_requests": auto_cancel_pull_requests,
                "allow_config_imports": allow_config_imports,
                "share_encrypted_env_with_forks": share_encrypted_env_with_forks,
                "share_ssh_keys_with_forks": share_ssh_keys_with_forks,
                "job_log_time_based_limit": job_log_time_based_limit,
                "job_log_access_based_limit": job_log_access_based_limit,
                "job_log_access_older_than_days": job_log_access_older_than_days,
            },
        )


class SettingsWithRawResponse:
    """`settings` with raw answers."""

    def __init__(self, resource: SettingsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.update: Final = to_raw(raw.update)


class AsyncSettingsWithRawResponse:
    """`settings` with raw answers."""

    def __init__(self, resource: AsyncSettingsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.update: Final = to_async_raw(raw.update)
