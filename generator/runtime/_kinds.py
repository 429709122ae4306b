"""Kinds of values: the checked way to read and to write each. Those of objects are in `_model_kinds.py`.

The generated `take` of a model is the fast way; these are used with `strict=True`, to say where a value is wrong,
and to apply the leniency of the client: scalars are adopted as sent, structure (objects, lists, times) is always
checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from ._errors import DecodeError
from ._times import format_time, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

T = TypeVar("T")

__all__ = [
    "ANY",
    "BOOLEAN",
    "INTEGER",
    "NUMBER",
    "OBJECT",
    "STRING",
    "TIME",
    "AnyOf",
    "Field",
    "Kind",
    "ListOf",
    "MapOf",
    "Nullable",
    "OneOf",
    "wrong",
]


class Kind(Generic[T]):
    """How values of one type are read from JSON, checked, and written back."""

    __slots__ = ()

    def decode(self, value: Any, path: str, strict: bool) -> T:
        """Read `value`, found at the JSON path `path`.

        Raises:
            DecodeError: It is not of this kind; names the path.
        """
        raise NotImplementedError

    def encode(self, value: Any) -> Any:
        """The JSON value that `decode` was given."""
        return value


def wrong(path: str, expected: str, value: object) -> DecodeError:
    """The error of a value that is not what was expected. It names the type alone: a value may be a secret."""
    return DecodeError(
        f"{path}: {expected} expected, got {_JSON_TYPES.get(value.__class__, 'something else')}", path=path
    )


_JSON_TYPES: dict[type, str] = {
    type(None): "null",
    bool: "true or false",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


class _Scalar(Kind[T]):
    __slots__ = ("_classes", "_name")

    def __init__(self, name: str, *classes: type) -> None:
        self._name = name
        self._classes = classes

    def decode(self, value: Any, path: str, strict: bool) -> T:
        if strict and value.__class__ not in self._classes:
            raise wrong(path, self._name, value)
        return cast("T", value)


class _Any(Kind[Any]):
    __slots__ = ()

    def decode(self, value: Any, path: str, strict: bool) -> Any:
        return value


class _Object(Kind["dict[str, Any]"]):
    __slots__ = ()

    def decode(self, value: Any, path: str, strict: bool) -> dict[str, Any]:
        if value.__class__ is not dict:
            raise wrong(path, "an object", value)
        return cast("dict[str, Any]", value)


class _Time(Kind["datetime"]):
    __slots__ = ()

    def decode(self, value: Any, path: str, strict: bool) -> datetime:
        if value.__class__ is not str:
            raise wrong(path, "a time", value)
        try:
            return parse_time(value)
        except ValueError:
            raise wrong(path, "a time such as 2014-04-21T15:27:14Z", value) from None

    def encode(self, value: Any) -> Any:
        return format_time(value)


STRING: Kind[str] = _Scalar("a string", str)
INTEGER: Kind[int] = _Scalar("an integer", int)
NUMBER: Kind[float] = _Scalar("a number", float, int)
BOOLEAN: Kind[bool] = _Scalar("true or false", bool)
TIME: Kind[datetime] = _Time()
OBJECT: Kind[dict[str, Any]] = _Object()
ANY: Kind[Any] = _Any()


class OneOf(Kind[str]):
    """One of the values of a closed enum."""

    __slots__ = ("_values",)

    def __init__(self, *values: str) -> None:
        self._values = values

    def decode(self, value: Any, path: str, strict: bool) -> str:
        if strict and value not in self._values:
            raise wrong(path, f"one of {', '.join(self._values)}", value)
        return cast("str", value)


class Nullable(Kind["T | None"]):
    """A value of `kind`, or null."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind

    def decode(self, value: Any, path: str, strict: bool) -> T | None:
        return None if value is None else self.kind.decode(value, path, strict)

    def encode(self, value: Any) -> Any:
        return None if value is None else self.kind.encode(value)


class AnyOf(Kind[Any]):
    """A value of one of several kinds of scalars and free-form objects."""

    __slots__ = ("_kinds",)

    def __init__(self, *kinds: Kind[Any]) -> None:
        self._kinds = kinds

    def decode(self, value: Any, path: str, strict: bool) -> Any:
        if not strict:
            return value
        for kind in self._kinds:
            try:
                return kind.decode(value, path, strict)
            except DecodeError:
                continue
        raise wrong(path, "a value of another type", value)


class ListOf(Kind["list[T]"]):
    """A list of values of `kind`."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind

    def decode(self, value: Any, path: str, strict: bool) -> list[T]:
        if value.__class__ is not list:
            raise wrong(path, "a list", value)
        decode = self.kind.decode
        return [decode(item, f"{path}[{index}]", strict) for index, item in enumerate(value)]

    def take(self, value: Any) -> list[T]:
        """The fast way, of a list of models: see `Model.take`."""
        take: Callable[[Any], T] = getattr(self.kind, "take")  # noqa: B009  # scalars have none
        return [take(item) for item in value] if value.__class__ is list else self.decode(value, "$", strict=False)

    def encode(self, value: Any) -> Any:
        encode = self.kind.encode
        return [encode(item) for item in value]


class MapOf(Kind["dict[str, T]"]):
    """An object with any keys and values of `kind`."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind

    def decode(self, value: Any, path: str, strict: bool) -> dict[str, T]:
        if value.__class__ is not dict:
            raise wrong(path, "an object", value)
        decode = self.kind.decode
        return {key: decode(item, f"{path}.{key}", strict) for key, item in value.items()}

    def encode(self, value: Any) -> Any:
        encode = self.kind.encode
        return {key: encode(item) for key, item in value.items()}


class Field(NamedTuple):
    """An attribute of a model: its Python name, its name on the wire, its kind, whether it is always sent, and how to
    ask for it.
    """

    name: str
    wire: str
    kind: Kind[Any]
    required: bool = True
    include: str = ""
    secret: bool = False
