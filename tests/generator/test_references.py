"""What is published says that a nested object may be the whole one, or an address alone; nothing else changes."""

from typing import Any

import jsonschema_rs
import pytest

from generator.references import NAME, with_references

Json = dict[str, Any]


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _thing(kind: str, representation: str | None, more: Json | None = None, **extensions: Any) -> Json:
    constants = {"@type": {"type": "string", "const": kind}}
    if representation:
        constants["@representation"] = {"type": "string", "const": representation}
    properties = constants | {"@href": {"type": "string"}, "id": {"type": "integer"}} | (more or {})
    required = [*constants, "@href", "id", *(more or {})]
    return {"type": "object", "required": required, "properties": properties, **extensions}


_COMMIT: Json = {"@type": {"type": "string", "const": "commit"}}
_MINIMAL: Json = {"type": "string", "const": "minimal"}
_STANDARD: Json = {"type": "string", "const": "standard"}

SCHEMAS: Json = {
    "JobFragment": _thing("job", "minimal") | {"x-travis-abstract": True},
    "JobMinimal": {"allOf": [_ref("JobFragment")]},
    "Job": _thing("job", "standard", {"build": _ref("BuildMinimal")}, **{"x-travis-extends": "JobMinimal"}),
    "JobList": _thing("job", "list", **{"x-travis-extends": "JobMinimal"}),
    "User": _thing("user", None),
    "Team": _thing("team", None),
    "TeamWhole": _thing("team", "standard", **{"x-travis-extends": "Team"}),
    "BuildMinimal": _thing("build", "minimal"),
    "Build": _thing(
        "build",
        "standard",
        {
            "jobs": {"type": "array", "description": "Its jobs.", "items": _ref("JobMinimal")},
            "owner": {"description": "Whose.", "anyOf": [_ref("User"), _ref("Team"), {"type": "null"}]},
            "whole": _ref("Job"),
        },
        **{"x-travis-extends": "BuildMinimal"},
    ),
    "Builds": {
        "type": "object",
        "x-travis-envelope": "builds",
        "required": ["builds"],
        "properties": {"builds": {"type": "array", "items": _ref("BuildMinimal")}},
    },
    "CommitMinimal": {"type": "object", "required": ["@type"], "properties": _COMMIT | {"@representation": _MINIMAL}},
    "Commit": {
        "type": "object",
        "x-travis-extends": "CommitMinimal",
        "required": ["author"],
        "properties": _COMMIT | {"@representation": _STANDARD, "author": {"type": "string"}},
    },
    "Commented": {"type": "object", "properties": {"commit": _ref("CommitMinimal")}},
    "Owner": {"anyOf": [_ref("User"), _ref("Team")]},
    "Page": {"type": "object", "required": ["@href"], "properties": {"@href": {"type": "string"}}},
    "Pages": {"type": "object", "properties": {"next": _ref("Page")}},
}
JOB: Json = {"@type": "job", "@representation": "minimal", "@href": "/job/2", "id": 2}
WHOLE_JOB: Json = JOB | {"@representation": "standard", "build": {"@href": "/build/1"}}
BUILD: Json = {
    "@type": "build",
    "@representation": "standard",
    "@href": "/build/1",
    "id": 1,
    "jobs": [JOB, WHOLE_JOB],
    "owner": {"@type": "user", "@href": "/user/1", "id": 1},
    "whole": WHOLE_JOB,
}


@pytest.fixture(scope="module")
def schemas() -> Json:
    before = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": SCHEMAS}}
    after = with_references(before)
    assert before["components"]["schemas"] is SCHEMAS, "the description itself is left alone"
    assert NAME not in SCHEMAS
    return after["components"]["schemas"]


def _accepts(schemas: Json, name: str, value: Any) -> bool:
    document = {"components": {"schemas": schemas}, **_ref(name)}
    return jsonschema_rs.Draft202012Validator(document).is_valid(value)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"jobs": [{"@href": "/job/2"}]},
        {"owner": {"@href": "/user/1"}},
        {"owner": None},
        {"owner": {"@type": "team", "@representation": "standard", "@href": "/org/1", "id": 1}},
    ],
)
def test_what_may_stand_in_a_place(schemas: Json, changed: Json) -> None:
    assert _accepts(schemas, "Build", BUILD | changed)


@pytest.mark.parametrize(
    "changed",
    [
        {"jobs": [{"@href": "/job/2", "id": 2}]},
        {"jobs": [{}]},
        {"jobs": [JOB | {"@representation": "list"}]},
        {"whole": {"@href": "/job/2"}},
        {"whole": JOB},
        {"owner": {"@type": "job", "@href": "/user/1", "id": 1}},
    ],
)
def test_what_may_not(schemas: Json, changed: Json) -> None:
    assert not _accepts(schemas, "Build", BUILD | changed)


def test_the_entries_of_a_page_stand_below_nothing(schemas: Json) -> None:
    assert schemas["Builds"] == SCHEMAS["Builds"]
    assert not _accepts(schemas, "Builds", {"builds": [{"@href": "/build/1"}]})


def test_a_choice_that_is_a_schema_of_its_own(schemas: Json) -> None:
    assert schemas["Owner"] == {"anyOf": [_ref("User"), _ref("Team"), _ref("TeamWhole"), _ref(NAME)]}


def test_an_object_without_an_address_may_be_the_whole_one_but_no_reference(schemas: Json) -> None:
    assert schemas["Commented"]["properties"]["commit"] == {"anyOf": [_ref("CommitMinimal"), _ref("Commit")]}


def test_what_stands_beside_a_reference_stays(schemas: Json) -> None:
    jobs = schemas["Build"]["properties"]["jobs"]
    assert jobs == {
        "type": "array",
        "description": "Its jobs.",
        "items": {"anyOf": [_ref("JobMinimal"), _ref("Job"), _ref(NAME)]},
    }
    assert schemas["Build"]["properties"]["owner"]["description"] == "Whose."


def test_an_address_of_no_object_is_none(schemas: Json) -> None:
    assert schemas["Pages"] == SCHEMAS["Pages"]


def test_a_description_without_nested_objects_is_the_same() -> None:
    document: Json = {"paths": {}, "components": {"schemas": {"Page": SCHEMAS["Page"], "Pages": SCHEMAS["Pages"]}}}
    assert with_references(document) is document
