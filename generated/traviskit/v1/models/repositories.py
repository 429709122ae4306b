# From openapi/v1/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Field,
    Nullable,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Repository", "RepositoryMinimal"]


@model
class RepositoryMinimal(Model):
    """A repository in a list, with a summary of its newest build."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Repository id. Example: `59`"""
    slug: str
    """Name of the owner and name of the repository, with a slash between. Example: `"travis-ci/travis-ci"`"""
    description: str | None
    """Description on GitHub. Example: `"A distributed build system for the open source community."`"""
    last_build_id: int | None
    """Id of the newest build. Example: `1664040`"""
    last_build_number: str | None
    """Number of the newest build. A text. Example: `"1937"`"""
    last_build_status: int | None
    """The same as `last_build_result`. Example: `0`"""
    last_build_result: int | None
    """0 if the newest build passed, 1 if it failed; else null. Example: `0`"""
    last_build_duration: int | None
    """Seconds that the newest build took. Null while it runs. Example: `179`"""
    last_build_language: str | None
    """A leftover; always null."""
    last_build_started_at: datetime | None
    """When the newest build started. Example: `"2012-06-20T11:48:28Z"`"""
    last_build_finished_at: datetime | None
    """When the newest build finished. Example: `"2012-06-20T11:51:27Z"`"""
    active: bool | None
    """Whether the repository is enabled. Null if it was never switched. Not in the reference. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            slug: str = ...,
            description: str | None = ...,
            last_build_id: int | None = ...,
            last_build_number: str | None = ...,
            last_build_status: int | None = ...,
            last_build_result: int | None = ...,
            last_build_duration: int | None = ...,
            last_build_language: str | None = ...,
            last_build_started_at: datetime | None = ...,
            last_build_finished_at: datetime | None = ...,
            active: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.slug = data["slug"]
        self.description = data["description"]
        self.last_build_id = data["last_build_id"]
        self.last_build_number = data["last_build_number"]
        self.last_build_status = data["last_build_status"]
        self.last_build_result = data["last_build_result"]
        self.last_build_duration = data["last_build_duration"]
        self.last_build_language = data["last_build_language"]
        self.last_build_started_at = (
            None
            if (value := data["last_build_started_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.last_build_finished_at = (
            None
            if (value := data["last_build_finished_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.active = data["active"]
        if len(data) != 12:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.slug = sent.slug
        self.description = sent.description
        self.last_build_id = sent.last_build_id
        self.last_build_number = sent.last_build_number
        self.last_build_status = sent.last_build_status
        self.last_build_result = sent.last_build_result
        self.last_build_duration = sent.last_build_duration
        self.last_build_language = sent.last_build_language
        self.last_build_started_at = (
            None
            if (value := sent.last_build_started_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.last_build_finished_at = (
            None
            if (value := sent.last_build_finished_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.active = sent.active
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("slug", "slug", STRING),
            Field("description", "description", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
            Field("last_build_number", "last_build_number", Nullable(STRING)),
            Field("last_build_status", "last_build_status", Nullable(INTEGER)),
            Field("last_build_result", "last_build_result", Nullable(INTEGER)),
            Field("last_build_duration", "last_build_duration", Nullable(INTEGER)),
            Field("last_build_language", "last_build_language", Nullable(STRING)),
            Field("last_build_started_at", "last_build_started_at", Nullable(TIME)),
            Field("last_build_finished_at", "last_build_finished_at", Nullable(TIME)),
            Field("active", "active", Nullable(BOOLEAN)),
        )


@model
class Repository(RepositoryMinimal):
    """A repository with a summary of its newest build, and its public key."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
        fetched_by="travis.v1.repositories.get",
    )

    public_key: str
    """The public key, as PEM, which encrypts (and cannot decrypt) secure variables."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            slug: str = ...,
            description: str | None = ...,
            last_build_id: int | None = ...,
            last_build_number: str | None = ...,
            last_build_status: int | None = ...,
            last_build_result: int | None = ...,
            last_build_duration: int | None = ...,
            last_build_language: str | None = ...,
            last_build_started_at: datetime | None = ...,
            last_build_finished_at: datetime | None = ...,
            active: bool | None = ...,
            public_key: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.slug = data["slug"]
        self.description = data["description"]
        self.last_build_id = data["last_build_id"]
        self.last_build_number = data["last_build_number"]
        self.last_build_status = data["last_build_status"]
        self.last_build_result = data["last_build_result"]
        self.last_build_duration = data["last_build_duration"]
        self.last_build_language = data["last_build_language"]
        self.last_build_started_at = (
            None
            if (value := data["last_build_started_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.last_build_finished_at = (
            None
            if (value := data["last_build_finished_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.active = data["active"]
        self.public_key = data["public_key"]
        if len(data) != 13:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.slug = sent.slug
        self.description = sent.description
        self.last_build_id = sent.last_build_id
        self.last_build_number = sent.last_build_number
        self.last_build_status = sent.last_build_status
        self.last_build_result = sent.last_build_result
        self.last_build_duration = sent.last_build_duration
        self.last_build_language = sent.last_build_language
        self.last_build_started_at = (
            None
            if (value := sent.last_build_started_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.last_build_finished_at = (
            None
            if (value := sent.last_build_finished_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.active = sent.active
        self.public_key = sent.public_key
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("slug", "slug", STRING),
            Field("description", "description", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
            Field("last_build_number", "last_build_number", Nullable(STRING)),
            Field("last_build_status", "last_build_status", Nullable(INTEGER)),
            Field("last_build_result", "last_build_result", Nullable(INTEGER)),
            Field("last_build_duration", "last_build_duration", Nullable(INTEGER)),
            Field("last_build_language", "last_build_language", Nullable(STRING)),
            Field("last_build_started_at", "last_build_started_at", Nullable(TIME)),
            Field("last_build_finished_at", "last_build_finished_at", Nullable(TIME)),
            Field("active", "active", Nullable(BOOLEAN)),
            Field("public_key", "public_key", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RepositoryMinimal: Callable[[Any], RepositoryMinimal] = RepositoryMinimal.take
take_struct_RepositoryMinimal: Callable[[Any], RepositoryMinimal] = RepositoryMinimal.take_struct
take_Repository: Callable[[Any], Repository] = Repository.take
take_struct_Repository: Callable[[Any], Repository] = Repository.take_struct
