"""Conversations recorded from the real server, replayed: the mock answers the same, but for the listed differences.

The recordings are not part of the project; `TRAVISKIT_TRANSCRIPTS` names the folder that has them and `replay.py`. The
list in `transcript_differences.json` is exact in both directions: a step that differs must be listed with its reason,
and one that is listed must differ.
"""

import asyncio
import importlib.util
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import travis_mock

HERE = Path(__file__).parent
DIFFERENCES: dict[str, Any] = json.loads((HERE / "transcript_differences.json").read_text())
APART = ("status images and XML are not made yet",)
NEAR_THE_PROJECT = HERE.parents[1].parent / "shared" / "transcripts"


def folder() -> Path | None:
    """Where the recordings are: as the environment says, or in `shared/transcripts` beside the project."""
    found = Path(os.environ.get("TRAVISKIT_TRANSCRIPTS", NEAR_THE_PROJECT))
    return found if (found / "replay.py").is_file() else None


def replay() -> ModuleType:
    """The recordings' own replay, which knows how to send and to compare."""
    spec = importlib.util.spec_from_file_location("replay", (folder() or HERE) / "replay.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", sorted(DIFFERENCES))
def test_a_conversation_goes_as_with_the_real_server(name: str) -> None:
    found = folder()
    if found is None:
        pytest.skip("no recordings: set TRAVISKIT_TRANSCRIPTS to the folder that has them")
    _, results = asyncio.run(replay().replay(found / f"{name}.json", travis_mock))
    differing = {str(step["n"]): f"{step['method']} {step['path']}: {why}" for step, why in results if why}
    listed = {step for steps in DIFFERENCES[name].values() for step in map(str, steps)}
    assert {step: why for step, why in differing.items() if step not in listed} == {}, "differs, but is not listed"
    assert listed - differing.keys() == set(), "listed, but does not differ (any more)"


def test_98_of_100_steps_go_as_with_the_real_server() -> None:
    """Apart from what the mock does not have at all: images and XML."""
    found = folder()
    if found is None:
        pytest.skip("no recordings: set TRAVISKIT_TRANSCRIPTS to the folder that has them")
    steps = sum(len(json.loads((found / f"{name}.json").read_text())["steps"]) for name in DIFFERENCES)
    reasons = [(reason, listed) for each in DIFFERENCES.values() for reason, listed in each.items()]
    elsewhere = sum(len(listed) for reason, listed in reasons if reason in APART)
    differing = sum(len(listed) for reason, listed in reasons if reason not in APART)
    assert differing <= 0.02 * (steps - elsewhere)


def test_every_difference_has_a_reason() -> None:
    for name, reasons in DIFFERENCES.items():
        steps = [step for numbers in reasons.values() for step in numbers]
        assert len(steps) == len(set(steps)), f"{name}: a step is listed twice"
        assert all(len(reason.split()) >= 3 for reason in reasons), f"{name}: a reason is a sentence"
