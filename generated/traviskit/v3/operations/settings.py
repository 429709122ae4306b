# From openapi/v3/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.settings import Setting, Settings

__all__ = [
    "settings_get",
    "settings_get_by_provider",
    "settings_list",
    "settings_list_by_provider",
    "settings_update",
    "settings_update_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


settings_list: Operation[Settings] = Operation(
    id="settings_list",
    version="v3",
    method="GET",
    path="/repo/{repository}/settings",
    tag="settings",
    python_name="settings.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Settings)),),
    headers=_HEADERS,
    envelope="settings",
    login=True,
)
"""`GET /repo/{repository}/settings`: List the settings of a repository."""

settings_get: Operation[Setting] = Operation(
    id="settings_get",
    version="v3",
    method="GET",
    path="/repo/{repository}/setting/{setting}",
    tag="settings",
    python_name="settings.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "setting",
            "setting",
            "path",
            "string",
            required=True,
            closed=(
                "builds_only_with_travis_yml",
                "build_pushes",
                "build_pull_requests",
                "build_releases",
                "maximum_number_of_builds",
                "auto_cancel_pushes",
                "auto_cancel_pull_requests",
                "allow_config_imports",
                "config_validation",
                "share_encrypted_env_with_forks",
                "share_ssh_keys_with_forks",
                "job_log_time_based_limit",
                "job_log_access_based_limit",
                "job_log_access_older_than_days",
            ),
            argument="name",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Setting)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{repository}/setting/{setting}`: Show a setting of a repository."""

settings_update: Operation[Setting] = Operation(
    id="settings_update",
    version="v3",
    method="PATCH",
    path="/repo/{repository}/setting/{setting}",
    tag="settings",
    python_name="settings.set",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "setting",
            "setting",
            "path",
            "string",
            required=True,
            closed=(
                "builds_only_with_travis_yml",
                "build_pushes",
                "build_pull_requests",
                "build_releases",
                "maximum_number_of_builds",
                "auto_cancel_pushes",
                "auto_cancel_pull_requests",
                "allow_config_imports",
                "config_validation",
                "share_encrypted_env_with_forks",
                "share_ssh_keys_with_forks",
                "job_log_time_based_limit",
                "job_log_access_based_limit",
                "job_log_access_older_than_days",
            ),
            argument="name",
        ),
        Parameter("setting_value", "setting.value", "body", "boolean|integer", required=True, argument="value"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Setting)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="No value, or null: also when it is called `value` or stands in an object `setting`. A list or an object for `job_log_access_older_than_days`. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{repository}/setting/{setting}`: Change a setting of a repository."""

settings_list_by_provider: Operation[Settings] = Operation(
    id="settings_list_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/settings",
    tag="settings",
    python_name="settings.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Settings)),),
    headers=_HEADERS,
    envelope="settings",
    login=True,
)
"""`GET /repo/{provider}/{repository}/settings`: List the settings of a repository, by provider."""

settings_get_by_provider: Operation[Setting] = Operation(
    id="settings_get_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/setting/{setting}",
    tag="settings",
    python_name="settings.get",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "setting",
            "setting",
            "path",
            "string",
            required=True,
            closed=(
                "builds_only_with_travis_yml",
                "build_pushes",
                "build_pull_requests",
                "build_releases",
                "maximum_number_of_builds",
                "auto_cancel_pushes",
                "auto_cancel_pull_requests",
                "allow_config_imports",
                "config_validation",
                "share_encrypted_env_with_forks",
                "share_ssh_keys_with_forks",
                "job_log_time_based_limit",
                "job_log_access_based_limit",
                "job_log_access_older_than_days",
            ),
            argument="name",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Setting)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repo/{provider}/{repository}/setting/{setting}`: Show a setting of a repository, by provider."""

settings_update_by_provider: Operation[Setting] = Operation(
    id="settings_update_by_provider",
    version="v3",
    method="PATCH",
    path="/repo/{provider}/{repository}/setting/{setting}",
    tag="settings",
    python_name="settings.set",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "setting",
            "setting",
            "path",
            "string",
            required=True,
            closed=(
                "builds_only_with_travis_yml",
                "build_pushes",
                "build_pull_requests",
                "build_releases",
                "maximum_number_of_builds",
                "auto_cancel_pushes",
                "auto_cancel_pull_requests",
                "allow_config_imports",
                "config_validation",
                "share_encrypted_env_with_forks",
                "share_ssh_keys_with_forks",
                "job_log_time_based_limit",
                "job_log_access_based_limit",
                "job_log_access_older_than_days",
            ),
            argument="name",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
        Parameter("setting_value", "setting.value", "body", "boolean|integer", required=True, argument="value"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Setting)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="No value, or null: also when it is called `value` or stands in an object `setting`. A list or an object for `job_log_access_older_than_days`. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repo/{provider}/{repository}/setting/{setting}`: Change a setting of a repository, by provider."""
