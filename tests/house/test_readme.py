"""The README's Python does what the README says."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from travis_mock.builder import Builder

PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
REFERENCE = pytest.mark.travis_mock(scenario="reference")


@pytest.fixture
def scripts(root: Path) -> list[str]:
    return PYTHON.findall((root / "README.md").read_text(encoding="utf-8"))


def run(script: str, **replacements: str) -> dict[str, Any]:
    """Execute a script after putting the mock server's own values in the places of the README's."""
    for name, value in replacements.items():
        script, count = re.subn(rf'{name}="[^"]+"', f"{name}={value!r}", script)
        assert count == 1
    namespace: dict[str, Any] = {}
    exec(compile(script, "README.md", "exec"), namespace)  # noqa: S102  # our own words
    return namespace


@REFERENCE
def test_the_first_script(
    scripts: list[str], travis_mock: Builder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRAVIS_ENDPOINT", travis_mock.url)
    # The client sleeps on the mock server's clock.
    clock = travis_mock.clock

    def now() -> float:
        return clock.now.timestamp()

    monkeypatch.setattr("traviskit._transport.time", SimpleNamespace(sleep=clock.advance))
    monkeypatch.setattr("traviskit._connection.time", SimpleNamespace(monotonic=now, time=now))
    run(scripts[0], token=travis_mock.token)
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("792 passed ")
    assert printed[1:] == ["784 pull_request", "793 passed 30"]
    assert [variable["name"] for variable in travis_mock.world.table("env_vars")][-1] == "GREETING"


@pytest.mark.travis_mock(scenario="reference", platform="enterprise")
def test_what_fails(
    scripts: list[str], travis_mock: Builder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TRAVIS_TOKEN", raising=False)
    run(scripts[1], token=travis_mock.token, endpoint=travis_mock.url)
    assert capsys.readouterr().out.startswith("404 ")


@REFERENCE
def test_getting_a_token(
    scripts: list[str], travis_mock: Builder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRAVIS_ENDPOINT", travis_mock.url)
    run(scripts[2])
    assert capsys.readouterr().out == "rkh\n"


def test_the_mock_in_your_tests(scripts: list[str], travis_mock: Builder) -> None:
    run(scripts[3])["test_cancels_a_build"](travis_mock)
    assert travis_mock.requests[-1].method == "POST"
