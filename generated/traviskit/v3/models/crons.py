# From openapi/v3/crons.yaml by `nox -s regenerate`; do not edit.
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
    OneOf,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
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
    from . import repositories as _repositories
    from . import shared as _shared
else:
    _branches = lazy_module(__package__, "branches")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")

__all__ = ["Cron", "CronInclude", "CronInterval", "CronMinimal", "CronPermissions", "Crons", "NewCron"]

CronInterval: TypeAlias = Literal["daily", "weekly", "monthly"]
"""How often a cron job runs."""

CronInclude: TypeAlias = Literal[
    "branch.last_build",
    "branch.recent_builds",
    "branch.repository",
    "build.@permissions",
    "build.branch",
    "build.commit",
    "build.created_by",
    "build.jobs",
    "build.log_complete",
    "build.repository",
    "build.request",
    "build.stages",
    "build.tag",
    "cron.@permissions",
    "cron.branch",
    "cron.repository",
    "organization.@permissions",
    "organization.installation",
    "organization.repositories",
    "owner.installation",
    "owner.repositories",
    "repository.@permissions",
    "repository.allow_migration",
    "repository.current_build",
    "repository.default_branch",
    "repository.email_subscribed",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.owner",
    "user.@permissions",
    "user.collaborator",
    "user.emails",
    "user.installation",
    "user.repositories",
]
"""What can be sent with cron jobs."""


@model
class Crons(Model):
    """Cron jobs of a repository, a page of them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "crons"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/124920/crons"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    crons: list[Cron]
    """The cron jobs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            crons: list[Cron] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "crons" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.crons = (
            [take_Cron(item) for item in value] if (value := data["crons"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "crons" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.crons = (
            [take_struct_Cron(item) for item in value] if (value := sent.crons).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("crons", "crons", ListOf(ModelKind(lambda: Cron))),
        )


@model
class CronMinimal(Model):
    """A cron job, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "cron"), ("@representation", "minimal")),
        family=lambda: _CRONMINIMAL_FAMILY,
        fetched_by="travis.crons.get",
        href_root="/cron/",
        optional=("permissions",),
        elsewhere=(
            "repository",
            "branch",
            "interval",
            "dont_run_if_recent_build_exists",
            "last_run",
            "next_run",
            "created_at",
            "active",
        ),
    )

    href: str
    """Its address. Example: `"/cron/701"`"""
    id: int
    """Its id. Example: `701`"""
    permissions: CronPermissions
    """What the caller may do with it.

    Comes with `include=["cron.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            permissions: CronPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "cron":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        known = 4
        if "@permissions" in data:
            self.permissions = take_CronPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "cron"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.repository is not UNSET
            or sent.branch is not UNSET
            or sent.interval is not UNSET
            or sent.dont_run_if_recent_build_exists is not UNSET
            or sent.last_run is not UNSET
            or sent.next_run is not UNSET
            or sent.created_at is not UNSET
            or sent.active is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        if sent.permissions is not UNSET:
            self.permissions = take_CronPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: CronPermissions),
                required=False,
                include="cron.@permissions",
            ),
        )


@model
class CronPermissions(Model):
    """What the caller may do with a cron job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    start: bool
    """Run it at once. No action of the API does. Example: `true`"""
    delete: bool
    """Delete it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            start: bool = ...,
            delete: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.start = data["start"]
        self.delete = data["delete"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.start = sent.start
        self.delete = sent.delete
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("start", "start", BOOLEAN),
            Field("delete", "delete", BOOLEAN),
        )


@model
class NewCron(Model):
    """A cron job to be."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("dont_run_if_recent_build_exists",),
    )

    interval: CronInterval
    """How often it shall run."""
    dont_run_if_recent_build_exists: bool | None
    """Whether it shall not run when the branch was built within the last 24 hours; it shall, unless
    given.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            interval: CronInterval = ...,
            dont_run_if_recent_build_exists: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.interval = data["interval"]
        known = 1
        if "dont_run_if_recent_build_exists" in data:
            self.dont_run_if_recent_build_exists = data["dont_run_if_recent_build_exists"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.interval = sent.interval
        if sent.dont_run_if_recent_build_exists is not UNSET:
            self.dont_run_if_recent_build_exists = sent.dont_run_if_recent_build_exists
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("interval", "interval", OneOf("daily", "weekly", "monthly")),
            Field("dont_run_if_recent_build_exists", "dont_run_if_recent_build_exists", BOOLEAN, required=False),
        )


@model
class Cron(CronMinimal):
    """A cron job, by which a branch is built again and again."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "cron"), ("@representation", "standard")),
        family=lambda: _CRONMINIMAL_FAMILY,
        fetched_by="travis.crons.get",
        href_root="/cron/",
    )

    repository: _repositories.RepositoryMinimal
    """The repository that it builds."""
    branch: _branches.BranchMinimal
    """The branch that it builds."""
    interval: CronInterval
    """How often it runs."""
    dont_run_if_recent_build_exists: bool | None
    """Whether it does not run when the branch was built within the last 24 hours. Example: `true`"""
    last_run: datetime | None
    """When it ran last. Example: `"2014-04-20T20:00:00Z"`"""
    next_run: datetime | None
    """When it will run next. Example: `"2014-04-27T20:00:00Z"`"""
    created_at: datetime
    """When it was created. Example: `"2014-04-01T20:00:00Z"`"""
    active: bool | None
    """Whether it runs at all. Travis CI switches it off when the repository is inactive or the branch was deleted. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            permissions: CronPermissions = ...,
            repository: _repositories.RepositoryMinimal = ...,
            branch: _branches.BranchMinimal = ...,
            interval: CronInterval = ...,
            dont_run_if_recent_build_exists: bool | None = ...,
            last_run: datetime | None = ...,
            next_run: datetime | None = ...,
            created_at: datetime = ...,
            active: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "cron":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.permissions = take_CronPermissions(data["@permissions"])
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.branch = _branches.take_BranchMinimal(data["branch"])
        self.interval = data["interval"]
        self.dont_run_if_recent_build_exists = data["dont_run_if_recent_build_exists"]
        self.last_run = (
            None
            if (value := data["last_run"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.next_run = (
            None
            if (value := data["next_run"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.active = data["active"]
        if len(data) != 13:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "cron"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.permissions is UNSET
            or sent.repository is UNSET
            or sent.branch is UNSET
            or sent.interval is UNSET
            or sent.dont_run_if_recent_build_exists is UNSET
            or sent.last_run is UNSET
            or sent.next_run is UNSET
            or sent.created_at is UNSET
            or sent.active is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.permissions = take_struct_CronPermissions(sent.permissions)
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.branch = _branches.take_struct_BranchMinimal(sent.branch)
        self.interval = sent.interval
        self.dont_run_if_recent_build_exists = sent.dont_run_if_recent_build_exists
        self.last_run = (
            None
            if (value := sent.last_run) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.next_run = (
            None
            if (value := sent.next_run) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.active = sent.active
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("permissions", "@permissions", ModelKind(lambda: CronPermissions)),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("branch", "branch", ModelKind(lambda: _branches.BranchMinimal)),
            Field("interval", "interval", OneOf("daily", "weekly", "monthly")),
            Field("dont_run_if_recent_build_exists", "dont_run_if_recent_build_exists", Nullable(BOOLEAN)),
            Field("last_run", "last_run", Nullable(TIME)),
            Field("next_run", "next_run", Nullable(TIME)),
            Field("created_at", "created_at", TIME),
            Field("active", "active", Nullable(BOOLEAN)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Crons: Callable[[Any], Crons] = Crons.take
take_struct_Crons: Callable[[Any], Crons] = Crons.take_struct
take_CronMinimal: Callable[[Any], CronMinimal] = CronMinimal.take
take_struct_CronMinimal: Callable[[Any], CronMinimal] = CronMinimal.take_struct
take_CronPermissions: Callable[[Any], CronPermissions] = CronPermissions.take
take_struct_CronPermissions: Callable[[Any], CronPermissions] = CronPermissions.take_struct
take_NewCron: Callable[[Any], NewCron] = NewCron.take
take_struct_NewCron: Callable[[Any], NewCron] = NewCron.take_struct
take_Cron: Callable[[Any], Cron] = Cron.take
take_struct_Cron: Callable[[Any], Cron] = Cron.take_struct
_CRONMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": CronMinimal,
    "standard": Cron,
}
