"""Who asks V3, what they see and what they may do.

Source: `access_control/*.rb`, `permissions/*.rb`, `authorizer.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import crash
from .errors import error, insufficient_access
from .models import Entity, model_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from ...handling import Platform
    from ...services import Services
    from ...world import Row, World
    from .models import Permission

__all__ = ["Access", "anybody", "may_read", "nobody", "right", "right_with_priorities"]


class Access:
    """The caller of one request. What is asked of the authorizer is asked once.

    Args:
        world: What there is.
        services: Where the authorizer is.
        platform: Whether strangers see what is public.
        user: Who asks; None is nobody.
        scopes: What the token opens; without `private` nothing but what is public.
        log_of_job: The one job whose log a `log.token` opens (0: a token that opens none); None without such a token.
    """

    def __init__(
        self,
        world: World,
        services: Services,
        platform: Platform,
        user: Row | None = None,
        scopes: tuple[str, ...] = (),
        log_of_job: int | None = None,
    ) -> None:
        self.world = world
        self.platform: Platform = platform
        self.user = user
        self.log_of_job = log_of_job
        self.legacy_roles = bool(world.config.get("legacy_roles"))
        self.services = services
        self._private = user is not None and "private" in scopes
        self._asked: dict[tuple[str, Any], list[str] | None] = {}

    def anonymous(self) -> Access:
        """The same server as a stranger sees it."""
        return Access(self.world, self.services, self.platform)

    # -- who ----------------------------------------------------------------------------------------------------------

    @property
    def public_mode(self) -> bool:
        """Whether what is public is shown to strangers."""
        return self.platform != "enterprise"

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed any more: on .org, with the option `read_only`."""
        return self.platform == "org" and bool(self.world.config.get("read_only"))

    @property
    def now(self) -> datetime:
        """The time."""
        return self.services.now

    def login(self) -> Row:
        """The user who asks.

        Raises:
            Error: Nobody is logged in.
        """
        if self.user is None:
            raise error("login_required")
        return self.user

    def is_user(self, row: Row) -> bool:
        """Whether a row of the users is the caller."""
        return self.user is not None and self.user["id"] == row["id"]

    # -- what they see ------------------------------------------------------------------------------------------------

    def visible(self, entity: Entity | None) -> bool:
        """Whether the caller sees an object."""
        return entity is not None and model_of(entity.type).visible(self, entity.row)

    def repository_visible(self, repository: Row | None, *, show_public: bool = True) -> bool:
        """Whether the caller sees a repository, or something of it that is itself public or not."""
        if repository is None or repository.get("invalidated_at") or repository.get("owner_type") is None:
            return False
        if show_public and self.public_mode and not repository.get("private"):
            return True
        return self.role("pull", repository["id"])

    def of_repository_visible(self, row: Row) -> bool:
        """Whether the caller sees a build, a job or a request: both it and its repository count."""
        repository = model_of("repository").get(self.world, row.get("repository_id"))
        return self.repository_visible(repository, show_public=not row.get("private"))

    def visible_rows(
        self, rows: Iterable[Row], repository_id: int | None = None, column: str = "repository_id"
    ) -> list[Row]:
        """Of builds, jobs, requests (or repositories, by `column="id"`) those that a list shows to the caller.

        Null is not public. A list of one repository goes by the caller's part in that one.
        """
        if self.user is None:
            return [row for row in rows if row.get("private") is False] if self.public_mode else []
        own = self.own_repository_ids()
        if repository_id is not None and repository_id in own:
            return list(rows)
        seen = own if repository_id is None else set[int]()
        return [row for row in rows if row.get("private") is False or row.get(column) in seen]

    def own_repository_ids(self) -> set[int]:
        """The repositories in which the caller has any part."""
        rows = self.world.where("permissions", user_id=self.user["id"]) if self.user else ()
        return {row["repository_id"] for row in rows}

    # -- what they may do ---------------------------------------------------------------------------------------------

    def role(self, role: str, repository_id: Any) -> bool:
        """Whether the caller has a role in a repository: `pull`, `push` or `admin`."""
        if self.user is None or not self._private:
            return False
        rows = self.world.where("permissions", user_id=self.user["id"], repository_id=repository_id)
        return any(row.get(role) for row in rows)

    def right(self, repository_id: Any, name: str) -> bool:
        """Whether the authorizer grants a right on a repository, `repository_build_cancel`.

        Raises:
            Halt: It gives no answer: the server fails.
        """
        granted = self.services.authorizer
        return name in self._ask("repository", repository_id, lambda: granted(self.user, repository_id))

    def organization_right(self, organization_id: Any, name: str) -> bool:
        """Whether the authorizer grants a right (`account_plan_view`) or a role (`account_admin`) in an organization.

        Raises:
            Halt: It gives no answer: the server fails.
        """
        granted = self.services.organization_rights
        return name in self._ask("organization", organization_id, lambda: granted(self.user, organization_id))

    def repository_admin(self, repository_id: Any) -> bool:
        """Whether the caller administrates a repository.

        Raises:
            Halt: The authorizer gives no answer: the server fails.
        """
        if self.legacy_roles:
            return self.role("admin", repository_id)
        roles = self.services.repository_roles
        return "repository_admin" in self._ask("roles", repository_id, lambda: roles(self.user, repository_id))

    def membership(self, organization_id: Any, role: str | None = None) -> bool:
        """Whether the caller is a member of an organization, in this role if one is named."""
        if self.user is None:
            return False
        rows = self.world.where("memberships", user_id=self.user["id"], organization_id=organization_id)
        return any(role is None or row.get("role") == role for row in rows)

    def _ask(self, kind: str, row_id: Any, ask: Callable[[], list[str] | None]) -> list[str]:
        key = (kind, row_id)
        if key not in self._asked:
            self._asked[key] = ask()
        answered = self._asked[key]
        if answered is None:
            raise crash()
        return answered

    def permissions(self, entity: Entity) -> dict[str, bool]:
        """All permissions of the caller on an object."""
        permissions = model_of(entity.type).permissions
        return {name: bool(allows(self, entity.row)) for name, allows in permissions.items()}

    def require(self, entity: Entity, permission: str, *, name: str = "") -> None:
        """Go on only with a permission; `name` is what the error calls the object, if not by its type.

        Raises:
            Error: The caller lacks it: 403, with the object for who may read it.
        """
        permissions = model_of(entity.type).permissions
        if not permissions[permission](self, entity.row):
            readable = bool(permissions["read"](self, entity.row))
            raise insufficient_access(entity, permission, readable=readable, name=name)


# -- permissions of a model ---------------------------------------------------------------------------------------


def may_read(model_type: str) -> Permission:
    """The permission `read`: whoever sees it."""
    return lambda access, row: access.visible(Entity(model_type, row))


def anybody(access: Access, row: Row) -> bool:  # noqa: ARG001 (a permission is asked with both)
    """A permission that everybody has."""
    return True


def nobody(access: Access, row: Row) -> bool:  # noqa: ARG001 (a permission is asked with both)
    """A permission that nobody has."""
    return False


def right(name: str, *, column: str = "repository_id", legacy: str = "push") -> Permission:
    """A permission that the authorizer decides, or, with `legacy_roles`, a role in the repository."""

    def allows(access: Access, row: Row) -> bool:
        if access.legacy_roles:
            return access.role(legacy, row[column])
        return access.right(row[column], name)

    return allows


def right_with_priorities(name: str) -> Permission:
    """The same, with `legacy_roles` for all who see it; the owner must be an organization that has priorities.

    That is the option `build_priorities` of the world.
    """
    granted = right(name)

    def allows(access: Access, row: Row) -> bool:
        has = row.get("owner_type") == "Organization" and bool(access.world.config.get("build_priorities"))
        return has and (access.of_repository_visible(row) if access.legacy_roles else granted(access, row))

    return allows
