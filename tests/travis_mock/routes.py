"""The routes of each era: the described operations that have a handler, and what the server has beside them."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import v2
from .descriptions import OperationForm, load
from .handling import Era, Registration, registered
from .router import Route, Router

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Target", "operations", "router", "templates"]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a route leads; `operation` is None on a route that the description does not have."""

    registration: Registration
    operation: OperationForm | None


@cache
def router(era: Era) -> Router[Target]:
    """The router of an era. `today` has nothing that the description calls moved, removed or never on the server."""
    for module in pkgutil.iter_modules(v2.__path__):
        importlib.import_module(f"{v2.__name__}.{module.name}")
    return Router(_routes(era))


@cache
def operations(era: Era) -> frozenset[str]:
    """The operationIds that an era answers."""
    return frozenset(route.target.operation.id for route in router(era) if route.target.operation is not None)


@cache
def templates(era: Era) -> frozenset[str]:
    """The templates of all paths of an era, as requests write them; `{*name}` may have slashes."""
    found = set[str]()
    for route in router(era):
        rest = route.target.registration.rest
        template = route.template.replace(f"{{{rest}}}", f"{{*{rest}}}") if rest else route.template
        found |= {template, template.replace("/repos", "/repositories", 1)}  # its name in V1
    return frozenset(found)


def _routes(era: Era) -> Iterator[Route[Target]]:
    described = load("v2").operations
    for registration in registered().values():
        operation = described.get(registration.operation_id)
        if operation is not None and (era == "reference" or not operation.server):
            yield _route(operation.method, operation.path, Target(registration, operation))
        for undescribed in registration.routes:
            method, _, path = undescribed.partition(" ")
            yield _route(method, path, Target(registration, None))


def _route(method: str, path: str, target: Target) -> Route[Target]:
    return Route(method, path, target, target.registration.digits, target.registration.rest)
