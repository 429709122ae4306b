# From openapi/v2/ssh_keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    STRING,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["SshKey", "SshKeyAbsence", "SshKeyAnswer", "SshKeyChanges", "SshKeyRequest"]


@model
class SshKeyAnswer(Model):
    """A repository's SSH key in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    ssh_key: SshKey
    """A private SSH key that was set for a repository, by which its jobs fetch the code of this and other repositories. The key itself
    is never sent.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ssh_key: SshKey = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.ssh_key = take_SshKey(data["ssh_key"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.ssh_key = take_struct_SshKey(sent.ssh_key)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("ssh_key", "ssh_key", ModelKind(lambda: SshKey)),)


@model
class SshKey(Model):
    """A private SSH key that was set for a repository, by which its jobs fetch the code of this and other repositories. The key itself
    is never sent.
    """

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.ssh_keys.get",
    )

    id: int
    """Id of the repository. Example: `124920`"""
    description: str | None
    """What the key is for. Example: `"my custom key"`"""
    fingerprint: str | None
    """Fingerprint of the public half, sixteen pairs of hexadecimal digits. Null where the server can not make one, as of some keys in
    OpenSSH's form.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
            description: str | None = ...,
            fingerprint: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.description = data["description"]
        self.fingerprint = data["fingerprint"]
        if len(data) != 3:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.description = sent.description
        self.fingerprint = sent.fingerprint
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("description", "description", Nullable(STRING)),
            Field("fingerprint", "fingerprint", Nullable(STRING)),
        )


@model
class SshKeyAbsence(Model):
    """Why there is nothing to change, with `error` for the repository, with `file` for the key."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("error", "file"),
    )

    error: str | None
    """Always `Couldn't find repository`. Example: `"Couldn't find repository"`"""
    file: str | None
    """Always `not found`. Example: `"not found"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: str | None = ...,
            file: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "error" in data:
            self.error = data["error"]
            known += 1
        if "file" in data:
            self.file = data["file"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.error is not UNSET:
            self.error = sent.error
        if sent.file is not UNSET:
            self.file = sent.file
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("error", "error", STRING, required=False),
            Field("file", "file", STRING, required=False),
        )


@model
class SshKeyRequest(Model):
    """A repository's SSH key in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
    )

    ssh_key: SshKeyChanges
    """What to change of a repository's SSH key; what is not given stays as it is."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ssh_key: SshKeyChanges = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.ssh_key = take_SshKeyChanges(data["ssh_key"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.ssh_key = take_struct_SshKeyChanges(sent.ssh_key)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("ssh_key", "ssh_key", ModelKind(lambda: SshKeyChanges)),)


@model
class SshKeyChanges(Model):
    """What to change of a repository's SSH key; what is not given stays as it is."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        optional=("description", "value"),
    )

    description: str | None
    """What the key is for. Example: `"my custom key"`"""
    value: str | None
    """The private key, RSA in PEM form or any in OpenSSH's, without a passphrase. Needed where no key was set before."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = ...,
            value: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "description" in data:
            self.description = data["description"]
            known += 1
        if "value" in data:
            self.value = data["value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.description is not UNSET:
            self.description = sent.description
        if sent.value is not UNSET:
            self.value = sent.value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("description", "description", Nullable(STRING), required=False),
            Field("value", "value", STRING, required=False, secret=True),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_SshKeyAnswer: Callable[[Any], SshKeyAnswer] = SshKeyAnswer.take
take_struct_SshKeyAnswer: Callable[[Any], SshKeyAnswer] = SshKeyAnswer.take_struct
take_SshKey: Callable[[Any], SshKey] = SshKey.take
take_struct_SshKey: Callable[[Any], SshKey] = SshKey.take_struct
take_SshKeyAbsence: Callable[[Any], SshKeyAbsence] = SshKeyAbsence.take
take_struct_SshKeyAbsence: Callable[[Any], SshKeyAbsence] = SshKeyAbsence.take_struct
take_SshKeyRequest: Callable[[Any], SshKeyRequest] = SshKeyRequest.take
take_struct_SshKeyRequest: Callable[[Any], SshKeyRequest] = SshKeyRequest.take_struct
take_SshKeyChanges: Callable[[Any], SshKeyChanges] = SshKeyChanges.take
take_struct_SshKeyChanges: Callable[[Any], SshKeyChanges] = SshKeyChanges.take_struct
