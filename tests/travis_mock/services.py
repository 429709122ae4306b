"""The services that the real server asks. They answer from the world, unless a change made one answer otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .casts import identifier, is_object
from .times import stored

if TYPE_CHECKING:
    from .clock import Clock
    from .world import Row, World

__all__ = ["Services"]


class Services:
    """The outside of one server.

    Args:
        world: What they answer from.
        clock: What they take for the time.
    """

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock

    def says_yes(self, service: str) -> bool:
        """Whether a service that only agrees (`vcs`, `billing`) does: it answers with a status below 300."""
        return self.status(service) < 300

    def status(self, service: str) -> int:
        """The status that a service answers with: 200, unless a change made it answer otherwise."""
        switched = self._world.services.get(service)
        return 200 if switched is None else int(switched["status"])

    # -- authorizer ---------------------------------------------------------------------------------------------------

    def authorizer(self, user: Row | None, repository_id: Any) -> list[str] | None:
        """What a user may do with a repository; None if the service does not say."""
        if (switched := self._world.services.get("authorizer")) is not None:
            return _listed(switched, "permissions")
        repository = self._world.get("repositories", identifier(repository_id))
        if repository is None:
            return None
        return self._world.authorizer.get(self._level(user, repository), [])

    def _level(self, user: Row | None, repository: Row) -> str:
        for row in self._world.where("permissions", user_id=user["id"], repository_id=repository["id"]) if user else ():
            for level in ("admin", "push", "pull"):
                if row.get(level):
                    return level
        return "none_private" if repository.get("private") else "none_public"

    # -- logs ---------------------------------------------------------------------------------------------------------

    def log_of_job(self, job_id: Any) -> Row | None:
        """The log of a job, or None if there is none or the service fails."""
        return self._log(self._world.first("logs", job_id=job_id))

    def log(self, log_id: Any) -> Row | None:
        """A log by its id, or None if there is none or the service fails."""
        return self._log(self._world.get("logs", log_id))

    def log_id(self, job_id: Any) -> int | None:
        """The id of a job's log, or None."""
        row = self.log_of_job(job_id)
        return row["id"] if row else None

    def _log(self, row: Row | None) -> Row | None:
        if (switched := self._world.services.get("logs")) is not None:
            return _object(switched)
        return row

    def log_parts(self, log: Row) -> list[Row]:
        """The parts of a log: those that arrived while it is live; one part with everything once it is aggregated."""
        if log.get("aggregated_at") or log.get("removed_by_id"):
            return [{"content": log.get("content"), "final": True, "number": 0}]
        found = self._world.first("log_parts", job_id=log["job_id"])
        if found is None:
            return [{"content": log["content"], "final": False, "number": 0}] if log.get("content") else []
        return sorted(found["parts"], key=lambda part: part["number"])

    def clear_log(self, log: Row, content: str, user: Row | None = None) -> Row:
        """Replace the content of a log; with a user it counts as removed by them."""
        now = stored(self._clock.now)
        removed = {"removed_at": now, "removed_by_id": user["id"]} if user else {}
        self._world.delete("log_parts", job_id=log["job_id"])
        return self._world.update("logs", log, content=content, updated_at=now, **removed)

    # -- config parser ------------------------------------------------------------------------------------------------

    def yml(self, content: str) -> list[str] | None:
        """The parser's messages on a `.travis.yml`; None if it refuses or fails."""
        switched = self._world.services.get("yml")
        if switched is not None:
            return _listed(switched, "full_messages")
        if "foo" not in content:
            return []
        return ['[warn] on root: unknown key "foo" (bar)', "[info] on root: missing language, using the default ruby"]


def _object(switched: Row) -> Row | None:
    if int(switched["status"]) >= 300:
        return None
    try:
        value = json.loads(switched["body"])
    except ValueError:
        return None
    return value if is_object(value) else None


def _listed(switched: Row, member: str) -> list[str] | None:
    answer = _object(switched) if int(switched["status"]) == 200 else None
    return None if answer is None or member not in answer else list(answer[member] or ())
