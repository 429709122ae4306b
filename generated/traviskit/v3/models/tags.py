# From openapi/v3/tags.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    Field,
    Nullable,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self


__all__ = ["Tag", "TagMinimal"]


@model
class TagMinimal(Model):
    """A tag, in short, which is all of it."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "tag"), ("@representation", "minimal")),
        family=lambda: _TAGMINIMAL_FAMILY,
    )

    repository_id: int | None
    """Id of the repository. Example: `82`"""
    name: str | None
    """Name of the tag. Example: `"v1.4.5"`"""
    last_build_id: int | None
    """Id of its newest build. Example: `22146790`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository_id: int | None = ...,
            name: str | None = ...,
            last_build_id: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "tag":
            raise ValueError(data)
        self = new(cls)
        self.repository_id = data["repository_id"]
        self.name = data["name"]
        self.last_build_id = data["last_build_id"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "tag"
            or sent._representation != "minimal"
            or sent.repository_id is UNSET
            or sent.name is UNSET
            or sent.last_build_id is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.repository_id = sent.repository_id
        self.name = sent.name
        self.last_build_id = sent.last_build_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository_id", "repository_id", Nullable(INTEGER)),
            Field("name", "name", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
        )


@model
class Tag(TagMinimal):
    """A tag."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "tag"), ("@representation", "standard")),
        family=lambda: _TAGMINIMAL_FAMILY,
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository_id: int | None = ...,
            name: str | None = ...,
            last_build_id: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "tag":
            raise ValueError(data)
        self = new(cls)
        self.repository_id = data["repository_id"]
        self.name = data["name"]
        self.last_build_id = data["last_build_id"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "tag"
            or sent._representation != "standard"
            or sent.repository_id is UNSET
            or sent.name is UNSET
            or sent.last_build_id is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.repository_id = sent.repository_id
        self.name = sent.name
        self.last_build_id = sent.last_build_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository_id", "repository_id", Nullable(INTEGER)),
            Field("name", "name", Nullable(STRING)),
            Field("last_build_id", "last_build_id", Nullable(INTEGER)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_TagMinimal: Callable[[Any], TagMinimal] = TagMinimal.take
take_struct_TagMinimal: Callable[[Any], TagMinimal] = TagMinimal.take_struct
take_Tag: Callable[[Any], Tag] = Tag.take
take_struct_Tag: Callable[[Any], Tag] = Tag.take_struct
_TAGMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": TagMinimal,
    "standard": Tag,
}
