# From openapi/v2/logs.yaml by `nox -s regenerate`; do not edit.
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


__all__ = ["Log", "LogAnswer", "LogPart"]


@model
class LogAnswer(Model):
    """A log in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    log: Log
    """What a job printed. One that was asked for in parts has `parts` instead of `body`; one that does not exist yet has no `id`, no
    `type` and no `body`, but empty `parts` and an `@type`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            log: Log = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.log = take_Log(data["log"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.log = take_struct_Log(sent.log)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("log", "log", ModelKind(lambda: Log)),)


@model
class Log(Model):
    """What a job printed. One that was asked for in parts has `parts` instead of `body`; one that does not exist yet has no `id`, no
    `type` and no `body`, but empty `parts` and an `@type`.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.logs.get",
        optional=("id", "type_", "at_type", "body", "parts", "removed_at", "removed_by"),
    )

    id: int | None
    """Log id. Not sent while there is no log. Example: `7`"""
    job_id: int
    """Id of the job. Example: `42`"""
    type_: str | None
    """Always `Log`. Not sent while there is no log. Example: `"Log"`"""
    at_type: str | None
    """Always `Log`. Sent only while there is no log. Example: `"Log"`"""
    body: str | None
    """The whole text, with escape sequences and carriage returns as they were printed. Example: `"Using worker: ..."`"""
    parts: list[LogPart] | None
    """The text in parts, if it was asked for so; empty while there is no log. Not sent otherwise."""
    removed_at: str | None
    """When the text was removed, `YYYY-MM-DD HH:MM:SS UTC` (unlike all other times). Sent only then. Example: `"2014-04-09 08:00:00 UTC"`"""
    removed_by: str | None
    """Who removed the text, by name or login. Sent only then. Example: `"Konstantin Haase"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | None = ...,
            job_id: int = ...,
            type_: str | None = ...,
            at_type: str | None = ...,
            body: str | None = ...,
            parts: list[LogPart] | None = ...,
            removed_at: str | None = ...,
            removed_by: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.job_id = data["job_id"]
        known = 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "type" in data:
            self.type_ = data["type"]
            known += 1
        if "@type" in data:
            self.at_type = data["@type"]
            known += 1
        if "body" in data:
            self.body = data["body"]
            known += 1
        if "parts" in data:
            self.parts = (
                [take_LogPart(item) for item in value] if (value := data["parts"]).__class__ is list else no_list(value)
            )
            known += 1
        if "removed_at" in data:
            self.removed_at = data["removed_at"]
            known += 1
        if "removed_by" in data:
            self.removed_by = data["removed_by"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.id is not UNSET:
            self.id = sent.id
        self.job_id = sent.job_id
        if sent.type_ is not UNSET:
            self.type_ = sent.type_
        if sent.at_type is not UNSET:
            self.at_type = sent.at_type
        if sent.body is not UNSET:
            self.body = sent.body
        if sent.parts is not UNSET:
            self.parts = (
                [take_LogPart(item) for item in value] if (value := sent.parts).__class__ is list else no_list(value)
            )
        if sent.removed_at is not UNSET:
            self.removed_at = sent.removed_at
        if sent.removed_by is not UNSET:
            self.removed_by = sent.removed_by
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER, required=False),
            Field("job_id", "job_id", INTEGER),
            Field("type_", "type", STRING, required=False),
            Field("at_type", "@type", STRING, required=False),
            Field("body", "body", Nullable(STRING), required=False),
            Field("parts", "parts", ListOf(ModelKind(lambda: LogPart)), required=False),
            Field("removed_at", "removed_at", STRING, required=False),
            Field("removed_by", "removed_by", Nullable(STRING), required=False),
        )


@model
class LogPart(Model):
    """A part of a log."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("id", "final"),
    )

    id: int | None
    """Id of the part. Sent until 2017. Example: `1`"""
    number: int
    """Number of the part. Numbers rise from 0 or 1, with gaps. Example: `0`"""
    content: str | None
    """The text. Example: `"Using worker: ..."`"""
    final: bool | None
    """Whether it is the last part. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | None = ...,
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
        self.content = data["content"]
        known = 2
        if "id" in data:
            self.id = data["id"]
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
        if sent.id is not UNSET:
            self.id = sent.id
        self.number = sent.number
        self.content = sent.content
        if sent.final is not UNSET:
            self.final = sent.final
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER, required=False),
            Field("number", "number", INTEGER),
            Field("content", "content", Nullable(STRING)),
            Field("final", "final", Nullable(BOOLEAN), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_LogAnswer: Callable[[Any], LogAnswer] = LogAnswer.take
take_struct_LogAnswer: Callable[[Any], LogAnswer] = LogAnswer.take_struct
take_Log: Callable[[Any], Log] = Log.take
take_struct_Log: Callable[[Any], Log] = Log.take_struct
take_LogPart: Callable[[Any], LogPart] = LogPart.take
take_struct_LogPart: Callable[[Any], LogPart] = LogPart.take_struct
