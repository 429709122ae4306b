"""From the headers of a request to who asks. Only lower-case schemes count in V3.

Source: `access_control.rb`, `access_control/*.rb`, `log_token.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ...handling import crash
from ...times import parse, stored
from .access import Access
from .errors import error

if TYPE_CHECKING:
    from datetime import datetime

    from ...authentication import Caller
    from ...handling import Platform
    from ...services import Services
    from ...world import Row, World

__all__ = ["identify", "log_token"]

_LIFETIME = timedelta(days=1)
_NOTED_EVERY = timedelta(minutes=5)


def identify(
    world: World,
    services: Services,
    platform: Platform,
    caller: Caller,
    authorization: str,
    opened: Access | None = None,
) -> Access:
    """The caller of a request, whose token was found before; `opened` is what a `log.token` opens instead.

    Raises:
        Error: The scheme is unknown, or nothing follows it: 403.
        Halt: An application's credentials are not complete: the server fails.
    """
    if opened is not None:
        return opened
    scheme, _, secret = authorization.strip().partition(" ")
    if not scheme:
        return Access(world, services, platform)
    if scheme in ("token", "basic") and caller.token and caller.user is not None:
        _touch(world, services.now, caller.user)
        return Access(world, services, platform, caller.user, caller.scopes)
    if scheme == "signature" or (scheme == "internal" and secret.count(":") != 1):
        raise crash()
    if scheme in ("internal", "org.token"):
        return Access(world, services, platform)
    raise error("wrong_credentials")


def _touch(world: World, now: datetime, user: Row) -> None:
    """Note that a user was there, to five minutes."""
    last = parse(user.get("last_activity_at"))
    if last is None or now - last > _NOTED_EVERY:
        world.update("users", user, last_activity_at=stored(now))


def by_log_token(world: World, services: Services, platform: Platform, token: Any, now: datetime) -> Access:
    """What a `log.token` opens: the log of one job, or nothing if there is no such token (any more)."""
    row = world.first("log_tokens", token=token) if isinstance(token, str) else None
    expires = parse(row["expires_at"]) if row else None
    job_id = row["job_id"] if row and expires is not None and expires > now else 0
    return Access(world, services, platform, log_of_job=job_id)


def log_token(world: World, now: datetime, job: Row) -> str:
    """A new token, valid for a day, for the raw log of a job."""
    row: Row = {"token": world.new_token(), "job_id": job["id"], "expires_at": stored(now + _LIFETIME)}
    return str(world.insert("log_tokens", row)["token"])
