# From openapi/v2/caches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    INTEGER,
    STRING,
    TIME,
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
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Cache", "CacheList"]


@model
class CacheList(Model):
    """Caches in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    caches: list[Cache]
    """The caches."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caches: list[Cache] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.caches = (
            [take_Cache(item) for item in value] if (value := data["caches"]).__class__ is list else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.caches = (
            [take_struct_Cache(item) for item in value] if (value := sent.caches).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("caches", "caches", ListOf(ModelKind(lambda: Cache))),)


@model
class Cache(Model):
    """Dependencies that a job stored for the next ones: one file for each branch, operating system, language version and whatever else
    the configuration tells apart.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    repository_id: int
    """Id of the repository that the cache belongs to. Example: `51007`"""
    size: int
    """Size of the compressed cache in bytes. Example: `103677795`"""
    slug: str
    """Name of the cache, made from the environment of its jobs; of its file, without an ending `.tbz`. Example: `"cache--rvm-2.0.0--gemfile-Gemfile"`"""
    branch: str | None
    """Branch that the cache is for; of one with slashes, what stands behind the last. Example: `"master"`"""
    last_modified: datetime | None
    """When the cache was last stored. Example: `"2014-03-06T16:19:49Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository_id: int = ...,
            size: int = ...,
            slug: str = ...,
            branch: str | None = ...,
            last_modified: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.repository_id = data["repository_id"]
        self.size = data["size"]
        self.slug = data["slug"]
        self.branch = data["branch"]
        self.last_modified = (
            None
            if (value := data["last_modified"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.repository_id = sent.repository_id
        self.size = sent.size
        self.slug = sent.slug
        self.branch = sent.branch
        self.last_modified = (
            None
            if (value := sent.last_modified) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository_id", "repository_id", INTEGER),
            Field("size", "size", INTEGER),
            Field("slug", "slug", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("last_modified", "last_modified", Nullable(TIME)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_CacheList: Callable[[Any], CacheList] = CacheList.take
take_struct_CacheList: Callable[[Any], CacheList] = CacheList.take_struct
take_Cache: Callable[[Any], Cache] = Cache.take
take_struct_Cache: Callable[[Any], Cache] = Cache.take_struct
