# From openapi/v3/organizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
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

    from . import installations as _installations
    from . import owners as _owners
    from . import repositories as _repositories
    from . import shared as _shared
else:
    _installations = lazy_module(__package__, "installations")
    _owners = lazy_module(__package__, "owners")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")

__all__ = [
    "MembershipRole",
    "Organization",
    "OrganizationInclude",
    "OrganizationMinimal",
    "OrganizationOwner",
    "OrganizationPermissions",
    "OrganizationReference",
    "OrganizationSort",
    "Organizations",
]

OrganizationInclude: TypeAlias = Literal[
    "organization.repositories",
    "organization.installation",
    "organization.allowance",
    "organization.custom_keys",
    "organization.account_env_vars",
    "organization.@permissions",
    "owner.repositories",
    "owner.installation",
    "owner.allowance",
    "owner.custom_keys",
    "owner.account_env_vars",
    "account_env_var.@permissions",
    "installation.owner",
    "repository.owner",
    "repository.default_branch",
    "repository.current_build",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
]
"""What an organization can come with. `owner.x` is `user.x` and `organization.x`."""

OrganizationSort: TypeAlias = Literal[
    "id",
    "id:asc",
    "id:desc",
    "login",
    "login:asc",
    "login:desc",
    "name",
    "name:asc",
    "name:desc",
    "github_id",
    "github_id:asc",
    "github_id:desc",
    "vcs_id",
    "vcs_id:asc",
    "vcs_id:desc",
]
"""By what organizations are ordered."""

MembershipRole: TypeAlias = Literal["admin", "member"] | str
"""What a member is in an organization, by the provider's word."""


@model
class OrganizationReference(Model):
    """An organization where it stands for who did something, by id and login."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "organization"), ("@representation", "minimal")),
        family=lambda: _ORGANIZATIONMINIMAL_FAMILY,
        fetched_by="travis.organizations.get",
        href_root="/org/",
        elsewhere=(
            "ro_mode",
            "name",
            "vcs_type",
            "repositories",
            "installation",
            "permissions",
            "github_id",
            "vcs_id",
            "avatar_url",
            "education",
            "allow_migration",
            "allowance",
            "custom_keys",
            "trial_allowed",
            "account_env_vars",
        ),
    )

    href: str
    """Where it is. Example: `"/org/87"`"""
    id: int
    """The organization's id. Example: `87`"""
    login: str | None
    """The organization's name at the provider. Example: `"travis-ci"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal" and ("@representation" in data or len(data) == 1):
            return cls._take_other(data)
        if data["@type"] != "organization":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        known = 4
        if "@representation" not in data:
            self._take_constants(data)
        elif data["@representation"] != "minimal":
            raise ValueError(data)
        else:
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "organization"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is not UNSET
            or sent.name is not UNSET
            or sent.vcs_type is not UNSET
            or sent.repositories is not UNSET
            or sent.installation is not UNSET
            or sent.permissions is not UNSET
            or sent.github_id is not UNSET
            or sent.vcs_id is not UNSET
            or sent.avatar_url is not UNSET
            or sent.education is not UNSET
            or sent.allow_migration is not UNSET
            or sent.allowance is not UNSET
            or sent.custom_keys is not UNSET
            or sent.trial_allowed is not UNSET
            or sent.account_env_vars is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.login = sent.login
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
        )


@model
class OrganizationPermissions(Model):
    """What the caller may do with an organization."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    admin: bool
    """Administrate it. Example: `true`"""
    sync: bool
    """Synchronise it with the provider. Example: `true`"""
    settings_delete: bool
    """Delete its keys and environment variables. Example: `true`"""
    settings_create: bool
    """Add keys and environment variables to it. Example: `true`"""
    plan_invoices: bool
    """See its invoices. Example: `true`"""
    plan_usage: bool
    """See how much of its plan is used. Example: `true`"""
    plan_view: bool
    """See its plan. Example: `true`"""
    plan_create: bool
    """Choose a plan for it. Example: `true`"""
    billing_update: bool
    """Change its billing address and card. Example: `true`"""
    billing_view: bool
    """See its billing address. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            admin: bool = ...,
            sync: bool = ...,
            settings_delete: bool = ...,
            settings_create: bool = ...,
            plan_invoices: bool = ...,
            plan_usage: bool = ...,
            plan_view: bool = ...,
            plan_create: bool = ...,
            billing_update: bool = ...,
            billing_view: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.admin = data["admin"]
        self.sync = data["sync"]
        self.settings_delete = data["settings_delete"]
        self.settings_create = data["settings_create"]
        self.plan_invoices = data["plan_invoices"]
        self.plan_usage = data["plan_usage"]
        self.plan_view = data["plan_view"]
        self.plan_create = data["plan_create"]
        self.billing_update = data["billing_update"]
        self.billing_view = data["billing_view"]
        if len(data) != 11:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.admin = sent.admin
        self.sync = sent.sync
        self.settings_delete = sent.settings_delete
        self.settings_create = sent.settings_create
        self.plan_invoices = sent.plan_invoices
        self.plan_usage = sent.plan_usage
        self.plan_view = sent.plan_view
        self.plan_create = sent.plan_create
        self.billing_update = sent.billing_update
        self.billing_view = sent.billing_view
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("admin", "admin", BOOLEAN),
            Field("sync", "sync", BOOLEAN),
            Field("settings_delete", "settings_delete", BOOLEAN),
            Field("settings_create", "settings_create", BOOLEAN),
            Field("plan_invoices", "plan_invoices", BOOLEAN),
            Field("plan_usage", "plan_usage", BOOLEAN),
            Field("plan_view", "plan_view", BOOLEAN),
            Field("plan_create", "plan_create", BOOLEAN),
            Field("billing_update", "billing_update", BOOLEAN),
            Field("billing_view", "billing_view", BOOLEAN),
        )


@model
class Organizations(Model):
    """A page of organizations."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "organizations"), ("@representation", "standard")),
        href_root="/orgs/",
    )

    href: str
    """What was asked for. Example: `"/orgs"`"""
    pagination: _shared.Pagination
    """Which part of the list it is."""
    organizations: list[Organization]
    """The organizations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            organizations: list[Organization] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "organizations" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.organizations = (
            [take_Organization(item) for item in value]
            if (value := data["organizations"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "organizations" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.organizations = (
            [take_struct_Organization(item) for item in value]
            if (value := sent.organizations).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("organizations", "organizations", ListOf(ModelKind(lambda: Organization))),
        )


@model
class OrganizationOwner(OrganizationReference):
    """An organization where it stands for an owner."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "organization"), ("@representation", "minimal")),
        family=lambda: _ORGANIZATIONMINIMAL_FAMILY,
        fetched_by="travis.organizations.get",
        href_root="/org/",
        elsewhere=(
            "name",
            "vcs_type",
            "repositories",
            "installation",
            "permissions",
            "github_id",
            "vcs_id",
            "avatar_url",
            "education",
            "allow_migration",
            "allowance",
            "custom_keys",
            "trial_allowed",
            "account_env_vars",
        ),
    )

    ro_mode: bool
    """Whether the account can only be read. Possible on travis-ci.org alone. Example: `false`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
            ro_mode: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal" and ("@representation" in data or len(data) == 1):
            return cls._take_other(data)
        if data["@type"] != "organization":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        self.ro_mode = data["ro_mode"]
        known = 5
        if "@representation" not in data:
            self._take_constants(data)
        elif data["@representation"] != "minimal":
            raise ValueError(data)
        else:
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "organization"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is UNSET
            or sent.name is not UNSET
            or sent.vcs_type is not UNSET
            or sent.repositories is not UNSET
            or sent.installation is not UNSET
            or sent.permissions is not UNSET
            or sent.github_id is not UNSET
            or sent.vcs_id is not UNSET
            or sent.avatar_url is not UNSET
            or sent.education is not UNSET
            or sent.allow_migration is not UNSET
            or sent.allowance is not UNSET
            or sent.custom_keys is not UNSET
            or sent.trial_allowed is not UNSET
            or sent.account_env_vars is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.login = sent.login
        self.ro_mode = sent.ro_mode
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
            Field("ro_mode", "ro_mode", BOOLEAN),
        )


@model
class OrganizationMinimal(OrganizationOwner):
    """An organization, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "organization"), ("@representation", "minimal")),
        family=lambda: _ORGANIZATIONMINIMAL_FAMILY,
        fetched_by="travis.organizations.get",
        href_root="/org/",
        optional=("repositories", "installation", "permissions"),
        elsewhere=(
            "github_id",
            "vcs_id",
            "avatar_url",
            "education",
            "allow_migration",
            "allowance",
            "custom_keys",
            "trial_allowed",
            "account_env_vars",
        ),
    )

    name: str | None
    """The organization's name among people. Example: `"Travis CI"`"""
    vcs_type: _shared.VcsOrganizationType | None
    """Which provider knows the organization."""
    repositories: list[_repositories.RepositoryMinimal]
    """The repositories of the organization, as far as the caller may see them.

    Comes with `include=["organization.repositories"]`.
    """
    installation: _installations.InstallationMinimal | None
    """Where Travis CI's GitHub App is installed for the organization; null if nowhere.

    Comes with `include=["organization.installation"]`.
    """
    permissions: OrganizationPermissions
    """What the caller may do with the organization.

    Comes with `include=["organization.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
            ro_mode: bool = ...,
            name: str | None = ...,
            vcs_type: _shared.VcsOrganizationType | None = ...,
            repositories: list[_repositories.RepositoryMinimal] = ...,
            installation: _installations.InstallationMinimal | None = ...,
            permissions: OrganizationPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "organization":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        self.ro_mode = data["ro_mode"]
        self.name = data["name"]
        self.vcs_type = data["vcs_type"]
        known = 8
        if "repositories" in data:
            self.repositories = (
                [_repositories.take_RepositoryMinimal(item) for item in value]
                if (value := data["repositories"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if "installation" in data:
            self.installation = (
                None if (value := data["installation"]) is None else _installations.take_InstallationMinimal(value)
            )
            known += 1
        if "@permissions" in data:
            self.permissions = take_OrganizationPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "organization"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is UNSET
            or sent.name is UNSET
            or sent.vcs_type is UNSET
            or sent.github_id is not UNSET
            or sent.vcs_id is not UNSET
            or sent.avatar_url is not UNSET
            or sent.education is not UNSET
            or sent.allow_migration is not UNSET
            or sent.allowance is not UNSET
            or sent.custom_keys is not UNSET
            or sent.trial_allowed is not UNSET
            or sent.account_env_vars is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.login = sent.login
        self.ro_mode = sent.ro_mode
        self.name = sent.name
        self.vcs_type = sent.vcs_type
        if sent.repositories is not UNSET:
            self.repositories = (
                [_repositories.take_RepositoryMinimal(item) for item in value]
                if (value := sent.repositories).__class__ is list
                else no_list(value)
            )
        if sent.installation is not UNSET:
            self.installation = (
                None if (value := sent.installation) is None else _installations.take_InstallationMinimal(value)
            )
        if sent.permissions is not UNSET:
            self.permissions = take_OrganizationPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
            Field("ro_mode", "ro_mode", BOOLEAN),
            Field("name", "name", Nullable(STRING)),
            Field("vcs_type", "vcs_type", Nullable(STRING)),
            Field(
                "repositories",
                "repositories",
                ListOf(ModelKind(lambda: _repositories.RepositoryMinimal)),
                required=False,
                include="organization.repositories",
            ),
            Field(
                "installation",
                "installation",
                Nullable(ModelKind(lambda: _installations.InstallationMinimal)),
                required=False,
                include="organization.installation",
            ),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: OrganizationPermissions),
                required=False,
                include="organization.@permissions",
            ),
        )


@model
class Organization(OrganizationMinimal):
    """An organization."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "organization"), ("@representation", "standard")),
        family=lambda: _ORGANIZATIONMINIMAL_FAMILY,
        fetched_by="travis.organizations.get",
        href_root="/org/",
        optional=("repositories", "installation"),
    )

    github_id: int | None
    """The organization's id at GitHub. Example: `2000087`"""
    vcs_id: str | None
    """The organization's id at the provider. Example: `"2000087"`"""
    avatar_url: str | None
    """Address of the organization's picture. Example: `"https://avatars.example.com/o/87"`"""
    education: bool
    """Whether the organization has the education program's account. Example: `false`"""
    allow_migration: bool
    """Whether repositories may move from travis-ci.org to travis-ci.com. Example: `false`"""
    allowance: _owners.AllowanceMinimal
    """What the organization's plan allows; by its id alone unless it is included."""
    custom_keys: list[_owners.CustomKeyMinimal]
    """The SSH keys that the organization has to use in several repositories."""
    trial_allowed: bool
    """Whether a trial can be started. Example: `false`"""
    account_env_vars: list[_owners.AccountEnvVarMinimal]
    """The environment variables of all of the organization's repositories."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
            ro_mode: bool = ...,
            name: str | None = ...,
            vcs_type: _shared.VcsOrganizationType | None = ...,
            repositories: list[_repositories.RepositoryMinimal] = ...,
            installation: _installations.InstallationMinimal | None = ...,
            permissions: OrganizationPermissions = ...,
            github_id: int | None = ...,
            vcs_id: str | None = ...,
            avatar_url: str | None = ...,
            education: bool = ...,
            allow_migration: bool = ...,
            allowance: _owners.AllowanceMinimal = ...,
            custom_keys: list[_owners.CustomKeyMinimal] = ...,
            trial_allowed: bool = ...,
            account_env_vars: list[_owners.AccountEnvVarMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "organization":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        self.ro_mode = data["ro_mode"]
        self.name = data["name"]
        self.vcs_type = data["vcs_type"]
        self.permissions = take_OrganizationPermissions(data["@permissions"])
        self.github_id = data["github_id"]
        self.vcs_id = data["vcs_id"]
        self.avatar_url = data["avatar_url"]
        self.education = data["education"]
        self.allow_migration = data["allow_migration"]
        self.allowance = _owners.take_AllowanceMinimal(data["allowance"])
        self.custom_keys = (
            [_owners.take_CustomKeyMinimal(item) for item in value]
            if (value := data["custom_keys"]).__class__ is list
            else no_list(value)
        )
        self.trial_allowed = data["trial_allowed"]
        self.account_env_vars = (
            [_owners.take_AccountEnvVarMinimal(item) for item in value]
            if (value := data["account_env_vars"]).__class__ is list
            else no_list(value)
        )
        known = 18
        if "repositories" in data:
            self.repositories = (
                [_repositories.take_RepositoryMinimal(item) for item in value]
                if (value := data["repositories"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if "installation" in data:
            self.installation = (
                None if (value := data["installation"]) is None else _installations.take_InstallationMinimal(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "organization"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is UNSET
            or sent.name is UNSET
            or sent.vcs_type is UNSET
            or sent.permissions is UNSET
            or sent.github_id is UNSET
            or sent.vcs_id is UNSET
            or sent.avatar_url is UNSET
            or sent.education is UNSET
            or sent.allow_migration is UNSET
            or sent.allowance is UNSET
            or sent.custom_keys is UNSET
            or sent.trial_allowed is UNSET
            or sent.account_env_vars is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.login = sent.login
        self.ro_mode = sent.ro_mode
        self.name = sent.name
        self.vcs_type = sent.vcs_type
        if sent.repositories is not UNSET:
            self.repositories = (
                [_repositories.take_RepositoryMinimal(item) for item in value]
                if (value := sent.repositories).__class__ is list
                else no_list(value)
            )
        if sent.installation is not UNSET:
            self.installation = (
                None if (value := sent.installation) is None else _installations.take_InstallationMinimal(value)
            )
        self.permissions = take_struct_OrganizationPermissions(sent.permissions)
        self.github_id = sent.github_id
        self.vcs_id = sent.vcs_id
        self.avatar_url = sent.avatar_url
        self.education = sent.education
        self.allow_migration = sent.allow_migration
        self.allowance = _owners.take_struct_AllowanceMinimal(sent.allowance)
        self.custom_keys = (
            [_owners.take_struct_CustomKeyMinimal(item) for item in value]
            if (value := sent.custom_keys).__class__ is list
            else no_list(value)
        )
        self.trial_allowed = sent.trial_allowed
        self.account_env_vars = (
            [_owners.take_struct_AccountEnvVarMinimal(item) for item in value]
            if (value := sent.account_env_vars).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
            Field("ro_mode", "ro_mode", BOOLEAN),
            Field("name", "name", Nullable(STRING)),
            Field("vcs_type", "vcs_type", Nullable(STRING)),
            Field(
                "repositories",
                "repositories",
                ListOf(ModelKind(lambda: _repositories.RepositoryMinimal)),
                required=False,
                include="organization.repositories",
            ),
            Field(
                "installation",
                "installation",
                Nullable(ModelKind(lambda: _installations.InstallationMinimal)),
                required=False,
                include="organization.installation",
            ),
            Field("permissions", "@permissions", ModelKind(lambda: OrganizationPermissions)),
            Field("github_id", "github_id", Nullable(INTEGER)),
            Field("vcs_id", "vcs_id", Nullable(STRING)),
            Field("avatar_url", "avatar_url", Nullable(STRING)),
            Field("education", "education", BOOLEAN),
            Field("allow_migration", "allow_migration", BOOLEAN),
            Field("allowance", "allowance", ModelKind(lambda: _owners.AllowanceMinimal)),
            Field("custom_keys", "custom_keys", ListOf(ModelKind(lambda: _owners.CustomKeyMinimal))),
            Field("trial_allowed", "trial_allowed", BOOLEAN),
            Field("account_env_vars", "account_env_vars", ListOf(ModelKind(lambda: _owners.AccountEnvVarMinimal))),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_OrganizationReference: Callable[[Any], OrganizationReference] = OrganizationReference.take
take_struct_OrganizationReference: Callable[[Any], OrganizationReference] = OrganizationReference.take_struct
take_OrganizationPermissions: Callable[[Any], OrganizationPermissions] = OrganizationPermissions.take
take_struct_OrganizationPermissions: Callable[[Any], OrganizationPermissions] = OrganizationPermissions.take_struct
take_Organizations: Callable[[Any], Organizations] = Organizations.take
take_struct_Organizations: Callable[[Any], Organizations] = Organizations.take_struct
take_OrganizationOwner: Callable[[Any], OrganizationOwner] = OrganizationOwner.take
take_struct_OrganizationOwner: Callable[[Any], OrganizationOwner] = OrganizationOwner.take_struct
take_OrganizationMinimal: Callable[[Any], OrganizationMinimal] = OrganizationMinimal.take
take_struct_OrganizationMinimal: Callable[[Any], OrganizationMinimal] = OrganizationMinimal.take_struct
take_Organization: Callable[[Any], Organization] = Organization.take
take_struct_Organization: Callable[[Any], Organization] = Organization.take_struct
_ORGANIZATIONMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": OrganizationMinimal,
    "standard": Organization,
}
