"""V3: what is read of query and body, and what is said of the rest."""

from __future__ import annotations

from typing import Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

FORM = "application/x-www-form-urlencoded"
MULTIPART = b'--X\r\nContent-Disposition: form-data; name="state"\r\n\r\nfailed\r\n--X--\r\n'


def _ids(query: str = "", body: Any = b"", **headers: str) -> list[int]:
    answer = ask_v3(small(), "GET", "/repo/10/builds", query, body=body, **headers)
    return [build["id"] for build in answer.json["builds"]]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("state=failed", [110]),
        ("build.state=failed", [110]),
        ("build.state=failed&state=passed", [110]),
        ("state=failed,passed", [110, 100]),
        ("state[]=failed&state[]=passed", [110, 100]),
        ("state=", []),
        ("state=FAILED", []),
        ("@type=builds&state=failed", [110]),
        ("@type=build&state=failed", [110]),
        ("@type=job&state=failed", [110, 100]),
        ("builds.state=failed", [110, 100]),
        ("branch.name=main", [110, 100]),
        ("branch.name=x", []),
        ("name=x", [110, 100]),
        ("created_by=ada,nobody", [110, 100]),
        ("created_by=mallory", []),
        ("event_type=push&previous_state=passed", []),
    ],
)
def test_a_parameter_is_read_by_these_names(query: str, ids: list[int]) -> None:
    assert _ids(query) == ids


def test_a_body_counts_with_any_method_and_more_than_the_query() -> None:
    assert _ids("state=passed", {"state": "failed"}) == [110]
    assert _ids("", b'{"state": "failed"}', content_type="text/json") == [110]
    assert _ids("", b'{"state": "failed"}', content_type="APPLICATION/JSON; charset=utf-8") == [110]
    assert _ids("", b"state=failed", content_type=FORM) == [110]
    assert _ids("", MULTIPART, content_type="multipart/form-data; boundary=X") == [110]
    assert _ids("", b'{"state": "failed"}', content_type="text/plain") == [110, 100]
    assert _ids("", b"[]", content_type="text/json") == [110, 100]


def test_a_file_and_a_form_of_several_parts_without_parts_say_nothing() -> None:
    file = MULTIPART.replace(b'"state"', b'"state"; filename="x"')
    assert _ids("", file, content_type="multipart/form-data; boundary=X") == [110, 100]
    assert _ids("", b"state=failed", content_type="multipart/form-data") == [110, 100]


def test_a_nested_object_is_read_only_where_it_is_taken() -> None:
    answer = ask_v3(small(), "GET", "/repo/10/builds", "build[state]=failed")
    assert [build["id"] for build in answer.json["builds"]] == [110, 100]
    assert answer.json["@warnings"][0]["parameter"] == "build"


def test_what_is_not_taken_is_warned_of_in_the_order_that_it_was_sent() -> None:
    body = ask_v3(small(), "GET", "/build/100", "b=1&limit=2&a=3", body={"c": 4}).json
    assert next(iter(body)) == "@warnings"
    assert [warning["parameter"] for warning in body["@warnings"]] == ["b", "limit", "a", "c"]
    assert body["@warnings"][0] == {
        "@type": "warning",
        "message": "query parameter b not safelisted, ignored",
        "warning_type": "ignored_parameter",
        "parameter": "b",
    }


def test_an_error_carries_no_warnings() -> None:
    assert "@warnings" not in ask_v3(small(), "GET", "/build/9", "wat=1").json


@pytest.mark.parametrize(
    ("include", "name", "instead"),
    [
        ("repository.current_build", "current_build", "repository.last_started_build"),
        ("request.yaml_config", "request.yaml_config", "request.raw_configs"),
    ],
)
def test_includes_that_are_to_go(include: str, name: str, instead: str) -> None:
    body = ask_v3(small(), "GET", "/build/100", f"include={include}").json
    assert body["@warnings"] == [
        {
            "@type": "warning",
            "message": f"{name} will soon be deprecated. Please use {instead} instead",
            "warning_type": "deprecated_parameter",
            "parameter": name,
        }
    ]


@pytest.mark.parametrize(
    "query", ["include[]=build.jobs", "branch.name[a]=x", "branch.name=%FF", "branch.name=%00", "representation[]=x"]
)
def test_the_server_fails_on_values_of_the_wrong_kind(query: str) -> None:
    answer = ask_v3(small(), "GET", "/repo/10/builds", query)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_a_semicolon_parts_parameters_too() -> None:
    assert _ids("limit=1;offset=1") == [100]


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_body_that_is_no_json(method: str) -> None:
    answer = ask_v3(small(), method, "/build/100", body=b'{"x":', content_type="application/json")
    assert (answer.status, answer.text) == (400, "Invalid JSON in request body")
    assert answer.content_type == "text/html;charset=utf-8"


def test_a_body_that_is_no_json_where_it_is_looked_at_before() -> None:
    answer = ask_v3(small(), "POST", "/build/100/restart", body=b'{"x":', content_type="application/json")
    assert (answer.status, answer.json) == (400, {"error": "Failed to parse body as JSON"})


@pytest.mark.parametrize(
    ("method", "query", "status", "pointer"),
    [("GET", "limit=x", 400, "/query/limit"), ("GET", "wat=1", 200, "/query/wat"), ("GET", "limit=1", 200, "")],
)
def test_what_is_not_as_described_is_recorded(method: str, query: str, status: int, pointer: str) -> None:
    app = small()
    assert ask_v3(app, method, "/repo/10/builds", query).status == status
    assert [violation.pointer for violation in app.violations] == ([pointer] if pointer else [])
    assert app.requests[-1].operation_id == "builds_list_for_repository"
    assert app.requests[-1].path_parameters == {"repository": "10"}


def test_a_strict_server_refuses_it() -> None:
    app = small()
    app.strict = True
    answer = ask_v3(app, "GET", "/repo/10/builds", "wat=1")
    assert (answer.status, answer.json["error"]["code"]) == (400, "mock_strict")


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("text/plain", "text/plain"),
        ("text/plain; q=0.5", "application/json"),
        ("application/xml", "application/json"),
        ("", "application/json"),
    ],
)
def test_only_an_exact_text_plain_changes_the_type(accept: str, content_type: str) -> None:
    answer = ask_v3(small(), "GET", "/build/100", accept=accept)
    assert (answer.status, answer.content_type, answer.json["id"]) == (200, content_type, 100)


def test_a_path_that_ends_in_txt_is_text() -> None:
    answer = ask_v3(small(), "GET", "/repo/10.txt")
    assert (answer.content_type, refusal(answer)) == ("text/plain", (404, "not_found", None))


def test_an_answer_can_be_wrapped_for_web_pages() -> None:
    answer = ask_v3(small(), "GET", "/build/9", "callback=a.b")
    assert answer.content_type == "application/javascript"
    assert answer.text.startswith('/**/a.b({\n  "@type": "error",')


def test_a_body_that_is_too_deep_is_no_json() -> None:
    answer = ask_v3(small(), "GET", "/build/100", body=b"[" * 100_000, content_type="text/json")
    assert (answer.status, answer.text) == (400, "Invalid JSON in request body")


def test_a_crash_is_not_as_described_where_another_500_is() -> None:
    app = small()
    answer = ask_v3(app, "POST", "/lint", "include[]=x", body={"content": "language: ruby"})
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")
    assert app.uncovered["crashes"] == 1
