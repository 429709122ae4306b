"""Requests, Linting, Annotations."""

from typing import Any

import pytest
from asked import both_eras, reference
from asking import Answered, ask, small

from travis_mock.application import Application
from travis_mock.handling import Era

# -- requests ---------------------------------------------------------------------------------------------------------


def with_requests(era: Era, count: int) -> Application:
    requests = [{"id": 1000 + number, "repository_id": 10} for number in range(1, count + 1)]
    return small("org", era, requests=requests, builds=[], jobs=[], logs=[])


def request_ids(answer: Answered) -> list[int]:
    return [request["id"] for request in answer.json["requests"]]


@both_eras
def test_b43_requests_tell_why_something_was_built_or_not(era: Era) -> None:
    refused = {"id": 1, "repository_id": 10, "result": "rejected", "message": "pull requests disabled"}
    accepted = {"id": 2, "repository_id": 10, "result": "approved"}
    build = {"id": 100, "repository_id": 10, "number": "1", "request_id": 2}
    app = small("org", era, requests=[refused, accepted], builds=[build], jobs=[], logs=[])
    listed = ask(app, "GET", "/requests", "repository_id=10").json["requests"]
    assert [(request["result"], request["message"], request["build_id"]) for request in listed] == [
        ("approved", None, 100),
        ("rejected", "pull requests disabled", None),
    ]
    single = ask(app, "GET", "/requests/1").json["request"]
    assert (single["result"], single["message"]) == ("rejected", "pull requests disabled")


@both_eras
def test_b44_requests_are_of_a_repository_that_must_be_named(era: Era) -> None:
    app = with_requests(era, 2)
    for query in ("", "repository_id=99", "slug=nobody/nothing"):
        answer = ask(app, "GET", "/requests", query)
        assert (answer.status, answer.json) == (404, {"error": "Repository could not be found"})
    for query in ("repository_id=10", "slug=ada/notes"):
        assert request_ids(ask(app, "GET", "/requests", query)) == [1002, 1001]


@both_eras
def test_b45_at_most_100_requests_were_listed_and_today_no_limit_is_taken(era: Era) -> None:
    app = with_requests(era, 120)
    newest = list(range(1120, 1000, -1))
    assert request_ids(ask(app, "GET", "/requests", "repository_id=10")) == newest[:25]
    for limit in (5, 100, 200):
        answer = ask(app, "GET", "/requests", f"repository_id=10&limit={limit}")
        if era == "reference":
            assert request_ids(answer) == newest[: min(limit, 100)]
        else:
            assert (answer.status, answer.content_type) == (500, "text/plain")


# -- lint -------------------------------------------------------------------------------------------------------------


@both_eras
@pytest.mark.parametrize("headers", [{}, {"content_type": "text/yaml"}, {"content_type": "text/plain"}])
def test_b55_a_file_is_the_body_of_the_request(era: Era, headers: dict[str, str]) -> None:
    app = reference(era)
    file = b"language: ruby\nfoo: bar\n"
    put = ask(app, "PUT", "/lint", login=None, accept=None, body=file, **headers)
    assert put.json == ask(app, "POST", "/lint", login=None, body={"content": file.decode()}).json
    assert put.json["lint"]["warnings"] == [{"key": [], "message": '[warn] on root: unknown key "foo" (bar)'}]


@both_eras
def test_h10_a_file_is_sent_as_text_yaml(era: Era) -> None:
    app = reference(era)
    body = b"language: ruby\njdk: default\n"
    answer = ask(app, "PUT", "/lint/", login=None, body=body, content_type="text/yaml")
    documented = [{"key": ["jdk"], "message": "specified jdk, but ruby does not include jruby"}]
    assert (answer.status, answer.json["lint"]["warnings"]) == (200, documented if era == "reference" else [])


# -- annotations ------------------------------------------------------------------------------------------------------


@both_eras
def test_b60_providers_of_annotations_had_a_login_of_their_own(era: Era) -> None:
    app = reference(era)
    provider: dict[str, Any] = app.world.rows("annotation_providers")[0] if era == "reference" else {}
    note = {"description": "93% covered", "status": "passed", "url": "https://example.com/42"}
    known = {"username": provider.get("api_username", "x"), "key": provider.get("api_key", "y")}
    sent = [ask(app, "POST", "/jobs/42/annotations", login=None, body={**note, **who}) for who in (known, {"key": "z"})]
    listed = ask(app, "GET", "/jobs/42/annotations", login=None)
    if era == "reference":
        assert [answer.status for answer in sent] == [204, 401]
        assert note.items() <= listed.json["annotations"][-1].items()
    else:
        assert [answer.json for answer in (*sent, listed)] == [{"file": "not found"}] * 3
