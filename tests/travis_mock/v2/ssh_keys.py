"""The SSH key of a repository: one setting, addressed by the repository's id.

Source: `lib/travis/api/app/endpoint/singleton_settings_endpoint.rb`, `lib/travis/model/repository/settings.rb`,
`lib/travis/api/serialize/v2/http/ssh_key.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import identifier, to_object
from ..handling import Answer, Call, crash, error, handles, not_found, resource
from ..migration import refuse_migrated
from ..permissions import has_permission, require
from ..secure import fingerprint, key_fingerprint, private_fingerprint

if TYPE_CHECKING:
    from ..world import Row

# The server's translations lack these errors, and it sends what it says then.
_UNTRANSLATED = "translation missing: en.activemodel.errors.models.repository/settings/ssh_key.attributes.value."


@handles("ssh_keys_get", access="login", switch="ssh_key")
def ssh_keys_get(call: Call) -> Answer:
    """The key of a repository. Whether there is one is said only to those who may push."""
    repository_id = identifier(call.path["repository_id"])
    if call.world.get("repositories", repository_id) is None:
        raise error(404)
    require(call, repository_id, "repository_settings_read")
    row = _key(call, _repository(call))
    if row is None:
        raise error(404, {"error": "Could not find a requested setting"})
    return _answer(row)


@handles("ssh_keys_update", access="login", switch="ssh_key")
def ssh_keys_update(call: Call) -> Answer:
    """Change the key, or set one where there is none."""
    repository = _repository(call)
    require(call, repository["id"], "repository_settings_update")
    refuse_migrated(call, repository)
    columns = _columns(call.body.json())
    row = _key(call, repository)
    if codes := _refusals(row, columns):
        errors = [{"field": "value", "code": code} for code in codes]
        return resource({"message": "Validation failed", "errors": errors}, 422, every_version=True)
    if value := columns.get("value"):
        columns |= {"public_key": None, "fingerprint": private_fingerprint(value)}
    if row is not None:
        return _answer(call.world.update("key_pairs", row, **columns))
    return _answer(call.world.insert("key_pairs", {"repository_id": repository["id"], "description": None, **columns}))


@handles("ssh_keys_delete", access="login", switch="ssh_key")
def ssh_keys_delete(call: Call) -> Answer:
    """Delete the key, and show it once more."""
    repository = _repository(call)
    require(call, repository["id"], "repository_settings_delete")
    refuse_migrated(call, repository)
    row = _key(call, repository)
    if row is None:
        raise not_found()
    call.world.delete("key_pairs", repository_id=repository["id"])
    return _answer(row)


def _repository(call: Call) -> Row:
    """The repository of the path, if the caller may push to it."""
    repository = call.world.get("repositories", identifier(call.path["repository_id"]))
    if repository is None or not has_permission(call.world, call.login, repository["id"], "push"):
        raise error(404, {"error": "Couldn't find repository"})
    return repository


def _key(call: Call, repository: Row) -> Row | None:
    return call.world.first("key_pairs", repository_id=repository["id"])


def _columns(payload: Any) -> dict[str, Any]:
    """What the request's `ssh_key` says; nothing, if there is none. The server fails on no object and no text."""
    sent = to_object(payload)
    if sent is not None and sent.get("ssh_key") is None:
        return {}
    said = to_object((sent or {}).get("ssh_key"))
    if said is None or any(isinstance(said.get(name), list | dict) for name in ("description", "value")):
        raise crash()
    columns: dict[str, Any] = {name: said[name] for name in ("description", "value") if name in said}
    if not isinstance(columns.get("value"), str | None):
        raise crash()
    if columns.get("description") is not None:
        columns["description"] = str(columns["description"])
    return columns


def _refusals(row: Row | None, columns: Row) -> list[str]:
    """The codes of what is wrong with a key; one that was set before is not looked at again.

    An empty text is both missing and no key.
    """
    if "value" not in columns:
        return ["missing_field"] if row is None else []
    value = columns["value"]
    missing = [] if (value or "").strip() else ["missing_field"]
    if value is None:
        return missing
    try:
        private_fingerprint(value)
    except ValueError as problem:
        return [*missing, f"{_UNTRANSLATED}{problem}"]
    return missing


def _answer(row: Row) -> Answer:
    shown = {"id": row["repository_id"], "description": row.get("description"), "fingerprint": _fingerprint(row)}
    return resource({"ssh_key": shown}, every_version=True)


def _fingerprint(row: Row) -> str | None:
    """The one that the world has, else that of its public key."""
    public = row.get("public_key")
    return key_fingerprint(row.get("fingerprint")) or (fingerprint(public) if public else None)
