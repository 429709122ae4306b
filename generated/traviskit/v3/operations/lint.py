# From openapi/v3/lint.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.lint import Lint

__all__ = ["lint_check"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


lint_check: Operation[Lint] = Operation(
    id="lint_check",
    version="v3",
    method="POST",
    path="/lint",
    tag="lint",
    python_name="lint.check",
    parameters=(Parameter("content", "content", "body", "string", required=True),),
    answers=(Answer(200, "application/json", ModelKind(lambda: Lint)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="The service that reads the text fails, or refuses it.",
)
"""`POST /lint`: Check a config."""
