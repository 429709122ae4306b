# From openapi/v2/repositories.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._states import States
from ..._straight import (
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["LastBuildState", "Repository", "RepositoryAnswer", "RepositoryList"]

LastBuildState: TypeAlias = (
    Literal["", "created", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of the newest build; empty, not null, where there is none. Rows of before 2013 may have `finished`."""


@model
class RepositoryAnswer(Model):
    """A repository in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    repo: Repository
    """A repository with a summary of its newest build."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repo: Repository = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.repo = take_Repository(data["repo"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.repo = take_struct_Repository(sent.repo)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("repo", "repo", ModelKind(lambda: Repository)),)


@model
class RepositoryList(Model):
    """Repositories in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    repos: list[Repository]
    """The repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repos: list[Repository] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.repos = (
            [take_Repository(item) for item in value] if (value := data["repos"]).__class__ is list else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.repos = (
            [take_struct_Repository(item) for item in value]
            if (value := sent.repos).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("repos", "repos", ListOf(ModelKind(lambda: Repository))),)


@model
class Repository(States, Model):
    """A repository with a summary of its newest build."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.repositories.get",
        state="last_build_state",
    )

    id: int
    """Repository id. Example: `82`"""
    slug: str
    """Name of the owner and name of the repository, with a slash between. Example: `"sinatra/sinatra"`"""
    active: bool | None
    """Whether the repository is enabled. Null if it was never switched. Example: `true`"""
    description: str | None
    """Description on GitHub. Example: `"Classy web-development dressed in a DSL"`"""
    last_build_id: int | None
    """Id of the newest build. Example: `23436881`"""
    last_build_number: str | None
    """Number of the newest build. Example: `"792"`"""
    last_build_state: LastBuildState
    """State of the newest build; empty, not null, where there is none. Rows of before 2013 may have `finished`."""
    last_build_duration: int | None
    """Seconds that the newest build took. Null while it runs. Example: `2542`"""
    last_build_language: str | None
    """A leftover; always null."""
    last_build_started_at: datetime | None
    """When the newest build started. Example: `"2014-04-21T15:27:14Z"`"""
    last_build_finished_at: datetime | None
    """When the newest build finished. Example: `"2014-04-21T15:40:04Z"`"""
    github_language: str | None
    """The repository's language on GitHub. Example: `"Ruby"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            slug: str = ...,
            active: bool | None = ...,
            description: str | None = ...,
            last_build_id: int | None = ...,
            last_build_number: str | None = ...,
            last_build_state: LastBuildState = ...,
            last_build_duration: int | None = ...,
            last_build_language: str | None = ...,
            last_build_started_at: datetime | None = ...,
            last_build_finished_at: datetime | None = ...,
            github_language: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.slug = data["slug"]
        self.active = data["active"]
        self.description = data["description"]
        self.last_build_id = data["last_build_id"]
        self.last_build_number = data["last_build_number"]
        self.last_build_state = data["last_build_state"]
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
        self.github_language = data["github_language"]
        if len(data) != 12:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.slug = sent.slug
        self.active = sent.active
        self.description = sent.description
        self.last_build_id = sent.last_build_id
        self.last_build_number = sent.last_build_number
        self.last_build_state = sent.last_build_state
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
        self.github_language = sent.github_language
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("slug", "slug", STRING),
            Field("active", "active", Nullable(BOOLEAN)),
            Field("description", "description", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
            Field("last_build_number", "last_build_number", Nullable(STRING)),
            Field("last_build_state", "last_build_state", STRING),
            Field("last_build_duration", "last_build_duration", Nullable(INTEGER)),
            Field("last_build_language", "last_build_language", Nullable(STRING)),
            Field("last_build_started_at", "last_build_started_at", Nullable(TIME)),
            Field("last_build_finished_at", "last_build_finished_at", Nullable(TIME)),
            Field("github_language", "github_language", Nullable(STRING)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RepositoryAnswer: Callable[[Any], RepositoryAnswer] = RepositoryAnswer.take
take_struct_RepositoryAnswer: Callable[[Any], RepositoryAnswer] = RepositoryAnswer.take_struct
take_RepositoryList: Callable[[Any], RepositoryList] = RepositoryList.take
take_struct_RepositoryList: Callable[[Any], RepositoryList] = RepositoryList.take_struct
take_Repository: Callable[[Any], Repository] = Repository.take
take_struct_Repository: Callable[[Any], Repository] = Repository.take_struct
