"""V3's errors, by the server's own names for them: `raise error("login_required")`.

Statuses and messages are the server's, from its manifest. Source: `lib/travis/api/v3.rb`, `error.rb`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .manifest import document

if TYPE_CHECKING:
    from .models import Entity

__all__ = ["Error", "ad_hoc", "error", "insufficient_access", "not_found"]


class Error(Exception):
    """Ends an action with an error. What `extra` holds is in the body too; an `Entity` is rendered there, minimal."""

    def __init__(self, status: int, error_type: str, message: str, **extra: Any) -> None:
        super().__init__(f"{status} {error_type}: {message}")
        self.status = status
        self.error_type = error_type
        self.message = message
        self.extra = extra


def error(error_type: str, message: str | None = None, **extra: Any) -> Error:
    """An error of the manifest: `raise error("wrong_params", "limit must be an integer")`.

    Args:
        error_type: Its name in the manifest, `job_already_running`.
        message: What it says, if not what it says by default.
        extra: What else its body says.

    Raises:
        LookupError: The manifest has no such error.
    """
    known = document()["errors"].get(error_type)
    if known is None:
        raise LookupError(f"the manifest has no error {error_type!r}: see `errors` in manifest.json, or use ad_hoc")
    return Error(known["status"], error_type, known["default_message"] if message is None else message, **extra)


def ad_hoc(status: int, message: str, error_type: str = "error", **extra: Any) -> Error:
    """An error that the manifest does not list: a refusal by another service, a migrated repository."""
    return Error(status, error_type, message, **extra)


def not_found(resource_type: str = "") -> Error:
    """There is none, or the caller may not see it; without a type for what no route leads to."""
    if not resource_type:
        return error("not_found", "resource not found (or insufficient access)")
    said = f"{resource_type} not found (or insufficient access)"
    return error("not_found", said, resource_type=resource_type)


def insufficient_access(entity: Entity, permission: str, *, readable: bool, name: str = "") -> Error:
    """The caller lacks a permission; who may read the object is shown it."""
    kind = name or entity.type
    said = f"operation requires {permission} access to {kind}"
    shown = {kind: entity} if readable else {}
    return error("insufficient_access", said, resource_type=kind, permission=permission, **shown)
