# From openapi/v2/config.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation
from ..models.config import Config, ConfigAnswer

__all__ = ["config_get"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


config_get: Operation[Config] = Operation(
    id="config_get",
    version="v2",
    method="GET",
    path="/config",
    tag="config",
    python_name="config.get",
    answers=(Answer(200, "application/json", ModelKind(lambda: ConfigAnswer), "config"),),
    headers=_HEADERS,
)
"""`GET /config`: Fetch the configuration."""
