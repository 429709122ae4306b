# From openapi/v1/workers.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._kinds import (
    INTEGER,
    OBJECT,
    STRING,
    TIME,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    object_of,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Worker", "WorkerPayload", "WorkerRepository", "WorkerState", "WorkerTask"]

WorkerState: TypeAlias = Literal["ready", "working"] | str
"""What a worker is doing."""


@model
class Worker(Model):
    """A machine that runs jobs."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Worker id. Example: `60999`"""
    name: str
    """Name of the worker on its host. Example: `"jvm-3"`"""
    host: str
    """The host that it runs on. Example: `"jvm-otp1.worker.travis-ci.org"`"""
    state: WorkerState
    """What a worker is doing."""
    last_seen_at: datetime
    """When it was last heard of. Example: `"2012-06-21T12:23:04Z"`"""
    last_error: str | None
    """What last went wrong with it."""
    payload: WorkerPayload | None
    """What it is at work on; null if on nothing."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str = ...,
            host: str = ...,
            state: WorkerState = ...,
            last_seen_at: datetime = ...,
            last_error: str | None = ...,
            payload: WorkerPayload | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.host = data["host"]
        self.state = data["state"]
        self.last_seen_at = (
            fromisoformat(value) if (value := data["last_seen_at"])[MARKS] == USUAL else parse_time(value)
        )
        self.last_error = data["last_error"]
        self.payload = None if (value := data["payload"]) is None else take_WorkerPayload(value)
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.host = sent.host
        self.state = sent.state
        self.last_seen_at = fromisoformat(value) if (value := sent.last_seen_at)[MARKS] == USUAL else parse_time(value)
        self.last_error = sent.last_error
        self.payload = None if (value := sent.payload) is None else take_struct_WorkerPayload(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("host", "host", STRING),
            Field("state", "state", STRING),
            Field("last_seen_at", "last_seen_at", TIME),
            Field("last_error", "last_error", Nullable(STRING)),
            Field("payload", "payload", Nullable(ModelKind(lambda: WorkerPayload))),
        )


@model
class WorkerPayload(Model):
    """What a worker is at work on."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    type_: str
    """What is done; `test`. Example: `"test"`"""
    queue: str
    """Queue that the job came from. Example: `"builds.jvmotp"`"""
    repository: WorkerRepository
    """The repository that a worker is at work on."""
    job: WorkerTask
    """The job that a worker is at work on."""
    build: WorkerTask
    """The same as `job`, its id and number too."""
    config: dict[str, Any]
    """The job's configuration. Free-form. Example: `{"language": "erlang", ".result": "configured"}`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type_: str = ...,
            queue: str = ...,
            repository: WorkerRepository = ...,
            job: WorkerTask = ...,
            build: WorkerTask = ...,
            config: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.type_ = data["type"]
        self.queue = data["queue"]
        self.repository = take_WorkerRepository(data["repository"])
        self.job = take_WorkerTask(data["job"])
        self.build = take_WorkerTask(data["build"])
        self.config = object_of(data["config"])
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.type_ = sent.type_
        self.queue = sent.queue
        self.repository = take_struct_WorkerRepository(sent.repository)
        self.job = take_struct_WorkerTask(sent.job)
        self.build = take_struct_WorkerTask(sent.build)
        self.config = object_of(sent.config)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("type_", "type", STRING),
            Field("queue", "queue", STRING),
            Field("repository", "repository", ModelKind(lambda: WorkerRepository)),
            Field("job", "job", ModelKind(lambda: WorkerTask)),
            Field("build", "build", ModelKind(lambda: WorkerTask)),
            Field("config", "config", OBJECT),
        )


@model
class WorkerRepository(Model):
    """The repository that a worker is at work on."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Repository id. Example: `11467`"""
    slug: str
    """Name of the owner and name of the repository, with a slash between. Example: `"libgit2/libgit2"`"""
    source_url: str
    """Where its code is fetched from, by git. Example: `"git://github.com/libgit2/libgit2.git"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            slug: str = ...,
            source_url: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.slug = data["slug"]
        self.source_url = data["source_url"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.slug = sent.slug
        self.source_url = sent.source_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("slug", "slug", STRING),
            Field("source_url", "source_url", STRING),
        )


@model
class WorkerTask(Model):
    """The job that a worker is at work on."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Job id. Example: `1673402`"""
    number: str
    """Number of the job, the build's and its own within it. A text. Example: `"439.1"`"""
    commit: str
    """Hash of the commit. Example: `"221cc5f07a8adb9f3a4924360ee9c291bddaeb20"`"""
    ref: str | None
    """Git reference of the commit. Example: `"refs/pull/781/merge"`"""
    branch: str
    """Branch that the commit is on. Example: `"development"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            number: str = ...,
            commit: str = ...,
            ref: str | None = ...,
            branch: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.number = data["number"]
        self.commit = data["commit"]
        self.ref = data["ref"]
        self.branch = data["branch"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.number = sent.number
        self.commit = sent.commit
        self.ref = sent.ref
        self.branch = sent.branch
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("number", "number", STRING),
            Field("commit", "commit", STRING),
            Field("ref", "ref", Nullable(STRING)),
            Field("branch", "branch", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Worker: Callable[[Any], Worker] = Worker.take
take_struct_Worker: Callable[[Any], Worker] = Worker.take_struct
take_WorkerPayload: Callable[[Any], WorkerPayload] = WorkerPayload.take
take_struct_WorkerPayload: Callable[[Any], WorkerPayload] = WorkerPayload.take_struct
take_WorkerRepository: Callable[[Any], WorkerRepository] = WorkerRepository.take
take_struct_WorkerRepository: Callable[[Any], WorkerRepository] = WorkerRepository.take_struct
take_WorkerTask: Callable[[Any], WorkerTask] = WorkerTask.take
take_struct_WorkerTask: Callable[[Any], WorkerTask] = WorkerTask.take_struct
