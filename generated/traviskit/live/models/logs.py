# From openapi/live/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    Field,
    Nullable,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["LogEvent"]


@model
class LogEvent(Model):
    """A part of the log of a job."""

    traits: ClassVar[Traits] = Traits(
        api="live",
        optional=("final", "build_id", "repository_id", "repository_private"),
    )

    id: int
    """Id of the job (not of its log). Example: `90032`"""
    log: str | None
    """What it says. Example: `"$ rake\\n"`"""
    number: int
    """Its number. Numbers rise from 0 or 1, perhaps with gaps. Example: `3`"""
    final: bool | None
    """Whether it is the last one, which usually says nothing. Example: `false`"""
    build_id: int | None
    """Id of the build. Sent before 2017. Example: `9003`"""
    repository_id: int | None
    """Id of the repository. Sent before 2017. Example: `91`"""
    repository_private: bool | None
    """Whether that is private. Sent before 2017. Example: `false`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            log: str | None = ...,
            number: int = ...,
            final: bool | None = ...,
            build_id: int | None = ...,
            repository_id: int | None = ...,
            repository_private: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.log = data["_log"]
        self.number = data["number"]
        known = 3
        if "final" in data:
            self.final = data["final"]
            known += 1
        if "build_id" in data:
            self.build_id = data["build_id"]
            known += 1
        if "repository_id" in data:
            self.repository_id = data["repository_id"]
            known += 1
        if "repository_private" in data:
            self.repository_private = data["repository_private"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.log = sent.log
        self.number = sent.number
        if sent.final is not UNSET:
            self.final = sent.final
        if sent.build_id is not UNSET:
            self.build_id = sent.build_id
        if sent.repository_id is not UNSET:
            self.repository_id = sent.repository_id
        if sent.repository_private is not UNSET:
            self.repository_private = sent.repository_private
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("log", "_log", Nullable(STRING)),
            Field("number", "number", INTEGER),
            Field("final", "final", Nullable(BOOLEAN), required=False),
            Field("build_id", "build_id", INTEGER, required=False),
            Field("repository_id", "repository_id", INTEGER, required=False),
            Field("repository_private", "repository_private", BOOLEAN, required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_LogEvent: Callable[[Any], LogEvent] = LogEvent.take
take_struct_LogEvent: Callable[[Any], LogEvent] = LogEvent.take_struct
