# From openapi/v3/openapi.yaml by `nox -s regenerate`; do not edit.
"""What stands behind `travis.v3`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncNamespace, Namespace
from .operations import OPERATIONS

if TYPE_CHECKING:
    from .._index import Operations
    from .resources.access_tokens import AccessTokensResource, AsyncAccessTokensResource
    from .resources.beta_features import AsyncBetaFeaturesResource, BetaFeaturesResource
    from .resources.beta_migration_requests import AsyncBetaMigrationRequestsResource, BetaMigrationRequestsResource
    from .resources.branches import AsyncBranchesResource, BranchesResource
    from .resources.broadcasts import AsyncBroadcastsResource, BroadcastsResource
    from .resources.build_backups import AsyncBuildBackupsResource, BuildBackupsResource
    from .resources.build_permissions import AsyncBuildPermissionsResource, BuildPermissionsResource
    from .resources.caches import AsyncCachesResource, CachesResource
    from .resources.crons import AsyncCronsResource, CronsResource
    from .resources.custom_images import AsyncCustomImagesResource, CustomImagesResource
    from .resources.email_subscriptions import AsyncEmailSubscriptionsResource, EmailSubscriptionsResource
    from .resources.installations import AsyncInstallationsResource, InstallationsResource
    from .resources.key_pairs import AsyncKeyPairsResource, KeyPairsResource
    from .resources.lint import AsyncLintResource, LintResource
    from .resources.log_parts import AsyncLogPartsResource, LogPartsResource
    from .resources.logs import AsyncLogsResource, LogsResource
    from .resources.manifest import AsyncManifestResource, ManifestResource
    from .resources.messages import AsyncMessagesResource, MessagesResource
    from .resources.organizations import AsyncOrganizationsResource, OrganizationsResource
    from .resources.owners import AsyncOwnersResource, OwnersResource
    from .resources.preferences import AsyncPreferencesResource, PreferencesResource
    from .resources.repositories import AsyncRepositoriesResource, RepositoriesResource
    from .resources.scan_results import AsyncScanResultsResource, ScanResultsResource
    from .resources.stages import AsyncStagesResource, StagesResource
    from .resources.users import AsyncUsersResource, UsersResource
    from .workflows.builds import AsyncBuildsResource, BuildsResource
    from .workflows.env_vars import AsyncEnvVarsResource, EnvVarsResource
    from .workflows.jobs import AsyncJobsResource, JobsResource
    from .workflows.requests import AsyncRequestsResource, RequestsResource
    from .workflows.settings import AsyncSettingsResource, SettingsResource

__all__ = ["AsyncV3", "V3"]


class V3(Namespace):
    """Travis CI API V3."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def manifest(self) -> ManifestResource:
        """What the server says of itself, its resources, their actions and attributes, and its errors."""
        from .resources.manifest import ManifestResource

        return ManifestResource(self._transport, self._options)

    @cached_property
    def repositories(self) -> RepositoriesResource:
        """The repositories that Travis CI knows; switched on and off, and starred."""
        from .resources.repositories import RepositoriesResource

        return RepositoriesResource(self._transport, self._options)

    @cached_property
    def owners(self) -> OwnersResource:
        """Users and organizations, as owners of repositories."""
        from .resources.owners import OwnersResource

        return OwnersResource(self._transport, self._options)

    @cached_property
    def users(self) -> UsersResource:
        """The user of the access token, and others."""
        from .resources.users import UsersResource

        return UsersResource(self._transport, self._options)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """The organizations that the user is a member of."""
        from .resources.organizations import OrganizationsResource

        return OrganizationsResource(self._transport, self._options)

    @cached_property
    def branches(self) -> BranchesResource:
        """The branches of a repository."""
        from .resources.branches import BranchesResource

        return BranchesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> BuildsResource:
        """Builds, with their jobs; canceled, restarted, and put in front of others."""
        from .workflows.builds import BuildsResource

        return BuildsResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> JobsResource:
        """The jobs of a build."""
        from .workflows.jobs import JobsResource

        return JobsResource(self._transport, self._options)

    @cached_property
    def stages(self) -> StagesResource:
        """The stages that the jobs of a build run in, one after the other."""
        from .resources.stages import StagesResource

        return StagesResource(self._transport, self._options)

    @cached_property
    def logs(self) -> LogsResource:
        """What a job wrote."""
        from .resources.logs import LogsResource

        return LogsResource(self._transport, self._options)

    @cached_property
    def log_parts(self) -> LogPartsResource:
        """What a job wrote, piece by piece, also while it runs."""
        from .resources.log_parts import LogPartsResource

        return LogPartsResource(self._transport, self._options)

    @cached_property
    def requests(self) -> RequestsResource:
        """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""
        from .workflows.requests import RequestsResource

        return RequestsResource(self._transport, self._options)

    @cached_property
    def messages(self) -> MessagesResource:
        """What was found wrong or odd in the config of a request."""
        from .resources.messages import MessagesResource

        return MessagesResource(self._transport, self._options)

    @cached_property
    def lint(self) -> LintResource:
        """A config, checked."""
        from .resources.lint import LintResource

        return LintResource(self._transport, self._options)

    @cached_property
    def crons(self) -> CronsResource:
        """Builds of a branch that are repeated daily, weekly or monthly."""
        from .resources.crons import CronsResource

        return CronsResource(self._transport, self._options)

    @cached_property
    def caches(self) -> CachesResource:
        """What the jobs of a repository keep for the next ones."""
        from .resources.caches import CachesResource

        return CachesResource(self._transport, self._options)

    @cached_property
    def settings(self) -> SettingsResource:
        """The settings of a repository."""
        from .workflows.settings import SettingsResource

        return SettingsResource(self._transport, self._options)

    @cached_property
    def env_vars(self) -> EnvVarsResource:
        """The variables that a repository's jobs are given."""
        from .workflows.env_vars import EnvVarsResource

        return EnvVarsResource(self._transport, self._options)

    @cached_property
    def key_pairs(self) -> KeyPairsResource:
        """The SSH keys of a repository, one's own and the one that Travis CI made."""
        from .resources.key_pairs import KeyPairsResource

        return KeyPairsResource(self._transport, self._options)

    @cached_property
    def email_subscriptions(self) -> EmailSubscriptionsResource:
        """Whether the user gets emails on the builds of a repository."""
        from .resources.email_subscriptions import EmailSubscriptionsResource

        return EmailSubscriptionsResource(self._transport, self._options)

    @cached_property
    def build_permissions(self) -> BuildPermissionsResource:
        """Who may trigger builds."""
        from .resources.build_permissions import BuildPermissionsResource

        return BuildPermissionsResource(self._transport, self._options)

    @cached_property
    def preferences(self) -> PreferencesResource:
        """The preferences of the user or of an organization."""
        from .resources.preferences import PreferencesResource

        return PreferencesResource(self._transport, self._options)

    @cached_property
    def broadcasts(self) -> BroadcastsResource:
        """Messages of Travis CI to its users."""
        from .resources.broadcasts import BroadcastsResource

        return BroadcastsResource(self._transport, self._options)

    @cached_property
    def installations(self) -> InstallationsResource:
        """Where Travis CI's GitHub App is installed."""
        from .resources.installations import InstallationsResource

        return InstallationsResource(self._transport, self._options)

    @cached_property
    def access_tokens(self) -> AccessTokensResource:
        """The access token that is in use; renewed and removed."""
        from .resources.access_tokens import AccessTokensResource

        return AccessTokensResource(self._transport, self._options)

    @cached_property
    def beta_features(self) -> BetaFeaturesResource:
        """What the user may try out."""
        from .resources.beta_features import BetaFeaturesResource

        return BetaFeaturesResource(self._transport, self._options)

    @cached_property
    def beta_migration_requests(self) -> BetaMigrationRequestsResource:
        """Requests to move from travis-ci.org to travis-ci.com."""
        from .resources.beta_migration_requests import BetaMigrationRequestsResource

        return BetaMigrationRequestsResource(self._transport, self._options)

    @cached_property
    def build_backups(self) -> BuildBackupsResource:
        """Logs of builds that were put away."""
        from .resources.build_backups import BuildBackupsResource

        return BuildBackupsResource(self._transport, self._options)

    @cached_property
    def scan_results(self) -> ScanResultsResource:
        """Secrets that were found in logs."""
        from .resources.scan_results import ScanResultsResource

        return ScanResultsResource(self._transport, self._options)

    @cached_property
    def custom_images(self) -> CustomImagesResource:
        """Images of virtual machines, made by an owner."""
        from .resources.custom_images import CustomImagesResource

        return CustomImagesResource(self._transport, self._options)


class AsyncV3(AsyncNamespace):
    """Travis CI API V3."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def manifest(self) -> AsyncManifestResource:
        """What the server says of itself, its resources, their actions and attributes, and its errors."""
        from .resources.manifest import AsyncManifestResource

        return AsyncManifestResource(self._transport, self._options)

    @cached_property
    def repositories(self) -> AsyncRepositoriesResource:
        """The repositories that Travis CI knows; switched on and off, and starred."""
        from .resources.repositories import AsyncRepositoriesResource

        return AsyncRepositoriesResource(self._transport, self._options)

    @cached_property
    def owners(self) -> AsyncOwnersResource:
        """Users and organizations, as owners of repositories."""
        from .resources.owners import AsyncOwnersResource

        return AsyncOwnersResource(self._transport, self._options)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The user of the access token, and others."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self._transport, self._options)

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        """The organizations that the user is a member of."""
        from .resources.organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self._transport, self._options)

    @cached_property
    def branches(self) -> AsyncBranchesResource:
        """The branches of a repository."""
        from .resources.branches import AsyncBranchesResource

        return AsyncBranchesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> AsyncBuildsResource:
        """Builds, with their jobs; canceled, restarted, and put in front of others."""
        from .workflows.builds import AsyncBuildsResource

        return AsyncBuildsResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The jobs of a build."""
        from .workflows.jobs import AsyncJobsResource

        return AsyncJobsResource(self._transport, self._options)

    @cached_property
    def stages(self) -> AsyncStagesResource:
        """The stages that the jobs of a build run in, one after the other."""
        from .resources.stages import AsyncStagesResource

        return AsyncStagesResource(self._transport, self._options)

    @cached_property
    def logs(self) -> AsyncLogsResource:
        """What a job wrote."""
        from .resources.logs import AsyncLogsResource

        return AsyncLogsResource(self._transport, self._options)

    @cached_property
    def log_parts(self) -> AsyncLogPartsResource:
        """What a job wrote, piece by piece, also while it runs."""
        from .resources.log_parts import AsyncLogPartsResource

        return AsyncLogPartsResource(self._transport, self._options)

    @cached_property
    def requests(self) -> AsyncRequestsResource:
        """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""
        from .workflows.requests import AsyncRequestsResource

        return AsyncRequestsResource(self._transport, self._options)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """What was found wrong or odd in the config of a request."""
        from .resources.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._transport, self._options)

    @cached_property
    def lint(self) -> AsyncLintResource:
        """A config, checked."""
        from .resources.lint import AsyncLintResource

        return AsyncLintResource(self._transport, self._options)

    @cached_property
    def crons(self) -> AsyncCronsResource:
        """Builds of a branch that are repeated daily, weekly or monthly."""
        from .resources.crons import AsyncCronsResource

        return AsyncCronsResource(self._transport, self._options)

    @cached_property
    def caches(self) -> AsyncCachesResource:
        """What the jobs of a repository keep for the next ones."""
        from .resources.caches import AsyncCachesResource

        return AsyncCachesResource(self._transport, self._options)

    @cached_property
    def settings(self) -> AsyncSettingsResource:
        """The settings of a repository."""
        from .workflows.settings import AsyncSettingsResource

        return AsyncSettingsResource(self._transport, self._options)

    @cached_property
    def env_vars(self) -> AsyncEnvVarsResource:
        """The variables that a repository's jobs are given."""
        from .workflows.env_vars import AsyncEnvVarsResource

        return AsyncEnvVarsResource(self._transport, self._options)

    @cached_property
    def key_pairs(self) -> AsyncKeyPairsResource:
        """The SSH keys of a repository, one's own and the one that Travis CI made."""
        from .resources.key_pairs import AsyncKeyPairsResource

        return AsyncKeyPairsResource(self._transport, self._options)

    @cached_property
    def email_subscriptions(self) -> AsyncEmailSubscriptionsResource:
        """Whether the user gets emails on the builds of a repository."""
        from .resources.email_subscriptions import AsyncEmailSubscriptionsResource

        return AsyncEmailSubscriptionsResource(self._transport, self._options)

    @cached_property
    def build_permissions(self) -> AsyncBuildPermissionsResource:
        """Who may trigger builds."""
        from .resources.build_permissions import AsyncBuildPermissionsResource

        return AsyncBuildPermissionsResource(self._transport, self._options)

    @cached_property
    def preferences(self) -> AsyncPreferencesResource:
        """The preferences of the user or of an organization."""
        from .resources.preferences import AsyncPreferencesResource

        return AsyncPreferencesResource(self._transport, self._options)

    @cached_property
    def broadcasts(self) -> AsyncBroadcastsResource:
        """Messages of Travis CI to its users."""
        from .resources.broadcasts import AsyncBroadcastsResource

        return AsyncBroadcastsResource(self._transport, self._options)

    @cached_property
    def installations(self) -> AsyncInstallationsResource:
        """Where Travis CI's GitHub App is installed."""
        from .resources.installations import AsyncInstallationsResource

        return AsyncInstallationsResource(self._transport, self._options)

    @cached_property
    def access_tokens(self) -> AsyncAccessTokensResource:
        """The access token that is in use; renewed and removed."""
        from .resources.access_tokens import AsyncAccessTokensResource

        return AsyncAccessTokensResource(self._transport, self._options)

    @cached_property
    def beta_features(self) -> AsyncBetaFeaturesResource:
        """What the user may try out."""
        from .resources.beta_features import AsyncBetaFeaturesResource

        return AsyncBetaFeaturesResource(self._transport, self._options)

    @cached_property
    def beta_migration_requests(self) -> AsyncBetaMigrationRequestsResource:
        """Requests to move from travis-ci.org to travis-ci.com."""
        from .resources.beta_migration_requests import AsyncBetaMigrationRequestsResource

        return AsyncBetaMigrationRequestsResource(self._transport, self._options)

    @cached_property
    def build_backups(self) -> AsyncBuildBackupsResource:
        """Logs of builds that were put away."""
        from .resources.build_backups import AsyncBuildBackupsResource

        return AsyncBuildBackupsResource(self._transport, self._options)

    @cached_property
    def scan_results(self) -> AsyncScanResultsResource:
        """Secrets that were found in logs."""
        from .resources.scan_results import AsyncScanResultsResource

        return AsyncScanResultsResource(self._transport, self._options)

    @cached_property
    def custom_images(self) -> AsyncCustomImagesResource:
        """Images of virtual machines, made by an owner."""
        from .resources.custom_images import AsyncCustomImagesResource

        return AsyncCustomImagesResource(self._transport, self._options)
