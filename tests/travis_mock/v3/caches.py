"""Caches, in a store outside. Source: `queries/caches.rb`, `remote_query.rb`, `models/cache.rb`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..casts import as_text
from ..handling import crash
from .engine import Call, Entity, Model, Result, action, both, error, frozen, many
from .engine.refusals import refuse_migrated

if TYPE_CHECKING:
    from ..world import Row

# How the store names a cache: the repository's id at its provider, the branch, and the file.
_KEY = re.compile(r"(?:.*)/(?P<branch>.*)/[^/]+")


class Cache(Model):
    """What a job stored for the next ones."""

    type, table = "cache", "caches"
    _minimal = ("repository_id", "size", "name", "branch", "last_modified")
    representations = frozen(minimal=_minimal, standard=(*_minimal, "repo"))
    times = ("last_modified",)

    def name(self) -> str:
        return str(self.row["name"]).rpartition("/")[2]

    def branch(self) -> str | None:
        """Of one with slashes only what stands behind the last one, as the server reads it out of the key."""
        found = _KEY.fullmatch(_key("-", self.row))
        return found["branch"] if found else None

    def repo(self) -> Entity | None:
        return self.related("repository", self.row["repository_id"])


def _key(folder: str, row: Row) -> str:
    parts = (folder, row.get("branch"), row["name"])
    return "/".join(part for part in parts if part is not None)


@action("caches_list", "caches", params=both("branch", "match", prefix="caches"))
def list_of_repository(call: Call) -> Result:
    return many("caches", "cache", _found(call, _authorized(call, "cache_view")))


@action("caches_delete", "caches", params=both("branch", "match", prefix="caches"))
def delete(call: Call) -> Result:
    """Delete the caches that would be listed, and show them once more."""
    repository = _authorized(call, "cache_delete")
    refuse_migrated(call, repository)
    found = _found(call, repository)
    for row in found:
        call.world.delete("caches", **row)
    return many("caches", "cache", found)


def _authorized(call: Call, permission: str) -> Row:
    """The repository, if the caller has the permission and may push to it.

    Raises:
        Error: One of them is missing: 403, for the lack of push rights without any details.
    """
    call.login()
    repository = call.find("repository")
    if not call.access.legacy_roles:
        call.require("repository", repository, permission)
    if not call.access.role("push", repository["id"]):
        raise error("insufficient_access", "forbidden")
    return repository


def _found(call: Call, repository: Row) -> list[Row]:
    """By the start of the store's key, which ends with a slash, and by a part of the name.

    Raises:
        Halt: The store fails, or `match` is no text: the server fails.
    """
    if not call.world.config.get("cache_options", True):
        return []
    branch, match = call.value("branch"), call.value("match")
    match = "" if match is None or match is False else match
    if not call.services.says_yes("cache_store") or not isinstance(match, str):
        raise crash()
    folder = str(repository.get("vcs_id") or repository.get("github_id"))
    start = f"{folder}/{'' if branch is None else as_text(branch)}".removesuffix("/") + "/"
    rows = call.world.where("caches", repository_id=repository["id"])
    return [row for row in rows if _key(folder, row).startswith(start) and match in _name(row)]


def _name(row: Row) -> Any:
    return str(row["name"]).rpartition("/")[2]
