"""What the reference says of live logs, row by row: an event, attributes, behaviour; and that none is missed."""

import csv
import json
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import travis_mock
from travis_mock.handling import Era
from traviskit import Travis

HERE = Path(__file__).parent
PUBLISHED = HERE.parents[1] / "generated" / "openapi" / "travis-live.asyncapi.json"

Row: TypeAlias = dict[str, str]

# Where the documents call a thing differently.
CALLED = {"content": "_log"}


def rows() -> list[Row]:
    with (HERE / "v2_checklist.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["api"] == "pusher"]


def document() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(PUBLISHED.read_bytes())
    return loaded


def has(row: Row, described: dict[str, Any]) -> bool:
    """Whether a row has its place in the AsyncAPI document, or, of a behaviour, in a test with its id."""
    messages, schemas = described["components"]["messages"], described["components"]["schemas"]
    match row["kind"]:
        case "event":
            address = row["path"].replace("{job.id}", "{job_id}")
            channels = [channel for channel in described["channels"].values() if channel["address"] == address]
            told = [reference["$ref"] for channel in channels for reference in channel["messages"].values()]
            return row["name"] in [
                messages[reference.rpartition("/")[2]]["name"] for reference in told if _is_there(reference, messages)
            ]
        case "attribute":
            name = row["name"].rpartition(".")[2]
            return CALLED.get(name, name) in schemas.get("LogEvent", {}).get("properties", {})
        case "behaviour":
            return any(name.startswith(f"test_{row['id'].lower()}_") for name in globals())
        case kind:
            raise ValueError(f"row {row['id']} is of an unknown kind: {kind}")


def _is_there(reference: str, messages: dict[str, Any]) -> bool:
    return reference.rpartition("/")[2] in messages


def test_every_row_has_its_place() -> None:
    found = rows()
    assert [row["id"] for row in found] == ["V1", "A262", "A263", "B36"]
    assert [row["id"] for row in found if not has(row, document())] == []


@pytest.mark.parametrize(
    ("place", "row"),
    [
        ("channels job messages jobLog", "V1"),
        ("components messages jobLog", "V1"),
        ("components schemas LogEvent properties number", "A262"),
        ("components schemas LogEvent properties _log", "A263"),
    ],
)
def test_what_is_taken_out_is_missed(place: str, row: str) -> None:
    described = document()
    *around, last = place.split()
    holder = described
    for key in around:
        holder = holder[key]
    del holder[last]
    assert [found["id"] for found in rows() if not has(found, described)] == [row]


@pytest.mark.parametrize("era", ["reference", "today"])
def test_b36_logs_are_streamed_on_the_channel_of_their_job(era: Era) -> None:
    """As the documents have it: on travis-ci.org the channel is `job-{job.id}`, and its event `job:log`."""
    app = travis_mock.app("empty", platform="org", era=era)
    mock = travis_mock.Builder(app)
    job = mock.repository("a/b").build(state="created").jobs[0]
    heard: list[str] = []

    class Ears:
        def deliver(self, message: object) -> None:
            heard.append(str(message))

    app.live.enter(f"job-{job.id}", Ears())
    mock.clock.advance(60)
    frames = [json.loads(frame) for frame in heard]
    assert {(frame["event"], frame["channel"]) for frame in frames} == {("job:log", f"job-{job.id}")}
    texts = "".join(json.loads(frame["data"])["_log"] for frame in frames)
    with travis_mock.serve(app) as server, Travis(token=server.token, endpoint=server.url) as travis:
        assert "".join(travis.v2.jobs.follow_log(job.id)) == texts != ""
