# From openapi/ by `nox -s regenerate`; do not edit.
"""`Travis` and `AsyncTravis`: the clients with every version of the API on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncClient, Client
from ._login import AsyncLoginClient, LoginClient

if TYPE_CHECKING:
    from .v1._namespace import V1, AsyncV1
    from .v2._namespace import V2, AsyncV2
    from .v2.workflows._listening import AsyncListening, Listening
    from .v3._namespace import V3, AsyncV3
    from .v3.resources.access_tokens import AccessTokensResource, AsyncAccessTokensResource
    from .v3.resources.beta_features import AsyncBetaFeaturesResource, BetaFeaturesResource
    from .v3.resources.beta_migration_requests import AsyncBetaMigrationRequestsResource, BetaMigrationRequestsResource
    from .v3.resources.branches import AsyncBranchesResource, BranchesResource
    from .v3.resources.broadcasts import AsyncBroadcastsResource, BroadcastsResource
    from .v3.resources.build_backups import AsyncBuildBackupsResource, BuildBackupsResource
    from .v3.resources.build_permissions import AsyncBuildPermissionsResource, BuildPermissionsResource
    from .v3.resources.caches import AsyncCachesResource, CachesResource
    from .v3.resources.crons import AsyncCronsResource, CronsResource
    from .v3.resources.custom_images import AsyncCustomImagesResource, CustomImagesResource
    from .v3.resources.email_subscriptions import AsyncEmailSubscriptionsResource, EmailSubscriptionsResource
    from .v3.resources.installations import AsyncInstallationsResource, InstallationsResource
    from .v3.resources.key_pairs import AsyncKeyPairsResource, KeyPairsResource
    from .v3.resources.lint import AsyncLintResource, LintResource
    from .v3.resources.log_parts import AsyncLogPartsResource, LogPartsResource
    from .v3.resources.logs import AsyncLogsResource, LogsResource
    from .v3.resources.manifest import AsyncManifestResource, ManifestResource
    from .v3.resources.messages import AsyncMessagesResource, MessagesResource
    from .v3.resources.organizations import AsyncOrganizationsResource, OrganizationsResource
    from .v3.resources.owners import AsyncOwnersResource, OwnersResource
    from .v3.resources.preferences import AsyncPreferencesResource, PreferencesResource
    from .v3.resources.repositories import AsyncRepositoriesResource, RepositoriesResource
    from .v3.resources.scan_results import AsyncScanResultsResource, ScanResultsResource
    from .v3.resources.stages import AsyncStagesResource, StagesResource
    from .v3.resources.users import AsyncUsersResource, UsersResource
    from .v3.workflows.builds import AsyncBuildsResource, BuildsResource
    from .v3.workflows.env_vars import AsyncEnvVarsResource, EnvVarsResource
    from .v3.workflows.jobs import AsyncJobsResource, JobsResource
    from .v3.workflows.requests import AsyncRequestsResource, RequestsResource
    from .v3.workflows.settings import AsyncSettingsResource, SettingsResource

__all__ = ["AsyncTravis", "Travis"]

_ENDPOINTS = {"com": "https://api.travis-ci.com", "org": "https://api.travis-ci.org"}
_API_HEADERS = {
    "v1": (("Accept", "application/json"),),
    "v2": (("Accept", "application/vnd.travis-ci.2+json"),),
    "v3": (("Accept", "application/json"), ("Travis-API-Version", "3")),
}
_LIMITS = (50, 30)


class Travis(LoginClient):
    __doc__ = Client.__doc__

    _endpoints = _ENDPOINTS
    _api_headers = _API_HEADERS
    _limits = _LIMITS

    @cached_property
    def v1(self) -> V1:
        """Travis CI API V1."""
        from .v1._namespace import V1

        return V1(self._transport, self._options)

    @cached_property
    def v2(self) -> V2:
        """Travis CI API V2."""
        from .v2._namespace import V2

        return V2(self._transport, self._options)

    @cached_property
    def v3(self) -> V3:
        """Travis CI API V3."""
        from .v3._namespace import V3

        return V3(self._transport, self._options)

    @cached_property
    def manifest(self) -> ManifestResource:
        """What the server says of itself, its resources, their actions and attributes, and its errors."""
        return self.v3.manifest

    @cached_property
    def repositories(self) -> RepositoriesResource:
        """The repositories that Travis CI knows; switched on and off, and starred."""
        return self.v3.repositories

    @cached_property
    def owners(self) -> OwnersResource:
        """Users and organizations, as owners of repositories."""
        return self.v3.owners

    @cached_property
    def users(self) -> UsersResource:
        """The user of the access token, and others."""
        return self.v3.users

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """The organizations that the user is a member of."""
        return self.v3.organizations

    @cached_property
    def branches(self) -> BranchesResource:
        """The branches of a repository."""
        return self.v3.branches

    @cached_property
    def builds(self) -> BuildsResource:
        """Builds, with their jobs; canceled, restarted, and put in front of others."""
        return self.v3.builds

    @cached_property
    def jobs(self) -> JobsResource:
        """The jobs of a build."""
        return self.v3.jobs

    @cached_property
    def stages(self) -> StagesResource:
        """The stages that the jobs of a build run in, one after the other."""
        return self.v3.stages

    @cached_property
    def logs(self) -> LogsResource:
        """What a job wrote."""
        return self.v3.logs

    @cached_property
    def log_parts(self) -> LogPartsResource:
        """What a job wrote, piece by piece, also while it runs."""
        return self.v3.log_parts

    @cached_property
    def requests(self) -> RequestsResource:
        """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""
        return self.v3.requests

    @cached_property
    def messages(self) -> MessagesResource:
        """What was found wrong or odd in the config of a request."""
        return self.v3.messages

    @cached_property
    def lint(self) -> LintResource:
        """A config, checked."""
        return self.v3.lint

    @cached_property
    def crons(self) -> CronsResource:
        """Builds of a branch that are repeated daily, weekly or monthly."""
        return self.v3.crons

    @cached_property
    def caches(self) -> CachesResource:
        """What the jobs of a repository keep for the next ones."""
        return self.v3.caches

    @cached_property
    def settings(self) -> SettingsResource:
        """The settings of a repository."""
        return self.v3.settings

    @cached_property
    def env_vars(self) -> EnvVarsResource:
        """The variables that a repository's jobs are given."""
        return self.v3.env_vars

    @cached_property
    def key_pairs(self) -> KeyPairsResource:
        """The SSH keys of a repository, one's own and the one that Travis CI made."""
        return self.v3.key_pairs

    @cached_property
    def email_subscriptions(self) -> EmailSubscriptionsResource:
        """Whether the user gets emails on the builds of a repository."""
        return self.v3.email_subscriptions

    @cached_property
    def build_permissions(self) -> BuildPermissionsResource:
        """Who may trigger builds."""
        return self.v3.build_permissions

    @cached_property
    def preferences(self) -> PreferencesResource:
        """The preferences of the user or of an organization."""
        return self.v3.preferences

    @cached_property
    def broadcasts(self) -> BroadcastsResource:
        """Messages of Travis CI to its users."""
        return self.v3.broadcasts

    @cached_property
    def installations(self) -> InstallationsResource:
        """Where Travis CI's GitHub App is installed."""
        return self.v3.installations

    @cached_property
    def access_tokens(self) -> AccessTokensResource:
        """The access token that is in use; renewed and removed."""
        return self.v3.access_tokens

    @cached_property
    def beta_features(self) -> BetaFeaturesResource:
        """What the user may try out."""
        return self.v3.beta_features

    @cached_property
    def beta_migration_requests(self) -> BetaMigrationRequestsResource:
        """Requests to move from travis-ci.org to travis-ci.com."""
        return self.v3.beta_migration_requests

    @cached_property
    def build_backups(self) -> BuildBackupsResource:
        """Logs of builds that were put away."""
        return self.v3.build_backups

    @cached_property
    def scan_results(self) -> ScanResultsResource:
        """Secrets that were found in logs."""
        return self.v3.scan_results

    @cached_property
    def custom_images(self) -> CustomImagesResource:
        """Images of virtual machines, made by an owner."""
        return self.v3.custom_images

    def listen(self, repository: int | str, *, timeout: float | None = None) -> Listening:
        """What becomes of the builds and jobs of a repository, as it happens: a `traviskit.live.Event` each.

        Iterate over it; or, to be sure that nothing is missed, open it first by `with`. It goes on until it is closed:
        a connection that breaks is made again, but what happens meanwhile is not told. It needs the extra `live` (`pip install 'traviskit[live]'`).

        Parameters: `repository` is its id or slug; `timeout` the seconds to listen, None without end.

        Raises:
            ValueError: An argument can not be used.
            ModuleNotFoundError: The extra `live` is not installed.
            LoginRequiredError: The repository is private, or this server tells its events to its users alone, and there is no token.
            TravisError: The repository can not be read, or there is nothing to connect to.
        """
        from .v2.workflows._listening import Listening

        return Listening(self._transport, self._options, repository, timeout)


class AsyncTravis(AsyncLoginClient):
    __doc__ = AsyncClient.__doc__

    _endpoints = _ENDPOINTS
    _api_headers = _API_HEADERS
    _limits = _LIMITS

    @cached_property
    def v1(self) -> AsyncV1:
        """Travis CI API V1."""
        from .v1._namespace import AsyncV1

        return AsyncV1(self._transport, self._options)

    @cached_property
    def v2(self) -> AsyncV2:
        """Travis CI API V2."""
        from .v2._namespace import AsyncV2

        return AsyncV2(self._transport, self._options)

    @cached_property
    def v3(self) -> AsyncV3:
        """Travis CI API V3."""
        from .v3._namespace import AsyncV3

        return AsyncV3(self._transport, self._options)

    @cached_property
    def manifest(self) -> AsyncManifestResource:
        """What the server says of itself, its resources, their actions and attributes, and its errors."""
        return self.v3.manifest

    @cached_property
    def repositories(self) -> AsyncRepositoriesResource:
        """The repositories that Travis CI knows; switched on and off, and starred."""
        return self.v3.repositories

    @cached_property
    def owners(self) -> AsyncOwnersResource:
        """Users and organizations, as owners of repositories."""
        return self.v3.owners

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The user of the access token, and others."""
        return self.v3.users

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        """The organizations that the user is a member of."""
        return self.v3.organizations

    @cached_property
    def branches(self) -> AsyncBranchesResource:
        """The branches of a repository."""
        return self.v3.branches

    @cached_property
    def builds(self) -> AsyncBuildsResource:
        """Builds, with their jobs; canceled, restarted, and put in front of others."""
        return self.v3.builds

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The jobs of a build."""
        return self.v3.jobs

    @cached_property
    def stages(self) -> AsyncStagesResource:
        """The stages that the jobs of a build run in, one after the other."""
        return self.v3.stages

    @cached_property
    def logs(self) -> AsyncLogsResource:
        """What a job wrote."""
        return self.v3.logs

    @cached_property
    def log_parts(self) -> AsyncLogPartsResource:
        """What a job wrote, piece by piece, also while it runs."""
        return self.v3.log_parts

    @cached_property
    def requests(self) -> AsyncRequestsResource:
        """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""
        return self.v3.requests

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """What was found wrong or odd in the config of a request."""
        return self.v3.messages

    @cached_property
    def lint(self) -> AsyncLintResource:
        """A config, checked."""
        return self.v3.lint

    @cached_property
    def crons(self) -> AsyncCronsResource:
        """Builds of a branch that are repeated daily, weekly or monthly."""
        return self.v3.crons

    @cached_property
    def caches(self) -> AsyncCachesResource:
        """What the jobs of a repository keep for the next ones."""
        return self.v3.caches

    @cached_property
    def settings(self) -> AsyncSettingsResource:
        """The settings of a repository."""
        return self.v3.settings

    @cached_property
    def env_vars(self) -> AsyncEnvVarsResource:
        """The variables that a repository's jobs are given."""
        return self.v3.env_vars

    @cached_property
    def key_pairs(self) -> AsyncKeyPairsResource:
        """The SSH keys of a repository, one's own and the one that Travis CI made."""
        return self.v3.key_pairs

    @cached_property
    def email_subscriptions(self) -> AsyncEmailSubscriptionsResource:
        """Whether the user gets emails on the builds of a repository."""
        return self.v3.email_subscriptions

    @cached_property
    def build_permissions(self) -> AsyncBuildPermissionsResource:
        """Who may trigger builds."""
        return self.v3.build_permissions

    @cached_property
    def preferences(self) -> AsyncPreferencesResource:
        """The preferences of the user or of an organization."""
        return self.v3.preferences

    @cached_property
    def broadcasts(self) -> AsyncBroadcastsResource:
        """Messages of Travis CI to its users."""
        return self.v3.broadcasts

    @cached_property
    def installations(self) -> AsyncInstallationsResource:
        """Where Travis CI's GitHub App is installed."""
        return self.v3.installations

    @cached_property
    def access_tokens(self) -> AsyncAccessTokensResource:
        """The access token that is in use; renewed and removed."""
        return self.v3.access_tokens

    @cached_property
    def beta_features(self) -> AsyncBetaFeaturesResource:
        """What the user may try out."""
        return self.v3.beta_features

    @cached_property
    def beta_migration_requests(self) -> AsyncBetaMigrationRequestsResource:
        """Requests to move from travis-ci.org to travis-ci.com."""
        return self.v3.beta_migration_requests

    @cached_property
    def build_backups(self) -> AsyncBuildBackupsResource:
        """Logs of builds that were put away."""
        return self.v3.build_backups

    @cached_property
    def scan_results(self) -> AsyncScanResultsResource:
        """Secrets that were found in logs."""
        return self.v3.scan_results

    @cached_property
    def custom_images(self) -> AsyncCustomImagesResource:
        """Images of virtual machines, made by an owner."""
        return self.v3.custom_images

    def listen(self, repository: int | str, *, timeout: float | None = None) -> AsyncListening:
        """What becomes of the builds and jobs of a repository, as it happens: a `traviskit.live.Event` each.

        Iterate over it; or, to be sure that nothing is missed, open it first by `async with`. It goes on until it is closed:
        a connection that breaks is made again, but what happens meanwhile is not told. It needs the extra `live` (`pip install 'traviskit[live]'`).

        Parameters: `repository` is its id or slug; `timeout` the seconds to listen, None without end.

        Raises:
            ValueError: An argument can not be used.
            ModuleNotFoundError: The extra `live` is not installed.
            LoginRequiredError: The repository is private, or this server tells its events to its users alone, and there is no token.
            TravisError: The repository can not be read, or there is nothing to connect to.
        """
        from .v2.workflows._listening import AsyncListening

        return AsyncListening(self._transport, self._options, repository, timeout)
