# From openapi/v3/beta_migration_requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.beta_migration_requests import BetaMigrationRequest, BetaMigrationRequests

__all__ = ["beta_migration_requests_create", "beta_migration_requests_list"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


beta_migration_requests_list: Operation[BetaMigrationRequests] = Operation(
    id="beta_migration_requests_list",
    version="v3",
    method="GET",
    path="/user/{user_id}/beta_migration_requests",
    tag="beta_migration_requests",
    python_name="beta_migration_requests.list",
    parameters=(Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),),
    answers=(Answer(200, "application/json", ModelKind(lambda: BetaMigrationRequests)),),
    headers=_HEADERS,
    envelope="beta_migration_requests",
    server_error="travis-ci.com does not answer.",
    login=True,
)
"""`GET /user/{user_id}/beta_migration_requests`: List the requests to move to travis-ci.com."""

beta_migration_requests_create: Operation[BetaMigrationRequest] = Operation(
    id="beta_migration_requests_create",
    version="v3",
    method="POST",
    path="/user/{user_id}/beta_migration_request",
    tag="beta_migration_requests",
    python_name="beta_migration_requests.create",
    parameters=(
        Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),
        Parameter("organizations", "organizations", "body", "array", items="string"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BetaMigrationRequest)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="travis-ci.com does not answer. A body that is JSON, but no object, or `organizations` that are an object.",
    login=True,
)
"""`POST /user/{user_id}/beta_migration_request`: Request to move to travis-ci.com."""
