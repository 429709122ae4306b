"""The key and the secret of the application at Pusher, and what is signed with them."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..world import World

__all__ = ["SHOWN", "key_of", "options", "signature", "signed_by"]

#: What `GET /config` shows of the options, in the server's order; the secret is not among them.
SHOWN = ("scheme", "host", "port", "path", "key", "secure", "private")

_UNLESS_SAID = {"key": "key"}
_SECRET = "secret"  # noqa: S105  # it protects nothing: everybody may read it here


def options(world: World) -> dict[str, Any]:
    """The options of Pusher in the world's `config`."""
    found: dict[str, Any] = world.config.get("pusher", _UNLESS_SAID)
    return found


def key_of(world: World) -> str | None:
    """The key of the application; None where Pusher is not used."""
    found: str | None = options(world).get("key")
    return found


def signature(world: World, socket_id: str, channel: str) -> str:
    """What opens a private channel to one connection: `key:HMAC-SHA256(secret, "socket:channel")`."""
    secret = str(options(world).get("secret", _SECRET))
    digest = hmac.digest(secret.encode(), f"{socket_id}:{channel}".encode(), "sha256")
    return f"{key_of(world)}:{digest.hex()}"


def signed_by(world: World, socket_id: str, channel: str, given: str) -> bool:
    """Whether a signature is the right one."""
    return hmac.compare_digest(signature(world, socket_id, channel).encode(), given.encode())
