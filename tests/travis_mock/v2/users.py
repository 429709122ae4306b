"""Users: the caller, and the synchronisation of the caller with GitHub."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ..casts import identifier, to_object
from ..handling import Answer, Call, error, handles, not_found, resource
from ..times import stored, wire

if TYPE_CHECKING:
    from ..accept import Entry
    from ..world import Row

# How long a synchronisation takes, in seconds of the mock's clock.
SYNC_SECONDS = 30

_LOCALES = ("en", "es", "fr", "ja", "nb", "nl", "pl", "pt-BR", "ru", "de")


@handles("users_me", access="login")
def users_me(call: Call) -> Answer:
    """The caller."""
    return _user(call)


@handles("users_get", access="login")
def users_get(call: Call) -> Answer:
    """The caller by the own id; every other id is unknown."""
    if identifier(call.path["user_id"]) != call.login["id"]:
        raise not_found()
    return _user(call)


@handles("users_update", access="login", routes=("PUT /users", "PUT /users/{user_id}"))
def users_update(call: Call) -> Answer:
    """Change the caller's locale, whatever the id; the server has this beside the reference."""
    locale = (to_object(call.params.get("user")) or {}).get("locale")
    if locale in _LOCALES:
        call.world.update("users", call.login, locale=locale)
    return _user(call)


@handles("users_sync", access="login")
def users_sync(call: Call) -> Answer:
    """Start a synchronisation, which is done after a while on the clock; one at a time."""
    user = call.login
    if user["is_syncing"]:
        raise error(409, {"message": "Sync already in progress. Try again later."})
    call.world.update("users", user, is_syncing=True)

    def finish() -> None:
        call.world.update("users", user, is_syncing=False, synced_at=stored(call.clock.now))

    call.clock.after(SYNC_SECONDS, finish)
    return resource({"result": True}, cached=True, every_version=True)


def _user(call: Call) -> Answer:
    user = call.login

    def form(entry: Entry) -> dict[str, Any] | None:
        version = entry.version or "v1"
        if version == "v1":
            return _v1(user)
        return {"user": _v2(call, user)} if version.startswith("v2") else None

    return Answer(form=form)


def _v1(user: Row) -> dict[str, Any]:
    """Without envelope and id, and with the stored gravatar. Source: `lib/travis/api/serialize/v1/http/user.rb`."""
    return {
        "login": user["login"],
        "name": user["name"],
        "email": user["email"],
        "gravatar_id": user.get("gravatar_id"),
        "locale": user["locale"],
        "is_syncing": bool(user["is_syncing"]),
        "synced_at": wire(user["synced_at"]),
    }


def _v2(call: Call, user: Row) -> dict[str, Any]:
    """Source: `lib/travis/api/serialize/v2/http/user.rb`."""
    gravatar = _gravatar(call, user)
    return {
        "id": user["id"],
        "name": user["name"],
        "login": user["login"],
        "email": user["email"],
        "gravatar_id": gravatar,
        "avatar_url": user["avatar_url"] or f"https://0.gravatar.com/avatar/{gravatar}",
        "locale": user["locale"],
        "is_syncing": bool(user["is_syncing"]),
        "synced_at": wire(user["synced_at"]),
        "correct_scopes": call.services.says_yes("vcs") and bool(user.get("correct_scopes", True)),
        "created_at": wire(user["created_at"]),
        "first_logged_in_at": wire(user["first_logged_in_at"]),
        "channels": [f"private-user-{user['id']}"],
        "allow_migration": False,
        "vcs_type": user["vcs_type"],
    }


def _gravatar(call: Call, user: Row) -> str:
    """The hash of the address; at the time of the reference it was the stored one."""
    if call.era == "reference" and (known := user.get("gravatar_id")):
        return str(known)
    address = user["email"]
    return hashlib.md5(address.encode(), usedforsecurity=False).hexdigest() if address else ""
