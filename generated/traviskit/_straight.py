# From generator/runtime/_straight.py by `nox -s regenerate`; do not edit.
"""What the straight line of a generated model reads values with.

It checks structure, and refuses what a quick parser may have read inexactly: orjson makes integers beyond 64 bits
floats, without a word. Whatever it raises, the checked way names, or reads as it should be.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    from types import ModuleType

__all__ = [
    "exact",
    "exact_list_of",
    "exact_number",
    "lazy_module",
    "new",
    "no_list",
    "object_of",
]

T = TypeVar("T")
_LONG = 2.0**63

if TYPE_CHECKING:

    def new(cls: type[T], /) -> T:
        """An object of a class, with nothing in its slots."""
        ...

else:
    new = object.__new__  # as a name of the module it is found sooner than `cls.__new__`


def no_list(value: Any) -> NoReturn:
    """Refuse what should have been a list.

    Raises:
        TypeError: Always.
    """
    raise TypeError(value)


def object_of(value: Any) -> dict[str, Any]:
    """Check that a value is an object.

    Raises:
        TypeError: It is none.
    """
    if value.__class__ is not dict:
        raise TypeError(value)
    members: dict[str, Any] = value
    return members


def exact_number(value: Any) -> Any:
    """Check that a number was no integer beyond 64 bits.

    Raises:
        ValueError: It may have been one.
    """
    if value.__class__ is float and not -_LONG < value < _LONG:
        raise ValueError(value)
    return value


def exact(value: T) -> T:
    """Check that there is no such number anywhere in a value.

    Raises:
        ValueError: There may be one.
    """
    found: list[Any] = [value]
    for item in found:  # which grows
        kind = item.__class__
        if kind is dict:
            found += item.values()
        elif kind is list:
            found += item
        elif kind is float:
            exact_number(item)
    return value


def exact_list_of(value: Any) -> list[Any]:
    """Check that a value is a list, of items that need no reading, and that no number in it was too long.

    Raises:
        TypeError: It is no list.
        ValueError: There may be such a number.
    """
    if value.__class__ is not list:
        raise TypeError(value)
    items: list[Any] = value
    return exact(items) if float in map(type, items) else items


def lazy_module(package: str, name: str) -> ModuleType:
    """A module that is imported when something of it is first read (models refer to each other in circles)."""
    return _LazyModule(f"{package}.{name}")  # type: ignore[return-value]  # pyright: ignore[reportReturnType]  # it reads like the module


class _LazyModule:
    def __init__(self, place: str) -> None:
        self._place = place

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._place), name)
        setattr(self, name, value)  # found here the next time, without this call
        return value
