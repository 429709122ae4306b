"""The description of events: what is refused, by file and rule, and that what is published says all of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import PROJECT

from generator.errors import DescriptionError
from generator.pipeline import read

LIVE = PROJECT / "openapi" / "live"


@pytest.fixture
def live(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LIVE, tmp_path / "openapi" / "live"))


def edit(folder: Path, file: str, old: str, new: str) -> Path:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_it_is_whole() -> None:
    events = read(LIVE).events
    assert events is not None
    assert events["asyncapi"] == "3.0.0"
    published = json.loads((PROJECT / "generated/openapi/travis-live.asyncapi.json").read_bytes())
    assert published.pop("info").keys() - events["info"].keys() == {"x-travis-generated"}
    assert published == {key: value for key, value in events.items() if key != "info"}
    named = [message["name"] for message in events["components"]["messages"].values()]
    assert {*named} == {*events["components"]["schemas"]["EventName"]["enum"]}


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "message"),
    [
        ("logs.yaml", "title: A part", "name2: A part", "asyncapi-structure", "this message has no title"),
        ("logs.yaml", "title: A part", "titel: A part", "asyncapi-structure", "a message has no titel here"),
        ("asyncapi.yaml", "address: common", "addres: common", "asyncapi-structure", "this channel has no address"),
        ("asyncapi.yaml", "operations:", "operation:", "asyncapi-structure", "this document has no operations"),
        ("asyncapi.yaml", "logs.yaml#/messages/jobLog", "logs.yaml#/messages/log", "ref-dangling", "leads nowhere"),
        ("logs.yaml", "#/schemas/LogEvent", "#/schemas/Log", "ref-dangling", "leads nowhere"),
        ("asyncapi.yaml", "channel: {$ref: '#/channels/user'}", "channel: {$ref: '#/channels/me'}", "ref-dangling", ""),
        ("asyncapi.yaml", "channel: {$ref: '#/channels/user'}", "channel: {$ref: '#/channels/job'}", "channel-unused",
         "no operation is of user"),
        ("asyncapi.yaml", "address: job-{job_id}", "address: job-{id}", "channel-parameters", "job-{id} has others"),
        ("asyncapi.yaml", "action: receive", "action: send", "operation-action", "the action send"),
        ("logs.yaml", "number: 3", 'number: "3"', "example-valid", "number"),
        ("logs.yaml", "channel: job-90032", "channel: 1", "example-valid", "channel"),
        ("jobs.yaml", "  jobCreated:", "  buildCreated:", "message-duplicate", "buildCreated is in builds.yaml too"),
        ("logs.yaml", "description: What it says.", "", "property-documented", ""),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_by_file_and_rule(
    live: Path, file: str, old: str, new: str, rule: str, message: str
) -> None:
    with pytest.raises(DescriptionError) as refused:
        read(edit(live, file, old, new))
    found = [problem for problem in refused.value.problems if problem.rule == rule]
    assert found, refused.value
    assert any(message in problem.message for problem in found)
    assert found[0].file == f"openapi/live/{file}"
    assert found[0].line


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda text: text.replace("      workerAdded: {$ref: 'workers.yaml#/messages/workerAdded'}\n", ""),
         "message-unused"),
        (lambda text: text[: text.index("    messages:\n")] + "    messages: {}\n" + text[text.index("    x-travis"):],
         "channel-messages"),
    ],
)  # fmt: skip
def test_what_nobody_hears_is_refused(live: Path, change: Callable[[str], str], rule: str) -> None:
    path = live / "asyncapi.yaml"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(DescriptionError) as refused:
        read(live)
    assert rule in {problem.rule for problem in refused.value.problems}


def test_a_payload_that_no_message_shows_is_refused(live: Path) -> None:
    text = (live / "logs.yaml").read_text(encoding="utf-8")
    start, end = text.index("    examples:"), text.index("    x-travis-source:")
    (live / "logs.yaml").write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(DescriptionError, match="no message shows the payload of jobLog"):
        read(live)


def test_a_schema_that_no_message_carries_is_refused(live: Path) -> None:
    with (live / "shared.yaml").open("a", encoding="utf-8") as file:
        file.write("  Lonely: {type: object, description: Alone., properties: {}}\n")
    with pytest.raises(DescriptionError, match="nothing refers to Lonely"):
        read(live)
