# From openapi/v3/access_tokens.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    STRING,
    Field,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["AccessToken", "AccessTokenRegeneration"]


@model
class AccessTokenRegeneration(Model):
    """Which access token is to be replaced."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("token",),
    )

    token: str | None
    """The access token that is deleted. It is best the one that the request is sent with; none is deleted unless given."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "token" in data:
            self.token = data["token"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.token is not UNSET:
            self.token = sent.token
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("token", "token", STRING, required=False, secret=True),)


@model
class AccessToken(Model):
    """A new access token."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "access_token"),),
    )

    token: str
    """The token."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "access_token":
            raise ValueError(data)
        self = new(cls)
        self.token = data["token"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "access_token":
            return cls._take_unusual(sent)
        self = new(cls)
        self.token = sent.token
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("token", "token", STRING, secret=True),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_AccessTokenRegeneration: Callable[[Any], AccessTokenRegeneration] = AccessTokenRegeneration.take
take_struct_AccessTokenRegeneration: Callable[[Any], AccessTokenRegeneration] = AccessTokenRegeneration.take_struct
take_AccessToken: Callable[[Any], AccessToken] = AccessToken.take
take_struct_AccessToken: Callable[[Any], AccessToken] = AccessToken.take_struct
