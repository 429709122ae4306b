"""The services that the real server asks. They answer from the world, unless a change made one answer otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .casts import identifier, is_object
from .times import stored

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

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

    @property
    def now(self) -> datetime:
        """What they take for the time."""
        return self._clock.now

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

    def repository_roles(self, user: Row | None, repository_id: Any) -> list[str] | None:
        """The roles of a user in a repository; None if the service does not say."""
        if (switched := self._world.services.get("authorizer")) is not None:
            return _listed(switched, "roles")
        repository = self._world.get("repositories", identifier(repository_id))
        if repository is None:
            return None
        level = self._level(user, repository)
        return ["repository_admin"] if level in self._world.authorizer.get("repository_admin_role", []) else []

    def organization_rights(self, user: Row | None, organization_id: Any) -> list[str] | None:
        """What a user may do with an organization, and `account_admin` for who administrates it; None: it fails."""
        if (switched := self._world.services.get("authorizer")) is not None:
            return _listed(switched, "permissions")
        rows = self._world.where("memberships", user_id=user["id"], organization_id=organization_id) if user else []
        level = "none" if not rows else "admin" if any(row.get("role") == "admin" for row in rows) else "member"
        roles = ["account_admin"] if level == "admin" else []
        return [*self._world.authorizer.get(f"org_{level}", []), *roles]

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

    def log_parts(self, log: Row, after: int | None = None, numbers: Collection[int] = ()) -> list[Row]:
        """The parts of a log: those that arrived while it is live, perhaps only those after a number, or with one of
        these numbers; one part with everything, whatever is asked for, once it is aggregated.
        """
        if log.get("aggregated_at") or log.get("removed_by_id"):
            return [{"content": log.get("content"), "final": True, "number": 0}]
        found = self._world.first("log_parts", job_id=log["job_id"])
        if found is None:
            parts: list[Row] = [{"content": log["content"], "final": False, "number": 0}] if log.get("content") else []
        else:
            parts = sorted(found["parts"], key=lambda part: part["number"])
        wanted = (part for part in parts if after is None or part["number"] > after)
        return [part for part in wanted if not numbers or part["number"] in numbers]

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
