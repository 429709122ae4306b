# From openapi/v3/owners.yaml by `nox -s regenerate`; do not edit.
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
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self


__all__ = [
    "AccountEnvVar",
    "AccountEnvVarMinimal",
    "AccountEnvVarPermissions",
    "Allowance",
    "AllowanceMinimal",
    "CustomKey",
    "CustomKeyMinimal",
    "OwnerInclude",
    "OwnerType",
]

OwnerInclude: TypeAlias = Literal[
    "owner.repositories",
    "owner.installation",
    "owner.allowance",
    "owner.custom_keys",
    "owner.account_env_vars",
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.memberships",
    "user.allowance",
    "user.custom_keys",
    "user.account_env_vars",
    "user.@permissions",
    "organization.repositories",
    "organization.installation",
    "organization.allowance",
    "organization.custom_keys",
    "organization.account_env_vars",
    "organization.@permissions",
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
"""What an owner can come with. `owner.x` is `user.x` and `organization.x`."""

OwnerType: TypeAlias = Literal["User", "Organization"] | str
"""Whether an owner is a user or an organization."""


@model
class AllowanceMinimal(Model):
    """What an owner's plan allows, by the owner's id alone."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "allowance"), ("@representation", "minimal")),
        family=lambda: _ALLOWANCEMINIMAL_FAMILY,
        elsewhere=(
            "subscription_type",
            "public_repos",
            "private_repos",
            "concurrency_limit",
            "user_usage",
            "pending_user_licenses",
            "payment_changes_block_credit",
            "payment_changes_block_captcha",
            "credit_card_block_duration",
            "captcha_block_duration",
        ),
    )

    id: int
    """The id of the owner. Example: `267`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "allowance":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "allowance"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.subscription_type is not UNSET
            or sent.public_repos is not UNSET
            or sent.private_repos is not UNSET
            or sent.concurrency_limit is not UNSET
            or sent.user_usage is not UNSET
            or sent.pending_user_licenses is not UNSET
            or sent.payment_changes_block_credit is not UNSET
            or sent.payment_changes_block_captcha is not UNSET
            or sent.credit_card_block_duration is not UNSET
            or sent.captcha_block_duration is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", INTEGER),)


@model
class CustomKeyMinimal(Model):
    """An SSH key of an owner. The minimal representation has all that the standard one has."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "custom_key"), ("@representation", "minimal")),
        family=lambda: _CUSTOMKEYMINIMAL_FAMILY,
    )

    id: int
    """The key's id. Example: `5`"""
    name: str | None
    """What the configs of builds call it. Example: `"deploy"`"""
    description: str | None
    """What it is for. Example: `"Fetches private dependencies"`"""
    public_key: str | None
    """Its public half. Example: `"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ"`"""
    fingerprint: str | None
    """The fingerprint of its public half. Example: `"57:78:65:c2:c9:c8:c9:f7:dd:2b:35:39:40:27:d2:40"`"""
    added_by_login: str
    """The login of who added it; empty if nobody knows. Example: `"rkh"`"""
    created_at: datetime | None
    """When it was added. Example: `"2014-04-21T10:00:00Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            description: str | None = ...,
            public_key: str | None = ...,
            fingerprint: str | None = ...,
            added_by_login: str = ...,
            created_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "custom_key":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.description = data["description"]
        self.public_key = data["public_key"]
        self.fingerprint = data["fingerprint"]
        self.added_by_login = data["added_by_login"]
        self.created_at = (
            None
            if (value := data["created_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "custom_key"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.description is UNSET
            or sent.public_key is UNSET
            or sent.fingerprint is UNSET
            or sent.added_by_login is UNSET
            or sent.created_at is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.description = sent.description
        self.public_key = sent.public_key
        self.fingerprint = sent.fingerprint
        self.added_by_login = sent.added_by_login
        self.created_at = (
            None
            if (value := sent.created_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("description", "description", Nullable(STRING)),
            Field("public_key", "public_key", Nullable(STRING)),
            Field("fingerprint", "fingerprint", Nullable(STRING)),
            Field("added_by_login", "added_by_login", STRING),
            Field("created_at", "created_at", Nullable(TIME)),
        )


@model
class AccountEnvVarMinimal(Model):
    """An environment variable of all of an owner's repositories, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "account_env_var"), ("@representation", "minimal")),
        family=lambda: _ACCOUNTENVVARMINIMAL_FAMILY,
        optional=("value", "permissions"),
        elsewhere=("created_at", "updated_at"),
    )

    id: int
    """The variable's id. Example: `7`"""
    owner_id: int | None
    """The owner's id. Example: `267`"""
    owner_type: OwnerType | None
    """Whether the owner is a user or an organization."""
    name: str | None
    """The variable's name. Example: `"LANG"`"""
    value: str | None
    """The variable's value; sent of public ones alone."""
    public: bool | None
    """Whether the value is shown. Example: `true`"""
    permissions: AccountEnvVarPermissions
    """What the caller may do with the variable.

    Comes with `include=["account_env_var.@permissions"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            owner_id: int | None = ...,
            owner_type: OwnerType | None = ...,
            name: str | None = ...,
            value: str | None = ...,
            public: bool | None = ...,
            permissions: AccountEnvVarPermissions = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "account_env_var":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.owner_id = data["owner_id"]
        self.owner_type = data["owner_type"]
        self.name = data["name"]
        self.public = data["public"]
        known = 7
        if "value" in data:
            self.value = data["value"]
            known += 1
        if "@permissions" in data:
            self.permissions = take_AccountEnvVarPermissions(data["@permissions"])
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "account_env_var"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.owner_id is UNSET
            or sent.owner_type is UNSET
            or sent.name is UNSET
            or sent.public is UNSET
            or sent.created_at is not UNSET
            or sent.updated_at is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.owner_id = sent.owner_id
        self.owner_type = sent.owner_type
        self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        self.public = sent.public
        if sent.permissions is not UNSET:
            self.permissions = take_AccountEnvVarPermissions(sent.permissions)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("owner_id", "owner_id", Nullable(INTEGER)),
            Field("owner_type", "owner_type", Nullable(STRING)),
            Field("name", "name", Nullable(STRING)),
            Field("value", "value", Nullable(STRING), required=False, secret=True),
            Field("public", "public", Nullable(BOOLEAN)),
            Field(
                "permissions",
                "@permissions",
                ModelKind(lambda: AccountEnvVarPermissions),
                required=False,
                include="account_env_var.@permissions",
            ),
        )


@model
class AccountEnvVarPermissions(Model):
    """What the caller may do with an owner's environment variable."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """See it. Example: `true`"""
    write: bool
    """Change it. Example: `true`"""
    delete: bool
    """Delete it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            write: bool = ...,
            delete: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.write = data["write"]
        self.delete = data["delete"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.write = sent.write
        self.delete = sent.delete
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("write", "write", BOOLEAN),
            Field("delete", "delete", BOOLEAN),
        )


@model
class Allowance(AllowanceMinimal):
    """What an owner's plan allows."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "allowance"), ("@representation", "standard")),
        family=lambda: _ALLOWANCEMINIMAL_FAMILY,
    )

    subscription_type: int | None
    """1 for a plan by concurrency, 2 for one by usage, 3 for none. Example: `1`"""
    public_repos: bool | None
    """Whether public repositories can be built. Example: `true`"""
    private_repos: bool | None
    """Whether private repositories can be built. Example: `true`"""
    concurrency_limit: int | None
    """How many jobs run at once. Example: `10`"""
    user_usage: bool | None
    """Whether the plan allows the users that there are. Example: `true`"""
    pending_user_licenses: bool | None
    """Whether licenses of users are still to be paid. Example: `false`"""
    payment_changes_block_credit: bool | None
    """Whether the card can not be changed for now. Example: `false`"""
    payment_changes_block_captcha: bool | None
    """Whether too many captchas failed. Example: `false`"""
    credit_card_block_duration: int | None
    """For how many hours the card can not be changed. Example: `0`"""
    captcha_block_duration: int | None
    """For how many hours captchas are refused. Example: `0`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            subscription_type: int | None = ...,
            public_repos: bool | None = ...,
            private_repos: bool | None = ...,
            concurrency_limit: int | None = ...,
            user_usage: bool | None = ...,
            pending_user_licenses: bool | None = ...,
            payment_changes_block_credit: bool | None = ...,
            payment_changes_block_captcha: bool | None = ...,
            credit_card_block_duration: int | None = ...,
            captcha_block_duration: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "allowance":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.subscription_type = data["subscription_type"]
        self.public_repos = data["public_repos"]
        self.private_repos = data["private_repos"]
        self.concurrency_limit = data["concurrency_limit"]
        self.user_usage = data["user_usage"]
        self.pending_user_licenses = data["pending_user_licenses"]
        self.payment_changes_block_credit = data["payment_changes_block_credit"]
        self.payment_changes_block_captcha = data["payment_changes_block_captcha"]
        self.credit_card_block_duration = data["credit_card_block_duration"]
        self.captcha_block_duration = data["captcha_block_duration"]
        if len(data) != 13:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "allowance"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.subscription_type is UNSET
            or sent.public_repos is UNSET
            or sent.private_repos is UNSET
            or sent.concurrency_limit is UNSET
            or sent.user_usage is UNSET
            or sent.pending_user_licenses is UNSET
            or sent.payment_changes_block_credit is UNSET
            or sent.payment_changes_block_captcha is UNSET
            or sent.credit_card_block_duration is UNSET
            or sent.captcha_block_duration is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.subscription_type = sent.subscription_type
        self.public_repos = sent.public_repos
        self.private_repos = sent.private_repos
        self.concurrency_limit = sent.concurrency_limit
        self.user_usage = sent.user_usage
        self.pending_user_licenses = sent.pending_user_licenses
        self.payment_changes_block_credit = sent.payment_changes_block_credit
        self.payment_changes_block_captcha = sent.payment_changes_block_captcha
        self.credit_card_block_duration = sent.credit_card_block_duration
        self.captcha_block_duration = sent.captcha_block_duration
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("subscription_type", "subscription_type", Nullable(INTEGER)),
            Field("public_repos", "public_repos", Nullable(BOOLEAN)),
            Field("private_repos", "private_repos", Nullable(BOOLEAN)),
            Field("concurrency_limit", "concurrency_limit", Nullable(INTEGER)),
            Field("user_usage", "user_usage", Nullable(BOOLEAN)),
            Field("pending_user_licenses", "pending_user_licenses", Nullable(BOOLEAN)),
            Field("payment_changes_block_credit", "payment_changes_block_credit", Nullable(BOOLEAN)),
            Field("payment_changes_block_captcha", "payment_changes_block_captcha", Nullable(BOOLEAN)),
            Field("credit_card_block_duration", "credit_card_block_duration", Nullable(INTEGER)),
            Field("captcha_block_duration", "captcha_block_duration", Nullable(INTEGER)),
        )


@model
class CustomKey(CustomKeyMinimal):
    """An SSH key of an owner."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "custom_key"), ("@representation", "standard")),
        family=lambda: _CUSTOMKEYMINIMAL_FAMILY,
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            description: str | None = ...,
            public_key: str | None = ...,
            fingerprint: str | None = ...,
            added_by_login: str = ...,
            created_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "custom_key":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.description = data["description"]
        self.public_key = data["public_key"]
        self.fingerprint = data["fingerprint"]
        self.added_by_login = data["added_by_login"]
        self.created_at = (
            None
            if (value := data["created_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "custom_key"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.name is UNSET
            or sent.description is UNSET
            or sent.public_key is UNSET
            or sent.fingerprint is UNSET
            or sent.added_by_login is UNSET
            or sent.created_at is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.description = sent.description
        self.public_key = sent.public_key
        self.fingerprint = sent.fingerprint
        self.added_by_login = sent.added_by_login
        self.created_at = (
            None
            if (value := sent.created_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("description", "description", Nullable(STRING)),
            Field("public_key", "public_key", Nullable(STRING)),
            Field("fingerprint", "fingerprint", Nullable(STRING)),
            Field("added_by_login", "added_by_login", STRING),
            Field("created_at", "created_at", Nullable(TIME)),
        )


@model
class AccountEnvVar(AccountEnvVarMinimal):
    """An environment variable of all of an owner's repositories."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "account_env_var"), ("@representation", "standard")),
        family=lambda: _ACCOUNTENVVARMINIMAL_FAMILY,
        optional=("value",),
    )

    created_at: datetime | None
    """When it was added. Example: `"2014-04-21T10:00:00Z"`"""
    updated_at: datetime | None
    """When it was last changed. Example: `"2014-04-21T10:00:00Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            owner_id: int | None = ...,
            owner_type: OwnerType | None = ...,
            name: str | None = ...,
            value: str | None = ...,
            public: bool | None = ...,
            permissions: AccountEnvVarPermissions = ...,
            created_at: datetime | None = ...,
            updated_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "account_env_var":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.owner_id = data["owner_id"]
        self.owner_type = data["owner_type"]
        self.name = data["name"]
        self.public = data["public"]
        self.permissions = take_AccountEnvVarPermissions(data["@permissions"])
        self.created_at = (
            None
            if (value := data["created_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.updated_at = (
            None
            if (value := data["updated_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        known = 10
        if "value" in data:
            self.value = data["value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "account_env_var"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.owner_id is UNSET
            or sent.owner_type is UNSET
            or sent.name is UNSET
            or sent.public is UNSET
            or sent.permissions is UNSET
            or sent.created_at is UNSET
            or sent.updated_at is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.owner_id = sent.owner_id
        self.owner_type = sent.owner_type
        self.name = sent.name
        if sent.value is not UNSET:
            self.value = sent.value
        self.public = sent.public
        self.permissions = take_struct_AccountEnvVarPermissions(sent.permissions)
        self.created_at = (
            None
            if (value := sent.created_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.updated_at = (
            None
            if (value := sent.updated_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("owner_id", "owner_id", Nullable(INTEGER)),
            Field("owner_type", "owner_type", Nullable(STRING)),
            Field("name", "name", Nullable(STRING)),
            Field("value", "value", Nullable(STRING), required=False, secret=True),
            Field("public", "public", Nullable(BOOLEAN)),
            Field("permissions", "@permissions", ModelKind(lambda: AccountEnvVarPermissions)),
            Field("created_at", "created_at", Nullable(TIME)),
            Field("updated_at", "updated_at", Nullable(TIME)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AllowanceMinimal: Callable[[Any], AllowanceMinimal] = AllowanceMinimal.take
take_struct_AllowanceMinimal: Callable[[Any], AllowanceMinimal] = AllowanceMinimal.take_struct
take_CustomKeyMinimal: Callable[[Any], CustomKeyMinimal] = CustomKeyMinimal.take
take_struct_CustomKeyMinimal: Callable[[Any], CustomKeyMinimal] = CustomKeyMinimal.take_struct
take_AccountEnvVarMinimal: Callable[[Any], AccountEnvVarMinimal] = AccountEnvVarMinimal.take
take_struct_AccountEnvVarMinimal: Callable[[Any], AccountEnvVarMinimal] = AccountEnvVarMinimal.take_struct
take_AccountEnvVarPermissions: Callable[[Any], AccountEnvVarPermissions] = AccountEnvVarPermissions.take
take_struct_AccountEnvVarPermissions: Callable[[Any], AccountEnvVarPermissions] = AccountEnvVarPermissions.take_struct
take_Allowance: Callable[[Any], Allowance] = Allowance.take
take_struct_Allowance: Callable[[Any], Allowance] = Allowance.take_struct
take_CustomKey: Callable[[Any], CustomKey] = CustomKey.take
take_struct_CustomKey: Callable[[Any], CustomKey] = CustomKey.take_struct
take_AccountEnvVar: Callable[[Any], AccountEnvVar] = AccountEnvVar.take
take_struct_AccountEnvVar: Callable[[Any], AccountEnvVar] = AccountEnvVar.take_struct
_ALLOWANCEMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": AllowanceMinimal,
    "standard": Allowance,
}
_CUSTOMKEYMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": CustomKeyMinimal,
    "standard": CustomKey,
}
_ACCOUNTENVVARMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": AccountEnvVarMinimal,
    "standard": AccountEnvVar,
}
