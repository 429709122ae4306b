# From openapi/v3/stages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
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

    from . import jobs as _jobs
else:
    _jobs = lazy_module(__package__, "jobs")

__all__ = ["Stage", "StageInclude", "StageMinimal", "StageState", "Stages"]

StageState: TypeAlias = (
    Literal["created", "queued", "received", "started", "passed", "failed", "errored", "canceled"] | str
)
"""State of a stage, as that of its jobs."""

StageInclude: TypeAlias = Literal[
    "stage.jobs",
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
    "repository.owner",
    "repository.default_branch",
    "repository.last_started_build",
    "repository.current_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
    "commit.committer",
    "commit.author",
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
]
"""What may be asked for beside the usual, where stages are sent."""


@model
class StageMinimal(Model):
    """A stage, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "stage"), ("@representation", "minimal")),
        family=lambda: _STAGEMINIMAL_FAMILY,
        elsewhere=("jobs",),
    )

    id: int
    """Id of the stage. Example: `1501`"""
    number: int | None
    """Its place among the stages of the build. Example: `1`"""
    name: str | None
    """Its name in the config. Example: `"Test"`"""
    state: StageState | None
    """How it stands."""
    started_at: datetime | None
    """When its first job was started. Example: `"2014-04-19T20:00:00Z"`"""
    finished_at: datetime | None
    """When its last job was finished. Example: `"2014-04-19T20:05:00Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            number: int | None = ...,
            name: str | None = ...,
            state: StageState | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "stage":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.number = data["number"]
        self.name = data["name"]
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
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "stage"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.name is UNSET
            or sent.state is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.jobs is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.number = sent.number
        self.name = sent.name
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
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(INTEGER)),
            Field("name", "name", Nullable(STRING)),
            Field("state", "state", Nullable(STRING)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
        )


@model
class Stages(Model):
    """All stages of a build."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "stages"), ("@representation", "standard")),
        href_root="/build/",
    )

    href: str
    """Its address. Example: `"/build/23300001/stages"`"""
    stages: list[Stage]
    """The stages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            stages: list[Stage] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "stages" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.stages = (
            [take_Stage(item) for item in value] if (value := data["stages"]).__class__ is list else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "stages" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.stages = (
            [take_struct_Stage(item) for item in value] if (value := sent.stages).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("stages", "stages", ListOf(ModelKind(lambda: Stage))),
        )


@model
class Stage(StageMinimal):
    """A part of a build, whose jobs run side by side, after those of the stage before."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "stage"), ("@representation", "standard")),
        family=lambda: _STAGEMINIMAL_FAMILY,
    )

    jobs: list[_jobs.JobMinimal]
    """Its jobs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            number: int | None = ...,
            name: str | None = ...,
            state: StageState | None = ...,
            started_at: datetime | None = ...,
            finished_at: datetime | None = ...,
            jobs: list[_jobs.JobMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "stage":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.number = data["number"]
        self.name = data["name"]
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
        self.jobs = (
            [_jobs.take_JobMinimal(item) for item in value]
            if (value := data["jobs"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "stage"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.number is UNSET
            or sent.name is UNSET
            or sent.state is UNSET
            or sent.started_at is UNSET
            or sent.finished_at is UNSET
            or sent.jobs is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.number = sent.number
        self.name = sent.name
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
        self.jobs = (
            [_jobs.take_struct_JobMinimal(item) for item in value]
            if (value := sent.jobs).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("number", "number", Nullable(INTEGER)),
            Field("name", "name", Nullable(STRING)),
            Field("state", "state", Nullable(STRING)),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("finished_at", "finished_at", Nullable(TIME)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: _jobs.JobMinimal))),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_StageMinimal: Callable[[Any], StageMinimal] = StageMinimal.take
take_struct_StageMinimal: Callable[[Any], StageMinimal] = StageMinimal.take_struct
take_Stages: Callable[[Any], Stages] = Stages.take
take_struct_Stages: Callable[[Any], Stages] = Stages.take_struct
take_Stage: Callable[[Any], Stage] = Stage.take
take_struct_Stage: Callable[[Any], Stage] = Stage.take_struct
_STAGEMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": StageMinimal,
    "standard": Stage,
}
