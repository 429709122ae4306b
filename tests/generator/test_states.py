"""`x-travis-states`: which classes get the helpers that read a state, and what they may not be called beside."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline import edit
from operations_described import CURRENT, joined, resource
from projects import Made

from generator.errors import DescriptionError
from generator.join.helpers import STATES
from generator.runtime._states import States

Make = Callable[..., Made]

MOODS = """\
Mood:
  type: string
  description: How a small one is.
  enum: [created, passed]
  example: passed
Small:
  type: object
  description: Small.
  x-travis-states: last-mood
  required: ["@type", "@representation", last-mood]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: minimal, description: In which form.}
    last-mood: {$ref: '#/schemas/Mood'}
Large:
  type: object
  description: Large.
  x-travis-extends: Small
  required: ["@type", "@representation", last-mood]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: standard, description: In which form.}
    last-mood: {$ref: '#/schemas/Mood'}
    number: {type: integer, description: Its number., example: 7}
"""


def test_the_helpers_are_those_of_the_runtime() -> None:
    assert {name for name in vars(States) if not name.startswith("_")} == STATES.names


def test_a_class_and_what_extends_it_have_the_helpers(make: Make) -> None:
    mine = "      large: {$ref: '#/schemas/Large'}\n      small: {$ref: '#/schemas/Small'}\n"
    v2 = make(things=edit(resource(CURRENT, schemas=MOODS), "  Mood:\n", f"{mine}  Mood:\n")).v2
    small = {"@type": "thing", "@representation": "minimal", "last-mood": "passed"}
    large = {"@type": "thing", "@representation": "standard", "last-mood": "created", "number": 7}
    assert (v2.Small.from_dict(small).passed, v2.Small.from_dict(small).color) == (True, "green")
    assert (v2.Small.from_dict(large).number, v2.Small.from_dict(large).pending) == (7, True)
    assert (v2.Large.from_dict(large).passed, v2.Large.from_dict(large).color) == (False, "yellow")
    assert not hasattr(v2.Thing(id=7), "passed")


def test_the_helpers_come_once(tmp_path: Path) -> None:
    """A class may not bring again what the class that it extends has brought: Python would find no order for them."""
    both = edit(MOODS, "x-travis-extends: Small", "x-travis-extends: Small\n  x-travis-states: last-mood")
    for number, schemas in enumerate((MOODS, both)):
        models = {m.name: m for m in joined(tmp_path / str(number), resource(CURRENT, schemas=schemas)).models}
        assert [(m.state, m.mixins) for m in (models["Small"], models["Large"], models["Thing"])] == [
            ("last_mood", ("States",)),
            ("last_mood", ()),
            ("", ()),
        ]


@pytest.mark.parametrize("name", ["finished", "Finished"])
def test_an_attribute_does_not_hide_a_helper(name: str, tmp_path: Path) -> None:
    hiding = edit(MOODS, "    number:", f"    {name}:")
    with pytest.raises(DescriptionError) as caught:
        joined(tmp_path, resource(CURRENT, schemas=hiding))
    assert (
        f"states-collision: {name!r} of Large is finished in Python, which is a helper of x-travis-states. Leave "
        "x-travis-states out, or teach the generator another name for one of them."
    ) in str(caught.value.problems[0])


def test_what_is_linked_does_not_hide_one_either(tmp_path: Path) -> None:

    def linking(name: str) -> str:
        sideload = f"x-travis-sideload: {{{name}: {{schema: Thing, from: [thing], by: number}}}}"
        return resource(
            CURRENT, schemas=edit(MOODS, "x-travis-extends: Small", f"x-travis-extends: Small\n  {sideload}")
        )

    joined(tmp_path / "good", linking("other"))
    with pytest.raises(DescriptionError, match="states-collision: 'passed' of Large is passed in Python"):
        joined(tmp_path / "bad", linking("passed"))
