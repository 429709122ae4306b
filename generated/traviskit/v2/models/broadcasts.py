# From openapi/v2/broadcasts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
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


__all__ = ["Broadcast", "BroadcastList"]


@model
class BroadcastList(Model):
    """The messages in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    broadcasts: list[Broadcast]
    """The messages, the newest first."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            broadcasts: list[Broadcast] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.broadcasts = (
            [take_Broadcast(item) for item in value]
            if (value := data["broadcasts"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.broadcasts = (
            [take_struct_Broadcast(item) for item in value]
            if (value := sent.broadcasts).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("broadcasts", "broadcasts", ListOf(ModelKind(lambda: Broadcast))),)


@model
class Broadcast(Model):
    """A message of Travis CI to its users."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    id: int
    """Broadcast id. Example: `42`"""
    message: str | None
    """What is said, at most 500 characters; may hold HTML. Example: `"We're switching our build infrastructure on April 29."`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            message: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.message = data["message"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.message = sent.message
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("message", "message", Nullable(STRING)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BroadcastList: Callable[[Any], BroadcastList] = BroadcastList.take
take_struct_BroadcastList: Callable[[Any], BroadcastList] = BroadcastList.take_struct
take_Broadcast: Callable[[Any], Broadcast] = Broadcast.take
take_struct_Broadcast: Callable[[Any], Broadcast] = Broadcast.take_struct
