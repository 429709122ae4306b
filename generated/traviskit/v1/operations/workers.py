# From openapi/v1/workers.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._kinds import ListOf
from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.workers import Worker

__all__ = ["workers_list"]

_HEADERS = (("Accept", "application/json"),)


workers_list: Operation[list[Worker]] = Operation(
    id="workers_list",
    version="v1",
    method="GET",
    path="/workers.json",
    tag="workers",
    python_name="workers.list",
    answers=(Answer(200, "application/json", ListOf(ModelKind(lambda: Worker))),),
    headers=_HEADERS,
    server="removed",
    instead="the API has shown no workers since November 2013",
    deprecated=True,
)
"""`GET /workers.json`: List the workers."""
