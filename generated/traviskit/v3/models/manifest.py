# From openapi/v3/manifest.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    Field,
    ListOf,
    MapOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    no_list,
    object_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = [
    "Home",
    "ManifestConfig",
    "ManifestError",
    "ManifestGitHub",
    "ManifestPusher",
    "ManifestResource",
    "ManifestTemplate",
]


@model
class Home(Model):
    """What the server says of itself."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "home"),),
        fetched_by="travis.manifest.get",
        href_root="//",
    )

    href: str
    """Where it is. Example: `"/"`"""
    config: ManifestConfig
    """How to reach what belongs to it."""
    errors: dict[str, ManifestError]
    """Its errors, by `error_type`."""
    resources: dict[str, ManifestResource]
    """Its resources, by name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            config: ManifestConfig = ...,
            errors: dict[str, ManifestError] = ...,
            resources: dict[str, ManifestResource] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "home":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.config = take_ManifestConfig(data["config"])
        self.errors = {key: take_ManifestError(item) for key, item in object_of(data["errors"]).items()}
        self.resources = {key: take_ManifestResource(item) for key, item in object_of(data["resources"]).items()}
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "home":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.config = take_struct_ManifestConfig(sent.config)
        self.errors = {key: take_struct_ManifestError(item) for key, item in object_of(sent.errors).items()}
        self.resources = {key: take_struct_ManifestResource(item) for key, item in object_of(sent.resources).items()}
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("config", "config", ModelKind(lambda: ManifestConfig)),
            Field("errors", "errors", MapOf(ModelKind(lambda: ManifestError))),
            Field("resources", "resources", MapOf(ModelKind(lambda: ManifestResource))),
        )


@model
class ManifestConfig(Model):
    """How to reach what belongs to the server."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    host: str | None
    """Where the web interface is. Example: `"travis-ci.com"`"""
    github: ManifestGitHub
    """GitHub."""
    pusher: ManifestPusher
    """Where to listen to what happens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            host: str | None = ...,
            github: ManifestGitHub = ...,
            pusher: ManifestPusher = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.host = data["host"]
        self.github = take_ManifestGitHub(data["github"])
        self.pusher = take_ManifestPusher(data["pusher"])
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.host = sent.host
        self.github = take_struct_ManifestGitHub(sent.github)
        self.pusher = take_struct_ManifestPusher(sent.pusher)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("host", "host", Nullable(STRING)),
            Field("github", "github", ModelKind(lambda: ManifestGitHub)),
            Field("pusher", "pusher", ModelKind(lambda: ManifestPusher)),
        )


@model
class ManifestGitHub(Model):
    """How the server uses GitHub."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    api_url: str | None
    """GitHub's API. Example: `"https://api.github.com"`"""
    web_url: str | None
    """GitHub's web interface. Example: `"https://github.com"`"""
    scopes: list[str]
    """What users are asked to allow. Example: `["read:org", "user:email"]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_url: str | None = ...,
            web_url: str | None = ...,
            scopes: list[str] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.api_url = data["api_url"]
        self.web_url = data["web_url"]
        self.scopes = value if (value := data["scopes"]).__class__ is list else no_list(value)
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.api_url = sent.api_url
        self.web_url = sent.web_url
        self.scopes = value if (value := sent.scopes).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("api_url", "api_url", Nullable(STRING)),
            Field("web_url", "web_url", Nullable(STRING)),
            Field("scopes", "scopes", ListOf(STRING)),
        )


@model
class ManifestPusher(Model):
    """How to listen to what happens, with Pusher's protocol. Only the key is always there; the rest says where, if it is not Pusher's own
    server.
    """

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("scheme", "host", "port", "path", "key", "secure", "private"),
    )

    scheme: str | None
    """The protocol. Example: `"https"`"""
    host: str | None
    """The host. Example: `"ws.travis-ci.com"`"""
    port: int | None
    """The port. Example: `443`"""
    path: str | None
    """The path. Example: `"/"`"""
    key: str | None
    """The application's public key. Example: `"5df8ac576dcccf4fd076"`"""
    secure: bool | None
    """Whether to use TLS. Example: `true`"""
    private: bool | None
    """Whether channels are private. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scheme: str | None = ...,
            host: str | None = ...,
            port: int | None = ...,
            path: str | None = ...,
            key: str | None = ...,
            secure: bool | None = ...,
            private: bool | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "scheme" in data:
            self.scheme = data["scheme"]
            known += 1
        if "host" in data:
            self.host = data["host"]
            known += 1
        if "port" in data:
            self.port = data["port"]
            known += 1
        if "path" in data:
            self.path = data["path"]
            known += 1
        if "key" in data:
            self.key = data["key"]
            known += 1
        if "secure" in data:
            self.secure = data["secure"]
            known += 1
        if "private" in data:
            self.private = data["private"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.scheme is not UNSET:
            self.scheme = sent.scheme
        if sent.host is not UNSET:
            self.host = sent.host
        if sent.port is not UNSET:
            self.port = sent.port
        if sent.path is not UNSET:
            self.path = sent.path
        if sent.key is not UNSET:
            self.key = sent.key
        if sent.secure is not UNSET:
            self.secure = sent.secure
        if sent.private is not UNSET:
            self.private = sent.private
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("scheme", "scheme", Nullable(STRING), required=False),
            Field("host", "host", Nullable(STRING), required=False),
            Field("port", "port", Nullable(INTEGER), required=False),
            Field("path", "path", Nullable(STRING), required=False),
            Field("key", "key", Nullable(STRING), required=False),
            Field("secure", "secure", Nullable(BOOLEAN), required=False),
            Field("private", "private", Nullable(BOOLEAN), required=False),
        )


@model
class ManifestError(Model):
    """An error, by itself."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    status: int
    """Its HTTP status. Example: `404`"""
    default_message: str
    """What it says, unless it knows better. Example: `"resource not found (or insufficient access)"`"""
    additional_attributes: list[str]
    """What it has beside its kind and its message. Example: `["resource_type"]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: int = ...,
            default_message: str = ...,
            additional_attributes: list[str] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.status = data["status"]
        self.default_message = data["default_message"]
        self.additional_attributes = (
            value if (value := data["additional_attributes"]).__class__ is list else no_list(value)
        )
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.status = sent.status
        self.default_message = sent.default_message
        self.additional_attributes = (
            value if (value := sent.additional_attributes).__class__ is list else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", INTEGER),
            Field("default_message", "default_message", STRING),
            Field("additional_attributes", "additional_attributes", ListOf(STRING)),
        )


@model
class ManifestResource(Model):
    """A resource, by itself."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "resource"),),
        optional=("attributes", "representations", "permissions", "sortable_by", "default_sort"),
    )

    actions: dict[str, list[ManifestTemplate]]
    """What can be done, by name; none with what stands only inside of others."""
    attributes: list[str] | None
    """All of its attributes, those too that must be asked for. Example: `["id", "number", "state"]`"""
    representations: dict[str, list[str]] | None
    """Its attributes in each representation. Example: `{"minimal": ["id", "number"]}`"""
    permissions: list[str] | None
    """What `@permissions` has. Example: `["read", "cancel", "restart"]`"""
    sortable_by: list[str] | None
    """What `sort_by` takes. Example: `["id", "created_at"]`"""
    default_sort: str | None
    """How it is sorted unless `sort_by` says so. Example: `"number:desc,id:desc"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            actions: dict[str, list[ManifestTemplate]] = ...,
            attributes: list[str] | None = ...,
            representations: dict[str, list[str]] | None = ...,
            permissions: list[str] | None = ...,
            sortable_by: list[str] | None = ...,
            default_sort: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "resource":
            raise ValueError(data)
        self = new(cls)
        self.actions = {
            key: [take_ManifestTemplate(item) for item in item] if item.__class__ is list else no_list(item)
            for key, item in object_of(data["actions"]).items()
        }
        known = 2
        if "attributes" in data:
            self.attributes = value if (value := data["attributes"]).__class__ is list else no_list(value)
            known += 1
        if "representations" in data:
            self.representations = {
                key: item if item.__class__ is list else no_list(item)
                for key, item in object_of(data["representations"]).items()
            }
            known += 1
        if "permissions" in data:
            self.permissions = value if (value := data["permissions"]).__class__ is list else no_list(value)
            known += 1
        if "sortable_by" in data:
            self.sortable_by = value if (value := data["sortable_by"]).__class__ is list else no_list(value)
            known += 1
        if "default_sort" in data:
            self.default_sort = data["default_sort"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "resource":
            return cls._take_unusual(sent)
        self = new(cls)
        self.actions = {
            key: [take_struct_ManifestTemplate(item) for item in item] if item.__class__ is list else no_list(item)
            for key, item in object_of(sent.actions).items()
        }
        if sent.attributes is not UNSET:
            self.attributes = value if (value := sent.attributes).__class__ is list else no_list(value)
        if sent.representations is not UNSET:
            self.representations = {
                key: item if item.__class__ is list else no_list(item)
                for key, item in object_of(sent.representations).items()
            }
        if sent.permissions is not UNSET:
            self.permissions = value if (value := sent.permissions).__class__ is list else no_list(value)
        if sent.sortable_by is not UNSET:
            self.sortable_by = value if (value := sent.sortable_by).__class__ is list else no_list(value)
        if sent.default_sort is not UNSET:
            self.default_sort = sent.default_sort
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("actions", "actions", MapOf(ListOf(ModelKind(lambda: ManifestTemplate)))),
            Field("attributes", "attributes", ListOf(STRING), required=False),
            Field("representations", "representations", MapOf(ListOf(STRING)), required=False),
            Field("permissions", "permissions", ListOf(STRING), required=False),
            Field("sortable_by", "sortable_by", ListOf(STRING), required=False),
            Field("default_sort", "default_sort", STRING, required=False),
        )


@model
class ManifestTemplate(Model):
    """A request that can be made."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "template"),),
        optional=("accepted_params",),
    )

    request_method: str
    """Its method. Example: `"GET"`"""
    uri_template: str
    """Its address, as a template of RFC 6570 but for the dots in the names. Example: `"/build/{build.id}{?include}"`"""
    accepted_params: list[str] | None
    """What its body may have, under their full names; some that are read are missing, and some that are not read are there. Only of
    POST and PATCH.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request_method: str = ...,
            uri_template: str = ...,
            accepted_params: list[str] | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "template":
            raise ValueError(data)
        self = new(cls)
        self.request_method = data["request_method"]
        self.uri_template = data["uri_template"]
        known = 3
        if "accepted_params" in data:
            self.accepted_params = value if (value := data["accepted_params"]).__class__ is list else no_list(value)
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "template":
            return cls._take_unusual(sent)
        self = new(cls)
        self.request_method = sent.request_method
        self.uri_template = sent.uri_template
        if sent.accepted_params is not UNSET:
            self.accepted_params = value if (value := sent.accepted_params).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("request_method", "request_method", STRING),
            Field("uri_template", "uri_template", STRING),
            Field("accepted_params", "accepted_params", ListOf(STRING), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Home: Callable[[Any], Home] = Home.take
take_struct_Home: Callable[[Any], Home] = Home.take_struct
take_ManifestConfig: Callable[[Any], ManifestConfig] = ManifestConfig.take
take_struct_ManifestConfig: Callable[[Any], ManifestConfig] = ManifestConfig.take_struct
take_ManifestGitHub: Callable[[Any], ManifestGitHub] = ManifestGitHub.take
take_struct_ManifestGitHub: Callable[[Any], ManifestGitHub] = ManifestGitHub.take_struct
take_ManifestPusher: Callable[[Any], ManifestPusher] = ManifestPusher.take
take_struct_ManifestPusher: Callable[[Any], ManifestPusher] = ManifestPusher.take_struct
take_ManifestError: Callable[[Any], ManifestError] = ManifestError.take
take_struct_ManifestError: Callable[[Any], ManifestError] = ManifestError.take_struct
take_ManifestResource: Callable[[Any], ManifestResource] = ManifestResource.take
take_struct_ManifestResource: Callable[[Any], ManifestResource] = ManifestResource.take_struct
take_ManifestTemplate: Callable[[Any], ManifestTemplate] = ManifestTemplate.take
take_struct_ManifestTemplate: Callable[[Any], ManifestTemplate] = ManifestTemplate.take_struct
