# From openapi/v2/branches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

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

    from . import builds as _builds
    from . import commits as _commits
else:
    _builds = lazy_module(__package__, "builds")
    _commits = lazy_module(__package__, "commits")

__all__ = ["Branch", "BranchAnswer", "BranchList"]


@model
class BranchAnswer(Model):
    """A branch in its envelope, with its commit."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    branch: Branch
    """The newest build on a branch. It has no name of its own: that is in the commit."""
    commit: _commits.Commit
    """A commit that was built, or was to be. Commits come along with builds, jobs, branches and requests only. In a list they stand beside it, one for
    each entry, so the same commit may come twice. Rare old rows have nothing but an id and a sha.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            branch: Branch = ...,
            commit: _commits.Commit = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.branch = take_Branch(data["branch"])
        self.commit = _commits.take_Commit(data["commit"])
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.branch = take_struct_Branch(sent.branch)
        self.commit = _commits.take_struct_Commit(sent.commit)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("branch", "branch", ModelKind(lambda: Branch)),
            Field("commit", "commit", ModelKind(lambda: _commits.Commit)),
        )


@model
class BranchList(Model):
    """Branches in their envelope, with their commits."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    branches: list[Branch]
    """The branches, those whose newest build is not finished first."""
    commits: list[_commits.Commit]
    """The commits of the branches, one for each; the same one may come twice."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            branches: list[Branch] = ...,
            commits: list[_commits.Commit] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.branches = (
            [take_Branch(item) for item in value] if (value := data["branches"]).__class__ is list else no_list(value)
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
        self.branches = (
            [take_struct_Branch(item) for item in value]
            if (value := sent.branches).__class__ is list
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
            Field("branches", "branches", ListOf(ModelKind(lambda: Branch))),
            Field("commits", "commits", ListOf(ModelKind(lambda: _commits.Commit))),
        )


@model
class Branch(States, Model):
    """The newest build on a branch. It has no name of its own: that is in the commit."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        sideloads=(Sideload("commit", ("commit", "commits"), "commit_id", False),),
        fetched_by="travis.v2.branches.get",
        state="state",
    )

    id: int
    """Id of the build. Example: `22554234`"""
    repository_id: int
    """Id of the repository. Example: `891`"""
    commit_id: int
    """Id of the commit. Example: `6534402`"""
    number: str
    """Number of the build. Example: `"15184"`"""
    config: dict[str, Any]
    """The build's configuration, with secure values and the SSH key left out. Free-form."""
    state: _builds.BuildState
    """State of a build. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""
    started_at: datetime | None
    """When the build started. Example: `"2014-04-08T00:17:34Z"`"""
    finished_at: datetime | None
    """When the build finished. Example: `"2014-04-08T00:48:59Z"`"""
    duration: int | None
    """Seconds that the build's jobs took together. Null until it finished. Example: `30546`"""
    job_ids: list[int]
    """Ids of the build's jobs. Example: `[22554235, 22554236]`"""
    pull_request: bool
    """Whether the build came from a pull request. False for branches. Example: `false`"""
    commit: _commits.Commit | None
    """Side-loaded: linked by `commit_id` to the answer's `commit` or `commits`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            repository_id: int = ...,
            commit_id: int = ...,
            number: str = ...,
            config: dict[str, Any] = ...,
            state: _builds.BuildState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            duration: int | None = ...,
            job_ids: list[int] = ...,
            pull_request: bool = ...,
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
        self.pull_request = data["pull_request"]
        if len(data) != 11:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.repository_id = sent.repository_id
        self.commit_id = sent.commit_id
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
        self.duration = sent.duration
        self.job_ids = value if (value := sent.job_ids).__class__ is list else no_list(value)
        self.pull_request = sent.pull_request
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("repository_id", "repository_id", INTEGER),
            Field("commit_id", "commit_id", INTEGER),
            Field("number", "number", STRING),
            Field("config", "config", OBJECT),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("job_ids", "job_ids", ListOf(INTEGER)),
            Field("pull_request", "pull_request", BOOLEAN),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BranchAnswer: Callable[[Any], BranchAnswer] = BranchAnswer.take
take_struct_BranchAnswer: Callable[[Any], BranchAnswer] = BranchAnswer.take_struct
take_BranchList: Callable[[Any], BranchList] = BranchList.take
take_struct_BranchList: Callable[[Any], BranchList] = BranchList.take_struct
take_Branch: Callable[[Any], Branch] = Branch.take
take_struct_Branch: Callable[[Any], Branch] = Branch.take_struct
