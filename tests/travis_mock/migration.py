"""Repositories that have moved from travis-ci.org to travis-ci.com: nothing can be changed on .org any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .handling import Call, crash, error

if TYPE_CHECKING:
    from .world import Row

__all__ = ["refuse_migrated"]

_MESSAGE = (
    "This repository has been migrated to travis-ci.com. Modifications to this repository, it's builds, and jobs are "
    "disabled on travis-ci.org. If you have any questions please contact us at support@travis-ci.com"
)


def refuse_migrated(call: Call, repository: Row | None) -> None:
    """Refuse to change a repository that has moved, on .org.

    Raises:
        Halt: 403, as JSON or as the bare text, by the `Accept` header; on .org also 500 where there is no repository.
    """
    if call.platform != "org":
        return
    if repository is None:
        raise crash()
    if repository.get("migration_status") in ("migrating", "migrated"):
        as_json = any(entry.accepts("application/json") for entry in call.accept.formats)
        raise error(403, {"error_type": "migrated_repository", "error_message": _MESSAGE} if as_json else _MESSAGE)
