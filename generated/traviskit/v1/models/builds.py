# From openapi/v1/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    OBJECT,
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
    object_of,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Build", "BuildMinimal", "BuildState", "EventType", "MatrixJob"]

BuildState: TypeAlias = Literal["created", "received", "started", "finished"] | str
"""State of a build. `finished` is however it ended; `result` says more."""

EventType: TypeAlias = Literal["push", "pull_request", "api", "cron"] | str
"""What led to a build."""


@model
class BuildMinimal(Model):
    """A build in a list."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Build id. Example: `1664040`"""
    repository_id: int
    """Id of the repository. Example: `59`"""
    number: str
    """Number of the build within its repository. A text. Example: `"1937"`"""
    state: BuildState
    """State of a build. `finished` is however it ended; `result` says more."""
    result: int | None
    """0 if it passed, 1 if it failed; null for all else, for what errored or was canceled too. Example: `0`"""
    started_at: datetime | None
    """When the build was started. Example: `"2012-06-20T11:48:28Z"`"""
    finished_at: datetime | None
    """When the build finished. Example: `"2012-06-20T11:51:27Z"`"""
    duration: int | None
    """Seconds that its jobs took in all, once it is finished. Example: `179`"""
    commit: str
    """Hash of the commit. Example: `"70fda3be3643ecc6ab0e744000f466445fc27219"`"""
    branch: str | None
    """Branch that the commit is on. Null in rare broken rows. Example: `"master"`"""
    message: str | None
    """Message of the commit. Example: `"update travis-core and other bits"`"""
    event_type: EventType | None
    """What led to the build. Null in very old rows. Example: `"push"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            number: str = ...,
            state: BuildState = ...,
            result: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            commit: str = ...,
            branch: str | None = ...,
            message: str | None = ...,
            event_type: EventType | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.number = data["number"]
        self.state = data["state"]
        self.result = data["result"]
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
        self.duration = data["duration"]
        self.commit = data["commit"]
        self.branch = data["branch"]
        self.message = data["message"]
        self.event_type = data["event_type"]
        if len(data) != 12:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.number = sent.number
        self.state = sent.state
        self.result = sent.result
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
        self.duration = sent.duration
        self.commit = sent.commit
        self.branch = sent.branch
        self.message = sent.message
        self.event_type = sent.event_type
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("number", "number", STRING),
            Field("state", "state", STRING),
            Field("result", "result", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("commit", "commit", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("event_type", "event_type", Nullable(STRING)),
        )


@model
class MatrixJob(Model):
    """A job as it stands in the matrix of its build."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
        optional=("parent_id", "log"),
    )

    id: int
    """Job id. Example: `1664041`"""
    parent_id: int | None
    """Id of the build, as in an example of 2011. The server does not send it. Example: `63811`"""
    repository_id: int
    """Id of the repository. Example: `59`"""
    number: str | None
    """Number of the job, the build's and its own within it. A text. Null in rare broken rows. Example: `"1937.1"`"""
    config: dict[str, Any]
    """The job's configuration. Free-form; `env` and `global_env` are texts with secrets shown as `[secure]`."""
    result: int | None
    """0 if it passed, 1 if it failed; else null. Example: `0`"""
    started_at: datetime | None
    """When the job was started. Example: `"2012-06-20T11:48:28Z"`"""
    finished_at: datetime | None
    """When the job finished. Example: `"2012-06-20T11:51:27Z"`"""
    allow_failure: bool | None
    """Whether the build may pass although this job fails. Null in old rows. Example: `false`"""
    log: str | None
    """The whole log, as in an example of 2011. The server does not send it. Example: `"Using worker: main.railshoster:worker-3\\n"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            parent_id: int | None = ...,
            repository_id: int = ...,
            number: str | None = ...,
            config: dict[str, Any] = ...,
            result: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            allow_failure: bool | None = ...,
            log: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.number = data["number"]
        self.config = object_of(data["config"])
        self.result = data["result"]
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
        self.allow_failure = data["allow_failure"]
        known = 8
        if "parent_id" in data:
            self.parent_id = data["parent_id"]
            known += 1
        if "log" in data:
            self.log = data["log"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        if sent.parent_id is not UNSET:
            self.parent_id = sent.parent_id
        self.repository_id = sent.repository_id
        self.number = sent.number
        self.config = object_of(sent.config)
        self.result = sent.result
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
        self.allow_failure = sent.allow_failure
        if sent.log is not UNSET:
            self.log = sent.log
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("parent_id", "parent_id", INTEGER, required=False),
            Field("repository_id", "repository_id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("config", "config", OBJECT),
            Field("result", "result", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("allow_failure", "allow_failure", Nullable(BOOLEAN)),
            Field("log", "log", Nullable(STRING), required=False),
        )


@model
class Build(BuildMinimal):
    """A run of a repository's tests for one commit, with its jobs."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
        fetched_by="travis.v1.builds.get",
    )

    config: dict[str, Any]
    """The build's configuration, with secrets of `env` shown as `[secure]`. Free-form; the server fills in `language`, `group`,
    `dist` and `os` where they are missing.
    """
    status: int | None
    """The same as `result`. Example: `0`"""
    committed_at: datetime | None
    """When the commit was made. Null in rare broken rows. Example: `"2012-06-20T11:48:18Z"`"""
    author_name: str | None
    """Name of the commit's author. Example: `"Josh Kalderimis"`"""
    author_email: str | None
    """E-mail address of the commit's author. Example: `"josh.kalderimis@gmail.com"`"""
    committer_name: str | None
    """Name of who committed it. Example: `"Josh Kalderimis"`"""
    committer_email: str | None
    """E-mail address of who committed it. Example: `"josh.kalderimis@gmail.com"`"""
    compare_url: str | None
    """Where the changes are shown on GitHub."""
    matrix: list[MatrixJob]
    """The build's jobs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            number: str = ...,
            state: BuildState = ...,
            result: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            commit: str = ...,
            branch: str | None = ...,
            message: str | None = ...,
            event_type: EventType | None = ...,
            config: dict[str, Any] = ...,
            status: int | None = ...,
            committed_at: datetime | None = ...,
            author_name: str | None = ...,
            author_email: str | None = ...,
            committer_name: str | None = ...,
            committer_email: str | None = ...,
            compare_url: str | None = ...,
            matrix: list[MatrixJob] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.number = data["number"]
        self.state = data["state"]
        self.result = data["result"]
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
        self.duration = data["duration"]
        self.commit = data["commit"]
        self.branch = data["branch"]
        self.message = data["message"]
        self.event_type = data["event_type"]
        self.config = object_of(data["config"])
        self.status = data["status"]
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
        self.matrix = (
            [take_MatrixJob(item) for item in value] if (value := data["matrix"]).__class__ is list else no_list(value)
        )
        if len(data) != 21:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.number = sent.number
        self.state = sent.state
        self.result = sent.result
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
        self.duration = sent.duration
        self.commit = sent.commit
        self.branch = sent.branch
        self.message = sent.message
        self.event_type = sent.event_type
        self.config = object_of(sent.config)
        self.status = sent.status
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
        self.matrix = (
            [take_struct_MatrixJob(item) for item in value]
            if (value := sent.matrix).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("number", "number", STRING),
            Field("state", "state", STRING),
            Field("result", "result", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("commit", "commit", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("config", "config", OBJECT),
            Field("status", "status", Nullable(INTEGER)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("author_name", "author_name", Nullable(STRING)),
            Field("author_email", "author_email", Nullable(STRING)),
            Field("committer_name", "committer_name", Nullable(STRING)),
            Field("committer_email", "committer_email", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("matrix", "matrix", ListOf(ModelKind(lambda: MatrixJob))),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildMinimal: Callable[[Any], BuildMinimal] = BuildMinimal.take
take_struct_BuildMinimal: Callable[[Any], BuildMinimal] = BuildMinimal.take_struct
take_MatrixJob: Callable[[Any], MatrixJob] = MatrixJob.take
take_struct_MatrixJob: Callable[[Any], MatrixJob] = MatrixJob.take_struct
take_Build: Callable[[Any], Build] = Build.take
take_struct_Build: Callable[[Any], Build] = Build.take_struct
