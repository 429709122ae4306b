# From openapi/v2/requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

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
from ..._models import Model, Sideload, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import builds as _builds
    from . import commits as _commits
else:
    _builds = lazy_module(__package__, "builds")
    _commits = lazy_module(__package__, "commits")

__all__ = ["Request", "RequestAnswer", "RequestList", "RequestOwnerType", "RequestResult"]

RequestOwnerType: TypeAlias = Literal["User", "Organization"] | str
"""Type of a repository's owner."""

RequestResult: TypeAlias = Literal["accepted", "approved", "rejected"] | str
"""What became of a request. `accepted` stands in older rows, `approved` in newer ones."""


@model
class RequestAnswer(Model):
    """A request in its envelope, with its commit if there is one."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("commit",),
    )

    request: Request
    """What GitHub, a user of the API or a schedule asked to be built, and whether it led to a build. Of use to see why something was
    not built.
    """
    commit: _commits.Commit | None
    """A commit that was built, or was to be. Commits come along with builds, jobs, branches and requests only. In a list they stand beside it, one for
    each entry, so the same commit may come twice. Rare old rows have nothing but an id and a sha.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request: Request = ...,
            commit: _commits.Commit | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.request = take_Request(data["request"])
        known = 1
        if "commit" in data:
            self.commit = _commits.take_Commit(data["commit"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.request = take_struct_Request(sent.request)
        if sent.commit is not UNSET:
            self.commit = _commits.take_Commit(sent.commit)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("request", "request", ModelKind(lambda: Request)),
            Field("commit", "commit", ModelKind(lambda: _commits.Commit), required=False),
        )


@model
class RequestList(Model):
    """Requests in their envelope, with their commits."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    requests: list[Request]
    """The requests, the newest first."""
    commits: list[_commits.Commit]
    """The commits of the requests that have one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            requests: list[Request] = ...,
            commits: list[_commits.Commit] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.requests = (
            [take_Request(item) for item in value] if (value := data["requests"]).__class__ is list else no_list(value)
        )
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
        self.requests = (
            [take_struct_Request(item) for item in value]
            if (value := sent.requests).__class__ is list
            else no_list(value)
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
            Field("requests", "requests", ListOf(ModelKind(lambda: Request))),
            Field("commits", "commits", ListOf(ModelKind(lambda: _commits.Commit))),
        )


@model
class Request(Model):
    """What GitHub, a user of the API or a schedule asked to be built, and whether it led to a build. Of use to see why something was
    not built.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
        sideloads=(Sideload("commit", ("commit", "commits"), "commit_id", False),),
        fetched_by="travis.v2.requests.get",
        optional=("build_id",),
    )

    id: int
    """Request id. Example: `6301283`"""
    repository_id: int
    """Id of the repository. Example: `1121945`"""
    commit_id: int | None
    """Id of the commit. Null while none is known; it may also point to a commit that is gone. Example: `5904016`"""
    created_at: datetime
    """When the request came in. Example: `"2014-03-08T15:54:07Z"`"""
    owner_id: int | None
    """Id of the repository's owner, among those of the owner's type. Example: `4279`"""
    owner_type: RequestOwnerType | None
    """Whether the owner is a user or an organization. Example: `"Organization"`"""
    event_type: _builds.EventType
    """What led to a build."""
    base_commit: str | None
    """Of a pull request, the commit that it starts from. Example: `"0f31ff4fb6aa4c8a1f3b5e9f0d5b7e9c2a4d6e8f"`"""
    head_commit: str | None
    """Of a pull request, its last commit. Example: `"a18f211f6f921affd1ecd8c18691b40d9948aae5"`"""
    result: RequestResult | None
    """Whether it is to be built. Null while that is undecided. Example: `"accepted"`"""
    message: str | None
    """Why it is not built, for people, such as `missing commit`, `excluded repository`, `skipped through commit message`, `pull
    requests disabled`, `pushes disabled`, `github pages branch`, `branch not included or excluded`, `private repository` or
    `matrix created no jobs`.
    """
    pull_request: bool
    """Whether it came from a pull request. Example: `false`"""
    pull_request_number: int | None
    """Number of the pull request. Example: `1912`"""
    pull_request_title: str | None
    """Title of the pull request. Example: `"Example PR"`"""
    branch: str | None
    """Branch that the commit is on. Example: `"feat-container-injector"`"""
    tag: str | None
    """Name of the tag, if the commit was tagged. Example: `"v1.4.5"`"""
    build_id: int | None
    """Id of the build. In a list null without one; of a single request without a build it is not sent. Example: `22555277`"""
    commit: _commits.Commit | None
    """Side-loaded: linked by `commit_id` to the answer's `commit` or `commits`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            commit_id: int | None = ...,
            created_at: datetime = ...,
            owner_id: int | None = ...,
            owner_type: RequestOwnerType | None = ...,
            event_type: _builds.EventType = ...,
            base_commit: str | None = ...,
            head_commit: str | None = ...,
            result: RequestResult | None = ...,
            message: str | None = ...,
            pull_request: bool = ...,
            pull_request_number: int | None = ...,
            pull_request_title: str | None = ...,
            branch: str | None = ...,
            tag: str | None = ...,
            build_id: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.repository_id = data["repository_id"]
        self.commit_id = data["commit_id"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.owner_id = data["owner_id"]
        self.owner_type = data["owner_type"]
        self.event_type = data["event_type"]
        self.base_commit = data["base_commit"]
        self.head_commit = data["head_commit"]
        self.result = data["result"]
        self.message = data["message"]
        self.pull_request = data["pull_request"]
        self.pull_request_number = data["pull_request_number"]
        self.pull_request_title = data["pull_request_title"]
        self.branch = data["branch"]
        self.tag = data["tag"]
        known = 16
        if "build_id" in data:
            self.build_id = data["build_id"]
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
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.owner_id = sent.owner_id
        self.owner_type = sent.owner_type
        self.event_type = sent.event_type
        self.base_commit = sent.base_commit
        self.head_commit = sent.head_commit
        self.result = sent.result
        self.message = sent.message
        self.pull_request = sent.pull_request
        self.pull_request_number = sent.pull_request_number
        self.pull_request_title = sent.pull_request_title
        self.branch = sent.branch
        self.tag = sent.tag
        if sent.build_id is not UNSET:
            self.build_id = sent.build_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("commit_id", "commit_id", Nullable(INTEGER)),
            Field("created_at", "created_at", TIME),
            Field("owner_id", "owner_id", Nullable(INTEGER)),
            Field("owner_type", "owner_type", Nullable(STRING)),
            Field("event_type", "event_type", STRING),
            Field("base_commit", "base_commit", Nullable(STRING)),
            Field("head_commit", "head_commit", Nullable(STRING)),
            Field("result", "result", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("pull_request", "pull_request", BOOLEAN),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("branch", "branch", Nullable(STRING)),
            Field("tag", "tag", Nullable(STRING)),
            Field("build_id", "build_id", Nullable(INTEGER), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RequestAnswer: Callable[[Any], RequestAnswer] = RequestAnswer.take
take_struct_RequestAnswer: Callable[[Any], RequestAnswer] = RequestAnswer.take_struct
take_RequestList: Callable[[Any], RequestList] = RequestList.take
take_struct_RequestList: Callable[[Any], RequestList] = RequestList.take_struct
take_Request: Callable[[Any], Request] = Request.take
take_struct_Request: Callable[[Any], Request] = Request.take_struct
