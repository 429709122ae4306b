# From openapi/v3/beta_features.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.beta_features import BetaFeature, BetaFeatures

__all__ = ["beta_features_delete", "beta_features_list", "beta_features_update"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


beta_features_list: Operation[BetaFeatures] = Operation(
    id="beta_features_list",
    version="v3",
    method="GET",
    path="/user/{user_id}/beta_features",
    tag="beta_features",
    python_name="beta_features.list",
    parameters=(Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),),
    answers=(Answer(200, "application/json", ModelKind(lambda: BetaFeatures)),),
    headers=_HEADERS,
    envelope="beta_features",
    login=True,
)
"""`GET /user/{user_id}/beta_features`: List beta features."""

beta_features_delete: Operation[BetaFeature] = Operation(
    id="beta_features_delete",
    version="v3",
    method="DELETE",
    path="/user/{user_id}/beta_feature/{beta_feature_id}",
    tag="beta_features",
    python_name="beta_features.delete",
    parameters=(
        Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),
        Parameter(
            "beta_feature_id", "beta_feature_id", "path", "integer", required=True, minimum=0, argument="beta_feature"
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BetaFeature)),),
    headers=_HEADERS,
    login=True,
)
"""`DELETE /user/{user_id}/beta_feature/{beta_feature_id}`: Forget the user's choice of a beta feature."""

beta_features_update: Operation[BetaFeature] = Operation(
    id="beta_features_update",
    version="v3",
    method="PATCH",
    path="/user/{user_id}/beta_feature/{beta_feature_id}",
    tag="beta_features",
    python_name="beta_features.update",
    parameters=(
        Parameter("user_id", "user_id", "path", "integer", required=True, minimum=0, argument="user"),
        Parameter(
            "beta_feature_id", "beta_feature_id", "path", "integer", required=True, minimum=0, argument="beta_feature"
        ),
        Parameter("enabled", "enabled", "body", "boolean", required=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BetaFeature)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /user/{user_id}/beta_feature/{beta_feature_id}`: Switch a beta feature on or off."""
