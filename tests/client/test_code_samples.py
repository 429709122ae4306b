"""Every `x-codeSamples` of the published descriptions does what it says, over a socket, on the mock server."""

# ruff: noqa: T201  # how many samples were run is part of the result

import contextlib
import io
import json
import os
import shlex
import shutil
import subprocess
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx
import pytest
from calling import client_operation
from described import OPERATIONS, VERSIONS

import travis_mock
from travis_mock.record import Recorded
from travis_mock.serving import Server, serving

PUBLISHED = Path(__file__).parents[2] / "generated" / "openapi"
LABELS = ("curl", "Python", "Python, async")
RUN: list[tuple[str, str]] = []
# What travis-ci.org does not have.
ON_COM = "v3.custom_images"


def published(version: str, suffix: str = "") -> dict[str, Any]:
    """A bundle as it is published."""
    found: dict[str, Any] = json.loads((PUBLISHED / f"travis-{version}.openapi{suffix}.json").read_bytes())
    return found


def samples_of(version: str, suffix: str = "") -> dict[str, list[dict[str, str]]]:
    """The samples of every operation of a bundle."""
    return {
        f"{version}.{operation['operationId']}": operation["x-codeSamples"]
        for item in published(version, suffix)["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }


SAMPLES = {
    (name, sample["label"]): sample["source"]
    for version in VERSIONS
    for name, samples in samples_of(version).items()
    for sample in samples
}
HOSTED = published("v2")["servers"][0]["url"]


class Ran(NamedTuple):
    """What a sample did: the last status, and what it printed."""

    status: int
    printed: str


def run_python(source: str, server: Server) -> Ran:
    """Execute a script as it stands."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "sample.py", "exec"), {"__name__": "__main__"})  # noqa: S102  # our own samples
    return Ran(server.app.requests[-1].status, printed.getvalue())


def run_curl(source: str, server: Server) -> Ran:
    """Have a shell execute a command; it prints the status behind the body."""
    command = (
        f"{source.replace(HOSTED, server.url)} --silent --show-error --noproxy '*' --write-out '\\n%{{http_code}}'"
    )
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)  # noqa: S603, S607  # our own samples
    printed, _, status = done.stdout.rpartition("\n")
    return Ran(int(status), printed)


def send_curl(source: str, server: Server) -> Ran:
    """Read a command as curl would, and send what it says: where there is no curl."""
    words = shlex.split(source.replace(" \\\n  ", " ").replace("$TRAVIS_TOKEN", os.environ["TRAVIS_TOKEN"]))
    assert words.pop(0) == "curl"
    method, url, headers, content, follow = "", "", httpx.Headers(), None, False
    while words:
        word = words.pop(0)
        if word == "--request":
            method = words.pop(0)
        elif word == "--header":
            name, _, value = words.pop(0).partition(": ")
            headers[name] = value
        elif word == "--data-raw":
            content = words.pop(0)
        elif word == "--cookie":
            assert not words.pop(0)  # httpx keeps cookies anyway
        elif word == "--location":
            follow = True
        else:
            assert not url
            assert word.startswith(HOSTED)
            url = word.replace(HOSTED, server.url)
    with httpx.Client(trust_env=False, follow_redirects=follow) as http:
        answer = http.request(method or "GET", url, headers=headers, content=content)
    return Ran(answer.status_code, answer.text)


RUNNERS: dict[str, Callable[[str, Server], Ran]] = {
    "curl": run_curl if shutil.which("curl") else send_curl,
    "curl, parsed": send_curl,
    "Python": run_python,
    "Python, async": run_python,
}


@contextlib.contextmanager
def listening(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[Server]:
    """The world of the reference on a socket, and in the environment, for an operation."""
    app = travis_mock.app(platform="com-public" if name.startswith(ON_COM) else None)
    with serving(app) as server:
        monkeypatch.setenv("TRAVIS_ENDPOINT", server.url)
        monkeypatch.setenv("TRAVIS_TOKEN", app.tokens["rkh"])
        yield server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[Server]:
    """A server of its own for a sample."""
    with listening(monkeypatch, name) as server:
        yield server


def said(request: Recorded) -> tuple[object, ...]:
    """What a request says, however it is spelled."""
    kind = request.headers.get("content-type", "")
    body = json.loads(request.body) if kind == "application/json" else request.body
    return (request.method, request.path, parse_qsl(request.query_string), request.headers["accept"], kind, body)


@pytest.mark.parametrize("how", RUNNERS)
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_sample_does_what_its_operation_is_for(name: str, how: str, server: Server) -> None:
    described, app = OPERATIONS[name], server.app
    operation = client_operation(described)
    source = SAMPLES[name, how.removesuffix(", parsed")]

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", DeprecationWarning)
        ran = RUNNERS[how](source, server)

    assert ran.status in described.successes
    assert bool(ran.printed) == bool(operation.answers[0].content), ran.printed
    assert app.requests[0].operation_id == described.id
    assert app.violations == []
    removed = how.startswith("Python") and operation.server == "removed"
    assert [issubclass(warning.category, DeprecationWarning) for warning in warned] == [True] * removed
    RUN.append((name, how))


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_samples_of_an_operation_say_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[object, ...]] = []
    for label in LABELS:
        with listening(monkeypatch, name) as server, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of removed operations; the test above counts them
            RUNNERS[label if label != "curl" else "curl, parsed"](SAMPLES[name, label], server)
        heard.append(said(server.app.requests[0]))
    assert heard[0] == heard[1] == heard[2]


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_token_is_sent_where_strangers_may_be_refused(name: str) -> None:
    described = OPERATIONS[name]
    refused = client_operation(described).login or not {401, 403}.isdisjoint(described.answers)
    assert ("Authorization: token $TRAVIS_TOKEN" in SAMPLES[name, "curl"]) == refused


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("suffix", ["", "-3.0"])
def test_every_operation_has_its_samples_in_every_bundle(version: str, suffix: str) -> None:
    found = samples_of(version, suffix)
    assert found.keys() == {name for name, described in OPERATIONS.items() if described.version == version}
    for name, samples in found.items():
        assert [(sample["label"], sample["source"]) for sample in samples] == [(x, SAMPLES[name, x]) for x in LABELS]


def test_the_package_does_not_carry_the_samples() -> None:
    assert [name for name, described in OPERATIONS.items() if "x-codeSamples" in described.raw] == []


def test_every_sample_was_run(request: pytest.FixtureRequest) -> None:
    if len(RUN) < len(OPERATIONS) * len(RUNNERS):
        pytest.skip("the samples were not all run in this run")
    assert sorted(RUN) == sorted((name, how) for name in OPERATIONS for how in RUNNERS)
    with request.getfixturevalue("capsys").disabled():
        curl = "by curl itself" if RUNNERS["curl"] is run_curl else "there is no curl"
        print(f"\n{len(SAMPLES)} samples of {len(OPERATIONS)} operations run, the shell's {curl}")
