# From openapi/v2/builds.yaml by `nox -s regenerate`; do not edit.
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
    from . import jobs as _jobs
else:
    _commits = lazy_module(__package__, "commits")
    _jobs = lazy_module(__package__, "jobs")

__all__ = ["Build", "BuildAnswer", "BuildList", "BuildState", "EventType", "Flash", "RestartResult"]

BuildState: TypeAlias = Literal["created", "received", "started", "passed", "failed", "errored", "canceled"] | str
"""State of a build. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""

EventType: TypeAlias = Literal["push", "pull_request", "api", "cron"] | str
"""What led to a build."""


@model
class BuildAnswer(Model):
    """A build in its envelope, with its commit and its jobs."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    build: Build
    """A run of a repository's tests for one commit, in one or more jobs."""
    commit: _commits.Commit
    """A commit that was built, or was to be. Commits come along with builds, jobs, branches and requests only. In a list they stand beside it, one for
    each entry, so the same commit may come twice. Rare old rows have nothing but an id and a sha.
    """
    jobs: list[_jobs.Job]
    """The build's jobs, by number."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            build: Build = ...,
            commit: _commits.Commit = ...,
            jobs: list[_jobs.Job] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.build = take_Build(data["build"])
        self.commit = _commits.take_Commit(data["commit"])
        self.jobs = (
            [_jobs.take_Job(item) for item in value] if (value := data["jobs"]).__class__ is list else no_list(value)
        )
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.build = take_struct_Build(sent.build)
        self.commit = _commits.take_struct_Commit(sent.commit)
        self.jobs = (
            [_jobs.take_struct_Job(item) for item in value]
            if (value := sent.jobs).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("build", "build", ModelKind(lambda: Build)),
            Field("commit", "commit", ModelKind(lambda: _commits.Commit)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: _jobs.Job))),
        )


@model
class BuildList(Model):
    """Builds in their envelope, with the commit of each."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("jobs",),
    )

    builds: list[Build]
    """The builds."""
    jobs: list[_jobs.Job] | None
    """Documented; the server does not send it with a list."""
    commits: list[_commits.Commit]
    """The builds' commits, one for each."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            builds: list[Build] = ...,
            jobs: list[_jobs.Job] | None = ...,
            commits: list[_commits.Commit] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.builds = (
            [take_Build(item) for item in value] if (value := data["builds"]).__class__ is list else no_list(value)
        )
        self.commits = (
            [_commits.take_Commit(item) for item in value]
            if (value := data["commits"]).__class__ is list
            else no_list(value)
        )
        known = 2
        if "jobs" in data:
            self.jobs = (
                [_jobs.take_Job(item) for item in value]
                if (value := data["jobs"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.builds = (
            [take_struct_Build(item) for item in value] if (value := sent.builds).__class__ is list else no_list(value)
        )
        if sent.jobs is not UNSET:
            self.jobs = (
                [_jobs.take_Job(item) for item in value] if (value := sent.jobs).__class__ is list else no_list(value)
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
            Field("builds", "builds", ListOf(ModelKind(lambda: Build))),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: _jobs.Job)), required=False),
            Field("commits", "commits", ListOf(ModelKind(lambda: _commits.Commit))),
        )


@model
class Build(States, Model):
    """A run of a repository's tests for one commit, in one or more jobs."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        sideloads=(
            Sideload("commit", ("commit", "commits"), "commit_id", False),
            Sideload("jobs", ("jobs",), "job_ids", True),
        ),
        fetched_by="travis.v2.builds.get",
        state="state",
    )

    id: int
    """Build id. Example: `22555277`"""
    repository_id: int
    """Id of the repository. Example: `82`"""
    commit_id: int
    """Id of the commit. Example: `6534711`"""
    number: str
    """Number of the build within its repository. A text. Example: `"784"`"""
    event_type: EventType | None
    """What led to the build. Null in very old rows. Example: `"pull_request"`"""
    pull_request: bool
    """Whether it was a pull request that was built. Example: `true`"""
    pull_request_title: str | None
    """Title of the pull request, if one was built. Example: `"Example PR"`"""
    pull_request_number: int | None
    """Number of the pull request, if one was built. Example: `1912`"""
    config: dict[str, Any]
    """The build's configuration, without secure values and SSH keys. Free-form; the server fills in `language`, `group`, `dist`
    and `os` where they are missing, and shows secrets as `[secure]`.
    """
    state: BuildState
    """State of a build. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""
    started_at: datetime | None
    """When the build was started. Example: `"2014-04-08T19:37:44Z"`"""
    finished_at: datetime | None
    """When the build finished. Example: `"2014-04-08T19:52:56Z"`"""
    duration: int | None
    """Seconds that its jobs took in all, once it is finished. It need not be `finished_at` minus `started_at`: jobs run side by
    side, and may have been restarted later.
    """
    job_ids: list[int]
    """Ids of the build's jobs. Example: `[22555278, 22555279, 22555280, 22555281]`"""
    commit: _commits.Commit | None
    """Side-loaded: linked by `commit_id` to the answer's `commit` or `commits`."""
    jobs: list[_jobs.Job]
    """Side-loaded: linked by `job_ids` to the answer's `jobs`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            commit_id: int = ...,
            number: str = ...,
            event_type: EventType | None = ...,
            pull_request: bool = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            config: dict[str, Any] = ...,
            state: BuildState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            job_ids: list[int] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.commit_id = data["commit_id"]
        self.number = data["number"]
        self.event_type = data["event_type"]
        self.pull_request = data["pull_request"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.duration = data["duration"]
        self.job_ids = value if (value := data["job_ids"]).__class__ is list else no_list(value)
        if len(data) != 14:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.commit_id = sent.commit_id
        self.number = sent.number
        self.event_type = sent.event_type
        self.pull_request = sent.pull_request
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        self.duration = sent.duration
        self.job_ids = value if (value := sent.job_ids).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("commit_id", "commit_id", INTEGER),
            Field("number", "number", STRING),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("pull_request", "pull_request", BOOLEAN),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("config", "config", OBJECT),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("job_ids", "job_ids", ListOf(INTEGER)),
        )


@model
class RestartResult(Model):
    """What became of a restart."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    result: bool
    """Whether it will be restarted. Example: `true`"""
    flash: list[Flash]
    """Messages for the user. If it was refused, all reasons. Example: `[{"notice": "The build was successfully restarted."}]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: bool = ...,
            flash: list[Flash] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.result = data["result"]
        self.flash = (
            [take_Flash(item) for item in value] if (value := data["flash"]).__class__ is list else no_list(value)
        )
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.result = sent.result
        self.flash = (
            [take_struct_Flash(item) for item in value] if (value := sent.flash).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("result", "result", BOOLEAN),
            Field("flash", "flash", ListOf(ModelKind(lambda: Flash))),
        )


@model
class Flash(Model):
    """A message for the user; it has one of the two."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("notice", "error"),
    )

    notice: str | None
    """What was done. Example: `"The build was successfully restarted."`"""
    error: str | None
    """Why nothing was done: `You do not seem to have sufficient permissions.`, `You do not have enough credits.`, `This build
    currently can not be restarted.`, `Image creation build restart not allowed.` or `Can't use the custom image. Make sure it's
    already created`; of a job with "job" instead of "build".
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            notice: str | None = ...,
            error: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "notice" in data:
            self.notice = data["notice"]
            known += 1
        if "error" in data:
            self.error = data["error"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.notice is not UNSET:
            self.notice = sent.notice
        if sent.error is not UNSET:
            self.error = sent.error
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("notice", "notice", STRING, required=False),
            Field("error", "error", STRING, required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildAnswer: Callable[[Any], BuildAnswer] = BuildAnswer.take
take_struct_BuildAnswer: Callable[[Any], BuildAnswer] = BuildAnswer.take_struct
take_BuildList: Callable[[Any], BuildList] = BuildList.take
take_struct_BuildList: Callable[[Any], BuildList] = BuildList.take_struct
take_Build: Callable[[Any], Build] = Build.take
take_struct_Build: Callable[[Any], Build] = Build.take_struct
take_RestartResult: Callable[[Any], RestartResult] = RestartResult.take
take_struct_RestartResult: Callable[[Any], RestartResult] = RestartResult.take_struct
take_Flash: Callable[[Any], Flash] = Flash.take
take_struct_Flash: Callable[[Any], Flash] = Flash.take_struct
