"""How each error status of GitHub's description is brought about; see `scenarios.py`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
from in_process import SyncBridge
from sending import ordinary

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Callable

    from described import Described

__all__ = ["way"]

USER = ("rkh", "YOUR GITHUB PASSWORD")


def ask(
    described: Described, *, era: Any = "reference", user: tuple[str, str] = USER, body: bytes | None = None
) -> httpx.Response:
    """The request of the description's examples, by its user."""
    asked = ordinary(described)
    path = described.path.format(**{name: str(value) for name, value in asked.values.items()})
    app = travis_mock.app(era=era)
    with httpx.Client(transport=SyncBridge(app), trust_env=False, auth=user) as client:  # type: ignore[arg-type]  # it takes what works like the application
        url = f"http://travis.test/api.github.com{path}"
        content = asked.body if body is None else body
        return client.request(described.method, url, headers=asked.headers, content=content)


BY_STATUS: dict[int, Callable[[Described], httpx.Response]] = {
    400: partial(ask, body=b"{"),
    401: partial(ask, user=("rkh", "guessed")),
    404: partial(ask, era="today"),
    422: partial(ask, body=b'{"note": ""}'),
}


def way(_: Described, status: int) -> Callable[[Described], httpx.Response] | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    return BY_STATUS.get(status)
