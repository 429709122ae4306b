# From openapi/v1/openapi.yaml by `nox -s regenerate`; do not edit.
"""Every operation by its id, in the description's order."""

from ..._index import Operations

__all__ = ["OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "repositories_list": "repositories",
        "repositories_get": "repositories",
        "repositories_get_by_slug": "repositories",
        "repositories_get_moved": "repositories",
        "builds_list_for_repository_by_slug": "builds",
        "builds_get": "builds",
        "builds_get_for_repository_by_slug": "builds",
        "builds_list_moved": "builds",
        "builds_get_moved": "builds",
        "workers_list": "workers",
        "jobs_list": "jobs",
        "jobs_get": "jobs",
    },
)
