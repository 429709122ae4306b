"""What the document of V1 says of its addresses, each row of the checklist by a test that carries its id."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from asked import USER, both_eras, reference
from asking import Answered, ask
from checklist import bundle, checklist, template

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era

# Addresses that the server has, and those that only the document has.
LIVE = (
    "/repositories.json",
    "/repositories/travis-ci/travis-ci.json",
    "/repositories/59.json",
    "/repos/travis-ci/travis-ci.json",
    "/repos/travis-ci/travis-ci/builds.json",
    "/repos/travis-ci/travis-ci/builds/1664040.json",
    "/builds/1664040.json",
    "/jobs.json",
    "/jobs/1672523.json",
)
DOCUMENTED = (
    "/travis-ci/travis-ci.json",
    "/travis-ci/travis-ci/builds.json",
    "/travis-ci/travis-ci/builds/1664040.json",
    "/workers.json",
)
NOT_FOUND = {"file": "not found"}


def in_v1(app: Application, path: str, query: str = "") -> Answered:
    """What the user of the documents is answered, who asks for no version."""
    return ask(app, "GET", path, query, login=USER, accept="application/json")


@both_eras
@pytest.mark.parametrize("path", [*LIVE, *DOCUMENTED])
def test_b58_a_callback_works_on_every_address(era: Era, path: str) -> None:
    app = reference(era)
    bare, wrapped = in_v1(app, path), in_v1(app, path, "callback=foo")
    there = path in LIVE or era == "reference"
    assert (bare.status, wrapped.status) == ((200, 200) if there else (404, 404))
    assert wrapped.headers["content-type"] == bare.headers["content-type"].replace("json", "javascript")
    assert wrapped.text.startswith("/**/foo(")  # the document has no comment
    assert json.loads(wrapped.text[len("/**/foo(") : -1]) == bare.json
    assert in_v1(app, path, "callback=foo[1]").status == 400
    assert app.violations == []


@both_eras
def test_b59_the_addresses_are_those_of_the_host_of_the_api(era: Era) -> None:
    app = reference(era)
    servers = [server["url"] for server in bundle("v1")["servers"]]
    assert servers[:2] == ["https://api.travis-ci.com", "https://api.travis-ci.org"]  # not travis-ci.org itself
    assert any("travis-ci.org itself" in each["reference"] for each in bundle("v1")["x-travis-discrepancy"])
    for path in LIVE:
        assert in_v1(app, path).status == 200, path
    for path in DOCUMENTED:
        answer = in_v1(app, path)
        assert answer.status == (200 if era == "reference" else 404), path
        assert (answer.json == NOT_FOUND) is (era == "today")


def test_the_addresses_are_all_that_the_document_has() -> None:
    documented = {template(row) for row in checklist() if row.api == "v1" and row.kind == "endpoint"}
    assert documented <= bundle("v1")["paths"].keys()
    assert {path for path in documented if "{" not in path} <= {*LIVE, *DOCUMENTED}


@pytest.mark.parametrize("path", ["/repositories.json", "/jobs.json", "/workers.json"])
def test_what_takes_every_path_stands_beside_these(path: str) -> None:
    assert isinstance(in_v1(reference(), path).json, list)
    assert in_v1(reference(), f"/nobody{path}").json == NOT_FOUND


def test_the_documents_addresses_end_in_json() -> None:
    app = reference()
    for path in DOCUMENTED:
        bare = path.removesuffix(".json")
        for accept in (None, "application/json", "application/vnd.travis-ci.2+json"):
            assert ask(app, "GET", bare, login=USER, accept=accept).json == NOT_FOUND
        assert ask(app, "GET", path, login=USER, accept="application/vnd.travis-ci.2+json").status == 200


def test_strangers_are_shown_them_where_they_are_shown_anything() -> None:
    for path in DOCUMENTED:
        assert ask(reference(platform="org"), "GET", path, login=None).status == 200
        assert ask(reference(platform="com-public"), "GET", path, login=None).status == 401
        assert ask(reference(platform="enterprise"), "GET", path, login=None).status == 401
