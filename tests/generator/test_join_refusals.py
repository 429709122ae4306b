"""What can not become classes and methods is refused when the description is joined, with its place and advice."""
# ruff: noqa: E501, ISC004  # YAML in flow style, whose lines are long

from collections.abc import Callable
from pathlib import Path

import pytest
from inline import THINGS, bundled, edit, line_of
from operations_described import BODY, BY_ID, CURRENT, NEW, joined, operation, path, resource
from projects import Made

from generator.errors import DescriptionError
from generator.join import join
from generator.lower import lower
from generator.opc import parse

Make = Callable[..., Made]


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(DescriptionError) as caught:
        joined(folder, text)
    (problem,) = caught.value.problems
    assert problem.file == "openapi/v2/things.yaml"
    return str(problem)


def test_operations_that_no_argument_tells_apart_are_refused(tmp_path: Path) -> None:
    """Lint takes an integer and a boolean apart; the arguments of a call do not: True is an int."""
    flag = operation("get_flag", "/things/by/{flag}", call="get",
                     more="parameters:\n" + path("flag", kind="boolean")
                     + "x-travis-arguments: {thing: {parameters: [flag]}}\n")  # fmt: skip
    text = resource(BY_ID, flag)
    assert refusal(tmp_path, text) == (
        f"openapi/v2/things.yaml:{line_of(text, 'x-travis-call: things.get')}: #/paths/~1things~1{{thing_id}}/get/x-travis-call: "
        "call-overlap: things_get and things_get_flag are both things.get, and no argument tells them apart. "
        "Give one of them another x-travis-call, or a required argument that the other does not have."
    )


def test_a_list_and_no_list_are_not_one_method(tmp_path: Path) -> None:
    text = resource(BY_ID, operation("get_all", "/things", call="get", schema="ThingList"))
    assert "things_get and things_get_all are both things.get, and one is a list and the other is not" in refusal(
        tmp_path, text
    )


def test_two_parameters_of_one_name_are_refused(tmp_path: Path) -> None:
    text = operation("create", "/things/{label}", call="create", more=BODY + "parameters:\n" + path("label", kind="string"),
                     method="post")  # fmt: skip
    assert (
        "argument-collision: the path's 'label' and the body's 'label' are both the argument label of things_create."
        in (refusal(tmp_path, resource(text, schemas=NEW)))
    )


BASE = """\
Small:
  type: object
  description: Small.
  required: ["@type", "@representation", id]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: minimal, description: In which form.}
    id: {type: integer, description: Its id., example: 7}
Large:
  type: object
  description: Large.
  x-travis-extends: Small
  required: ["@type", "@representation", id]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: standard, description: In which form.}
    id: {type: integer, description: Its id., example: 7}
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("    id: {type: integer, description: Its id., example: 7}\nLarge", "    number: {type: integer}\nLarge",
         "extends-changes: Large extends Small and has no number. Put what both have into a fragment"),
        ("id: {type: integer, description: Its id., example: 7}\nLarge", "id: {type: string}\nLarge",
         "extends-changes: id of Large is not that of Small, which it extends. Describe it once"),
        ("standard, description: In which form.}\n    id: {type: integer, description: Its id., example: 7}",
         "standard, description: In which form.}\n    id: {type: integer, x-travis-include: thing.id}",
         "extends-changes: id of Large is not that of"),
        ('  required: ["@type", "@representation", id]\n  properties:\n    "@type": {type: string, const: thing, '
         'description: What it is.}\n    "@representation": {type: string, const: standard',
         '  required: ["@type", "@representation"]\n  properties:\n    "@type": {type: string, const: thing, '
         'description: What it is.}\n    "@representation": {type: string, const: standard',
         "extends-changes: id of Large is not that of Small"),
        ("const: standard", "const: minimal",
         "representation-unique: Small and Large are both the representation 'minimal' of Small. Give each its own"),
    ],
)  # fmt: skip
def test_a_class_that_extends_another_is_one(old: str, new: str, says: str, tmp_path: Path) -> None:
    joined(tmp_path / "good", resource(CURRENT, schemas=BASE))
    assert says in refusal(tmp_path / "bad", resource(CURRENT, schemas=edit(BASE, old, new)))


def test_a_class_does_not_extend_one_of_another_file(tmp_path: Path) -> None:
    small, large = BASE.split("Large:\n")
    other = resource(schemas=small).replace("paths:\n", "").replace("  Thing:", "  Thong:")
    other = other.replace("#/schemas/Thing'", "#/schemas/Thong'")
    text = resource(CURRENT, schemas=f"Large:\n{large}")
    found = bundled(tmp_path, things=text, others=other)
    with pytest.raises(
        DescriptionError, match=r"Large extends Small, which is in others\.yaml\. Put the representations"
    ):
        join(found, parse(lower(found.document)), "v2")


def test_two_attributes_of_one_python_name_are_refused(tmp_path: Path) -> None:
    """openapi-python-client refuses most of them; those that only our own names bring together are ours to refuse."""
    odd = """\
Odd:
  type: object
  description: Odd.
  properties:
    fields: {type: integer, description: A name that models have., example: 7}
    "@id": {type: integer, description: An id., example: 7}
    id: {type: integer, description: An id., example: 7}
    at_id: {type: integer, description: An id., example: 7}
"""
    api = joined(tmp_path / "good", resource(CURRENT, schemas=odd.replace("at_id:", "it_id:")))
    (model,) = (m for m in api.models if m.name == "Odd")
    assert [a.name for a in model.attributes] == ["fields_", "at_id", "id", "it_id"]
    assert "attribute-collision: '@id' and 'at_id' are both at_id in Python" in refusal(
        tmp_path / "bad", resource(CURRENT, schemas=odd)
    )


@pytest.mark.parametrize("name", ["my-things", "class", "_things", "things.more"])
def test_a_file_whose_name_is_no_module_is_refused(name: str, tmp_path: Path) -> None:
    found = bundled(tmp_path, **{name: THINGS})
    with pytest.raises(DescriptionError, match=rf"file-name: '{name}' can not name a Python module") as caught:
        join(found, parse(lower(found.document)), "v2")
    assert caught.value.problems[0].file == f"openapi/v2/{name}.yaml"


@pytest.mark.parametrize("name", ["Model", "field", "list_of", "Answer", "Resource"])
def test_a_schema_that_would_hide_what_its_module_imports_is_refused(name: str, tmp_path: Path) -> None:
    text = resource(CURRENT, schemas=BASE.replace("Small:", f"{name}:").replace("extends: Small", f"extends: {name}"))
    assert f"class-name: {name} is the class " in refusal(tmp_path, text)
    assert "generated modules use that name themselves. Rename the schema." in refusal(tmp_path / "again", text)


def test_two_schemas_of_one_class_are_refused(make: Make) -> None:
    """By us: openapi-python-client would refuse them in words of its own."""
    small = "thing:\n  type: string\n  description: A text.\n  example: a\n"
    text = edit(resource(BY_ID, schemas=small), "    required: [id]\n    properties:\n",
                "    required: [id]\n    properties:\n      text: {$ref: '#/schemas/thing'}\n")  # fmt: skip
    with pytest.raises(DescriptionError, match="class-name: thing is the class Thing in Python, and Thing is that too"):
        make(things=text)
