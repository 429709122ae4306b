"""Caches of dependencies, in a store outside. Source: `endpoint/repos.rb`, `find_caches.rb`, `delete_caches.rb`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..handling import Answer, Call, crash, error, handles, resource
from ..lookup import find_repository
from ..permissions import has_permission, require
from ..times import wire

if TYPE_CHECKING:
    from ..world import Row

# How the store names a cache: the repository's id at its provider, the branch, and the file.
_KEY = re.compile(r"(?:.*)/(?P<branch>.*)/[^/]+")


@handles("caches_list", access="login")
def caches_list(call: Call) -> Answer:
    """The caches of a repository; none for anybody where the server has no store for them."""
    require(call, call.path["repository_id"], "repository_cache_view")
    return _list(call)


@handles("caches_list_by_slug", access="login")
def caches_list_by_slug(call: Call) -> Answer:
    require(call, _repository_id(call), "repository_cache_view")
    return _list(call)


@handles("caches_delete", access="login")
def caches_delete(call: Call) -> Answer:
    """Delete the caches that would be listed, and show them once more."""
    require(call, call.path["repository_id"], "repository_cache_delete")
    return _delete(call)


@handles("caches_delete_by_slug", access="login")
def caches_delete_by_slug(call: Call) -> Answer:
    require(call, _repository_id(call), "repository_cache_delete")
    return _delete(call)


def _repository_id(call: Call) -> int | None:
    repository = find_repository(call)
    return repository["id"] if repository else None


def _list(call: Call) -> Answer:
    return _shown(_found(call, _authorized(call)) if _has_store(call) else [])


def _delete(call: Call) -> Answer:
    repository = _authorized(call)
    found = _found(call, repository) if _has_store(call) else []
    for row in found:
        call.world.delete("caches", **row)
    return _shown(found)


def _has_store(call: Call) -> bool:
    """Whether a store is configured: it is, unless the world's `config` has empty `cache_options`."""
    return bool(call.world.config.get("cache_options", True))


def _authorized(call: Call) -> Row:
    """The repository, if the caller may push to it; else the refusal is an empty object."""
    repository = find_repository(call)
    if repository is None or not has_permission(call.world, call.login, repository["id"], "push"):
        raise error(403, {})
    return repository


def _found(call: Call, repository: Row) -> list[Row]:
    """By the start of the store's key, which ends with a slash, and by a part of the slug."""
    branch, match = call.params.get("branch") or "", call.params.get("match") or ""
    if not call.services.says_yes("cache_store") or not isinstance(branch, str) or not isinstance(match, str):
        raise crash()
    start = f"{_folder(repository)}/{branch}/" if branch.strip() else f"{_folder(repository)}/"
    rows = call.world.where("caches", repository_id=repository["id"])
    return [row for row in rows if _key(repository, row).startswith(start) and match in _slug(row)]


def _folder(repository: Row) -> str:
    return str(repository.get("vcs_id") or repository.get("github_id"))


def _key(repository: Row, row: Row) -> str:
    parts = (_folder(repository), row.get("branch"), row["name"])
    return "/".join(part for part in parts if part is not None)


def _slug(row: Row) -> str:
    name: str = row["name"]
    return name.rpartition("/")[2].removesuffix(".tbz")


def _shown(rows: list[Row]) -> Answer:
    return resource({"caches": [_cache(row) for row in rows]}, cached=True, every_version=True)


def _cache(row: Row) -> dict[str, Any]:
    """Of a branch with slashes only what stands behind the last one is shown, as the server reads it out of the key."""
    found = _KEY.fullmatch(_key({"vcs_id": "-"}, row))
    return {
        "repository_id": row["repository_id"],
        "size": row["size"],
        "slug": _slug(row),
        "branch": found["branch"] if found else None,
        "last_modified": wire(row.get("last_modified")),
    }
