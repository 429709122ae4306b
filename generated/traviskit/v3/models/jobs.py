# From openapi/v3/jobs.yaml by `nox -s regenerate`; do not edit.
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
from ..._model_kinds import ModelKind, UnionOf
from ..._models import Model, Traits, model
from ..._states import States
from ..._straight import (
    lazy_module,
    new,
    no_list,
    object_of,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import builds as _builds
    from . import commits as _commits
    from . import organizations as _organizations
    from . import repositories as _repositories
    from . import shared as _shared
    from . import stages as _stages
    from . import users as _users
else:
    _builds = lazy_module(__package__, "builds")
    _commits = lazy_module(__package__, "commits")
    _organizations = lazy_module(__package__, "organizations")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")
    _stages = lazy_module(__package__, "stages")
    _users = lazy_module(__package__, "users")

__all__ = [
    "Job",
    "JobDebugging",
    "JobInclude",
    "JobMinimal",
    "JobPending",
    "JobPermissions",
    "JobRestarter",
    "JobState",
    "Jobs",
    "JobsPage",
    "JobsSort",
]

JobState: TypeAlias = (
    Literal["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of a job. `passed`, `failed`, `errored` and `canceled` are final, until it is restarted."""

JobInclude: TypeAlias = Literal[
    "job.build",
    "job.repository",
    "job.commit",
    "job.owner",
    "job.stage",
    "job.config",
    "job.log_complete",
    "job.@permissions",
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
"""What may be asked for beside the usual, where jobs are sent."""

JobsSort: TypeAlias = Literal["id", "id:asc", "id:desc", "state", "state:asc", "state:desc"]
"""What jobs may be sorted by."""


@model
class JobDebugging(Model):
    """How to debug a job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("quiet",),
    )

    quiet: bool | None
    """Whether to leave what the debugging shell says out of the log. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            quiet: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "quiet" in data:
            self.quiet = data["quiet"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.quiet is not UNSET:
            self.quiet = sent.quiet
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("quiet", "quiet", BOOLEAN, required=False),)


@model
class JobPermissions(Model):
    """What the caller may do with a job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    cancel: bool
    """Cancel it. Example: `true`"""
    restart: bool
    """Restart it. Example: `true`"""
    debug: bool
    """Debug it. Example: `true`"""
    prioritize: bool
    """Put its build in front of others, where the owner may do that. Example: `false`"""
    delete_log: bool
    """Delete its log. Example: `true`"""
    view_log: bool
    """Read its log. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            cancel: bool = ...,
            restart: bool = ...,
            debug: bool = ...,
            prioritize: bool = ...,
            delete_log: bool = ...,
            view_log: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.cancel = data["cancel"]
        self.restart = data["restart"]
        self.debug = data["debug"]
        self.prioritize = data["prioritize"]
        self.delete_log = data["delete_log"]
        self.view_log = data["view_log"]
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.cancel = sent.cancel
        self.restart = sent.restart
        self.debug = sent.debug
        self.prioritize = sent.prioritize
        self.delete_log = sent.delete_log
        self.view_log = sent.view_log
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("cancel", "cancel", BOOLEAN),
            Field("restart", "restart", BOOLEAN),
            Field("debug", "debug", BOOLEAN),
            Field("prioritize", "prioritize", BOOLEAN),
            Field("delete_log", "delete_log", BOOLEAN),
            Field("view_log", "view_log", BOOLEAN),
        )


@model
class JobMinimal(Model):
    """A job, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "job"), ("@representation", "minimal")),
        family=lambda: _JOBMINIMAL_FAMILY,
        fetched_by="travis.jobs.get",
        href_root="/job/",
        optional=("config", "log_complete", "permissions"),
        elsewhere=(
            "allow_failure",
            "number",
            "state",
            "started_at",
            "finished_at",
            "build",
            "queue",
            "repository",
            "commit",
            "owner",
            "stage",
            "created_at",
            "updated_at",
            "private",
            "restarted_at",
            "restarted_by",
            "vm_size",
        ),
    )

    href: str
    """Its address. Example: `"/job/22555278"`"""
    id: int
    """Id of the job. Example: `22555278`"""
    config: dict[str, Any]
    """Its config. Free-form; secrets are shown as `[secure]`, `env` and `global_env` are texts, and of `addons` only those are
    there that hold none.

    Comes with `include=["job.config"]`.
    """
    log_complete: bool
    """Whether its log is complete.

    Comes with `include=["job.log_complete"]`.
    """
    permissions: JobPermissions
    """What the caller may do with it.

    Comes with `include=["job.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            config: dict[str, Any] = ...,
            log_complete: bool = ...,
            permissions: JobPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "job":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        known = 4
        if "config" in data:
            self.config = object_of(data["config"])
            known += 1
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if "@permissions" in data:
            self.permissions = take_JobPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "job"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.allow_failure is not UNSET
            or sent.number is not UNSET
            or sent.state is not UNSET
            or sent.started_at is not UNSET
            or sent.finished_at is not UNSET
            or sent.build is not UNSET
            or sent.queue is not UNSET
            or sent.repository is not UNSET
            or sent.commit is not UNSET
            or sent.owner is not UNSET
            or sent.stage is not UNSET
            or sent.created_at is not UNSET
            or sent.updated_at is not UNSET
            or sent.private is not UNSET
            or sent.restarted_at is not UNSET
            or sent.restarted_by is not UNSET
            or sent.vm_size is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        if sent.config is not UNSET:
            self.config = object_of(sent.config)
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        if sent.permissions is not UNSET:
            self.permissions = take_JobPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("config", "config", OBJECT, required=False, include="job.config"),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="job.log_complete"),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: JobPermissions),
                required=False,
                include="job.@permissions",
            ),
        )


@model
class JobRestarter(Model):
    """The user who restarted a job, without an address."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "minimal")),
    )

    id: int
    """Id of the user. Example: `267`"""
    login: str | None
    """Login of the user. Example: `"rkh"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            login: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "user" or data["@representation"] != "minimal":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.login = data["login"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "user" or sent._representation != "minimal":
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.login = sent.login
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
        )


@model
class Jobs(Model):
    """All jobs of a build."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "jobs"), ("@representation", "standard")),
        href_root="/build/",
    )

    href: str
    """Its address. Example: `"/build/22555277/jobs"`"""
    jobs: list[Job]
    """The jobs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            jobs: list[Job] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "jobs" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.jobs = [take_Job(item) for item in value] if (value := data["jobs"]).__class__ is list else no_list(value)
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "jobs" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.jobs = (
            [take_struct_Job(item) for item in value] if (value := sent.jobs).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: Job))),
        )


@model
class JobsPage(Model):
    """A page of jobs."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "jobs"), ("@representation", "standard")),
        href_root="/jobs/",
    )

    href: str
    """Its address. Example: `"/jobs"`"""
    pagination: _shared.Pagination
    """Where this page is."""
    jobs: list[Job]
    """The jobs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            jobs: list[Job] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "jobs" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.jobs = [take_Job(item) for item in value] if (value := data["jobs"]).__class__ is list else no_list(value)
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "jobs" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.jobs = (
            [take_struct_Job(item) for item in value] if (value := sent.jobs).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: Job))),
        )


@model
class JobPending(Model):
    """What will happen to a job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "pending"),),
    )

    job: JobMinimal
    """The job."""
    state_change: _builds.StateChange
    """What will be done."""
    resource_type: str
    """What will be changed. Example: `"job"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job: JobMinimal = ...,
            state_change: _builds.StateChange = ...,
            resource_type: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "pending":
            raise ValueError(data)
        self = new(cls)
        self.job = take_JobMinimal(data["job"])
        self.state_change = data["state_change"]
        self.resource_type = data["resource_type"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "pending":
            return cls._take_unusual(sent)
        self = new(cls)
        self.job = take_struct_JobMinimal(sent.job)
        self.state_change = sent.state_change
        self.resource_type = sent.resource_type
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("job", "job", ModelKind(lambda: JobMinimal)),
            Field("state_change", "state_change", STRING),
            Field("resource_type", "resource_type", STRING),
        )


@model
class Job(States, JobMinimal):
    """A part of a build, run on a machine of its own."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "job"), ("@representation", "standard")),
        family=lambda: _JOBMINIMAL_FAMILY,
        fetched_by="travis.jobs.get",
        href_root="/job/",
        optional=("config", "log_complete", "stage"),
        state="state",
    )

    allow_failure: bool | None
    """Whether the build may pass although this job fails. Null in old rows. Example: `false`"""
    number: str | None
    """Its number, the build's and its own within it. A text. Example: `"784.1"`"""
    state: JobState
    """How it stands."""
    started_at: datetime | None
    """When it was started. Example: `"2014-04-08T19:37:44Z"`"""
    finished_at: datetime | None
    """When it was finished. Example: `"2014-04-08T19:52:56Z"`"""
    build: _builds.BuildMinimal
    """Its build."""
    queue: str | None
    """Queue of the workers that it went to. Example: `"builds.linux"`"""
    repository: _repositories.RepositoryMinimal
    """The repository."""
    commit: _commits.CommitMinimal | None
    """The commit."""
    owner: _users.UserMinimal | _organizations.OrganizationMinimal | None
    """Whose repository it is."""
    stage: _stages.StageMinimal | None
    """Its stage, if the build has stages of its own. Not sent where the job stands in its stage."""
    created_at: datetime
    """When it was made, to the millisecond. Example: `"2014-04-08T19:36:44.000Z"`"""
    updated_at: datetime
    """When it was last changed, to the millisecond. Example: `"2014-04-08T19:52:56.000Z"`"""
    private: bool | None
    """Whether it is seen only by those who may see the repository. Null in old rows. Example: `false`"""
    restarted_at: datetime | None
    """When it was restarted, if it was. Example: `"2014-04-08T20:10:00Z"`"""
    restarted_by: JobRestarter | None
    """Who restarted it, if somebody did."""
    vm_size: str | None
    """Size of the machine that it asked for, if it did. Example: `"large"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            config: dict[str, Any] = ...,
            log_complete: bool = ...,
            permissions: JobPermissions = ...,
            allow_failure: bool | None = ...,
            number: str | None = ...,
            state: JobState = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            build: _builds.BuildMinimal = ...,
            queue: str | None = ...,
            repository: _repositories.RepositoryMinimal = ...,
            commit: _commits.CommitMinimal | None = ...,
            owner: _users.UserMinimal | _organizations.OrganizationMinimal | None = ...,
            stage: _stages.StageMinimal | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            private: bool | None = ...,
            restarted_at: datetime | None = ...,
            restarted_by: JobRestarter | None = ...,
            vm_size: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "job":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.permissions = take_JobPermissions(data["@permissions"])
        self.allow_failure = data["allow_failure"]
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
        self.build = _builds.take_BuildMinimal(data["build"])
        self.queue = data["queue"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.commit = None if (value := data["commit"]) is None else _commits.take_CommitMinimal(value)
        self.owner = None if (value := data["owner"]) is None else _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take(value)
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.updated_at = fromisoformat(value) if (value := data["updated_at"])[MARKS] == USUAL else parse_time(value)
        self.private = data["private"]
        self.restarted_at = (
            None
            if (value := data["restarted_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.restarted_by = None if (value := data["restarted_by"]) is None else take_JobRestarter(value)
        self.vm_size = data["vm_size"]
        known = 21
        if "config" in data:
            self.config = object_of(data["config"])
            known += 1
        if "log_complete" in data:
            self.log_complete = data["log_complete"]
            known += 1
        if "stage" in data:
            self.stage = None if (value := data["stage"]) is None else _stages.take_StageMinimal(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "job"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.permissions is UNSET
            or sent.allow_failure is UNSET
            or sent.number is UNSET
            or sent.state is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.build is UNSET
            or sent.queue is UNSET
            or sent.repository is UNSET
            or sent.commit is UNSET
            or sent.owner is UNSET
            or sent.created_at is UNSET
            or sent.updated_at is UNSET
            or sent.private is UNSET
            or sent.restarted_at is UNSET
            or sent.restarted_by is UNSET
            or sent.vm_size is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        if sent.config is not UNSET:
            self.config = object_of(sent.config)
        if sent.log_complete is not UNSET:
            self.log_complete = sent.log_complete
        self.permissions = take_struct_JobPermissions(sent.permissions)
        self.allow_failure = sent.allow_failure
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
        self.build = _builds.take_struct_BuildMinimal(sent.build)
        self.queue = sent.queue
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.commit = None if (value := sent.commit) is None else _commits.take_struct_CommitMinimal(value)
        self.owner = None if (value := sent.owner) is None else _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take_struct(value)
        if sent.stage is not UNSET:
            self.stage = None if (value := sent.stage) is None else _stages.take_StageMinimal(value)
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.updated_at = fromisoformat(value) if (value := sent.updated_at)[MARKS] == USUAL else parse_time(value)
        self.private = sent.private
        self.restarted_at = (
            None
            if (value := sent.restarted_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.restarted_by = None if (value := sent.restarted_by) is None else take_struct_JobRestarter(value)
        self.vm_size = sent.vm_size
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("config", "config", OBJECT, required=False, include="job.config"),
            Field("log_complete", "log_complete", BOOLEAN, required=False, include="job.log_complete"),
            Field("permissions", "@permissions", ModelKind(lambda: JobPermissions)),
            Field("allow_failure", "allow_failure", Nullable(BOOLEAN)),
            Field("number", "number", Nullable(STRING)),
            Field("state", "state", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("build", "build", ModelKind(lambda: _builds.BuildMinimal)),
            Field("queue", "queue", Nullable(STRING)),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("commit", "commit", Nullable(ModelKind(lambda: _commits.CommitMinimal))),
            Field("owner", "owner", Nullable(_USERMINIMAL_OR_ORGANIZATIONMINIMAL)),
            Field("stage", "stage", Nullable(ModelKind(lambda: _stages.StageMinimal)), required=False),
            Field("created_at", "created_at", TIME),
            Field("updated_at", "updated_at", TIME),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("restarted_at", "restarted_at", Nullable(TIME)),
            Field("restarted_by", "restarted_by", Nullable(ModelKind(lambda: JobRestarter))),
            Field("vm_size", "vm_size", Nullable(STRING)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_JobDebugging: Callable[[Any], JobDebugging] = JobDebugging.take
take_struct_JobDebugging: Callable[[Any], JobDebugging] = JobDebugging.take_struct
take_JobPermissions: Callable[[Any], JobPermissions] = JobPermissions.take
take_struct_JobPermissions: Callable[[Any], JobPermissions] = JobPermissions.take_struct
take_JobMinimal: Callable[[Any], JobMinimal] = JobMinimal.take
take_struct_JobMinimal: Callable[[Any], JobMinimal] = JobMinimal.take_struct
take_JobRestarter: Callable[[Any], JobRestarter] = JobRestarter.take
take_struct_JobRestarter: Callable[[Any], JobRestarter] = JobRestarter.take_struct
take_Jobs: Callable[[Any], Jobs] = Jobs.take
take_struct_Jobs: Callable[[Any], Jobs] = Jobs.take_struct
take_JobsPage: Callable[[Any], JobsPage] = JobsPage.take
take_struct_JobsPage: Callable[[Any], JobsPage] = JobsPage.take_struct
take_JobPending: Callable[[Any], JobPending] = JobPending.take
take_struct_JobPending: Callable[[Any], JobPending] = JobPending.take_struct
take_Job: Callable[[Any], Job] = Job.take
take_struct_Job: Callable[[Any], Job] = Job.take_struct
_JOBMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": JobMinimal,
    "standard": Job,
}
_USERMINIMAL_OR_ORGANIZATIONMINIMAL: UnionOf[_users.UserMinimal | _organizations.OrganizationMinimal] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserMinimal)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationMinimal)),
)
