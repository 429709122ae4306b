# From openapi/v3/build_backups.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from . import shared as _shared
else:
    _shared = lazy_module(__package__, "shared")

__all__ = ["BuildBackup", "BuildBackups"]


@model
class BuildBackups(Model):
    """Build backups of a repository, a page of them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build_backups"), ("@representation", "standard")),
        href_root="/build_backups?repository_id=409371/",
    )

    href: str
    """Its address. Example: `"/build_backups?repository_id=409371"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    build_backups: list[BuildBackup]
    """The backups."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            build_backups: list[BuildBackup] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "build_backups" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.build_backups = (
            [take_BuildBackup(item) for item in value]
            if (value := data["build_backups"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "build_backups" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.build_backups = (
            [take_struct_BuildBackup(item) for item in value]
            if (value := sent.build_backups).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("build_backups", "build_backups", ListOf(ModelKind(lambda: BuildBackup))),
        )


@model
class BuildBackup(Model):
    """A file to which old builds were moved."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "build_backup"), ("@representation", "standard")),
        fetched_by="travis.build_backups.get",
        href_root="/build_backup/",
    )

    href: str
    """Its address; its id stands at the end. Example: `"/build_backup/61"`"""
    file_name: str | None
    """Name of the file. Example: `"repository_builds_6344251-6344251"`"""
    created_at: datetime | None
    """When it was made. Example: `"2014-04-01T02:00:00Z"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            file_name: str | None = ...,
            created_at: datetime | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "build_backup" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.file_name = data["file_name"]
        self.created_at = (
            None
            if (value := data["created_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "build_backup" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.file_name = sent.file_name
        self.created_at = (
            None
            if (value := sent.created_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("file_name", "file_name", Nullable(STRING)),
            Field("created_at", "created_at", Nullable(TIME)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_BuildBackups: Callable[[Any], BuildBackups] = BuildBackups.take
take_struct_BuildBackups: Callable[[Any], BuildBackups] = BuildBackups.take_struct
take_BuildBackup: Callable[[Any], BuildBackup] = BuildBackup.take
take_struct_BuildBackup: Callable[[Any], BuildBackup] = BuildBackup.take_struct
