"""Refusals that several resources share. Source: `service.rb`, `billing_client.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import Error, ad_hoc, error

if TYPE_CHECKING:
    from ...world import Row
    from .calls import Call

__all__ = ["insufficient_balance", "of_billing", "of_service", "refuse_migrated"]

_MIGRATED = (
    "This repository has been migrated to travis-ci.com. Modifications to repositories, builds, and jobs are disabled "
    "on travis-ci.org. If you have any questions please contact us at support@travis-ci.com"
)
_BALANCE = "Builds have been temporarily disabled for private repositories due to a insufficient credit balance"
_OF_BILLING = {400: "client_error", 403: "insufficient_access", 404: "not_found", 422: "unprocessable_entity"}


def refuse_migrated(call: Call, repository: Row) -> None:
    """Refuse to change a repository that has moved away from .org.

    Raises:
        Error: It has: 403 `repo_migrated`.
    """
    if call.platform == "org" and repository.get("migration_status") in ("migrating", "migrated"):
        raise ad_hoc(403, _MIGRATED, "repo_migrated")


def insufficient_balance() -> Error:
    """What every refused restart says, whatever the reason."""
    return ad_hoc(403, _BALANCE)


def of_billing(status: int) -> Error:
    """The error for an odd status of the billing service."""
    return error(_OF_BILLING.get(status, "server_error"))


def of_service(status: int, failed: str) -> Error:
    """The error for an odd status of the scanner or the artifact manager.

    Args:
        status: What it answered with. That it does not understand (400, 422) does not happen to this server.
        failed: What is said where it fails.
    """
    known = _OF_BILLING[status] if status in (403, 404) else ""
    return error(known) if known else error("server_error", failed)
