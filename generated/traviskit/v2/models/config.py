# From openapi/v2/config.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

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


__all__ = [
    "Config",
    "ConfigAnswer",
    "ConfigAssets",
    "ConfigGithub",
    "ConfigNotifications",
    "ConfigPusher",
    "ConfigWebhook",
]


@model
class ConfigAnswer(Model):
    """The configuration in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    config: Config
    """What a client must know of this Travis CI and of the services around it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            config: Config = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.config = take_Config(data["config"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.config = take_struct_Config(sent.config)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("config", "config", ModelKind(lambda: Config)),)


@model
class Config(Model):
    """What a client must know of this Travis CI and of the services around it."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.config.get",
    )

    host: str
    """Host of the web interface. Example: `"travis-ci.org"`"""
    shorten_host: str
    """Host of short links. Example: `"trvs.io"`"""
    assets: ConfigAssets
    """Where the web interface's files are, as this server is configured."""
    pusher: ConfigPusher
    """How to reach Pusher, which streams logs and events. Of these keys the configured ones are sent."""
    github: ConfigGithub
    """How Travis CI works with GitHub."""
    notifications: ConfigNotifications
    """How Travis CI notifies others."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            host: str = ...,
            shorten_host: str = ...,
            assets: ConfigAssets = ...,
            pusher: ConfigPusher = ...,
            github: ConfigGithub = ...,
            notifications: ConfigNotifications = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.host = data["host"]
        self.shorten_host = data["shorten_host"]
        self.assets = take_ConfigAssets(data["assets"])
        self.pusher = take_ConfigPusher(data["pusher"])
        self.github = take_ConfigGithub(data["github"])
        self.notifications = take_ConfigNotifications(data["notifications"])
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.host = sent.host
        self.shorten_host = sent.shorten_host
        self.assets = take_struct_ConfigAssets(sent.assets)
        self.pusher = take_struct_ConfigPusher(sent.pusher)
        self.github = take_struct_ConfigGithub(sent.github)
        self.notifications = take_struct_ConfigNotifications(sent.notifications)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("host", "host", STRING),
            Field("shorten_host", "shorten_host", STRING),
            Field("assets", "assets", ModelKind(lambda: ConfigAssets)),
            Field("pusher", "pusher", ModelKind(lambda: ConfigPusher)),
            Field("github", "github", ModelKind(lambda: ConfigGithub)),
            Field("notifications", "notifications", ModelKind(lambda: ConfigNotifications)),
        )


@model
class ConfigAssets(Model):
    """Where the web interface's files are, as this server is configured."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("version", "interval"),
    )

    host: str | None
    """Host of the files. Example: `"travis-ci.org"`"""
    version: str | None
    """Version of the files. Sent where configured. Example: `"asset-id"`"""
    interval: int | None
    """How often to look for a new version, in seconds. Sent where configured. Example: `15`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            host: str | None = ...,
            version: str | None = ...,
            interval: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.host = data["host"]
        known = 1
        if "version" in data:
            self.version = data["version"]
            known += 1
        if "interval" in data:
            self.interval = data["interval"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.host = sent.host
        if sent.version is not UNSET:
            self.version = sent.version
        if sent.interval is not UNSET:
            self.interval = sent.interval
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("host", "host", Nullable(STRING)),
            Field("version", "version", Nullable(STRING), required=False),
            Field("interval", "interval", Nullable(INTEGER), required=False),
        )


@model
class ConfigPusher(Model):
    """How to reach Pusher, which streams logs and events. Of these keys the configured ones are sent."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("scheme", "host", "port", "path", "key", "secure", "private"),
    )

    scheme: str | None
    """Scheme of the address, where it is not Pusher's own (Slanger). Example: `"https"`"""
    host: str | None
    """Host, where it is not Pusher's own (Slanger). Example: `"slanger.example.com"`"""
    port: int | None
    """Port, where it is not Pusher's own (Slanger). Example: `443`"""
    path: str | None
    """Path of the address, where it is not Pusher's own (Slanger). Example: `"/api"`"""
    key: str | None
    """The application key. Example: `"5df8ac576dcccf4fd076"`"""
    secure: bool | None
    """Whether channels need a signature. Example: `true`"""
    private: bool | None
    """Whether the name of every channel begins with `private-`. Example: `true`"""

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
            Field("scheme", "scheme", STRING, required=False),
            Field("host", "host", STRING, required=False),
            Field("port", "port", INTEGER, required=False),
            Field("path", "path", STRING, required=False),
            Field("key", "key", STRING, required=False),
            Field("secure", "secure", BOOLEAN, required=False),
            Field("private", "private", BOOLEAN, required=False),
        )


@model
class ConfigGithub(Model):
    """How Travis CI works with GitHub."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    api_url: str
    """Address of GitHub's API. It may be a GitHub Enterprise. Example: `"https://api.github.com"`"""
    scopes: list[str]
    """The scopes that Travis CI needs at present; ask for these with a temporary GitHub token."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_url: str = ...,
            scopes: list[str] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.api_url = data["api_url"]
        self.scopes = value if (value := data["scopes"]).__class__ is list else no_list(value)
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.api_url = sent.api_url
        self.scopes = value if (value := sent.scopes).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("api_url", "api_url", STRING),
            Field("scopes", "scopes", ListOf(STRING)),
        )


@model
class ConfigNotifications(Model):
    """How Travis CI notifies others."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    webhook: ConfigWebhook
    """The notifications that go to webhooks."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            webhook: ConfigWebhook = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.webhook = take_ConfigWebhook(data["webhook"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.webhook = take_struct_ConfigWebhook(sent.webhook)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("webhook", "webhook", ModelKind(lambda: ConfigWebhook)),)


@model
class ConfigWebhook(Model):
    """The notifications that go to webhooks."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    public_key: str | None
    """The public key that the signatures of webhooks are checked with, in PEM form. Null where none is configured."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            public_key: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.public_key = data["public_key"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.public_key = sent.public_key
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("public_key", "public_key", Nullable(STRING)),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_ConfigAnswer: Callable[[Any], ConfigAnswer] = ConfigAnswer.take
take_struct_ConfigAnswer: Callable[[Any], ConfigAnswer] = ConfigAnswer.take_struct
take_Config: Callable[[Any], Config] = Config.take
take_struct_Config: Callable[[Any], Config] = Config.take_struct
take_ConfigAssets: Callable[[Any], ConfigAssets] = ConfigAssets.take
take_struct_ConfigAssets: Callable[[Any], ConfigAssets] = ConfigAssets.take_struct
take_ConfigPusher: Callable[[Any], ConfigPusher] = ConfigPusher.take
take_struct_ConfigPusher: Callable[[Any], ConfigPusher] = ConfigPusher.take_struct
take_ConfigGithub: Callable[[Any], ConfigGithub] = ConfigGithub.take
take_struct_ConfigGithub: Callable[[Any], ConfigGithub] = ConfigGithub.take_struct
take_ConfigNotifications: Callable[[Any], ConfigNotifications] = ConfigNotifications.take
take_struct_ConfigNotifications: Callable[[Any], ConfigNotifications] = ConfigNotifications.take_struct
take_ConfigWebhook: Callable[[Any], ConfigWebhook] = ConfigWebhook.take
take_struct_ConfigWebhook: Callable[[Any], ConfigWebhook] = ConfigWebhook.take_struct
