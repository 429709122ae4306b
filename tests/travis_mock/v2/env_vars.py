"""Environment variables: a collection of settings, addressed by the repository's id in the query.

Source: `lib/travis/api/app/setting_endpoint.rb`, `lib/travis/api/app/endpoint/env_vars.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..casts import as_text, boolean_setting, identifier, is_object, to_object
from ..handling import Answer, Call, crash, error, handles, resource
from ..lookup import existing, one_value
from ..migration import refuse_migrated
from ..permissions import has_permission, require

if TYPE_CHECKING:
    from ..world import Row


@handles("env_vars_list", access="login")
def env_vars_list(call: Call) -> Answer:
    """All variables of a repository, in the order of their creation."""
    repository_id = _repository(call, "repository_settings_read")
    rows = call.world.where("env_vars", repository_id=repository_id)
    return resource({"env_vars": [_serialize(row) for row in rows]}, every_version=True)


@handles("env_vars_get", access="login")
def env_vars_get(call: Call) -> Answer:
    """One variable of the repository."""
    repository_id = _repository(call, "repository_settings_read")
    return _answer(_find(call, repository_id))


@handles("env_vars_create", access="login")
def env_vars_create(call: Call) -> Answer:
    """Add a variable, also where there is one of that name."""
    repository_id = _repository(call, "repository_settings_create")
    refuse_migrated(call, call.world.need("repositories", repository_id))
    columns = _columns(call.body.json(), required=False)
    row = {"repository_id": repository_id, "name": None, "value": None, "public": False, "branch": None, **columns}
    if refusal := _invalid(row):
        return refusal
    return _answer(call.world.insert("env_vars", row))


@handles("env_vars_update", access="login")
def env_vars_update(call: Call) -> Answer:
    """Change a variable. One that becomes public without a new value loses the value that it kept secret."""
    payload = call.body.json()
    repository_id = _repository(call, None)
    row = _find(call, repository_id)
    refuse_migrated(call, call.world.need("repositories", repository_id))
    columns = _columns(payload, required=True)
    if columns.get("public") and not row["public"] and "value" not in columns:
        columns["value"] = None
    if refusal := _invalid({**row, **columns}):
        return refusal
    return _answer(call.world.update("env_vars", row, **columns))


@handles("env_vars_delete", access="login")
def env_vars_delete(call: Call) -> Answer:
    """Delete a variable, and show it once more."""
    repository_id = _repository(call, "repository_settings_delete")
    refuse_migrated(call, call.world.need("repositories", repository_id))
    row = _find(call, repository_id)
    call.world.delete("env_vars", id=row["id"])
    return _answer(row)


@handles("env_vars_list_moved")
def env_vars_list_moved(call: Call) -> Answer:
    """The documented paths are below `/repos`; the server never had anything there."""
    return env_vars_list(_documented(call))


@handles("env_vars_get_moved")
def env_vars_get_moved(call: Call) -> Answer:
    return env_vars_get(_documented(call))


@handles("env_vars_create_moved")
def env_vars_create_moved(call: Call) -> Answer:
    return env_vars_create(_documented(call))


@handles("env_vars_update_moved")
def env_vars_update_moved(call: Call) -> Answer:
    return env_vars_update(_documented(call))


@handles("env_vars_delete_moved")
def env_vars_delete_moved(call: Call) -> Answer:
    return env_vars_delete(_documented(call))


def _documented(call: Call) -> Call:
    """A call of a documented path as one of the server's own: the repository may be left out, the variable has it.

    Raises:
        Halt: Nobody is logged in. Were the route closed to strangers, they would be shown a repository instead.
    """
    if call.user is None:
        raise error(401, "no access token supplied")
    row = call.world.first("env_vars", id=call.path.get("env_var_id"))
    if row is None or "repository_id" in call.params:
        return call
    return replace(call, params={**call.params, "repository_id": row["repository_id"]})


def _repository(call: Call, action: str | None) -> int:
    """The repository that the query names, if the caller may do this and push.

    A change of a variable (`None`) does not ask the authorizer, and takes an unknown repository for a foreign one.
    """
    repository = existing(call.world, identifier(one_value(call.params, "repository_id")))
    if action is not None:
        if repository is None:
            raise error(404)
        require(call, repository["id"], action)
    if repository is None or not has_permission(call.world, call.login, repository["id"], "push"):
        raise error(404, {"error": "Couldn't find repository"})
    return int(repository["id"])


def _find(call: Call, repository_id: int) -> Row:
    row = call.world.first("env_vars", id=call.path["env_var_id"], repository_id=repository_id)
    if row is None:
        raise error(404, {"error": "Could not find a requested setting"})
    return row


def _columns(payload: Any, *, required: bool) -> dict[str, Any]:
    """What the request's `env_var` says. The server fails on what is no object, and on a value that is no text.

    In a text it finds no `env_var`, and null and false are none, which makes a variable without a name.
    """
    if not is_object(payload) and not isinstance(payload, str):
        raise crash()
    sent = {} if isinstance(payload, str) else payload
    if (sent.get("env_var") is None or sent["env_var"] is False) and not required:
        return {}
    said = to_object(sent.get("env_var"))
    if said is None or not isinstance(said.get("value"), str | None):
        raise crash()
    columns: dict[str, Any] = {name: said[name] for name in ("name", "value", "public", "branch") if name in said}
    for name in ("name", "branch"):
        if isinstance(columns.get(name), list | dict):
            raise crash()
        if columns.get(name) is not None:
            columns[name] = as_text(columns[name])
    if "public" in columns:
        columns["public"] = bool(boolean_setting(columns["public"]))
    return columns


def _invalid(row: Row) -> Answer | None:
    if (row["name"] or "").strip():
        return None
    errors = [{"field": "name", "code": "missing_field"}]
    return resource({"message": "Validation failed", "errors": errors}, 422, every_version=True)


def _answer(row: Row) -> Answer:
    return resource({"env_var": _serialize(row)}, every_version=True)


def _serialize(row: Row) -> dict[str, Any]:
    """A secret value is never sent. What V3 wrote may be null, or what it could not read, where V2 has a truth value.

    Source: `lib/travis/api/serialize/v2/http/env_var.rb`.
    """
    return {
        "id": row["id"],
        "name": row["name"],
        "value": row["value"] if row["public"] else None,
        "public": bool(row["public"]),
        "branch": row["branch"],
        "repository_id": row["repository_id"],
    }
