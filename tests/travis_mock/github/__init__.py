"""A GitHub beside the mock of Travis CI, as much of it as logging in needs, in the same world.

Its API is below `/api.github.com` (or on a host of that name), its pages below `/github.com`; other providers have
pages alone. In the world's `config` the address of its API may be a path, `github: {api_url: /api.github.com}`;
`/config` then names this server. In the era `today` it has retired the authorizations, as github.com has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..descriptions import load
from . import authorizations, oauth
from .api import API_HOST, answer_api, path_in_api

if TYPE_CHECKING:
    from ..application import Application
    from ..asgi import Wire
    from ..handling import Answer
    from ..record import Recorded

__all__ = ["answer", "operation_of", "operations", "templates"]


def answer(server: Application, wire: Wire, recorded: Recorded) -> Answer | None:
    """GitHub's answer; None if the request is meant for Travis CI."""
    path = path_in_api(wire)
    if path is not None:
        return answer_api(server, wire, path, recorded, authorizations.HANDLERS)
    return oauth.answer(server, wire)


def operation_of(wire: Wire) -> str | None:
    """The operation of GitHub's API that a request asks for."""
    path = path_in_api(wire)
    return None if path is None else authorizations.operation_of(wire.method, path)


def operations() -> frozenset[str]:
    """The ids of all operations of GitHub's API."""
    return frozenset(load("github").operations)


def templates() -> frozenset[str]:
    """The templates of all paths."""
    paths = {operation.path for operation in load("github").operations.values()}
    return frozenset({f"/{API_HOST}{path}" for path in paths} | paths | oauth.PATHS)
