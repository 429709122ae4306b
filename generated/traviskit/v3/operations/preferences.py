# From openapi/v3/preferences.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.preferences import Preference, Preferences

__all__ = [
    "preferences_get",
    "preferences_get_for_organization",
    "preferences_list",
    "preferences_list_for_organization",
    "preferences_update",
    "preferences_update_for_organization",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


preferences_list: Operation[Preferences] = Operation(
    id="preferences_list",
    version="v3",
    method="GET",
    path="/preferences",
    tag="preferences",
    python_name="preferences.list",
    answers=(Answer(200, "application/json", ModelKind(lambda: Preferences)),),
    headers=_HEADERS,
    envelope="preferences",
    login=True,
)
"""`GET /preferences`: List the user's preferences."""

preferences_get: Operation[Preference] = Operation(
    id="preferences_get",
    version="v3",
    method="GET",
    path="/preference/{preference}",
    tag="preferences",
    python_name="preferences.get",
    parameters=(
        Parameter(
            "preference",
            "preference",
            "path",
            "string",
            required=True,
            closed=("build_emails", "consume_oss_credits", "private_insights_visibility"),
            argument="name",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Preference)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /preference/{preference}`: Show a preference of the user."""

preferences_update: Operation[Preference] = Operation(
    id="preferences_update",
    version="v3",
    method="PATCH",
    path="/preference/{preference}",
    tag="preferences",
    python_name="preferences.update",
    parameters=(
        Parameter(
            "preference",
            "preference",
            "path",
            "string",
            required=True,
            closed=("build_emails", "consume_oss_credits", "private_insights_visibility"),
            argument="name",
        ),
        Parameter("value", "value", "body", "boolean|string", required=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Preference)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="No value, or null: also when it stands in an object `preference`. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /preference/{preference}`: Change a preference of the user."""

preferences_list_for_organization: Operation[Preferences] = Operation(
    id="preferences_list_for_organization",
    version="v3",
    method="GET",
    path="/org/{organization_id}/preferences",
    tag="preferences",
    python_name="preferences.list",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Preferences)),),
    headers=_HEADERS,
    envelope="preferences",
    login=True,
)
"""`GET /org/{organization_id}/preferences`: List the preferences of an organization."""

preferences_get_for_organization: Operation[Preference] = Operation(
    id="preferences_get_for_organization",
    version="v3",
    method="GET",
    path="/org/{organization_id}/preference/{preference}",
    tag="preferences",
    python_name="preferences.get",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
        Parameter(
            "preference",
            "preference",
            "path",
            "string",
            required=True,
            closed=("consume_oss_credits", "private_insights_visibility"),
            argument="name",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Preference)),),
    headers=_HEADERS,
    login=True,
)
"""`GET /org/{organization_id}/preference/{preference}`: Show a preference of an organization."""

preferences_update_for_organization: Operation[Preference] = Operation(
    id="preferences_update_for_organization",
    version="v3",
    method="PATCH",
    path="/org/{organization_id}/preference/{preference}",
    tag="preferences",
    python_name="preferences.update",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
        Parameter(
            "preference",
            "preference",
            "path",
            "string",
            required=True,
            closed=("consume_oss_credits", "private_insights_visibility"),
            argument="name",
        ),
        Parameter("value", "value", "body", "boolean|string", required=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Preference)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="No value, or null: also when it stands in an object `preference`. A body that is JSON, but no object.",
    login=True,
    idempotent=True,
)
"""`PATCH /org/{organization_id}/preference/{preference}`: Change a preference of an organization."""
