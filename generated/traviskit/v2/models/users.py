# From openapi/v2/users.yaml by `nox -s regenerate`; do not edit.
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
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["User", "UserAnswer", "UserSync", "VcsType"]

VcsType: TypeAlias = Literal["GithubUser", "BitbucketUser", "GitlabUser", "AssemblaUser"] | str
"""The kind of a user, by the service that the user logs in with."""


@model
class UserAnswer(Model):
    """A user in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    user: User
    """A user of Travis CI."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: User = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.user = take_User(data["user"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.user = take_struct_User(sent.user)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("user", "user", ModelKind(lambda: User)),)


@model
class User(Model):
    """A user of Travis CI."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.users.get",
        optional=("secure_user_hash",),
    )

    id: int
    """User id. Example: `267`"""
    name: str | None
    """Name on GitHub. Example: `"Konstantin Haase"`"""
    login: str | None
    """Login on GitHub. Null after another user took it over. Example: `"rkh"`"""
    email: str | None
    """Primary e-mail address on GitHub. Example: `"github@rkh.im"`"""
    gravatar_id: str
    """The hash that Gravatar knows the e-mail address by. Empty without an address. Example: `"5c2b452f6eea4a6d84c105ebd971d2a4"`"""
    avatar_url: str
    """Address of the user's picture."""
    locale: str | None
    """Language of the web interface. Example: `"en"`"""
    is_syncing: bool
    """Whether the user is being synchronised with GitHub. Example: `false`"""
    synced_at: datetime | None
    """When the user was last synchronised. Example: `"2014-02-27T18:53:43Z"`"""
    correct_scopes: bool | None
    """Whether the user's GitHub token has the scopes that Travis CI needs. Null where that could not be asked. Example: `false`"""
    created_at: datetime
    """When the user was created. Example: `"2011-03-30T16:25:21Z"`"""
    first_logged_in_at: datetime | None
    """When the user first logged in. Example: `"2011-03-30T16:25:21Z"`"""
    channels: list[str]
    """The user's channels on Pusher. Example: `["private-user-267"]`"""
    allow_migration: bool
    """Whether the user may migrate repositories to travis-ci.com. Example: `false`"""
    vcs_type: VcsType
    """The kind of a user, by the service that the user logs in with."""
    secure_user_hash: str | None
    """Proof of the user's identity for Intercom. Sent where the server is configured for it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            login: str | None = ...,
            email: str | None = ...,
            gravatar_id: str = ...,
            avatar_url: str = ...,
            locale: str | None = ...,
            is_syncing: bool = ...,
            synced_at: datetime | None = ...,
            correct_scopes: bool | None = ...,
            created_at: datetime = ...,
            first_logged_in_at: datetime | None = ...,
            channels: list[str] = ...,
            allow_migration: bool = ...,
            vcs_type: VcsType = ...,
            secure_user_hash: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.login = data["login"]
        self.email = data["email"]
        self.gravatar_id = data["gravatar_id"]
        self.avatar_url = data["avatar_url"]
        self.locale = data["locale"]
        self.is_syncing = data["is_syncing"]
        self.synced_at = (
            None
            if (value := data["synced_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.correct_scopes = data["correct_scopes"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.first_logged_in_at = (
            None
            if (value := data["first_logged_in_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.channels = value if (value := data["channels"]).__class__ is list else no_list(value)
        self.allow_migration = data["allow_migration"]
        self.vcs_type = data["vcs_type"]
        known = 15
        if "secure_user_hash" in data:
            self.secure_user_hash = data["secure_user_hash"]
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
        self.email = sent.email
        self.gravatar_id = sent.gravatar_id
        self.avatar_url = sent.avatar_url
        self.locale = sent.locale
        self.is_syncing = sent.is_syncing
        self.synced_at = (
            None
            if (value := sent.synced_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.correct_scopes = sent.correct_scopes
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.first_logged_in_at = (
            None
            if (value := sent.first_logged_in_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.channels = value if (value := sent.channels).__class__ is list else no_list(value)
        self.allow_migration = sent.allow_migration
        self.vcs_type = sent.vcs_type
        if sent.secure_user_hash is not UNSET:
            self.secure_user_hash = sent.secure_user_hash
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("login", "login", Nullable(STRING)),
            Field("email", "email", Nullable(STRING)),
            Field("gravatar_id", "gravatar_id", STRING),
            Field("avatar_url", "avatar_url", STRING),
            Field("locale", "locale", Nullable(STRING)),
            Field("is_syncing", "is_syncing", BOOLEAN),
            Field("synced_at", "synced_at", Nullable(TIME)),
            Field("correct_scopes", "correct_scopes", Nullable(BOOLEAN)),
            Field("created_at", "created_at", TIME),
            Field("first_logged_in_at", "first_logged_in_at", Nullable(TIME)),
            Field("channels", "channels", ListOf(STRING)),
            Field("allow_migration", "allow_migration", BOOLEAN),
            Field("vcs_type", "vcs_type", STRING),
            Field("secure_user_hash", "secure_user_hash", STRING, required=False, secret=True),
        )


@model
class UserSync(Model):
    """That a synchronisation has started."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    result: bool
    """Always true. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.result = data["result"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.result = sent.result
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("result", "result", BOOLEAN),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_UserAnswer: Callable[[Any], UserAnswer] = UserAnswer.take
take_struct_UserAnswer: Callable[[Any], UserAnswer] = UserAnswer.take_struct
take_User: Callable[[Any], User] = User.take
take_struct_User: Callable[[Any], User] = User.take_struct
take_UserSync: Callable[[Any], UserSync] = UserSync.take
take_struct_UserSync: Callable[[Any], UserSync] = UserSync.take_struct
