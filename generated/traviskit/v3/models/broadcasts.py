# From openapi/v3/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind, UnionOf
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import organizations as _organizations
    from . import repositories as _repositories
    from . import users as _users
else:
    _organizations = lazy_module(__package__, "organizations")
    _repositories = lazy_module(__package__, "repositories")
    _users = lazy_module(__package__, "users")

__all__ = ["Broadcast", "BroadcastInclude", "BroadcastMinimal", "Broadcasts"]

BroadcastInclude: TypeAlias = Literal[
    "broadcast.recipient",
    "owner.repositories",
    "owner.installation",
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.@permissions",
    "organization.repositories",
    "organization.installation",
    "organization.@permissions",
    "repository.owner",
    "repository.default_branch",
    "repository.current_build",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
]
"""What broadcasts can come with. `owner.x` is `user.x` and `organization.x`."""


@model
class Broadcasts(Model):
    """Broadcasts."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "broadcasts"), ("@representation", "standard")),
        href_root="/broadcasts/",
    )

    href: str
    """What was asked for. Example: `"/broadcasts"`"""
    broadcasts: list[Broadcast]
    """The broadcasts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            broadcasts: list[Broadcast] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "broadcasts" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.broadcasts = (
            [take_Broadcast(item) for item in value]
            if (value := data["broadcasts"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "broadcasts" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.broadcasts = (
            [take_struct_Broadcast(item) for item in value]
            if (value := sent.broadcasts).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("broadcasts", "broadcasts", ListOf(ModelKind(lambda: Broadcast))),
        )


@model
class BroadcastMinimal(Model):
    """A broadcast, in short. No answer has it today."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "broadcast"), ("@representation", "minimal")),
        family=lambda: _BROADCASTMINIMAL_FAMILY,
        elsewhere=("recipient",),
    )

    id: int
    """The broadcast's id. Example: `125`"""
    message: str | None
    """The message."""
    created_at: datetime
    """When it was written. Example: `"2014-04-21T10:00:00Z"`"""
    category: str | None
    """What kind of message it is, a free text. The web interface knows `announcement` and `warning`. Example: `"announcement"`"""
    active: bool
    """Whether it is to be shown. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            message: str | None = ...,
            created_at: datetime = ...,
            category: str | None = ...,
            active: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "broadcast":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.message = data["message"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.category = data["category"]
        self.active = data["active"]
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "broadcast"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.message is UNSET
            or sent.created_at is UNSET
            or sent.category is UNSET
            or sent.active is UNSET
            or sent.recipient is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.message = sent.message
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.category = sent.category
        self.active = sent.active
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("message", "message", Nullable(STRING)),
            Field("created_at", "created_at", TIME),
            Field("category", "category", Nullable(STRING)),
            Field("active", "active", BOOLEAN),
        )


@model
class Broadcast(BroadcastMinimal):
    """A message of Travis CI to its users."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "broadcast"), ("@representation", "standard")),
        family=lambda: _BROADCASTMINIMAL_FAMILY,
    )

    recipient: _users.UserMinimal | _organizations.OrganizationMinimal | _repositories.RepositoryMinimal | None
    """Whom it is for; null for everybody."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            message: str | None = ...,
            created_at: datetime = ...,
            category: str | None = ...,
            active: bool = ...,
            recipient: _users.UserMinimal
            | _organizations.OrganizationMinimal
            | _repositories.RepositoryMinimal
            | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "broadcast":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.message = data["message"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.category = data["category"]
        self.active = data["active"]
        self.recipient = (
            None
            if (value := data["recipient"]) is None
            else _USERMINIMAL_OR_ORGANIZATIONMINIMAL_OR_REPOSITORYMINIMAL.take(value)
        )
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "broadcast"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.message is UNSET
            or sent.created_at is UNSET
            or sent.category is UNSET
            or sent.active is UNSET
            or sent.recipient is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.message = sent.message
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.category = sent.category
        self.active = sent.active
        self.recipient = (
            None
            if (value := sent.recipient) is None
            else _USERMINIMAL_OR_ORGANIZATIONMINIMAL_OR_REPOSITORYMINIMAL.take_struct(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("message", "message", Nullable(STRING)),
            Field("created_at", "created_at", TIME),
            Field("category", "category", Nullable(STRING)),
            Field("active", "active", BOOLEAN),
            Field("recipient", "recipient", Nullable(_USERMINIMAL_OR_ORGANIZATIONMINIMAL_OR_REPOSITORYMINIMAL)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Broadcasts: Callable[[Any], Broadcasts] = Broadcasts.take
take_struct_Broadcasts: Callable[[Any], Broadcasts] = Broadcasts.take_struct
take_BroadcastMinimal: Callable[[Any], BroadcastMinimal] = BroadcastMinimal.take
take_struct_BroadcastMinimal: Callable[[Any], BroadcastMinimal] = BroadcastMinimal.take_struct
take_Broadcast: Callable[[Any], Broadcast] = Broadcast.take
take_struct_Broadcast: Callable[[Any], Broadcast] = Broadcast.take_struct
_BROADCASTMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": BroadcastMinimal,
    "standard": Broadcast,
}
_USERMINIMAL_OR_ORGANIZATIONMINIMAL_OR_REPOSITORYMINIMAL: UnionOf[
    _users.UserMinimal | _organizations.OrganizationMinimal | _repositories.RepositoryMinimal
] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserMinimal)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationMinimal)),
    ("repository", "", ModelKind(lambda: _repositories.RepositoryMinimal)),
)
