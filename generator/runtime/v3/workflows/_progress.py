"""How far a build request has come."""

from typing import NamedTuple

from ..models.builds import Build
from ..models.requests import Request

__all__ = ["Progress"]


class Progress(NamedTuple):
    """What is known of a build request, and of its builds.

    * `request_id`: its id.
    * `request`: the build request; None until it was seen.
    * `builds`: its builds, as many as were seen.
    """

    request_id: int
    request: Request | None = None
    builds: tuple[Build, ...] = ()
