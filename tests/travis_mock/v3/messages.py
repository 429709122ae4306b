"""Messages on a request's config. Source: `renderer/message.rb`, `models/message.rb`, `services/messages/*.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..casts import identifier
from .engine import Call, Model, Paging, Result, action, frozen, many, not_found

if TYPE_CHECKING:
    from ..world import Row

# The worst first.
_LEVELS = ("alert", "error", "warn", "info", None)


class Message(Model):
    """Something that was found wrong or odd."""

    type, table = "message", "messages"
    _fields = ("id", "level", "key", "code", "args", "src", "line")
    representations = frozen(minimal=_fields, standard=_fields)


@action("messages_list_for_request", "messages", paging=Paging(25))
def list_of_request(call: Call) -> Result:
    """The messages of a request; nobody asks whose it is, and who may see it."""
    request = call.world.get("requests", identifier(call.path["request_id"]))
    if request is None:
        raise not_found()
    rows = call.world.where("messages", subject_type="Request", subject_id=request["id"])
    return many("messages", "message", sorted(rows, key=_badness))


def _badness(message: Row) -> int:
    level = message.get("level")
    return _LEVELS.index(level) if level in _LEVELS else len(_LEVELS)
