# From openapi/v3/users.yaml by `nox -s regenerate`; do not edit.
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

    from . import installations as _installations
    from . import organizations as _organizations
    from . import owners as _owners
    from . import repositories as _repositories
    from . import shared as _shared
else:
    _installations = lazy_module(__package__, "installations")
    _organizations = lazy_module(__package__, "organizations")
    _owners = lazy_module(__package__, "owners")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")

__all__ = [
    "Membership",
    "MembershipMinimal",
    "User",
    "UserInclude",
    "UserMinimal",
    "UserOwner",
    "UserPermissions",
    "UserReference",
]

UserInclude: TypeAlias = Literal[
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.memberships",
    "user.allowance",
    "user.custom_keys",
    "user.account_env_vars",
    "user.@permissions",
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
"""What a user can come with. `owner.x` is `user.x` and `organization.x`."""


@model
class UserReference(Model):
    """A user where it stands for who did something, by id and login."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "minimal")),
        family=lambda: _USERMINIMAL_FAMILY,
        fetched_by="travis.users.get",
        href_root="/user/",
        elsewhere=(
            "ro_mode",
            "name",
            "vcs_type",
            "repositories",
            "installation",
            "emails",
            "collaborator",
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
            "email",
            "is_syncing",
            "synced_at",
            "recently_signed_up",
            "secure_user_hash",
            "confirmed_at",
            "internal",
            "last_activity_at",
            "memberships",
        ),
    )

    href: str
    """Where it is. Example: `"/user/267"`"""
    id: int
    """The user's id. Example: `267`"""
    login: str | None
    """The user's name at the provider. Example: `"rkh"`"""

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
        if data["@type"] != "user":
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
            sent._type != "user"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is not UNSET
            or sent.name is not UNSET
            or sent.vcs_type is not UNSET
            or sent.repositories is not UNSET
            or sent.installation is not UNSET
            or sent.emails is not UNSET
            or sent.collaborator is not UNSET
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
            or sent.email is not UNSET
            or sent.is_syncing is not UNSET
            or sent.synced_at is not UNSET
            or sent.recently_signed_up is not UNSET
            or sent.secure_user_hash is not UNSET
            or sent.confirmed_at is not UNSET
            or sent.internal is not UNSET
            or sent.last_activity_at is not UNSET
            or sent.memberships is not UNSET
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
class UserPermissions(Model):
    """What the caller may do with a user."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    sync: bool
    """Synchronise it with the provider. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            sync: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.sync = data["sync"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.sync = sent.sync
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("sync", "sync", BOOLEAN),
        )


@model
class MembershipMinimal(Model):
    """A membership in an organization, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "membership"), ("@representation", "minimal")),
        family=lambda: _MEMBERSHIPMINIMAL_FAMILY,
        elsewhere=("user_id", "role"),
    )

    organization_id: int
    """Id of the organization. Example: `87`"""
    build_permission: bool | None
    """Whether the member may trigger builds in it; null where nobody has said so."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            organization_id: int = ...,
            build_permission: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "membership":
            raise ValueError(data)
        self = new(cls)
        self.organization_id = data["organization_id"]
        self.build_permission = data["build_permission"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "membership"
            or sent._representation != "minimal"
            or sent.organization_id is UNSET
            or sent.build_permission is UNSET
            or sent.user_id is not UNSET
            or sent.role is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.organization_id = sent.organization_id
        self.build_permission = sent.build_permission
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organization_id", INTEGER),
            Field("build_permission", "build_permission", Nullable(BOOLEAN)),
        )


@model
class UserOwner(UserReference):
    """A user where it stands for an owner."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "minimal")),
        family=lambda: _USERMINIMAL_FAMILY,
        fetched_by="travis.users.get",
        href_root="/user/",
        elsewhere=(
            "name",
            "vcs_type",
            "repositories",
            "installation",
            "emails",
            "collaborator",
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
            "email",
            "is_syncing",
            "synced_at",
            "recently_signed_up",
            "secure_user_hash",
            "confirmed_at",
            "internal",
            "last_activity_at",
            "memberships",
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
        if data["@type"] != "user":
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
            sent._type != "user"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.login is UNSET
            or sent.ro_mode is UNSET
            or sent.name is not UNSET
            or sent.vcs_type is not UNSET
            or sent.repositories is not UNSET
            or sent.installation is not UNSET
            or sent.emails is not UNSET
            or sent.collaborator is not UNSET
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
            or sent.email is not UNSET
            or sent.is_syncing is not UNSET
            or sent.synced_at is not UNSET
            or sent.recently_signed_up is not UNSET
            or sent.secure_user_hash is not UNSET
            or sent.confirmed_at is not UNSET
            or sent.internal is not UNSET
            or sent.last_activity_at is not UNSET
            or sent.memberships is not UNSET
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
class Membership(MembershipMinimal):
    """A membership in an organization."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "membership"), ("@representation", "standard")),
        family=lambda: _MEMBERSHIPMINIMAL_FAMILY,
    )

    user_id: int
    """Id of the user. Example: `267`"""
    role: _organizations.MembershipRole | None
    """The user's role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            organization_id: int = ...,
            build_permission: bool | None = ...,
            user_id: int = ...,
            role: _organizations.MembershipRole | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "membership":
            raise ValueError(data)
        self = new(cls)
        self.organization_id = data["organization_id"]
        self.build_permission = data["build_permission"]
        self.user_id = data["user_id"]
        self.role = data["role"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "membership"
            or sent._representation != "standard"
            or sent.organization_id is UNSET
            or sent.build_permission is UNSET
            or sent.user_id is UNSET
            or sent.role is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.organization_id = sent.organization_id
        self.build_permission = sent.build_permission
        self.user_id = sent.user_id
        self.role = sent.role
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("organization_id", "organization_id", INTEGER),
            Field("build_permission", "build_permission", Nullable(BOOLEAN)),
            Field("user_id", "user_id", INTEGER),
            Field("role", "role", Nullable(STRING)),
        )


@model
class UserMinimal(UserOwner):
    """A user, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "minimal")),
        family=lambda: _USERMINIMAL_FAMILY,
        fetched_by="travis.users.get",
        href_root="/user/",
        optional=("repositories", "installation", "emails", "collaborator", "permissions"),
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
            "email",
            "is_syncing",
            "synced_at",
            "recently_signed_up",
            "secure_user_hash",
            "confirmed_at",
            "internal",
            "last_activity_at",
            "memberships",
        ),
    )

    name: str | None
    """The user's name among people. Example: `"Konstantin Haase"`"""
    vcs_type: _shared.VcsUserType | None
    """Which provider knows the user."""
    repositories: list[_repositories.RepositoryMinimal]
    """The repositories of the user, and those shared with the user, as far as the caller may see them.

    Comes with `include=["user.repositories"]`.
    """
    installation: _installations.InstallationMinimal | None
    """Where Travis CI's GitHub App is installed for the user; null if nowhere.

    Comes with `include=["user.installation"]`.
    """
    emails: list[str]
    """All addresses of the user; empty unless it is the current user.

    Comes with `include=["user.emails"]`.
    """
    collaborator: bool | None
    """Whether somebody else's plan lets the user build; null where nobody knows.

    Comes with `include=["user.collaborator"]`.
    """
    permissions: UserPermissions
    """What the caller may do with the user.

    Comes with `include=["user.@permissions"]`.
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
            vcs_type: _shared.VcsUserType | None = ...,
            repositories: list[_repositories.RepositoryMinimal] = ...,
            installation: _installations.InstallationMinimal | None = ...,
            emails: list[str] = ...,
            collaborator: bool | None = ...,
            permissions: UserPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "user":
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
        if "emails" in data:
            self.emails = value if (value := data["emails"]).__class__ is list else no_list(value)
            known += 1
        if "collaborator" in data:
            self.collaborator = data["collaborator"]
            known += 1
        if "@permissions" in data:
            self.permissions = take_UserPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "user"
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
            or sent.email is not UNSET
            or sent.is_syncing is not UNSET
            or sent.synced_at is not UNSET
            or sent.recently_signed_up is not UNSET
            or sent.secure_user_hash is not UNSET
            or sent.confirmed_at is not UNSET
            or sent.internal is not UNSET
            or sent.last_activity_at is not UNSET
            or sent.memberships is not UNSET
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
        if sent.emails is not UNSET:
            self.emails = value if (value := sent.emails).__class__ is list else no_list(value)
        if sent.collaborator is not UNSET:
            self.collaborator = sent.collaborator
        if sent.permissions is not UNSET:
            self.permissions = take_UserPermissions(sent.permissions)
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
                include="user.repositories",
            ),
            Field(
                "installation",
                "installation",
                Nullable(ModelKind(lambda: _installations.InstallationMinimal)),
                required=False,
                include="user.installation",
            ),
            Field("emails", "emails", ListOf(STRING), required=False, include="user.emails"),
            Field("collaborator", "collaborator", Nullable(BOOLEAN), required=False, include="user.collaborator"),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: UserPermissions),
                required=False,
                include="user.@permissions",
            ),
        )


@model
class User(UserMinimal):
    """A user."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "standard")),
        family=lambda: _USERMINIMAL_FAMILY,
        fetched_by="travis.users.get",
        href_root="/user/",
        optional=("repositories", "installation", "emails", "collaborator"),
    )

    github_id: int | None
    """The user's id at GitHub. Example: `30442`"""
    vcs_id: str | None
    """The user's id at the provider. Example: `"30442"`"""
    avatar_url: str | None
    """Address of the user's picture."""
    education: bool | None
    """Whether the user has the education program's account. Example: `false`"""
    allow_migration: bool
    """Whether the user may move repositories from travis-ci.org to travis-ci.com. Example: `false`"""
    allowance: _owners.AllowanceMinimal
    """What the user's plan allows; by its id alone unless it is included."""
    custom_keys: list[_owners.CustomKeyMinimal]
    """The SSH keys that the user has given to use in several repositories."""
    trial_allowed: bool
    """Whether the user can start a trial. Example: `false`"""
    account_env_vars: list[_owners.AccountEnvVarMinimal]
    """The environment variables of all of the user's repositories."""
    email: str | None
    """The first address of the user; null unless it is the current user. Example: `"github@rkh.im"`"""
    is_syncing: bool | None
    """Whether the user is being synchronised with the provider. Example: `false`"""
    synced_at: datetime | None
    """When the user was last synchronised. Example: `"2014-02-27T18:53:43Z"`"""
    recently_signed_up: bool
    """Whether the user's first login was within the last five seconds. Example: `false`"""
    secure_user_hash: str | None
    """What proves the user to the chat of the web interface; null where there is none."""
    confirmed_at: str | None
    """When the user's account was confirmed, like `2011-03-30T16:25:21Z`; on Enterprise always the date
    `2000-01-01`.
    """
    internal: bool
    """Whether it is a user of Travis CI's own. Example: `false`"""
    last_activity_at: datetime | None
    """When the user last used Travis CI, to five minutes. Example: `"2014-04-21T15:58:00Z"`"""
    memberships: list[MembershipMinimal]
    """The organizations that the user is a member of, by their ids."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
            ro_mode: bool = ...,
            name: str | None = ...,
            vcs_type: _shared.VcsUserType | None = ...,
            repositories: list[_repositories.RepositoryMinimal] = ...,
            installation: _installations.InstallationMinimal | None = ...,
            emails: list[str] = ...,
            collaborator: bool | None = ...,
            permissions: UserPermissions = ...,
            github_id: int | None = ...,
            vcs_id: str | None = ...,
            avatar_url: str | None = ...,
            education: bool | None = ...,
            allow_migration: bool = ...,
            allowance: _owners.AllowanceMinimal = ...,
            custom_keys: list[_owners.CustomKeyMinimal] = ...,
            trial_allowed: bool = ...,
            account_env_vars: list[_owners.AccountEnvVarMinimal] = ...,
            email: str | None = ...,
            is_syncing: bool | None = ...,
            synced_at: datetime | None = ...,
            recently_signed_up: bool = ...,
            secure_user_hash: str | None = ...,
            confirmed_at: str | None = ...,
            internal: bool = ...,
            last_activity_at: datetime | None = ...,
            memberships: list[MembershipMinimal] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "user":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        self.ro_mode = data["ro_mode"]
        self.name = data["name"]
        self.vcs_type = data["vcs_type"]
        self.permissions = take_UserPermissions(data["@permissions"])
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
        self.email = data["email"]
        self.is_syncing = data["is_syncing"]
        self.synced_at = (
            None
            if (value := data["synced_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.recently_signed_up = data["recently_signed_up"]
        self.secure_user_hash = data["secure_user_hash"]
        self.confirmed_at = data["confirmed_at"]
        self.internal = data["internal"]
        self.last_activity_at = (
            None
            if (value := data["last_activity_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.memberships = (
            [take_MembershipMinimal(item) for item in value]
            if (value := data["memberships"]).__class__ is list
            else no_list(value)
        )
        known = 27
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
        if "emails" in data:
            self.emails = value if (value := data["emails"]).__class__ is list else no_list(value)
            known += 1
        if "collaborator" in data:
            self.collaborator = data["collaborator"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "user"
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
            or sent.email is UNSET
            or sent.is_syncing is UNSET
            or sent.synced_at is UNSET
            or sent.recently_signed_up is UNSET
            or sent.secure_user_hash is UNSET
            or sent.confirmed_at is UNSET
            or sent.internal is UNSET
            or sent.last_activity_at is UNSET
            or sent.memberships is UNSET
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
        if sent.emails is not UNSET:
            self.emails = value if (value := sent.emails).__class__ is list else no_list(value)
        if sent.collaborator is not UNSET:
            self.collaborator = sent.collaborator
        self.permissions = take_struct_UserPermissions(sent.permissions)
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
        self.email = sent.email
        self.is_syncing = sent.is_syncing
        self.synced_at = (
            None
            if (value := sent.synced_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.recently_signed_up = sent.recently_signed_up
        self.secure_user_hash = sent.secure_user_hash
        self.confirmed_at = sent.confirmed_at
        self.internal = sent.internal
        self.last_activity_at = (
            None
            if (value := sent.last_activity_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.memberships = (
            [take_struct_MembershipMinimal(item) for item in value]
            if (value := sent.memberships).__class__ is list
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
                include="user.repositories",
            ),
            Field(
                "installation",
                "installation",
                Nullable(ModelKind(lambda: _installations.InstallationMinimal)),
                required=False,
                include="user.installation",
            ),
            Field("emails", "emails", ListOf(STRING), required=False, include="user.emails"),
            Field("collaborator", "collaborator", Nullable(BOOLEAN), required=False, include="user.collaborator"),
            Field("permissions", "@permissions", ModelKind(lambda: UserPermissions)),
            Field("github_id", "github_id", Nullable(INTEGER)),
            Field("vcs_id", "vcs_id", Nullable(STRING)),
            Field("avatar_url", "avatar_url", Nullable(STRING)),
            Field("education", "education", Nullable(BOOLEAN)),
            Field("allow_migration", "allow_migration", BOOLEAN),
            Field("allowance", "allowance", ModelKind(lambda: _owners.AllowanceMinimal)),
            Field("custom_keys", "custom_keys", ListOf(ModelKind(lambda: _owners.CustomKeyMinimal))),
            Field("trial_allowed", "trial_allowed", BOOLEAN),
            Field("account_env_vars", "account_env_vars", ListOf(ModelKind(lambda: _owners.AccountEnvVarMinimal))),
            Field("email", "email", Nullable(STRING)),
            Field("is_syncing", "is_syncing", Nullable(BOOLEAN)),
            Field("synced_at", "synced_at", Nullable(TIME)),
            Field("recently_signed_up", "recently_signed_up", BOOLEAN),
            Field("secure_user_hash", "secure_user_hash", Nullable(STRING), secret=True),
            Field("confirmed_at", "confirmed_at", Nullable(STRING)),
            Field("internal", "internal", BOOLEAN),
            Field("last_activity_at", "last_activity_at", Nullable(TIME)),
            Field("memberships", "memberships", ListOf(ModelKind(lambda: MembershipMinimal))),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_UserReference: Callable[[Any], UserReference] = UserReference.take
take_struct_UserReference: Callable[[Any], UserReference] = UserReference.take_struct
take_UserPermissions: Callable[[Any], UserPermissions] = UserPermissions.take
take_struct_UserPermissions: Callable[[Any], UserPermissions] = UserPermissions.take_struct
take_MembershipMinimal: Callable[[Any], MembershipMinimal] = MembershipMinimal.take
take_struct_MembershipMinimal: Callable[[Any], MembershipMinimal] = MembershipMinimal.take_struct
take_UserOwner: Callable[[Any], UserOwner] = UserOwner.take
take_struct_UserOwner: Callable[[Any], UserOwner] = UserOwner.take_struct
take_Membership: Callable[[Any], Membership] = Membership.take
take_struct_Membership: Callable[[Any], Membership] = Membership.take_struct
take_UserMinimal: Callable[[Any], UserMinimal] = UserMinimal.take
take_struct_UserMinimal: Callable[[Any], UserMinimal] = UserMinimal.take_struct
take_User: Callable[[Any], User] = User.take
take_struct_User: Callable[[Any], User] = User.take_struct
_USERMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": UserMinimal,
    "standard": User,
}
_MEMBERSHIPMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": MembershipMinimal,
    "standard": Membership,
}
