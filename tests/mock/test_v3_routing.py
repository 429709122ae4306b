"""V3: where paths lead, and what becomes of those that lead nowhere."""

from __future__ import annotations

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load
from travis_mock.v3.engine.errors import Error
from travis_mock.v3.engine.routes import Route, Routes, operation_of, routes

UNKNOWN = (404, "not_found", None)


@pytest.mark.parametrize(
    "path", ["/repo/10", "/repo/010", "/repo/ada%2Fnotes", "/repo/ADA%2fNotes", "/repo/github/10", "/repo/x/10"]
)
def test_a_repository_has_many_addresses(path: str) -> None:
    answer = ask_v3(small(), "GET", f"{path}/builds", "representation=minimal")
    assert [build["id"] for build in answer.json["builds"]] == [110, 100]


@pytest.mark.parametrize(
    "path",
    ["/nothing", "/build/100/", "/build/x", "/repo/ada/notes/builds", "/repo/ada%2F", "/repo/%2Fnotes", "/repo/-1"],
)
def test_what_leads_nowhere_has_no_resource_type(path: str) -> None:
    assert refusal(ask_v3(small(), "GET", path)) == UNKNOWN


def test_a_provider_has_its_own_slugs() -> None:
    assert refusal(ask_v3(small(), "GET", "/repo/gitlab/ada%2Fnotes/builds")) == (404, "not_found", "repository")


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "PATCH", "OPTIONS", "WAT"])
def test_a_known_path_knows_its_methods(method: str) -> None:
    app = small()
    answer = ask_v3(app, method, "/build/100")
    assert refusal(answer) == (405, "method_not_allowed", None)
    assert answer.content_type == "text/html;charset=utf-8", "the router answers before the type is chosen"
    assert app.uncovered["wrong methods"] == 1


def test_head_is_no_get() -> None:
    answer = ask_v3(small(), "HEAD", "/build/100")
    assert (answer.status, answer.body) == (405, b"")


def test_what_the_server_has_beside_the_description_is_known_but_closed() -> None:
    app = small()
    assert refusal(ask_v3(app, "PATCH", "/repo/10")) == (403, "insufficient_access", None)
    assert refusal(ask_v3(app, "POST", "/users/suspend")) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", "/subscriptions", login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", "/subscriptions")) == (501, "not_implemented", None)
    assert app.uncovered["undocumented routes"] == 4


def test_the_prefix_of_the_version_and_that_of_the_server_stand_in_every_address() -> None:
    build = ask(small(), "GET", "/api/v3/build/100", "include=build.repository", prefix="/api").json
    assert build["@href"] == "/api/v3/build/100"
    assert build["repository"]["default_branch"]["@href"] == "/api/v3/repo/10/branch/main"
    assert build["created_by"]["@href"] == "/api/v3/user/1"


def test_the_bare_prefix_is_redirected() -> None:
    answer = ask(small(), "GET", "/api/v3", prefix="/api")
    assert (answer.status, answer.headers["location"]) == (307, "/api/v3/")


@pytest.mark.parametrize("operation", sorted(load("v3").operations))
def test_every_operation_has_an_action(operation: str) -> None:
    found = [route for route in routes() if route.operation is not None and route.operation.id == operation]
    assert len(found) == 1
    assert found[0].action is not None or operation == "manifest_get"


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        ("/build/100", "Build::Find"),
        ("/build/9", "Build::Find"),
        ("/repo/10/builds", "Builds::Find"),
        ("/repo/10/settings", "UserSettings::ForRepository"),
        ("/repo/10/key_pair/generated", "SslKey::Find"),
        ("/", None),
        ("/nothing", None),
    ],
)
def test_a_header_says_what_answered(path: str, endpoint: str | None) -> None:
    sent = ask_v3(small(), "GET", path).headers.get("x-endpoint")
    assert sent == (endpoint and f"Travis::API::V3::Services::{endpoint}")


def test_a_literal_comes_before_a_parameter_and_digits_before_any_text() -> None:
    templates = ["/a/{name}", "/a/{build_id}", "/a/b", "/a/{name}.txt", "/a/{name}/c", "/a/b/{name}"]
    made = Routes(Route("GET", template) for template in templates)

    def leads(path: str) -> str:
        found = made.find("GET", path)
        return found.route.template if found else ""

    assert [leads(path) for path in ("/a/b", "/a/7", "/a/x.txt", "/a/x", "/a/b/c", "/a/y/c", "/a/y/d")] == [
        "/a/b",
        "/a/{build_id}",
        "/a/{name}.txt",
        "/a/{name}",
        "/a/b/{name}",
        "/a/{name}/c",
        "",
    ]


def test_the_first_template_that_matches_decides_also_on_the_method() -> None:
    made = Routes([Route("GET", "/a/b"), Route("POST", "/a/{name}")])
    with pytest.raises(Error, match="method not allowed"):
        made.find("POST", "/a/b")


def test_the_operation_of_a_request() -> None:
    assert operation_of("GET", "/repo/10/builds") == "builds_list_for_repository"
    assert operation_of("GET", "/repo/github/10/builds") == "builds_list_for_repository_by_provider"
    assert operation_of("GET", "/owner/github_id/7/active") == "builds_list_active_by_github_id"
    assert operation_of("PUT", "/build/1") is None
    assert operation_of("GET", "/nothing") is None


def test_faults_can_be_planned_for_operations_and_paths_of_this_version() -> None:
    app = small()
    app.faults.add("503@builds_prioritize#1, 502@/v3/build/*#1")
    assert [ask_v3(app, "POST", "/build/100/priority").status for _ in range(2)] == [503, 202]
    assert [ask_v3(app, "GET", "/v3/build/100").status for _ in range(2)] == [502, 200]


def test_a_fault_that_can_never_be_is_refused() -> None:
    with pytest.raises(ValueError, match="did you mean 'builds_prioritize'"):
        small().faults.add("503@builds_prioritise")
