"""How each error status of the description is brought about: by a request, a world, or another installation.

A scenario sends one request and says what was answered. The status names the way, unless an operation has one of its
own for it (`OF_OPERATION` of its version).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import scenarios_github
import scenarios_v1
import scenarios_v2
import scenarios_v3

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from described import Described

__all__ = ["way"]

_OF_VERSION = {"github": scenarios_github, "v1": scenarios_v1, "v2": scenarios_v2, "v3": scenarios_v3}


def way(described: Described, status: int) -> Callable[[Described], httpx.Response] | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    return _OF_VERSION[described.version].way(described, status)
