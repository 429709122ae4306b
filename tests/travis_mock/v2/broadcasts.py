"""Broadcasts: what Travis CI has to say. Source: `lib/travis/model/broadcast.rb` of travis-ci/travis-api."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..handling import Answer, Call, handles, resource
from ..permissions import repository_ids
from ..times import instant

if TYPE_CHECKING:
    from ..world import Row

_LIFETIME = timedelta(days=14)


@handles("broadcasts_list", access="login")
def broadcasts_list(call: Call) -> Answer:
    """The last 14 days' messages to everybody, the caller, their organizations and repositories; newest first."""
    organizations = {row["organization_id"] for row in call.world.where("memberships", user_id=call.login["id"])}
    recipients = {
        "User": {call.login["id"]},
        "Organization": organizations,
        "Repository": repository_ids(call.world, call.login),
    }
    rows = [
        row
        for row in call.world.rows("broadcasts")
        if _is_current(call, row)
        and (row["recipient_type"] is None or row["recipient_id"] in recipients.get(row["recipient_type"], ()))
    ]
    rows.sort(key=lambda row: row["id"], reverse=True)
    return resource({"broadcasts": [{"id": row["id"], "message": row["message"]} for row in rows]}, cached=True)


def _is_current(call: Call, row: Row) -> bool:
    return not row["expired"] and instant(row["created_at"]) >= call.clock.now - _LIFETIME
