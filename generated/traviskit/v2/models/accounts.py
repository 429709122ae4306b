# From openapi/v2/accounts.yaml by `nox -s regenerate`; do not edit.
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
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Account", "AccountList", "AccountType"]

AccountType: TypeAlias = Literal["user", "organization"] | str
"""What kind of owner an account is."""


@model
class AccountList(Model):
    """The accounts in their envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    accounts: list[Account]
    """The user's own account, then those of organizations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accounts: list[Account] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.accounts = (
            [take_Account(item) for item in value] if (value := data["accounts"]).__class__ is list else no_list(value)
        )
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.accounts = (
            [take_struct_Account(item) for item in value]
            if (value := sent.accounts).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("accounts", "accounts", ListOf(ModelKind(lambda: Account))),)


@model
class Account(Model):
    """An owner of repositories, a user or an organization, as the current user has to do with it."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("subscribed", "education"),
    )

    id: int
    """Id of the user or the organization. A user and an organization may have the same. Example: `267`"""
    name: str | None
    """Name on GitHub. Example: `"Konstantin Haase"`"""
    login: str | None
    """Login on GitHub. Null after another owner took it over. Example: `"rkh"`"""
    type_: AccountType
    """What kind of owner an account is."""
    repos_count: int
    """How many of its repositories the user may administrate (with `all`, see). Example: `167`"""
    subscribed: bool | None
    """Whether it has a valid subscription. On travis-ci.com alone. Example: `true`"""
    education: bool | None
    """Whether it is a student's or a school's. On travis-ci.com alone. Example: `false`"""
    avatar_url: str | None
    """Address of its picture, if one is stored. Example: `"https://avatars.example.com/o/87"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            login: str | None = ...,
            type_: AccountType = ...,
            repos_count: int = ...,
            subscribed: bool | None = ...,
            education: bool | None = ...,
            avatar_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.login = data["login"]
        self.type_ = data["type"]
        self.repos_count = data["repos_count"]
        self.avatar_url = data["avatar_url"]
        known = 6
        if "subscribed" in data:
            self.subscribed = data["subscribed"]
            known += 1
        if "education" in data:
            self.education = data["education"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.login = sent.login
        self.type_ = sent.type_
        self.repos_count = sent.repos_count
        if sent.subscribed is not UNSET:
            self.subscribed = sent.subscribed
        if sent.education is not UNSET:
            self.education = sent.education
        self.avatar_url = sent.avatar_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("login", "login", Nullable(STRING)),
            Field("type_", "type", STRING),
            Field("repos_count", "repos_count", INTEGER),
            Field("subscribed", "subscribed", BOOLEAN, required=False),
            Field("education", "education", BOOLEAN, required=False),
            Field("avatar_url", "avatar_url", Nullable(STRING)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AccountList: Callable[[Any], AccountList] = AccountList.take
take_struct_AccountList: Callable[[Any], AccountList] = AccountList.take_struct
take_Account: Callable[[Any], Account] = Account.take
take_struct_Account: Callable[[Any], Account] = Account.take_struct
