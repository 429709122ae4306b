# From openapi/v3/manifest.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.manifest import Home

__all__ = ["manifest_get"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


manifest_get: Operation[Home] = Operation(
    id="manifest_get",
    version="v3",
    method="GET",
    path="/",
    tag="manifest",
    python_name="manifest.get",
    answers=(Answer(200, "application/json", ModelKind(lambda: Home)),),
    headers=_HEADERS,
)
"""`GET /`: Show the manifest."""
