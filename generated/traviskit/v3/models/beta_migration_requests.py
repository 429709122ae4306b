# From openapi/v3/beta_migration_requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["BetaMigrationRequest", "BetaMigrationRequests", "NewBetaMigrationRequest"]


@model
class BetaMigrationRequests(Model):
    """Requests to move to travis-ci.com."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "beta_migration_requests"), ("@representation", "standard")),
        href_root="/user/",
    )

    href: str
    """Its address. Example: `"/user/267/beta_migration_requests"`"""
    beta_migration_requests: list[BetaMigrationRequest]
    """The requests."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            beta_migration_requests: list[BetaMigrationRequest] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "beta_migration_requests" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.beta_migration_requests = (
            [take_BetaMigrationRequest(item) for item in value]
            if (value := data["beta_migration_requests"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "beta_migration_requests" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.beta_migration_requests = (
            [take_struct_BetaMigrationRequest(item) for item in value]
            if (value := sent.beta_migration_requests).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field(
                "beta_migration_requests", "beta_migration_requests", ListOf(ModelKind(lambda: BetaMigrationRequest))
            ),
        )


@model
class BetaMigrationRequest(Model):
    """A request to move from travis-ci.org to travis-ci.com."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "beta_migration_request"), ("@representation", "standard")),
        optional=("organizations_logins",),
    )

    id: int
    """Its id. Example: `1`"""
    owner_id: int
    """Id of the user whose it is. Example: `267`"""
    owner_name: str
    """Login of the user whose it is. Example: `"rkh"`"""
    owner_type: str
    """Whose it is; always a user's. Example: `"User"`"""
    accepted_at: datetime | None
    """When it was accepted. Example: `"2014-04-20T09:00:00Z"`"""
    organizations: list[int]
    """Ids of the organizations that are to be moved, too. Example: `[87]`"""
    organizations_logins: list[str] | None
    """Logins of these organizations. Not sent by older servers. Example: `["travis-ci"]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            owner_id: int = ...,
            owner_name: str = ...,
            owner_type: str = ...,
            accepted_at: datetime | None = ...,
            organizations: list[int] = ...,
            organizations_logins: list[str] | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "beta_migration_request" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.owner_id = data["owner_id"]
        self.owner_name = data["owner_name"]
        self.owner_type = data["owner_type"]
        self.accepted_at = (
            None
            if (value := data["accepted_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.organizations = value if (value := data["organizations"]).__class__ is list else no_list(value)
        known = 8
        if "organizations_logins" in data:
            self.organizations_logins = (
                value if (value := data["organizations_logins"]).__class__ is list else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "beta_migration_request" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.owner_id = sent.owner_id
        self.owner_name = sent.owner_name
        self.owner_type = sent.owner_type
        self.accepted_at = (
            None
            if (value := sent.accepted_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.organizations = value if (value := sent.organizations).__class__ is list else no_list(value)
        if sent.organizations_logins is not UNSET:
            self.organizations_logins = (
                value if (value := sent.organizations_logins).__class__ is list else no_list(value)
            )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("owner_id", "owner_id", INTEGER),
            Field("owner_name", "owner_name", STRING),
            Field("owner_type", "owner_type", STRING),
            Field("accepted_at", "accepted_at", Nullable(TIME)),
            Field("organizations", "organizations", ListOf(INTEGER)),
            Field("organizations_logins", "organizations_logins", ListOf(STRING), required=False),
        )


@model
class NewBetaMigrationRequest(Model):
    """What is to be moved to travis-ci.com."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("organizations",),
    )

    organizations: list[str] | None
    """Logins of the organizations that are to be moved, too; none unless given. Example: `["travis-ci"]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            organizations: list[str] | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "organizations" in data:
            self.organizations = value if (value := data["organizations"]).__class__ is list else no_list(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.organizations is not UNSET:
            self.organizations = value if (value := sent.organizations).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("organizations", "organizations", ListOf(STRING), required=False),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BetaMigrationRequests: Callable[[Any], BetaMigrationRequests] = BetaMigrationRequests.take
take_struct_BetaMigrationRequests: Callable[[Any], BetaMigrationRequests] = BetaMigrationRequests.take_struct
take_BetaMigrationRequest: Callable[[Any], BetaMigrationRequest] = BetaMigrationRequest.take
take_struct_BetaMigrationRequest: Callable[[Any], BetaMigrationRequest] = BetaMigrationRequest.take_struct
take_NewBetaMigrationRequest: Callable[[Any], NewBetaMigrationRequest] = NewBetaMigrationRequest.take
take_struct_NewBetaMigrationRequest: Callable[[Any], NewBetaMigrationRequest] = NewBetaMigrationRequest.take_struct
