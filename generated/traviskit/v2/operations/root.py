# From openapi/v2/root.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.root import Root

__all__ = ["root_get"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


root_get: Operation[Root] = Operation(
    id="root_get",
    version="v2",
    method="GET",
    path="/",
    tag="root",
    python_name="root.get",
    answers=(Answer(200, "application/json", ModelKind(lambda: Root)),),
    headers=_HEADERS,
)
"""`GET /`: Say hello."""
