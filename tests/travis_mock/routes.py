"""The routes of each era: the described operations that have a handler, and what the server has beside them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import v1, v2
from .descriptions import OperationForm, load
from .handling import Era, Registration, registered
from .router import Route, Router

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .accept import Accept

__all__ = ["Target", "operations", "router", "templates"]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a route leads; an operation is None on a route that the description of its version does not have."""

    registration: Registration
    operation: OperationForm | None
    of_v1: OperationForm | None = None

    def described(self, accept: Accept) -> OperationForm | None:
        """The operation by which a request is meant, and its answer made."""
        return self.of_v1 if self.of_v1 is not None and accept.json_version == "v1" else self.operation

    def takes(self, accept: Accept) -> bool:
        """Whether a request can be meant for it: what V1 alone has ends in `.json`."""
        return self.registration.version == "v2" or accept.suffix == "json"


@cache
def router(era: Era) -> Router[Target]:
    """The router of an era. `today` has nothing that the description calls moved, removed or never on the server."""
    for package in (v1, v2):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    return Router(_routes(era))


@cache
def operations(era: Era) -> frozenset[str]:
    """The operationIds that an era answers."""
    targets = [route.target for route in router(era)]
    return frozenset(each.id for target in targets for each in (target.operation, target.of_v1) if each is not None)


@cache
def templates(era: Era, *, documents_v1: bool = False) -> frozenset[str]:
    """The templates of all paths of an era, as requests write them; `{*name}` may have slashes.

    Those that the documents of V1 have beside the server take nearly every path: they count if asked for.
    """
    found = set[str]()
    for route in router(era):
        if route.target.registration.version == "v1" and not documents_v1:
            continue
        rest = route.target.registration.rest
        template = route.template.replace(f"{{{rest}}}", f"{{*{rest}}}") if rest else route.template
        found |= {template, template.replace("/repos", "/repositories", 1)}  # its name in V1
    return frozenset(found)


def _routes(era: Era) -> Iterator[Route[Target]]:
    described = {version: load(version).operations for version in ("v1", "v2")}
    in_v1 = {(each.method, _without_ending(each.path)): each for each in described["v1"].values()}
    for (version, operation_id), registration in registered().items():
        operation = described[version].get(operation_id)
        if operation is not None and (era == "reference" or not operation.server):
            path = _without_ending(operation.path)
            target = Target(registration, operation, in_v1.get((operation.method, path)))
            yield _route(operation.method, path, target)
        for undescribed in registration.routes:
            method, _, path = undescribed.partition(" ")
            yield _route(method, path, Target(registration, None))


def _without_ending(template: str) -> str:
    """The template of a path of V1 as the server routes it: its ending is cut off, and it is below `/repos`."""
    return re.sub("^/repositories(?=/|$)", "/repos", template.removesuffix(".json"))


def _route(method: str, path: str, target: Target) -> Route[Target]:
    return Route(method, path, target, target.registration.digits, target.registration.rest)
