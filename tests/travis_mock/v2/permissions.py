"""The caller's rights on repositories, by their ids."""

from __future__ import annotations

from ..casts import is_list
from ..handling import Answer, Call, handles, resource

_ROLES = ("admin", "pull", "push")


@handles("permissions_get", access="login")
def permissions_get(call: Call) -> Answer:
    """The ids of the caller's repositories, by right.

    Source: `lib/travis/services/find_user_permissions.rb`, `lib/travis/api/serialize/v2/http/permissions.rb`.
    """
    rows = call.world.where("permissions", user_id=call.login["id"])
    if (roles := _roles(call)) is not None:
        rows = [row for row in rows if any(row[role] for role in roles)]
    lists = {role: [row["repository_id"] for row in rows if row[role]] for role in _ROLES}
    return resource({"permissions": [row["repository_id"] for row in rows], **lists}, cached=True)


def _roles(call: Call) -> list[str] | None:
    """The known roles among those asked for; None if the parameter was not given. Only a comma list is understood.

    The endpoint of today does not hand the parameter on to the service that reads it, so it changes nothing.
    """
    sent = call.params.get("roles")
    if sent is None or call.era == "today":
        return None
    return [role for role in _ROLES if not is_list(sent) and role in str(sent).split(",")]
