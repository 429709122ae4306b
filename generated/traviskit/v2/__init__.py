# From openapi/v2/openapi.yaml by `nox -s regenerate`; do not edit.
"""Travis CI API V2: its operations and models."""

from typing import TYPE_CHECKING, Any

from .operations import OPERATIONS

if TYPE_CHECKING:
    from ._namespace import V2, AsyncV2
    from .models.branches import Branch, BranchAnswer, BranchList
    from .models.builds import Build, BuildAnswer, BuildList, BuildState, EventType, Flash, RestartResult
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
    from .models.jobs import Job, JobAnswer, JobList, JobState
    from .models.keys import RepositoryKey
    from .models.lint import Lint, LintAnswer, LintRequest, LintWarning
    from .models.logs import Log, LogAnswer, LogPart
    from .models.repositories import LastBuildState, Repository, RepositoryAnswer, RepositoryList
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
    from .models.users import User, UserAnswer, UserSync, VcsType

__all__ = [
    "AsyncV2",
    "Branch",
    "BranchAnswer",
    "BranchList",
    "Build",
    "BuildAnswer",
    "BuildList",
    "BuildState",
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
    "NewEnvVar",
    "NewEnvVarRequest",
    "OPERATIONS",
    "Repository",
    "RepositoryAnswer",
    "RepositoryKey",
    "RepositoryList",
    "RestartResult",
    "Root",
    "Settings",
    "SettingsAnswer",
    "SettingsChanges",
    "SettingsRefusal",
    "SettingsRequest",
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
    "Branch": "models.branches",
    "BranchAnswer": "models.branches",
    "BranchList": "models.branches",
    "Build": "models.builds",
    "BuildAnswer": "models.builds",
    "BuildList": "models.builds",
    "BuildState": "models.builds",
    "EventType": "models.builds",
    "Flash": "models.builds",
    "RestartResult": "models.builds",
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
    "LastBuildState": "models.repositories",
    "Repository": "models.repositories",
    "RepositoryAnswer": "models.repositories",
    "RepositoryList": "models.repositories",
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
