# From openapi/v2/pusher.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    STRING,
    Field,
    ListOf,
    MapOf,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    no_list,
    object_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["ChannelsAnswer", "ChannelsRequest"]


@model
class ChannelsRequest(Model):
    """A connection to Pusher, and the private channels that it is to listen to."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    socket_id: str
    """What Pusher calls the connection, as it says when that is established. Example: `"1234.5678"`"""
    channels: list[str]
    """Names of channels. Example: `["private-job-42"]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            socket_id: str = ...,
            channels: list[str] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.socket_id = data["socket_id"]
        self.channels = value if (value := data["channels"]).__class__ is list else no_list(value)
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.socket_id = sent.socket_id
        self.channels = value if (value := sent.channels).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("socket_id", "socket_id", STRING),
            Field("channels", "channels", ListOf(STRING)),
        )


@model
class ChannelsAnswer(Model):
    """The signatures."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    channels: dict[str, str]
    """The signature of each channel that the caller may listen to, by its name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            channels: dict[str, str] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.channels = object_of(data["channels"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.channels = object_of(sent.channels)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("channels", "channels", MapOf(STRING)),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_ChannelsRequest: Callable[[Any], ChannelsRequest] = ChannelsRequest.take
take_struct_ChannelsRequest: Callable[[Any], ChannelsRequest] = ChannelsRequest.take_struct
take_ChannelsAnswer: Callable[[Any], ChannelsAnswer] = ChannelsAnswer.take
take_struct_ChannelsAnswer: Callable[[Any], ChannelsAnswer] = ChannelsAnswer.take_struct
