"""What is told of a build or a job."""

from typing import NamedTuple

from .models.builds import BuildEvent
from .models.jobs import JobEvent
from .models.shared import EventName

__all__ = ["Event"]


class Event(NamedTuple):
    """Something has happened to a build or a job.

    * `name`: what, `build:started` or `job:finished`.
    * `data`: what is told of it; `isinstance(event.data, JobEvent)` says whether it is a job.
    * `channel`: on which of Pusher's channels.
    """

    name: EventName
    data: BuildEvent | JobEvent
    channel: str
