# From openapi/v3/preferences.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._kinds import (
    BOOLEAN,
    STRING,
    AnyOf,
    Field,
    ListOf,
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


__all__ = [
    "OrganizationPreferenceName",
    "Preference",
    "PreferenceChange",
    "PreferenceName",
    "Preferences",
    "UserPreferenceName",
]

UserPreferenceName: TypeAlias = Literal["build_emails", "consume_oss_credits", "private_insights_visibility"]
"""The name of a preference of a user."""

OrganizationPreferenceName: TypeAlias = Literal["consume_oss_credits", "private_insights_visibility"]
"""The name of a preference of an organization."""

PreferenceName: TypeAlias = Literal["build_emails", "consume_oss_credits", "private_insights_visibility"] | str
"""The name of a preference."""


@model
class Preference(Model):
    """A preference of a user or an organization."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "preference"), ("@representation", "standard")),
        fetched_by="travis.preferences.get",
        href_root="/v3/",
    )

    href: str
    """Its address; it starts with `/v3` whether the request did or not. Example: `"/v3/preference/build_emails"`"""
    name: PreferenceName
    """Its name."""
    value: bool | str
    """Its value: a boolean, or, for `private_insights_visibility`, a text: `private` or `public` of a user, `admins`,
    `members` or `public` of an organization.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            name: PreferenceName = ...,
            value: bool | str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "preference" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.name = data["name"]
        self.value = data["value"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "preference" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.name = sent.name
        self.value = sent.value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("name", "name", STRING),
            Field("value", "value", AnyOf(BOOLEAN, STRING)),
        )


@model
class Preferences(Model):
    """The preferences of a user or an organization."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "preferences"), ("@representation", "standard")),
        href_root="/preferences/",
    )

    href: str
    """Its address. Example: `"/preferences"`"""
    preferences: list[Preference]
    """The preferences."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            preferences: list[Preference] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "preferences" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.preferences = (
            [take_Preference(item) for item in value]
            if (value := data["preferences"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "preferences" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.preferences = (
            [take_struct_Preference(item) for item in value]
            if (value := sent.preferences).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("preferences", "preferences", ListOf(ModelKind(lambda: Preference))),
        )


@model
class PreferenceChange(Model):
    """The new value of a preference."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    value: bool | str
    """The value: a boolean, or, for `private_insights_visibility`, a text: `private` or `public` of a user, `admins`,
    `members` or `public` of an organization.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: bool | str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.value = data["value"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.value = sent.value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("value", "value", AnyOf(BOOLEAN, STRING)),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Preference: Callable[[Any], Preference] = Preference.take
take_struct_Preference: Callable[[Any], Preference] = Preference.take_struct
take_Preferences: Callable[[Any], Preferences] = Preferences.take
take_struct_Preferences: Callable[[Any], Preferences] = Preferences.take_struct
take_PreferenceChange: Callable[[Any], PreferenceChange] = PreferenceChange.take
take_struct_PreferenceChange: Callable[[Any], PreferenceChange] = PreferenceChange.take_struct
