# From openapi/live/builds.yaml by `nox -s regenerate`; do not edit.
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
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._states import States
from ..._straight import (
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import shared as _shared
else:
    _shared = lazy_module(__package__, "shared")

__all__ = ["BuildEvent", "EventBranch", "EventBuild", "EventRepository", "EventSender"]


@model
class BuildEvent(Model):
    """What is told of a build. Of one of which too much would have to be told, only its id, and `_no_full_payload`."""

    traits: ClassVar[Traits] = Traits(
        api="live",
        optional=("stages", "no_full_payload"),
    )

    repository: EventRepository
    """The repository of a build."""
    commit: _shared.EventCommit
    """The commit that is built."""
    build: EventBuild
    """A build, with what its commit says."""
    stages: list[_shared.EventStage] | None
    """Its stages. Not sent before there were stages. Example: `[]`"""
    no_full_payload: bool | None
    """True where nothing but the id of the build was sent. Not sent otherwise. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository: EventRepository = ...,
            commit: _shared.EventCommit = ...,
            build: EventBuild = ...,
            stages: list[_shared.EventStage] | None = ...,
            no_full_payload: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.repository = take_EventRepository(data["repository"])
        self.commit = _shared.take_EventCommit(data["commit"])
        self.build = take_EventBuild(data["build"])
        known = 3
        if "stages" in data:
            self.stages = (
                [_shared.take_EventStage(item) for item in value]
                if (value := data["stages"]).__class__ is list
                else no_list(value)
            )
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
        self.repository = take_struct_EventRepository(sent.repository)
        self.commit = _shared.take_struct_EventCommit(sent.commit)
        self.build = take_struct_EventBuild(sent.build)
        if sent.stages is not UNSET:
            self.stages = (
                [_shared.take_EventStage(item) for item in value]
                if (value := sent.stages).__class__ is list
                else no_list(value)
            )
        if sent.no_full_payload is not UNSET:
            self.no_full_payload = sent.no_full_payload
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository", "repository", ModelKind(lambda: EventRepository)),
            Field("commit", "commit", ModelKind(lambda: _shared.EventCommit)),
            Field("build", "build", ModelKind(lambda: EventBuild)),
            Field("stages", "stages", ListOf(ModelKind(lambda: _shared.EventStage)), required=False),
            Field("no_full_payload", "_no_full_payload", BOOLEAN, required=False),
        )


@model
class EventBuild(States, Model):
    """A build, with what its commit says."""

    traits: ClassVar[Traits] = Traits(
        api="live",
        optional=("event_type", "updated_at", "created_by"),
        state="state",
    )

    id: int
    """Id of the build. Example: `9011`"""
    repository_id: int
    """Id of its repository. Example: `91`"""
    commit_id: int
    """Id of its commit. Example: `5000`"""
    number: str | None
    """Its number in the repository. Example: `"11"`"""
    pull_request: bool
    """Whether it is of a pull request. Example: `false`"""
    pull_request_title: str | None
    """Title of the pull request. Example: `"Fix the build"`"""
    pull_request_number: int | None
    """Number of the pull request. Example: `12`"""
    state: _shared.EventState
    """State of a build or job."""
    started_at: datetime | None
    """When it started. Example: `"2019-03-04T10:20:30Z"`"""
    finished_at: datetime | None
    """When it finished. Example: `"2019-03-04T10:25:30Z"`"""
    duration: int | None
    """How many seconds its jobs have run. Example: `300`"""
    job_ids: list[int]
    """Ids of its jobs. Example: `[90111]`"""
    event_type: str | None
    """What led to it. Example: `"push"`"""
    updated_at: datetime | None
    """When this was told, with milliseconds. Not sent in the old form. Example: `"2019-03-04T10:20:30.123Z"`"""
    commit: str
    """Hash of its commit. Example: `"00000000000000000000000000000000025c2bf8"`"""
    branch: str | None
    """Branch of its commit. Example: `"master"`"""
    message: str | None
    """Message of its commit. Example: `"Commit 5000"`"""
    compare_url: str | None
    """A page that shows what was changed."""
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
    created_by: EventSender | None
    """Who made it. Not sent in the old form."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            commit_id: int = ...,
            number: str | None = ...,
            pull_request: bool = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            state: _shared.EventState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            job_ids: list[int] = ...,
            event_type: str | None = ...,
            updated_at: datetime | None = ...,
            commit: str = ...,
            branch: str | None = ...,
            message: str | None = ...,
            compare_url: str | None = ...,
            committed_at: datetime | None = ...,
            author_name: str | None = ...,
            author_email: str | None = ...,
            committer_name: str | None = ...,
            committer_email: str | None = ...,
            created_by: EventSender | None = ...,
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
        self.pull_request = data["pull_request"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.commit = data["commit"]
        self.branch = data["branch"]
        self.message = data["message"]
        self.compare_url = data["compare_url"]
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
        known = 21
        if "event_type" in data:
            self.event_type = data["event_type"]
            known += 1
        if "updated_at" in data:
            self.updated_at = (
                None
                if (value := data["updated_at"]) is None
                else fromisoformat(value)
                if value[MARKS] == USUAL
                else parse_time(value)
            )
            known += 1
        if "created_by" in data:
            self.created_by = None if (value := data["created_by"]) is None else take_EventSender(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.commit_id = sent.commit_id
        self.number = sent.number
        self.pull_request = sent.pull_request
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        if sent.event_type is not UNSET:
            self.event_type = sent.event_type
        if sent.updated_at is not UNSET:
            self.updated_at = (
                None
                if (value := sent.updated_at) is None
                else fromisoformat(value)
                if value[MARKS] == USUAL
                else parse_time(value)
            )
        self.commit = sent.commit
        self.branch = sent.branch
        self.message = sent.message
        self.compare_url = sent.compare_url
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
        if sent.created_by is not UNSET:
            self.created_by = None if (value := sent.created_by) is None else take_EventSender(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("commit_id", "commit_id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("pull_request", "pull_request", BOOLEAN),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("job_ids", "job_ids", ListOf(INTEGER)),
            Field("event_type", "event_type", Nullable(STRING), required=False),
            Field("updated_at", "updated_at", Nullable(TIME), required=False),
            Field("commit", "commit", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("author_name", "author_name", Nullable(STRING)),
            Field("author_email", "author_email", Nullable(STRING)),
            Field("committer_name", "committer_name", Nullable(STRING)),
            Field("committer_email", "committer_email", Nullable(STRING)),
            Field("created_by", "created_by", Nullable(ModelKind(lambda: EventSender)), required=False),
        )


@model
class EventSender(Model):
    """Who made a build."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    id: int
    """Id of the user. Example: `71`"""
    name: str | None
    """Name of the user. Example: `"The Octocat"`"""
    login: str
    """Login of the user. Example: `"octocat"`"""
    avatar_url: str | None
    """A picture. Example: `"https://avatars.githubusercontent.com/u/583231?v=4"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            login: str = ...,
            avatar_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.login = data["login"]
        self.avatar_url = data["avatar_url"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.login = sent.login
        self.avatar_url = sent.avatar_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("login", "login", STRING),
            Field("avatar_url", "avatar_url", Nullable(STRING)),
        )


@model
class EventRepository(Model):
    """The repository of a build."""

    traits: ClassVar[Traits] = Traits(
        api="live",
        optional=(
            "description",
            "private",
            "last_build_language",
            "github_language",
            "default_branch",
            "active",
            "current_build_id",
        ),
    )

    id: int
    """Id of the repository. Example: `91`"""
    slug: str
    """Owner and name. Example: `"octo-org/hello-world"`"""
    description: str | None
    """What it is. Example: `"My first repository"`"""
    private: bool | None
    """Whether it is private. Example: `false`"""
    last_build_id: int | None
    """Id of its newest build. Example: `9001`"""
    last_build_number: str | None
    """Number of that. Example: `"1"`"""
    last_build_state: str
    """State of that; an empty text if there is none. Example: `"passed"`"""
    last_build_duration: int | None
    """Its seconds. Example: `300`"""
    last_build_language: str | None
    """Always null. Example: `"Ruby"`"""
    last_build_started_at: datetime | None
    """When that started. Example: `"2019-03-04T10:20:30Z"`"""
    last_build_finished_at: datetime | None
    """When that finished. Example: `"2019-03-04T10:25:30Z"`"""
    github_language: str | None
    """Its language, as GitHub says. Example: `"Ruby"`"""
    default_branch: EventBranch | None
    """The default branch of a repository."""
    active: bool | None
    """Whether Travis CI builds it. Example: `true`"""
    current_build_id: int | None
    """Id of its newest build on any branch. Example: `9004`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            slug: str = ...,
            description: str | None = ...,
            private: bool | None = ...,
            last_build_id: int | None = ...,
            last_build_number: str | None = ...,
            last_build_state: str = ...,
            last_build_duration: int | None = ...,
            last_build_language: str | None = ...,
            last_build_started_at: datetime | None = ...,
            last_build_finished_at: datetime | None = ...,
            github_language: str | None = ...,
            default_branch: EventBranch | None = ...,
            active: bool | None = ...,
            current_build_id: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.slug = data["slug"]
        self.last_build_id = data["last_build_id"]
        self.last_build_number = data["last_build_number"]
        self.last_build_state = data["last_build_state"]
        self.last_build_duration = data["last_build_duration"]
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
        known = 8
        if "description" in data:
            self.description = data["description"]
            known += 1
        if "private" in data:
            self.private = data["private"]
            known += 1
        if "last_build_language" in data:
            self.last_build_language = data["last_build_language"]
            known += 1
        if "github_language" in data:
            self.github_language = data["github_language"]
            known += 1
        if "default_branch" in data:
            self.default_branch = take_EventBranch(data["default_branch"])
            known += 1
        if "active" in data:
            self.active = data["active"]
            known += 1
        if "current_build_id" in data:
            self.current_build_id = data["current_build_id"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.slug = sent.slug
        if sent.description is not UNSET:
            self.description = sent.description
        if sent.private is not UNSET:
            self.private = sent.private
        self.last_build_id = sent.last_build_id
        self.last_build_number = sent.last_build_number
        self.last_build_state = sent.last_build_state
        self.last_build_duration = sent.last_build_duration
        if sent.last_build_language is not UNSET:
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
        if sent.github_language is not UNSET:
            self.github_language = sent.github_language
        if sent.default_branch is not UNSET:
            self.default_branch = take_EventBranch(sent.default_branch)
        if sent.active is not UNSET:
            self.active = sent.active
        if sent.current_build_id is not UNSET:
            self.current_build_id = sent.current_build_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("slug", "slug", STRING),
            Field("description", "description", Nullable(STRING), required=False),
            Field("private", "private", BOOLEAN, required=False),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
            Field("last_build_number", "last_build_number", Nullable(STRING)),
            Field("last_build_state", "last_build_state", STRING),
            Field("last_build_duration", "last_build_duration", Nullable(INTEGER)),
            Field("last_build_language", "last_build_language", Nullable(STRING), required=False),
            Field("last_build_started_at", "last_build_started_at", Nullable(TIME)),
            Field("last_build_finished_at", "last_build_finished_at", Nullable(TIME)),
            Field("github_language", "github_language", Nullable(STRING), required=False),
            Field("default_branch", "default_branch", ModelKind(lambda: EventBranch), required=False),
            Field("active", "active", BOOLEAN, required=False),
            Field("current_build_id", "current_build_id", Nullable(INTEGER), required=False),
        )


@model
class EventBranch(Model):
    """The default branch of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="live",
    )

    name: str | None
    """Its name. Example: `"master"`"""
    last_build_id: int | None
    """Id of the newest build on it. Example: `9001`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = ...,
            last_build_id: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.name = data["name"]
        self.last_build_id = data["last_build_id"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.name = sent.name
        self.last_build_id = sent.last_build_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildEvent: Callable[[Any], BuildEvent] = BuildEvent.take
take_struct_BuildEvent: Callable[[Any], BuildEvent] = BuildEvent.take_struct
take_EventBuild: Callable[[Any], EventBuild] = EventBuild.take
take_struct_EventBuild: Callable[[Any], EventBuild] = EventBuild.take_struct
take_EventSender: Callable[[Any], EventSender] = EventSender.take
take_struct_EventSender: Callable[[Any], EventSender] = EventSender.take_struct
take_EventRepository: Callable[[Any], EventRepository] = EventRepository.take
take_struct_EventRepository: Callable[[Any], EventRepository] = EventRepository.take_struct
take_EventBranch: Callable[[Any], EventBranch] = EventBranch.take
take_struct_EventBranch: Callable[[Any], EventBranch] = EventBranch.take_struct
