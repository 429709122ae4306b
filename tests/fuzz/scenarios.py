"""How each error status of the description is brought about: by a request, a world, or another installation.

A scenario sends one request and says what was answered. The status names the way, unless an operation has one of its
own for it (`OF_OPERATION` of its version).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import scenarios_v2
import scenarios_v3

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from described import Described

__all__ = ["way"]


def way(described: Described, status: int) -> Callable[[Described], httpx.Response] | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    of_version = scenarios_v3.way if described.version == "v3" else scenarios_v2.way
    return of_version(described, status)
