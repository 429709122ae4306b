"""Annotations: notes of services outside on jobs. On the server until December 2017, so in the reference era alone.

Source: `lib/travis/api/app/endpoint/jobs.rb`, `lib/travis/services/update_annotation.rb` before commit c7de9cf7f.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..casts import given, identifier
from ..handling import Answer, Call, crash, empty, error, handles, resource

if TYPE_CHECKING:
    from ..world import Row, World

_WRITABLE = ("description", "status", "url")


@handles("annotations_list")
def annotations_list(call: Call) -> Answer:
    """The annotations of a job; none of a job that does not exist."""
    rows = call.world.where("annotations", job_id=identifier(call.path["job_id"]))
    return resource({"annotations": [_annotation(call.world, row) for row in rows]}, cached=True)


@handles("annotations_create")
def annotations_create(call: Call) -> Answer:
    """Annotate a job, or change what this provider said of it before. The provider logs in with name and key."""
    if not (given(call.params, "status") and given(call.params, "description")):
        raise error(422, {"error": "Must include status and description"})
    job = call.world.get("jobs", identifier(call.path["job_id"]))
    if job is None:
        raise error(404)
    provider = _provider(call)
    if provider is None:
        return empty(401)
    columns = {name: call.params[name] for name in _WRITABLE if name in call.params}
    place = {"job_id": job["id"], "annotation_provider_id": provider["id"]}
    row = call.world.first("annotations", **place)
    if not _valid({**(row or {}), **columns}):
        raise crash()
    if row is None:
        call.world.insert("annotations", {**place, "url": None, **columns})
    else:
        call.world.update("annotations", row, **columns)
    return empty(204, None)


def _provider(call: Call) -> Row | None:
    """The provider of this name and key; none where the world's `config` switches annotations off."""
    if not call.world.config.get("annotations", True):
        return None
    name, key = call.params.get("username"), call.params.get("key")
    if not isinstance(name, str) or not isinstance(key, str):
        return None
    return call.world.first("annotation_providers", api_username=name, api_key=key)


def _valid(row: Row) -> bool:
    """The server fails on an annotation that it can not save."""
    texts = [row.get(name) for name in _WRITABLE]
    if not all(text is None or isinstance(text, str) for text in texts):
        return False
    url = row.get("url")
    return bool(row["description"].strip()) and (url is None or re.match("https?:", url) is not None)


def _annotation(world: World, row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "job_id": row["job_id"],
        "description": row["description"],
        "url": row.get("url"),
        "status": row.get("status"),
        "provider_name": world.need("annotation_providers", row["annotation_provider_id"])["name"],
    }
