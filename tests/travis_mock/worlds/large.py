"""The scenario `large`, made rather than stored: one repository with a thousand builds, for paging and for speed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

__all__ = ["large"]

_NOW = datetime(2024, 5, 6, 12)
_STATES = ("passed", "passed", "failed", "passed", "errored", "canceled")
_EVENTS = ("push", "push", "pull_request", "api", "cron")


def large(builds: int = 1000) -> dict[str, Any]:
    """A world with one repository, `large/repository`, of so many builds with one job each, and two more repositories.

    Every tenth build is on a branch of its own. Ids are spelled out: builds from 1001 on, jobs from 500,001 on.
    """
    numbers = range(1, builds + 1)
    return {
        "description": f"One repository with {builds} builds.",
        "now": f"{_NOW.isoformat()}Z",
        "users": [{"id": 1, "login": "developer", "name": "A Developer"}],
        "organizations": [{"id": 1, "login": "large"}],
        "memberships": [{"organization_id": 1, "user_id": 1, "role": "admin"}],
        "repositories": [
            {"id": 1, "slug": "large/repository", "github_language": "Ruby"},
            {"id": 2, "slug": "large/empty"},
            {"id": 3, "slug": "developer/private", "private": True},
        ],
        "branches": [
            {"id": number, "repository_id": 1, "name": _branch(number * 10)} for number in range(builds // 10 + 1)[1:]
        ]
        + [{"id": builds, "repository_id": 1, "name": "main"}],
        "commits": [{"id": number, "repository_id": 1, "branch": _branch(number)} for number in numbers],
        "requests": [{"id": number, "repository_id": 1, "commit_id": number} for number in numbers],
        "builds": [_build(number, builds) for number in numbers],
        "jobs": [{"id": 500_000 + number, "source_id": 1000 + number, "number": f"{number}.1"} for number in numbers],
        "logs": [],
    }


def _branch(number: int) -> str:
    return f"feature-{number}" if number % 10 == 0 else "main"


def _build(number: int, builds: int) -> dict[str, Any]:
    created = _NOW - timedelta(minutes=10 * (builds - number + 1))
    event = _EVENTS[number % len(_EVENTS)]
    return {
        "id": 1000 + number,
        "repository_id": 1,
        "number": str(number),
        "state": _STATES[number % len(_STATES)],
        "event_type": event,
        "pull_request_number": number if event == "pull_request" else None,
        "branch": _branch(number),
        "branch_id": number // 10 if number % 10 == 0 else builds,
        "commit_id": number,
        "request_id": number,
        "created_at": created.strftime("%Y-%m-%d %H:%M:%S"),
    }
