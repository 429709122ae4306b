# From openapi/v3/commits.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    TIME,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self


__all__ = ["Commit", "CommitMinimal", "CommitPerson"]


@model
class CommitMinimal(Model):
    """A commit, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "commit"), ("@representation", "minimal")),
        family=lambda: _COMMITMINIMAL_FAMILY,
        elsewhere=("committer", "author"),
    )

    id: int
    """Id of the commit. Example: `6534711`"""
    sha: str | None
    """Its hash. Example: `"56cdf5d2ad0a8aae63ceaa6a0d2cbb6b5fae8f5c"`"""
    ref: str | None
    """The branch, tag or pull request that it came with, as git names it. Example: `"refs/pull/1912/merge"`"""
    message: str | None
    """What its author wrote. Example: `"Merge pull request #861 from kant/patch-1"`"""
    compare_url: str | None
    """A page that shows what was changed. Example: `"https://github.com/sinatra/sinatra/compare/56cdf5d2ad0a"`"""
    committed_at: datetime | None
    """When it was made. Example: `"2014-04-08T19:37:02Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            sha: str | None = ...,
            ref: str | None = ...,
            message: str | None = ...,
            compare_url: str | None = ...,
            committed_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "commit":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.sha = data["sha"]
        self.ref = data["ref"]
        self.message = data["message"]
        self.compare_url = data["compare_url"]
        self.committed_at = (
            None
            if (value := data["committed_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "commit"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.sha is UNSET
            or sent.ref is UNSET
            or sent.message is UNSET
            or sent.compare_url is UNSET
            or sent.committed_at is UNSET
            or sent.committer is not UNSET
            or sent.author is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.sha = sent.sha
        self.ref = sent.ref
        self.message = sent.message
        self.compare_url = sent.compare_url
        self.committed_at = (
            None
            if (value := sent.committed_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("sha", "sha", Nullable(STRING)),
            Field("ref", "ref", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
        )


@model
class CommitPerson(Model):
    """Who wrote or committed a commit, as git knows them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    name: str | None
    """Their name. Example: `"Konstantin Haase"`"""
    avatar_url: str | None
    """Their picture, found by their email address."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = ...,
            avatar_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.name = data["name"]
        self.avatar_url = data["avatar_url"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.name = sent.name
        self.avatar_url = sent.avatar_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", Nullable(STRING)),
            Field("avatar_url", "avatar_url", Nullable(STRING)),
        )


@model
class Commit(CommitMinimal):
    """A commit."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "commit"), ("@representation", "standard")),
        family=lambda: _COMMITMINIMAL_FAMILY,
    )

    committer: CommitPerson
    """Who committed it."""
    author: CommitPerson
    """Who wrote it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            sha: str | None = ...,
            ref: str | None = ...,
            message: str | None = ...,
            compare_url: str | None = ...,
            committed_at: datetime | None = ...,
            committer: CommitPerson = ...,
            author: CommitPerson = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "commit":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.sha = data["sha"]
        self.ref = data["ref"]
        self.message = data["message"]
        self.compare_url = data["compare_url"]
        self.committed_at = (
            None
            if (value := data["committed_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.committer = take_CommitPerson(data["committer"])
        self.author = take_CommitPerson(data["author"])
        if len(data) != 10:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "commit"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.sha is UNSET
            or sent.ref is UNSET
            or sent.message is UNSET
            or sent.compare_url is UNSET
            or sent.committed_at is UNSET
            or sent.committer is UNSET
            or sent.author is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.sha = sent.sha
        self.ref = sent.ref
        self.message = sent.message
        self.compare_url = sent.compare_url
        self.committed_at = (
            None
            if (value := sent.committed_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.committer = take_struct_CommitPerson(sent.committer)
        self.author = take_struct_CommitPerson(sent.author)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("sha", "sha", Nullable(STRING)),
            Field("ref", "ref", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("committer", "committer", ModelKind(lambda: CommitPerson)),
            Field("author", "author", ModelKind(lambda: CommitPerson)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_CommitMinimal: Callable[[Any], CommitMinimal] = CommitMinimal.take
take_struct_CommitMinimal: Callable[[Any], CommitMinimal] = CommitMinimal.take_struct
take_CommitPerson: Callable[[Any], CommitPerson] = CommitPerson.take
take_struct_CommitPerson: Callable[[Any], CommitPerson] = CommitPerson.take_struct
take_Commit: Callable[[Any], Commit] = Commit.take
take_struct_Commit: Callable[[Any], Commit] = Commit.take_struct
_COMMITMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": CommitMinimal,
    "standard": Commit,
}
