# From openapi/v3/caches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
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
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import repositories as _repositories
else:
    _repositories = lazy_module(__package__, "repositories")

__all__ = ["Cache", "CacheInclude", "Caches"]

CacheInclude: TypeAlias = Literal[
    "branch.last_build",
    "branch.recent_builds",
    "branch.repository",
    "build.@permissions",
    "build.branch",
    "build.commit",
    "build.created_by",
    "build.jobs",
    "build.log_complete",
    "build.repository",
    "build.request",
    "build.stages",
    "build.tag",
    "cache.repo",
    "organization.@permissions",
    "organization.installation",
    "organization.repositories",
    "owner.installation",
    "owner.repositories",
    "repository.@permissions",
    "repository.allow_migration",
    "repository.current_build",
    "repository.default_branch",
    "repository.email_subscribed",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.owner",
    "user.@permissions",
    "user.collaborator",
    "user.emails",
    "user.installation",
    "user.repositories",
]
"""What can be sent with caches."""


@model
class Caches(Model):
    """Caches of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "caches"), ("@representation", "standard")),
        href_root="/repo/",
        optional=("href",),
    )

    href: str | None
    """Its address. Not sent of caches that were deleted. Example: `"/repo/51007/caches"`"""
    caches: list[Cache]
    """The caches."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = ...,
            caches: list[Cache] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "caches" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.caches = (
            [take_Cache(item) for item in value] if (value := data["caches"]).__class__ is list else no_list(value)
        )
        known = 3
        if "@href" in data:
            self.href = data["@href"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "caches" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        if sent.href is not UNSET:
            self.href = sent.href
        self.caches = (
            [take_struct_Cache(item) for item in value] if (value := sent.caches).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING, required=False),
            Field("caches", "caches", ListOf(ModelKind(lambda: Cache))),
        )


@model
class Cache(Model):
    """A file that a job stored for the next ones."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "cache"), ("@representation", "standard")),
    )

    repository_id: int
    """Id of the repository. Example: `51007`"""
    size: int
    """How many bytes it has. Example: `103677795`"""
    name: str
    """Name of the file. Example: `"cache--rvm-2.0.0--gemfile-Gemfile.tbz"`"""
    branch: str | None
    """The branch that it is for; of one with slashes in its name what stands behind the last one. Example: `"master"`"""
    last_modified: datetime
    """When it was stored. Example: `"2014-03-06T16:19:49Z"`"""
    repo: _repositories.RepositoryMinimal
    """The repository."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository_id: int = ...,
            size: int = ...,
            name: str = ...,
            branch: str | None = ...,
            last_modified: datetime = ...,
            repo: _repositories.RepositoryMinimal = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "cache" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.repository_id = data["repository_id"]
        self.size = data["size"]
        self.name = data["name"]
        self.branch = data["branch"]
        self.last_modified = (
            fromisoformat(value) if (value := data["last_modified"])[MARKS] == USUAL else parse_time(value)
        )
        self.repo = _repositories.take_RepositoryMinimal(data["repo"])
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "cache" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.repository_id = sent.repository_id
        self.size = sent.size
        self.name = sent.name
        self.branch = sent.branch
        self.last_modified = (
            fromisoformat(value) if (value := sent.last_modified)[MARKS] == USUAL else parse_time(value)
        )
        self.repo = _repositories.take_struct_RepositoryMinimal(sent.repo)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository_id", "repository_id", INTEGER),
            Field("size", "size", INTEGER),
            Field("name", "name", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("last_modified", "last_modified", TIME),
            Field("repo", "repo", ModelKind(lambda: _repositories.RepositoryMinimal)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Caches: Callable[[Any], Caches] = Caches.take
take_struct_Caches: Callable[[Any], Caches] = Caches.take_struct
take_Cache: Callable[[Any], Cache] = Cache.take
take_struct_Cache: Callable[[Any], Cache] = Cache.take_struct
