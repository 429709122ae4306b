"""Hooks: the repositories that the caller may switch on and off.

Source: `lib/travis/api/app/endpoint/hooks.rb`, `lib/travis/services/update_hook.rb` and `service_hooks` in
`lib/travis/model/user.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import given, identifiers, is_list, to_object
from ..handling import Answer, Call, by_version, crash, handles, resource
from ..migration import refuse_migrated
from ..permissions import require
from ..v1 import hooks as v1

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..world import Row


@handles("hooks_list", access="login")
def hooks_list(call: Call) -> Answer:
    """The hooks of the repositories that the caller administrates (with `all`: has any right on)."""
    rows = _hooks(call, call.params)
    return by_version(
        v1=lambda: [v1.hook(row) for row in rows], v2=lambda: {"hooks": [_hook(row) for row in rows]}, cached=True
    )


@handles("hooks_update_by_body", access="login")
def hooks_update_by_body(call: Call) -> Answer:
    """Switch the hook that the body names on or off."""
    return _update(call)


@handles("hooks_update", access="login", names={"hook_id": "id"})
def hooks_update(call: Call) -> Answer:
    """Switch the hook that the path names on or off."""
    return _update(call)


def _update(call: Call) -> Answer:
    """The provider is told, and what it answers is ignored. Where there is no such hook, the server fails."""
    hook = to_object(call.params.get("hook"))
    if hook is None:
        raise crash()
    sent = call.params["id"] if given(call.params, "id") else hook.get("id")
    require(call, sent, "repository_state_update")
    repository = next(iter(_hooks(call, {"id": sent})), None)
    refuse_migrated(call, repository)
    if repository is None:
        raise crash()
    call.world.update("repositories", repository, active=_switched_on(hook.get("active")))
    return resource({"result": True}, cached=True, every_version=True)


def _switched_on(value: Any) -> bool:
    """A text is on if it is `true`; of other values all but null and false are, as in Ruby."""
    return value == "true" if isinstance(value, str) else value is not None and value is not False


def _hooks(call: Call, params: Mapping[str, Any]) -> list[Row]:
    """By owner and name, unless `order` is `none`. An `id` counts alone; names are taken as they are written."""
    rights = call.world.where("permissions", user_id=call.login["id"])
    found = (
        call.world.get("repositories", row["repository_id"]) for row in rights if row["admin"] or given(params, "all")
    )
    rows = [row for row in found if row is not None]
    if "id" in params:
        wanted = identifiers(params["id"])
        rows = [row for row in rows if row["id"] in wanted]
    else:
        for name in ("owner_name", "name"):
            rows = [row for row in rows if name not in params or row[name] in _listed(params[name])]
    return rows if params.get("order") == "none" else sorted(rows, key=lambda row: (row["owner_name"], row["name"]))


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _hook(row: Row) -> dict[str, Any]:
    """Source: `lib/travis/api/serialize/v2/http/hooks.rb`."""
    return {
        "id": row["id"],
        "name": row["name"],
        "owner_name": row["owner_name"],
        "description": row["description"],
        "active": row["active"],
        "private": row["private"],
        "admin": True,
    }
