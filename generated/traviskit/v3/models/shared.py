# From openapi/v3/shared.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = [
    "Error",
    "ErrorType",
    "PageReference",
    "Pagination",
    "ParseError",
    "Provider",
    "ServerWarning",
    "VcsOrganizationType",
    "VcsRepositoryType",
    "VcsUserType",
    "WarningType",
]

Provider: TypeAlias = Literal["github", "bitbucket", "gitlab", "assembla", "travisproxy"]
"""Who hosts repositories, and knows users."""

ErrorType: TypeAlias = (
    Literal[
        "admin_access_required",
        "already_syncing",
        "build_already_running",
        "build_not_cancelable",
        "client_error",
        "duplicate_resource",
        "error",
        "insufficient_access",
        "job_already_running",
        "job_not_cancelable",
        "job_unfinished",
        "log_access_denied",
        "log_already_removed",
        "log_expired",
        "login_required",
        "method_not_allowed",
        "not_found",
        "not_implemented",
        "private_repo_feature",
        "repo_migrated",
        "repo_ssh_key_missing",
        "repository_inactive",
        "request_limit_reached",
        "server_error",
        "source_unknown",
        "timeout_error",
        "unprocessable_entity",
        "wrong_credentials",
        "wrong_params",
    ]
    | str
)
"""The kind of an error."""

WarningType: TypeAlias = Literal["ignored_parameter", "ignored_value", "deprecated_parameter"] | str
"""The kind of a warning."""

VcsUserType: TypeAlias = Literal["GithubUser", "BitbucketUser", "GitlabUser", "AssemblaUser", "TravisproxyUser"] | str
"""Which provider knows a user."""

VcsOrganizationType: TypeAlias = (
    Literal[
        "GithubOrganization",
        "BitbucketOrganization",
        "GitlabOrganization",
        "AssemblaOrganization",
        "TravisproxyOrganization",
    ]
    | str
)
"""Which provider knows an organization."""

VcsRepositoryType: TypeAlias = (
    Literal[
        "GithubRepository", "BitbucketRepository", "GitlabRepository", "AssemblaRepository", "TravisproxyRepository"
    ]
    | str
)
"""Which provider hosts a repository."""


@model
class Error(Model):
    """What went wrong."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "error"),),
        optional=("resource_type", "permission"),
    )

    error_type: ErrorType
    """Its kind."""
    error_message: str
    """What was wrong, for people. Example: `"login required"`"""
    resource_type: str | None
    """What was not found or may not be done with. Example: `"repository"`"""
    permission: str | None
    """The permission that is missing. Example: `"create_request"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_type: ErrorType = ...,
            error_message: str = ...,
            resource_type: str | None = ...,
            permission: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "error":
            raise ValueError(data)
        self = new(cls)
        self.error_type = data["error_type"]
        self.error_message = data["error_message"]
        known = 3
        if "resource_type" in data:
            self.resource_type = data["resource_type"]
            known += 1
        if "permission" in data:
            self.permission = data["permission"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "error":
            return cls._take_unusual(sent)
        self = new(cls)
        self.error_type = sent.error_type
        self.error_message = sent.error_message
        if sent.resource_type is not UNSET:
            self.resource_type = sent.resource_type
        if sent.permission is not UNSET:
            self.permission = sent.permission
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("error_type", "error_type", STRING),
            Field("error_message", "error_message", STRING),
            Field("resource_type", "resource_type", STRING, required=False),
            Field("permission", "permission", STRING, required=False),
        )


@model
class ParseError(Model):
    """What is said of a body that cannot be read."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    error: str
    """What was wrong with it. Example: `"Failed to parse body as JSON"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.error = data["error"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.error = sent.error
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("error", "error", STRING),)


@model
class ServerWarning(Model):
    """A warning of the server, of something in the request that it did not use."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "warning"),),
        optional=("warning_type", "parameter", "value"),
    )

    message: str
    """What it is about, for people. Example: `"query parameter foo not safelisted, ignored"`"""
    warning_type: WarningType | None
    """Its kind."""
    parameter: str | None
    """The parameter. Example: `"foo"`"""
    value: str | None
    """The part of its value that was not used. Example: `"wrong"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str = ...,
            warning_type: WarningType | None = ...,
            parameter: str | None = ...,
            value: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "warning":
            raise ValueError(data)
        self = new(cls)
        self.message = data["message"]
        known = 2
        if "warning_type" in data:
            self.warning_type = data["warning_type"]
            known += 1
        if "parameter" in data:
            self.parameter = data["parameter"]
            known += 1
        if "value" in data:
            self.value = data["value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "warning":
            return cls._take_unusual(sent)
        self = new(cls)
        self.message = sent.message
        if sent.warning_type is not UNSET:
            self.warning_type = sent.warning_type
        if sent.parameter is not UNSET:
            self.parameter = sent.parameter
        if sent.value is not UNSET:
            self.value = sent.value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", STRING),
            Field("warning_type", "warning_type", STRING, required=False),
            Field("parameter", "parameter", STRING, required=False),
            Field("value", "value", STRING, required=False),
        )


@model
class Pagination(Model):
    """Which part of a list a page is."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    limit: int
    """How many entries a page has at most. Example: `25`"""
    offset: int
    """How many entries stand before this page. Example: `0`"""
    count: int
    """How many entries there are in all. Example: `812`"""
    is_first: bool
    """Whether it is the first page. Example: `true`"""
    is_last: bool
    """Whether it is the last page. Example: `false`"""
    next_: PageReference | None
    """The next page."""
    prev: PageReference | None
    """The page before; it may be shorter."""
    first: PageReference
    """The first page."""
    last: PageReference
    """The last page. Of an empty list its `offset` is negative."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            limit: int = ...,
            offset: int = ...,
            count: int = ...,
            is_first: bool = ...,
            is_last: bool = ...,
            next_: PageReference | None = ...,
            prev: PageReference | None = ...,
            first: PageReference = ...,
            last: PageReference = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.limit = data["limit"]
        self.offset = data["offset"]
        self.count = data["count"]
        self.is_first = data["is_first"]
        self.is_last = data["is_last"]
        self.next_ = None if (value := data["next"]) is None else take_PageReference(value)
        self.prev = None if (value := data["prev"]) is None else take_PageReference(value)
        self.first = take_PageReference(data["first"])
        self.last = take_PageReference(data["last"])
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.limit = sent.limit
        self.offset = sent.offset
        self.count = sent.count
        self.is_first = sent.is_first
        self.is_last = sent.is_last
        self.next_ = None if (value := sent.next_) is None else take_struct_PageReference(value)
        self.prev = None if (value := sent.prev) is None else take_struct_PageReference(value)
        self.first = take_struct_PageReference(sent.first)
        self.last = take_struct_PageReference(sent.last)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("limit", "limit", INTEGER),
            Field("offset", "offset", INTEGER),
            Field("count", "count", INTEGER),
            Field("is_first", "is_first", BOOLEAN),
            Field("is_last", "is_last", BOOLEAN),
            Field("next_", "next", Nullable(ModelKind(lambda: PageReference))),
            Field("prev", "prev", Nullable(ModelKind(lambda: PageReference))),
            Field("first", "first", ModelKind(lambda: PageReference)),
            Field("last", "last", ModelKind(lambda: PageReference)),
        )


@model
class PageReference(Model):
    """Where another page is."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/891/builds?limit=25&offset=25"`"""
    offset: int
    """How many entries stand before it. Example: `25`"""
    limit: int
    """How many entries it has at most. Example: `25`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            offset: int = ...,
            limit: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.href = data["@href"]
        self.offset = data["offset"]
        self.limit = data["limit"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.href = sent.href
        self.offset = sent.offset
        self.limit = sent.limit
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("offset", "offset", INTEGER),
            Field("limit", "limit", INTEGER),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Error: Callable[[Any], Error] = Error.take
take_struct_Error: Callable[[Any], Error] = Error.take_struct
take_ParseError: Callable[[Any], ParseError] = ParseError.take
take_struct_ParseError: Callable[[Any], ParseError] = ParseError.take_struct
take_ServerWarning: Callable[[Any], ServerWarning] = ServerWarning.take
take_struct_ServerWarning: Callable[[Any], ServerWarning] = ServerWarning.take_struct
take_Pagination: Callable[[Any], Pagination] = Pagination.take
take_struct_Pagination: Callable[[Any], Pagination] = Pagination.take_struct
take_PageReference: Callable[[Any], PageReference] = PageReference.take
take_struct_PageReference: Callable[[Any], PageReference] = PageReference.take_struct
