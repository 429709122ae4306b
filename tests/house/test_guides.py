"""The guides' Python does what the guides say."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import travis_mock as mock_package
from travis_mock.builder import Builder
from travis_mock.command import main

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PRINTED = re.compile(r"^ *print\(.*\)  # (.*)$", re.MULTILINE)


def blocks(root: Path, guide: str, language: str) -> list[str]:
    text = (root / "docs" / guide).read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


@pytest.mark.travis_mock(scenario="reference")
def test_the_client_guide_prints_what_its_comments_say(
    root: Path, travis_mock: Builder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRAVIS_TOKEN", travis_mock.token)
    monkeypatch.setenv("TRAVIS_ENDPOINT", travis_mock.url)
    scripts = blocks(root, "client.md", "python")
    assert len(scripts) > 10
    namespace: dict[str, object] = {"__name__": "client_guide"}
    for script in scripts:
        exec(compile(script, "docs/client.md", "exec"), namespace)  # noqa: S102  # our own words
        assert capsys.readouterr().out.splitlines() == PRINTED.findall(script), script
        assert script.count("print(") == len(PRINTED.findall(script)), script
    for client in ("travis", "patient"):
        namespace[client].close()  # type: ignore[attr-defined]  # the guide's clients


def test_the_mock_guide_is_a_passing_test_module(root: Path, tmp_path: Path) -> None:
    scripts = blocks(root, "mock.md", "python")
    module = tmp_path / "test_guide.py"
    module.write_text("\n\n".join(scripts), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")  # not this project's, wherever the folder is
    # In a process of its own: the fixture comes as it comes to users.
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
    ignored = "ignore:Module already imported so cannot be rewritten:pytest.PytestAssertRewriteWarning"
    command += ["-W", ignored, "--strict-markers", module.name]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603  # as above
    expected = sum(script.count("\ndef test_") + script.startswith("def test_") for script in scripts)
    assert expected > 5
    assert f"{expected} passed" in done.stdout, done.stdout + done.stderr


def test_the_mock_guides_world_is_one(root: Path) -> None:
    (world,) = blocks(root, "mock.md", "yaml")
    app = mock_package.app(world=yaml.safe_load(world))
    assert len(app.world.rows("builds")) == 2


def test_the_mock_guides_commands_are_understood(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(blocks(root, "mock.md", "yaml")[0], encoding="utf-8")
    lines = [line for body in blocks(root, "mock.md", "sh") for line in body.splitlines()]
    commands = [shlex.split(line, comments=True) for line in lines if line.startswith("travis-mock")]
    assert len(commands) >= 3
    monkeypatch.setattr("travis_mock.command.signal.signal", lambda *_: None)  # pytest needs its own handlers
    for command in commands:
        # An address that nobody has: whatever else is asked of it is read before it listens.
        assert main([*command[1:], "--host", "192.0.2.1"]) == 1
        assert "can not listen" in capsys.readouterr().err
