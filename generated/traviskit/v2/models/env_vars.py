# From openapi/v2/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
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
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = [
    "EnvVar",
    "EnvVarAnswer",
    "EnvVarChanges",
    "EnvVarChangesRequest",
    "EnvVarList",
    "NewEnvVar",
    "NewEnvVarRequest",
]


@model
class EnvVarAnswer(Model):
    """An environment variable in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    env_var: EnvVar
    """An environment variable in a repository's settings; it is exported to each job."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_var: EnvVar = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.env_var = take_EnvVar(data["env_var"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.env_var = take_struct_EnvVar(sent.env_var)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("env_var", "env_var", ModelKind(lambda: EnvVar)),)


@model
class EnvVarList(Model):
    """Environment variables in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    env_vars: list[EnvVar]
    """The environment variables, in order of creation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_vars: list[EnvVar] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.env_vars = (
            [take_EnvVar(item) for item in value] if (value := data["env_vars"]).__class__ is list else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.env_vars = (
            [take_struct_EnvVar(item) for item in value]
            if (value := sent.env_vars).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("env_vars", "env_vars", ListOf(ModelKind(lambda: EnvVar))),)


@model
class EnvVar(Model):
    """An environment variable in a repository's settings; it is exported to each job."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.env_vars.get",
        optional=("value",),
    )

    id: str
    """Id of the environment variable, a UUID. Example: `"018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"`"""
    name: str
    """Name of the variable. Example: `"example"`"""
    value: str | None
    """Value of the variable, as the shell reads it. Of one that is not public the server of today sends null; documented is that the
    attribute is absent.
    """
    public: bool
    """Whether the value is shown, here and in logs. Example: `true`"""
    branch: str | None
    """The only branch that the variable is for; null if it is for all. Example: `"master"`"""
    repository_id: int
    """Id of the repository. Example: `124920`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str = ...,
            name: str = ...,
            value: str | None = ...,
            public: bool = ...,
            branch: str | None = ...,
            repository_id: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.public = data["public"]
        self.branch = data["branch"]
        self.repository_id = data["repository_id"]
        known = 5
        if "value" in data:
            self.value = data["value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        self.public = sent.public
        self.branch = sent.branch
        self.repository_id = sent.repository_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", STRING),
            Field("name", "name", STRING),
            Field("value", "value", Nullable(STRING), required=False, secret=True),
            Field("public", "public", BOOLEAN),
            Field("branch", "branch", Nullable(STRING)),
            Field("repository_id", "repository_id", INTEGER),
        )


@model
class NewEnvVarRequest(Model):
    """A new environment variable in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    env_var: NewEnvVar
    """An environment variable to be added."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_var: NewEnvVar = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.env_var = take_NewEnvVar(data["env_var"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.env_var = take_struct_NewEnvVar(sent.env_var)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("env_var", "env_var", ModelKind(lambda: NewEnvVar)),)


@model
class NewEnvVar(Model):
    """An environment variable to be added."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("value", "public", "branch"),
    )

    name: str
    """Name of the variable. Example: `"example"`"""
    value: str | None
    """Value of the variable, as the shell reads it."""
    public: bool | None
    """Whether to show the value. False if not given. Example: `true`"""
    branch: str | None
    """The only branch that the variable is for; null, the default, for all. Example: `"master"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str = ...,
            value: str | None = ...,
            public: bool | None = ...,
            branch: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.name = data["name"]
        known = 1
        if "value" in data:
            self.value = data["value"]
            known += 1
        if "public" in data:
            self.public = data["public"]
            known += 1
        if "branch" in data:
            self.branch = data["branch"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        if sent.public is not UNSET:
            self.public = sent.public
        if sent.branch is not UNSET:
            self.branch = sent.branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", STRING),
            Field("value", "value", STRING, required=False, secret=True),
            Field("public", "public", BOOLEAN, required=False),
            Field("branch", "branch", Nullable(STRING), required=False),
        )


@model
class EnvVarChangesRequest(Model):
    """Changes of an environment variable in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    env_var: EnvVarChanges
    """Changes of an environment variable; what is not given stays as it is."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env_var: EnvVarChanges = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.env_var = take_EnvVarChanges(data["env_var"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.env_var = take_struct_EnvVarChanges(sent.env_var)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("env_var", "env_var", ModelKind(lambda: EnvVarChanges)),)


@model
class EnvVarChanges(Model):
    """Changes of an environment variable; what is not given stays as it is."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("name", "value", "public", "branch"),
    )

    name: str | None
    """New name. Example: `"example"`"""
    value: str | None
    """New value."""
    public: bool | None
    """Whether to show the value. Turning it true without a new value erases the value. Example: `true`"""
    branch: str | None
    """The only branch that the variable is for; null for all. Example: `"master"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = ...,
            value: str | None = ...,
            public: bool | None = ...,
            branch: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "name" in data:
            self.name = data["name"]
            known += 1
        if "value" in data:
            self.value = data["value"]
            known += 1
        if "public" in data:
            self.public = data["public"]
            known += 1
        if "branch" in data:
            self.branch = data["branch"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.name is not UNSET:
            self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        if sent.public is not UNSET:
            self.public = sent.public
        if sent.branch is not UNSET:
            self.branch = sent.branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", STRING, required=False),
            Field("value", "value", STRING, required=False, secret=True),
            Field("public", "public", BOOLEAN, required=False),
            Field("branch", "branch", Nullable(STRING), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_EnvVarAnswer: Callable[[Any], EnvVarAnswer] = EnvVarAnswer.take
take_struct_EnvVarAnswer: Callable[[Any], EnvVarAnswer] = EnvVarAnswer.take_struct
take_EnvVarList: Callable[[Any], EnvVarList] = EnvVarList.take
take_struct_EnvVarList: Callable[[Any], EnvVarList] = EnvVarList.take_struct
take_EnvVar: Callable[[Any], EnvVar] = EnvVar.take
take_struct_EnvVar: Callable[[Any], EnvVar] = EnvVar.take_struct
take_NewEnvVarRequest: Callable[[Any], NewEnvVarRequest] = NewEnvVarRequest.take
take_struct_NewEnvVarRequest: Callable[[Any], NewEnvVarRequest] = NewEnvVarRequest.take_struct
take_NewEnvVar: Callable[[Any], NewEnvVar] = NewEnvVar.take
take_struct_NewEnvVar: Callable[[Any], NewEnvVar] = NewEnvVar.take_struct
take_EnvVarChangesRequest: Callable[[Any], EnvVarChangesRequest] = EnvVarChangesRequest.take
take_struct_EnvVarChangesRequest: Callable[[Any], EnvVarChangesRequest] = EnvVarChangesRequest.take_struct
take_EnvVarChanges: Callable[[Any], EnvVarChanges] = EnvVarChanges.take
take_struct_EnvVarChanges: Callable[[Any], EnvVarChanges] = EnvVarChanges.take_struct
