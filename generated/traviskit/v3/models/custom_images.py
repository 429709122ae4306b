# From openapi/v3/custom_images.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
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
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["CustomImage", "CustomImageCreator", "CustomImages", "ImageOwnerType"]

ImageOwnerType: TypeAlias = Literal["User", "Organization"] | str
"""Whose an image is."""


@model
class CustomImages(Model):
    """Custom images of an owner."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "custom_images"), ("@representation", "standard")),
        href_root="/owner/",
    )

    href: str
    """Its address. Example: `"/owner/rkh/custom_images"`"""
    custom_images: list[CustomImage]
    """The images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            custom_images: list[CustomImage] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "custom_images" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.custom_images = (
            [take_CustomImage(item) for item in value]
            if (value := data["custom_images"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "custom_images" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.custom_images = (
            [take_struct_CustomImage(item) for item in value]
            if (value := sent.custom_images).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("custom_images", "custom_images", ListOf(ModelKind(lambda: CustomImage))),
        )


@model
class CustomImage(Model):
    """An image of a virtual machine."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "custom_image"), ("@representation", "standard")),
    )

    id: int
    """Its id. Example: `81`"""
    owner_id: int | None
    """Id of the user or organization whose it is. Example: `267`"""
    owner_type: ImageOwnerType | None
    """Whether it is a user's or an organization's."""
    name: str
    """Its name. Example: `"rkh-ruby"`"""
    usage: int | None
    """How often it was used. Example: `3`"""
    created_at: datetime
    """When it was made. Example: `"2014-04-10T10:00:00Z"`"""
    updated_at: datetime
    """When it was changed last. Example: `"2014-04-10T10:20:00Z"`"""
    os_version: str | None
    """The system that it is of. Example: `"jammy"`"""
    created_by: CustomImageCreator | None
    """Who made it."""
    private: bool
    """Whether only its owner may use it; so it is with all. Example: `true`"""
    size_bytes: int
    """How many bytes it has. Example: `4294967296`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            owner_id: int | None = ...,
            owner_type: ImageOwnerType | None = ...,
            name: str = ...,
            usage: int | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            os_version: str | None = ...,
            created_by: CustomImageCreator | None = ...,
            private: bool = ...,
            size_bytes: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "custom_image" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.owner_id = data["owner_id"]
        self.owner_type = data["owner_type"]
        self.name = data["name"]
        self.usage = data["usage"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.updated_at = fromisoformat(value) if (value := data["updated_at"])[MARKS] == USUAL else parse_time(value)
        self.os_version = data["os_version"]
        self.created_by = None if (value := data["created_by"]) is None else take_CustomImageCreator(value)
        self.private = data["private"]
        self.size_bytes = data["size_bytes"]
        if len(data) != 13:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "custom_image" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.owner_id = sent.owner_id
        self.owner_type = sent.owner_type
        self.name = sent.name
        self.usage = sent.usage
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.updated_at = fromisoformat(value) if (value := sent.updated_at)[MARKS] == USUAL else parse_time(value)
        self.os_version = sent.os_version
        self.created_by = None if (value := sent.created_by) is None else take_struct_CustomImageCreator(value)
        self.private = sent.private
        self.size_bytes = sent.size_bytes
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("owner_id", "owner_id", Nullable(INTEGER)),
            Field("owner_type", "owner_type", Nullable(STRING)),
            Field("name", "name", STRING),
            Field("usage", "usage", Nullable(INTEGER)),
            Field("created_at", "created_at", TIME),
            Field("updated_at", "updated_at", TIME),
            Field("os_version", "os_version", Nullable(STRING)),
            Field("created_by", "created_by", Nullable(ModelKind(lambda: CustomImageCreator))),
            Field("private", "private", BOOLEAN),
            Field("size_bytes", "size_bytes", INTEGER),
        )


@model
class CustomImageCreator(Model):
    """Who made an image."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "user"), ("@representation", "minimal")),
        href_root="/v3/",
        optional=("avatar_url",),
    )

    href: str
    """Its address, always with `/v3` in front. Example: `"/v3/user/267"`"""
    id: int
    """Id of the user. Example: `267`"""
    login: str | None
    """Login of the user. Example: `"rkh"`"""
    name: str | None
    """Name of the user. Example: `"Konstantin Haase"`"""
    avatar_url: str | None
    """Where the user's picture is. Only of users with an email address. Example: `"https://avatars.example.com/u/267"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            login: str | None = ...,
            name: str | None = ...,
            avatar_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "user" or data["@representation"] != "minimal":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.login = data["login"]
        self.name = data["name"]
        known = 6
        if "avatar_url" in data:
            self.avatar_url = data["avatar_url"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "user" or sent._representation != "minimal":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.login = sent.login
        self.name = sent.name
        if sent.avatar_url is not UNSET:
            self.avatar_url = sent.avatar_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("login", "login", Nullable(STRING)),
            Field("name", "name", Nullable(STRING)),
            Field("avatar_url", "avatar_url", Nullable(STRING), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_CustomImages: Callable[[Any], CustomImages] = CustomImages.take
take_struct_CustomImages: Callable[[Any], CustomImages] = CustomImages.take_struct
take_CustomImage: Callable[[Any], CustomImage] = CustomImage.take
take_struct_CustomImage: Callable[[Any], CustomImage] = CustomImage.take_struct
take_CustomImageCreator: Callable[[Any], CustomImageCreator] = CustomImageCreator.take
take_struct_CustomImageCreator: Callable[[Any], CustomImageCreator] = CustomImageCreator.take_struct
