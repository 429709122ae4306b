# From openapi/v2/lint.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.lint import Lint, LintAnswer

__all__ = ["lint_check", "lint_check_file"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


lint_check_file: Operation[Lint] = Operation(
    id="lint_check_file",
    version="v2",
    method="PUT",
    path="/lint",
    tag="lint",
    python_name="lint.check_file",
    parameters=(Parameter("content", "", "raw", "string", required=True),),
    answers=(Answer(200, "application/json", ModelKind(lambda: LintAnswer), "lint"),),
    headers=_HEADERS,
    content_type="text/plain",
    server_error="The service that parses the text fails or refuses it.",
    idempotent=True,
)
"""`PUT /lint`: Check a .travis.yml sent as a file."""

lint_check: Operation[Lint] = Operation(
    id="lint_check",
    version="v2",
    method="POST",
    path="/lint",
    tag="lint",
    python_name="lint.check",
    parameters=(Parameter("content", "content", "body", "string", required=True),),
    answers=(Answer(200, "application/json", ModelKind(lambda: LintAnswer), "lint"),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="The service that parses the text fails or refuses it.",
)
"""`POST /lint`: Check a .travis.yml."""
