# From openapi/v3/builds.yaml by `nox -s regenerate`; do not edit.
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
from ..._model_kinds import ModelKind, UnionOf
from ..._models import Model, Traits, model
from ..._states import States
from ..._straight import (
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import branches as _branches
    from . import commits as _commits
    from . import jobs as _jobs
    from . import organizations as _organizations
    from . import repositories as _repositories
    from . import requests as _requests
    from . import shared as _shared
    from . import stages as _stages
    from . import tags as _tags
    from . import users as _users
else:
    _branches = lazy_module(__package__, "branches")
    _commits = lazy_module(__package__, "commits")
    _jobs = lazy_module(__package__, "jobs")
    _organizations = lazy_module(__package__, "organizations")
    _repositories = lazy_module(__package__, "repositories")
    _requests = lazy_module(__package__, "requests")
    _shared = lazy_module(__package__, "shared")
    _stages = lazy_module(__package__, "stages")
    _tags = lazy_module(__package__, "tags")
    _users = lazy_module(__package__, "users")

__all__ = [
    "Build",
    "BuildActive",
    "BuildInclude",
    "BuildList",
    "BuildMinimal",
    "BuildPending",
    "BuildPermissions",
    "BuildPriority",
    "BuildPriorityPending",
    "BuildState",
    "Builds",
    "BuildsActive",
    "BuildsList",
    "BuildsMinimal",
    "BuildsRepresentation",
    "BuildsSort",
    "EventType",
    "StateChange",
]

BuildState: TypeAlias = Literal["created", "received", "started", "passed", "failed", "errored", "canceled"] | str
"""State of a build. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""

EventType: TypeAlias = Literal["push", "pull_request", "api", "cron", "release"] | str
"""What led to a build."""

BuildInclude: TypeAlias = Literal[
    "build.repository",
    "build.branch",
    "build.tag",
    "build.commit",
    "build.jobs",
    "build.stages",
    "build.created_by",
    "build.request",
    "build.log_complete",
    "build.@permissions",
    "job.build",
    "job.repository",
    "job.commit",
    "job.owner",
    "job.stage",
    "job.config",
    "job.log_complete",
    "job.@permissions",
    "stage.jobs",
    "repository.owner",
    "repository.default_branch",
    "repository.last_started_build",
    "repository.current_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
    "branch.repository",
    "branch.last_build",
    "branch.recent_builds",
    "commit.committer",
    "commit.author",
    "request.repository",
    "request.commit",
    "request.builds",
    "request.owner",
    "request.messages",
    "request.raw_configs",
    "request.yaml_config",
    "user.allowance",
    "user.custom_keys",
    "user.account_env_vars",
    "user.memberships",
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.@permissions",
    "organization.allowance",
    "organization.custom_keys",
    "organization.account_env_vars",
    "organization.repositories",
    "organization.installation",
    "organization.@permissions",
    "owner.allowance",
    "owner.custom_keys",
    "owner.account_env_vars",
    "owner.repositories",
    "owner.installation",
    "owner.@permissions",
    "account_env_var.@permissions",
    "installation.owner",
]
"""What may be asked for beside the usual, where builds are sent."""

BuildsSort: TypeAlias = Literal[
    "id",
    "id:asc",
    "id:desc",
    "created_at",
    "created_at:asc",
    "created_at:desc",
    "started_at",
    "started_at:asc",
    "started_at:desc",
    "finished_at",
    "finished_at:asc",
    "finished_at:desc",
    "number",
    "number:asc",
    "number:desc",
]
"""What builds may be sorted by."""

BuildsRepresentation: TypeAlias = Literal["standard", "list", "minimal"]
"""How much of each build of a list is sent."""

StateChange: TypeAlias = Literal["cancel", "restart", "created"] | str
"""What will be done to a build or job; `created` is what debugging does."""


@model
class BuildPriority(Model):
    """What else to do when a build is put in front of others."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("cancel_all",),
    )

    cancel_all: bool | None
    """Whether to cancel the running builds of the same owner that have no high priority. Of builds of organizations only. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cancel_all: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "cancel_all" in data:
            self.cancel_all = data["cancel_all"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.cancel_all is not UNSET:
            self.cancel_all = sent.cancel_all
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("cancel_all", "cancel_all", BOOLEAN, required=False),)


@model
class BuildPermissions(Model):
    """What the caller may do with a build."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    prioritize: bool
    """Put it in front of others, where the owner may do that. Example: `false`"""
    cancel: bool
    """Cancel it. Example: `true`"""
    restart: bool
    """Restart it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            prioritize: bool = ...,
            cancel: bool = ...,
            restart: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.prioritize = data["prioritize"]
        self.cancel = data["cancel"]
        self.restart = data["restart"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.prioritize = sent.prioritize
        self.cancel = sent.cancel
        self.restart = sent.restart
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("prioritize", "prioritize", BOOLEAN),
            Field("cancel", "cancel", BOOLEAN),
            Field("restart", "restart", BOOLEAN),
        )


@model
class BuildMinimal(States, Model):
    """A build, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build"), ("@representation", "minimal")),
        family=lambda: _BUILDMINIMAL_FAMILY,
        fetched_by="travis.builds.get",
        href_root="/build/",
        optional=("log_complete", "request", "permissions"),
        elsewhere=("branch", "tag", "commit", "created_by", "repository", "jobs", "stages", "updated_at"),
        state="state",
    )

    href: str
    """Its address. Example: `"/build/22555277"`"""
    id: int
    """Id of the build. Example: `22555277`"""
    number: str | None
    """Its number in the repository. A text. Example: `"784"`"""
    state: BuildState
    """How it stands."""
    duration: int | None
    """Seconds that its jobs took, all together. Example: `2648`"""
    event_type: EventType | None
    """What led to it. Null in very old rows. Example: `"pull_request"`"""
    previous_state: BuildState | None
    """The state of the finished build of the branch before this one. Example: `"passed"`"""
    pull_request_title: str | None
    """Title of the pull request, if one was built. Example: `"Example PR"`"""
    pull_request_number: int | None
    """Number of the pull request, if one was built. Example: `1912`"""
    started_at: datetime | None
    """When its first job was started. Example: `"2014-04-08T19:37:44Z"`"""
    finished_at: datetime | None
    """When its last job was finished. Example: `"2014-04-08T19:52:56Z"`"""
    private: bool | None
    """Whether it is seen only by those who may see the repository. Null in old rows. Example: `false`"""
    priority: bool
    """Whether one of its jobs has a high priority. Example: `false`"""
    log_complete: bool
    """Whether the logs of all its jobs are complete.

    Comes with `include=["build.log_complete"]`.
    """
    request: _requests.RequestMinimal | None
    """The request that led to it.

    Comes with `include=["build.request"]`.
    """
    permissions: BuildPermissions
    """What the caller may do with it.

    Comes with `include=["build.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            number: str | None = ...,
            state: BuildState = ...,
            duration: int | None = ...,
            event_type: EventType | None = ...,
            previous_state: BuildState | None = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            private: bool | None = ...,
            priority: bool = ...,
            log_complete: bool = ...,
            request: _requests.RequestMinimal | None = ...,
            permissions: BuildPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.number = data["number"]
        self.state = data["state"]
        self.duration = data["duration"]
        self.event_type = data["event_type"]
        self.previous_state = data["previous_state"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.private = data["private"]
        self.priority = data["priority"]
        known = 15
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if "request" in data:
            self.request = None if (value := data["request"]) is None else _requests.take_RequestMinimal(value)
            known += 1
        if "@permissions" in data:
            self.permissions = take_BuildPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "build"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.state is UNSET
            or sent.duration is UNSET
            or sent.event_type is UNSET
            or sent.previous_state is UNSET
            or sent.pull_request_title is UNSET
            or sent.pull_request_number is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.private is UNSET
            or sent.priority is UNSET
            or sent.branch is not UNSET
            or sent.tag is not UNSET
            or sent.commit is not UNSET
            or sent.created_by is not UNSET
            or sent.repository is not UNSET
            or sent.jobs is not UNSET
            or sent.stages is not UNSET
            or sent.updated_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.number = sent.number
        self.state = sent.state
        self.duration = sent.duration
        self.event_type = sent.event_type
        self.previous_state = sent.previous_state
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        self.private = sent.private
        self.priority = sent.priority
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        if sent.request is not UNSET:
            self.request = None if (value := sent.request) is None else _requests.take_RequestMinimal(value)
        if sent.permissions is not UNSET:
            self.permissions = take_BuildPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("previous_state", "previous_state", Nullable(STRING)),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("priority", "priority", BOOLEAN),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="build.log_complete"),
            Field(
                "request",
                "request",
                Nullable(ModelKind(lambda: _requests.RequestMinimal)),
                required=False,
                include="build.request",
            ),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: BuildPermissions),
                required=False,
                include="build.@permissions",
            ),
        )


@model
class Builds(Model):
    """A page of builds."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "builds"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/82/builds"`"""
    pagination: _shared.Pagination
    """Where this page is."""
    builds: list[Build]
    """The builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            builds: list[Build] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "builds" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.builds = (
            [take_Build(item) for item in value] if (value := data["builds"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "builds" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.builds = (
            [take_struct_Build(item) for item in value] if (value := sent.builds).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("builds", "builds", ListOf(ModelKind(lambda: Build))),
        )


@model
class BuildsList(Model):
    """A page of builds, as a list of builds needs them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "builds"), ("@representation", "list")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/82/builds"`"""
    pagination: _shared.Pagination
    """Where this page is."""
    builds: list[BuildList]
    """The builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            builds: list[BuildList] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "builds" or data["@representation"] != "list":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.builds = (
            [take_BuildList(item) for item in value] if (value := data["builds"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "builds" or sent._representation != "list":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.builds = (
            [take_struct_BuildList(item) for item in value]
            if (value := sent.builds).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("builds", "builds", ListOf(ModelKind(lambda: BuildList))),
        )


@model
class BuildsMinimal(Model):
    """A page of builds, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "builds"), ("@representation", "minimal")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/82/builds"`"""
    pagination: _shared.Pagination
    """Where this page is."""
    builds: list[BuildMinimal]
    """The builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            builds: list[BuildMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "builds" or data["@representation"] != "minimal":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.builds = (
            [take_BuildMinimal(item) for item in value]
            if (value := data["builds"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "builds" or sent._representation != "minimal":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.builds = (
            [take_struct_BuildMinimal(item) for item in value]
            if (value := sent.builds).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("builds", "builds", ListOf(ModelKind(lambda: BuildMinimal))),
        )


@model
class BuildsActive(Model):
    """All builds of an owner that are not finished."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "builds"), ("@representation", "active")),
        href_root="/owner/",
    )

    href: str
    """Its address. Example: `"/owner/travis-ci/active"`"""
    builds: list[BuildActive]
    """The builds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            builds: list[BuildActive] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "builds" or data["@representation"] != "active":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.builds = (
            [take_BuildActive(item) for item in value]
            if (value := data["builds"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "builds" or sent._representation != "active":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.builds = (
            [take_struct_BuildActive(item) for item in value]
            if (value := sent.builds).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("builds", "builds", ListOf(ModelKind(lambda: BuildActive))),
        )


@model
class BuildPending(Model):
    """What will happen to a build."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "pending"),),
    )

    build: BuildMinimal
    """The build, as it is until then."""
    resource_type: str
    """What will be changed. Example: `"build"`"""
    state_change: StateChange
    """What will be done."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            build: BuildMinimal = ...,
            resource_type: str = ...,
            state_change: StateChange = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "pending":
            raise ValueError(data)
        self = new(cls)
        self.build = take_BuildMinimal(data["build"])
        self.resource_type = data["resource_type"]
        self.state_change = data["state_change"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "pending":
            return cls._take_unusual(sent)
        self = new(cls)
        self.build = take_struct_BuildMinimal(sent.build)
        self.resource_type = sent.resource_type
        self.state_change = sent.state_change
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("build", "build", ModelKind(lambda: BuildMinimal)),
            Field("resource_type", "resource_type", STRING),
            Field("state_change", "state_change", STRING),
        )


@model
class BuildPriorityPending(Model):
    """A build that was put in front of others."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "pending"),),
    )

    build: BuildMinimal
    """The build, as it is until then."""
    resource_type: str
    """What will be changed. Example: `"build"`"""
    priority: bool
    """Whether it has a high priority now. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            build: BuildMinimal = ...,
            resource_type: str = ...,
            priority: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "pending":
            raise ValueError(data)
        self = new(cls)
        self.build = take_BuildMinimal(data["build"])
        self.resource_type = data["resource_type"]
        self.priority = data["priority"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "pending":
            return cls._take_unusual(sent)
        self = new(cls)
        self.build = take_struct_BuildMinimal(sent.build)
        self.resource_type = sent.resource_type
        self.priority = sent.priority
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("build", "build", ModelKind(lambda: BuildMinimal)),
            Field("resource_type", "resource_type", STRING),
            Field("priority", "priority", BOOLEAN),
        )


@model
class BuildList(BuildMinimal):
    """A build, as a list of builds needs it."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build"), ("@representation", "list")),
        family=lambda: _BUILDMINIMAL_FAMILY,
        fetched_by="travis.builds.get",
        href_root="/build/",
        optional=("log_complete",),
        elsewhere=("repository", "jobs", "stages", "updated_at"),
        state="state",
    )

    branch: _branches.BranchMinimal | None
    """The branch; null where there is none of that name any more, and for tags."""
    tag: _tags.TagMinimal | None
    """The tag, if one was built."""
    commit: _commits.CommitMinimal | None
    """The commit."""
    created_by: _users.UserReference | _organizations.OrganizationReference | None
    """Who led to it, if that is known."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            number: str | None = ...,
            state: BuildState = ...,
            duration: int | None = ...,
            event_type: EventType | None = ...,
            previous_state: BuildState | None = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            private: bool | None = ...,
            priority: bool = ...,
            log_complete: bool = ...,
            permissions: BuildPermissions = ...,
            branch: _branches.BranchMinimal | None = ...,
            tag: _tags.TagMinimal | None = ...,
            commit: _commits.CommitMinimal | None = ...,
            created_by: _users.UserReference | _organizations.OrganizationReference | None = ...,
            request: _requests.RequestMinimal | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "list":
            return cls._take_other(data)
        if data["@type"] != "build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.number = data["number"]
        self.state = data["state"]
        self.duration = data["duration"]
        self.event_type = data["event_type"]
        self.previous_state = data["previous_state"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.private = data["private"]
        self.priority = data["priority"]
        self.permissions = take_BuildPermissions(data["@permissions"])
        self.branch = None if (value := data["branch"]) is None else _branches.take_BranchMinimal(value)
        self.tag = None if (value := data["tag"]) is None else _tags.take_TagMinimal(value)
        self.commit = None if (value := data["commit"]) is None else _commits.take_CommitMinimal(value)
        self.created_by = (
            None if (value := data["created_by"]) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take(value)
        )
        self.request = None if (value := data["request"]) is None else _requests.take_RequestMinimal(value)
        known = 21
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "build"
            or sent._representation != "list"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.state is UNSET
            or sent.duration is UNSET
            or sent.event_type is UNSET
            or sent.previous_state is UNSET
            or sent.pull_request_title is UNSET
            or sent.pull_request_number is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.private is UNSET
            or sent.priority is UNSET
            or sent.permissions is UNSET
            or sent.branch is UNSET
            or sent.tag is UNSET
            or sent.commit is UNSET
            or sent.created_by is UNSET
            or sent.request is UNSET
            or sent.repository is not UNSET
            or sent.jobs is not UNSET
            or sent.stages is not UNSET
            or sent.updated_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.number = sent.number
        self.state = sent.state
        self.duration = sent.duration
        self.event_type = sent.event_type
        self.previous_state = sent.previous_state
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        self.private = sent.private
        self.priority = sent.priority
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        self.permissions = take_struct_BuildPermissions(sent.permissions)
        self.branch = None if (value := sent.branch) is None else _branches.take_struct_BranchMinimal(value)
        self.tag = None if (value := sent.tag) is None else _tags.take_struct_TagMinimal(value)
        self.commit = None if (value := sent.commit) is None else _commits.take_struct_CommitMinimal(value)
        self.created_by = (
            None if (value := sent.created_by) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take_struct(value)
        )
        self.request = None if (value := sent.request) is None else _requests.take_struct_RequestMinimal(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("previous_state", "previous_state", Nullable(STRING)),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("priority", "priority", BOOLEAN),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="build.log_complete"),
            Field("permissions", "@permissions", ModelKind(lambda: BuildPermissions)),
            Field("branch", "branch", Nullable(ModelKind(lambda: _branches.BranchMinimal))),
            Field("tag", "tag", Nullable(ModelKind(lambda: _tags.TagMinimal))),
            Field("commit", "commit", Nullable(ModelKind(lambda: _commits.CommitMinimal))),
            Field("created_by", "created_by", Nullable(_USERREFERENCE_OR_ORGANIZATIONREFERENCE)),
            Field("request", "request", Nullable(ModelKind(lambda: _requests.RequestMinimal))),
        )


@model
class Build(BuildMinimal):
    """A build."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build"), ("@representation", "standard")),
        family=lambda: _BUILDMINIMAL_FAMILY,
        fetched_by="travis.builds.get",
        href_root="/build/",
        optional=("log_complete", "request"),
        state="state",
    )

    branch: _branches.BranchMinimal | None
    """The branch; null where there is none of that name any more, and for tags."""
    tag: _tags.TagMinimal | None
    """The tag, if one was built."""
    commit: _commits.CommitMinimal | None
    """The commit."""
    created_by: _users.UserReference | _organizations.OrganizationReference | None
    """Who led to it, if that is known."""
    repository: _repositories.RepositoryMinimal
    """The repository."""
    jobs: list[_jobs.JobMinimal]
    """Its jobs."""
    stages: list[_stages.StageMinimal]
    """Its stages, none if it has no stages of its own."""
    updated_at: datetime
    """When it was last changed, to the millisecond. Example: `"2014-04-08T19:52:56.000Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            number: str | None = ...,
            state: BuildState = ...,
            duration: int | None = ...,
            event_type: EventType | None = ...,
            previous_state: BuildState | None = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            private: bool | None = ...,
            priority: bool = ...,
            log_complete: bool = ...,
            permissions: BuildPermissions = ...,
            branch: _branches.BranchMinimal | None = ...,
            tag: _tags.TagMinimal | None = ...,
            commit: _commits.CommitMinimal | None = ...,
            created_by: _users.UserReference | _organizations.OrganizationReference | None = ...,
            request: _requests.RequestMinimal | None = ...,
            repository: _repositories.RepositoryMinimal = ...,
            jobs: list[_jobs.JobMinimal] = ...,
            stages: list[_stages.StageMinimal] = ...,
            updated_at: datetime = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.number = data["number"]
        self.state = data["state"]
        self.duration = data["duration"]
        self.event_type = data["event_type"]
        self.previous_state = data["previous_state"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.private = data["private"]
        self.priority = data["priority"]
        self.permissions = take_BuildPermissions(data["@permissions"])
        self.branch = None if (value := data["branch"]) is None else _branches.take_BranchMinimal(value)
        self.tag = None if (value := data["tag"]) is None else _tags.take_TagMinimal(value)
        self.commit = None if (value := data["commit"]) is None else _commits.take_CommitMinimal(value)
        self.created_by = (
            None if (value := data["created_by"]) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take(value)
        )
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.jobs = (
            [_jobs.take_JobMinimal(item) for item in value]
            if (value := data["jobs"]).__class__ is list
            else no_list(value)
        )
        self.stages = (
            [_stages.take_StageMinimal(item) for item in value]
            if (value := data["stages"]).__class__ is list
            else no_list(value)
        )
        self.updated_at = fromisoformat(value) if (value := data["updated_at"])[MARKS] == USUAL else parse_time(value)
        known = 24
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if "request" in data:
            self.request = None if (value := data["request"]) is None else _requests.take_RequestMinimal(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "build"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.state is UNSET
            or sent.duration is UNSET
            or sent.event_type is UNSET
            or sent.previous_state is UNSET
            or sent.pull_request_title is UNSET
            or sent.pull_request_number is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.private is UNSET
            or sent.priority is UNSET
            or sent.permissions is UNSET
            or sent.branch is UNSET
            or sent.tag is UNSET
            or sent.commit is UNSET
            or sent.created_by is UNSET
            or sent.repository is UNSET
            or sent.jobs is UNSET
            or sent.stages is UNSET
            or sent.updated_at is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.number = sent.number
        self.state = sent.state
        self.duration = sent.duration
        self.event_type = sent.event_type
        self.previous_state = sent.previous_state
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        self.private = sent.private
        self.priority = sent.priority
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        self.permissions = take_struct_BuildPermissions(sent.permissions)
        self.branch = None if (value := sent.branch) is None else _branches.take_struct_BranchMinimal(value)
        self.tag = None if (value := sent.tag) is None else _tags.take_struct_TagMinimal(value)
        self.commit = None if (value := sent.commit) is None else _commits.take_struct_CommitMinimal(value)
        self.created_by = (
            None if (value := sent.created_by) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take_struct(value)
        )
        if sent.request is not UNSET:
            self.request = None if (value := sent.request) is None else _requests.take_RequestMinimal(value)
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.jobs = (
            [_jobs.take_struct_JobMinimal(item) for item in value]
            if (value := sent.jobs).__class__ is list
            else no_list(value)
        )
        self.stages = (
            [_stages.take_struct_StageMinimal(item) for item in value]
            if (value := sent.stages).__class__ is list
            else no_list(value)
        )
        self.updated_at = fromisoformat(value) if (value := sent.updated_at)[MARKS] == USUAL else parse_time(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("previous_state", "previous_state", Nullable(STRING)),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("priority", "priority", BOOLEAN),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="build.log_complete"),
            Field("permissions", "@permissions", ModelKind(lambda: BuildPermissions)),
            Field("branch", "branch", Nullable(ModelKind(lambda: _branches.BranchMinimal))),
            Field("tag", "tag", Nullable(ModelKind(lambda: _tags.TagMinimal))),
            Field("commit", "commit", Nullable(ModelKind(lambda: _commits.CommitMinimal))),
            Field("created_by", "created_by", Nullable(_USERREFERENCE_OR_ORGANIZATIONREFERENCE)),
            Field(
                "request",
                "request",
                Nullable(ModelKind(lambda: _requests.RequestMinimal)),
                required=False,
                include="build.request",
            ),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: _jobs.JobMinimal))),
            Field("stages", "stages", ListOf(ModelKind(lambda: _stages.StageMinimal))),
            Field("updated_at", "updated_at", TIME),
        )


@model
class BuildActive(Build):
    """A build that is not finished, with those of its jobs that are received, queued or started."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build"), ("@representation", "active")),
        family=lambda: _BUILDMINIMAL_FAMILY,
        fetched_by="travis.builds.get",
        href_root="/build/",
        optional=("log_complete", "request"),
        state="state",
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            number: str | None = ...,
            state: BuildState = ...,
            duration: int | None = ...,
            event_type: EventType | None = ...,
            previous_state: BuildState | None = ...,
            pull_request_title: str | None = ...,
            pull_request_number: int | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            private: bool | None = ...,
            priority: bool = ...,
            log_complete: bool = ...,
            permissions: BuildPermissions = ...,
            branch: _branches.BranchMinimal | None = ...,
            tag: _tags.TagMinimal | None = ...,
            commit: _commits.CommitMinimal | None = ...,
            created_by: _users.UserReference | _organizations.OrganizationReference | None = ...,
            request: _requests.RequestMinimal | None = ...,
            repository: _repositories.RepositoryMinimal = ...,
            jobs: list[_jobs.JobMinimal] = ...,
            stages: list[_stages.StageMinimal] = ...,
            updated_at: datetime = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "active":
            return cls._take_other(data)
        if data["@type"] != "build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.number = data["number"]
        self.state = data["state"]
        self.duration = data["duration"]
        self.event_type = data["event_type"]
        self.previous_state = data["previous_state"]
        self.pull_request_title = data["pull_request_title"]
        self.pull_request_number = data["pull_request_number"]
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
        self.private = data["private"]
        self.priority = data["priority"]
        self.permissions = take_BuildPermissions(data["@permissions"])
        self.branch = None if (value := data["branch"]) is None else _branches.take_BranchMinimal(value)
        self.tag = None if (value := data["tag"]) is None else _tags.take_TagMinimal(value)
        self.commit = None if (value := data["commit"]) is None else _commits.take_CommitMinimal(value)
        self.created_by = (
            None if (value := data["created_by"]) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take(value)
        )
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.jobs = (
            [_jobs.take_JobMinimal(item) for item in value]
            if (value := data["jobs"]).__class__ is list
            else no_list(value)
        )
        self.stages = (
            [_stages.take_StageMinimal(item) for item in value]
            if (value := data["stages"]).__class__ is list
            else no_list(value)
        )
        self.updated_at = fromisoformat(value) if (value := data["updated_at"])[MARKS] == USUAL else parse_time(value)
        known = 24
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if "request" in data:
            self.request = None if (value := data["request"]) is None else _requests.take_RequestMinimal(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "build"
            or sent._representation != "active"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.state is UNSET
            or sent.duration is UNSET
            or sent.event_type is UNSET
            or sent.previous_state is UNSET
            or sent.pull_request_title is UNSET
            or sent.pull_request_number is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.private is UNSET
            or sent.priority is UNSET
            or sent.permissions is UNSET
            or sent.branch is UNSET
            or sent.tag is UNSET
            or sent.commit is UNSET
            or sent.created_by is UNSET
            or sent.repository is UNSET
            or sent.jobs is UNSET
            or sent.stages is UNSET
            or sent.updated_at is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.number = sent.number
        self.state = sent.state
        self.duration = sent.duration
        self.event_type = sent.event_type
        self.previous_state = sent.previous_state
        self.pull_request_title = sent.pull_request_title
        self.pull_request_number = sent.pull_request_number
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
        self.private = sent.private
        self.priority = sent.priority
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        self.permissions = take_struct_BuildPermissions(sent.permissions)
        self.branch = None if (value := sent.branch) is None else _branches.take_struct_BranchMinimal(value)
        self.tag = None if (value := sent.tag) is None else _tags.take_struct_TagMinimal(value)
        self.commit = None if (value := sent.commit) is None else _commits.take_struct_CommitMinimal(value)
        self.created_by = (
            None if (value := sent.created_by) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take_struct(value)
        )
        if sent.request is not UNSET:
            self.request = None if (value := sent.request) is None else _requests.take_RequestMinimal(value)
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.jobs = (
            [_jobs.take_struct_JobMinimal(item) for item in value]
            if (value := sent.jobs).__class__ is list
            else no_list(value)
        )
        self.stages = (
            [_stages.take_struct_StageMinimal(item) for item in value]
            if (value := sent.stages).__class__ is list
            else no_list(value)
        )
        self.updated_at = fromisoformat(value) if (value := sent.updated_at)[MARKS] == USUAL else parse_time(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("duration", "duration", Nullable(INTEGER)),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("previous_state", "previous_state", Nullable(STRING)),
            Field("pull_request_title", "pull_request_title", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("priority", "priority", BOOLEAN),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="build.log_complete"),
            Field("permissions", "@permissions", ModelKind(lambda: BuildPermissions)),
            Field("branch", "branch", Nullable(ModelKind(lambda: _branches.BranchMinimal))),
            Field("tag", "tag", Nullable(ModelKind(lambda: _tags.TagMinimal))),
            Field("commit", "commit", Nullable(ModelKind(lambda: _commits.CommitMinimal))),
            Field("created_by", "created_by", Nullable(_USERREFERENCE_OR_ORGANIZATIONREFERENCE)),
            Field(
                "request",
                "request",
                Nullable(ModelKind(lambda: _requests.RequestMinimal)),
                required=False,
                include="build.request",
            ),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: _jobs.JobMinimal))),
            Field("stages", "stages", ListOf(ModelKind(lambda: _stages.StageMinimal))),
            Field("updated_at", "updated_at", TIME),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildPriority: Callable[[Any], BuildPriority] = BuildPriority.take
take_struct_BuildPriority: Callable[[Any], BuildPriority] = BuildPriority.take_struct
take_BuildPermissions: Callable[[Any], BuildPermissions] = BuildPermissions.take
take_struct_BuildPermissions: Callable[[Any], BuildPermissions] = BuildPermissions.take_struct
take_BuildMinimal: Callable[[Any], BuildMinimal] = BuildMinimal.take
take_struct_BuildMinimal: Callable[[Any], BuildMinimal] = BuildMinimal.take_struct
take_Builds: Callable[[Any], Builds] = Builds.take
take_struct_Builds: Callable[[Any], Builds] = Builds.take_struct
take_BuildsList: Callable[[Any], BuildsList] = BuildsList.take
take_struct_BuildsList: Callable[[Any], BuildsList] = BuildsList.take_struct
take_BuildsMinimal: Callable[[Any], BuildsMinimal] = BuildsMinimal.take
take_struct_BuildsMinimal: Callable[[Any], BuildsMinimal] = BuildsMinimal.take_struct
take_BuildsActive: Callable[[Any], BuildsActive] = BuildsActive.take
take_struct_BuildsActive: Callable[[Any], BuildsActive] = BuildsActive.take_struct
take_BuildPending: Callable[[Any], BuildPending] = BuildPending.take
take_struct_BuildPending: Callable[[Any], BuildPending] = BuildPending.take_struct
take_BuildPriorityPending: Callable[[Any], BuildPriorityPending] = BuildPriorityPending.take
take_struct_BuildPriorityPending: Callable[[Any], BuildPriorityPending] = BuildPriorityPending.take_struct
take_BuildList: Callable[[Any], BuildList] = BuildList.take
take_struct_BuildList: Callable[[Any], BuildList] = BuildList.take_struct
take_Build: Callable[[Any], Build] = Build.take
take_struct_Build: Callable[[Any], Build] = Build.take_struct
take_BuildActive: Callable[[Any], BuildActive] = BuildActive.take
take_struct_BuildActive: Callable[[Any], BuildActive] = BuildActive.take_struct
_BUILDMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": BuildMinimal,
    "list": BuildList,
    "standard": Build,
    "active": BuildActive,
}
_USERREFERENCE_OR_ORGANIZATIONREFERENCE: UnionOf[_users.UserReference | _organizations.OrganizationReference] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserReference)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationReference)),
)
