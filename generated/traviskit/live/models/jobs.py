# From openapi/live/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._states import States
from ..._straight import (
    lazy_module,
    new,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import shared as _shared
else:
    _shared = lazy_module(__package__, "shared")

__all__ = ["JobEvent"]


@model
class JobEvent(States, Model):
    """What is told of a job. Of one of which too much would have to be told, only its id and its build's, and `_no_full_payload`."""

    traits: ClassVar[Traits] = Traits(
        api="live",
        optional=("updated_at", "stage", "no_full_payload"),
        state="state",
    )

    id: int
    """Id of the job. Example: `90032`"""
    repository_id: int
    """Id of its repository. Example: `91`"""
    repository_slug: str
    """Owner and name of that. Example: `"octo-org/hello-world"`"""
    repository_private: bool
    """Whether that is private. Example: `false`"""
    build_id: int
    """Id of its build. Example: `9003`"""
    commit_id: int
    """Id of its commit. Example: `5000`"""
    number: str
    """Its number: that of the build, a point, its place. Example: `"3.2"`"""
    state: _shared.EventState
    """State of a build or job."""
    started_at: datetime | None
    """When it started. Example: `"2019-03-04T10:20:30Z"`"""
    finished_at: datetime | None
    """When it finished. Example: `"2019-03-04T10:25:30Z"`"""
    queue: str | None
    """The queue of workers that it waits in. Example: `"builds.gce"`"""
    allow_failure: bool
    """Whether the build may pass although it fails. Example: `false`"""
    updated_at: datetime | None
    """When this was told, with milliseconds. Not sent in the old form. Example: `"2019-03-04T10:20:30.123Z"`"""
    commit: _shared.EventCommit
    """The commit that is built."""
    stage: _shared.EventStage | None
    """Its stage. Not sent in the old form."""
    no_full_payload: bool | None
    """True where nothing but ids was sent. Not sent otherwise. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            repository_slug: str = ...,
            repository_private: bool = ...,
            build_id: int = ...,
            commit_id: int = ...,
            number: str = ...,
            state: _shared.EventState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            queue: str | None = ...,
            allow_failure: bool = ...,
            updated_at: datetime | None = ...,
            commit: _shared.EventCommit = ...,
            stage: _shared.EventStage | None = ...,
            no_full_payload: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.repository_slug = data["repository_slug"]
        self.repository_private = data["repository_private"]
        self.build_id = data["build_id"]
        self.commit_id = data["commit_id"]
        self.number = data["number"]
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
        self.queue = data["queue"]
        self.allow_failure = data["allow_failure"]
        self.commit = _shared.take_EventCommit(data["commit"])
        known = 13
        if "updated_at" in data:
            self.updated_at = (
                None
                if (value := data["updated_at"]) is None
                else fromisoformat(value)
                if value[MARKS] == USUAL
                else parse_time(value)
            )
            known += 1
        if "stage" in data:
            self.stage = None if (value := data["stage"]) is None else _shared.take_EventStage(value)
            known += 1
        if "_no_full_payload" in data:
            self.no_full_payload = data["_no_full_payload"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.repository_slug = sent.repository_slug
        self.repository_private = sent.repository_private
        self.build_id = sent.build_id
        self.commit_id = sent.commit_id
        self.number = sent.number
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
        self.queue = sent.queue
        self.allow_failure = sent.allow_failure
        if sent.updated_at is not UNSET:
            self.updated_at = (
                None
                if (value := sent.updated_at) is None
                else fromisoformat(value)
                if value[MARKS] == USUAL
                else parse_time(value)
            )
        self.commit = _shared.take_struct_EventCommit(sent.commit)
        if sent.stage is not UNSET:
            self.stage = None if (value := sent.stage) is None else _shared.take_EventStage(value)
        if sent.no_full_payload is not UNSET:
            self.no_full_payload = sent.no_full_payload
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("repository_slug", "repository_slug", STRING),
            Field("repository_private", "repository_private", BOOLEAN),
            Field("build_id", "build_id", INTEGER),
            Field("commit_id", "commit_id", INTEGER),
            Field("number", "number", STRING),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("queue", "queue", Nullable(STRING)),
            Field("allow_failure", "allow_failure", BOOLEAN),
            Field("updated_at", "updated_at", Nullable(TIME), required=False),
            Field("commit", "commit", ModelKind(lambda: _shared.EventCommit)),
            Field("stage", "stage", Nullable(ModelKind(lambda: _shared.EventStage)), required=False),
            Field("no_full_payload", "_no_full_payload", BOOLEAN, required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_JobEvent: Callable[[Any], JobEvent] = JobEvent.take
take_struct_JobEvent: Callable[[Any], JobEvent] = JobEvent.take_struct
