# From openapi/v3/branches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    STRING,
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

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import builds as _builds
    from . import repositories as _repositories
    from . import shared as _shared
else:
    _builds = lazy_module(__package__, "builds")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")

__all__ = ["Branch", "BranchInclude", "BranchMinimal", "BranchSort", "Branches"]

BranchSort: TypeAlias = Literal[
    "default_branch",
    "default_branch:asc",
    "default_branch:desc",
    "exists_on_github",
    "exists_on_github:asc",
    "exists_on_github:desc",
    "last_build",
    "last_build:asc",
    "last_build:desc",
    "name",
    "name:asc",
    "name:desc",
]
"""What branches can be sorted by."""

BranchInclude: TypeAlias = Literal[
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
    "commit.author",
    "commit.committer",
    "job.@permissions",
    "job.build",
    "job.commit",
    "job.config",
    "job.log_complete",
    "job.owner",
    "job.repository",
    "job.stage",
    "organization.@permissions",
    "organization.account_env_vars",
    "organization.allowance",
    "organization.custom_keys",
    "organization.installation",
    "organization.repositories",
    "owner.@permissions",
    "owner.account_env_vars",
    "owner.allowance",
    "owner.custom_keys",
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
    "request.builds",
    "request.commit",
    "request.messages",
    "request.owner",
    "request.raw_configs",
    "request.repository",
    "request.yaml_config",
    "stage.jobs",
    "user.@permissions",
    "user.account_env_vars",
    "user.allowance",
    "user.collaborator",
    "user.custom_keys",
    "user.emails",
    "user.installation",
    "user.memberships",
    "user.repositories",
]
"""What can be sent with branches."""


@model
class Branches(Model):
    """Branches of a repository, a page of them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "branches"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/82/branches"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    branches: list[Branch]
    """The branches."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            branches: list[Branch] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "branches" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.branches = (
            [take_Branch(item) for item in value] if (value := data["branches"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "branches" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.branches = (
            [take_struct_Branch(item) for item in value]
            if (value := sent.branches).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("branches", "branches", ListOf(ModelKind(lambda: Branch))),
        )


@model
class BranchMinimal(Model):
    """A branch, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "branch"), ("@representation", "minimal")),
        family=lambda: _BRANCHMINIMAL_FAMILY,
        fetched_by="travis.branches.get",
        href_root="/repo/",
        optional=("recent_builds",),
        elsewhere=("repository", "default_branch", "exists_on_github", "last_build"),
    )

    href: str
    """Its address: a slash in its name is written `%2F`. Example: `"/repo/82/branch/master"`"""
    name: str
    """Its name. Example: `"master"`"""
    recent_builds: list[_builds.BuildMinimal]
    """Its ten newest builds that came from a push, newest first.

    Comes with `include=["branch.recent_builds"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            name: str = ...,
            recent_builds: list[_builds.BuildMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "branch":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.name = data["name"]
        known = 4
        if "recent_builds" in data:
            self.recent_builds = (
                [_builds.take_BuildMinimal(item) for item in value]
                if (value := data["recent_builds"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "branch"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.name is UNSET
            or sent.repository is not UNSET
            or sent.default_branch is not UNSET
            or sent.exists_on_github is not UNSET
            or sent.last_build is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.name = sent.name
        if sent.recent_builds is not UNSET:
            self.recent_builds = (
                [_builds.take_BuildMinimal(item) for item in value]
                if (value := sent.recent_builds).__class__ is list
                else no_list(value)
            )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("name", "name", STRING),
            Field(
                "recent_builds",
                "recent_builds",
                ListOf(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="branch.recent_builds",
            ),
        )


@model
class Branch(BranchMinimal):
    """A branch."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "branch"), ("@representation", "standard")),
        family=lambda: _BRANCHMINIMAL_FAMILY,
        fetched_by="travis.branches.get",
        href_root="/repo/",
        optional=("recent_builds",),
    )

    repository: _repositories.RepositoryMinimal
    """The repository that it is of."""
    default_branch: bool
    """Whether it is the repository's default branch. Example: `true`"""
    exists_on_github: bool
    """Whether it still exists at the provider, GitHub or another. Example: `true`"""
    last_build: _builds.BuildMinimal | None
    """Its newest build."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            name: str = ...,
            recent_builds: list[_builds.BuildMinimal] = ...,
            repository: _repositories.RepositoryMinimal = ...,
            default_branch: bool = ...,
            exists_on_github: bool = ...,
            last_build: _builds.BuildMinimal | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "branch":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.name = data["name"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.default_branch = data["default_branch"]
        self.exists_on_github = data["exists_on_github"]
        self.last_build = None if (value := data["last_build"]) is None else _builds.take_BuildMinimal(value)
        known = 8
        if "recent_builds" in data:
            self.recent_builds = (
                [_builds.take_BuildMinimal(item) for item in value]
                if (value := data["recent_builds"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "branch"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.name is UNSET
            or sent.repository is UNSET
            or sent.default_branch is UNSET
            or sent.exists_on_github is UNSET
            or sent.last_build is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.name = sent.name
        if sent.recent_builds is not UNSET:
            self.recent_builds = (
                [_builds.take_BuildMinimal(item) for item in value]
                if (value := sent.recent_builds).__class__ is list
                else no_list(value)
            )
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.default_branch = sent.default_branch
        self.exists_on_github = sent.exists_on_github
        self.last_build = None if (value := sent.last_build) is None else _builds.take_struct_BuildMinimal(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("name", "name", STRING),
            Field(
                "recent_builds",
                "recent_builds",
                ListOf(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="branch.recent_builds",
            ),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("default_branch", "default_branch", BOOLEAN),
            Field("exists_on_github", "exists_on_github", BOOLEAN),
            Field("last_build", "last_build", Nullable(ModelKind(lambda: _builds.BuildMinimal))),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Branches: Callable[[Any], Branches] = Branches.take
take_struct_Branches: Callable[[Any], Branches] = Branches.take_struct
take_BranchMinimal: Callable[[Any], BranchMinimal] = BranchMinimal.take
take_struct_BranchMinimal: Callable[[Any], BranchMinimal] = BranchMinimal.take_struct
take_Branch: Callable[[Any], Branch] = Branch.take
take_struct_Branch: Callable[[Any], Branch] = Branch.take_struct
_BRANCHMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": BranchMinimal,
    "standard": Branch,
}
