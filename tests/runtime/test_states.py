"""The helpers of what has a state."""

from __future__ import annotations

import copy
import pickle
from typing import ClassVar

import pytest

from traviskit import MissingAttributeError, Model
from traviskit._kinds import STRING, Field
from traviskit._models import Traits, model
from traviskit._states import States

#: In the order in which they are passed through.
PENDING = ("created", "queued", "received", "started")
UNSUCCESSFUL = ("failed", "errored", "canceled")
ENDED = ("passed", *UNSUCCESSFUL)

#: In which states a helper is true.
TRUE = {
    "pending": PENDING,
    "queued": (*PENDING[1:], *ENDED, "finished"),
    "received": (*PENDING[2:], *ENDED, "finished"),
    "started": (*PENDING[3:], *ENDED, "finished"),
    "running": ("started",),
    "finished": (*ENDED, "finished"),
    "passed": ("passed",),
    "failed": ("failed",),
    "errored": ("errored",),
    "canceled": ("canceled",),
    "unsuccessful": UNSUCCESSFUL,
    "green": ("passed",),
    "yellow": PENDING,
    "red": UNSUCCESSFUL,
}


@model
class Run(States, Model):
    traits: ClassVar[Traits] = Traits("v2", fetched_by="travis.v2.runs.get", state="last_state")
    last_state: str | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("last_state", "last_state", STRING),)


@model
class Draft(States, Model):
    """Its state may rightly be missing."""

    traits: ClassVar[Traits] = Traits("v2", optional=("state",), state="state")
    state: str | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("state", "state", STRING, required=False),)


def of(state: str | None) -> Run:
    return Run.decode({"last_state": state})


def test_every_helper_is_tried() -> None:
    assert {name for name in vars(States) if not name.startswith("_")} == {*TRUE, "color"}


@pytest.mark.parametrize("name", TRUE)
def test_a_helper_is_true_in_its_states_and_in_no_other(name: str) -> None:
    states = (*PENDING, *ENDED, "finished")
    assert [state for state in states if getattr(of(state), name)] == [s for s in states if s in TRUE[name]]


@pytest.mark.parametrize("state", [*PENDING, *ENDED])
def test_each_state_has_the_one_colour_that_is_true(state: str) -> None:
    run = of(state)
    assert run.color is not None
    assert [color for color in ("green", "yellow", "red") if getattr(run, color)] == [run.color]
    assert run.pending is not run.finished


@pytest.mark.parametrize("state", ["waiting", "PASSED", "", None, 7, ["passed"]])
def test_of_a_state_that_is_not_known_nothing_is_true(state: str | None) -> None:
    run = Run.decode({"last_state": state}) if isinstance(state, str) else Run(last_state=state)
    assert [name for name in TRUE if getattr(run, name) is not False] == []
    assert run.color is None


def test_before_2013_finished_did_not_say_how() -> None:
    assert (of("finished").finished, of("finished").color) == (True, None)
    assert not of("finished").passed
    assert not of("finished").unsuccessful


def test_they_follow_the_state() -> None:
    run = of("started")
    run.last_state = "passed"
    assert (run.running, run.passed) == (False, True)


def test_they_are_no_attributes() -> None:
    run = of("passed")
    assert "passed" not in run
    assert (repr(run), run.to_dict()) == ("Run(last_state='passed')", {"last_state": "passed"})
    with pytest.raises(AttributeError):
        run.passed = False  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # that it fails is the test
    with pytest.raises(TypeError, match="Run has no attribute 'passed'; it has last_state"):
        Run(passed=True)
    assert not hasattr(run, "__dict__")
    for other in (copy.copy(run), copy.deepcopy(run), pickle.loads(pickle.dumps(run))):  # noqa: S301  # our own
        assert other == run
        assert other.passed


@pytest.mark.parametrize("name", [*TRUE, "color"])
def test_without_the_state_they_say_what_reading_it_says(name: str) -> None:
    for run in (Run(), Run.decode({"other": 1}), pickle.loads(pickle.dumps(Run()))):  # noqa: S301  # our own
        assert type(run) is not Run
        with pytest.raises(MissingAttributeError, match=r"^run\.last_state was not sent; the server may be older"):
            getattr(run, name)


def test_where_it_may_be_missing_nothing_is_true() -> None:
    draft = Draft.decode({})
    assert (draft.state, draft.finished, draft.pending, draft.color) == (None, False, False, None)


def test_a_property_of_a_class_of_ones_own_says_what_is_missing_too() -> None:
    class Shown(Run):
        @property
        def shown(self) -> str:
            return f"it {self.last_state}"

    assert Shown.decode({"last_state": "passed"}).shown == "it passed"
    with pytest.raises(MissingAttributeError, match=r"last_state was not sent"):
        _ = Shown.decode({}).shown
