# From openapi/v2/openapi.yaml by `nox -s regenerate`; do not edit.
"""Travis CI API V2: its operations and models."""

from typing import TYPE_CHECKING, Any

from .operations import OPERATIONS

if TYPE_CHECKING:
    from ._namespace import V2, AsyncV2
    from .models.accounts import Account, AccountList, AccountType
    from .models.annotations import Annotation, AnnotationList, NewAnnotation
    from .models.auth import AccessToken, GithubTokenRequest, LoginProvider
    from .models.branches import Branch, BranchAnswer, BranchList
    from .models.broadcasts import Broadcast, BroadcastList
    from .models.builds import Build, BuildAnswer, BuildList, BuildState, EventType, Flash, RestartResult
    from .models.caches import Cache, CacheList
    from .models.commits import Commit
    from .models.config import (
        Config,
        ConfigAnswer,
        ConfigAssets,
        ConfigGithub,
        ConfigNotifications,
        ConfigPusher,
        ConfigWebhook,
    )
    from .models.env_vars import (
        EnvVar,
        EnvVarAnswer,
        EnvVarChanges,
        EnvVarChangesRequest,
        EnvVarList,
        NewEnvVar,
        NewEnvVarRequest,
    )
    from .models.hooks import (
        Hook,
        HookChanges,
        HookChangesRequest,
        HookList,
        HookOrder,
        HookRequest,
        HookSwitch,
        HookUpdate,
    )
    from .models.jobs import Job, JobAnswer, JobList, JobState
    from .models.keys import RepositoryKey
    from .models.lint import Lint, LintAnswer, LintRequest, LintWarning
    from .models.logs import Log, LogAnswer, LogPart
    from .models.permissions import Permissions
    from .models.pusher import ChannelsAnswer, ChannelsRequest
    from .models.repositories import LastBuildState, Repository, RepositoryAnswer, RepositoryList
    from .models.requests import Request, RequestAnswer, RequestList, RequestOwnerType, RequestResult
    from .models.root import Root
    from .models.settings import Settings, SettingsAnswer, SettingsChanges, SettingsRefusal, SettingsRequest
    from .models.shared import (
        ErrorDetail,
        ErrorMessage,
        ErrorObject,
        ErrorText,
        FieldError,
        FileNotFound,
        ValidationError,
    )
    from .models.ssh_keys import SshKey, SshKeyAbsence, SshKeyAnswer, SshKeyChanges, SshKeyRequest
    from .models.users import User, UserAnswer, UserSync, VcsType

__all__ = [
    "AccessToken",
    "Account",
    "AccountList",
    "AccountType",
    "Annotation",
    "AnnotationList",
    "AsyncV2",
    "Branch",
    "BranchAnswer",
    "BranchList",
    "Broadcast",
    "BroadcastList",
    "Build",
    "BuildAnswer",
    "BuildList",
    "BuildState",
    "Cache",
    "CacheList",
    "ChannelsAnswer",
    "ChannelsRequest",
    "Commit",
    "Config",
    "ConfigAnswer",
    "ConfigAssets",
    "ConfigGithub",
    "ConfigNotifications",
    "ConfigPusher",
    "ConfigWebhook",
    "EnvVar",
    "EnvVarAnswer",
    "EnvVarChanges",
    "EnvVarChangesRequest",
    "EnvVarList",
    "ErrorDetail",
    "ErrorMessage",
    "ErrorObject",
    "ErrorText",
    "EventType",
    "FieldError",
    "FileNotFound",
    "Flash",
    "GithubTokenRequest",
    "Hook",
    "HookChanges",
    "HookChangesRequest",
    "HookList",
    "HookOrder",
    "HookRequest",
    "HookSwitch",
    "HookUpdate",
    "Job",
    "JobAnswer",
    "JobList",
    "JobState",
    "LastBuildState",
    "Lint",
    "LintAnswer",
    "LintRequest",
    "LintWarning",
    "Log",
    "LogAnswer",
    "LogPart",
    "LoginProvider",
    "NewAnnotation",
    "NewEnvVar",
    "NewEnvVarRequest",
    "OPERATIONS",
    "Permissions",
    "Repository",
    "RepositoryAnswer",
    "RepositoryKey",
    "RepositoryList",
    "Request",
    "RequestAnswer",
    "RequestList",
    "RequestOwnerType",
    "RequestResult",
    "RestartResult",
    "Root",
    "Settings",
    "SettingsAnswer",
    "SettingsChanges",
    "SettingsRefusal",
    "SettingsRequest",
    "SshKey",
    "SshKeyAbsence",
    "SshKeyAnswer",
    "SshKeyChanges",
    "SshKeyRequest",
    "User",
    "UserAnswer",
    "UserSync",
    "V2",
    "ValidationError",
    "VcsType",
    "parse",
]

_PLACES = {
    "AsyncV2": "_namespace",
    "V2": "_namespace",
    "Account": "models.accounts",
    "AccountList": "models.accounts",
    "AccountType": "models.accounts",
    "Annotation": "models.annotations",
    "AnnotationList": "models.annotations",
    "NewAnnotation": "models.annotations",
    "AccessToken": "models.auth",
    "GithubTokenRequest": "models.auth",
    "LoginProvider": "models.auth",
    "Branch": "models.branches",
    "BranchAnswer": "models.branches",
    "BranchList": "models.branches",
    "Broadcast": "models.broadcasts",
    "BroadcastList": "models.broadcasts",
    "Build": "models.builds",
    "BuildAnswer": "models.builds",
    "BuildList": "models.builds",
    "BuildState": "models.builds",
    "EventType": "models.builds",
    "Flash": "models.builds",
    "RestartResult": "models.builds",
    "Cache": "models.caches",
    "CacheList": "models.caches",
    "Commit": "models.commits",
    "Config": "models.config",
    "ConfigAnswer": "models.config",
    "ConfigAssets": "models.config",
    "ConfigGithub": "models.config",
    "ConfigNotifications": "models.config",
    "ConfigPusher": "models.config",
    "ConfigWebhook": "models.config",
    "EnvVar": "models.env_vars",
    "EnvVarAnswer": "models.env_vars",
    "EnvVarChanges": "models.env_vars",
    "EnvVarChangesRequest": "models.env_vars",
    "EnvVarList": "models.env_vars",
    "NewEnvVar": "models.env_vars",
    "NewEnvVarRequest": "models.env_vars",
    "Hook": "models.hooks",
    "HookChanges": "models.hooks",
    "HookChangesRequest": "models.hooks",
    "HookList": "models.hooks",
    "HookOrder": "models.hooks",
    "HookRequest": "models.hooks",
    "HookSwitch": "models.hooks",
    "HookUpdate": "models.hooks",
    "Job": "models.jobs",
    "JobAnswer": "models.jobs",
    "JobList": "models.jobs",
    "JobState": "models.jobs",
    "RepositoryKey": "models.keys",
    "Lint": "models.lint",
    "LintAnswer": "models.lint",
    "LintRequest": "models.lint",
    "LintWarning": "models.lint",
    "Log": "models.logs",
    "LogAnswer": "models.logs",
    "LogPart": "models.logs",
    "Permissions": "models.permissions",
    "ChannelsAnswer": "models.pusher",
    "ChannelsRequest": "models.pusher",
    "LastBuildState": "models.repositories",
    "Repository": "models.repositories",
    "RepositoryAnswer": "models.repositories",
    "RepositoryList": "models.repositories",
    "Request": "models.requests",
    "RequestAnswer": "models.requests",
    "RequestList": "models.requests",
    "RequestOwnerType": "models.requests",
    "RequestResult": "models.requests",
    "Root": "models.root",
    "Settings": "models.settings",
    "SettingsAnswer": "models.settings",
    "SettingsChanges": "models.settings",
    "SettingsRefusal": "models.settings",
    "SettingsRequest": "models.settings",
    "ErrorDetail": "models.shared",
    "ErrorMessage": "models.shared",
    "ErrorObject": "models.shared",
    "ErrorText": "models.shared",
    "FieldError": "models.shared",
    "FileNotFound": "models.shared",
    "ValidationError": "models.shared",
    "SshKey": "models.ssh_keys",
    "SshKeyAbsence": "models.ssh_keys",
    "SshKeyAnswer": "models.ssh_keys",
    "SshKeyChanges": "models.ssh_keys",
    "SshKeyRequest": "models.ssh_keys",
    "User": "models.users",
    "UserAnswer": "models.users",
    "UserSync": "models.users",
    "VcsType": "models.users",
}


def parse(
    operation_id: str,
    body: bytes | str,
    status: int = 200,
    content_type: str = "application/json",
    *,
    strict: bool = False,
) -> object:
    """Decode a stored answer without a connection, as a call of the operation would.

    Parameters: `body` as it was sent; `status` and `content_type` that it came with; `strict` checks scalars and missing attributes.

    Raises:
        StatusError: The status is an error.
        DecodeError: The answer is not what the description promises.
        ValueError: There is no such operation.
    """
    from .._response import decode_answer

    content = body.encode() if isinstance(body, str) else body
    return decode_answer(OPERATIONS.find(operation_id), status, content_type, content, strict=strict)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
