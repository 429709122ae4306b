# From openapi/v3/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

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
    from collections.abc import Callable
    from typing import Self

    from . import log_parts as _log_parts
else:
    _log_parts = lazy_module(__package__, "log_parts")

__all__ = ["Log", "LogPermissions"]


@model
class Log(Model):
    """What a job wrote."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "log"), ("@representation", "standard")),
        fetched_by="travis.logs.get",
        href_root="/job/",
    )

    href: str
    """Where the log is. Example: `"/job/22555279/log"`"""
    permissions: LogPermissions
    """What the caller may do with the log, and with its job."""
    raw_log_href: str
    """Where its text is, always below `/v3`. It may have a `log.token`, which opens this log to everybody for a day."""
    id: int | None
    """Log id. Example: `12`"""
    content: str | None
    """The whole text, with escape sequences and carriage returns as they were written. Example: `"$ rake\\nok\\n"`"""
    log_parts: list[_log_parts.LogPart]
    """The text in the parts in which it came; of a finished log one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            permissions: LogPermissions = ...,
            raw_log_href: str = ...,
            id: int | None = ...,
            content: str | None = ...,
            log_parts: list[_log_parts.LogPart] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "log" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.permissions = take_LogPermissions(data["@permissions"])
        self.raw_log_href = data["@raw_log_href"]
        self.id = data["id"]
        self.content = data["content"]
        self.log_parts = (
            [_log_parts.take_LogPart(item) for item in value]
            if (value := data["log_parts"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "log" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.permissions = take_struct_LogPermissions(sent.permissions)
        self.raw_log_href = sent.raw_log_href
        self.id = sent.id
        self.content = sent.content
        self.log_parts = (
            [_log_parts.take_struct_LogPart(item) for item in value]
            if (value := sent.log_parts).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: LogPermissions)),
            Field("raw_log_href", "@raw_log_href", STRING, secret=True),
            Field("id", "id", Nullable(INTEGER)),
            Field("content", "content", Nullable(STRING)),
            Field("log_parts", "log_parts", ListOf(ModelKind(lambda: _log_parts.LogPart))),
        )


@model
class LogPermissions(Model):
    """What the caller may do with a log, and with its job."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """Whether the caller may see it. Example: `true`"""
    view_log: bool
    """Whether the caller may read it. Example: `true`"""
    cancel: bool
    """Whether the caller may cancel the job. Example: `true`"""
    restart: bool
    """Whether the caller may restart the job. Example: `true`"""
    debug: bool
    """Whether the caller may start the job in debug mode. Example: `true`"""
    delete_log: bool
    """Whether the caller may remove it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            view_log: bool = ...,
            cancel: bool = ...,
            restart: bool = ...,
            debug: bool = ...,
            delete_log: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.view_log = data["view_log"]
        self.cancel = data["cancel"]
        self.restart = data["restart"]
        self.debug = data["debug"]
        self.delete_log = data["delete_log"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.view_log = sent.view_log
        self.cancel = sent.cancel
        self.restart = sent.restart
        self.debug = sent.debug
        self.delete_log = sent.delete_log
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("view_log", "view_log", BOOLEAN),
            Field("cancel", "cancel", BOOLEAN),
            Field("restart", "restart", BOOLEAN),
            Field("debug", "debug", BOOLEAN),
            Field("delete_log", "delete_log", BOOLEAN),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Log: Callable[[Any], Log] = Log.take
take_struct_Log: Callable[[Any], Log] = Log.take_struct
take_LogPermissions: Callable[[Any], LogPermissions] = LogPermissions.take
take_struct_LogPermissions: Callable[[Any], LogPermissions] = LogPermissions.take_struct
