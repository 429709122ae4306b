# From openapi/v3/scan_results.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._kinds import (
    INTEGER,
    STRING,
    TIME,
    Field,
    ListOf,
    Nullable,
)
from ..._model_kinds import ModelKind, UnionOf
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

    from . import organizations as _organizations
    from . import shared as _shared
    from . import users as _users
else:
    _organizations = lazy_module(__package__, "organizations")
    _shared = lazy_module(__package__, "shared")
    _users = lazy_module(__package__, "users")

__all__ = ["ScanResult", "ScanResults"]


@model
class ScanResults(Model):
    """Scan results of a repository, a page of them."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "scan_results"), ("@representation", "standard")),
        href_root="/scan_results?repository_id=409371&limit=25/",
    )

    href: str
    """Its address. Example: `"/scan_results?repository_id=409371&limit=25"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    scan_results: list[ScanResult]
    """The scan results."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            scan_results: list[ScanResult] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "scan_results" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.scan_results = (
            [take_ScanResult(item) for item in value]
            if (value := data["scan_results"]).__class__ is list
            else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "scan_results" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.scan_results = (
            [take_struct_ScanResult(item) for item in value]
            if (value := sent.scan_results).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("scan_results", "scan_results", ListOf(ModelKind(lambda: ScanResult))),
        )


@model
class ScanResult(Model):
    """What was found when the log of a job was searched for secrets."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "scan_result"), ("@representation", "standard")),
        fetched_by="travis.scan_results.get",
    )

    id: int
    """Its id. Example: `71`"""
    created_at: datetime
    """When the log was searched. Example: `"2014-04-20T08:15:00.522Z"`"""
    formatted_content: str
    """What was found where, in words, with the escape sequences of a log. Example: `"In line 7 of your build job log trivy found"`"""
    issues_found: int
    """How many places were found. Example: `1`"""
    job_id: int
    """Id of the job. Example: `23400021`"""
    build_id: int | None
    """Id of the build. Example: `23400020`"""
    job_number: str
    """Number of the job. Example: `"1020.1"`"""
    build_number: str
    """Number of the build. Example: `"1020"`"""
    job_finished_at: datetime | None
    """When the job ended. Example: `"2014-04-20T08:14:00.000Z"`"""
    commit_sha: str | None
    """Hash of the commit. Example: `"0b2b0f0d7d0c2a1e1c9e8a7f3b1d2c4e5f6a7b8c"`"""
    commit_compare_url: str | None
    """Where to see what the commit changed."""
    commit_branch: str | None
    """Branch of the commit. Example: `"sf-settings"`"""
    build_created_by: _users.UserReference | _organizations.OrganizationReference | None
    """Who led to the build."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            created_at: datetime = ...,
            formatted_content: str = ...,
            issues_found: int = ...,
            job_id: int = ...,
            build_id: int | None = ...,
            job_number: str = ...,
            build_number: str = ...,
            job_finished_at: datetime | None = ...,
            commit_sha: str | None = ...,
            commit_compare_url: str | None = ...,
            commit_branch: str | None = ...,
            build_created_by: _users.UserReference | _organizations.OrganizationReference | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "scan_result" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.id = data["id"]
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.formatted_content = data["formatted_content"]
        self.issues_found = data["issues_found"]
        self.job_id = data["job_id"]
        self.build_id = data["build_id"]
        self.job_number = data["job_number"]
        self.build_number = data["build_number"]
        self.job_finished_at = (
            None
            if (value := data["job_finished_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.commit_sha = data["commit_sha"]
        self.commit_compare_url = data["commit_compare_url"]
        self.commit_branch = data["commit_branch"]
        self.build_created_by = (
            None if (value := data["build_created_by"]) is None else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take(value)
        )
        if len(data) != 15:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "scan_result" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.id = sent.id
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.formatted_content = sent.formatted_content
        self.issues_found = sent.issues_found
        self.job_id = sent.job_id
        self.build_id = sent.build_id
        self.job_number = sent.job_number
        self.build_number = sent.build_number
        self.job_finished_at = (
            None
            if (value := sent.job_finished_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.commit_sha = sent.commit_sha
        self.commit_compare_url = sent.commit_compare_url
        self.commit_branch = sent.commit_branch
        self.build_created_by = (
            None
            if (value := sent.build_created_by) is None
            else _USERREFERENCE_OR_ORGANIZATIONREFERENCE.take_struct(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("created_at", "created_at", TIME),
            Field("formatted_content", "formatted_content", STRING),
            Field("issues_found", "issues_found", INTEGER),
            Field("job_id", "job_id", INTEGER),
            Field("build_id", "build_id", Nullable(INTEGER)),
            Field("job_number", "job_number", STRING),
            Field("build_number", "build_number", STRING),
            Field("job_finished_at", "job_finished_at", Nullable(TIME)),
            Field("commit_sha", "commit_sha", Nullable(STRING)),
            Field("commit_compare_url", "commit_compare_url", Nullable(STRING)),
            Field("commit_branch", "commit_branch", Nullable(STRING)),
            Field("build_created_by", "build_created_by", Nullable(_USERREFERENCE_OR_ORGANIZATIONREFERENCE)),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_ScanResults: Callable[[Any], ScanResults] = ScanResults.take
take_struct_ScanResults: Callable[[Any], ScanResults] = ScanResults.take_struct
take_ScanResult: Callable[[Any], ScanResult] = ScanResult.take
take_struct_ScanResult: Callable[[Any], ScanResult] = ScanResult.take_struct
_USERREFERENCE_OR_ORGANIZATIONREFERENCE: UnionOf[_users.UserReference | _organizations.OrganizationReference] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserReference)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationReference)),
)
