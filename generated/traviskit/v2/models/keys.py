# From openapi/v2/keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._fast import UNSET
from ..._kinds import (
    STRING,
    Field,
)
from ..._models import Model, Traits, model
from ..._public_key import PublicKey
from ..._straight import (
    new,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


__all__ = ["RepositoryKey"]


@model
class RepositoryKey(PublicKey, Model):
    """The public key of a repository. It has no envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v2",
        fetched_by="travis.v2.keys.get",
        optional=("public_key",),
        public_key="key",
    )

    key: str
    """The public key in PEM form, with real line breaks."""
    public_key: str | None
    """The same key, as the reference's example calls it. The server does not send it."""
    fingerprint: str
    """Fingerprint of the key, sixteen pairs of hexadecimal digits. Example: `"ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str = ...,
            public_key: str | None = ...,
            fingerprint: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.key = data["key"]
        self.fingerprint = data["fingerprint"]
        known = 2
        if "public_key" in data:
            self.public_key = data["public_key"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.key = sent.key
        if sent.public_key is not UNSET:
            self.public_key = sent.public_key
        self.fingerprint = sent.fingerprint
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("key", "key", STRING),
            Field("public_key", "public_key", STRING, required=False),
            Field("fingerprint", "fingerprint", STRING),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RepositoryKey: Callable[[Any], RepositoryKey] = RepositoryKey.take
take_struct_RepositoryKey: Callable[[Any], RepositoryKey] = RepositoryKey.take_struct
