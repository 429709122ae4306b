"""Routing on the raw path: a percent-encoded slash stays inside its segment, and a literal wins over a parameter.

The server hangs its endpoints below *mounts* (`/repos`, `/settings/env_vars`); a mount alone may be written with a
slash at its end, and any number of slashes in front of it are one. Below it every slash counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["MOUNTS", "Found", "Mount", "Route", "Router", "mount_of"]

Target = TypeVar("Target")


@dataclass(frozen=True, slots=True)
class Mount:
    """Where an endpoint hangs. `by_mode`: strangers are refused before any routing, where the platform says so."""

    prefix: str
    by_mode: bool

    def below(self, path: str) -> str | None:
        """What follows the mount in a raw path, or None if the path is elsewhere."""
        if not self.prefix:
            return path
        pattern = "".join("/+" + re.escape(part) for part in self.prefix.split("/")[1:])
        found = re.match(f"{pattern}(?=/|$)", path)
        return path[found.end() :] if found else None


# Source: `Endpoint.prefix` and `before { authenticate_by_mode! }` in lib/travis/api/app/endpoint/*.rb; longest first.
MOUNTS = (
    Mount("/settings/env_vars", by_mode=False),
    Mount("/settings/ssh_key", by_mode=True),
    *(Mount(f"/{name}", by_mode=True) for name in ("branches", "builds", "hooks", "jobs", "logout", "logs")),
    *(Mount(f"/{name}", by_mode=True) for name in ("repos", "requests", "users")),
    *(
        Mount(f"/{name}", by_mode=False)
        for name in ("accounts", "archive", "auth", "broadcasts", "docs", "lint", "uptime")
    ),
    Mount("", by_mode=False),
)


def mount_of(path: str) -> tuple[Mount, str]:
    """The mount that a raw path is below, and the rest of the path."""
    for mount in MOUNTS:
        rest = mount.below(path)
        if rest is not None:
            return mount, rest
    raise AssertionError("the last mount takes every path")


@dataclass(frozen=True, slots=True)
class Route(Generic[Target]):
    """A method and a path template that lead to a target.

    `digits` names parameters that match digits only; `rest` the one that takes the whole rest of the path.
    """

    method: str
    template: str
    target: Target
    digits: tuple[str, ...] = ()
    rest: str = ""
    segments: tuple[str, ...] = field(init=False)
    mount: Mount = field(init=False)

    def __post_init__(self) -> None:
        mount, below = mount_of(self.template)
        object.__setattr__(self, "mount", mount)
        object.__setattr__(self, "segments", tuple(below.split("/")[1:]) if below != "/" else ())

    def rank(self) -> tuple[int, ...]:
        """Smaller is tried first: at the leftmost difference a literal, then digits, then a parameter, then a rest."""
        return tuple(self._rank_of(segment) for segment in self.segments)

    def _rank_of(self, segment: str) -> int:
        if not segment.startswith("{"):
            return 0
        name = segment[1:-1]
        return 1 if name in self.digits else 3 if name == self.rest else 2

    def match(self, segments: list[str]) -> dict[str, str] | None:
        """The decoded path parameters, or None if the raw segments below the mount are not of this route."""
        if self.rest and len(segments) >= len(self.segments):
            last = len(self.segments) - 1
            segments = [*segments[:last], "/".join(segments[last:])]
        if len(segments) != len(self.segments):
            return None
        values: dict[str, str] = {}
        for wanted, sent in zip(self.segments, segments, strict=True):
            value = unquote(sent)
            if not wanted.startswith("{"):
                if value != wanted:
                    return None
                continue
            name = wanted[1:-1]
            if (not sent and name != self.rest) or (name in self.digits and not re.fullmatch("[0-9]+", value)):
                return None
            values[name] = value
        return values


@dataclass(frozen=True, slots=True)
class Found(Generic[Target]):
    """A route that matches, with its decoded path parameters."""

    route: Route[Target]
    parameters: Mapping[str, str]


def _rank(route: Route[Any]) -> tuple[int, ...]:
    return route.rank()


class Router(Generic[Target]):
    """All routes of a server."""

    def __init__(self, routes: Iterable[Route[Target]]) -> None:
        self._routes: dict[tuple[Mount, str], list[Route[Target]]] = {}
        for route in sorted(routes, key=_rank):
            self._routes.setdefault((route.mount, route.method), []).append(route)

    def __iter__(self) -> Iterator[Route[Target]]:
        return (route for routes in self._routes.values() for route in routes)

    def find(self, method: str, path: str) -> Iterator[Found[Target]]:
        """Every route that matches a raw path, best first; the next one is for when the first may not be used.

        HEAD is answered by the routes of GET.
        """
        mount, below = mount_of(path)
        if below and not below.startswith("/"):
            return
        segments = below.split("/")[1:] if below != "/" else []
        for route in self._routes.get((mount, "GET" if method == "HEAD" else method), ()):
            parameters = route.match(segments)
            if parameters is not None:
                yield Found(route, parameters)
