"""The scenario `large`, made rather than stored: a repository with 10,000 builds, among 1,000 repositories, for paging
and for speed.

It is spelled out as far as that is quicker than to have it filled in: the mock server starts with it in a second.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

__all__ = ["large"]

_NOW = datetime(2024, 5, 6, 12)
_STATES = ("passed", "passed", "failed", "passed", "errored", "canceled")
_EVENTS = ("push", "push", "pull_request", "api", "cron")
_LANGUAGES = ("Ruby", "Python", "Go", None)


def large(builds: int = 10_000, repositories: int = 1_000) -> dict[str, Any]:
    """A world with one repository, `large/repository`, of so many builds with one job each, and others without builds.

    The others are `large/empty`, `developer/private`, and `large/project-4` and so on: every fifth of these is not
    active, every seventh private. Every tenth build is on a branch of its own. Ids are spelled out: repositories from 1
    on, builds from 1001 on, jobs from 500,001 on.

    Args:
        builds: How many builds there are, at least one.
        repositories: How many repositories there are, at least three.
    """
    numbers = range(1, builds + 1)
    return {
        "description": f"{repositories} repositories, one of them with {builds} builds.",
        "now": f"{_NOW.isoformat()}Z",
        "users": [{"id": 1, "login": "developer", "name": "A Developer"}],
        "organizations": [{"id": 1, "login": "large"}],
        "memberships": [{"organization_id": 1, "user_id": 1, "role": "admin"}],
        "repositories": [
            {"id": 1, "slug": "large/repository", "github_language": "Ruby"},
            {"id": 2, "slug": "large/empty"},
            {"id": 3, "slug": "developer/private", "private": True},
            *(_repository(number) for number in range(4, repositories + 1)),
        ],
        "branches": [
            *(_branch_of(number, number // 10) for number in numbers if number % 10 == 0),
            _branch_of(builds - (builds % 10 == 0), builds),
        ],
        "commits": [{"id": number, "repository_id": 1, "branch": _branch(number)} for number in numbers],
        "requests": [{"id": number, "repository_id": 1, "commit_id": number} for number in numbers],
        "builds": [_build(number, builds) for number in numbers],
        "jobs": [{"id": 500_000 + number, "source_id": 1000 + number, "number": f"{number}.1"} for number in numbers],
        "logs": [],
    }


def _repository(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "slug": f"large/project-{number}",
        "active": number % 5 != 0,
        "private": number % 7 == 0,
        "github_language": _LANGUAGES[number % len(_LANGUAGES)],
    }


def _branch_of(number: int, identifier: int) -> dict[str, Any]:
    """The branch whose last build has a number."""
    return {"id": identifier, "repository_id": 1, "name": _branch(number), "last_build_id": 1000 + number}


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
        "created_at": created.isoformat(" "),
    }
