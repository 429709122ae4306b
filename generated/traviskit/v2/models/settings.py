# From openapi/v2/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import shared as _shared
else:
    _shared = lazy_module(__package__, "shared")

__all__ = ["Settings", "SettingsAnswer", "SettingsChanges", "SettingsRefusal", "SettingsRequest"]


@model
class SettingsAnswer(Model):
    """A repository's settings in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    settings: Settings
    """General settings of a repository. The server takes null for any of them, and sends it then (but for
    `maximum_number_of_builds`); of the timeouts and the rate limit it is the usual value, of the others it is rare.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            settings: Settings = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.settings = take_Settings(data["settings"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.settings = take_struct_Settings(sent.settings)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("settings", "settings", ModelKind(lambda: Settings)),)


@model
class Settings(Model):
    """General settings of a repository. The server takes null for any of them, and sends it then (but for
    `maximum_number_of_builds`); of the timeouts and the rate limit it is the usual value, of the others it is rare.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.settings.get",
    )

    builds_only_with_travis_yml: bool | None
    """Build only where there is a `.travis.yml`. False unless changed. Example: `true`"""
    build_pushes: bool | None
    """Build pushes. True unless changed. Example: `true`"""
    build_pull_requests: bool | None
    """Build pull requests. True unless changed. Example: `true`"""
    build_releases: bool | None
    """Build releases. True unless changed. Example: `true`"""
    maximum_number_of_builds: int
    """How many jobs may run at the same time; 0, the default, for no limit. Example: `0`"""
    timeout_hard_limit: int | None
    """Minutes after which a job is stopped, 1 to 180. Null, the default, for what the server has set. Example: `60`"""
    timeout_log_silence: int | None
    """Minutes without output after which a job is stopped, 1 to 60. Null, the default, for what the server has set. Example: `20`"""
    api_builds_rate_limit: int | None
    """How many builds may be requested through the API in an hour, at most 200. Null, the default, for what the server has
    set.
    """
    auto_cancel_pushes: bool | None
    """Cancel a build of a branch that has not started when a newer one comes. The default is the server's. Example: `false`"""
    auto_cancel_pull_requests: bool | None
    """Cancel a build of a pull request that has not started when a newer one comes. The default is the server's. Example: `false`"""
    allow_config_imports: bool | None
    """Let other repositories of the owner import configuration from this private one. False unless changed. Example: `false`"""
    share_encrypted_env_with_forks: bool | None
    """Give secret variables to pull requests from forks. False unless changed. Example: `false`"""
    share_ssh_keys_with_forks: bool | None
    """Give SSH keys to pull requests from forks. The default is the server's. Example: `false`"""
    job_log_time_based_limit: bool | None
    """Whether logs stay open however old the job is; if not, `job_log_access_older_than_days` counts. The default is the
    server's.
    """
    job_log_access_based_limit: bool | None
    """Show logs to those with push rights only. The default is the server's. Example: `false`"""
    job_log_access_older_than_days: int | None
    """Age in days from which a job's log is not shown. The default is the server's. Example: `365`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            builds_only_with_travis_yml: bool | None = ...,
            build_pushes: bool | None = ...,
            build_pull_requests: bool | None = ...,
            build_releases: bool | None = ...,
            maximum_number_of_builds: int = ...,
            timeout_hard_limit: int | None = ...,
            timeout_log_silence: int | None = ...,
            api_builds_rate_limit: int | None = ...,
            auto_cancel_pushes: bool | None = ...,
            auto_cancel_pull_requests: bool | None = ...,
            allow_config_imports: bool | None = ...,
            share_encrypted_env_with_forks: bool | None = ...,
            share_ssh_keys_with_forks: bool | None = ...,
            job_log_time_based_limit: bool | None = ...,
            job_log_access_based_limit: bool | None = ...,
            job_log_access_older_than_days: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.builds_only_with_travis_yml = data["builds_only_with_travis_yml"]
        self.build_pushes = data["build_pushes"]
        self.build_pull_requests = data["build_pull_requests"]
        self.build_releases = data["build_releases"]
        self.maximum_number_of_builds = data["maximum_number_of_builds"]
        self.timeout_hard_limit = data["timeout_hard_limit"]
        self.timeout_log_silence = data["timeout_log_silence"]
        self.api_builds_rate_limit = data["api_builds_rate_limit"]
        self.auto_cancel_pushes = data["auto_cancel_pushes"]
        self.auto_cancel_pull_requests = data["auto_cancel_pull_requests"]
        self.allow_config_imports = data["allow_config_imports"]
        self.share_encrypted_env_with_forks = data["share_encrypted_env_with_forks"]
        self.share_ssh_keys_with_forks = data["share_ssh_keys_with_forks"]
        self.job_log_time_based_limit = data["job_log_time_based_limit"]
        self.job_log_access_based_limit = data["job_log_access_based_limit"]
        self.job_log_access_older_than_days = data["job_log_access_older_than_days"]
        if len(data) != 16:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.builds_only_with_travis_yml = sent.builds_only_with_travis_yml
        self.build_pushes = sent.build_pushes
        self.build_pull_requests = sent.build_pull_requests
        self.build_releases = sent.build_releases
        self.maximum_number_of_builds = sent.maximum_number_of_builds
        self.timeout_hard_limit = sent.timeout_hard_limit
        self.timeout_log_silence = sent.timeout_log_silence
        self.api_builds_rate_limit = sent.api_builds_rate_limit
        self.auto_cancel_pushes = sent.auto_cancel_pushes
        self.auto_cancel_pull_requests = sent.auto_cancel_pull_requests
        self.allow_config_imports = sent.allow_config_imports
        self.share_encrypted_env_with_forks = sent.share_encrypted_env_with_forks
        self.share_ssh_keys_with_forks = sent.share_ssh_keys_with_forks
        self.job_log_time_based_limit = sent.job_log_time_based_limit
        self.job_log_access_based_limit = sent.job_log_access_based_limit
        self.job_log_access_older_than_days = sent.job_log_access_older_than_days
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("builds_only_with_travis_yml", "builds_only_with_travis_yml", Nullable(BOOLEAN)),
            Field("build_pushes", "build_pushes", Nullable(BOOLEAN)),
            Field("build_pull_requests", "build_pull_requests", Nullable(BOOLEAN)),
            Field("build_releases", "build_releases", Nullable(BOOLEAN)),
            Field("maximum_number_of_builds", "maximum_number_of_builds", INTEGER),
            Field("timeout_hard_limit", "timeout_hard_limit", Nullable(INTEGER)),
            Field("timeout_log_silence", "timeout_log_silence", Nullable(INTEGER)),
            Field("api_builds_rate_limit", "api_builds_rate_limit", Nullable(INTEGER)),
            Field("auto_cancel_pushes", "auto_cancel_pushes", Nullable(BOOLEAN)),
            Field("auto_cancel_pull_requests", "auto_cancel_pull_requests", Nullable(BOOLEAN)),
            Field("allow_config_imports", "allow_config_imports", Nullable(BOOLEAN)),
            Field("share_encrypted_env_with_forks", "share_encrypted_env_with_forks", Nullable(BOOLEAN)),
            Field("share_ssh_keys_with_forks", "share_ssh_keys_with_forks", Nullable(BOOLEAN)),
            Field("job_log_time_based_limit", "job_log_time_based_limit", Nullable(BOOLEAN)),
            Field("job_log_access_based_limit", "job_log_access_based_limit", Nullable(BOOLEAN)),
            Field("job_log_access_older_than_days", "job_log_access_older_than_days", Nullable(INTEGER)),
        )


@model
class SettingsRequest(Model):
    """Settings to change, in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    settings: SettingsChanges
    """New values of the settings to change; what is not given stays as it is."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            settings: SettingsChanges = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.settings = take_SettingsChanges(data["settings"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.settings = take_struct_SettingsChanges(sent.settings)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("settings", "settings", ModelKind(lambda: SettingsChanges)),)


@model
class SettingsChanges(Model):
    """New values of the settings to change; what is not given stays as it is."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=(
            "builds_only_with_travis_yml",
            "build_pushes",
            "build_pull_requests",
            "build_releases",
            "maximum_number_of_builds",
            "timeout_hard_limit",
            "timeout_log_silence",
            "api_builds_rate_limit",
            "auto_cancel_pushes",
            "auto_cancel_pull_requests",
            "allow_config_imports",
            "share_encrypted_env_with_forks",
            "share_ssh_keys_with_forks",
            "job_log_time_based_limit",
            "job_log_access_based_limit",
            "job_log_access_older_than_days",
        ),
    )

    builds_only_with_travis_yml: bool | None
    """Build only where there is a `.travis.yml`. False unless changed. Example: `true`"""
    build_pushes: bool | None
    """Build pushes. True unless changed. Example: `true`"""
    build_pull_requests: bool | None
    """Build pull requests. True unless changed. Example: `true`"""
    build_releases: bool | None
    """Build releases. True unless changed. Example: `true`"""
    maximum_number_of_builds: int | None
    """How many jobs may run at the same time; 0, the default, for no limit. Example: `0`"""
    timeout_hard_limit: int | None
    """Minutes after which a job is stopped, 1 to 180. Null, the default, for what the server has set. Example: `60`"""
    timeout_log_silence: int | None
    """Minutes without output after which a job is stopped, 1 to 60. Null, the default, for what the server has set. Example: `20`"""
    api_builds_rate_limit: int | None
    """How many builds may be requested through the API in an hour, at most 200. Null, the default, for what the server has
    set.
    """
    auto_cancel_pushes: bool | None
    """Cancel a build of a branch that has not started when a newer one comes. The default is the server's. Example: `false`"""
    auto_cancel_pull_requests: bool | None
    """Cancel a build of a pull request that has not started when a newer one comes. The default is the server's. Example: `false`"""
    allow_config_imports: bool | None
    """Let other repositories of the owner import configuration from this private one. False unless changed. Example: `false`"""
    share_encrypted_env_with_forks: bool | None
    """Give secret variables to pull requests from forks. False unless changed. Example: `false`"""
    share_ssh_keys_with_forks: bool | None
    """Give SSH keys to pull requests from forks. The default is the server's. Example: `false`"""
    job_log_time_based_limit: bool | None
    """Whether logs stay open however old the job is; if not, `job_log_access_older_than_days` counts. The default is the
    server's.
    """
    job_log_access_based_limit: bool | None
    """Show logs to those with push rights only. The default is the server's. Example: `false`"""
    job_log_access_older_than_days: int | None
    """Age in days, 30 to 730, from which a job's log is not shown. The default is the server's. Example: `365`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            builds_only_with_travis_yml: bool | None = ...,
            build_pushes: bool | None = ...,
            build_pull_requests: bool | None = ...,
            build_releases: bool | None = ...,
            maximum_number_of_builds: int | None = ...,
            timeout_hard_limit: int | None = ...,
            timeout_log_silence: int | None = ...,
            api_builds_rate_limit: int | None = ...,
            auto_cancel_pushes: bool | None = ...,
            auto_cancel_pull_requests: bool | None = ...,
            allow_config_imports: bool | None = ...,
            share_encrypted_env_with_forks: bool | None = ...,
            share_ssh_keys_with_forks: bool | None = ...,
            job_log_time_based_limit: bool | None = ...,
            job_log_access_based_limit: bool | None = ...,
            job_log_access_older_than_days: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "builds_only_with_travis_yml" in data:
            self.builds_only_with_travis_yml = data["builds_only_with_travis_yml"]
            known += 1
        if "build_pushes" in data:
            self.build_pushes = data["build_pushes"]
            known += 1
        if "build_pull_requests" in data:
            self.build_pull_requests = data["build_pull_requests"]
            known += 1
        if "build_releases" in data:
            self.build_releases = data["build_releases"]
            known += 1
        if "maximum_number_of_builds" in data:
            self.maximum_number_of_builds = data["maximum_number_of_builds"]
            known += 1
        if "timeout_hard_limit" in data:
            self.timeout_hard_limit = data["timeout_hard_limit"]
            known += 1
        if "timeout_log_silence" in data:
            self.timeout_log_silence = data["timeout_log_silence"]
            known += 1
        if "api_builds_rate_limit" in data:
            self.api_builds_rate_limit = data["api_builds_rate_limit"]
            known += 1
        if "auto_cancel_pushes" in data:
            self.auto_cancel_pushes = data["auto_cancel_pushes"]
            known += 1
        if "auto_cancel_pull_requests" in data:
            self.auto_cancel_pull_requests = data["auto_cancel_pull_requests"]
            known += 1
        if "allow_config_imports" in data:
            self.allow_config_imports = data["allow_config_imports"]
            known += 1
        if "share_encrypted_env_with_forks" in data:
            self.share_encrypted_env_with_forks = data["share_encrypted_env_with_forks"]
            known += 1
        if "share_ssh_keys_with_forks" in data:
            self.share_ssh_keys_with_forks = data["share_ssh_keys_with_forks"]
            known += 1
        if "job_log_time_based_limit" in data:
            self.job_log_time_based_limit = data["job_log_time_based_limit"]
            known += 1
        if "job_log_access_based_limit" in data:
            self.job_log_access_based_limit = data["job_log_access_based_limit"]
            known += 1
        if "job_log_access_older_than_days" in data:
            self.job_log_access_older_than_days = data["job_log_access_older_than_days"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.builds_only_with_travis_yml is not UNSET:
            self.builds_only_with_travis_yml = sent.builds_only_with_travis_yml
        if sent.build_pushes is not UNSET:
            self.build_pushes = sent.build_pushes
        if sent.build_pull_requests is not UNSET:
            self.build_pull_requests = sent.build_pull_requests
        if sent.build_releases is not UNSET:
            self.build_releases = sent.build_releases
        if sent.maximum_number_of_builds is not UNSET:
            self.maximum_number_of_builds = sent.maximum_number_of_builds
        if sent.timeout_hard_limit is not UNSET:
            self.timeout_hard_limit = sent.timeout_hard_limit
        if sent.timeout_log_silence is not UNSET:
            self.timeout_log_silence = sent.timeout_log_silence
        if sent.api_builds_rate_limit is not UNSET:
            self.api_builds_rate_limit = sent.api_builds_rate_limit
        if sent.auto_cancel_pushes is not UNSET:
            self.auto_cancel_pushes = sent.auto_cancel_pushes
        if sent.auto_cancel_pull_requests is not UNSET:
            self.auto_cancel_pull_requests = sent.auto_cancel_pull_requests
        if sent.allow_config_imports is not UNSET:
            self.allow_config_imports = sent.allow_config_imports
        if sent.share_encrypted_env_with_forks is not UNSET:
            self.share_encrypted_env_with_forks = sent.share_encrypted_env_with_forks
        if sent.share_ssh_keys_with_forks is not UNSET:
            self.share_ssh_keys_with_forks = sent.share_ssh_keys_with_forks
        if sent.job_log_time_based_limit is not UNSET:
            self.job_log_time_based_limit = sent.job_log_time_based_limit
        if sent.job_log_access_based_limit is not UNSET:
            self.job_log_access_based_limit = sent.job_log_access_based_limit
        if sent.job_log_access_older_than_days is not UNSET:
            self.job_log_access_older_than_days = sent.job_log_access_older_than_days
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("builds_only_with_travis_yml", "builds_only_with_travis_yml", BOOLEAN, required=False),
            Field("build_pushes", "build_pushes", BOOLEAN, required=False),
            Field("build_pull_requests", "build_pull_requests", BOOLEAN, required=False),
            Field("build_releases", "build_releases", BOOLEAN, required=False),
            Field("maximum_number_of_builds", "maximum_number_of_builds", INTEGER, required=False),
            Field("timeout_hard_limit", "timeout_hard_limit", Nullable(INTEGER), required=False),
            Field("timeout_log_silence", "timeout_log_silence", Nullable(INTEGER), required=False),
            Field("api_builds_rate_limit", "api_builds_rate_limit", Nullable(INTEGER), required=False),
            Field("auto_cancel_pushes", "auto_cancel_pushes", BOOLEAN, required=False),
            Field("auto_cancel_pull_requests", "auto_cancel_pull_requests", BOOLEAN, required=False),
            Field("allow_config_imports", "allow_config_imports", BOOLEAN, required=False),
            Field("share_encrypted_env_with_forks", "share_encrypted_env_with_forks", BOOLEAN, required=False),
            Field("share_ssh_keys_with_forks", "share_ssh_keys_with_forks", BOOLEAN, required=False),
            Field("job_log_time_based_limit", "job_log_time_based_limit", BOOLEAN, required=False),
            Field("job_log_access_based_limit", "job_log_access_based_limit", BOOLEAN, required=False),
            Field("job_log_access_older_than_days", "job_log_access_older_than_days", INTEGER, required=False),
        )


@model
class SettingsRefusal(Model):
    """Why settings were refused, with `message` and `errors` for refused values, with `error` for a body without settings."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("message", "errors", "error"),
    )

    message: str | None
    """Always `Validation failed`. Example: `"Validation failed"`"""
    errors: list[_shared.FieldError] | None
    """What was wrong with which setting, all at once."""
    error: str | None
    """Always `Settings must be passed with a request`. Example: `"Settings must be passed with a request"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str | None = ...,
            errors: list[_shared.FieldError] | None = ...,
            error: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "message" in data:
            self.message = data["message"]
            known += 1
        if "errors" in data:
            self.errors = (
                [_shared.take_FieldError(item) for item in value]
                if (value := data["errors"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if "error" in data:
            self.error = data["error"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.message is not UNSET:
            self.message = sent.message
        if sent.errors is not UNSET:
            self.errors = (
                [_shared.take_FieldError(item) for item in value]
                if (value := sent.errors).__class__ is list
                else no_list(value)
            )
        if sent.error is not UNSET:
            self.error = sent.error
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", STRING, required=False),
            Field("errors", "errors", ListOf(ModelKind(lambda: _shared.FieldError)), required=False),
            Field("error", "error", STRING, required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_SettingsAnswer: Callable[[Any], SettingsAnswer] = SettingsAnswer.take
take_struct_SettingsAnswer: Callable[[Any], SettingsAnswer] = SettingsAnswer.take_struct
take_Settings: Callable[[Any], Settings] = Settings.take
take_struct_Settings: Callable[[Any], Settings] = Settings.take_struct
take_SettingsRequest: Callable[[Any], SettingsRequest] = SettingsRequest.take
take_struct_SettingsRequest: Callable[[Any], SettingsRequest] = SettingsRequest.take_struct
take_SettingsChanges: Callable[[Any], SettingsChanges] = SettingsChanges.take
take_struct_SettingsChanges: Callable[[Any], SettingsChanges] = SettingsChanges.take_struct
take_SettingsRefusal: Callable[[Any], SettingsRefusal] = SettingsRefusal.take
take_struct_SettingsRefusal: Callable[[Any], SettingsRefusal] = SettingsRefusal.take_struct
