"""V3: what the scanner found in logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application


def server(**changes: Any) -> Application:
    first = {"id": 71, "job_id": 101, "formatted_content": "AWS key", "created_at": "2024-05-05T08:55:20.522Z"}
    results = [first, *({"job_id": 111} for _ in range(4)), {"id": 90, "job_id": 201}]
    return small(**{"scan_results": results, **changes})


def test_a_result_says_what_was_found_in_which_job() -> None:
    app = server()
    found = ask_v3(app, "GET", "/scan_result/71").json
    commit = app.world.need("commits", app.world.need("builds", 100)["commit_id"])
    assert found == {
        "@type": "scan_result",
        "@representation": "standard",
        "id": 71,
        "created_at": "2024-05-05T08:55:20.522Z",
        "formatted_content": "AWS key",
        "issues_found": 1,
        "job_id": 101,
        "build_id": 100,
        "job_number": "1.1",
        "build_number": "1",
        "job_finished_at": "2024-05-06T11:56:00Z",
        "commit_sha": commit["commit"],
        "commit_compare_url": commit["compare_url"],
        "commit_branch": "main",
        "build_created_by": {
            "@type": "user",
            "@href": "/user/1",
            "@representation": "minimal",
            "id": 1,
            "login": "ada",
        },
    }
    assert app.violations == []


def test_a_build_may_be_created_by_an_organization_or_nobody() -> None:
    app = server(organizations=[{"id": 87, "login": "acme"}])
    build = app.world.need("builds", 100)
    app.world.update("builds", build, sender_type="Organization", sender_id=87)
    creator = ask_v3(app, "GET", "/scan_result/71").json["build_created_by"]
    assert (creator["@href"], creator["login"]) == ("/org/87", "acme")
    app.world.update("builds", build, sender_type=None, sender_id=None)
    assert ask_v3(app, "GET", "/scan_result/71").json["build_created_by"] is None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("limit=25", [71, 91, 92, 93, 94]),
        ("limit=2", [71, 91]),
        ("limit=2&offset=2", [92, 93]),
        ("limit=2&offset=3", [92, 93]),
        ("limit=2&offset=6", []),
        ("limit=2&offset=-3", [71, 91]),
        ("limit=2&skip_count=false", [71, 91]),
    ],
)
def test_pages_are_the_scanners(query: str, ids: list[int]) -> None:
    results = [{"id": number, "job_id": 101} for number in (71, 91, 92, 93, 94)]
    body = ask_v3(server(scan_results=results), "GET", "/scan_results", f"repository_id=10&{query}").json
    assert [result["id"] for result in body["scan_results"]] == ids
    assert body["@pagination"]["count"] == 5


def test_looking_at_them_forgets_that_a_scan_failed() -> None:
    app = server()
    app.world.change(
        [{"op": "update", "entity": "repositories", "id": 10, "set": {"scan_failed_at": "2024-05-05 10:00:00"}}]
    )
    ask_v3(app, "GET", "/scan_results", "repository_id=10&limit=25")
    assert app.world.need("repositories", 10)["scan_failed_at"] is None


@pytest.mark.parametrize(
    "query", ["repository_id=10", "repository_id=10&limit=0", "repository_id=10&limit=x", "limit=5"]
)
def test_the_server_fails_without_a_limit_or_a_repository(query: str) -> None:
    answer = ask_v3(server(), "GET", "/scan_results", query)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_an_offset_that_is_no_number_is_refused() -> None:
    answer = ask_v3(server(), "GET", "/scan_results", "repository_id=10&limit=5&offset=x")
    assert refusal(answer) == (400, "wrong_params", None)


@pytest.mark.parametrize(("path", "query"), [("/scan_results", "repository_id=10&limit=5"), ("/scan_result/71", "")])
def test_who_may_not(path: str, query: str) -> None:
    app = server()
    assert refusal(ask_v3(app, "GET", path, query, login=None)) == (403, "login_required", None)
    answer = ask_v3(app, "GET", path, query, login="reader")
    assert refusal(answer) == (403, "insufficient_access", "repository")
    assert (answer.json["permission"], answer.json["repository"]["id"]) == ("check_scan_results", 10)


def test_of_a_private_repository_a_stranger_is_not_told_which_it_is() -> None:
    answer = ask_v3(server(), "GET", "/scan_result/90", login="mallory")
    assert refusal(answer) == (403, "insufficient_access", "repository")
    assert "repository" not in answer.json


def test_what_the_scanner_does_not_know() -> None:
    assert refusal(ask_v3(server(), "GET", "/scan_result/99")) == (404, "not_found", None)


@pytest.mark.parametrize(
    ("status", "error_type"),
    [(403, "insufficient_access"), (404, "not_found")],
)
def test_what_the_scanner_refuses_is_passed_on(status: int, error_type: str) -> None:
    app = server()
    app.world.change([{"op": "service", "service": "scanner", "answers": status}])
    assert refusal(ask_v3(app, "GET", "/scan_result/71")) == (status, error_type, None)


@pytest.mark.parametrize("path", ["/scan_results", "/scan_result/71"])
def test_a_scanner_that_fails(path: str) -> None:
    app = server()
    app.world.change([{"op": "service", "service": "scanner", "answers": 503}])
    answer = ask_v3(app, "GET", path, "repository_id=10&limit=5" if path.endswith("s") else "")
    assert refusal(answer) == (500, "server_error", None)
    assert answer.json["error_message"] == "Scanner API failed"
