"""How each error status of V1's description is brought about; see `scenarios.py`. Most of it is as in V2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios_v2 import known_already, never_there, no_login, nothing_there, request_gone, too_often, with_values
from sending import ordinary, send, unknown_token

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from described import Described


def no_key(described: Described) -> httpx.Response:
    """A repository without a key pair."""
    app = travis_mock.app()
    app.world.change([{"op": "delete", "entity": "repository_keys", "where": {"repository_id": 59}}])
    return send(app, described, ordinary(described))


BY_STATUS: dict[int, Callable[[Described], httpx.Response]] = {
    304: known_already,
    401: no_login,
    403: unknown_token,
    404: nothing_there,
    429: too_often,
}

OF_OPERATION: dict[tuple[str, int], Callable[[Described], httpx.Response]] = {
    ("repositories_list", 500): with_values(slug="noslash"),
    ("repositories_get", 500): no_key,
    ("repositories_get_by_slug", 500): no_key,
    ("repositories_get_moved", 500): no_key,
    ("builds_get", 500): request_gone,
    ("builds_get_for_repository_by_slug", 500): request_gone,
    ("builds_get_moved", 500): request_gone,
    # A repository that does not exist has no builds, as long as there is the path.
    ("builds_list_moved", 404): never_there,
    ("workers_list", 404): never_there,
}


def way(described: Described, status: int) -> Callable[[Described], httpx.Response] | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    return OF_OPERATION.get((described.id, status), BY_STATUS.get(status))
