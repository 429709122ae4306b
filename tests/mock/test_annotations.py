"""Annotations: in the reference era as they were until 2017; today there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

KNOWN = {"username": "example", "key": "secret"}
NOTE = {**KNOWN, "description": "well done", "url": "https://example.com/101", "status": "passed"}
PATH = "/jobs/101/annotations"


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    providers = [{}, {"name": "Other CI", "api_username": "other", "api_key": "key"}]
    return small(platform, "reference", annotation_providers=providers, **changes)


def listed(app: Application, path: str = PATH) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask(app, "GET", path).json["annotations"]
    return found


def test_the_annotation_of_the_reference() -> None:
    app = travis_mock.app()
    (annotation,) = ask(app, "GET", "/jobs/42/annotations", login=None).json["annotations"]
    assert annotation == {
        "id": 1,
        "job_id": 42,
        "description": "foo bar",
        "url": "http://example.com/job-42",
        "status": "passed",
        "provider_name": "Example CI",
    }
    assert ask(app, "GET", "/jobs/42", login="rkh").json["job"]["annotation_ids"] == [1]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_there_are_none_today(method: str, platform: Platform) -> None:
    answer = ask(small(platform), method, PATH, body=NOTE if method == "POST" else b"")
    assert (answer.status, answer.json) == (404, {"file": "not found"})


def test_what_a_provider_says_is_listed() -> None:
    app = server()
    answer = ask(app, "POST", PATH, body=NOTE)
    assert (answer.status, answer.body, answer.content_type) == (204, b"", None)
    (annotation,) = listed(app)
    assert (annotation["job_id"], annotation["provider_name"]) == (101, "Example CI")
    assert {name: annotation[name] for name in ("description", "url", "status")}.items() <= NOTE.items()
    assert listed(app, "/jobs/111/annotations") == []


def test_a_provider_has_one_annotation_of_a_job() -> None:
    app = server()
    ask(app, "POST", PATH, body=NOTE)
    ask(app, "POST", PATH, body={**KNOWN, "description": "oh no", "status": "failed"})
    ask(app, "POST", PATH, body={**NOTE, "username": "other", "key": "key"})
    first, second = listed(app)
    assert (first["description"], first["status"], first["url"]) == ("oh no", "failed", NOTE["url"])
    assert (second["provider_name"], second["description"]) == ("Other CI", "well done")
    assert ask(app, "GET", "/jobs/101").json["job"]["annotation_ids"] == [first["id"], second["id"]]


@pytest.mark.parametrize("credentials", [{"username": "nobody"}, {"key": "wrong"}, {"key": None}, {"username": [1]}])
def test_an_unknown_provider_is_refused(credentials: dict[str, Any]) -> None:
    app = server()
    answer = ask(app, "POST", PATH, body={**NOTE, **credentials})
    assert (answer.status, answer.body) == (401, b"")
    assert listed(app) == []


def test_annotations_can_be_switched_off() -> None:
    assert ask(server(config={"annotations": False}), "POST", PATH, body=NOTE).status == 401


@pytest.mark.parametrize("missing", ["status", "description"])
def test_status_and_description_are_needed(missing: str) -> None:
    note = {name: value for name, value in NOTE.items() if name != missing}
    answer = ask(server(), "POST", PATH, body=note)
    assert (answer.status, answer.json) == (422, {"error": "Must include status and description"})


@pytest.mark.parametrize("wrong", [{"url": "ftp://example.com"}, {"url": ""}, {"description": " "}, {"status": [1]}])
def test_the_server_fails_on_what_it_can_not_save(wrong: dict[str, Any]) -> None:
    app = server()
    assert ask(app, "POST", PATH, body={**NOTE, **wrong}).status == 500
    assert listed(app) == []


@pytest.mark.parametrize("job", ["999", "x"])
def test_of_no_job(job: str) -> None:
    app = server()
    assert listed(app, f"/jobs/{job}/annotations") == []
    answer = ask(app, "POST", f"/jobs/{job}/annotations", body=NOTE)
    assert (answer.status, answer.body) == (404, b"")


@pytest.mark.parametrize(("platform", "status"), [("org", 200), ("com-public", 401), ("enterprise", 401)])
def test_who_may_read_and_write(platform: Platform, status: int) -> None:
    app = server(platform)
    assert ask(app, "GET", PATH, login=None).status == status
    assert ask(app, "POST", PATH, login=None, body=NOTE).status == (204 if status == 200 else 401)


def test_a_form_will_do_too() -> None:
    app = server()
    form = b"username=example&key=secret&description=well+done&status=passed"
    answer = ask(app, "POST", PATH, body=form, content_type="application/x-www-form-urlencoded")
    assert answer.status == 204
    assert listed(app)[0]["description"] == "well done"
