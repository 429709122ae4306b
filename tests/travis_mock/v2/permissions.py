"""The caller's rights on repositories, by their ids."""

from __future__ import annotations

from ..handling import Answer, Call, handles, resource

_ROLES = ("admin", "pull", "push")


@handles("permissions_get", access="login")
def permissions_get(call: Call) -> Answer:
    """The ids of the caller's repositories, by right. The service knows a parameter `roles`, which the endpoint keeps.

    Source: `lib/travis/services/find_user_permissions.rb`, `lib/travis/api/serialize/v2/http/permissions.rb`.
    """
    rows = call.world.where("permissions", user_id=call.login["id"])
    lists = {role: [row["repository_id"] for row in rows if row[role]] for role in _ROLES}
    return resource({"permissions": [row["repository_id"] for row in rows], **lists}, cached=True)
