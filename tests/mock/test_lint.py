"""Lint, the root and the configuration: open to all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from travis_mock.builder import Builder

FOO = {"key": [], "message": '[warn] on root: unknown key "foo" (bar)'}


@pytest.fixture
def client(travis_mock: Builder) -> Iterator[httpx.Client]:
    accept = {"Accept": "application/vnd.travis-ci.2+json"}
    with httpx.Client(base_url=travis_mock.url, headers=accept) as client:
        yield client


def _warnings(answer: httpx.Response) -> Any:
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
    return answer.json()["lint"]["warnings"]


def test_content_as_member_as_form_and_as_the_file_itself(client: httpx.Client) -> None:
    for answer in (
        client.post("/lint", json={"content": "foo: bar"}),
        client.post("/lint", data={"content": "foo: bar"}),
        client.post("/lint", content="foo: bar", headers={"Content-Type": "text/plain"}),
        client.put("/lint", content="foo: bar", headers={"Content-Type": "text/plain"}),
        client.put("/lint/", content="foo: bar", headers={"Content-Type": "text/yaml"}),
    ):
        assert _warnings(answer) == [FOO]


def test_only_messages_that_warn_are_passed_on(client: httpx.Client) -> None:
    assert [warning["message"][:6] for warning in _warnings(client.put("/lint", content="foo: bar"))] == ["[warn]"]
    assert _warnings(client.put("/lint", content="language: ruby")) == []
    assert _warnings(client.post("/lint")) == []


def test_the_warning_of_the_reference(client: httpx.Client) -> None:
    documented = {"key": ["jdk"], "message": "specified jdk, but ruby does not include jruby"}
    assert _warnings(client.put("/lint", content="language: ruby\njdk: default\n")) == [documented]
    assert _warnings(client.put("/lint", content="language: ruby\njdk: default\nrvm: [jruby]\n")) == []
    assert _warnings(client.put("/lint", content="language: java\njdk: default\n")) == []
    assert _warnings(client.put("/lint", content="{unclosed")) == []


@pytest.mark.travis_mock(era="today")
def test_the_server_of_today_does_not_say_where(client: httpx.Client) -> None:
    assert _warnings(client.put("/lint", content="language: ruby\njdk: default\n")) == []


def test_a_parser_that_fails_takes_the_server_along(travis_mock: Builder, client: httpx.Client) -> None:
    travis_mock.world.change([{"op": "service", "service": "yml", "answers": 500, "body": "{}"}])
    answer = client.put("/lint", content="language: ruby")
    assert (answer.status_code, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_the_root_greets_programs_and_sends_browsers_away(client: httpx.Client) -> None:
    assert client.get("/").json() == {"hello": "world"}
    browser = client.get("/", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (browser.status_code, browser.content) == (302, b"")
    assert browser.headers["Location"].endswith("/docs/")


@pytest.mark.travis_mock(scenario="reference")
def test_the_configuration_of_the_reference(client: httpx.Client) -> None:
    config = client.get("/config").json()["config"]
    assert config["host"] == "travis-ci.org"
    assert config["pusher"]["key"] == "5df8ac576dcccf4fd076"
    assert config["github"]["scopes"] == ["read:org", "user:email", "repo_deployment", "repo:status", "write:repo_hook"]


def test_the_configuration_of_a_world_that_says_nothing(travis_mock: Builder, client: httpx.Client) -> None:
    assert client.get("/config").json()["config"]["github"]["scopes"] == []
    travis_mock.world.change([{"op": "config", "host": "travis.example.com"}])
    assert client.get("/config").json()["config"]["host"] == "travis.example.com"
