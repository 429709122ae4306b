"""The lowered copy: without each step openapi-python-client refuses or changes something, with all of them nothing."""

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from documents import document, operation, query
from inline import THINGS, bundled, edit

from generator.join import join
from generator.lower import STEPS, flattened, lower, lowered_property
from generator.opc import Names, OpcError, parse


class Construct(NamedTuple):
    """What a step is for: a document, and what openapi-python-client makes of it without the step."""

    step: str
    document: dict[str, Any]
    without: Callable[[dict[str, Any]], bool]
    lowered: Callable[[Names], bool]


def refused(text: str) -> Callable[[dict[str, Any]], bool]:
    def check(given: dict[str, Any]) -> bool:
        with pytest.raises(OpcError, match=text):
            parse(given)
        return True

    return check


def makes_a_class(name: str) -> Callable[[dict[str, Any]], bool]:
    return lambda given: name in parse(given).models


REFERENCE = {"$ref": "#/components/parameters/Limit"}
FREE = {"type": "object", "properties": {"config": {"type": "object", "additionalProperties": True}}}
NULLABLE = {"type": "object", "properties": {"config": {"type": ["object", "null"], "additionalProperties": True}}}
MAP = {"type": "object", "properties": {"rights": {"type": "object", "additionalProperties": {"type": "boolean"}}}}
BOTH = {
    "type": "object",
    "required": ["@type", "type"],
    "properties": {"@type": {"type": "string", "const": "thing"}, "type": {"type": "string"}},
}
SHARED = {
    "Fragment": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string"}}},
    "Thing": {
        "allOf": [
            {"$ref": "#/components/schemas/Fragment"},
            {"type": "object", "required": ["@type"], "properties": {"@type": {"type": "string", "const": "thing"}}},
        ]
    },
}


SINGLE = {
    "Fragment": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
    "Thing": {"allOf": [{"$ref": "#/components/schemas/Fragment"}]},
}


def attributes(names: Names) -> dict[str, str]:
    return {wire: p.python_name for wire, p in names.models["Thing"].properties.items()}


CONSTRUCTS = {
    "a shared parameter that is a reference": Construct(
        "inline_parameters",
        document(
            operation(parameters=[{"$ref": "#/components/parameters/PageSize"}]),
            parameters={"PageSize": REFERENCE, "Limit": query("limit", {"type": "integer"})},
        ),
        refused("Reference parameters are not supported"),
        lambda names: [*names.operations["things_get"]] == [("query", "limit")],
    ),
    "a text body": Construct(
        "drop_text_bodies",
        document(operation(requestBody={"content": {"text/plain": {"schema": {"type": "string"}}}})),
        refused("Endpoint will not be generated. Unsupported content type text/plain"),
        lambda names: "things_get" in names.operations,
    ),
    "a free-form object": Construct(
        "free_objects",
        document(operation(), schemas={"Thing": FREE}),
        makes_a_class("ThingConfig"),
        lambda names: [*names.models] == ["Thing"],
    ),
    "a free-form object or null": Construct(
        "free_objects",
        document(operation(), schemas={"Thing": NULLABLE}),
        makes_a_class("ThingConfigType0"),
        lambda names: [*names.models] == ["Thing"],
    ),
    "a map": Construct(
        "free_objects",
        document(operation(), schemas={"Thing": MAP}),
        makes_a_class("ThingRights"),
        lambda names: [*names.models] == ["Thing"],
    ),
    "`@type` beside `type`": Construct(
        "part_at_names",
        document(operation(), schemas={"Thing": BOTH}),
        refused("have the same python_name"),
        lambda names: attributes(names) == {"at_type": "at_type", "type": "type_"},
    ),
    "`@type` beside `type` of a fragment": Construct(
        "part_at_names",
        document(operation(), schemas=SHARED),
        refused("have the same python_name"),
        lambda names: attributes(names) == {"at_type": "at_type", "type": "type_"},
    ),
    "a composition of one fragment": Construct(
        "spell_out_single_parts",
        document(operation(), schemas=SINGLE),
        lambda given: "Thing" not in parse(given).models,
        lambda names: attributes(names) == {"id": "id"},
    ),
}


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_step_is_needed_and_enough(name: str) -> None:
    construct = CONSTRUCTS[name]
    given = copy.deepcopy(construct.document)
    for step in STEPS:
        if step.__name__ != construct.step:
            step(given)
    assert construct.without(given)
    assert construct.lowered(parse(lower(construct.document)))


def test_every_step_has_a_construct() -> None:
    assert {construct.step for construct in CONSTRUCTS.values()} == {step.__name__ for step in STEPS}
    assert all(step.__doc__ for step in STEPS)


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_the_bundle_is_left_alone(name: str) -> None:
    given = CONSTRUCTS[name].document
    before = copy.deepcopy(given)
    lower(given)
    assert given == before


def test_what_needs_no_lowering_is_left_as_it_is() -> None:
    """Form bodies, text answers beside JSON, headers and examples do no harm there."""
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "examples": {"a": {"value": {}}}}}
    body = {**answer, "application/x-www-form-urlencoded": answer["application/json"]}
    plain = document(
        operation(
            parameters=[{**query("limit", {"type": "integer"}), "example": 3}],
            requestBody={"content": body},
            responses={
                "200": {
                    "description": "Good.",
                    "headers": {"X": {"schema": {"type": "string"}}},
                    "content": {"text/plain": {"schema": {"type": "string"}}, **answer},
                }
            },
        ),
        schemas={
            "Thing": {"type": "object", "properties": {"id": {"type": "integer", "example": 1}}, "example": {"id": 1}}
        },
    )
    assert lower(plain) == plain
    assert parse(plain).models.keys() == {"Thing"}


def test_names_are_found_again() -> None:
    assert lowered_property({"@type", "type"}, "@type") == "at_type"
    assert lowered_property({"@type", "type"}, "type") == "type"
    assert lowered_property({"@type"}, "@type") == "@type"


def test_properties_of_compositions_come_in_order() -> None:
    whole = document(schemas=SHARED)
    found = flattened(whole, SHARED["Thing"])
    assert [(name, required) for name, (_, required) in found.items()] == [("type", True), ("@type", True)]
    later = {"allOf": [{"$ref": "#/components/schemas/Fragment"}], "required": ["more"], "properties": {"more": {}}}
    assert [(name, required) for name, (_, required) in flattened(whole, later).items()] == [
        ("type", True),
        ("more", True),
    ]


def test_both_names_reach_the_models(tmp_path: Any) -> None:
    """Joined with the bundle again, an attribute has its own name on the wire."""
    text = edit(THINGS, '          "@type": {type: string, description: What it is., const: thing}\n',
                '          "@type": {type: string, description: What it is., const: thing}\n'
                '          "@id": {type: string, description: Its other id., example: a}\n')  # fmt: skip
    found = bundled(tmp_path, things=text)
    (thing,) = (m for m in join(found, parse(lower(found.document)), "v2").models if m.name == "Thing")
    assert {a.wire: a.name for a in thing.attributes if a.wire.endswith("id")} == {"id": "id", "@id": "at_id"}
