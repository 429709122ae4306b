# From openapi/v2/annotations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
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


__all__ = ["Annotation", "AnnotationList", "NewAnnotation"]


@model
class AnnotationList(Model):
    """Annotations in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    annotations: list[Annotation]
    """The job's annotations, one of each provider at most."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: list[Annotation] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.annotations = (
            [take_Annotation(item) for item in value]
            if (value := data["annotations"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.annotations = (
            [take_struct_Annotation(item) for item in value]
            if (value := sent.annotations).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("annotations", "annotations", ListOf(ModelKind(lambda: Annotation))),)


@model
class Annotation(Model):
    """A note that a service outside of Travis CI attached to a job."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("provider_name",),
    )

    id: int
    """Annotation id. Example: `1`"""
    job_id: int
    """Id of the job that the annotation is for. Example: `42`"""
    description: str
    """What it says. Example: `"foo bar"`"""
    url: str | None
    """Where there is more about it. Example: `"http://example.com/job-42"`"""
    status: str | None
    """What it came to, in the provider's own words. Example: `"passed"`"""
    provider_name: str | None
    """Name of the service. Not in the reference. Example: `"Example CI"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            job_id: int = ...,
            description: str = ...,
            url: str | None = ...,
            status: str | None = ...,
            provider_name: str | None = ...,
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
        self.status = data["status"]
        known = 5
        if "provider_name" in data:
            self.provider_name = data["provider_name"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.job_id = sent.job_id
        self.description = sent.description
        self.url = sent.url
        self.status = sent.status
        if sent.provider_name is not UNSET:
            self.provider_name = sent.provider_name
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("job_id", "job_id", INTEGER),
            Field("description", "description", STRING),
            Field("url", "url", Nullable(STRING)),
            Field("status", "status", Nullable(STRING)),
            Field("provider_name", "provider_name", STRING, required=False),
        )


@model
class NewAnnotation(Model):
    """A note to attach to a job, and who attaches it."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("url",),
    )

    username: str
    """The provider's user name. Example: `"example"`"""
    key: str
    """The provider's secret key."""
    description: str
    """What the note says. Example: `"foo bar"`"""
    url: str | None
    """Where there is more about it, an address of `http` or `https`. Example: `"http://example.com/job-42"`"""
    status: str
    """What it came to, in words of your own. Example: `"passed"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            username: str = ...,
            key: str = ...,
            description: str = ...,
            url: str | None = ...,
            status: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.username = data["username"]
        self.key = data["key"]
        self.description = data["description"]
        self.status = data["status"]
        known = 4
        if "url" in data:
            self.url = data["url"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.username = sent.username
        self.key = sent.key
        self.description = sent.description
        if sent.url is not UNSET:
            self.url = sent.url
        self.status = sent.status
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("username", "username", STRING),
            Field("key", "key", STRING, secret=True),
            Field("description", "description", STRING),
            Field("url", "url", STRING, required=False),
            Field("status", "status", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AnnotationList: Callable[[Any], AnnotationList] = AnnotationList.take
take_struct_AnnotationList: Callable[[Any], AnnotationList] = AnnotationList.take_struct
take_Annotation: Callable[[Any], Annotation] = Annotation.take
take_struct_Annotation: Callable[[Any], Annotation] = Annotation.take_struct
take_NewAnnotation: Callable[[Any], NewAnnotation] = NewAnnotation.take
take_struct_NewAnnotation: Callable[[Any], NewAnnotation] = NewAnnotation.take_struct
