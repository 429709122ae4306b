"""Integers beyond 64 bits, of which a quick parser may make floats, stay exact, whatever is described there."""

import json
from typing import Any

import pytest

from traviskit import v2

LONG = 2**64 + 1
COMMIT = {
    "id": 3,
    "sha": "34e74cbf5ad0c0f7f9f5a8b0f0f8e9bd6b1d4d6d",
    "branch": "master",
    "branch_is_default": True,
    "tag": None,
    "message": "the commit",
    "committed_at": "2014-04-21T15:00:00Z",
    "author_name": "a",
    "author_email": "a@b",
    "committer_name": "a",
    "committer_email": "a@b",
    "compare_url": None,
}
BUILD: dict[str, Any] = {
    "id": 1,
    "repository_id": 2,
    "commit_id": 3,
    "number": "4",
    "event_type": "push",
    "pull_request": False,
    "pull_request_title": None,
    "pull_request_number": None,
    "config": {},
    "state": "passed",
    "started_at": "2014-04-21T15:27:14Z",
    "finished_at": None,
    "duration": 60,
    "job_ids": [5],
}


def answer(build: dict[str, Any]) -> dict[str, Any]:
    return {"build": build, "commit": COMMIT, "jobs": []}


def test_the_answers_here_are_read_by_the_straight_line() -> None:
    assert v2.BuildAnswer.take(answer(BUILD)).build.to_dict() == BUILD


@pytest.mark.parametrize("number", [LONG, -LONG, 2**63, 10**400])
@pytest.mark.parametrize(
    "change",
    [
        lambda number: {"id": number},
        lambda number: {"number": number},
        lambda number: {"state": number},
        lambda number: {"pull_request": number},
        lambda number: {"pull_request_number": number},
        lambda number: {"job_ids": [5, number]},
        lambda number: {"config": {"env": [{"matrix": number}]}},
        lambda number: {"unknown": number},
        lambda number: {"unknown": {"deeply": [number]}},
    ],
    ids=["integer", "string", "enum", "boolean", "nullable", "list", "free-form", "unknown", "unknown object"],
)
def test_long_integers_are_exact(change: Any, number: int) -> None:
    build = {**BUILD, **change(number)}
    read = v2.parse("builds_get", json.dumps(answer(build)).encode())
    assert repr(read.to_dict()) == repr(build)


@pytest.mark.parametrize("number", [0.5, 1e300, -1e300])
def test_other_numbers_are_floats(number: float) -> None:
    build = {**BUILD, "config": {"a": number}, "unknown": number, "duration": number}
    read = v2.parse("builds_get", json.dumps(answer(build)).encode())
    assert repr(read.to_dict()) == repr(build)
