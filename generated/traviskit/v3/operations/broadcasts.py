# From openapi/v3/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.broadcasts import Broadcasts

__all__ = ["broadcasts_list"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


broadcasts_list: Operation[Broadcasts] = Operation(
    id="broadcasts_list",
    version="v3",
    method="GET",
    path="/broadcasts",
    tag="broadcasts",
    python_name="broadcasts.list",
    parameters=(
        Parameter("active", "active", "query", "array", items="boolean", style="comma"),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "broadcast.recipient",
                "owner.repositories",
                "owner.installation",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.@permissions",
                "organization.repositories",
                "organization.installation",
                "organization.@permissions",
                "repository.owner",
                "repository.default_branch",
                "repository.current_build",
                "repository.last_started_build",
                "repository.next_build_number",
                "repository.allow_migration",
                "repository.email_subscribed",
                "repository.@permissions",
            ),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Broadcasts)),),
    headers=_HEADERS,
    envelope="broadcasts",
    login=True,
)
"""`GET /broadcasts`: List the current user's broadcasts."""
