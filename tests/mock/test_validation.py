"""Both sides are held against the description: requests recorded or refused, answers always checked."""

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import pytest
from asking import SMALL, ask, small

import travis_mock
from travis_mock.bodies import Body
from travis_mock.descriptions import Description, load
from travis_mock.handling import Answer, registered
from travis_mock.routes import router
from travis_mock.validation import broken_answer, request_violations
from traviskit import ServerError, Travis


def test_every_operation_has_a_handler() -> None:
    router("reference")
    assert load().operations.keys() - {name for version, name in registered() if version == "v2"} == set()


def test_what_was_asked_is_recorded() -> None:
    app = small()
    ask(app, "POST", "/users/sync", "a=1&a=2&b", body={"x": 1}, user_agent="me/1")
    recorded = app.requests[-1]
    assert (recorded.method, recorded.path, recorded.query_string) == ("POST", "/users/sync", "a=1&a=2&b")
    assert recorded.query == {"a": ["1", "2"], "b": [""]}
    assert (recorded.json, recorded.body) == ({"x": 1}, b'{"x": 1}')
    assert (recorded.operation_id, recorded.user, recorded.status) == ("users_sync", "ada", 200)
    assert recorded.headers["user-agent"] == "me/1"
    ask(app, "GET", "/repos/ada%2Fx/notes")
    assert app.requests[-1].path == "/repos/ada%2Fx/notes"
    assert app.requests[-1].path_parameters == {"owner_name": "ada/x", "name": "notes"}


@pytest.mark.parametrize(
    ("method", "path", "query", "body", "pointer"),
    [
        ("GET", "/builds/abc", "", b"", "/path/build_id"),
        ("GET", "/builds", "after_number=x&repository_id=10", b"", "/query/after_number"),
        ("GET", "/builds", "wat=1", b"", "/query/wat"),
        ("GET", "/repos/10", "", {"a": 1}, "/body"),
        ("GET", "/settings/env_vars", "", b"", "/query/repository_id"),
        ("POST", "/settings/env_vars", "repository_id=10", {"env_var": {"name": 5}}, "/body/env_var/name"),
        ("PATCH", "/repos/10/settings", "", b"", "/body"),
    ],
)
def test_a_request_that_is_not_as_described_is_recorded_but_not_refused(
    method: str, path: str, query: str, body: bytes | Mapping[str, Any], pointer: str
) -> None:
    app = small()
    answer = ask(app, method, path, query, body=body)
    assert b"mock_" not in answer.body
    assert pointer in [violation.pointer for violation in app.violations]
    assert pointer in answer.headers["x-mock-violations"]


@pytest.mark.parametrize(
    ("query", "end"),
    [
        ("&".join(f"parameter{number}=1" for number in range(500)), r"; and 4\d\d more"),
        ("\u00fc" * 5000 + "=1", r"\.\.\."),
        ("\u00fc" * 5000 + "=1&" + "x" * 5000 + "=1", r"\.\.\.; and 1 more"),
    ],
)
def test_violations_beyond_what_a_header_can_hold_are_counted(query: str, end: str) -> None:
    app = small()
    said = ask(app, "GET", "/builds", quote(query, safe="=&")).headers["x-mock-violations"]
    assert 1000 < len(said) <= 4200
    assert re.search(f"[a-z0-9A-F]{end}$|is not described{end}$", said)
    assert re.fullmatch(r"([^%]|%[0-9A-F]{2})*", said)  # no escape is cut in two
    if "more" in end:
        shown = said.count("builds_list /query/")
        assert said.endswith(f"and {len(app.violations) - shown} more")


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/builds", "repository_id=10&after_number=2"),
        ("/builds", "ids=100,110"),
        ("/builds/100", "access_token=ada-token&pretty=1&callback=f"),
        ("/jobs", "ids[]=101&ids[]=111"),
        ("/repos/ada/notes", ""),
    ],
)
def test_a_request_as_described_has_no_violation(path: str, query: str) -> None:
    app = small()
    assert "x-mock-violations" not in ask(app, "GET", path, query).headers
    assert app.violations == []


def test_a_strict_mock_refuses() -> None:
    app = travis_mock.app(world=SMALL, strict=True)
    answer = ask(app, "GET", "/builds", "wat=1")
    assert answer.status == 400
    assert answer.json["error"]["message"].endswith("builds_list /query/wat: is not described")
    assert answer.json["violations"] == [{"pointer": "/query/wat", "message": "is not described"}]
    assert ask(app, "GET", "/builds/100").status == 200


def test_an_answer_that_breaks_the_description_says_where() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), number=1)
    answer = ask(app, "GET", "/builds/100")
    assert answer.status == 500
    assert answer.json == {
        "error": {
            "code": "mock_violation",
            "message": "mock_violation: the mock's answer breaks the description at /build/number: "
            '1 is not of type "string"',
        },
        "operation": "builds_get",
        "status": 200,
        "pointer": "/build/number",
    }
    (violation,) = app.violations
    assert (violation.operation_id, violation.pointer) == ("builds_get", "/answer/build/number")
    assert violation.message == answer.json["error"]["message"]
    assert "/answer/build/number" in answer.headers["x-mock-violations"]


def test_a_client_shows_why_the_mock_failed() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), number=1)
    with (
        travis_mock.serve(app) as server,
        Travis(token=app.tokens["ada"], endpoint=server.url, retries=0) as travis,
        pytest.raises(ServerError, match='at /build/number: 1 is not of type "string"') as failed,
    ):
        travis.v2.builds.get(100)
    assert failed.value.error_type == "mock_violation"


def test_what_no_description_covers_is_counted() -> None:
    app = small()
    for path in ("/nothing", "/repos/ada", "/repos/ada/notes.svg", "/v3/nothing"):
        ask(app, "GET", path)
    assert dict(app.uncovered) == {
        "unknown paths": 2,
        "undocumented routes": 1,
        "images and feeds": 1,
    }


BUNDLE = {
    "paths": {
        "/x": {
            "get": {
                "operationId": "x_get",
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}},
                    "204": {"description": "nothing"},
                    "401": {"x-travis-body": {"is": "text", "type": "application/json"}},
                    "403": {
                        "x-travis-error": "several",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}},
                    },
                    "404": {"x-travis-body": {"is": "empty"}},
                },
            }
        }
    },
    "components": {
        "schemas": {"X": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}}
    },
}


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        (Answer(200, {"at": "2024-05-06T12:00:00Z"}), None),
        (Answer(200, {"at": "noon"}), "/at"),
        (Answer(200, {"at": "2024-05-06T12:00:00Z"}, "text/plain"), ""),
        (Answer(200, None), ""),
        (Answer(204, None, None), None),
        (Answer(204, "x"), ""),
        (Answer(401, "no"), None),
        (Answer(403, "denied", "text/html"), None),
        (Answer(403, {"at": 1}), "/at"),
        (Answer(404, None), None),
        (Answer(404, {"file": "not found"}), ""),
        (Answer(418, None), ""),
        (Answer(304, None, None), None),
        (Answer(500, "Sorry", "text/plain"), None),
    ],
)
def test_what_counts_as_described(answer: Answer, pointer: str | None) -> None:
    broken = broken_answer(Description(json.loads(json.dumps(BUNDLE))).operations["x_get"], answer)
    assert (broken and broken[0]) == pointer


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"platform": "moon"}, "platform='moon' makes no sense; one of 'org'"),
        ({"era": "x"}, "era"),
        ({"limits": "x"}, "limits"),
    ],
)
def test_an_argument_that_makes_no_sense_is_refused(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        travis_mock.app(world={}, **arguments)


SEVERAL = {
    "paths": {
        "/x/{key}": {
            "get": {
                "operationId": "x_get",
                "parameters": [
                    {
                        "name": "key",
                        "in": "path",
                        "required": True,
                        "schema": {"anyOf": [{"type": "integer", "minimum": 1}, {"$ref": "#/components/schemas/Slug"}]},
                    }
                ],
                "responses": {},
            }
        }
    },
    "components": {"schemas": {"Slug": {"type": "string", "pattern": "/"}}},
}


@pytest.mark.parametrize(("key", "described"), [("82", True), ("a/b", True), ("0", False), ("a", False), ("8/2", True)])
def test_a_parameter_of_several_types_is_read_as_the_one_that_it_looks_like(key: str, described: bool) -> None:
    operation = Description(json.loads(json.dumps(SEVERAL))).operations["x_get"]
    assert (request_violations(operation, {"key": key}, {}, Body(b"", "")) == []) is described
