"""Logs as running jobs write them: part by part, and put together some time after the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .casts import is_list
from .times import stored

if TYPE_CHECKING:
    from .clock import Clock
    from .live.announcing import Announcer
    from .world import Row, World

__all__ = ["Writer", "output_of"]

# How long the parts of a finished log are kept before they are put together into one.
_AGGREGATION_SECONDS = 10

_PHASES = ("before_install", "install", "before_script", "script", "after_script")
_DEFAULT = "rake"


class Writer:
    """Writes into the logs of one server.

    Args:
        world: The logs.
        clock: What time it is, and what puts a log together in the end.
        announcer: Who tells others what is written.
    """

    def __init__(self, world: World, clock: Clock, announcer: Announcer) -> None:
        self._world = world
        self._clock = clock
        self._announcer = announcer

    def write(self, job: Row, content: str) -> None:
        """Add a part to the log of a job, which it gets if it has none."""
        self._add(job, content, final=False)

    def end(self, job: Row, content: str) -> None:
        """Add the last part. Some time later the parts become one."""
        log = self._add(job, content, final=True)
        ended = log["content"]
        self._clock.after(_AGGREGATION_SECONDS, lambda: self._aggregate(log, ended))

    def _add(self, job: Row, content: str, *, final: bool) -> Row:
        now = stored(self._clock.now)
        log = self._world.first("logs", job_id=job["id"])
        if log is None:
            log = self._world.insert("logs", {"job_id": job["id"], "content": "", "created_at": now})
        parts = self._world.first("log_parts", job_id=job["id"])
        if parts is None:
            # What the log had before there were parts of it is the first one.
            before: list[Row] = []
            if log.get("content"):
                before.append({"number": 0, "content": log["content"], "final": False})
            parts = self._world.insert("log_parts", {"job_id": job["id"], "parts": before})
        number = 1 + max((part["number"] for part in parts["parts"]), default=-1)
        part = {"number": number, "content": content, "final": final}
        self._world.update("log_parts", parts, parts=[*parts["parts"], part])
        self._announcer.log(job, part)
        return self._world.update("logs", log, content=(log.get("content") or "") + content, updated_at=now)

    def _aggregate(self, log: Row, ended: str) -> None:
        """Put a log together, unless it was written to (or removed) since."""
        if self._world.get("logs", log["id"]) is log and log.get("content") == ended and not log.get("removed_at"):
            now = stored(self._clock.now)
            self._world.delete("log_parts", job_id=log["job_id"])
            self._world.update("logs", log, aggregated_at=now, updated_at=now)


def output_of(config: dict[str, Any]) -> list[str]:
    """What a job with this config writes, piece by piece: each of its commands, and what that prints."""
    commands = [command for phase in _PHASES for command in _commands(config.get(phase))]
    pieces: list[str] = []
    for command in commands or [_DEFAULT]:
        pieces += [f"$ {command}\n", "..........\n"]
    return pieces


def _commands(value: Any) -> list[str]:
    found = value if is_list(value) else [value]
    return [str(command) for command in found if isinstance(command, str) and command]
