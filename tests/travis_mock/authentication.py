"""Who is calling, and what their token opens.

Source: `lib/travis/api/app/middleware/scope_check.rb`, `access_token.rb`, `extensions/scoping.rb`, `endpoint.rb`.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .handling import Answer, Halt, Platform, empty
from .times import parse, stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .accept import Accept
    from .world import Row, World

__all__ = ["ANONYMOUS", "Caller", "authenticate", "header_token", "log_token", "refuse_by_mode", "revoke", "tokens"]

_LOG_TOKEN_LIFETIME = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Caller:
    """The sender of a request: nobody known, or the user of a token with the token's scopes.

    `required` are parameters that a request must have for the token to open anything (the log of one job).
    """

    user: Row | None = None
    token: str | None = None
    scopes: tuple[str, ...] = ("public",)
    required: Mapping[str, str] = field(default_factory=dict[str, str])

    def opens(self, scopes: tuple[str, ...], params: Mapping[str, Any]) -> str | None:
        """The first of a route's scopes that the caller has, or None."""
        if any(str(params.get(name)) != value for name, value in self.required.items()):
            return None
        return next((scope for scope in scopes if scope in self.scopes), None)


ANONYMOUS = Caller()


def tokens(world: World) -> dict[str, str]:
    """The access token of every user, by login. A user without one is given one, and keeps it."""
    for user in world.rows("users"):
        if not user.get("token"):
            world.update("users", user, token=world.new_token())
    return {user["login"]: user["token"] for user in world.rows("users") if user.get("login")}


def authenticate(world: World, now: datetime, authorization: str, params: Mapping[str, Any]) -> Caller:
    """The caller of a request: by header, else by the parameter `access_token`, else by `token` (the profile's).

    Raises:
        Halt: There is a token, but nobody has it: 403.
    """
    secret = header_token(authorization) or _text(params.get("access_token"))
    if secret:
        caller = _by_access_token(world, now, secret)
    elif params.get("token") is not None:
        caller = _by_profile_token(world, _text(params["token"]))
    else:
        return ANONYMOUS
    if caller is None:
        raise Halt(Answer(403, "access denied", "text/html;charset=utf-8", {"X-OAuth-Scopes": ""}))
    return caller


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def header_token(authorization: str) -> str | None:
    """The token in `token SECRET`, `token "SECRET"` or `Basic base64(SECRET:…)`; other schemes are as if not sent."""
    scheme, _, payload = authorization.lstrip().partition(" ")
    payload = payload.lstrip()
    if scheme.lower() == "token":
        return re.sub(r'^"(.+)"$', r"\1", payload)
    if scheme.lower() == "basic":
        return _decoded(payload).partition(":")[0]
    return None


def _decoded(payload: str) -> str:
    """Base64 as Ruby reads it: what is not of the alphabet is skipped."""
    alphabet = re.sub(r"[^A-Za-z0-9+/]", "", payload.partition("=")[0])
    whole = alphabet[: len(alphabet) - 1] if len(alphabet) % 4 == 1 else alphabet
    return base64.b64decode(whole + "=" * (-len(whole) % 4)).decode("utf-8", "replace")


def _by_access_token(world: World, now: datetime, secret: str) -> Caller | None:
    tokens(world)
    if world.first("revoked_tokens", token=secret):
        return None
    if user := world.first("users", token=secret):
        return Caller(user, secret, ("public", "private"))
    row = world.first("access_tokens", token=secret)
    if row is None or ((expires := parse(row.get("expires_at"))) is not None and expires <= now):
        return None
    scopes = tuple(row.get("scopes") or ("public", "private"))
    user = world.get("users", row["user_id"])
    return Caller(user, secret, scopes, row.get("required_params") or {}) if user or row["user_id"] is None else None


def _by_profile_token(world: World, secret: str) -> Caller | None:
    row = world.first("tokens", token=secret) if secret else None
    user = world.get("users", row["user_id"]) if row else None
    return Caller(user, secret, ("travis_token",)) if user else None


def revoke(world: World, secret: Any) -> bool:
    """Forget an access token, and say whether there was one. A user's own stays known, but opens nothing any more."""
    known = tokens(world).values()
    if not isinstance(secret, str) or world.first("revoked_tokens", token=secret):
        return False
    if secret in known:
        world.insert("revoked_tokens", {"token": secret})
        return True
    return bool(world.delete("access_tokens", token=secret))


def log_token(world: World, now: datetime, user: Row | None, job_id: str) -> str:
    """A new token, valid for a day, that opens the log of one job only (`X-Log-Access-Token`)."""
    row: Row = {
        "token": world.new_token(),
        "user_id": user["id"] if user else None,
        "expires_at": stored(now + _LOG_TOKEN_LIFETIME),
        "required_params": {"job_id": job_id},
    }
    return str(world.insert("access_tokens", row)["token"])


def refuse_by_mode(caller: Caller, accept: Accept, platform: Platform) -> None:
    """Strangers see nothing on Enterprise, and nothing before V2.1 on travis-ci.com.

    Raises:
        Halt: 401 with an empty body.
    """
    if platform == "org" or caller.token is not None:
        return
    if platform == "enterprise" or accept.before_v2_1:
        raise Halt(empty(401))
