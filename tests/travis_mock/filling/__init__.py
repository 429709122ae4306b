"""How a row of each table is filled in, in a living world and in a document; `defaults` completes whole documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import around, builds, owners, repositories
from .store import Row, Store, default

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FILLERS", "Row", "Store", "add", "default"]

# In an order in which a table's rows can be filled in: what is pointed to comes first.
FILLERS: dict[str, Callable[[Store, Row], None]] = {
    "users": owners.fill_user,
    "organizations": owners.fill_organization,
    "subscriptions": owners.fill_subscription,
    "memberships": owners.fill_membership,
    "repositories": repositories.fill_repository,
    "repository_keys": repositories.fill_repository_key,
    "key_pairs": repositories.fill_key_pair,
    "env_vars": repositories.fill_env_var,
    "permissions": owners.fill_permission,
    "branches": repositories.fill_branch,
    "commits": builds.fill_commit,
    "requests": builds.fill_request,
    "builds": builds.fill_build,
    "stages": builds.fill_stage,
    "jobs": builds.fill_job,
    "logs": builds.fill_log,
    "log_parts": builds.fill_log_parts,
    "annotation_providers": builds.fill_annotation_provider,
    "annotations": builds.fill_annotation,
    "caches": repositories.fill_cache,
    "broadcasts": owners.fill_broadcast,
    "emails": owners.fill_email,
    "installations": owners.fill_installation,
    "custom_keys": owners.fill_custom_key,
    "account_env_vars": owners.fill_account_env_var,
    "crons": around.fill_cron,
    "beta_features": around.fill_beta_feature,
    "user_beta_features": around.fill_user_beta_feature,
    "beta_migration_requests": around.fill_beta_migration_request,
    "build_backups": around.fill_build_backup,
    "scan_results": around.fill_scan_result,
    "workers": around.fill_worker,
    "custom_images": around.fill_custom_image,
}


def add(store: Store, table: str, **columns: Any) -> Row:
    """Add a row to a living world, filled in as those of its document are."""
    row = store.insert(table, columns)
    if table in FILLERS:
        FILLERS[table](store, row)
        store.update(table, row)
    return row
