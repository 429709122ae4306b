# From openapi/github/authorizations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

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
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Authorization", "AuthorizationApp", "AuthorizationRequest", "GithubError", "GithubFieldError"]


@model
class AuthorizationRequest(Model):
    """What a token is wanted for."""

    traits: ClassVar[Traits] = Traits(
        api="github",
        optional=("scopes",),
    )

    scopes: list[str] | None
    """What the token may do; those that Travis CI needs are in `github.scopes` of `/config`."""
    note: str
    """A free text by which the user knows the token; no two of a user have the same. Example: `"temporary token to auth against travis"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scopes: list[str] | None = ...,
            note: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.note = data["note"]
        known = 1
        if "scopes" in data:
            self.scopes = value if (value := data["scopes"]).__class__ is list else no_list(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.scopes is not UNSET:
            self.scopes = value if (value := sent.scopes).__class__ is list else no_list(value)
        self.note = sent.note
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("scopes", "scopes", ListOf(STRING), required=False),
            Field("note", "note", STRING),
        )


@model
class Authorization(Model):
    """A token of GitHub, with what it may do."""

    traits: ClassVar[Traits] = Traits(
        api="github",
        optional=("app", "hashed_token", "token_last_eight", "note_url", "created_at", "updated_at", "fingerprint"),
    )

    id: int
    """Its id. Example: `1`"""
    url: str
    """Its address, by which it is deleted. Example: `"https://api.github.com/authorizations/1"`"""
    scopes: list[str]
    """What the token may do."""
    token: str
    """The token; empty in every answer but that of its creation."""
    note: str | None
    """The text by which the user knows it. Example: `"temporary token to auth against travis"`"""
    app: AuthorizationApp | None
    """The application that a token is for; one that a user has created is an application of its own."""
    hashed_token: str | None
    """SHA-256 of the token; null of old ones."""
    token_last_eight: str | None
    """The end of the token; null of old ones."""
    note_url: str | None
    """A page about what the token is for. Example: `"https://example.com/why"`"""
    created_at: datetime | None
    """When it was created. Example: `"2018-09-30T19:47:19Z"`"""
    updated_at: datetime | None
    """When it was changed last. Example: `"2018-09-30T19:47:19Z"`"""
    fingerprint: str | None
    """What tells it from others of the same application and user. Example: `"laptop"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            url: str = ...,
            scopes: list[str] = ...,
            token: str = ...,
            note: str | None = ...,
            app: AuthorizationApp | None = ...,
            hashed_token: str | None = ...,
            token_last_eight: str | None = ...,
            note_url: str | None = ...,
            created_at: datetime | None = ...,
            updated_at: datetime | None = ...,
            fingerprint: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.url = data["url"]
        self.scopes = value if (value := data["scopes"]).__class__ is list else no_list(value)
        self.token = data["token"]
        self.note = data["note"]
        known = 5
        if "app" in data:
            self.app = take_AuthorizationApp(data["app"])
            known += 1
        if "hashed_token" in data:
            self.hashed_token = data["hashed_token"]
            known += 1
        if "token_last_eight" in data:
            self.token_last_eight = data["token_last_eight"]
            known += 1
        if "note_url" in data:
            self.note_url = data["note_url"]
            known += 1
        if "created_at" in data:
            self.created_at = (
                fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
            )
            known += 1
        if "updated_at" in data:
            self.updated_at = (
                fromisoformat(value) if (value := data["updated_at"])[MARKS] == USUAL else parse_time(value)
            )
            known += 1
        if "fingerprint" in data:
            self.fingerprint = data["fingerprint"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.url = sent.url
        self.scopes = value if (value := sent.scopes).__class__ is list else no_list(value)
        self.token = sent.token
        self.note = sent.note
        if sent.app is not UNSET:
            self.app = take_AuthorizationApp(sent.app)
        if sent.hashed_token is not UNSET:
            self.hashed_token = sent.hashed_token
        if sent.token_last_eight is not UNSET:
            self.token_last_eight = sent.token_last_eight
        if sent.note_url is not UNSET:
            self.note_url = sent.note_url
        if sent.created_at is not UNSET:
            self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        if sent.updated_at is not UNSET:
            self.updated_at = fromisoformat(value) if (value := sent.updated_at)[MARKS] == USUAL else parse_time(value)
        if sent.fingerprint is not UNSET:
            self.fingerprint = sent.fingerprint
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("url", "url", STRING),
            Field("scopes", "scopes", ListOf(STRING)),
            Field("token", "token", STRING, secret=True),
            Field("note", "note", Nullable(STRING)),
            Field("app", "app", ModelKind(lambda: AuthorizationApp), required=False),
            Field("hashed_token", "hashed_token", Nullable(STRING), required=False, secret=True),
            Field("token_last_eight", "token_last_eight", Nullable(STRING), required=False, secret=True),
            Field("note_url", "note_url", Nullable(STRING), required=False),
            Field("created_at", "created_at", TIME, required=False),
            Field("updated_at", "updated_at", TIME, required=False),
            Field("fingerprint", "fingerprint", Nullable(STRING), required=False),
        )


@model
class AuthorizationApp(Model):
    """The application that a token is for; one that a user has created is an application of its own."""

    traits: ClassVar[Traits] = Traits(
        api="github",
    )

    name: str
    """Its name. Example: `"temporary token to auth against travis"`"""
    url: str
    """Its page. Example: `"https://developer.github.com/v3/oauth_authorizations/"`"""
    client_id: str
    """Its id. Example: `"00000000000000000000"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str = ...,
            url: str = ...,
            client_id: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.name = data["name"]
        self.url = data["url"]
        self.client_id = data["client_id"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.name = sent.name
        self.url = sent.url
        self.client_id = sent.client_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", STRING),
            Field("url", "url", STRING),
            Field("client_id", "client_id", STRING),
        )


@model
class GithubError(Model):
    """What GitHub refuses, and why."""

    traits: ClassVar[Traits] = Traits(
        api="github",
        optional=("documentation_url", "errors"),
    )

    message: str
    """What is wrong. Example: `"Bad credentials"`"""
    documentation_url: str | None
    """Where GitHub explains it. Example: `"https://developer.github.com/v3"`"""
    errors: list[GithubFieldError] | None
    """What is wrong with which member."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str = ...,
            documentation_url: str | None = ...,
            errors: list[GithubFieldError] | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.message = data["message"]
        known = 1
        if "documentation_url" in data:
            self.documentation_url = data["documentation_url"]
            known += 1
        if "errors" in data:
            self.errors = (
                [take_GithubFieldError(item) for item in value]
                if (value := data["errors"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.message = sent.message
        if sent.documentation_url is not UNSET:
            self.documentation_url = sent.documentation_url
        if sent.errors is not UNSET:
            self.errors = (
                [take_GithubFieldError(item) for item in value]
                if (value := sent.errors).__class__ is list
                else no_list(value)
            )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", STRING),
            Field("documentation_url", "documentation_url", STRING, required=False),
            Field("errors", "errors", ListOf(ModelKind(lambda: GithubFieldError)), required=False),
        )


@model
class GithubFieldError(Model):
    """What is wrong with a member."""

    traits: ClassVar[Traits] = Traits(
        api="github",
    )

    resource: str
    """What kind of thing it is a member of. Example: `"OauthAccess"`"""
    code: str
    """What is wrong with it. Example: `"already_exists"`"""
    field: str
    """The member. Example: `"description"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            resource: str = ...,
            code: str = ...,
            field: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.resource = data["resource"]
        self.code = data["code"]
        self.field = data["field"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.resource = sent.resource
        self.code = sent.code
        self.field = sent.field
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("resource", "resource", STRING),
            Field("code", "code", STRING),
            Field("field", "field", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AuthorizationRequest: Callable[[Any], AuthorizationRequest] = AuthorizationRequest.take
take_struct_AuthorizationRequest: Callable[[Any], AuthorizationRequest] = AuthorizationRequest.take_struct
take_Authorization: Callable[[Any], Authorization] = Authorization.take
take_struct_Authorization: Callable[[Any], Authorization] = Authorization.take_struct
take_AuthorizationApp: Callable[[Any], AuthorizationApp] = AuthorizationApp.take
take_struct_AuthorizationApp: Callable[[Any], AuthorizationApp] = AuthorizationApp.take_struct
take_GithubError: Callable[[Any], GithubError] = GithubError.take
take_struct_GithubError: Callable[[Any], GithubError] = GithubError.take_struct
take_GithubFieldError: Callable[[Any], GithubFieldError] = GithubFieldError.take
take_struct_GithubFieldError: Callable[[Any], GithubFieldError] = GithubFieldError.take_struct
