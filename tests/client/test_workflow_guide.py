"""The guide to the workflows does what it says, on the mock's clock."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from travis_mock.builder import Builder
from traviskit.live._socket import Socket

GUIDE = Path(__file__).parents[2] / "docs" / "workflows.md"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PRINTED = re.compile(r"^ *print\(.*\)  # (.*)$", re.MULTILINE)


@pytest.fixture
def _clock(travis_mock: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the client sleep on the mock's clock."""
    clock = travis_mock.clock

    def now() -> float:
        return clock.now.timestamp()

    async def sleep(seconds: float) -> None:
        clock.advance(seconds)

    hear = Socket.receive

    def receive(socket: Socket, seconds: float) -> Any:
        found = hear(socket, min(seconds, 0.05))
        if found is None:  # what the server has to say comes when its time passes
            clock.advance(min(seconds, 0.5))
        return found

    monkeypatch.setattr(Socket, "receive", receive)
    monkeypatch.setattr("traviskit._transport.time", SimpleNamespace(sleep=clock.advance))
    monkeypatch.setattr("traviskit._async_transport._sleep", sleep)
    monkeypatch.setattr("traviskit._connection.time", SimpleNamespace(monotonic=now, time=now))


def scripts() -> list[tuple[str, list[str]]]:
    """The blocks of Python, each with what it prints: in its comments, or in a block without a language behind it."""
    found: list[tuple[str, list[str]]] = []
    for language, body in BLOCK.findall(GUIDE.read_text(encoding="utf-8")):
        if language == "python":
            found.append((body, PRINTED.findall(body)))
        else:
            found[-1][1].extend(body.splitlines())
    return found


@pytest.mark.usefixtures("_clock")
def test_the_guide_prints_what_it_says(
    travis_mock: Builder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    travis_mock.repository("octocat/hello")
    monkeypatch.setenv("TRAVIS_TOKEN", travis_mock.token)
    monkeypatch.setenv("TRAVIS_ENDPOINT", travis_mock.url)
    assert len(scripts()) > 8
    namespace: dict[str, object] = {"__name__": "workflow_guide"}
    for script, printed in scripts():
        exec(compile(script, GUIDE, "exec"), namespace)  # noqa: S102  # our own words
        assert capsys.readouterr().out.splitlines() == printed, script
    namespace["travis"].close()  # type: ignore[attr-defined]  # the guide's client
    assert travis_mock.violations == []
