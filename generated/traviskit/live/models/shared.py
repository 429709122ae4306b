# From openapi/live/shared.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._kinds import (
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


__all__ = ["EventCommit", "EventName", "EventStage", "EventState", "Frame"]

EventName: TypeAlias = (
    Literal[
        "build:created",
        "build:received",
        "build:started",
        "build:finished",
        "build:canceled",
        "build:restarted",
        "job:created",
        "job:received",
        "job:queued",
        "job:requeued",
        "job:started",
        "job:finished",
        "job:canceled",
        "job:restarted",
        "job:log",
        "annotation:created",
        "annotation:updated",
        "worker:added",
        "worker:updated",
        "worker:removed",
    ]
    | str
)
"""What has happened."""

EventState: TypeAlias = (
    Literal["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of a build or job."""


@model
class Frame(Model):
    """What stands around the data of a message."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    event: EventName
    """What has happened."""
    channel: str
    """The channel that it was told on. Example: `"repo-91"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: EventName = ...,
            channel: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.event = data["event"]
        self.channel = data["channel"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.event = sent.event
        self.channel = sent.channel
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("event", "event", STRING),
            Field("channel", "channel", STRING),
        )


@model
class EventCommit(Model):
    """The commit that is built."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    id: int
    """Id of the commit, which Travis CI gave it. Example: `5000`"""
    sha: str
    """Its hash. Example: `"00000000000000000000000000000000025c2bf8"`"""
    branch: str | None
    """Branch that it is on. Example: `"master"`"""
    message: str | None
    """What its author wrote. Example: `"Commit 5000"`"""
    committed_at: datetime | None
    """When it was committed. Example: `"2019-03-04T10:20:30Z"`"""
    author_name: str | None
    """Name of the author. Example: `"Octo Cat"`"""
    author_email: str | None
    """E-mail address of the author. Example: `"octocat@example.com"`"""
    committer_name: str | None
    """Name of the committer. Example: `"Octo Cat"`"""
    committer_email: str | None
    """E-mail address of the committer. Example: `"octocat@example.com"`"""
    compare_url: str | None
    """A page that shows what was changed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            sha: str = ...,
            branch: str | None = ...,
            message: str | None = ...,
            committed_at: datetime | None = ...,
            author_name: str | None = ...,
            author_email: str | None = ...,
            committer_name: str | None = ...,
            committer_email: str | None = ...,
            compare_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.sha = data["sha"]
        self.branch = data["branch"]
        self.message = data["message"]
        self.committed_at = (
            None
            if (value := data["committed_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.author_name = data["author_name"]
        self.author_email = data["author_email"]
        self.committer_name = data["committer_name"]
        self.committer_email = data["committer_email"]
        self.compare_url = data["compare_url"]
        if len(data) != 10:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.sha = sent.sha
        self.branch = sent.branch
        self.message = sent.message
        self.committed_at = (
            None
            if (value := sent.committed_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.author_name = sent.author_name
        self.author_email = sent.author_email
        self.committer_name = sent.committer_name
        self.committer_email = sent.committer_email
        self.compare_url = sent.compare_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("sha", "sha", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("author_name", "author_name", Nullable(STRING)),
            Field("author_email", "author_email", Nullable(STRING)),
            Field("committer_name", "committer_name", Nullable(STRING)),
            Field("committer_email", "committer_email", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
        )


@model
class EventStage(Model):
    """A stage of a build."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    id: int
    """Id of the stage. Example: `1`"""
    build_id: int
    """Id of its build. Example: `9011`"""
    number: int | None
    """Its place in the build, from 1. Example: `1`"""
    name: str | None
    """Its name. Example: `"Test"`"""
    state: EventState | None
    """Its state. Example: `"passed"`"""
    started_at: datetime | None
    """When its first job started. Example: `"2019-03-04T10:20:30Z"`"""
    finished_at: datetime | None
    """When its last job finished. Example: `"2019-03-04T10:25:30Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            build_id: int = ...,
            number: int | None = ...,
            name: str | None = ...,
            state: EventState | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.build_id = data["build_id"]
        self.number = data["number"]
        self.name = data["name"]
        self.state = data["state"]
        self.started_at = (
            None
            if (value := data["started_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.finished_at = (
            None
            if (value := data["finished_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.build_id = sent.build_id
        self.number = sent.number
        self.name = sent.name
        self.state = sent.state
        self.started_at = (
            None
            if (value := sent.started_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.finished_at = (
            None
            if (value := sent.finished_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("build_id", "build_id", INTEGER),
            Field("number", "number", Nullable(INTEGER)),
            Field("name", "name", Nullable(STRING)),
            Field("state", "state", Nullable(STRING)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Frame: Callable[[Any], Frame] = Frame.take
take_struct_Frame: Callable[[Any], Frame] = Frame.take_struct
take_EventCommit: Callable[[Any], EventCommit] = EventCommit.take
take_struct_EventCommit: Callable[[Any], EventCommit] = EventCommit.take_struct
take_EventStage: Callable[[Any], EventStage] = EventStage.take
take_struct_EventStage: Callable[[Any], EventStage] = EventStage.take_struct
