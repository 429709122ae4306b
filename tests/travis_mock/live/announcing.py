"""Tells those who listen what becomes of builds, jobs and logs.

Source: travis-hub `addons/handlers/pusher.rb` (which events), travis-live `pusher/task.rb` (to which channels),
travis-logs `pusher.rb` (logs).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..world import MissingRowError
from .payloads import build_payload, fitting, job_payload, log_payload
from .signing import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clock import Clock
    from ..handling import Era, Platform
    from ..world import Row, World
    from .hub import Hub

__all__ = ["Announcer"]


class Announcer:
    """What speaks on the channels of one server.

    Args:
        world: What is told of.
        clock: When.
        hub: Who listens.
        platform: On which installation: logs are public on .org alone.
        era: The channel `common` is of the reference's time.
    """

    def __init__(self, world: World, clock: Clock, hub: Hub, platform: Platform, era: Era) -> None:
        self._world = world
        self._clock = clock
        self._hub = hub
        self._platform = platform
        self._era = era

    def build(self, event: str, build: Row) -> None:
        """A build was created, or has changed its state."""
        self._tell(f"build:{event}", build, build_payload)

    def job(self, event: str, job: Row) -> None:
        """A job was created, or has changed its state."""
        self._tell(f"job:{event}", job, job_payload)

    def log(self, job: Row, part: Row) -> None:
        """A job has written a part of its log."""
        repository = self._world.get("repositories", job.get("repository_id")) or {}
        secret = self._platform != "org" or self._is("secure") or repository.get("private") or job.get("private")
        channel = f"job-{job['id']}"
        self._hub.publish(self._named(channel, private=bool(secret)), "job:log", log_payload(job["id"], part))

    def _tell(self, event: str, row: Row, payload: Any) -> None:
        if not self._hub.channels:
            return
        now = self._clock.now.isoformat(timespec="milliseconds")[:23] + "Z"
        try:
            data = fitting(payload(self._world, row, now))
        except MissingRowError:  # a row points to one that is gone: the real worker fails, and nothing is told
            return
        for channel in self._channels(row):
            self._hub.publish(channel, event, data)

    def _channels(self, row: Row) -> Iterator[str]:
        """That of the repository, if anybody may listen to it, and those of its users."""
        repository = self._world.need("repositories", row["repository_id"])
        public = not repository.get("private")
        if public and self._era == "reference" and self._platform == "org":
            yield self._named("common")
        if self._is("private") or (public and not self._is("secure")):
            yield self._named(f"repo-{repository['id']}")
        for permission in self._world.where("permissions", repository_id=repository["id"]):
            yield f"private-user-{permission['user_id']}"

    def _named(self, channel: str, *, private: bool = False) -> str:
        return f"private-{channel}" if private or self._is("private") else channel

    def _is(self, option: str) -> bool:
        return bool(options(self._world).get(option))
