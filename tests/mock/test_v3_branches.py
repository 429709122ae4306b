"""V3: branches, alone and as a list that is filtered and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application


def server(**changes: Any) -> Application:
    def build(number: int, branch: str, **columns: Any) -> dict[str, Any]:
        return {"id": 500 + number, "repository_id": 10, "number": str(number), "branch": branch, **columns}

    branches = [
        {"id": 1, "repository_id": 10, "name": "main"},
        {"id": 2, "repository_id": 10, "name": "feature/long.name"},
        {"id": 3, "repository_id": 10, "name": "old", "exists_on_github": False},
        {"id": 4, "repository_id": 10, "name": "No-Builds"},
    ]
    builds = [
        build(1, "main"),
        build(2, "old"),
        build(3, "main", event_type="cron"),
        build(4, "main", event_type="pull_request", pull_request_number=7),
        build(5, "feature/long.name"),
        build(6, "secret", private=True),
    ]
    return small(**{"branches": branches, "builds": builds, "jobs": [], "logs": [], **changes})


def names(app: Application, query: str = "", **options: Any) -> list[str]:
    answer = ask_v3(app, "GET", "/repo/10/branches", query, **options)
    assert answer.status == 200, answer.text
    return [branch["name"] for branch in answer.json["branches"]]


def test_a_branch_has_its_newest_build_of_any_kind() -> None:
    app = server()
    branch = ask_v3(app, "GET", "/repo/ada%2Fnotes/branch/main").json
    assert branch.pop("last_build")["id"] == 504
    assert branch == {
        "@type": "branch",
        "@href": "/repo/10/branch/main",
        "@representation": "standard",
        "name": "main",
        "repository": {
            "@type": "repository",
            "@href": "/repo/10",
            "@representation": "minimal",
            "id": 10,
            "name": "notes",
            "slug": "ada/notes",
        },
        "default_branch": True,
        "exists_on_github": True,
    }
    assert app.violations == []


def test_a_slash_in_a_name_stays_encoded_and_is_no_step() -> None:
    app = server()
    answer = ask_v3(app, "GET", "/repo/10/branch/feature%2Flong.name")
    assert (answer.json["name"], answer.json["@href"]) == ("feature/long.name", "/repo/10/branch/feature%2Flong.name")
    assert refusal(ask_v3(app, "GET", "/repo/10/branch/feature/long.name")) == (404, "not_found", None)
    assert refusal(ask_v3(app, "GET", "/repo/10/branch/MAIN")) == (404, "not_found", "branch")


def test_recent_builds_come_with_an_include_and_are_pushes() -> None:
    app = server()
    assert "recent_builds" not in ask_v3(app, "GET", "/repo/10/branch/main").json
    branch = ask_v3(app, "GET", "/repo/10/branch/main", "include=branch.recent_builds").json
    assert [build["id"] for build in branch["recent_builds"]] == [501]
    assert branch["recent_builds"][0]["@representation"] == "standard"


def test_there_are_no_more_than_ten_recent_builds_newest_first() -> None:
    builds = [{"id": 500 + number, "repository_id": 10, "branch": "main"} for number in range(12)]
    branch = ask_v3(server(builds=builds), "GET", "/repo/10/branch/main", "include=branch.recent_builds").json
    assert [build["id"] for build in branch["recent_builds"]] == list(range(511, 501, -1))


def test_recent_builds_that_a_stranger_may_not_see_are_left_out() -> None:
    query = "include=branch.recent_builds"
    shown = [
        ask_v3(server(), "GET", "/repo/10/branch/secret", query, login=login).json["recent_builds"]
        for login in ("ada", None)
    ]
    assert [len(builds) for builds in shown] == [1, 0]


def test_an_unknown_branch_is_found_the_second_time() -> None:
    """The server writes it down when it is asked for, before it sees that there are no builds."""
    app = server()
    assert refusal(ask_v3(app, "GET", "/repo/10/branch/nope")) == (404, "not_found", "branch")
    branch = ask_v3(app, "GET", "/repo/10/branch/nope").json
    assert (branch["name"], branch["exists_on_github"], branch["last_build"]) == ("nope", True, None)


def test_by_default_come_default_existing_and_newest_branches_first_and_only_built_ones() -> None:
    assert names(server()) == ["main", "secret", "feature/long.name", "old"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("sort_by=name", ["No-Builds", "feature/long.name", "main", "old", "secret"]),
        ("sort_by=name:desc", ["secret", "old", "main", "feature/long.name", "No-Builds"]),
        ("sort_by=last_build", ["old", "main", "feature/long.name", "secret"]),
        ("sort_by=exists_on_github:desc,name", ["old", "No-Builds", "feature/long.name", "main", "secret"]),
        ("sort_by=default_branch,name:desc", ["main", "secret", "old", "feature/long.name", "No-Builds"]),
        ("exists_on_github=false", ["old"]),
        ("branch.exists_on_github=true&sort_by=name", ["No-Builds", "feature/long.name", "main", "secret"]),
        ("exists_on_github=", ["main", "secret", "feature/long.name", "old"]),
        ("name=BUILD&sort_by=name", ["No-Builds"]),
        ("branch.name=ma", ["main"]),
        ("name=m__n", ["main"]),
        ("name=e%25e", ["secret", "feature/long.name"]),
        (r"name=m\_", []),
        ("name=", ["main", "secret", "feature/long.name", "old"]),
    ],
)
def test_the_list_is_filtered_and_sorted(query: str, found: list[str]) -> None:
    assert names(server(), query) == found


def test_what_one_can_not_sort_by_is_said_in_a_warning() -> None:
    body = ask_v3(server(), "GET", "/repo/10/branches", "sort_by=id").json
    assert [(w["parameter"], w["value"]) for w in body["@warnings"]] == [("sort_by", "id")]
    assert {branch["name"] for branch in body["branches"]} >= {"No-Builds"}


def test_the_list_comes_in_pages() -> None:
    page = ask_v3(server(), "GET", "/repo/10/branches", "limit=3&offset=3").json
    assert [branch["name"] for branch in page["branches"]] == ["old"]
    assert (page["@pagination"]["count"], page["@pagination"]["is_last"]) == (4, True)


def test_branches_are_seen_by_whoever_sees_the_repository() -> None:
    app = server()
    assert names(app, login=None) == names(app)
    for path in ("/repo/20/branches", "/repo/20/branch/main"):
        assert refusal(ask_v3(app, "GET", path, login="mallory")) == (404, "not_found", "repository")
    assert ask_v3(app, "GET", "/repo/20/branches", login="ada").status == 200


def test_a_branch_has_no_permissions_to_include() -> None:
    answer = ask_v3(server(), "GET", "/repo/10/branch/main", "include=branch.@permissions")
    assert refusal(answer) == (400, "wrong_params", None)
