# From openapi/v2/jobs.yaml by `nox -s regenerate`; do not edit.
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
from ..._models import Model, Sideload, Traits, model
from ..._states import States
from ..._straight import (
    lazy_module,
    new,
    no_list,
    object_of,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import commits as _commits
else:
    _commits = lazy_module(__package__, "commits")

__all__ = ["Job", "JobAnswer", "JobList", "JobState"]

JobState: TypeAlias = (
    Literal["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of a job. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""


@model
class JobAnswer(Model):
    """A job in its envelope, with its commit."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    job: Job
    """A part of a build, run on a machine of its own."""
    commit: _commits.Commit
    """A commit that was built, or was to be. Commits come along with builds, jobs, branches and requests only. In a list they stand beside it, one for
    each entry, so the same commit may come twice. Rare old rows have nothing but an id and a sha.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job: Job = ...,
            commit: _commits.Commit = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.job = take_Job(data["job"])
        self.commit = _commits.take_Commit(data["commit"])
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.job = take_struct_Job(sent.job)
        self.commit = _commits.take_struct_Commit(sent.commit)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("job", "job", ModelKind(lambda: Job)),
            Field("commit", "commit", ModelKind(lambda: _commits.Commit)),
        )


@model
class JobList(Model):
    """Jobs in their envelope, with the commit of each."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    jobs: list[Job]
    """The jobs."""
    commits: list[_commits.Commit]
    """The jobs' commits, one for each."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            jobs: list[Job] = ...,
            commits: list[_commits.Commit] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.jobs = [take_Job(item) for item in value] if (value := data["jobs"]).__class__ is list else no_list(value)
        self.commits = (
            [_commits.take_Commit(item) for item in value]
            if (value := data["commits"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.jobs = (
            [take_struct_Job(item) for item in value] if (value := sent.jobs).__class__ is list else no_list(value)
        )
        self.commits = (
            [_commits.take_struct_Commit(item) for item in value]
            if (value := sent.commits).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("jobs", "jobs", ListOf(ModelKind(lambda: Job))),
            Field("commits", "commits", ListOf(ModelKind(lambda: _commits.Commit))),
        )


@model
class Job(States, Model):
    """A part of a build, run on a machine of its own."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        sideloads=(Sideload("commit", ("commit", "commits"), "commit_id", False),),
        fetched_by="travis.v2.jobs.get",
        optional=("repository_slug", "stage_id", "log_id", "duration", "annotation_ids"),
        state="state",
    )

    id: int
    """Job id. Example: `42`"""
    repository_id: int
    """Id of the repository. Example: `124920`"""
    repository_slug: str | None
    """Slug of the repository. Not sent with the jobs of a build. Example: `"my/repo"`"""
    stage_id: int | None
    """Id of the build's stage, if it has stages. Not sent with the jobs of a build. Example: `702`"""
    build_id: int
    """Id of the build. Example: `40`"""
    commit_id: int
    """Id of the commit. Example: `6534711`"""
    log_id: int | None
    """Id of the log; null where there is none. Sent only with `include_log_id`, or to a client whose `User-Agent` begins with
    `Travis`.
    """
    number: str | None
    """Number of the job, the build's and its own within it. A text. Null in rare broken rows. Example: `"1.2"`"""
    config: dict[str, Any]
    """The job's configuration, without secure values and SSH keys. Free-form; `env` and `global_env` are texts with secrets shown as
    `[secure]`.
    """
    state: JobState
    """State of a job. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""
    started_at: datetime | None
    """When the job was started. Example: `"2014-04-17T11:00:00Z"`"""
    finished_at: datetime | None
    """When the job finished. Example: `"2014-04-17T11:04:00Z"`"""
    duration: int | None
    """Seconds that the job took. Documented; the server does not send it. Example: `240`"""
    queue: str | None
    """Queue of the workers that the job went to. Example: `"builds.linux"`"""
    allow_failure: bool | None
    """Whether the build may pass although this job fails. Null in old rows. Example: `false`"""
    tags: str | None
    """Marks that the server's log scanner made, joined by commas. Example: `"stack_trace"`"""
    annotation_ids: list[int] | None
    """Ids of the job's annotations. Sent until December 2017. Example: `[4]`"""
    commit: _commits.Commit | None
    """Side-loaded: linked by `commit_id` to the answer's `commit` or `commits`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            repository_slug: str | None = ...,
            stage_id: int | None = ...,
            build_id: int = ...,
            commit_id: int = ...,
            log_id: int | None = ...,
            number: str | None = ...,
            config: dict[str, Any] = ...,
            state: JobState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            queue: str | None = ...,
            allow_failure: bool | None = ...,
            tags: str | None = ...,
            annotation_ids: list[int] | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.build_id = data["build_id"]
        self.commit_id = data["commit_id"]
        self.number = data["number"]
        self.config = object_of(data["config"])
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
        self.tags = data["tags"]
        known = 12
        if "repository_slug" in data:
            self.repository_slug = data["repository_slug"]
            known += 1
        if "stage_id" in data:
            self.stage_id = data["stage_id"]
            known += 1
        if "log_id" in data:
            self.log_id = data["log_id"]
            known += 1
        if "duration" in data:
            self.duration = data["duration"]
            known += 1
        if "annotation_ids" in data:
            self.annotation_ids = value if (value := data["annotation_ids"]).__class__ is list else no_list(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        if sent.repository_slug is not UNSET:
            self.repository_slug = sent.repository_slug
        if sent.stage_id is not UNSET:
            self.stage_id = sent.stage_id
        self.build_id = sent.build_id
        self.commit_id = sent.commit_id
        if sent.log_id is not UNSET:
            self.log_id = sent.log_id
        self.number = sent.number
        self.config = object_of(sent.config)
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
        if sent.duration is not UNSET:
            self.duration = sent.duration
        self.queue = sent.queue
        self.allow_failure = sent.allow_failure
        self.tags = sent.tags
        if sent.annotation_ids is not UNSET:
            self.annotation_ids = value if (value := sent.annotation_ids).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("repository_slug", "repository_slug", STRING, required=False),
            Field("stage_id", "stage_id", Nullable(INTEGER), required=False),
            Field("build_id", "build_id", INTEGER),
            Field("commit_id", "commit_id", INTEGER),
            Field("log_id", "log_id", Nullable(INTEGER), required=False),
            Field("number", "number", Nullable(STRING)),
            Field("config", "config", OBJECT),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER), required=False),
            Field("queue", "queue", Nullable(STRING)),
            Field("allow_failure", "allow_failure", Nullable(BOOLEAN)),
            Field("tags", "tags", Nullable(STRING)),
            Field("annotation_ids", "annotation_ids", ListOf(INTEGER), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_JobAnswer: Callable[[Any], JobAnswer] = JobAnswer.take
take_struct_JobAnswer: Callable[[Any], JobAnswer] = JobAnswer.take_struct
take_JobList: Callable[[Any], JobList] = JobList.take
take_struct_JobList: Callable[[Any], JobList] = JobList.take_struct
take_Job: Callable[[Any], Job] = Job.take
take_struct_Job: Callable[[Any], Job] = Job.take_struct
