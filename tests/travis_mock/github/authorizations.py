"""The authorizations of a user of GitHub. Source: GitHub REST API v3, OAuth Authorizations API; answers of 2018."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from ..casts import is_list, is_object
from ..descriptions import load
from ..handling import Answer
from ..times import stored, wire
from .api import Ask, error, url_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..world import Row

__all__ = ["HANDLERS", "operation_of"]

_TYPE = "application/json; charset=utf-8"
_CREATE_DOCS = "https://developer.github.com/v3/oauth_authorizations/#create-a-new-authorization"
_PAGE, _LARGEST_PAGE = 30, 100


def _list(ask: Ask) -> Answer:
    size, page = _number(ask, "per_page", _PAGE), _number(ask, "page", 1)
    size = min(size, _LARGEST_PAGE)
    rows = _of_user(ask)[(page - 1) * size : page * size]
    return Answer(200, [_serialize(ask, row, "") for row in rows], _TYPE)


def _create(ask: Ask) -> Answer:
    try:
        sent = ask.body.value("application/json")
    except ValueError:
        return error(400, "Problems parsing JSON")
    if not is_object(sent):
        return error(400, "Body should be a JSON object")
    note: Any = sent.get("note")
    scopes: Any = sent.get("scopes") or []
    if not is_list(scopes) or not all(isinstance(scope, str) for scope in scopes):
        return error(422, "Invalid request: scopes is no list of texts.", docs=_CREATE_DOCS)
    if not isinstance(note, str) or not note:
        return _invalid("missing_field")
    if any(row["note"] == note for row in _of_user(ask)):
        return _invalid("already_exists")
    world, now = ask.server.world, stored(ask.server.clock.now)
    columns = {"login": ask.user["login"], "scopes": scopes, "note": note, "token": _token(ask)}
    row = world.insert("github_authorizations", {**columns, "created_at": now, "updated_at": now})
    return Answer(201, _serialize(ask, row, row["token"]), _TYPE, {"Location": _url(ask, row)})


def _delete(ask: Ask) -> Answer:
    found = [row for row in _of_user(ask) if str(row["id"]) == ask.path["authorization_id"]]
    if not found:
        return error(404, "Not Found")
    ask.server.world.delete("github_authorizations", id=found[0]["id"])
    return Answer(204, None, None)


def _of_user(ask: Ask) -> list[Row]:
    return ask.server.world.where("github_authorizations", login=ask.user["login"])


def _number(ask: Ask, name: str, default: int) -> int:
    text = (ask.query.get(name) or [""])[-1]
    return int(text) if re.fullmatch("[1-9][0-9]{0,8}", text) else default


def _invalid(code: str) -> Answer:
    problem = {"resource": "OauthAccess", "code": code, "field": "description"}
    return error(422, "Validation Failed", errors=[problem], docs=_CREATE_DOCS)


def _token(ask: Ask) -> str:
    """The next of those that the world has for the user, else one of forty hexadecimal digits."""
    waiting: list[str] = ask.user.get("github_new_tokens") or []
    if not waiting:
        return ask.server.world.draw(20).hex()
    table = "users" if ask.user in ask.server.world.rows("users") else "github_users"
    ask.server.world.update(table, ask.user, github_new_tokens=waiting[1:])
    return waiting[0]


def _url(ask: Ask, row: Row) -> str:
    return url_of(ask.origin, f"/authorizations/{row['id']}")


def _serialize(ask: Ask, row: Row, token: str) -> dict[str, Any]:
    """An authorization; its token only when it was just created."""
    app = {"name": row["note"], "url": "https://developer.github.com/v3/oauth_authorizations/", "client_id": "0" * 20}
    return {
        "id": row["id"],
        "url": _url(ask, row),
        "app": app,
        "token": token,
        "hashed_token": hashlib.sha256(row["token"].encode()).hexdigest(),
        "token_last_eight": row["token"][-8:],
        "note": row["note"],
        "note_url": None,
        "created_at": wire(row["created_at"]),
        "updated_at": wire(row["updated_at"]),
        "scopes": row["scopes"],
        "fingerprint": None,
    }


def _matcher(operation_id: str) -> Callable[[str], Mapping[str, str] | None]:
    template = load("github").operations[operation_id].path
    pattern = re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template)))

    def matches(path: str) -> Mapping[str, str] | None:
        found = pattern.fullmatch(path)
        return found.groupdict() if found else None

    return matches


HANDLERS = {
    name: (_matcher(name), handler)
    for name, handler in (
        ("authorizations_list", _list),
        ("authorizations_create", _create),
        ("authorizations_delete", _delete),
    )
}


def operation_of(method: str, path: str) -> str | None:
    """The operation that a method and a path are."""
    methods = load("github").operations
    return next(
        (name for name, (m, _) in HANDLERS.items() if methods[name].method == method and m(path) is not None), None
    )
