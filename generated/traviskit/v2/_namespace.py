# From openapi/v2/openapi.yaml by `nox -s regenerate`; do not edit.
"""What stands behind `travis.v2`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncNamespace, Namespace
from .operations import OPERATIONS

if TYPE_CHECKING:
    from .._index import Operations
    from .resources.accounts import AccountsResource, AsyncAccountsResource
    from .resources.annotations import AnnotationsResource, AsyncAnnotationsResource
    from .resources.auth import AsyncAuthResource, AuthResource
    from .resources.branches import AsyncBranchesResource, BranchesResource
    from .resources.broadcasts import AsyncBroadcastsResource, BroadcastsResource
    from .resources.builds import AsyncBuildsResource, BuildsResource
    from .resources.caches import AsyncCachesResource, CachesResource
    from .resources.config import AsyncConfigResource, ConfigResource
    from .resources.env_vars import AsyncEnvVarsResource, EnvVarsResource
    from .resources.hooks import AsyncHooksResource, HooksResource
    from .resources.keys import AsyncKeysResource, KeysResource
    from .resources.lint import AsyncLintResource, LintResource
    from .resources.logs import AsyncLogsResource, LogsResource
    from .resources.permissions import AsyncPermissionsResource, PermissionsResource
    from .resources.pusher import AsyncPusherResource, PusherResource
    from .resources.repositories import AsyncRepositoriesResource, RepositoriesResource
    from .resources.requests import AsyncRequestsResource, RequestsResource
    from .resources.root import AsyncRootResource, RootResource
    from .resources.settings import AsyncSettingsResource, SettingsResource
    from .resources.ssh_keys import AsyncSshKeysResource, SshKeysResource
    from .resources.users import AsyncUsersResource, UsersResource
    from .workflows.jobs import AsyncJobsResource, JobsResource

__all__ = ["AsyncV2", "V2"]


class V2(Namespace):
    """Travis CI API V2."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def root(self) -> RootResource:
        """The root of the API, to see that it is there."""
        from .resources.root import RootResource

        return RootResource(self._transport, self._options)

    @cached_property
    def config(self) -> ConfigResource:
        """The external services that this Travis CI works with, GitHub and Pusher above all."""
        from .resources.config import ConfigResource

        return ConfigResource(self._transport, self._options)

    @cached_property
    def auth(self) -> AuthResource:
        """How to come by an access token."""
        from .resources.auth import AuthResource

        return AuthResource(self._transport, self._options)

    @cached_property
    def accounts(self) -> AccountsResource:
        """The user and the organizations that the user has to do with, as owners of repositories."""
        from .resources.accounts import AccountsResource

        return AccountsResource(self._transport, self._options)

    @cached_property
    def broadcasts(self) -> BroadcastsResource:
        """Messages of Travis CI to its users."""
        from .resources.broadcasts import BroadcastsResource

        return BroadcastsResource(self._transport, self._options)

    @cached_property
    def hooks(self) -> HooksResource:
        """Repositories as they are switched on and off."""
        from .resources.hooks import HooksResource

        return HooksResource(self._transport, self._options)

    @cached_property
    def permissions(self) -> PermissionsResource:
        """The rights that the user has on repositories."""
        from .resources.permissions import PermissionsResource

        return PermissionsResource(self._transport, self._options)

    @cached_property
    def repositories(self) -> RepositoriesResource:
        """The repositories that Travis CI knows, each with a summary of its newest build."""
        from .resources.repositories import RepositoriesResource

        return RepositoriesResource(self._transport, self._options)

    @cached_property
    def keys(self) -> KeysResource:
        """The public key of a repository, which encrypts (and cannot decrypt) its secure variables."""
        from .resources.keys import KeysResource

        return KeysResource(self._transport, self._options)

    @cached_property
    def branches(self) -> BranchesResource:
        """The newest build on each branch of a repository."""
        from .resources.branches import BranchesResource

        return BranchesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> BuildsResource:
        """A run of the tests for one commit; it has one or more jobs."""
        from .resources.builds import BuildsResource

        return BuildsResource(self._transport, self._options)

    @cached_property
    def requests(self) -> RequestsResource:
        """What was asked to be built, and why it was built or not."""
        from .resources.requests import RequestsResource

        return RequestsResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> JobsResource:
        """The parts of a build, each run on a machine of its own."""
        from .workflows.jobs import JobsResource

        return JobsResource(self._transport, self._options)

    @cached_property
    def logs(self) -> LogsResource:
        """What a job printed."""
        from .resources.logs import LogsResource

        return LogsResource(self._transport, self._options)

    @cached_property
    def annotations(self) -> AnnotationsResource:
        """Notes that other services attached to jobs. Removed from the server in December 2017."""
        from .resources.annotations import AnnotationsResource

        return AnnotationsResource(self._transport, self._options)

    @cached_property
    def caches(self) -> CachesResource:
        """Dependencies that jobs stored for the next ones."""
        from .resources.caches import CachesResource

        return CachesResource(self._transport, self._options)

    @cached_property
    def settings(self) -> SettingsResource:
        """General settings of a repository."""
        from .resources.settings import SettingsResource

        return SettingsResource(self._transport, self._options)

    @cached_property
    def env_vars(self) -> EnvVarsResource:
        """Environment variables that are set in a repository's settings."""
        from .resources.env_vars import EnvVarsResource

        return EnvVarsResource(self._transport, self._options)

    @cached_property
    def ssh_keys(self) -> SshKeysResource:
        """The SSH key that is set in a repository's settings."""
        from .resources.ssh_keys import SshKeysResource

        return SshKeysResource(self._transport, self._options)

    @cached_property
    def users(self) -> UsersResource:
        """The user that the access token belongs to."""
        from .resources.users import UsersResource

        return UsersResource(self._transport, self._options)

    @cached_property
    def pusher(self) -> PusherResource:
        """Access to the channels on which Pusher tells what happens."""
        from .resources.pusher import PusherResource

        return PusherResource(self._transport, self._options)

    @cached_property
    def lint(self) -> LintResource:
        """Checks the text of a `.travis.yml`."""
        from .resources.lint import LintResource

        return LintResource(self._transport, self._options)


class AsyncV2(AsyncNamespace):
    """Travis CI API V2."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def root(self) -> AsyncRootResource:
        """The root of the API, to see that it is there."""
        from .resources.root import AsyncRootResource

        return AsyncRootResource(self._transport, self._options)

    @cached_property
    def config(self) -> AsyncConfigResource:
        """The external services that this Travis CI works with, GitHub and Pusher above all."""
        from .resources.config import AsyncConfigResource

        return AsyncConfigResource(self._transport, self._options)

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """How to come by an access token."""
        from .resources.auth import AsyncAuthResource

        return AsyncAuthResource(self._transport, self._options)

    @cached_property
    def accounts(self) -> AsyncAccountsResource:
        """The user and the organizations that the user has to do with, as owners of repositories."""
        from .resources.accounts import AsyncAccountsResource

        return AsyncAccountsResource(self._transport, self._options)

    @cached_property
    def broadcasts(self) -> AsyncBroadcastsResource:
        """Messages of Travis CI to its users."""
        from .resources.broadcasts import AsyncBroadcastsResource

        return AsyncBroadcastsResource(self._transport, self._options)

    @cached_property
    def hooks(self) -> AsyncHooksResource:
        """Repositories as they are switched on and off."""
        from .resources.hooks import AsyncHooksResource

        return AsyncHooksResource(self._transport, self._options)

    @cached_property
    def permissions(self) -> AsyncPermissionsResource:
        """The rights that the user has on repositories."""
        from .resources.permissions import AsyncPermissionsResource

        return AsyncPermissionsResource(self._transport, self._options)

    @cached_property
    def repositories(self) -> AsyncRepositoriesResource:
        """The repositories that Travis CI knows, each with a summary of its newest build."""
        from .resources.repositories import AsyncRepositoriesResource

        return AsyncRepositoriesResource(self._transport, self._options)

    @cached_property
    def keys(self) -> AsyncKeysResource:
        """The public key of a repository, which encrypts (and cannot decrypt) its secure variables."""
        from .resources.keys import AsyncKeysResource

        return AsyncKeysResource(self._transport, self._options)

    @cached_property
    def branches(self) -> AsyncBranchesResource:
        """The newest build on each branch of a repository."""
        from .resources.branches import AsyncBranchesResource

        return AsyncBranchesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> AsyncBuildsResource:
        """A run of the tests for one commit; it has one or more jobs."""
        from .resources.builds import AsyncBuildsResource

        return AsyncBuildsResource(self._transport, self._options)

    @cached_property
    def requests(self) -> AsyncRequestsResource:
        """What was asked to be built, and why it was built or not."""
        from .resources.requests import AsyncRequestsResource

        return AsyncRequestsResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The parts of a build, each run on a machine of its own."""
        from .workflows.jobs import AsyncJobsResource

        return AsyncJobsResource(self._transport, self._options)

    @cached_property
    def logs(self) -> AsyncLogsResource:
        """What a job printed."""
        from .resources.logs import AsyncLogsResource

        return AsyncLogsResource(self._transport, self._options)

    @cached_property
    def annotations(self) -> AsyncAnnotationsResource:
        """Notes that other services attached to jobs. Removed from the server in December 2017."""
        from .resources.annotations import AsyncAnnotationsResource

        return AsyncAnnotationsResource(self._transport, self._options)

    @cached_property
    def caches(self) -> AsyncCachesResource:
        """Dependencies that jobs stored for the next ones."""
        from .resources.caches import AsyncCachesResource

        return AsyncCachesResource(self._transport, self._options)

    @cached_property
    def settings(self) -> AsyncSettingsResource:
        """General settings of a repository."""
        from .resources.settings import AsyncSettingsResource

        return AsyncSettingsResource(self._transport, self._options)

    @cached_property
    def env_vars(self) -> AsyncEnvVarsResource:
        """Environment variables that are set in a repository's settings."""
        from .resources.env_vars import AsyncEnvVarsResource

        return AsyncEnvVarsResource(self._transport, self._options)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeysResource:
        """The SSH key that is set in a repository's settings."""
        from .resources.ssh_keys import AsyncSshKeysResource

        return AsyncSshKeysResource(self._transport, self._options)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The user that the access token belongs to."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self._transport, self._options)

    @cached_property
    def pusher(self) -> AsyncPusherResource:
        """Access to the channels on which Pusher tells what happens."""
        from .resources.pusher import AsyncPusherResource

        return AsyncPusherResource(self._transport, self._options)

    @cached_property
    def lint(self) -> AsyncLintResource:
        """Checks the text of a `.travis.yml`."""
        from .resources.lint import AsyncLintResource

        return AsyncLintResource(self._transport, self._options)
