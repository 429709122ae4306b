# From openapi/v3/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    STRING,
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

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["EnvVar", "EnvVarChanges", "EnvVarPermissions", "EnvVars", "NewEnvVar"]


@model
class EnvVarPermissions(Model):
    """What the caller may do with an environment variable."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """Whether the caller may read it. Example: `true`"""
    write: bool
    """Whether the caller may change and delete it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            write: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.write = data["write"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.write = sent.write
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("write", "write", BOOLEAN),
        )


@model
class EnvVar(Model):
    """An environment variable in a repository's settings; it is exported to each job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "env_var"), ("@representation", "standard")),
        fetched_by="travis.env_vars.get",
        href_root="/repo/",
        optional=("value",),
    )

    href: str
    """Its address. Example: `"/repo/124920/env_var/018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"`"""
    permissions: EnvVarPermissions
    """What the caller may do with it."""
    id: str
    """Its id, a UUID. Example: `"018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"`"""
    name: str
    """Its name. Example: `"FOO"`"""
    value: str | None
    """Its value, as the shell reads it. Only sent of a public variable; null there if none was given."""
    public: bool | None
    """Whether the value is shown, here and in logs. Null, which means no, if it was not said. Example: `true`"""
    branch: str | None
    """The only branch that it is for; null if it is for all. Example: `"master"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            permissions: EnvVarPermissions = ...,
            id: str = ...,
            name: str = ...,
            value: str | None = ...,
            public: bool | None = ...,
            branch: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "env_var" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.permissions = take_EnvVarPermissions(data["@permissions"])
        self.id = data["id"]
        self.name = data["name"]
        self.public = data["public"]
        self.branch = data["branch"]
        known = 8
        if "value" in data:
            self.value = data["value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "env_var" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.permissions = take_struct_EnvVarPermissions(sent.permissions)
        self.id = sent.id
        self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        self.public = sent.public
        self.branch = sent.branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: EnvVarPermissions)),
            Field("id", "id", STRING),
            Field("name", "name", STRING),
            Field("value", "value", Nullable(STRING), required=False, secret=True),
            Field("public", "public", Nullable(BOOLEAN)),
            Field("branch", "branch", Nullable(STRING)),
        )


@model
class EnvVars(Model):
    """The environment variables of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "env_vars"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/124920/env_vars"`"""
    env_vars: list[EnvVar]
    """The environment variables."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            env_vars: list[EnvVar] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "env_vars" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.env_vars = (
            [take_EnvVar(item) for item in value] if (value := data["env_vars"]).__class__ is list else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "env_vars" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.env_vars = (
            [take_struct_EnvVar(item) for item in value]
            if (value := sent.env_vars).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("env_vars", "env_vars", ListOf(ModelKind(lambda: EnvVar))),
        )


@model
class NewEnvVar(Model):
    """An environment variable to be added."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("env_var_value", "env_var_public", "env_var_branch"),
    )

    env_var_name: str
    """Its name. Example: `"FOO"`"""
    env_var_value: str | None
    """Its value, as the shell reads it."""
    env_var_public: bool | None
    """Whether to show the value, here and in logs. Not, unless given. Example: `true`"""
    env_var_branch: str | None
    """The only branch that it is for; null, the default, for all. Example: `"master"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_var_name: str = ...,
            env_var_value: str | None = ...,
            env_var_public: bool | None = ...,
            env_var_branch: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.env_var_name = data["env_var.name"]
        known = 1
        if "env_var.value" in data:
            self.env_var_value = data["env_var.value"]
            known += 1
        if "env_var.public" in data:
            self.env_var_public = data["env_var.public"]
            known += 1
        if "env_var.branch" in data:
            self.env_var_branch = data["env_var.branch"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.env_var_name = sent.env_var_name
        if sent.env_var_value is not UNSET:
            self.env_var_value = sent.env_var_value
        if sent.env_var_public is not UNSET:
            self.env_var_public = sent.env_var_public
        if sent.env_var_branch is not UNSET:
            self.env_var_branch = sent.env_var_branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("env_var_name", "env_var.name", STRING),
            Field("env_var_value", "env_var.value", Nullable(STRING), required=False, secret=True),
            Field("env_var_public", "env_var.public", BOOLEAN, required=False),
            Field("env_var_branch", "env_var.branch", Nullable(STRING), required=False),
        )


@model
class EnvVarChanges(Model):
    """Changes of an environment variable; what is not given stays as it is."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("env_var_name", "env_var_value", "env_var_public", "env_var_branch"),
    )

    env_var_name: str | None
    """New name. Example: `"FOO"`"""
    env_var_value: str | None
    """New value."""
    env_var_public: bool | None
    """Whether to show the value, here and in logs. If so, the value that it had is shown, too. Example: `true`"""
    env_var_branch: str | None
    """The only branch that it is for; null for all. Example: `"master"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_var_name: str | None = ...,
            env_var_value: str | None = ...,
            env_var_public: bool | None = ...,
            env_var_branch: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "env_var.name" in data:
            self.env_var_name = data["env_var.name"]
            known += 1
        if "env_var.value" in data:
            self.env_var_value = data["env_var.value"]
            known += 1
        if "env_var.public" in data:
            self.env_var_public = data["env_var.public"]
            known += 1
        if "env_var.branch" in data:
            self.env_var_branch = data["env_var.branch"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.env_var_name is not UNSET:
            self.env_var_name = sent.env_var_name
        if sent.env_var_value is not UNSET:
            self.env_var_value = sent.env_var_value
        if sent.env_var_public is not UNSET:
            self.env_var_public = sent.env_var_public
        if sent.env_var_branch is not UNSET:
            self.env_var_branch = sent.env_var_branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("env_var_name", "env_var.name", STRING, required=False),
            Field("env_var_value", "env_var.value", Nullable(STRING), required=False, secret=True),
            Field("env_var_public", "env_var.public", BOOLEAN, required=False),
            Field("env_var_branch", "env_var.branch", Nullable(STRING), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_EnvVarPermissions: Callable[[Any], EnvVarPermissions] = EnvVarPermissions.take
take_struct_EnvVarPermissions: Callable[[Any], EnvVarPermissions] = EnvVarPermissions.take_struct
take_EnvVar: Callable[[Any], EnvVar] = EnvVar.take
take_struct_EnvVar: Callable[[Any], EnvVar] = EnvVar.take_struct
take_EnvVars: Callable[[Any], EnvVars] = EnvVars.take
take_struct_EnvVars: Callable[[Any], EnvVars] = EnvVars.take_struct
take_NewEnvVar: Callable[[Any], NewEnvVar] = NewEnvVar.take
take_struct_NewEnvVar: Callable[[Any], NewEnvVar] = NewEnvVar.take_struct
take_EnvVarChanges: Callable[[Any], EnvVarChanges] = EnvVarChanges.take
take_struct_EnvVarChanges: Callable[[Any], EnvVarChanges] = EnvVarChanges.take_struct
