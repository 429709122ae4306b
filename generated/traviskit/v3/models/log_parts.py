# From openapi/v3/log_parts.yaml by `nox -s regenerate`; do not edit.
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


__all__ = ["LogPart", "LogParts"]


@model
class LogParts(Model):
    """Parts of a log."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "log_parts"), ("@representation", "standard")),
    )

    log_parts: list[LogPart]
    """The parts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            log_parts: list[LogPart] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "log_parts" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.log_parts = (
            [take_LogPart(item) for item in value] if (value := data["log_parts"]).__class__ is list else no_list(value)
        )
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "log_parts" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.log_parts = (
            [take_struct_LogPart(item) for item in value]
            if (value := sent.log_parts).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("log_parts", "log_parts", ListOf(ModelKind(lambda: LogPart))),)


@model
class LogPart(Model):
    """A part of a log."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("content", "final"),
    )

    number: int
    """Its number. Numbers rise from 0, perhaps with gaps. Example: `0`"""
    content: str | None
    """What it says. Not sent if that was not wanted. Example: `"$ rake\\n"`"""
    final: bool | None
    """Whether it is the last one. May be missing where `content` was not wanted. Example: `false`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: int = ...,
            content: str | None = ...,
            final: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.number = data["number"]
        known = 1
        if "content" in data:
            self.content = data["content"]
            known += 1
        if "final" in data:
            self.final = data["final"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.number = sent.number
        if sent.content is not UNSET:
            self.content = sent.content
        if sent.final is not UNSET:
            self.final = sent.final
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("number", "number", INTEGER),
            Field("content", "content", Nullable(STRING), required=False),
            Field("final", "final", Nullable(BOOLEAN), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_LogParts: Callable[[Any], LogParts] = LogParts.take
take_struct_LogParts: Callable[[Any], LogParts] = LogParts.take_struct
take_LogPart: Callable[[Any], LogPart] = LogPart.take
take_struct_LogPart: Callable[[Any], LogPart] = LogPart.take_struct
