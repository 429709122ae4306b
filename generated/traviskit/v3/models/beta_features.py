# From openapi/v3/beta_features.yaml by `nox -s regenerate`; do not edit.
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
    new,
    no_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["BetaFeature", "BetaFeatureChange", "BetaFeatures"]


@model
class BetaFeatures(Model):
    """Beta features."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "beta_features"), ("@representation", "standard")),
        href_root="/user/",
    )

    href: str
    """Its address. Example: `"/user/267/beta_features"`"""
    beta_features: list[BetaFeature]
    """The beta features; those that the user has chosen about come last."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            beta_features: list[BetaFeature] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "beta_features" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.beta_features = (
            [take_BetaFeature(item) for item in value]
            if (value := data["beta_features"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "beta_features" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.beta_features = (
            [take_struct_BetaFeature(item) for item in value]
            if (value := sent.beta_features).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("beta_features", "beta_features", ListOf(ModelKind(lambda: BetaFeature))),
        )


@model
class BetaFeature(Model):
    """Something that the user may try out."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "beta_feature"), ("@representation", "standard")),
    )

    id: int
    """Its id. Example: `3`"""
    name: str | None
    """Its name. Example: `"Dashboard"`"""
    description: str | None
    """What it is about. Example: `"Shows the builds of all of your repositories."`"""
    enabled: bool
    """Whether it is switched on. Example: `true`"""
    feedback_url: str | None
    """Where to say what one thinks of it. Example: `"https://example.com/feedback"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            name: str | None = ...,
            description: str | None = ...,
            enabled: bool = ...,
            feedback_url: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "beta_feature" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.description = data["description"]
        self.enabled = data["enabled"]
        self.feedback_url = data["feedback_url"]
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "beta_feature" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.name = sent.name
        self.description = sent.description
        self.enabled = sent.enabled
        self.feedback_url = sent.feedback_url
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("name", "name", Nullable(STRING)),
            Field("description", "description", Nullable(STRING)),
            Field("enabled", "enabled", BOOLEAN),
            Field("feedback_url", "feedback_url", Nullable(STRING)),
        )


@model
class BetaFeatureChange(Model):
    """What the user chooses about a beta feature."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    enabled: bool
    """Whether it shall be switched on. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.enabled = data["enabled"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.enabled = sent.enabled
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("enabled", "enabled", BOOLEAN),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BetaFeatures: Callable[[Any], BetaFeatures] = BetaFeatures.take
take_struct_BetaFeatures: Callable[[Any], BetaFeatures] = BetaFeatures.take_struct
take_BetaFeature: Callable[[Any], BetaFeature] = BetaFeature.take
take_struct_BetaFeature: Callable[[Any], BetaFeature] = BetaFeature.take_struct
take_BetaFeatureChange: Callable[[Any], BetaFeatureChange] = BetaFeatureChange.take
take_struct_BetaFeatureChange: Callable[[Any], BetaFeatureChange] = BetaFeatureChange.take_struct
