# From openapi/v1/jobs.yaml by `nox -s regenerate`; do not edit.
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


__all__ = ["Job", "JobMinimal", "JobState", "JobStateFilter", "Sponsor"]

JobState: TypeAlias = Literal["created", "queued", "received", "started", "finished"] | str
"""State of a job. `finished` is however it ended; `result` says more."""

JobStateFilter: TypeAlias = (
    Literal["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of a job, by V2's names."""


@model
class JobMinimal(Model):
    """A job in a list. Two of its attributes a single job does not have."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    id: int
    """Job id. Example: `1672523`"""
    repository_id: int
    """Id of the repository. Example: `8339`"""
    number: str | None
    """Number of the job, the build's and its own within it. A text. Null in rare broken rows. Example: `"720.2"`"""
    state: JobState
    """State of a job. `finished` is however it ended; `result` says more."""
    queue: str | None
    """Queue of the workers that the job went to. Example: `"builds.linux"`"""
    allow_failure: bool | None
    """Whether the build may pass although this job fails. Null in old rows. Example: `false`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            number: str | None = ...,
            state: JobState = ...,
            queue: str | None = ...,
            allow_failure: bool | None = ...,
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
        self.queue = data["queue"]
        self.allow_failure = data["allow_failure"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.number = sent.number
        self.state = sent.state
        self.queue = sent.queue
        self.allow_failure = sent.allow_failure
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("queue", "queue", Nullable(STRING)),
            Field("allow_failure", "allow_failure", Nullable(BOOLEAN)),
        )


@model
class Job(Model):
    """A part of a build, run on a machine of its own, with its log."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
        fetched_by="travis.v1.jobs.get",
        optional=("sponsor",),
    )

    id: int
    """Job id. Example: `1672523`"""
    repository_id: int
    """Id of the repository. Example: `8339`"""
    number: str | None
    """Number of the job, the build's and its own within it. A text. Null in rare broken rows. Example: `"720.2"`"""
    state: JobState
    """State of a job. `finished` is however it ended; `result` says more."""
    config: dict[str, Any]
    """The job's configuration. Free-form; `env` and `global_env` are texts with secrets shown as `[secure]`."""
    build_id: int
    """Id of the build. Example: `1672521`"""
    result: int | None
    """0 if it passed, 1 if it failed; null for all else, for what errored or was canceled too. Example: `0`"""
    status: int | None
    """The same as `result`. Example: `0`"""
    started_at: datetime | None
    """When the job was started. Example: `"2012-06-21T10:28:38Z"`"""
    finished_at: datetime | None
    """When the job finished. Example: `"2012-06-21T10:37:41Z"`"""
    log: str | None
    """The whole log; null if there is none."""
    commit: str
    """Hash of the commit. Example: `"9a29fc3c8c1e95c9cd88a98c61e9b53ef99bcf28"`"""
    branch: str | None
    """Branch that the commit is on. Null in rare broken rows. Example: `"issue_1794_idp_auth_complete_page_request_test"`"""
    message: str | None
    """Message of the commit. Example: `"Add idp_auth_complete to the page_request_test."`"""
    committed_at: datetime | None
    """When the commit was made. Null in rare broken rows. Example: `"2012-06-21T10:20:36Z"`"""
    author_name: str | None
    """Name of the commit's author. Example: `"Shane Tomlinson"`"""
    author_email: str | None
    """E-mail address of the commit's author. Example: `"stomlinson@mozilla.com"`"""
    committer_name: str | None
    """Name of who committed it. Example: `"Shane Tomlinson"`"""
    committer_email: str | None
    """E-mail address of who committed it. Example: `"stomlinson@mozilla.com"`"""
    compare_url: str | None
    """Where the changes are shown on GitHub. Example: `"https://github.com/mozilla/browserid/commit/9a29fc3c8c1e"`"""
    worker: str | None
    """The worker that ran the job, as host and name; null since there are none. Example: `"nodejs1.worker.travis-ci.org:travis-nodejs-1"`"""
    sponsor: Sponsor | None
    """Who paid for the worker. Documented; the server does not send it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            number: str | None = ...,
            state: JobState = ...,
            config: dict[str, Any] = ...,
            build_id: int = ...,
            result: int | None = ...,
            status: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            log: str | None = ...,
            commit: str = ...,
            branch: str | None = ...,
            message: str | None = ...,
            committed_at: datetime | None = ...,
            author_name: str | None = ...,
            author_email: str | None = ...,
            committer_name: str | None = ...,
            committer_email: str | None = ...,
            compare_url: str | None = ...,
            worker: str | None = ...,
            sponsor: Sponsor | None = ...,
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
        self.config = object_of(data["config"])
        self.build_id = data["build_id"]
        self.result = data["result"]
        self.status = data["status"]
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
        self.log = data["log"]
        self.commit = data["commit"]
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
        self.worker = data["worker"]
        known = 21
        if "sponsor" in data:
            self.sponsor = take_Sponsor(data["sponsor"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.number = sent.number
        self.state = sent.state
        self.config = object_of(sent.config)
        self.build_id = sent.build_id
        self.result = sent.result
        self.status = sent.status
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
        self.log = sent.log
        self.commit = sent.commit
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
        self.worker = sent.worker
        if sent.sponsor is not UNSET:
            self.sponsor = take_Sponsor(sent.sponsor)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("config", "config", OBJECT),
            Field("build_id", "build_id", INTEGER),
            Field("result", "result", Nullable(INTEGER)),
            Field("status", "status", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("log", "log", Nullable(STRING)),
            Field("commit", "commit", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("author_name", "author_name", Nullable(STRING)),
            Field("author_email", "author_email", Nullable(STRING)),
            Field("committer_name", "committer_name", Nullable(STRING)),
            Field("committer_email", "committer_email", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("worker", "worker", Nullable(STRING)),
            Field("sponsor", "sponsor", ModelKind(lambda: Sponsor), required=False),
        )


@model
class Sponsor(Model):
    """Who paid for the worker. Documented; the server does not send it."""

    traits: ClassVar[Traits] = Traits(
        api="v1",
    )

    name: str
    """Name of the sponsor. Example: `"Transloadit"`"""
    url: str
    """Address of the sponsor. Example: `"http://transloadit.com"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str = ...,
            url: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.name = data["name"]
        self.url = data["url"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.name = sent.name
        self.url = sent.url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", STRING),
            Field("url", "url", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_JobMinimal: Callable[[Any], JobMinimal] = JobMinimal.take
take_struct_JobMinimal: Callable[[Any], JobMinimal] = JobMinimal.take_struct
take_Job: Callable[[Any], Job] = Job.take
take_struct_Job: Callable[[Any], Job] = Job.take_struct
take_Sponsor: Callable[[Any], Sponsor] = Sponsor.take
take_struct_Sponsor: Callable[[Any], Sponsor] = Sponsor.take_struct
