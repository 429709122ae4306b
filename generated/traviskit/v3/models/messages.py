# From openapi/v3/messages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    OBJECT,
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
    object_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import shared as _shared
else:
    _shared = lazy_module(__package__, "shared")

__all__ = ["Message", "MessageLevel", "MessageMinimal", "Messages"]

MessageLevel: TypeAlias = Literal["alert", "error", "warn", "info"] | str
"""How bad it is."""


@model
class MessageMinimal(Model):
    """A message, as it stands in a request. Nothing is left out."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "message"), ("@representation", "minimal")),
        family=lambda: _MESSAGEMINIMAL_FAMILY,
    )

    id: int | None
    """Message id. Example: `1601`"""
    level: MessageLevel | None
    """How bad it is. Example: `"warn"`"""
    key: str | None
    """Where in the config. Example: `"root"`"""
    code: str | None
    """What is wrong, as a name. Example: `"unknown_key"`"""
    args: dict[str, Any] | None
    """What belongs to that. Example: `{"key": "foo", "value": "bar"}`"""
    src: str | None
    """In which file. Example: `".travis.yml"`"""
    line: int | None
    """In which line, counted from 0. Example: `3`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | None = ...,
            level: MessageLevel | None = ...,
            key: str | None = ...,
            code: str | None = ...,
            args: dict[str, Any] | None = ...,
            src: str | None = ...,
            line: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "message":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.level = data["level"]
        self.key = data["key"]
        self.code = data["code"]
        self.args = None if (value := data["args"]) is None else object_of(value)
        self.src = data["src"]
        self.line = data["line"]
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "message"
            or sent._representation != "minimal"
            or sent.id is UNSET
            or sent.level is UNSET
            or sent.key is UNSET
            or sent.code is UNSET
            or sent.args is UNSET
            or sent.src is UNSET
            or sent.line is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.level = sent.level
        self.key = sent.key
        self.code = sent.code
        self.args = None if (value := sent.args) is None else object_of(value)
        self.src = sent.src
        self.line = sent.line
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", Nullable(INTEGER)),
            Field("level", "level", Nullable(STRING)),
            Field("key", "key", Nullable(STRING)),
            Field("code", "code", Nullable(STRING)),
            Field("args", "args", Nullable(OBJECT)),
            Field("src", "src", Nullable(STRING)),
            Field("line", "line", Nullable(INTEGER)),
        )


@model
class Messages(Model):
    """Messages, the worst first."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "messages"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Where this page is. Example: `"/repo/891/request/6301300/messages"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    messages: list[Message]
    """The messages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            messages: list[Message] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "messages" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.messages = (
            [take_Message(item) for item in value] if (value := data["messages"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "messages" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.messages = (
            [take_struct_Message(item) for item in value]
            if (value := sent.messages).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("messages", "messages", ListOf(ModelKind(lambda: Message))),
        )


@model
class Message(MessageMinimal):
    """Something wrong or odd in a config. Its `code` and `args` say what it is; the words are the reader's."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "message"), ("@representation", "standard")),
        family=lambda: _MESSAGEMINIMAL_FAMILY,
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | None = ...,
            level: MessageLevel | None = ...,
            key: str | None = ...,
            code: str | None = ...,
            args: dict[str, Any] | None = ...,
            src: str | None = ...,
            line: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "message":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.level = data["level"]
        self.key = data["key"]
        self.code = data["code"]
        self.args = None if (value := data["args"]) is None else object_of(value)
        self.src = data["src"]
        self.line = data["line"]
        if len(data) != 9:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "message"
            or sent._representation != "standard"
            or sent.id is UNSET
            or sent.level is UNSET
            or sent.key is UNSET
            or sent.code is UNSET
            or sent.args is UNSET
            or sent.src is UNSET
            or sent.line is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.level = sent.level
        self.key = sent.key
        self.code = sent.code
        self.args = None if (value := sent.args) is None else object_of(value)
        self.src = sent.src
        self.line = sent.line
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", Nullable(INTEGER)),
            Field("level", "level", Nullable(STRING)),
            Field("key", "key", Nullable(STRING)),
            Field("code", "code", Nullable(STRING)),
            Field("args", "args", Nullable(OBJECT)),
            Field("src", "src", Nullable(STRING)),
            Field("line", "line", Nullable(INTEGER)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_MessageMinimal: Callable[[Any], MessageMinimal] = MessageMinimal.take
take_struct_MessageMinimal: Callable[[Any], MessageMinimal] = MessageMinimal.take_struct
take_Messages: Callable[[Any], Messages] = Messages.take
take_struct_Messages: Callable[[Any], Messages] = Messages.take_struct
take_Message: Callable[[Any], Message] = Message.take
take_struct_Message: Callable[[Any], Message] = Message.take_struct
_MESSAGEMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": MessageMinimal,
    "standard": Message,
}
