"""OpenAPI 3.1 as 3.0: the result is valid, says the same, and what can not be said is refused."""

import copy
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline import THINGS, bundled, steady
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.down_convert import to_3_0
from generator.errors import DescriptionError

Json = dict[str, Any]
COMPONENTS: Json = {
    "State": {"type": "string", "enum": ["passed", "failed"]},
    "User": {"type": "object", "required": ["@type"], "properties": {"@type": {"type": "string", "const": "user"}}},
    "Team": {"type": "object", "required": ["@type"], "properties": {"@type": {"type": "string", "const": "team"}}},
}


def document(**schemas: Json) -> Json:
    info = {"title": "A", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": COMPONENTS | schemas}}


def converted(schema: Json) -> Json:
    result = to_3_0(document(A=schema))
    assert list(OpenAPIV30SpecValidator(result).iter_errors()) == []
    return result["components"]["schemas"]["A"]


STATE = {"$ref": "#/components/schemas/State"}


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"const": True}, {"type": "boolean", "enum": [True]}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        ({"type": "integer", "exclusiveMinimum": 3}, {"type": "integer", "minimum": 3, "exclusiveMinimum": True}),
        ({"type": "integer", "exclusiveMinimum": 3, "minimum": 5}, {"type": "integer", "minimum": 5}),
        (
            {"type": "integer", "exclusiveMaximum": 3, "maximum": 3},
            {"type": "integer", "maximum": 3, "exclusiveMaximum": True},
        ),
        ({"anyOf": [STATE, {"type": "null"}]}, {"type": "string", "nullable": True, "allOf": [STATE]}),
        (
            {"anyOf": [STATE, {"type": "null"}], "description": "A."},
            {"type": "string", "nullable": True, "description": "A.", "allOf": [STATE]},
        ),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, {"type": "integer", "nullable": True}),
        (
            {"anyOf": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/Team"}, {"type": "null"}]},
            {
                "type": "object",
                "nullable": True,
                "anyOf": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/Team"}],
            },
        ),
        (STATE | {"description": "A."}, {"allOf": [STATE], "description": "A."}),
        (STATE, STATE),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": True}),
        ({"type": ["string", "null"], "enum": ["a"]}, {"type": "string", "enum": ["a"]}),
    ],
)
def test_a_schema(new: Json, old: Json) -> None:
    assert converted(new) == old


def test_properties_are_converted_whatever_they_are_called() -> None:
    names = {"const": {"const": 1}, "examples": {"type": ["string", "null"]}, "$ref": {"type": "string"}}
    assert converted({"type": "object", "properties": names})["properties"] == {
        "const": {"type": "integer", "enum": [1]},
        "examples": {"type": "string", "nullable": True},
        "$ref": {"type": "string"},
    }


def test_examples_are_not_converted() -> None:
    example = {"const": 1, "type": ["string", "null"]}
    free = {"type": "object", "additionalProperties": True, "example": example}
    assert converted(free) == free


def test_the_document_around_it() -> None:
    info = {"title": "A", "version": "1", "summary": "B.", "license": {"name": "MIT", "identifier": "MIT"}}
    webhook = {"post": {"responses": {"200": {"description": "A."}}}}
    result = to_3_0(
        {"openapi": "3.1.0", "info": info, "jsonSchemaDialect": "https://x.example", "webhooks": {"built": webhook}}
    )
    assert result == {
        "openapi": "3.0.3",
        "info": {
            "title": "A",
            "version": "1",
            "description": "B.",
            "license": {"name": "MIT", "url": "https://spdx.org/licenses/MIT.html"},
        },
        "x-webhooks": {"built": webhook},
        "paths": {},
    }


def test_beside_a_reference_there_is_only_room_in_a_schema() -> None:
    source = document() | {
        "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/A", "description": "B."}}}}}
    }
    source["components"]["responses"] = {"A": {"description": "A."}}
    responses = to_3_0(source)["paths"]["/a"]["get"]["responses"]
    assert responses == {"200": {"$ref": "#/components/responses/A"}}


@pytest.mark.parametrize(
    ("schema", "pointer", "message"),
    [
        ({"type": ["string", "integer"]}, "/type", "several types: ['string', 'integer']"),
        ({"type": "null"}, "/type", "the type null"),
        ({"const": None}, "/const", "the constant null"),
        ({"type": "array", "prefixItems": []}, "/prefixItems", "the keyword prefixItems"),
        ({"type": "array", "items": True}, "/items", "a schema that is true or false"),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            "/anyOf",
            "null beside members of several",
        ),
    ],
)
def test_what_3_0_can_not_say_is_refused(schema: Json, pointer: str, message: str) -> None:
    with pytest.raises(DescriptionError) as caught:
        to_3_0(document(A=schema), name="travis-v2")
    (problem,) = caught.value.problems
    assert (problem.file, problem.rule) == ("travis-v2", "not-in-3.0")
    assert problem.pointer == f"#/components/schemas/A{pointer}"
    assert message in problem.message


def test_a_whole_description(tmp_path: Path) -> None:
    source = bundled(tmp_path, things=THINGS).document
    before = copy.deepcopy(source)
    result = to_3_0(source)
    assert source == before
    assert list(OpenAPIV30SpecValidator(result).iter_errors()) == []
    assert result["openapi"] == "3.0.3"
    assert result["components"]["schemas"]["Thing"]["allOf"][1]["properties"]["state"] == {
        "description": "How it is.",
        "type": "string",
        "nullable": True,
        "allOf": [STATE],
    }


def as_draft_4(schema: Any) -> Any:
    """A 3.0 schema as the JSON Schema that it means, `nullable` read as tools read it: or null."""
    if isinstance(schema, list):
        return [as_draft_4(member) for member in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: as_draft_4(value) for key, value in schema.items() if key != "nullable"}
    return {"anyOf": [inner, {"type": "null"}]} if schema.get("nullable") is True else inner


SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": ["string", "null"]},
        {"type": "integer", "minimum": 1},
        {"type": "integer", "exclusiveMinimum": 1, "maximum": 3},
        {"type": ["number", "null"], "exclusiveMaximum": 2},
        {"type": "boolean"},
        STATE,
        STATE | {"description": "A."},
        {"anyOf": [STATE, {"type": "null"}]},
        {"anyOf": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/Team"}]},
        {"anyOf": [{"$ref": "#/components/schemas/User"}, {"type": "null"}]},
        {"type": "object", "additionalProperties": True},
    ]
)
NAMES = st.sampled_from(["a", "b", "@type"])


def composed(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    lists = st.builds(lambda items: {"type": "array", "items": items}, inner)
    objects = st.builds(
        lambda properties, required: {
            "type": ["object", "null"],
            "properties": properties,
            "required": sorted(required),
        },
        st.dictionaries(NAMES, inner, max_size=2),
        st.sets(NAMES, max_size=1),
    )
    return (
        lists | objects | st.builds(lambda member: {"allOf": [{"$ref": "#/components/schemas/User"}, member]}, objects)
    )


SCHEMAS = st.recursive(SCALARS, composed, max_leaves=4)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 4) | st.sampled_from(["passed", "user", "team", "x", 2.5]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)


@steady
@given(SCHEMAS, st.lists(VALUES, min_size=1, max_size=8))
def test_the_same_values_are_valid(schema: Json, values: list[Any]) -> None:
    reference = {"$ref": "#/components/schemas/A"}
    old = as_draft_4(to_3_0(document(A=schema))["components"])
    accepts_new = jsonschema_rs.Draft202012Validator(reference | {"components": document(A=schema)["components"]})
    accepts_old = jsonschema_rs.Draft4Validator({"allOf": [reference], "components": old})
    for value in values:
        assert accepts_old.is_valid(value) == accepts_new.is_valid(value), value


def test_the_constant_of_an_object_has_a_name_of_its_own() -> None:
    """Else generators give the enum of `@type` the name that they give the one of `type`."""
    thing: Json = {
        "type": "object",
        "properties": {"@type": {"type": "string", "const": "a"}, "type": {"type": "string", "const": "b"}},
    }
    properties = converted(thing)["properties"]
    assert properties["@type"] == {"type": "string", "enum": ["a"], "title": "AAtType"}
    assert properties["type"] == {"type": "string", "enum": ["b"]}
