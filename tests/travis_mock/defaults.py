"""A whole document filled in with what one need not say; how one row is filled in says `filling`.

`complete` turns a document as people write it into one that has every column the mock reads. It is deterministic, and
it changes nothing that was said: a document that is complete stays as it is.
"""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .casts import is_list, is_object
from .filling import FILLERS, Row, Store, default
from .filling.repositories import describe_last_build, says_last_build
from .worlds.check import WorldError, check_pointers, validate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Completed", "WorldError", "complete"]

# A Monday noon, so that an empty world has a time of its own, the same in every run.
_NOW = "2024-05-06T12:00:00Z"

# What the roles may do, as the server's authorizer reports it, by the level of a permission; `none_…` without one.
_WRITE = [
    "repository_state_update",
    "repository_build_create",
    "repository_settings_create",
    "repository_settings_update",
    "repository_cache_view",
    "repository_cache_delete",
    "repository_settings_delete",
    "repository_log_view",
    "repository_log_delete",
    "repository_build_cancel",
    "repository_build_debug",
    "repository_build_restart",
    "repository_settings_read",
    "repository_scans_view",
]
_MEMBER = [
    "account_billing_view",
    "account_billing_update",
    "account_plan_view",
    "account_plan_usage",
    "account_plan_invoices",
    "account_settings_create",
    "account_settings_delete",
]
_AUTHORIZER = {
    "admin": _WRITE,
    "push": _WRITE,
    "pull": [
        "repository_log_view",
        "repository_settings_read",
        "repository_build_cancel",
        "repository_build_restart",
    ],
    "none_public": ["repository_log_view"],
    "none_private": list[str](),
    "repository_admin_role": ["admin"],
    "org_admin": [*_MEMBER, "account_plan_create"],
    "org_member": _MEMBER,
    "org_none": list[str](),
}


class Completed(dict[str, Any]):
    """A document that is filled in. Whoever has it may change it."""


def complete(document: Mapping[str, Any]) -> Completed:
    """Fill in everything that a world's document leaves out.

    A table that is given is taken as it is: only the columns that its rows lack are filled in (a build without
    `commit_id` gets a commit). A table that is left out is derived: permissions, keys, jobs, logs. Times lie before
    `now`.

    Args:
        document: The document, parsed. It is not changed; one that is `Completed` is the result itself.

    Raises:
        WorldError: The document is none of a world; the message says where, what and how to mend it.
    """
    if isinstance(document, Completed):
        return document
    validate(document)
    full = Completed({name: _copied(value) for name, value in document.items()})
    derived = [table for table in _DERIVED if table not in full]
    default(full, now=_NOW, settings={}, users=[{"login": "developer"}])
    full["authorizer"] = {**copy.deepcopy(_AUTHORIZER), **full.get("authorizer", {})}
    for table in FILLERS:
        full.setdefault(table, [])
    store = _Document(full)
    for table in FILLERS:
        if table in derived:
            _DERIVED[table](store)
        for row in list(full[table]):
            FILLERS[table](store, row)
    for repository in full["repositories"]:
        builds = store.where("builds", repository_id=repository["id"])
        said = says_last_build(repository)
        default(repository, next_build_number=describe_last_build(builds)["next_build_number"])
        default(repository, **describe_last_build([] if said else builds))
    check_pointers(document, full)
    return full


def _copied(value: Any) -> Any:
    """A copy of what a document may hold; several times as fast as `copy.deepcopy`, which counts in a large world."""
    if is_object(value):
        return {key: _copied(member) for key, member in value.items()}
    return [_copied(member) for member in value] if is_list(value) else value


class _Document:
    """The tables of a document, with an index by id so that large worlds are filled in at once."""

    def __init__(self, tables: dict[str, Any]) -> None:
        self._tables = tables
        self._indexes: dict[tuple[str, str], dict[Any, list[Row]]] = {}
        self._highest: dict[str, int] = {}
        now = datetime.fromisoformat(tables["now"])
        self.now = now if now.tzinfo else now.replace(tzinfo=UTC)

    def rows(self, table: str) -> list[Row]:
        rows: list[Row] = self._tables.setdefault(table, [])
        return rows

    def where(self, table: str, **columns: Any) -> list[Row]:
        (name, value), *others = columns.items()
        index = self._indexes.get((table, name))
        if index is None:
            index = self._indexes[table, name] = {}
            for row in self.rows(table):
                index.setdefault(row.get(name), []).append(row)
        found = index.get(value, [])
        return [row for row in found if all(row.get(column) == wanted for column, wanted in others)]

    def insert(self, table: str, row: Row) -> Row:
        self.rows(table).append(row)
        self.forget(table)
        return row

    def update(self, table: str, row: Row, **columns: Any) -> Row:
        self.forget(table)
        row.update(columns)
        return row

    def forget(self, table: str) -> None:
        for key in [key for key in self._indexes if key[0] == table]:
            del self._indexes[key]

    def next_id(self, table: str) -> Any:
        shared = ("builds", "jobs") if table in ("builds", "jobs") else (table,)
        if shared[0] not in self._highest:
            known = [row["id"] for name in shared for row in self.rows(name) if "id" in row]
            self._highest[shared[0]] = max(known, default=0)
        self._highest[shared[0]] += 1
        return self._highest[shared[0]]


def _derive_permissions(store: Store) -> None:
    """Owners may do everything; members of an organization what their role says."""
    for repository in store.rows("repositories"):
        if repository["owner_type"] == "User":
            roles = {repository["owner_id"]: "admin"}
        else:
            members = store.where("memberships", organization_id=repository["owner_id"])
            roles = {member["user_id"]: member["role"] for member in members}
        for user_id, role in roles.items():
            admin = role == "admin"
            row = {"user_id": user_id, "repository_id": repository["id"], "admin": admin, "push": admin, "pull": True}
            store.insert("permissions", row)


def _derive_keys(store: Store) -> None:
    for repository in store.rows("repositories"):
        store.insert("repository_keys", {"repository_id": repository["id"]})


def _derive_jobs(store: Store) -> None:
    for build in store.rows("builds"):
        store.insert("jobs", {"source_id": build["id"]})


def _derive_logs(store: Store) -> None:
    for job in store.rows("jobs"):
        if job["finished_at"] is not None:
            store.insert("logs", {"job_id": job["id"], "content": f"Done: job {job['number']} {job['state']}.\n"})


def _derive_emails(store: Store) -> None:
    for user in store.rows("users"):
        if user["email"] is not None:
            store.insert("emails", {"user_id": user["id"], "email": user["email"]})


_DERIVED: dict[str, Callable[[Store], None]] = {
    "emails": _derive_emails,
    "permissions": _derive_permissions,
    "repository_keys": _derive_keys,
    "jobs": _derive_jobs,
    "logs": _derive_logs,
}
