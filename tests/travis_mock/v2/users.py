"""Users: the caller, and the synchronisation of the caller with GitHub."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..casts import is_object, to_object
from ..handling import Answer, Call, by_version, crash, error, handles, not_found, resource
from ..synchronizing import synchronize
from ..times import wire
from ..v1 import users as v1

if TYPE_CHECKING:
    from ..world import Row

_LOCALES = ("en", "es", "fr", "ja", "nb", "nl", "pl", "pt-BR", "ru", "de")


@handles("users_me", access="login")
def users_me(call: Call) -> Answer:
    """The caller."""
    return show_user(call)


@handles("users_get", access="login")
def users_get(call: Call) -> Answer:
    """The caller by the own id; every other id is unknown."""
    if call.path["user_id"] != str(call.login["id"]):
        raise not_found()
    return show_user(call)


@handles("users_update", access="login", routes=("PUT /users", "PUT /users/{user_id}"))
def users_update(call: Call) -> Answer:
    """Change the caller's locale, whatever the id; the server has this beside the reference, and fails on a text."""
    sent = call.params.get("user")
    if sent not in (None, False) and not is_object(sent):
        raise crash()
    locale = (to_object(sent) or {}).get("locale")
    if locale in _LOCALES:
        call.world.update("users", call.login, locale=locale)
    return replace(show_user(call), headers={"Cache-Control": "no-cache"})


@handles("users_sync", access="login")
def users_sync(call: Call) -> Answer:
    """Start a synchronisation, which is done after a while on the clock; one at a time."""
    if call.login["is_syncing"]:
        raise error(409, {"message": "Sync already in progress. Try again later."})
    synchronize(call.world, call.clock, call.login)
    return resource({"result": True}, cached=True, every_version=True)


def show_user(call: Call) -> Answer:
    """The caller, in V1's form or in V2's."""
    user = call.login
    return by_version(v1=lambda: v1.user(user), v2=lambda: {"user": serialize_user(call, user)})


def serialize_user(call: Call, user: Row) -> dict[str, Any]:
    """A user as V2 has it. Source: `lib/travis/api/serialize/v2/http/user.rb`."""
    return {
        "id": user["id"],
        "name": user["name"],
        "login": user["login"],
        "email": user["email"],
        "gravatar_id": _gravatar(call, user),
        "avatar_url": _avatar(user),
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
    return _hash(user["email"]) if user["email"] is not None else ""


def _avatar(user: Row) -> str:
    """The user's picture, else Gravatar's by the stored hash or by the address; with none of them the server fails."""
    if user["avatar_url"] is not None:
        return str(user["avatar_url"])
    stored_hash, address = user.get("gravatar_id"), user["email"]
    if stored_hash is None and address is None:
        raise crash()
    return f"https://0.gravatar.com/avatar/{_hash(address) if stored_hash is None else stored_hash}"


def _hash(address: str) -> str:
    return hashlib.md5(address.encode(), usedforsecurity=False).hexdigest()
