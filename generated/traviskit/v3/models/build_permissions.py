# From openapi/v3/build_permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import shared as _shared
    from . import users as _users
else:
    _shared = lazy_module(__package__, "shared")
    _users = lazy_module(__package__, "users")

__all__ = ["BuildPermission", "BuildPermissionsChange", "OrganizationBuildPermissions", "RepositoryBuildPermissions"]


@model
class BuildPermission(Model):
    """Whether a user may trigger builds."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build_permission"), ("@representation", "standard")),
    )

    user: _users.UserMinimal
    """The user."""
    permission: bool
    """Whether the user may. Example: `true`"""
    role: str | None
    """The user's role in the organization, `admin` or `member`; null where it is about a repository. Example: `"admin"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: _users.UserMinimal = ...,
            permission: bool = ...,
            role: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "build_permission" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.user = _users.take_UserMinimal(data["user"])
        self.permission = data["permission"]
        self.role = data["role"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "build_permission" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.user = _users.take_struct_UserMinimal(sent.user)
        self.permission = sent.permission
        self.role = sent.role
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("user", "user", ModelKind(lambda: _users.UserMinimal)),
            Field("permission", "permission", BOOLEAN),
            Field("role", "role", Nullable(STRING)),
        )


@model
class OrganizationBuildPermissions(Model):
    """Who of an organization may trigger builds."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build_permissions"), ("@representation", "standard")),
        href_root="/org/",
    )

    href: str
    """Its address. Example: `"/org/87/build_permissions"`"""
    build_permissions: list[BuildPermission]
    """The members, and whether they may trigger builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            build_permissions: list[BuildPermission] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "build_permissions" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.build_permissions = (
            [take_BuildPermission(item) for item in value]
            if (value := data["build_permissions"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "build_permissions" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.build_permissions = (
            [take_struct_BuildPermission(item) for item in value]
            if (value := sent.build_permissions).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("build_permissions", "build_permissions", ListOf(ModelKind(lambda: BuildPermission))),
        )


@model
class RepositoryBuildPermissions(Model):
    """Who may trigger builds of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build_permissions"), ("@representation", "standard")),
        href_root="/org/",
    )

    href: str
    """Its address. Example: `"/org/87/build_permissions"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    build_permissions: list[BuildPermission]
    """The users, and whether they may trigger builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            build_permissions: list[BuildPermission] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "build_permissions" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.build_permissions = (
            [take_BuildPermission(item) for item in value]
            if (value := data["build_permissions"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "build_permissions" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.build_permissions = (
            [take_struct_BuildPermission(item) for item in value]
            if (value := sent.build_permissions).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("build_permissions", "build_permissions", ListOf(ModelKind(lambda: BuildPermission))),
        )


@model
class BuildPermissionsChange(Model):
    """Whose permission to change, and whether they may trigger builds from now on."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    user_ids: list[int]
    """The ids of the users. Example: `[267]`"""
    permission: bool
    """Whether they may. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user_ids: list[int] = ...,
            permission: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.user_ids = value if (value := data["user_ids"]).__class__ is list else no_list(value)
        self.permission = data["permission"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.user_ids = value if (value := sent.user_ids).__class__ is list else no_list(value)
        self.permission = sent.permission
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("user_ids", "user_ids", ListOf(INTEGER)),
            Field("permission", "permission", BOOLEAN),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildPermission: Callable[[Any], BuildPermission] = BuildPermission.take
take_struct_BuildPermission: Callable[[Any], BuildPermission] = BuildPermission.take_struct
take_OrganizationBuildPermissions: Callable[[Any], OrganizationBuildPermissions] = OrganizationBuildPermissions.take
take_struct_OrganizationBuildPermissions: Callable[[Any], OrganizationBuildPermissions] = (
    OrganizationBuildPermissions.take_struct
)
take_RepositoryBuildPermissions: Callable[[Any], RepositoryBuildPermissions] = RepositoryBuildPermissions.take
take_struct_RepositoryBuildPermissions: Callable[[Any], RepositoryBuildPermissions] = (
    RepositoryBuildPermissions.take_struct
)
take_BuildPermissionsChange: Callable[[Any], BuildPermissionsChange] = BuildPermissionsChange.take
take_struct_BuildPermissionsChange: Callable[[Any], BuildPermissionsChange] = BuildPermissionsChange.take_struct
