# From openapi/live/annotations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    INTEGER,
    STRING,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["AnnotationEvent", "EventAnnotation"]


@model
class AnnotationEvent(Model):
    """What is told of an annotation."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    annotation: EventAnnotation
    """A note that another service attached to a job."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotation: EventAnnotation = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.annotation = take_EventAnnotation(data["annotation"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.annotation = take_struct_EventAnnotation(sent.annotation)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("annotation", "annotation", ModelKind(lambda: EventAnnotation)),)


@model
class EventAnnotation(Model):
    """A note that another service attached to a job."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    id: int
    """Id of the annotation. Example: `1`"""
    job_id: int
    """Id of the job. Example: `1`"""
    description: str | None
    """What it says. Example: `"The job passed."`"""
    url: str | None
    """A page with more. Example: `"https://travis-ci.org/travis-ci/travis-ci/12345"`"""
    provider_name: str | None
    """Who attached it. Example: `"Travis CI"`"""
    status: str | None
    """What it has found. Example: `""`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            job_id: int = ...,
            description: str | None = ...,
            url: str | None = ...,
            provider_name: str | None = ...,
            status: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.job_id = data["job_id"]
        self.description = data["description"]
        self.url = data["url"]
        self.provider_name = data["provider_name"]
        self.status = data["status"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.job_id = sent.job_id
        self.description = sent.description
        self.url = sent.url
        self.provider_name = sent.provider_name
        self.status = sent.status
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("job_id", "job_id", INTEGER),
            Field("description", "description", Nullable(STRING)),
            Field("url", "url", Nullable(STRING)),
            Field("provider_name", "provider_name", Nullable(STRING)),
            Field("status", "status", Nullable(STRING)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AnnotationEvent: Callable[[Any], AnnotationEvent] = AnnotationEvent.take
take_struct_AnnotationEvent: Callable[[Any], AnnotationEvent] = AnnotationEvent.take_struct
take_EventAnnotation: Callable[[Any], EventAnnotation] = EventAnnotation.take
take_struct_EventAnnotation: Callable[[Any], EventAnnotation] = EventAnnotation.take_struct
