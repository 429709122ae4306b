"""What the straight line of a generated model reads values with.

It checks structure. Whatever it raises, the checked way names, or reads as it should be.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    from types import ModuleType

__all__ = [
    "lazy_module",
    "new",
    "no_list",
    "object_of",
]

T = TypeVar("T")

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
