# From openapi/v3/key_pairs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    BOOLEAN,
    STRING,
    Field,
    Nullable,
)
from ..._model_kinds import ModelKind
from ..._models import Model, Traits, model
from ..._public_key import PublicKey
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["KeyPair", "KeyPairChanges", "KeyPairPermissions", "NewKeyPair"]


@model
class KeyPairPermissions(Model):
    """What the caller may do with a key pair."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    read: bool
    """Whether the caller may see its public half. Example: `true`"""
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
class KeyPair(PublicKey, Model):
    """An SSH key by which the jobs of a repository fetch the code of this and other repositories: one that was set, or the one
    that Travis CI made. The private half is never sent.
    """

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "key_pair"), ("@representation", "standard")),
        fetched_by="travis.key_pairs.get",
        href_root="/repo/",
        public_key="public_key",
    )

    href: str
    """Its address. Example: `"/repo/51007/key_pair"`"""
    permissions: KeyPairPermissions
    """What the caller may do with it."""
    description: str | None
    """What it is for. Example: `"my custom key"`"""
    public_key: str | None
    """Its public half, in PEM form. Null if the server cannot read the key. Example: `"-----BEGIN PUBLIC KEY-----\\n…\\n-----END PUBLIC KEY-----\\n"`"""
    fingerprint: str | None
    """The fingerprint of the public half, sixteen pairs of hexadecimal digits. Null if there is none. Example: `"99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            permissions: KeyPairPermissions = ...,
            description: str | None = ...,
            public_key: str | None = ...,
            fingerprint: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "key_pair" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.permissions = take_KeyPairPermissions(data["@permissions"])
        self.description = data["description"]
        self.public_key = data["public_key"]
        self.fingerprint = data["fingerprint"]
        if len(data) != 7:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "key_pair" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.permissions = take_struct_KeyPairPermissions(sent.permissions)
        self.description = sent.description
        self.public_key = sent.public_key
        self.fingerprint = sent.fingerprint
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("permissions", "@permissions", ModelKind(lambda: KeyPairPermissions)),
            Field("description", "description", Nullable(STRING)),
            Field("public_key", "public_key", Nullable(STRING)),
            Field("fingerprint", "fingerprint", Nullable(STRING)),
        )


@model
class NewKeyPair(Model):
    """A key for a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("key_pair_description",),
    )

    key_pair_description: str | None
    """What it is for. Example: `"my custom key"`"""
    key_pair_value: str
    """The private key, RSA in PEM form, without a passphrase."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key_pair_description: str | None = ...,
            key_pair_value: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.key_pair_value = data["key_pair.value"]
        known = 1
        if "key_pair.description" in data:
            self.key_pair_description = data["key_pair.description"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.key_pair_description is not UNSET:
            self.key_pair_description = sent.key_pair_description
        self.key_pair_value = sent.key_pair_value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("key_pair_description", "key_pair.description", Nullable(STRING), required=False),
            Field("key_pair_value", "key_pair.value", STRING, secret=True),
        )


@model
class KeyPairChanges(Model):
    """Changes of a repository's key; what is not given stays as it is."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("key_pair_description", "key_pair_value"),
    )

    key_pair_description: str | None
    """What it is for. Example: `"my custom key"`"""
    key_pair_value: str | None
    """The private key, RSA in PEM form, without a passphrase."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key_pair_description: str | None = ...,
            key_pair_value: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "key_pair.description" in data:
            self.key_pair_description = data["key_pair.description"]
            known += 1
        if "key_pair.value" in data:
            self.key_pair_value = data["key_pair.value"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.key_pair_description is not UNSET:
            self.key_pair_description = sent.key_pair_description
        if sent.key_pair_value is not UNSET:
            self.key_pair_value = sent.key_pair_value
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("key_pair_description", "key_pair.description", Nullable(STRING), required=False),
            Field("key_pair_value", "key_pair.value", STRING, required=False, secret=True),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_KeyPairPermissions: Callable[[Any], KeyPairPermissions] = KeyPairPermissions.take
take_struct_KeyPairPermissions: Callable[[Any], KeyPairPermissions] = KeyPairPermissions.take_struct
take_KeyPair: Callable[[Any], KeyPair] = KeyPair.take
take_struct_KeyPair: Callable[[Any], KeyPair] = KeyPair.take_struct
take_NewKeyPair: Callable[[Any], NewKeyPair] = NewKeyPair.take
take_struct_NewKeyPair: Callable[[Any], NewKeyPair] = NewKeyPair.take_struct
take_KeyPairChanges: Callable[[Any], KeyPairChanges] = KeyPairChanges.take
take_struct_KeyPairChanges: Callable[[Any], KeyPairChanges] = KeyPairChanges.take_struct
