"""Repository keys: `/repos/…/key`. Source: `endpoint/repos.rb`, `find_repo_key.rb`, `regenerate_repo_key.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..handling import Answer, Call, crash, handles, not_found, resource
from ..lookup import find_repository
from ..migration import refuse_migrated
from ..pairs import new_pair
from ..permissions import has_permission, require
from ..secure import fingerprint
from ..times import stored

if TYPE_CHECKING:
    from datetime import datetime

    from ..world import Row, World

_KEY_BITS = 4096

# The server calls the id so. `repository_id` in the query is another parameter, by which it rather looks one up.
_NAMES = {"repository_id": "id"}


@handles("keys_get", names=_NAMES)
def keys_get(call: Call) -> Answer:
    require(call, call.path["repository_id"], "repository_settings_read")
    return _key(call)


@handles("keys_get_by_slug")
def keys_get_by_slug(call: Call) -> Answer:
    require(call, _needed(call)["id"], "repository_settings_read")
    return _key(call)


@handles("keys_create", names=_NAMES)
def keys_create(call: Call) -> Answer:
    require(call, call.path["repository_id"], "repository_settings_create")
    repository = find_repository(call)
    if repository is None and call.platform == "org":
        raise crash()
    return _new_key(call, repository)


@handles("keys_create_by_slug")
def keys_create_by_slug(call: Call) -> Answer:
    repository = _needed(call)
    require(call, repository["id"], "repository_settings_create")
    return _new_key(call, repository)


def _needed(call: Call) -> Row:
    repository = find_repository(call)
    if repository is None:
        raise not_found()
    return repository


def _key(call: Call) -> Answer:
    repository = find_repository(call)
    key = call.world.first("repository_keys", repository_id=repository["id"]) if repository else None
    if key is None:
        raise not_found()
    etag = f"key-{key['repository_id']}-{key.get('updated_at')}"
    return resource(_shown(call, key), cached=True, every_version=True, etag=etag)


def _new_key(call: Call, repository: Row | None) -> Answer:
    """Replace the key pair. Every call makes a new one, and what was encrypted with the old one is lost."""
    refuse_migrated(call, repository)
    if repository is None or not has_permission(call.world, call.user, repository["id"], "admin"):
        raise not_found()
    key = new_key(call.world, call.clock.now, repository["id"])
    return resource(_shown(call, key), cached=True, every_version=True)


def new_key(world: World, now: datetime, repository_id: int) -> Row:
    """Another key of a repository, in place of the one that it has."""
    world.delete("repository_keys", repository_id=repository_id)
    public, private = new_pair(world.draw(32), _KEY_BITS)
    key = {
        "repository_id": repository_id,
        "public_key": public,
        "private_key": private,
        "updated_at": stored(now),
    }
    return world.insert("repository_keys", key)


def _shown(call: Call, key: Row) -> dict[str, Any]:
    """The key, in the reference era also under the name that the reference's example has for it."""
    documented = {"public_key": key["public_key"]} if call.era == "reference" else {}
    shown = key.get("fingerprint") or fingerprint(key["public_key"])
    return {"key": key["public_key"], **documented, "fingerprint": shown}
