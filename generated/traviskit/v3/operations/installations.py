# From openapi/v3/installations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.installations import Installation

__all__ = ["installations_get"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


installations_get: Operation[Installation] = Operation(
    id="installations_get",
    version="v3",
    method="GET",
    path="/installation/{installation_id}",
    tag="installations",
    python_name="installations.get",
    parameters=(
        Parameter(
            "installation_id", "installation_id", "path", "integer", required=True, minimum=0, argument="installation"
        ),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "installation.owner",
                "owner.repositories",
                "owner.installation",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.@permissions",
                "organization.repositories",
                "organization.installation",
                "organization.@permissions",
            ),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Installation)),),
    headers=_HEADERS,
)
"""`GET /installation/{installation_id}`: Get an installation."""
