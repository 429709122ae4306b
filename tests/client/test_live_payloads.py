"""Real payloads of Pusher's events: each is as it is described, decodes, and is written back as it was sent."""

# ruff: noqa: T201  # how many there are is part of the result

import csv
import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import travis_mock
from travis_mock.builder import Builder
from travis_mock.live.payloads import build_payload, job_payload, log_payload
from traviskit import DecodeError
from traviskit.live import AnnotationEvent, BuildEvent, JobEvent, LogEvent

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "tests" / "reference" / "events"
ALL = ROOT.parent / "shared" / "payloads"
PUBLISHED = json.loads((ROOT / "generated" / "openapi" / "travis-live.asyncapi.json").read_bytes())
MODELS = {"annotation": AnnotationEvent, "build": BuildEvent, "job": JobEvent}
SHORT = {"build": "buildInShort", "job": "jobInShort"}


def valid(message: str, data: Any) -> None:
    """Hold a payload against the published AsyncAPI document."""
    described = PUBLISHED["components"]["messages"][message]["payload"]
    schema = {**described, "components": PUBLISHED["components"]}
    jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(data)


def check(name: str, data: dict[str, Any]) -> None:
    event = name.partition("__")[0]
    kind = event.partition("-")[0]
    model = MODELS[kind]
    short = "_no_full_payload" in data
    made = model.from_dict(data) if short else model.decode(data, strict=True)
    assert made.to_dict() == data
    assert made.extra == {}
    if short:
        with pytest.raises(DecodeError, match="missing"):
            model.decode(data, strict=True)
    valid(
        SHORT[kind] if short else event.title().replace("-", "")[0].lower() + event.title().replace("-", "")[1:], data
    )


def bodies(folder: Path) -> dict[str, Any]:
    with (folder / "index.csv").open(newline="", encoding="utf-8") as file:
        named = [row["file"] for row in csv.DictReader(file) if row["api"] == "pusher"]
    return {Path(name).name: json.loads((folder / name).read_bytes()) for name in named}


def test_those_that_are_stored_with_the_tests() -> None:
    found = bodies(COMMITTED)
    assert len(found) == 6
    for name, data in found.items():
        check(name, data)


@pytest.mark.skipif(not ALL.exists(), reason="the whole collection, ../shared/payloads, is not here")
def test_the_whole_collection(capsys: pytest.CaptureFixture[str]) -> None:
    found = bodies(ALL)
    for name, data in found.items():
        check(name, data)
    with capsys.disabled():
        print(f"\nPusher: {len(found)} payloads decode and round-trip")


def test_what_nobody_knows_yet_is_kept() -> None:
    event = JobEvent.from_dict(
        {"id": 1, "build_id": 2, "state": "paused", "new": [1], "started_at": "2019-03-04T10:20:30Z"}
    )
    assert (event.state, event.extra, event.finished) == ("paused", {"new": [1]}, False)
    assert event.started_at is not None
    assert event.started_at.year == 2019
    assert event.to_dict()["new"] == [1]


def test_all_that_the_mock_server_tells_is_as_described(travis_mock: Builder) -> None:
    build = travis_mock.repository("a/b").build(jobs=2)
    now = "2019-03-04T10:20:30.123Z"
    valid("buildStarted", data := build_payload(travis_mock.world, build.row, now))
    assert BuildEvent.decode(data, strict=True).to_dict() == data
    for job in build.jobs:
        valid("jobStarted", data := job_payload(travis_mock.world, job.row, now))
        assert JobEvent.decode(data, strict=True).to_dict() == data
    valid("jobLog", data := log_payload(4, {"number": 0, "content": "x", "final": False}))
    assert LogEvent.decode(data, strict=True).log == "x"


@pytest.mark.parametrize("scenario", ["reference", "large"])
def test_all_builds_and_jobs_of_a_world_can_be_told(scenario: str) -> None:
    world = travis_mock.app(scenario).world
    for build in world.rows("builds")[:200]:
        valid("buildStarted", build_payload(world, build, "2019-03-04T10:20:30.123Z"))
    for job in world.rows("jobs")[:200]:
        valid("jobStarted", job_payload(world, job, "2019-03-04T10:20:30.123Z"))
