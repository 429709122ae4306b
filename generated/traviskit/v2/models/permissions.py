# From openapi/v2/permissions.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    INTEGER,
    Field,
    ListOf,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Permissions"]


@model
class Permissions(Model):
    """Ids of repositories, by the rights that the current user has on them."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.permissions.get",
    )

    permissions: list[int]
    """Repositories that the user has any right on. Example: `[1, 2, 3]`"""
    admin: list[int]
    """Repositories that the user may administrate. Example: `[1, 2]`"""
    pull: list[int]
    """Repositories that the user may pull from. Of interest for private ones alone. Example: `[]`"""
    push: list[int]
    """Repositories that the user may push to. Example: `[3]`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            permissions: list[int] = ...,
            admin: list[int] = ...,
            pull: list[int] = ...,
            push: list[int] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.permissions = value if (value := data["permissions"]).__class__ is list else no_list(value)
        self.admin = value if (value := data["admin"]).__class__ is list else no_list(value)
        self.pull = value if (value := data["pull"]).__class__ is list else no_list(value)
        self.push = value if (value := data["push"]).__class__ is list else no_list(value)
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.permissions = value if (value := sent.permissions).__class__ is list else no_list(value)
        self.admin = value if (value := sent.admin).__class__ is list else no_list(value)
        self.pull = value if (value := sent.pull).__class__ is list else no_list(value)
        self.push = value if (value := sent.push).__class__ is list else no_list(value)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("permissions", "permissions", ListOf(INTEGER)),
            Field("admin", "admin", ListOf(INTEGER)),
            Field("pull", "pull", ListOf(INTEGER)),
            Field("push", "push", ListOf(INTEGER)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Permissions: Callable[[Any], Permissions] = Permissions.take
take_struct_Permissions: Callable[[Any], Permissions] = Permissions.take_struct
