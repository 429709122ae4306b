"""What a caller may do with a repository. Source: `permissions/repository.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..engine import Access, frozen, may_read, model_of, right

if TYPE_CHECKING:
    from ...world import Row
    from ..engine.models import Permission

__all__ = ["PERMISSIONS", "may_migrate"]


def _right(*names: str) -> Permission:
    """All of these rights of the authorizer; with `legacy_roles` the role `push`."""
    rights = [right(name, column="id") for name in names]
    return lambda access, row: all(granted(access, row) for granted in rights)


def _right_to_see(name: str) -> Permission:
    """A right of the authorizer; with `legacy_roles` whoever sees the repository has it."""
    return lambda access, row: access.repository_visible(row) if access.legacy_roles else access.right(row["id"], name)


def _switch(access: Access, row: Row) -> bool:
    """Who may switch it on and off: of another kind than git its administrators."""
    if access.legacy_roles:
        return access.role("push", row["id"])
    known = row.get("server_type") in (None, "git") or access.repository_admin(row["id"])
    return access.right(row["id"], "repository_state_update") and known


def _star(access: Access, row: Row) -> bool:
    return access.role("pull", row["id"])


def _admin(access: Access, row: Row) -> bool:
    return access.repository_admin(row["id"])


def may_migrate(access: Access, row: Row) -> bool:
    """Whether its owner may move repositories to travis-ci.com."""
    kind = str(row.get("owner_type") or "").lower()
    owner = model_of(kind).get(access.world, row.get("owner_id")) if kind else None
    return bool(owner and owner.get("allow_migration"))


def _migrate(access: Access, row: Row) -> bool:
    allowed = _admin(access, row) if access.legacy_roles else access.right(row["id"], "repository_state_update")
    return allowed and may_migrate(access, row)


PERMISSIONS = frozen(
    read=may_read("repository"),
    activate=_switch,
    deactivate=_switch,
    migrate=_migrate,
    star=_star,
    unstar=_star,
    create_cron=_right("repository_settings_create", "repository_build_create"),
    create_env_var=_right("repository_settings_create"),
    create_key_pair=_right("repository_settings_create"),
    delete_key_pair=_right("repository_settings_delete"),
    create_request=_right("repository_build_create"),
    check_scan_results=_right("repository_scans_view"),
    settings_create=_right("repository_settings_create"),
    settings_delete=_right("repository_settings_delete"),
    settings_update=_right("repository_settings_update"),
    settings_read=_right_to_see("repository_settings_read"),
    build_restart=_right("repository_build_restart"),
    build_create=_right("repository_build_create"),
    build_cancel=_right("repository_build_cancel"),
    build_debug=_right("repository_build_debug"),
    log_view=_right_to_see("repository_log_view"),
    log_delete=_right("repository_log_delete"),
    cache_delete=_right("repository_cache_delete"),
    cache_view=_right("repository_cache_view"),
    admin=_admin,
)
