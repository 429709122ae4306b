"""Signatures of private channels. Source: `lib/travis/api/app/endpoint/pusher.rb` of travis-ci/travis-api."""

from __future__ import annotations

import re
from typing import Any

from ..casts import identifier, is_list, is_object
from ..handling import Answer, Call, crash, handles, plain
from ..live.signing import signature
from ..permissions import has_permission, visible

_PRIVATE = re.compile(r"private-(\w+)-(\d+)", re.ASCII)


@handles("pusher_authorize", access="open")
def pusher_authorize(call: Call) -> Answer:
    """What is refused is left out; what does not look like a channel of ours is signed for everybody."""
    wanted: Any = call.params.get("channels")
    if is_object(wanted):
        wanted = list(wanted.values())
    if not is_list(wanted):
        if not isinstance(wanted, str):
            raise crash()
        wanted = [wanted]
    socket_id = str(call.params.get("socket_id") or "")
    opened = [str(name) for name in wanted if _may_listen(call, str(name))]
    return plain({"channels": {name: signature(call.world, socket_id, name) for name in opened}})


def _may_listen(call: Call, channel: str) -> bool:
    found = _PRIVATE.fullmatch(channel)
    if found is None:
        return True
    kind, number = found[1], identifier(found[2])
    if kind == "user":
        return call.user is not None and call.user["id"] == number
    if kind == "repo":
        return has_permission(call.world, call.user, number)
    if kind == "job":
        job = call.world.get("jobs", number)
        return job is not None and bool(visible(call, [job]))
    return False
