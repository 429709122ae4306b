# From openapi/v3/installations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    Field,
)
from ..._model_kinds import ModelKind, UnionOf
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import organizations as _organizations
    from . import users as _users
else:
    _organizations = lazy_module(__package__, "organizations")
    _users = lazy_module(__package__, "users")

__all__ = ["Installation", "InstallationInclude", "InstallationMinimal"]

InstallationInclude: TypeAlias = Literal[
    "installation.owner",
    "owner.repositories",
    "owner.installation",
    "user.repositories",
    "user.installation",
    "user.emails",
    "user.collaborator",
    "user.@permissions",
    "organization.repositories",
    "organization.installation",
    "organization.@permissions",
]
"""What an installation can come with. `owner.x` is `user.x` and `organization.x`."""


@model
class InstallationMinimal(Model):
    """An installation of Travis CI's GitHub App, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "installation"), ("@representation", "minimal")),
        family=lambda: _INSTALLATIONMINIMAL_FAMILY,
        fetched_by="travis.installations.get",
        href_root="/installation/",
        elsewhere=("owner",),
    )

    href: str
    """Where it is. Example: `"/installation/617754"`"""
    id: int
    """The id of the installation at Travis CI. Example: `10`"""
    github_id: int
    """The id of the installation at GitHub. Example: `617754`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            github_id: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "installation":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.github_id = data["github_id"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "installation"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.github_id is UNSET
            or sent.owner is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.github_id = sent.github_id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("github_id", "github_id", INTEGER),
        )


@model
class Installation(InstallationMinimal):
    """An installation of Travis CI's GitHub App."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "installation"), ("@representation", "standard")),
        family=lambda: _INSTALLATIONMINIMAL_FAMILY,
        fetched_by="travis.installations.get",
        href_root="/installation/",
    )

    owner: _users.UserMinimal | _organizations.OrganizationMinimal
    """For whom it is installed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            github_id: int = ...,
            owner: _users.UserMinimal | _organizations.OrganizationMinimal = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "installation":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.github_id = data["github_id"]
        self.owner = _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take(data["owner"])
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "installation"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.github_id is UNSET
            or sent.owner is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.github_id = sent.github_id
        self.owner = _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take_struct(sent.owner)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("github_id", "github_id", INTEGER),
            Field("owner", "owner", _USERMINIMAL_OR_ORGANIZATIONMINIMAL),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_InstallationMinimal: Callable[[Any], InstallationMinimal] = InstallationMinimal.take
take_struct_InstallationMinimal: Callable[[Any], InstallationMinimal] = InstallationMinimal.take_struct
take_Installation: Callable[[Any], Installation] = Installation.take
take_struct_Installation: Callable[[Any], Installation] = Installation.take_struct
_INSTALLATIONMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": InstallationMinimal,
    "standard": Installation,
}
_USERMINIMAL_OR_ORGANIZATIONMINIMAL: UnionOf[_users.UserMinimal | _organizations.OrganizationMinimal] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserMinimal)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationMinimal)),
)
