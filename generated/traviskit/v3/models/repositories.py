# From openapi/v3/repositories.yaml by `nox -s regenerate`; do not edit.
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
    from . import builds as _builds
    from . import organizations as _organizations
    from . import shared as _shared
    from . import users as _users
else:
    _branches = lazy_module(__package__, "branches")
    _builds = lazy_module(__package__, "builds")
    _organizations = lazy_module(__package__, "organizations")
    _shared = lazy_module(__package__, "shared")
    _users = lazy_module(__package__, "users")

__all__ = [
    "MigrationStatus",
    "Repositories",
    "RepositoriesList",
    "RepositoriesMinimal",
    "RepositoriesMinimalWithBuild",
    "RepositoriesRepresentation",
    "Repository",
    "RepositoryInclude",
    "RepositoryList",
    "RepositoryMinimal",
    "RepositoryMinimalWithBuild",
    "RepositoryPermissions",
    "RepositorySort",
    "ServerType",
]

RepositoryInclude: TypeAlias = Literal[
    "repository.owner",
    "repository.default_branch",
    "repository.current_build",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
    "owner.repositories",
    "owner.installation",
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.@permissions",
    "organization.repositories",
    "organization.installation",
    "organization.@permissions",
    "branch.repository",
    "branch.last_build",
    "branch.recent_builds",
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
]
"""What a repository can come with. `owner.x` is `user.x` and `organization.x`."""

RepositoriesRepresentation: TypeAlias = Literal["standard", "list", "minimal", "minimal_with_build"]
"""How much of each repository is sent."""

RepositorySort: TypeAlias = Literal[
    "id",
    "id:asc",
    "id:desc",
    "github_id",
    "github_id:asc",
    "github_id:desc",
    "vcs_id",
    "vcs_id:asc",
    "vcs_id:desc",
    "owner_name",
    "owner_name:asc",
    "owner_name:desc",
    "name",
    "name:asc",
    "name:desc",
    "active",
    "active:asc",
    "active:desc",
    "default_branch.last_build",
    "default_branch.last_build:asc",
    "default_branch.last_build:desc",
    "current_build",
    "current_build:asc",
    "current_build:desc",
    "name_filter",
    "name_filter:asc",
    "name_filter:desc",
    "slug_filter",
    "slug_filter:asc",
    "slug_filter:desc",
]
"""By what repositories are ordered."""

ServerType: TypeAlias = Literal["git", "subversion", "perforce"] | str
"""What kind of repository it is."""

MigrationStatus: TypeAlias = Literal["queued", "migrating", "migrated", "success", "failure"] | str
"""How far a move to travis-ci.com is."""


@model
class RepositoryMinimal(Model):
    """A repository, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repository"), ("@representation", "minimal")),
        family=lambda: _REPOSITORYMINIMAL_FAMILY,
        fetched_by="travis.repositories.get",
        href_root="/repo/",
        optional=(
            "next_build_number",
            "allow_migration",
            "email_subscribed",
            "current_build",
            "last_started_build",
            "permissions",
        ),
        elsewhere=(
            "active",
            "private",
            "owner",
            "vcs_id",
            "vcs_type",
            "server_type",
            "default_branch",
            "managed_by_installation",
            "build_count",
            "description",
            "github_id",
            "github_language",
            "owner_name",
            "vcs_name",
            "starred",
            "active_on_org",
            "migration_status",
            "history_migration_status",
            "shared",
            "config_validation",
            "scan_failed_at",
        ),
    )

    href: str
    """Where it is. Example: `"/repo/82"`"""
    id: int
    """The repository's id. Example: `82`"""
    name: str
    """The repository's name. Example: `"sinatra"`"""
    slug: str
    """The login of the owner and the name. Example: `"sinatra/sinatra"`"""
    next_build_number: int | None
    """The number that the next build will have.

    Comes with `include=["repository.next_build_number"]`.
    """
    allow_migration: bool
    """Whether it may move from travis-ci.org to travis-ci.com.

    Comes with `include=["repository.allow_migration"]`.
    """
    email_subscribed: bool
    """Whether the current user gets emails on its builds.

    Comes with `include=["repository.email_subscribed"]`.
    """
    current_build: _builds.BuildMinimal | None
    """The build that was started last; null without one, or if the caller may not see it.

    Comes with `include=["repository.current_build"]`.
    """
    last_started_build: _builds.BuildMinimal | None
    """The build that was started last; null without one, or if the caller may not see it.

    Comes with `include=["repository.last_started_build"]`.
    """
    permissions: RepositoryPermissions
    """What the caller may do with the repository.

    Comes with `include=["repository.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            name: str = ...,
            slug: str = ...,
            next_build_number: int | None = ...,
            allow_migration: bool = ...,
            email_subscribed: bool = ...,
            current_build: _builds.BuildMinimal | None = ...,
            last_started_build: _builds.BuildMinimal | None = ...,
            permissions: RepositoryPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "repository":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.name = data["name"]
        self.slug = data["slug"]
        known = 6
        if "next_build_number" in data:
            self.next_build_number = data["next_build_number"]
            known += 1
        if "allow_migration" in data:
            self.allow_migration = data["allow_migration"]
            known += 1
        if "email_subscribed" in data:
            self.email_subscribed = data["email_subscribed"]
            known += 1
        if "current_build" in data:
            self.current_build = None if (value := data["current_build"]) is None else _builds.take_BuildMinimal(value)
            known += 1
        if "last_started_build" in data:
            self.last_started_build = (
                None if (value := data["last_started_build"]) is None else _builds.take_BuildMinimal(value)
            )
            known += 1
        if "@permissions" in data:
            self.permissions = take_RepositoryPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "repository"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.slug is UNSET
            or sent.active is not UNSET
            or sent.private is not UNSET
            or sent.owner is not UNSET
            or sent.vcs_id is not UNSET
            or sent.vcs_type is not UNSET
            or sent.server_type is not UNSET
            or sent.default_branch is not UNSET
            or sent.managed_by_installation is not UNSET
            or sent.build_count is not UNSET
            or sent.description is not UNSET
            or sent.github_id is not UNSET
            or sent.github_language is not UNSET
            or sent.owner_name is not UNSET
            or sent.vcs_name is not UNSET
            or sent.starred is not UNSET
            or sent.active_on_org is not UNSET
            or sent.migration_status is not UNSET
            or sent.history_migration_status is not UNSET
            or sent.shared is not UNSET
            or sent.config_validation is not UNSET
            or sent.scan_failed_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.name = sent.name
        self.slug = sent.slug
        if sent.next_build_number is not UNSET:
            self.next_build_number = sent.next_build_number
        if sent.allow_migration is not UNSET:
            self.allow_migration = sent.allow_migration
        if sent.email_subscribed is not UNSET:
            self.email_subscribed = sent.email_subscribed
        if sent.current_build is not UNSET:
            self.current_build = None if (value := sent.current_build) is None else _builds.take_BuildMinimal(value)
        if sent.last_started_build is not UNSET:
            self.last_started_build = (
                None if (value := sent.last_started_build) is None else _builds.take_BuildMinimal(value)
            )
        if sent.permissions is not UNSET:
            self.permissions = take_RepositoryPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("slug", "slug", STRING),
            Field(
                "next_build_number",
                "next_build_number",
                Nullable(INTEGER),
                required=False,
                include="repository.next_build_number",
            ),
            Field("allow_migration", "allow_migration", BOOLEAN, required=False, include="repository.allow_migration"),
            Field(
                "email_subscribed", "email_subscribed", BOOLEAN, required=False, include="repository.email_subscribed"
            ),
            Field(
                "current_build",
                "current_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.current_build",
            ),
            Field(
                "last_started_build",
                "last_started_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.last_started_build",
            ),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: RepositoryPermissions),
                required=False,
                include="repository.@permissions",
            ),
        )


@model
class RepositoryPermissions(Model):
    """What the caller may do with a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    settings_delete: bool
    """Delete its settings and keys. Example: `true`"""
    settings_create: bool
    """Add settings and keys. Example: `true`"""
    activate: bool
    """Switch it on. Example: `true`"""
    deactivate: bool
    """Switch it off. Example: `true`"""
    migrate: bool
    """Move it from travis-ci.org to travis-ci.com. Example: `true`"""
    star: bool
    """Star it. Example: `true`"""
    unstar: bool
    """Take the star away. Example: `true`"""
    create_cron: bool
    """Create cron jobs. Example: `true`"""
    create_env_var: bool
    """Create environment variables. Example: `true`"""
    create_key_pair: bool
    """Set its SSH key. Example: `true`"""
    delete_key_pair: bool
    """Delete its SSH key. Example: `true`"""
    create_request: bool
    """Request builds. Example: `true`"""
    check_scan_results: bool
    """See which secrets were found in its logs. Example: `true`"""
    settings_update: bool
    """Change its settings. Example: `true`"""
    settings_read: bool
    """Read its settings. Example: `true`"""
    build_restart: bool
    """Restart builds. Example: `true`"""
    build_create: bool
    """Create builds. Example: `true`"""
    build_cancel: bool
    """Cancel builds. Example: `true`"""
    build_debug: bool
    """Start jobs in debug mode. Example: `true`"""
    log_view: bool
    """Read logs. Example: `true`"""
    log_delete: bool
    """Delete logs. Example: `true`"""
    cache_delete: bool
    """Delete caches. Example: `true`"""
    cache_view: bool
    """See caches. Example: `true`"""
    admin: bool
    """Administrate it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            settings_delete: bool = ...,
            settings_create: bool = ...,
            activate: bool = ...,
            deactivate: bool = ...,
            migrate: bool = ...,
            star: bool = ...,
            unstar: bool = ...,
            create_cron: bool = ...,
            create_env_var: bool = ...,
            create_key_pair: bool = ...,
            delete_key_pair: bool = ...,
            create_request: bool = ...,
            check_scan_results: bool = ...,
            settings_update: bool = ...,
            settings_read: bool = ...,
            build_restart: bool = ...,
            build_create: bool = ...,
            build_cancel: bool = ...,
            build_debug: bool = ...,
            log_view: bool = ...,
            log_delete: bool = ...,
            cache_delete: bool = ...,
            cache_view: bool = ...,
            admin: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.settings_delete = data["settings_delete"]
        self.settings_create = data["settings_create"]
        self.activate = data["activate"]
        self.deactivate = data["deactivate"]
        self.migrate = data["migrate"]
        self.star = data["star"]
        self.unstar = data["unstar"]
        self.create_cron = data["create_cron"]
        self.create_env_var = data["create_env_var"]
        self.create_key_pair = data["create_key_pair"]
        self.delete_key_pair = data["delete_key_pair"]
        self.create_request = data["create_request"]
        self.check_scan_results = data["check_scan_results"]
        self.settings_update = data["settings_update"]
        self.settings_read = data["settings_read"]
        self.build_restart = data["build_restart"]
        self.build_create = data["build_create"]
        self.build_cancel = data["build_cancel"]
        self.build_debug = data["build_debug"]
        self.log_view = data["log_view"]
        self.log_delete = data["log_delete"]
        self.cache_delete = data["cache_delete"]
        self.cache_view = data["cache_view"]
        self.admin = data["admin"]
        if len(data) != 25:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.settings_delete = sent.settings_delete
        self.settings_create = sent.settings_create
        self.activate = sent.activate
        self.deactivate = sent.deactivate
        self.migrate = sent.migrate
        self.star = sent.star
        self.unstar = sent.unstar
        self.create_cron = sent.create_cron
        self.create_env_var = sent.create_env_var
        self.create_key_pair = sent.create_key_pair
        self.delete_key_pair = sent.delete_key_pair
        self.create_request = sent.create_request
        self.check_scan_results = sent.check_scan_results
        self.settings_update = sent.settings_update
        self.settings_read = sent.settings_read
        self.build_restart = sent.build_restart
        self.build_create = sent.build_create
        self.build_cancel = sent.build_cancel
        self.build_debug = sent.build_debug
        self.log_view = sent.log_view
        self.log_delete = sent.log_delete
        self.cache_delete = sent.cache_delete
        self.cache_view = sent.cache_view
        self.admin = sent.admin
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("settings_delete", "settings_delete", BOOLEAN),
            Field("settings_create", "settings_create", BOOLEAN),
            Field("activate", "activate", BOOLEAN),
            Field("deactivate", "deactivate", BOOLEAN),
            Field("migrate", "migrate", BOOLEAN),
            Field("star", "star", BOOLEAN),
            Field("unstar", "unstar", BOOLEAN),
            Field("create_cron", "create_cron", BOOLEAN),
            Field("create_env_var", "create_env_var", BOOLEAN),
            Field("create_key_pair", "create_key_pair", BOOLEAN),
            Field("delete_key_pair", "delete_key_pair", BOOLEAN),
            Field("create_request", "create_request", BOOLEAN),
            Field("check_scan_results", "check_scan_results", BOOLEAN),
            Field("settings_update", "settings_update", BOOLEAN),
            Field("settings_read", "settings_read", BOOLEAN),
            Field("build_restart", "build_restart", BOOLEAN),
            Field("build_create", "build_create", BOOLEAN),
            Field("build_cancel", "build_cancel", BOOLEAN),
            Field("build_debug", "build_debug", BOOLEAN),
            Field("log_view", "log_view", BOOLEAN),
            Field("log_delete", "log_delete", BOOLEAN),
            Field("cache_delete", "cache_delete", BOOLEAN),
            Field("cache_view", "cache_view", BOOLEAN),
            Field("admin", "admin", BOOLEAN),
        )


@model
class Repositories(Model):
    """A page of repositories."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repositories"), ("@representation", "standard")),
        href_root="/repos/",
    )

    href: str
    """What was asked for. Example: `"/repos"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    repositories: list[Repository]
    """The repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            repositories: list[Repository] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "repositories" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.repositories = (
            [take_Repository(item) for item in value]
            if (value := data["repositories"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "repositories" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.repositories = (
            [take_struct_Repository(item) for item in value]
            if (value := sent.repositories).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("repositories", "repositories", ListOf(ModelKind(lambda: Repository))),
        )


@model
class RepositoriesList(Model):
    """A page of repositories, as a list of many needs them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repositories"), ("@representation", "list")),
        href_root="/repos/",
    )

    href: str
    """What was asked for. Example: `"/repos"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    repositories: list[RepositoryList]
    """The repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            repositories: list[RepositoryList] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "repositories" or data["@representation"] != "list":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.repositories = (
            [take_RepositoryList(item) for item in value]
            if (value := data["repositories"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "repositories" or sent._representation != "list":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.repositories = (
            [take_struct_RepositoryList(item) for item in value]
            if (value := sent.repositories).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("repositories", "repositories", ListOf(ModelKind(lambda: RepositoryList))),
        )


@model
class RepositoriesMinimal(Model):
    """A page of repositories, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repositories"), ("@representation", "minimal")),
        href_root="/repos/",
    )

    href: str
    """What was asked for. Example: `"/repos"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    repositories: list[RepositoryMinimal]
    """The repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            repositories: list[RepositoryMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "repositories" or data["@representation"] != "minimal":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.repositories = (
            [take_RepositoryMinimal(item) for item in value]
            if (value := data["repositories"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "repositories" or sent._representation != "minimal":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.repositories = (
            [take_struct_RepositoryMinimal(item) for item in value]
            if (value := sent.repositories).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("repositories", "repositories", ListOf(ModelKind(lambda: RepositoryMinimal))),
        )


@model
class RepositoriesMinimalWithBuild(Model):
    """A page of repositories with their last builds."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repositories"), ("@representation", "minimal_with_build")),
        href_root="/repos/",
    )

    href: str
    """What was asked for. Example: `"/repos"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    repositories: list[RepositoryMinimalWithBuild]
    """The repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            repositories: list[RepositoryMinimalWithBuild] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "repositories" or data["@representation"] != "minimal_with_build":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.repositories = (
            [take_RepositoryMinimalWithBuild(item) for item in value]
            if (value := data["repositories"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "repositories" or sent._representation != "minimal_with_build":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.repositories = (
            [take_struct_RepositoryMinimalWithBuild(item) for item in value]
            if (value := sent.repositories).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("repositories", "repositories", ListOf(ModelKind(lambda: RepositoryMinimalWithBuild))),
        )


@model
class RepositoryList(RepositoryMinimal):
    """A repository, as a list of many needs it."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repository"), ("@representation", "list")),
        family=lambda: _REPOSITORYMINIMAL_FAMILY,
        fetched_by="travis.repositories.get",
        href_root="/repo/",
        optional=(
            "next_build_number",
            "allow_migration",
            "email_subscribed",
            "current_build",
            "last_started_build",
            "default_branch",
        ),
        elsewhere=(
            "managed_by_installation",
            "build_count",
            "description",
            "github_id",
            "github_language",
            "owner_name",
            "vcs_name",
            "starred",
            "active_on_org",
            "migration_status",
            "history_migration_status",
            "shared",
            "config_validation",
            "scan_failed_at",
        ),
    )

    active: bool
    """Whether it is switched on. Example: `true`"""
    private: bool | None
    """Whether it is private. Example: `false`"""
    owner: _users.UserOwner | _organizations.OrganizationOwner | None
    """Whose it is; null if nobody knows. Of its address alone where the owner stands further up."""
    vcs_id: str | None
    """Its id at the provider. Example: `"3000082"`"""
    vcs_type: _shared.VcsRepositoryType
    """Which provider hosts it."""
    server_type: ServerType
    """What kind of repository it is."""
    default_branch: _branches.BranchMinimal
    """The branch that counts.

    Comes with `include=["repository.default_branch"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            name: str = ...,
            slug: str = ...,
            next_build_number: int | None = ...,
            allow_migration: bool = ...,
            email_subscribed: bool = ...,
            current_build: _builds.BuildMinimal | None = ...,
            last_started_build: _builds.BuildMinimal | None = ...,
            active: bool = ...,
            private: bool | None = ...,
            owner: _users.UserOwner | _organizations.OrganizationOwner | None = ...,
            vcs_id: str | None = ...,
            vcs_type: _shared.VcsRepositoryType = ...,
            server_type: ServerType = ...,
            permissions: RepositoryPermissions = ...,
            default_branch: _branches.BranchMinimal = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "list":
            return cls._take_other(data)
        if data["@type"] != "repository":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.name = data["name"]
        self.slug = data["slug"]
        self.active = data["active"]
        self.private = data["private"]
        self.owner = None if (value := data["owner"]) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take(value)
        self.vcs_id = data["vcs_id"]
        self.vcs_type = data["vcs_type"]
        self.server_type = data["server_type"]
        self.permissions = take_RepositoryPermissions(data["@permissions"])
        known = 13
        if "next_build_number" in data:
            self.next_build_number = data["next_build_number"]
            known += 1
        if "allow_migration" in data:
            self.allow_migration = data["allow_migration"]
            known += 1
        if "email_subscribed" in data:
            self.email_subscribed = data["email_subscribed"]
            known += 1
        if "current_build" in data:
            self.current_build = None if (value := data["current_build"]) is None else _builds.take_BuildMinimal(value)
            known += 1
        if "last_started_build" in data:
            self.last_started_build = (
                None if (value := data["last_started_build"]) is None else _builds.take_BuildMinimal(value)
            )
            known += 1
        if "default_branch" in data:
            self.default_branch = _branches.take_BranchMinimal(data["default_branch"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "repository"
            or sent._representation != "list"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.slug is UNSET
            or sent.active is UNSET
            or sent.private is UNSET
            or sent.owner is UNSET
            or sent.vcs_id is UNSET
            or sent.vcs_type is UNSET
            or sent.server_type is UNSET
            or sent.permissions is UNSET
            or sent.managed_by_installation is not UNSET
            or sent.build_count is not UNSET
            or sent.description is not UNSET
            or sent.github_id is not UNSET
            or sent.github_language is not UNSET
            or sent.owner_name is not UNSET
            or sent.vcs_name is not UNSET
            or sent.starred is not UNSET
            or sent.active_on_org is not UNSET
            or sent.migration_status is not UNSET
            or sent.history_migration_status is not UNSET
            or sent.shared is not UNSET
            or sent.config_validation is not UNSET
            or sent.scan_failed_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.name = sent.name
        self.slug = sent.slug
        if sent.next_build_number is not UNSET:
            self.next_build_number = sent.next_build_number
        if sent.allow_migration is not UNSET:
            self.allow_migration = sent.allow_migration
        if sent.email_subscribed is not UNSET:
            self.email_subscribed = sent.email_subscribed
        if sent.current_build is not UNSET:
            self.current_build = None if (value := sent.current_build) is None else _builds.take_BuildMinimal(value)
        if sent.last_started_build is not UNSET:
            self.last_started_build = (
                None if (value := sent.last_started_build) is None else _builds.take_BuildMinimal(value)
            )
        self.active = sent.active
        self.private = sent.private
        self.owner = None if (value := sent.owner) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take_struct(value)
        self.vcs_id = sent.vcs_id
        self.vcs_type = sent.vcs_type
        self.server_type = sent.server_type
        self.permissions = take_struct_RepositoryPermissions(sent.permissions)
        if sent.default_branch is not UNSET:
            self.default_branch = _branches.take_BranchMinimal(sent.default_branch)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("slug", "slug", STRING),
            Field(
                "next_build_number",
                "next_build_number",
                Nullable(INTEGER),
                required=False,
                include="repository.next_build_number",
            ),
            Field("allow_migration", "allow_migration", BOOLEAN, required=False, include="repository.allow_migration"),
            Field(
                "email_subscribed", "email_subscribed", BOOLEAN, required=False, include="repository.email_subscribed"
            ),
            Field(
                "current_build",
                "current_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.current_build",
            ),
            Field(
                "last_started_build",
                "last_started_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.last_started_build",
            ),
            Field("active", "active", BOOLEAN),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("owner", "owner", Nullable(_USEROWNER_OR_ORGANIZATIONOWNER)),
            Field("vcs_id", "vcs_id", Nullable(STRING)),
            Field("vcs_type", "vcs_type", STRING),
            Field("server_type", "server_type", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: RepositoryPermissions)),
            Field(
                "default_branch",
                "default_branch",
                ModelKind(lambda: _branches.BranchMinimal),
                required=False,
                include="repository.default_branch",
            ),
        )


@model
class Repository(RepositoryMinimal):
    """A repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repository"), ("@representation", "standard")),
        family=lambda: _REPOSITORYMINIMAL_FAMILY,
        fetched_by="travis.repositories.get",
        href_root="/repo/",
        optional=("next_build_number", "allow_migration", "email_subscribed", "current_build", "last_started_build"),
    )

    active: bool
    """Whether it is switched on. Example: `true`"""
    private: bool | None
    """Whether it is private. Example: `false`"""
    owner: _users.UserOwner | _organizations.OrganizationOwner | None
    """Whose it is; null if nobody knows. Of its address alone where the owner stands further up."""
    vcs_id: str | None
    """Its id at the provider. Example: `"3000082"`"""
    vcs_type: _shared.VcsRepositoryType
    """Which provider hosts it."""
    server_type: ServerType
    """What kind of repository it is."""
    description: str | None
    """What the provider says of it. Example: `"Classy web-development dressed in a DSL"`"""
    github_id: int | None
    """Its id at GitHub. Example: `3000082`"""
    github_language: str | None
    """The language that most of it is written in. Example: `"Ruby"`"""
    owner_name: str | None
    """The login of its owner. Example: `"sinatra"`"""
    vcs_name: str | None
    """Its name in its address at the provider. Example: `"sinatra"`"""
    default_branch: _branches.BranchMinimal
    """The branch that counts."""
    starred: bool
    """Whether the current user has starred it. Example: `false`"""
    managed_by_installation: bool
    """Whether Travis CI's GitHub App manages it. Example: `false`"""
    active_on_org: bool | None
    """Whether it is active on travis-ci.org."""
    migration_status: MigrationStatus | None
    """How far its move from travis-ci.org to travis-ci.com is."""
    history_migration_status: MigrationStatus | None
    """How far the move of its builds is."""
    shared: bool
    """Whether it is shared with the current user, who is neither its owner nor in its organization. Example: `true`"""
    config_validation: bool
    """Whether the configs of its builds are validated. Example: `true`"""
    scan_failed_at: datetime | None
    """When the scan of a log last found a secret."""
    build_count: int
    """How many builds it has, those of pull requests left out. Example: `812`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            name: str = ...,
            slug: str = ...,
            next_build_number: int | None = ...,
            allow_migration: bool = ...,
            email_subscribed: bool = ...,
            current_build: _builds.BuildMinimal | None = ...,
            last_started_build: _builds.BuildMinimal | None = ...,
            active: bool = ...,
            private: bool | None = ...,
            owner: _users.UserOwner | _organizations.OrganizationOwner | None = ...,
            vcs_id: str | None = ...,
            vcs_type: _shared.VcsRepositoryType = ...,
            server_type: ServerType = ...,
            permissions: RepositoryPermissions = ...,
            description: str | None = ...,
            github_id: int | None = ...,
            github_language: str | None = ...,
            owner_name: str | None = ...,
            vcs_name: str | None = ...,
            default_branch: _branches.BranchMinimal = ...,
            starred: bool = ...,
            managed_by_installation: bool = ...,
            active_on_org: bool | None = ...,
            migration_status: MigrationStatus | None = ...,
            history_migration_status: MigrationStatus | None = ...,
            shared: bool = ...,
            config_validation: bool = ...,
            scan_failed_at: datetime | None = ...,
            build_count: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "repository":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.name = data["name"]
        self.slug = data["slug"]
        self.active = data["active"]
        self.private = data["private"]
        self.owner = None if (value := data["owner"]) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take(value)
        self.vcs_id = data["vcs_id"]
        self.vcs_type = data["vcs_type"]
        self.server_type = data["server_type"]
        self.permissions = take_RepositoryPermissions(data["@permissions"])
        self.description = data["description"]
        self.github_id = data["github_id"]
        self.github_language = data["github_language"]
        self.owner_name = data["owner_name"]
        self.vcs_name = data["vcs_name"]
        self.default_branch = _branches.take_BranchMinimal(data["default_branch"])
        self.starred = data["starred"]
        self.managed_by_installation = data["managed_by_installation"]
        self.active_on_org = data["active_on_org"]
        self.migration_status = data["migration_status"]
        self.history_migration_status = data["history_migration_status"]
        self.shared = data["shared"]
        self.config_validation = data["config_validation"]
        self.scan_failed_at = (
            None
            if (value := data["scan_failed_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.build_count = data["build_count"]
        known = 28
        if "next_build_number" in data:
            self.next_build_number = data["next_build_number"]
            known += 1
        if "allow_migration" in data:
            self.allow_migration = data["allow_migration"]
            known += 1
        if "email_subscribed" in data:
            self.email_subscribed = data["email_subscribed"]
            known += 1
        if "current_build" in data:
            self.current_build = None if (value := data["current_build"]) is None else _builds.take_BuildMinimal(value)
            known += 1
        if "last_started_build" in data:
            self.last_started_build = (
                None if (value := data["last_started_build"]) is None else _builds.take_BuildMinimal(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "repository"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.slug is UNSET
            or sent.active is UNSET
            or sent.private is UNSET
            or sent.owner is UNSET
            or sent.vcs_id is UNSET
            or sent.vcs_type is UNSET
            or sent.server_type is UNSET
            or sent.permissions is UNSET
            or sent.description is UNSET
            or sent.github_id is UNSET
            or sent.github_language is UNSET
            or sent.owner_name is UNSET
            or sent.vcs_name is UNSET
            or sent.default_branch is UNSET
            or sent.starred is UNSET
            or sent.managed_by_installation is UNSET
            or sent.active_on_org is UNSET
            or sent.migration_status is UNSET
            or sent.history_migration_status is UNSET
            or sent.shared is UNSET
            or sent.config_validation is UNSET
            or sent.scan_failed_at is UNSET
            or sent.build_count is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.name = sent.name
        self.slug = sent.slug
        if sent.next_build_number is not UNSET:
            self.next_build_number = sent.next_build_number
        if sent.allow_migration is not UNSET:
            self.allow_migration = sent.allow_migration
        if sent.email_subscribed is not UNSET:
            self.email_subscribed = sent.email_subscribed
        if sent.current_build is not UNSET:
            self.current_build = None if (value := sent.current_build) is None else _builds.take_BuildMinimal(value)
        if sent.last_started_build is not UNSET:
            self.last_started_build = (
                None if (value := sent.last_started_build) is None else _builds.take_BuildMinimal(value)
            )
        self.active = sent.active
        self.private = sent.private
        self.owner = None if (value := sent.owner) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take_struct(value)
        self.vcs_id = sent.vcs_id
        self.vcs_type = sent.vcs_type
        self.server_type = sent.server_type
        self.permissions = take_struct_RepositoryPermissions(sent.permissions)
        self.description = sent.description
        self.github_id = sent.github_id
        self.github_language = sent.github_language
        self.owner_name = sent.owner_name
        self.vcs_name = sent.vcs_name
        self.default_branch = _branches.take_struct_BranchMinimal(sent.default_branch)
        self.starred = sent.starred
        self.managed_by_installation = sent.managed_by_installation
        self.active_on_org = sent.active_on_org
        self.migration_status = sent.migration_status
        self.history_migration_status = sent.history_migration_status
        self.shared = sent.shared
        self.config_validation = sent.config_validation
        self.scan_failed_at = (
            None
            if (value := sent.scan_failed_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.build_count = sent.build_count
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("slug", "slug", STRING),
            Field(
                "next_build_number",
                "next_build_number",
                Nullable(INTEGER),
                required=False,
                include="repository.next_build_number",
            ),
            Field("allow_migration", "allow_migration", BOOLEAN, required=False, include="repository.allow_migration"),
            Field(
                "email_subscribed", "email_subscribed", BOOLEAN, required=False, include="repository.email_subscribed"
            ),
            Field(
                "current_build",
                "current_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.current_build",
            ),
            Field(
                "last_started_build",
                "last_started_build",
                Nullable(ModelKind(lambda: _builds.BuildMinimal)),
                required=False,
                include="repository.last_started_build",
            ),
            Field("active", "active", BOOLEAN),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("owner", "owner", Nullable(_USEROWNER_OR_ORGANIZATIONOWNER)),
            Field("vcs_id", "vcs_id", Nullable(STRING)),
            Field("vcs_type", "vcs_type", STRING),
            Field("server_type", "server_type", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: RepositoryPermissions)),
            Field("description", "description", Nullable(STRING)),
            Field("github_id", "github_id", Nullable(INTEGER)),
            Field("github_language", "github_language", Nullable(STRING)),
            Field("owner_name", "owner_name", Nullable(STRING)),
            Field("vcs_name", "vcs_name", Nullable(STRING)),
            Field("default_branch", "default_branch", ModelKind(lambda: _branches.BranchMinimal)),
            Field("starred", "starred", BOOLEAN),
            Field("managed_by_installation", "managed_by_installation", BOOLEAN),
            Field("active_on_org", "active_on_org", Nullable(BOOLEAN)),
            Field("migration_status", "migration_status", Nullable(STRING)),
            Field("history_migration_status", "history_migration_status", Nullable(STRING)),
            Field("shared", "shared", BOOLEAN),
            Field("config_validation", "config_validation", BOOLEAN),
            Field("scan_failed_at", "scan_failed_at", Nullable(TIME)),
            Field("build_count", "build_count", INTEGER),
        )


@model
class RepositoryMinimalWithBuild(RepositoryList):
    """A repository with its last build, as a dashboard needs it."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "repository"), ("@representation", "minimal_with_build")),
        family=lambda: _REPOSITORYMINIMAL_FAMILY,
        fetched_by="travis.repositories.get",
        href_root="/repo/",
        optional=("next_build_number", "allow_migration", "email_subscribed", "default_branch"),
        elsewhere=(
            "description",
            "github_id",
            "github_language",
            "owner_name",
            "vcs_name",
            "starred",
            "active_on_org",
            "migration_status",
            "history_migration_status",
            "shared",
            "config_validation",
            "scan_failed_at",
        ),
    )

    managed_by_installation: bool
    """Whether Travis CI's GitHub App manages it. Example: `false`"""
    build_count: int
    """How many builds it has, those of pull requests left out. Example: `812`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            name: str = ...,
            slug: str = ...,
            next_build_number: int | None = ...,
            allow_migration: bool = ...,
            email_subscribed: bool = ...,
            current_build: _builds.BuildMinimal | None = ...,
            last_started_build: _builds.BuildMinimal | None = ...,
            active: bool = ...,
            private: bool | None = ...,
            owner: _users.UserOwner | _organizations.OrganizationOwner | None = ...,
            vcs_id: str | None = ...,
            vcs_type: _shared.VcsRepositoryType = ...,
            server_type: ServerType = ...,
            permissions: RepositoryPermissions = ...,
            default_branch: _branches.BranchMinimal = ...,
            managed_by_installation: bool = ...,
            build_count: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal_with_build":
            return cls._take_other(data)
        if data["@type"] != "repository":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.name = data["name"]
        self.slug = data["slug"]
        self.current_build = None if (value := data["current_build"]) is None else _builds.take_BuildMinimal(value)
        self.last_started_build = (
            None if (value := data["last_started_build"]) is None else _builds.take_BuildMinimal(value)
        )
        self.active = data["active"]
        self.private = data["private"]
        self.owner = None if (value := data["owner"]) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take(value)
        self.vcs_id = data["vcs_id"]
        self.vcs_type = data["vcs_type"]
        self.server_type = data["server_type"]
        self.permissions = take_RepositoryPermissions(data["@permissions"])
        self.managed_by_installation = data["managed_by_installation"]
        self.build_count = data["build_count"]
        known = 17
        if "next_build_number" in data:
            self.next_build_number = data["next_build_number"]
            known += 1
        if "allow_migration" in data:
            self.allow_migration = data["allow_migration"]
            known += 1
        if "email_subscribed" in data:
            self.email_subscribed = data["email_subscribed"]
            known += 1
        if "default_branch" in data:
            self.default_branch = _branches.take_BranchMinimal(data["default_branch"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "repository"
            or sent._representation != "minimal_with_build"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.slug is UNSET
            or sent.current_build is UNSET
            or sent.last_started_build is UNSET
            or sent.active is UNSET
            or sent.private is UNSET
            or sent.owner is UNSET
            or sent.vcs_id is UNSET
            or sent.vcs_type is UNSET
            or sent.server_type is UNSET
            or sent.permissions is UNSET
            or sent.managed_by_installation is UNSET
            or sent.build_count is UNSET
            or sent.description is not UNSET
            or sent.github_id is not UNSET
            or sent.github_language is not UNSET
            or sent.owner_name is not UNSET
            or sent.vcs_name is not UNSET
            or sent.starred is not UNSET
            or sent.active_on_org is not UNSET
            or sent.migration_status is not UNSET
            or sent.history_migration_status is not UNSET
            or sent.shared is not UNSET
            or sent.config_validation is not UNSET
            or sent.scan_failed_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.name = sent.name
        self.slug = sent.slug
        if sent.next_build_number is not UNSET:
            self.next_build_number = sent.next_build_number
        if sent.allow_migration is not UNSET:
            self.allow_migration = sent.allow_migration
        if sent.email_subscribed is not UNSET:
            self.email_subscribed = sent.email_subscribed
        self.current_build = None if (value := sent.current_build) is None else _builds.take_struct_BuildMinimal(value)
        self.last_started_build = (
            None if (value := sent.last_started_build) is None else _builds.take_struct_BuildMinimal(value)
        )
        self.active = sent.active
        self.private = sent.private
        self.owner = None if (value := sent.owner) is None else _USEROWNER_OR_ORGANIZATIONOWNER.take_struct(value)
        self.vcs_id = sent.vcs_id
        self.vcs_type = sent.vcs_type
        self.server_type = sent.server_type
        self.permissions = take_struct_RepositoryPermissions(sent.permissions)
        if sent.default_branch is not UNSET:
            self.default_branch = _branches.take_BranchMinimal(sent.default_branch)
        self.managed_by_installation = sent.managed_by_installation
        self.build_count = sent.build_count
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("name", "name", STRING),
            Field("slug", "slug", STRING),
            Field(
                "next_build_number",
                "next_build_number",
                Nullable(INTEGER),
                required=False,
                include="repository.next_build_number",
            ),
            Field("allow_migration", "allow_migration", BOOLEAN, required=False, include="repository.allow_migration"),
            Field(
                "email_subscribed", "email_subscribed", BOOLEAN, required=False, include="repository.email_subscribed"
            ),
            Field("current_build", "current_build", Nullable(ModelKind(lambda: _builds.BuildMinimal))),
            Field("last_started_build", "last_started_build", Nullable(ModelKind(lambda: _builds.BuildMinimal))),
            Field("active", "active", BOOLEAN),
            Field("private", "private", Nullable(BOOLEAN)),
            Field("owner", "owner", Nullable(_USEROWNER_OR_ORGANIZATIONOWNER)),
            Field("vcs_id", "vcs_id", Nullable(STRING)),
            Field("vcs_type", "vcs_type", STRING),
            Field("server_type", "server_type", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: RepositoryPermissions)),
            Field(
                "default_branch",
                "default_branch",
                ModelKind(lambda: _branches.BranchMinimal),
                required=False,
                include="repository.default_branch",
            ),
            Field("managed_by_installation", "managed_by_installation", BOOLEAN),
            Field("build_count", "build_count", INTEGER),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RepositoryMinimal: Callable[[Any], RepositoryMinimal] = RepositoryMinimal.take
take_struct_RepositoryMinimal: Callable[[Any], RepositoryMinimal] = RepositoryMinimal.take_struct
take_RepositoryPermissions: Callable[[Any], RepositoryPermissions] = RepositoryPermissions.take
take_struct_RepositoryPermissions: Callable[[Any], RepositoryPermissions] = RepositoryPermissions.take_struct
take_Repositories: Callable[[Any], Repositories] = Repositories.take
take_struct_Repositories: Callable[[Any], Repositories] = Repositories.take_struct
take_RepositoriesList: Callable[[Any], RepositoriesList] = RepositoriesList.take
take_struct_RepositoriesList: Callable[[Any], RepositoriesList] = RepositoriesList.take_struct
take_RepositoriesMinimal: Callable[[Any], RepositoriesMinimal] = RepositoriesMinimal.take
take_struct_RepositoriesMinimal: Callable[[Any], RepositoriesMinimal] = RepositoriesMinimal.take_struct
take_RepositoriesMinimalWithBuild: Callable[[Any], RepositoriesMinimalWithBuild] = RepositoriesMinimalWithBuild.take
take_struct_RepositoriesMinimalWithBuild: Callable[[Any], RepositoriesMinimalWithBuild] = (
    RepositoriesMinimalWithBuild.take_struct
)
take_RepositoryList: Callable[[Any], RepositoryList] = RepositoryList.take
take_struct_RepositoryList: Callable[[Any], RepositoryList] = RepositoryList.take_struct
take_Repository: Callable[[Any], Repository] = Repository.take
take_struct_Repository: Callable[[Any], Repository] = Repository.take_struct
take_RepositoryMinimalWithBuild: Callable[[Any], RepositoryMinimalWithBuild] = RepositoryMinimalWithBuild.take
take_struct_RepositoryMinimalWithBuild: Callable[[Any], RepositoryMinimalWithBuild] = (
    RepositoryMinimalWithBuild.take_struct
)
_REPOSITORYMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": RepositoryMinimal,
    "list": RepositoryList,
    "minimal_with_build": RepositoryMinimalWithBuild,
    "standard": Repository,
}
_USEROWNER_OR_ORGANIZATIONOWNER: UnionOf[_users.UserOwner | _organizations.OrganizationOwner] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserOwner)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationOwner)),
)
