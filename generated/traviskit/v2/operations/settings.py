# From openapi/v2/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.settings import Settings, SettingsAnswer

__all__ = ["settings_get", "settings_update"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


settings_get: Operation[Settings] = Operation(
    id="settings_get",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/settings",
    tag="settings",
    python_name="settings.get",
    parameters=(Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: SettingsAnswer), "settings"),),
    headers=_HEADERS,
    login=True,
)
"""`GET /repos/{repository_id}/settings`: Show a repository's settings."""

settings_update: Operation[Settings] = Operation(
    id="settings_update",
    version="v2",
    method="PATCH",
    path="/repos/{repository_id}/settings",
    tag="settings",
    python_name="settings.update",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1),
        Parameter("builds_only_with_travis_yml", "builds_only_with_travis_yml", "body", "boolean"),
        Parameter("build_pushes", "build_pushes", "body", "boolean"),
        Parameter("build_pull_requests", "build_pull_requests", "body", "boolean"),
        Parameter("build_releases", "build_releases", "body", "boolean"),
        Parameter("maximum_number_of_builds", "maximum_number_of_builds", "body", "integer", minimum=0),
        Parameter("timeout_hard_limit", "timeout_hard_limit", "body", "integer", nullable=True, minimum=0),
        Parameter("timeout_log_silence", "timeout_log_silence", "body", "integer", nullable=True, minimum=0),
        Parameter("api_builds_rate_limit", "api_builds_rate_limit", "body", "integer", nullable=True, minimum=0),
        Parameter("auto_cancel_pushes", "auto_cancel_pushes", "body", "boolean"),
        Parameter("auto_cancel_pull_requests", "auto_cancel_pull_requests", "body", "boolean"),
        Parameter("allow_config_imports", "allow_config_imports", "body", "boolean"),
        Parameter("share_encrypted_env_with_forks", "share_encrypted_env_with_forks", "body", "boolean"),
        Parameter("share_ssh_keys_with_forks", "share_ssh_keys_with_forks", "body", "boolean"),
        Parameter("job_log_time_based_limit", "job_log_time_based_limit", "body", "boolean"),
        Parameter("job_log_access_based_limit", "job_log_access_based_limit", "body", "boolean"),
        Parameter("job_log_access_older_than_days", "job_log_access_older_than_days", "body", "integer", minimum=30),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: SettingsAnswer), "settings"),),
    headers=_HEADERS,
    body_member="settings",
    content_type="application/json",
    server_error="A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /repos/{repository_id}/settings`: Change a repository's settings."""
