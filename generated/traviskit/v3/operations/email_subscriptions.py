# From openapi/v3/openapi.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._operation import Answer, Operation, Parameter

__all__ = [
    "email_subscriptions_resubscribe_for_organization",
    "email_subscriptions_resubscribe_for_repository",
    "email_subscriptions_resubscribe_for_repository_by_provider",
    "email_subscriptions_unsubscribe_for_organization",
    "email_subscriptions_unsubscribe_for_repository",
    "email_subscriptions_unsubscribe_for_repository_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


email_subscriptions_resubscribe_for_repository: Operation[None] = Operation(
    id="email_subscriptions_resubscribe_for_repository",
    version="v3",
    method="POST",
    path="/repo/{repository}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.resubscribe",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
)
"""`POST /repo/{repository}/email_subscription`: Subscribe to the emails of a repository again."""

email_subscriptions_unsubscribe_for_repository: Operation[None] = Operation(
    id="email_subscriptions_unsubscribe_for_repository",
    version="v3",
    method="DELETE",
    path="/repo/{repository}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.unsubscribe",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{repository}/email_subscription`: Unsubscribe from the emails of a repository."""

email_subscriptions_resubscribe_for_organization: Operation[None] = Operation(
    id="email_subscriptions_resubscribe_for_organization",
    version="v3",
    method="POST",
    path="/org/{organization_id}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.resubscribe",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
)
"""`POST /org/{organization_id}/email_subscription`: Subscribe to the emails of an organization again."""

email_subscriptions_unsubscribe_for_organization: Operation[None] = Operation(
    id="email_subscriptions_unsubscribe_for_organization",
    version="v3",
    method="DELETE",
    path="/org/{organization_id}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.unsubscribe",
    parameters=(
        Parameter(
            "organization_id", "organization_id", "path", "integer", required=True, minimum=0, argument="organization"
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /org/{organization_id}/email_subscription`: Unsubscribe from the emails of an organization."""

email_subscriptions_resubscribe_for_repository_by_provider: Operation[None] = Operation(
    id="email_subscriptions_resubscribe_for_repository_by_provider",
    version="v3",
    method="POST",
    path="/repo/{provider}/{repository}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.resubscribe",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
)
"""`POST /repo/{provider}/{repository}/email_subscription`: Subscribe to the emails of a repository again, by provider."""

email_subscriptions_unsubscribe_for_repository_by_provider: Operation[None] = Operation(
    id="email_subscriptions_unsubscribe_for_repository_by_provider",
    version="v3",
    method="DELETE",
    path="/repo/{provider}/{repository}/email_subscription",
    tag="email_subscriptions",
    python_name="email_subscriptions.unsubscribe",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'my/repo'",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    login=True,
    idempotent=True,
)
"""`DELETE /repo/{provider}/{repository}/email_subscription`: Unsubscribe from the emails of a repository, by provider."""
