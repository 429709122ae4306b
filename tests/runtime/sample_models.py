"""Models in the form of the generated code: two representations, a union, side-loads, secrets, what may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from traviskit._fast import UNSET
from traviskit._kinds import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    TIME,
    Field,
    ListOf,
    MapOf,
    Nullable,
)
from traviskit._model_kinds import ModelKind, UnionOf
from traviskit._models import Model, Sideload, Traits, model
from traviskit._straight import new, no_list, object_of
from traviskit._times import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@model
class BuildMinimal(Model):
    traits: ClassVar[Traits] = Traits(
        "v3",
        constants=(("@type", "build"), ("@representation", "minimal")),
        family=lambda: FAMILY,
        fetched_by="travis.builds.get",
        href_root="/build/",
        elsewhere=("number", "started_at", "jobs", "owner", "token", "note", "log", "config", "flags"),
    )
    href: str
    id: int

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "build"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or any(getattr(sent, name) is not UNSET for name in cls.traits.elsewhere)
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("href", "@href", STRING), Field("id", "id", INTEGER))


@model
class Build(BuildMinimal):
    traits: ClassVar[Traits] = BuildMinimal.traits._replace(
        constants=(("@type", "build"), ("@representation", "standard")),
        optional=("token", "note", "log", "config", "flags"),
        elsewhere=(),
    )
    number: str
    started_at: datetime | None
    jobs: list[BuildMinimal]
    owner: User | Organization
    token: str | None
    note: str | None
    log: str | None
    config: dict[str, Any] | None
    flags: dict[str, bool]

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
        self.started_at = None if (value := data["started_at"]) is None else parse_time(value)
        self.jobs = (
            [BuildMinimal.take(item) for item in value] if (value := data["jobs"]).__class__ is list else no_list(value)
        )
        self.owner = OWNER.take(data["owner"])
        known = 8
        if "token" in data:
            self.token = data["token"]
            known += 1
        if "note" in data:
            self.note = data["note"]
            known += 1
        if "log" in data:
            self.log = data["log"]
            known += 1
        if "config" in data:
            self.config = None if (value := data["config"]) is None else object_of(value)
            known += 1
        if "flags" in data:
            self.flags = object_of(data["flags"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        always = ("href", "id", "number", "started_at", "jobs", "owner")
        constants = (sent._type, sent._representation)
        if constants != ("build", "standard") or any(getattr(sent, name) is UNSET for name in always):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.number = sent.number
        self.started_at = None if (value := sent.started_at) is None else parse_time(value)
        self.jobs = [BuildMinimal.take_struct(item) for item in sent.jobs]
        self.owner = OWNER.take_struct(sent.owner)
        for name in ("token", "note", "log"):
            if (value := getattr(sent, name)) is not UNSET:
                setattr(self, name, value)
        if sent.config is not UNSET:
            self.config = None if (value := sent.config) is None else object_of(value)
        if sent.flags is not UNSET:
            self.flags = object_of(sent.flags)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            *super()._fields(),
            Field("number", "number", STRING),
            Field("started_at", "started_at", Nullable(TIME)),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: BuildMinimal))),
            Field("owner", "owner", OWNER),
            Field("token", "token", STRING, required=False, secret=True),
            Field("note", "note", STRING, required=False),
            Field("log", "log", STRING, required=False, include="build.log"),
            Field("config", "config", Nullable(OBJECT), required=False),
            Field("flags", "flags", MapOf(BOOLEAN), required=False),
        )


FAMILY: Mapping[str, type[Model]] = {"minimal": BuildMinimal, "standard": Build}


class _Owner(Model):
    if TYPE_CHECKING:
        href: str
        login: str

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != dict(cls.traits.constants)["@type"]:
            raise ValueError(data)
        self = new(cls)
        self.href, self.login = data["@href"], data["login"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != dict(cls.traits.constants)["@type"]:
            return cls._take_unusual(sent)
        self = new(cls)
        self.href, self.login = sent.href, sent.login
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("href", "@href", STRING), Field("login", "login", STRING))


@model
class User(_Owner):
    traits: ClassVar[Traits] = Traits("v3", constants=(("@type", "user"),), href_root="/user/")
    href: str
    login: str


@model
class Organization(_Owner):
    traits: ClassVar[Traits] = Traits("v3", constants=(("@type", "organization"),), href_root="/org/")
    href: str
    login: str


OWNER: UnionOf[User | Organization] = UnionOf(
    ("user", "", ModelKind(lambda: User)), ("organization", "", ModelKind(lambda: Organization))
)


@model
class Commit(Model):
    traits: ClassVar[Traits] = Traits("v2")
    id: int
    sha: str

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", INTEGER), Field("sha", "sha", STRING))


@model
class Branch(Model):
    traits: ClassVar[Traits] = Traits(
        "v2",
        sideloads=(
            Sideload("commit", ("commit", "commits"), "commit_id"),
            Sideload("jobs", ("jobs",), "job_ids", many=True),
        ),
        fetched_by="travis.v2.branches.get",
        optional=("job_ids",),
    )
    name: str
    commit_id: int | None
    job_ids: list[int] | None
    commit: Commit | None
    jobs: list[Commit]

    @classmethod
    def take(cls, data: Any) -> Self:
        self = new(cls)
        self.name = data["name"]
        self.commit_id = data["commit_id"]
        known = 2
        if "job_ids" in data:
            self.job_ids = (
                None if (value := data["job_ids"]) is None else value if type(value) is list else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", STRING),
            Field("commit_id", "commit_id", Nullable(INTEGER)),
            Field("job_ids", "job_ids", Nullable(ListOf(INTEGER)), required=False),
        )


@model
class BranchAnswer(Model):
    traits: ClassVar[Traits] = Traits("v2", optional=("branch", "commit", "branches", "commits", "jobs"))
    branch: Branch
    commit: Commit | None
    branches: list[Branch]
    commits: list[Commit]
    jobs: list[Commit]

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("branch", "branch", ModelKind(lambda: Branch), required=False),
            Field("commit", "commit", Nullable(ModelKind(lambda: Commit)), required=False),
            Field("branches", "branches", ListOf(ModelKind(lambda: Branch)), required=False),
            Field("commits", "commits", ListOf(ModelKind(lambda: Commit)), required=False),
            Field("jobs", "jobs", ListOf(ModelKind(lambda: Commit)), required=False),
        )


USER = {"@type": "user", "@href": "/user/1", "login": "rkh"}
ORGANIZATION = {"@type": "organization", "@href": "/org/2", "login": "rails"}
MINIMAL = {"@type": "build", "@href": "/build/1", "@representation": "minimal", "id": 1}
STANDARD = {
    "@type": "build",
    "@href": "/build/1",
    "@representation": "standard",
    "id": 1,
    "number": "7",
    "started_at": "2014-04-21T15:27:14Z",
    "jobs": [MINIMAL, {"@href": "/build/9"}],
    "owner": ORGANIZATION,
}
