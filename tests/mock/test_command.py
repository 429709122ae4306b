"""The command `travis-mock` as a process: what it prints, how it ends, what it refuses."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from travis_mock.command import main

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

V2 = {"Accept": "application/vnd.travis-ci.2+json"}


class Running:
    """A command that listens."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.process = process
        self.line = process.stdout.readline()
        said: dict[str, Any] = json.loads(self.line)
        assert set(said) == {"url", "token"}
        self.url: str = said["url"]
        self.token: str = said["token"]

    def get(self, path: str) -> httpx.Response:
        return httpx.get(f"{self.url}{path}", headers={**V2, "Authorization": f"token {self.token}"})


@contextmanager
def _running(*arguments: str) -> Generator[Running]:
    command = [sys.executable, "-m", "travis_mock.command", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603 (ours)
        try:
            yield Running(process)
        finally:
            process.kill()


def test_one_line_then_it_serves_until_sigterm() -> None:
    with _running() as command:
        assert command.url.startswith("http://127.0.0.1:")
        assert command.get("/users").json()["user"]["login"] == "rkh"
        command.process.send_signal(signal.SIGTERM)
        output, errors = command.process.communicate()
        assert (output, errors, command.process.returncode) == ("", "", 0)


def test_an_open_connection_does_not_keep_it() -> None:
    with _running() as command, httpx.Client() as client:
        assert client.get(command.url).status_code == 200
        command.process.send_signal(signal.SIGINT)
        assert command.process.wait() == 0


def test_prefix_world_platform_and_limits(tmp_path: Path) -> None:
    world = tmp_path / "mine.yaml"
    world.write_text("users: [{login: ada, token: secret}]\nrepositories: [{id: 7, slug: ada/site}]\n")
    options = ["--prefix", "/api", "--world", str(world), "--platform", "enterprise", "--limits", "real"]
    with _running(*options, "--era", "today", "--strict") as command:
        assert command.token == "secret"  # noqa: S105 (of this test)
        assert command.url.endswith("/api")
        assert command.get("/repos/7").json()["repo"]["slug"] == "ada/site"
        assert httpx.get(f"{command.url}/repos/7", headers=V2).status_code == 401


def test_faults_are_as_planned() -> None:
    with _running("--faults", "ok#1,500") as command:
        assert [command.get("/").status_code for _ in range(3)] == [200, 500, 500]


def test_the_clock_runs() -> None:
    with _running("--scenario", "reference") as command:
        headers = {**V2, "Authorization": f"token {command.token}"}
        assert httpx.post(f"{command.url}/builds/23400060/cancel", headers=headers).status_code == 204
        state = "started"
        for _ in range(10_000):  # the cancel takes effect within a second of the clock
            state = command.get("/builds/23400060").json()["build"]["state"]
            if state != "started":
                break
        assert state == "canceled"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--port", "x"], "'x' is no port"),
        (["--port", "70000"], "'70000' is no port"),
        (["--port", "-1"], "--port"),
        (["--prefix", "api"], "'api' is no path"),
        (["--prefix", "/api/"], "'/api/' is no path"),
        (["--platform", "mars"], "'mars'"),
        (["--scenario", "huge"], "'huge'"),
        (["--era", "tomorrow"], "'tomorrow'"),
        (["--limits", "some"], "'some'"),
        (["--faults", "thunder"], "'thunder'"),
        (["--faults", ""], "no fault"),
        (["--faults", "503#0"], "0 times"),
        (["--faults", "latency=nan"], "nan"),
        (["--faults", "latency=inf"], "inf"),
        (["--world", "nowhere.json"], "nowhere.json"),
        (["--world", "x.json", "--scenario", "empty"], "not allowed with"),
        (["--wat"], "--wat"),
        (["--sc", "empty"], "--sc"),
    ],
)
def test_nonsense_is_refused_with_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str], says: str) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    output, errors = capsys.readouterr()
    assert (exit_.value.code, output) == (2, "")
    assert errors.startswith("travis-mock: ")
    assert says in errors
    assert errors.count("\n") == 1


def test_a_world_with_a_mistake_is_refused_with_its_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    world = tmp_path / "world.json"
    world.write_text('{"builds": [{"repository_id": 9}]}')
    with pytest.raises(SystemExit) as exit_:
        main(["--world", str(world)])
    errors = capsys.readouterr().err
    assert exit_.value.code == 2
    assert "builds[0].repository_id" in errors
    assert errors.count("\n") == 1


def test_an_address_that_can_not_be_had() -> None:
    with _running("--scenario", "empty") as command:
        port = command.url.rpartition(":")[2]
        second = subprocess.run(  # noqa: S603 (our own command)
            [sys.executable, "-m", "travis_mock.command", "--port", port], capture_output=True, text=True, check=False
        )
    assert second.returncode == 1
    assert second.stderr.startswith("travis-mock: can not listen on 127.0.0.1")
    assert (second.stdout, second.stderr.count("\n")) == ("", 1)


def test_help_explains_every_flag_and_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--help"])
    text = capsys.readouterr().out
    assert exit_.value.code == 0
    for word in (
        "--host",
        "--port",
        "--prefix",
        "--platform",
        "--scenario",
        "--world",
        "--era",
        "--limits",
        "--strict",
    ):
        assert word in text
    assert "reset-after" in text
    assert max(map(len, text.splitlines())) <= 120


def test_what_nothing_reads_in_a_world_is_said_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world = tmp_path / "mine.yaml"
    world.write_text("users: [{login: ada, shoe_size: 42}]\n")
    monkeypatch.setattr("travis_mock.command.signal.signal", lambda *_: None)  # pytest needs its own handlers
    assert main(["--world", str(world), "--host", "192.0.2.1"]) == 1  # an address that nobody has
    warned, _ = capsys.readouterr().err.splitlines()
    assert warned.startswith("travis-mock: users[0].shoe_size: 'shoe_size' is not known, and nothing reads it; ")
