# From openapi/v3/settings.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    AnyOf,
    Field,
    ListOf,
    OneOf,
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


__all__ = ["Setting", "SettingChange", "SettingName", "SettingPermissions", "Settings"]

SettingName: TypeAlias = Literal[
    "builds_only_with_travis_yml",
    "build_pushes",
    "build_pull_requests",
    "build_releases",
    "maximum_number_of_builds",
    "auto_cancel_pushes",
    "auto_cancel_pull_requests",
    "allow_config_imports",
    "config_validation",
    "share_encrypted_env_with_forks",
    "share_ssh_keys_with_forks",
    "job_log_time_based_limit",
    "job_log_access_based_limit",
    "job_log_access_older_than_days",
]
"""The name of a setting. The values of all are booleans, but for `maximum_number_of_builds` and
    `job_log_access_older_than_days`, which are integers.
    """


@model
class SettingPermissions(Model):
    """What the caller may do with a setting."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """Whether the caller may read it. Example: `true`"""
    write: bool
    """Whether the caller may change it. Example: `true`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read: bool = ...,
            write: bool = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.read = data["read"]
        self.write = data["write"]
        if len(data) != 2:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.read = sent.read
        self.write = sent.write
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("read", "read", BOOLEAN),
            Field("write", "write", BOOLEAN),
        )


@model
class Setting(Model):
    """A setting of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "setting"), ("@representation", "standard")),
        fetched_by="travis.settings.get",
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/124920/setting/build_pushes"`"""
    permissions: SettingPermissions
    """What the caller may do with it."""
    name: SettingName
    """Its name."""
    value: bool | int
    """Its value: a boolean, or an integer for `maximum_number_of_builds` (0 for no limit) and
    `job_log_access_older_than_days` (30 to 730).
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            permissions: SettingPermissions = ...,
            name: SettingName = ...,
            value: bool | int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "setting" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.permissions = take_SettingPermissions(data["@permissions"])
        self.name = data["name"]
        self.value = data["value"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "setting" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.permissions = take_struct_SettingPermissions(sent.permissions)
        self.name = sent.name
        self.value = sent.value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: SettingPermissions)),
            Field(
                "name",
                "name",
                OneOf(
                    "builds_only_with_travis_yml",
                    "build_pushes",
                    "build_pull_requests",
                    "build_releases",
                    "maximum_number_of_builds",
                    "auto_cancel_pushes",
                    "auto_cancel_pull_requests",
                    "allow_config_imports",
                    "config_validation",
                    "share_encrypted_env_with_forks",
                    "share_ssh_keys_with_forks",
                    "job_log_time_based_limit",
                    "job_log_access_based_limit",
                    "job_log_access_older_than_days",
                ),
            ),
            Field("value", "value", AnyOf(BOOLEAN, INTEGER)),
        )


@model
class Settings(Model):
    """The settings of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "settings"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Its address. Example: `"/repo/124920/settings"`"""
    settings: list[Setting]
    """The settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            settings: list[Setting] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "settings" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.settings = (
            [take_Setting(item) for item in value] if (value := data["settings"]).__class__ is list else no_list(value)
        )
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "settings" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.settings = (
            [take_struct_Setting(item) for item in value]
            if (value := sent.settings).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("settings", "settings", ListOf(ModelKind(lambda: Setting))),
        )


@model
class SettingChange(Model):
    """The new value of a setting."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    setting_value: bool | int
    """The value: a boolean, or an integer for `maximum_number_of_builds` (0 for no limit) and
    `job_log_access_older_than_days` (30 to 730).
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            setting_value: bool | int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.setting_value = data["setting.value"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.setting_value = sent.setting_value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("setting_value", "setting.value", AnyOf(BOOLEAN, INTEGER)),)


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_SettingPermissions: Callable[[Any], SettingPermissions] = SettingPermissions.take
take_struct_SettingPermissions: Callable[[Any], SettingPermissions] = SettingPermissions.take_struct
take_Setting: Callable[[Any], Setting] = Setting.take
take_struct_Setting: Callable[[Any], Setting] = Setting.take_struct
take_Settings: Callable[[Any], Settings] = Settings.take
take_struct_Settings: Callable[[Any], Settings] = Settings.take_struct
take_SettingChange: Callable[[Any], SettingChange] = SettingChange.take
take_struct_SettingChange: Callable[[Any], SettingChange] = SettingChange.take_struct
