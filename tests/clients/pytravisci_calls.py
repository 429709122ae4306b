"""PyTravisCI's methods, counted: which there are, and which were called; and how the tour says what a call gave."""

# ruff: noqa: T201  # what a command prints is what it is for

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator

import cryptography_shim  # noqa: F401  # before PyTravisCI
import PyTravisCI.communicator._all as communicators
import PyTravisCI.resource_types._all as resource_types
from PyTravisCI import TravisCI
from PyTravisCI.resource_types.base import ResourceTypesBase

__all__ = ["count_calls", "each", "fails", "show"]


def count_calls() -> dict[str, int]:
    """Count from now on the calls of each method of PyTravisCI; the counts, by what is called."""
    counts: dict[str, int] = {}
    for place, kind in _classes():
        # `dict` is a method's name, too.
        for name, method in list(vars(kind).items()):
            if inspect.isfunction(method) and not name.startswith("_"):
                setattr(kind, name, _counted(f"{place}{kind.__name__}.{name}", method, counts))
    return counts


def _classes() -> Iterator[tuple[str, type]]:
    yield "", TravisCI
    yield "", ResourceTypesBase
    for place, module in (("", resource_types), ("communicator.", communicators)):
        yield from ((place, kind) for kind in vars(module).values() if inspect.isclass(kind))


def _counted(name: str, method: Callable[..., object], counts: dict[str, int]) -> Callable[..., object]:
    counts[name] = 0

    @functools.wraps(method)
    def counted(*args: object, **kwargs: object) -> object:
        counts[name] += 1
        return method(*args, **kwargs)

    return counted


def show(call: str, value: object, expected: object) -> None:
    """Print what a call gave; it must be what the reference world has."""
    print(f"  {call:<52} {value!r}", flush=True)
    if value != expected:
        raise AssertionError(f"{call} gave {value!r}, not {expected!r}")


def fails(call: str, function: Callable[[], object], expected: str, why: str) -> None:
    """Print how a call fails, and why; it must fail in this way."""
    try:
        given = function()
    except Exception as error:  # whatever it raises is compared
        kind, said = type(error).__name__, str(error)
    else:
        raise AssertionError(f"{call} does not fail with {expected}, but gives {given!r}")
    print(f"  {call:<52} {kind}: {why}", flush=True)
    if expected not in f"{kind}: {said}":
        raise AssertionError(f"{call} fails with {kind}: {said}, not with {expected}")


def each(items: Iterable[object], *attributes: str) -> list[tuple[object, ...]]:
    """Some attributes of each item."""
    return [tuple(getattr(item, attribute) for attribute in attributes) for item in items]
