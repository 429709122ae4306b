# From openapi/v2/openapi.yaml by `nox -s regenerate`; do not edit.
"""Every operation by its id, in the description's order."""

from ..._index import Operations

__all__ = ["OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "root_get": "root",
        "config_get": "config",
        "repositories_list": "repositories",
        "repositories_get": "repositories",
        "repositories_get_by_slug": "repositories",
        "keys_get": "keys",
        "keys_create": "keys",
        "keys_get_by_slug": "keys",
        "keys_create_by_slug": "keys",
        "branches_list_for_repository": "branches",
        "branches_list_for_repository_by_slug": "branches",
        "branches_get": "branches",
        "branches_get_by_slug": "branches",
        "branches_list": "branches",
        "builds_list": "builds",
        "builds_list_for_repository": "builds",
        "builds_list_for_repository_by_slug": "builds",
        "builds_get": "builds",
        "builds_get_for_repository": "builds",
        "builds_get_for_repository_by_slug": "builds",
        "builds_cancel": "builds",
        "builds_restart": "builds",
        "jobs_list": "jobs",
        "jobs_get": "jobs",
        "jobs_cancel": "jobs",
        "jobs_restart": "jobs",
        "logs_get": "logs",
        "logs_get_for_job": "logs",
        "logs_get_for_job_plain": "logs",
        "settings_get": "settings",
        "settings_update": "settings",
        "env_vars_list": "env_vars",
        "env_vars_create": "env_vars",
        "env_vars_get": "env_vars",
        "env_vars_delete": "env_vars",
        "env_vars_update": "env_vars",
        "users_me": "users",
        "users_get": "users",
        "users_sync": "users",
        "lint_check_file": "lint",
        "lint_check": "lint",
    },
)
