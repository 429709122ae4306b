# From openapi/v2/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.broadcasts import BroadcastList

__all__ = ["broadcasts_list"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


broadcasts_list: Operation[BroadcastList] = Operation(
    id="broadcasts_list",
    version="v2",
    method="GET",
    path="/broadcasts",
    tag="broadcasts",
    python_name="broadcasts.list",
    answers=(Answer(200, "application/json", ModelKind(lambda: BroadcastList)),),
    headers=_HEADERS,
    envelope="broadcasts",
    login=True,
)
"""`GET /broadcasts`: List broadcasts."""
