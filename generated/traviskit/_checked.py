# From generator/runtime/_checked.py by `nox -s regenerate`; do not edit.
"""The checked way to read a model: attribute by attribute, with the JSON path of whatever is wrong."""

from typing import TYPE_CHECKING, Any, TypeVar

from ._errors import DecodeError
from ._models import Model, keep_unknown

if TYPE_CHECKING:
    M = TypeVar("M", bound=Model)
else:
    M = TypeVar("M")

__all__ = ["decode_checked"]


def decode_checked(cls: "type[M]", data: Any, path: str, strict: bool) -> "M":
    """Read `data` as an object of `cls` (whose representation is settled).

    A missing attribute leaves its slot empty, and a constant of another value is kept as it was sent; with `strict` the first is an
    error where the description requires it.

    Raises:
        DecodeError: With the JSON path.
    """
    if data.__class__ is not dict:
        raise DecodeError(f"{path}: an object expected, got {str(data)[:60]!r}", path=path)
    owner = cls.__new__(cls)
    constants = {wire: data[wire] for wire in cls._constants if wire in data}
    bare = "@href" in data and len(data) == 1
    if constants != cls._constants:
        owner._constants_sent = constants
    for field in cls.fields().values():
        if field.wire in data:
            value = field.kind.decode(data[field.wire], f"{path}.{field.wire}", strict)
            setattr(owner, field.name, value)
        elif strict and field.required and not field.include and not bare:
            raise DecodeError(f"{path}.{field.wire}: missing", path=f"{path}.{field.wire}")
    keep_unknown(owner, data)
    return owner
