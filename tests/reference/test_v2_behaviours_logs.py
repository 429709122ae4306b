"""Logs: as text, in parts, archived."""

import json

import httpx
import pytest
from asked import as_user, both_eras, reference
from asking import ask

import travis_mock
from travis_mock.handling import Era
from traviskit import Travis

LIVE, ARCHIVED, COMPLETE = 23400061, 22555279, 42
CHUNKED = "application/json; chunked=true; version=2"


@both_eras
def test_h11_accept_text_plain_asks_for_the_raw_log(era: Era) -> None:
    app = reference(era)
    answer = ask(app, "GET", f"/jobs/{COMPLETE}/log", login=None, accept="text/plain")
    assert (answer.status, answer.text, answer.content_type) == (200, "Using worker: ...", "text/plain;charset=utf-8")
    documented = ask(app, "GET", f"/jobs/{COMPLETE}/logs", login=None, accept="text/plain")
    if era == "reference":
        assert (documented.status, documented.text) == (200, "Using worker: ...")
    else:
        assert (documented.status, documented.json) == (404, {"file": "not found"})
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        assert travis.v2.logs.get_for_job(COMPLETE, format="text") == "Using worker: ..."
    assert app.requests[-1].headers["accept"].startswith("text/plain")


@both_eras
@pytest.mark.parametrize("path", ["/logs/15", f"/jobs/{LIVE}/log"])
def test_h12_chunked_asks_for_parts(era: Era, path: str) -> None:
    app = reference(era)
    log = ask(app, "GET", path, login="rkh", accept=CHUNKED).json["log"]
    if era == "reference":
        assert [part["number"] for part in log["parts"]] == [0, 1, 2]
        assert log["parts"][1]["content"] == "$ bundle install\n"
        assert "body" not in log
    else:
        assert "parts" not in log
        assert log["body"].endswith("Fetching gem metadata")
    complete = ask(app, "GET", f"/jobs/{COMPLETE}/log", login="rkh", accept=CHUNKED)
    assert (complete.status, complete.body) == (406, b"")


@both_eras
def test_b34_a_log_as_plain_text_is_not_json(era: Era) -> None:
    app = reference(era)
    paths = [f"/jobs/{COMPLETE}/log", f"/jobs/{COMPLETE}/log.txt", "/logs/7"]
    for path in paths + ([f"/jobs/{COMPLETE}/logs"] if era == "reference" else []):
        answer = ask(app, "GET", path, login="rkh", accept="text/plain")
        assert (answer.status, answer.content_type) == (200, "text/plain;charset=utf-8")
        with pytest.raises(json.JSONDecodeError):
            _ = answer.json
    assert as_user(app, "GET", f"/jobs/{COMPLETE}/log").json["log"]["body"] == "Using worker: ..."


@both_eras
def test_b35_an_archived_log_led_elsewhere_and_is_sent_at_once_today(era: Era) -> None:
    text = "Using worker: worker-linux-1-2\n$ rake test\nThis log was archived.\n"
    app = reference(era)
    with travis_mock.serve(app) as server:
        answer = httpx.get(f"{server.url}/jobs/{ARCHIVED}/log", headers={"Accept": "text/plain"})
        if era == "reference":
            assert (answer.status_code, answer.content) == (307, b"")
            answer = httpx.get(answer.headers["location"])
        assert (answer.status_code, answer.text) == (200, text)
        with Travis(endpoint=server.url) as travis:
            assert travis.v2.logs.get_for_job(ARCHIVED, format="text") == text
