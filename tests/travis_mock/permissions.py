"""Who may see and do what.

Two authorities, as in the real server: the `permissions` table says which rows a user sees, and the authorizer (a
service outside) which actions are allowed. Source: `lib/travis/model/scope_access.rb`,
`lib/travis/api/app/endpoint.rb`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .handling import Call, error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .handling import Platform
    from .services import Services
    from .world import Row, World

__all__ = ["Asking", "allowed", "has_permission", "repository_ids", "require", "visible"]

_REFUSED = {"error": {"message": "We're sorry, but you're not authorized to perform this request"}}


class Asking(Protocol):
    """Who asks, and where: a request of any version."""

    @property
    def user(self) -> Row | None:
        """Who."""
        ...

    @property
    def world(self) -> World:
        """Of what."""
        ...

    @property
    def services(self) -> Services:
        """Who else is asked."""
        ...

    @property
    def platform(self) -> Platform:
        """On which installation."""
        ...


def repository_ids(world: World, user: Row | None) -> set[int]:
    """The repositories on which a user has any row of permissions."""
    return {row["repository_id"] for row in world.where("permissions", user_id=user["id"])} if user else set()


def has_permission(world: World, user: Row | None, repository_id: Any, role: str | None = None) -> bool:
    """Whether a user has a row of permissions on a repository, with this role in it if one is named."""
    if user is None:
        return False
    rows = world.where("permissions", user_id=user["id"], repository_id=repository_id)
    return any(role is None or row.get(role) for row in rows)


def visible(call: Call, rows: Iterable[Row], column: str = "repository_id") -> list[Row]:
    """The rows (repositories with `column="id"`, builds, jobs) that the caller sees.

    On .org all; on .com what is not private (null is neither), and everything of the caller's own repositories; on
    Enterprise only the latter.
    """
    if call.platform == "org":
        return list(rows)
    own = repository_ids(call.world, call.user)
    public = call.platform == "com-public"
    return [row for row in rows if row.get(column) in own or (public and row.get("private") is False)]


def allowed(call: Asking, repository_id: Any, action: str) -> bool | None:
    """Whether the authorizer lets the caller do this.

    None if it gives no answer (unknown repository, service down) or the server does not ask it (`legacy_roles`).
    """
    if call.world.config.get("legacy_roles"):
        return None
    actions = call.services.authorizer(call.user, repository_id)
    return None if actions is None else action in actions


def require(call: Call, repository_id: Any, action: str) -> None:
    """Ask the authorizer; where it gives no answer the server goes on without.

    Raises:
        Halt: It refuses: 403.
    """
    if allowed(call, repository_id, action) is False:
        raise error(403, _REFUSED)
