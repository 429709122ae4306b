"""Where a path of V3 leads: the first template that matches decides, and then its methods.

Source: `routes/dsl.rb`, `routes.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ...descriptions import load
from .actions import registered
from .errors import Error, error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...descriptions import OperationForm
    from .actions import Action

__all__ = ["Found", "Route", "Routes", "operation_of", "operations", "routes", "templates"]

_PARAMETER = re.compile(r"\{([a-z_]+)\}")
_DIGITS = frozenset({"build_id", "cron_id", "job_id", "organization_id", "user_id"})
_PATTERNS = {"repository": "[0-9]+|[^/]+%2[fF][^/]+"} | dict.fromkeys(_DIGITS, "[0-9]+")
_TWIN = re.compile("_by_(?:provider|github_id)$")


@dataclass(frozen=True, slots=True)
class Route:
    """A method and a template. Without an operation the description does not have it; without an action the mock does
    not, and `needs` says who would be let in.
    """

    method: str
    template: str
    operation: OperationForm | None = None
    action: Action | None = None
    needs: str = "public"

    @property
    def rank(self) -> tuple[int, ...]:
        """Smaller is tried first: at the leftmost difference a literal, then one around a parameter, then others."""
        return tuple(_rank(segment) for segment in self.template.split("/"))


@dataclass(frozen=True, slots=True)
class Found:
    """A route that matches, with its decoded path parameters."""

    route: Route
    path: Mapping[str, str]


class Routes:
    """All routes of V3."""

    def __init__(self, found: Iterable[Route]) -> None:
        methods: dict[str, dict[str, Route]] = {}
        for route in sorted(found, key=lambda route: route.rank):
            methods.setdefault(route.template, {}).setdefault(route.method, route)
        self._by_shape: dict[tuple[int, str], list[tuple[re.Pattern[str], dict[str, Route]]]] = {}
        for template, by_method in methods.items():
            self._by_shape.setdefault(_shape(template), []).append((_compiled(template), by_method))
        self.templates = frozenset(methods)

    def __iter__(self) -> Iterator[Route]:
        for alike in self._by_shape.values():
            for _, by_method in alike:
                yield from by_method.values()

    def find(self, method: str, path: str) -> Found | None:
        """The route of a raw path, or None.

        Raises:
            Error: The path is known, but not with this method: 405.
        """
        for pattern, by_method in self._by_shape.get(_shape(path), ()):
            if (match := pattern.fullmatch(path)) is not None:
                if method not in by_method:
                    raise error("method_not_allowed")
                values = {name: unquote(value) for name, value in match.groupdict().items()}
                return Found(by_method[method], values)
        return None


def _rank(segment: str) -> int:
    parameters = _PARAMETER.findall(segment)
    if not parameters:
        return 0
    return 1 if _PARAMETER.sub("", segment) else 2 if parameters[0] in _PATTERNS else 3


def _shape(path: str) -> tuple[int, str]:
    segments = path.split("/", 2)
    return path.count("/"), segments[1] if len(segments) > 1 else ""


def _compiled(template: str) -> re.Pattern[str]:
    parts = _PARAMETER.split(template)
    pattern = "".join(
        f"(?P<{part}>{_PATTERNS.get(part, '[^/?#]+')})" if place % 2 else re.escape(part)
        for place, part in enumerate(parts)
    )
    return re.compile(pattern)


@cache
def routes() -> Routes:
    """The routes of the published description, and those that it does not have."""
    package = importlib.import_module("travis_mock.v3")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return Routes(_described(load("v3").operations, registered()))


def operation_of(method: str, path: str) -> str | None:
    """The operationId that a request means, if any."""
    try:
        found = routes().find(method, path)
    except Error:
        return None
    return found.route.operation.id if found and found.route.operation else None


def operations() -> frozenset[str]:
    """All operationIds."""
    return frozenset(route.operation.id for route in routes() if route.operation is not None)


def templates() -> frozenset[str]:
    """The templates of all paths, with and without the prefix of the version."""
    found = routes().templates
    return found | {f"/v3{template}" for template in found}


def _described(operations: Mapping[str, OperationForm], actions: Mapping[str, Action]) -> Iterator[Route]:
    for operation_id, operation in operations.items():
        if not operation.server:
            action = actions.get(operation_id) or actions.get(_TWIN.sub("", operation_id))
            yield Route(operation.method, operation.path, operation, action)
    for action in actions.values():
        for undescribed in action.routes:
            method, _, path = undescribed.partition(" ")
            yield Route(method, path, None, action)
    for undescribed, needs in _undescribed().items():
        method, _, path = undescribed.partition(" ")
        yield Route(method, path, None, None, needs)


def _undescribed() -> dict[str, str]:
    """Hidden, internal and billing routes of the server, and whom it lets in."""
    found: dict[str, str] = json.loads((files("travis_mock.v3.engine") / "undescribed.json").read_text("utf-8"))
    return found
