"""Branches: the newest build on each."""

from typing import Any

import pytest
from asking import ask, small

from travis_mock.application import Application


def server() -> Application:
    def build(number: int, branch: str, **columns: Any) -> dict[str, Any]:
        return {"id": 500 + number, "repository_id": 10, "number": str(number), "branch": branch, **columns}

    builds = [
        build(1, "main", finished_at="2024-05-01 10:00:00"),
        build(2, "main", finished_at="2024-05-02 10:00:00"),
        build(3, "main", event_type="cron", finished_at="2024-05-03 10:00:00"),
        build(4, "feature/x", state="started"),
        build(5, "feature/x", finished_at="2024-05-04 10:00:00"),
        build(6, "main", event_type="pull_request", finished_at="2024-05-05 10:00:00"),
        build(7, "old.txt", finished_at="2024-04-01 10:00:00"),
    ]
    return small(builds=builds, jobs=[], logs=[])


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/repos/10/branches", ""),
        ("/repos/ada/notes/branches", ""),
        ("/branches", "repository_id=10"),
        ("/branches", "slug=ada/notes"),
    ],
)
def test_the_list_has_the_push_build_that_finished_last_unfinished_ones_first(path: str, query: str) -> None:
    body = ask(server(), "GET", path, query).json
    assert [build["number"] for build in body["branches"]] == ["4", "2", "7"]
    assert [commit["id"] for commit in body["commits"]] == [build["commit_id"] for build in body["branches"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [("ids[]=501&ids[]=504", [501, 504]), ("ids=501,504", [501]), ("ids[]=999", []), ("", []), ("slug=a/b", [])],
)
def test_ids_are_those_of_builds_and_commas_do_not_count(query: str, expected: list[int]) -> None:
    assert [build["id"] for build in ask(server(), "GET", "/branches", query).json["branches"]] == expected


def test_at_most_50() -> None:
    builds = [{"id": 500 + n, "repository_id": 10, "number": str(n), "branch": f"b{n}"} for n in range(1, 61)]
    app = small(builds=builds, jobs=[], logs=[])
    assert len(ask(app, "GET", "/repos/10/branches").json["branches"]) == 50


@pytest.mark.parametrize(
    ("branch", "number"),
    [
        ("main", "3"),
        ("feature/x", "5"),
        ("feature%2Fx", "5"),
        ("main,feature%2Fx", "5"),
        ("old.txt.json", "7"),
        ("nope,main", "3"),
    ],
)
@pytest.mark.parametrize("repository", ["10", "ada/notes"])
def test_one_branch_is_its_newest_build_but_for_pull_requests(repository: str, branch: str, number: str) -> None:
    body = ask(server(), "GET", f"/repos/{repository}/branches/{branch}").json
    assert body["branch"]["number"] == number
    assert body["branch"]["pull_request"] is False
    assert "event_type" not in body["branch"]
    assert "tag" not in body["commit"]


@pytest.mark.parametrize("branch", ["nope", "MAIN", "old.txt", ",", ""])
def test_a_branch_without_builds_is_not_found(branch: str) -> None:
    """The ending of `old.txt` is cut off, so that there is no such branch."""
    answer = ask(server(), "GET", f"/repos/10/branches/{branch}")
    assert (answer.status, answer.json) == (404, {"file": "not found"})


def test_an_unknown_repository_has_an_empty_list() -> None:
    assert ask(server(), "GET", "/repos/99/branches").json == {"branches": [], "commits": []}
