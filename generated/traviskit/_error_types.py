# From openapi/ by `nox -s regenerate`; do not edit.
"""What servers call their errors."""

from typing import Literal, TypeAlias

__all__ = ["ErrorType"]

ErrorType: TypeAlias = (
    Literal[
        "admin_access_required",
        "already_syncing",
        "build_already_running",
        "build_not_cancelable",
        "client_error",
        "duplicate_resource",
        "error",
        "insufficient_access",
        "job_already_running",
        "job_not_cancelable",
        "job_unfinished",
        "log_access_denied",
        "log_already_removed",
        "log_expired",
        "login_required",
        "method_not_allowed",
        "not_found",
        "not_implemented",
        "private_repo_feature",
        "repo_migrated",
        "repo_ssh_key_missing",
        "repository_inactive",
        "request_limit_reached",
        "server_error",
        "source_unknown",
        "timeout_error",
        "unprocessable_entity",
        "wrong_credentials",
        "wrong_params",
    ]
    | str
)
"""The server's name of an error; those that the description knows, and any other."""
