# From openapi/v2/permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.permissions import Permissions

__all__ = ["permissions_get"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


permissions_get: Operation[Permissions] = Operation(
    id="permissions_get",
    version="v2",
    method="GET",
    path="/users/permissions",
    tag="permissions",
    python_name="permissions.get",
    answers=(Answer(200, "application/json", ModelKind(lambda: Permissions)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /users/permissions`: Fetch permissions."""
