# From openapi/github/openapi.yaml by `nox -s regenerate`; do not edit.
"""Every operation by its id, in the description's order."""

from ..._index import Operations

__all__ = ["OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "authorizations_list": "authorizations",
        "authorizations_create": "authorizations",
        "authorizations_delete": "authorizations",
    },
)
