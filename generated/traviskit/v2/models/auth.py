# From openapi/v2/auth.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

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


__all__ = ["AccessToken", "GithubTokenRequest", "LoginProvider"]

LoginProvider: TypeAlias = Literal["github", "bitbucket", "gitlab", "assembla"] | str
"""Who hosts repositories, and knows their users."""


@model
class GithubTokenRequest(Model):
    """Whose access token is wanted."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    github_token: str
    """A token of GitHub with the scopes that `/config` lists."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            github_token: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.github_token = data["github_token"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.github_token = sent.github_token
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("github_token", "github_token", STRING, secret=True),)


@model
class AccessToken(Model):
    """What later requests log in with."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    access_token: str
    """The token, to be sent as `token SECRET` in the header `Authorization`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            access_token: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.access_token = data["access_token"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.access_token = sent.access_token
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("access_token", "access_token", STRING, secret=True),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_GithubTokenRequest: Callable[[Any], GithubTokenRequest] = GithubTokenRequest.take
take_struct_GithubTokenRequest: Callable[[Any], GithubTokenRequest] = GithubTokenRequest.take_struct
take_AccessToken: Callable[[Any], AccessToken] = AccessToken.take
take_struct_AccessToken: Callable[[Any], AccessToken] = AccessToken.take_struct
