# From openapi/v2/commits.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Field,
    Nullable,
)
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["Commit"]


@model
class Commit(Model):
    """A commit that was built, or was to be. Commits come along with builds, jobs, branches and requests only. In a list they stand beside it, one for
    each entry, so the same commit may come twice. Rare old rows have nothing but an id and a sha.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("branch_is_default", "tag", "pull_request_number"),
    )

    id: int
    """Commit id, which Travis CI gave it. Example: `1873023`"""
    sha: str
    """The commit's hash in Git. Example: `"a18f211f6f921affd1ecd8c18691b40d9948aae5"`"""
    branch: str | None
    """Branch that the commit is on. Of a tag, the tag's name; of a pull request, the branch that it goes to. Example: `"master"`"""
    branch_is_default: bool | None
    """Whether that is the repository's default branch. Sent with a single build and a single job. Example: `true`"""
    tag: str | None
    """Name of the tag, if one was pushed. Sent with builds and jobs, not with branches and requests. Example: `"v1.4.5"`"""
    message: str | None
    """Commit message."""
    committed_at: datetime | None
    """When it was committed. Example: `"2013-04-15T09:44:31Z"`"""
    author_name: str | None
    """Name of the author. Example: `"Henrik Hodne"`"""
    author_email: str | None
    """E-mail address of the author. Example: `"me@henrikhodne.com"`"""
    committer_name: str | None
    """Name of the committer. Example: `"Henrik Hodne"`"""
    committer_email: str | None
    """E-mail address of the committer. Example: `"me@henrikhodne.com"`"""
    compare_url: str | None
    """Address of the difference on GitHub."""
    pull_request_number: int | None
    """Number of the pull request, if there is one. Sent with a list of builds, and with requests. Example: `1912`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            sha: str = ...,
            branch: str | None = ...,
            branch_is_default: bool | None = ...,
            tag: str | None = ...,
            message: str | None = ...,
            committed_at: datetime | None = ...,
            author_name: str | None = ...,
            author_email: str | None = ...,
            committer_name: str | None = ...,
            committer_email: str | None = ...,
            compare_url: str | None = ...,
            pull_request_number: int | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.sha = data["sha"]
        self.branch = data["branch"]
        self.message = data["message"]
        self.committed_at = (
            None
            if (value := data["committed_at"]) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.author_name = data["author_name"]
        self.author_email = data["author_email"]
        self.committer_name = data["committer_name"]
        self.committer_email = data["committer_email"]
        self.compare_url = data["compare_url"]
        known = 10
        if "branch_is_default" in data:
            self.branch_is_default = data["branch_is_default"]
            known += 1
        if "tag" in data:
            self.tag = data["tag"]
            known += 1
        if "pull_request_number" in data:
            self.pull_request_number = data["pull_request_number"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.sha = sent.sha
        self.branch = sent.branch
        if sent.branch_is_default is not UNSET:
            self.branch_is_default = sent.branch_is_default
        if sent.tag is not UNSET:
            self.tag = sent.tag
        self.message = sent.message
        self.committed_at = (
            None
            if (value := sent.committed_at) is None
            else fromisoformat(value)
            if value[MARKS] == USUAL
            else parse_time(value)
        )
        self.author_name = sent.author_name
        self.author_email = sent.author_email
        self.committer_name = sent.committer_name
        self.committer_email = sent.committer_email
        self.compare_url = sent.compare_url
        if sent.pull_request_number is not UNSET:
            self.pull_request_number = sent.pull_request_number
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("sha", "sha", STRING),
            Field("branch", "branch", Nullable(STRING)),
            Field("branch_is_default", "branch_is_default", BOOLEAN, required=False),
            Field("tag", "tag", Nullable(STRING), required=False),
            Field("message", "message", Nullable(STRING)),
            Field("committed_at", "committed_at", Nullable(TIME)),
            Field("author_name", "author_name", Nullable(STRING)),
            Field("author_email", "author_email", Nullable(STRING)),
            Field("committer_name", "committer_name", Nullable(STRING)),
            Field("committer_email", "committer_email", Nullable(STRING)),
            Field("compare_url", "compare_url", Nullable(STRING)),
            Field("pull_request_number", "pull_request_number", Nullable(INTEGER), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_Commit: Callable[[Any], Commit] = Commit.take
take_struct_Commit: Callable[[Any], Commit] = Commit.take_struct
