# From openapi/v2/hooks.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

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
    "Hook",
    "HookChanges",
    "HookChangesRequest",
    "HookList",
    "HookOrder",
    "HookRequest",
    "HookSwitch",
    "HookUpdate",
]

HookOrder: TypeAlias = Literal["none"] | str
"""In which order hooks are listed."""


@model
class HookList(Model):
    """The hooks in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    hooks: list[Hook]
    """The hooks, by owner and name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hooks: list[Hook] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.hooks = (
            [take_Hook(item) for item in value] if (value := data["hooks"]).__class__ is list else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.hooks = (
            [take_struct_Hook(item) for item in value] if (value := sent.hooks).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("hooks", "hooks", ListOf(ModelKind(lambda: Hook))),)


@model
class Hook(Model):
    """Whether Travis CI builds a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    id: int
    """Id of the hook, which is that of its repository. Example: `42`"""
    name: str
    """Name of the repository. Example: `"sleeping"`"""
    owner_name: str
    """Login of the repository's owner. Example: `"rkh"`"""
    description: str | None
    """Description of the repository on GitHub. Example: `"Not switched on"`"""
    active: bool | None
    """Whether it is switched on. Null if it never was. Example: `false`"""
    private: bool | None
    """Whether the repository is private. Example: `false`"""
    admin: bool
    """Always true, also where the user may not administrate the repository. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str = ...,
            owner_name: str = ...,
            description: str | None = ...,
            active: bool | None = ...,
            private: bool | None = ...,
            admin: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.owner_name = data["owner_name"]
        self.description = data["description"]
        self.active = data["active"]
        self.private = data["private"]
        self.admin = data["admin"]
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.owner_name = sent.owner_name
        self.description = sent.description
        self.active = sent.active
        self.private = sent.private
        self.admin = sent.admin
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("owner_name", "owner_name", STRING),
            Field("description", "description", Nullable(STRING)),
            Field("active", "active", Nullable(BOOLEAN)),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("admin", "admin", BOOLEAN),
        )


@model
class HookRequest(Model):
    """The hook to switch, in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    hook: HookSwitch
    """Which hook to switch, and how."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hook: HookSwitch = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.hook = take_HookSwitch(data["hook"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.hook = take_struct_HookSwitch(sent.hook)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("hook", "hook", ModelKind(lambda: HookSwitch)),)


@model
class HookSwitch(Model):
    """Which hook to switch, and how."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    id: int
    """Id of the hook, which is that of its repository. Example: `42`"""
    active: bool
    """Whether to switch it on (true) or off (false). The server takes nothing for off; better say which. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            active: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.active = data["active"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.active = sent.active
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("active", "active", BOOLEAN),
        )


@model
class HookChangesRequest(Model):
    """What to do with a hook, in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    hook: HookChanges
    """What to do with a hook."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hook: HookChanges = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.hook = take_HookChanges(data["hook"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.hook = take_struct_HookChanges(sent.hook)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("hook", "hook", ModelKind(lambda: HookChanges)),)


@model
class HookChanges(Model):
    """What to do with a hook."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    active: bool
    """Whether to switch it on (true) or off (false). The server takes nothing for off; better say which. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            active: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.active = data["active"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.active = sent.active
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("active", "active", BOOLEAN),)


@model
class HookUpdate(Model):
    """That a hook was switched."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    result: bool
    """Always true. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.result = data["result"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.result = sent.result
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("result", "result", BOOLEAN),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_HookList: Callable[[Any], HookList] = HookList.take
take_struct_HookList: Callable[[Any], HookList] = HookList.take_struct
take_Hook: Callable[[Any], Hook] = Hook.take
take_struct_Hook: Callable[[Any], Hook] = Hook.take_struct
take_HookRequest: Callable[[Any], HookRequest] = HookRequest.take
take_struct_HookRequest: Callable[[Any], HookRequest] = HookRequest.take_struct
take_HookSwitch: Callable[[Any], HookSwitch] = HookSwitch.take
take_struct_HookSwitch: Callable[[Any], HookSwitch] = HookSwitch.take_struct
take_HookChangesRequest: Callable[[Any], HookChangesRequest] = HookChangesRequest.take
take_struct_HookChangesRequest: Callable[[Any], HookChangesRequest] = HookChangesRequest.take_struct
take_HookChanges: Callable[[Any], HookChanges] = HookChanges.take
take_struct_HookChanges: Callable[[Any], HookChanges] = HookChanges.take_struct
take_HookUpdate: Callable[[Any], HookUpdate] = HookUpdate.take
take_struct_HookUpdate: Callable[[Any], HookUpdate] = HookUpdate.take_struct
