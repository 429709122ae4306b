# From openapi/v2/root.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

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


__all__ = ["Root"]


@model
class Root(Model):
    """A greeting."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.root.get",
    )

    hello: str
    """Always `world`. Example: `"world"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hello: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.hello = data["hello"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.hello = sent.hello
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("hello", "hello", STRING),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Root: Callable[[Any], Root] = Root.take
take_struct_Root: Callable[[Any], Root] = Root.take_struct
