"""What the straight line of a generated model reads values with.

It checks structure alone; whatever it raises, the checked way names.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

__all__ = ["lazy_module", "list_of", "new", "object_of", "plain_list_of"]

T = TypeVar("T")

if TYPE_CHECKING:

    def new(cls: type[T], /) -> T:
        """An object of a class, with nothing in its slots."""
        ...

else:
    new = object.__new__  # as a name of the module it is found sooner than `cls.__new__`


def list_of(take: Callable[[Any], T], value: Any) -> list[T]:
    """Read a list by the straight line.

    Raises:
        TypeError: It is no list.
    """
    return [take(item) for item in plain_list_of(value)]


def plain_list_of(value: Any) -> list[Any]:
    """Check that a value is a list, of items that need no reading.

    Raises:
        TypeError: It is none.
    """
    if value.__class__ is not list:
        raise TypeError(value)
    items: list[Any] = value
    return items


def object_of(value: Any) -> dict[str, Any]:
    """Check that a value is an object.

    Raises:
        TypeError: It is none.
    """
    if value.__class__ is not dict:
        raise TypeError(value)
    members: dict[str, Any] = value
    return members


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
