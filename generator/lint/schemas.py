"""Rules about single schemas: the subset of JSON Schema, names for what needs one, and what each property must have."""

from collections.abc import Iterator
from typing import Any

from ..grammar import Node, is_object, join
from .view import Finding, View, rule

_TYPES = ("string", "integer", "number", "boolean", "array", "object")
_KEYWORDS = {
    *(
        "$ref",
        "type",
        "format",
        "const",
        "enum",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "allOf",
        "anyOf",
    ),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    *("title", "description", "example", "deprecated", "readOnly", "writeOnly", "externalDocs"),
}
_INSTEAD = {
    "default": "Say it in the description; generated clients would send it.",
    "examples": "Write `example:`, one value.",
    "oneOf": "Write `anyOf`.",
    "nullable": 'Write `type: [<type>, "null"]`.',
}
_FORMATS = {"date-time", "date", "uuid", "uri", "email", "int32", "int64", "float", "double", "password"}
_CONSTANTS = {"@type", "@representation"}


@rule("schema-keyword")
def schema_keyword(view: View) -> Iterator[Finding]:
    """Only keywords that convert to OpenAPI 3.0 and that the generator understands."""
    for schema in view.schemas:
        for key in schema.value:
            if key not in _KEYWORDS and not key.startswith("x-"):
                advice = _INSTEAD.get(key, "Say it in the description; openapi/README.md has the subset.")
                yield Finding(join(schema.pointer, key), f"the keyword {key} is not in the subset", advice)


@rule("schema-type")
def schema_type(view: View) -> Iterator[Finding]:
    """`type` is one name, or `[name, "null"]`; a schema that is no composition has one."""
    advice = 'Write one type, `[<type>, "null"]`, or `anyOf: [{$ref: …}, {type: "null"}]` for a nullable reference.'
    for schema in view.schemas:
        value = schema.value
        if "type" in value and not _is_type(schema):
            yield Finding(join(schema.pointer, "type"), f"the type {value['type']!r}", advice)
        elif "type" not in value and not value.keys() & {"$ref", "allOf", "anyOf", "const"}:
            yield Finding(schema.pointer, "the schema has no type", advice)
        if value.get("type") == "array" and "items" not in value:
            yield Finding(schema.pointer, "the list does not say of what", "Add `items:`.")


def _is_type(schema: Node) -> bool:
    kind = schema.value["type"]
    if kind == "null":
        return schema.role == "anyOf"
    return kind in _TYPES or (isinstance(kind, list) and kind in [[name, "null"] for name in _TYPES])


@rule("schema-format")
def schema_format(view: View) -> Iterator[Finding]:
    """Only formats that somebody checks."""
    for schema in view.schemas:
        if schema.value.get("format", "date") not in _FORMATS:
            advice = f"Use one of {', '.join(sorted(_FORMATS))}, or `pattern`."
            yield Finding(join(schema.pointer, "format"), f"the format {schema.value['format']}", advice)


@rule("const-place")
def const_place(view: View) -> Iterator[Finding]:
    """`const` marks what an object is, by a string, and nothing else."""
    for schema in view.schemas:
        marks = schema.role == "properties" and schema.name in _CONSTANTS and isinstance(schema.value.get("const"), str)
        if "const" in schema.value and not marks:
            advice = "`const` is for @type and @representation; make it an enum, or say it in the description."
            yield Finding(join(schema.pointer, "const"), f"{schema.name} has a const", advice)


@rule("enum-anonymous")
def enum_anonymous(view: View) -> Iterator[Finding]:
    """An enum is a component: an anonymous one is named by accident."""
    for schema in view.schemas:
        if "enum" in schema.value and schema.role != "schemas":
            advice = "Move it to `schemas:` under a name of its own and refer to it."
            yield Finding(join(schema.pointer, "enum"), f"{schema.name} is an anonymous enum", advice)


@rule("enum-type")
def enum_type(view: View) -> Iterator[Finding]:
    """An enum is of strings, and null is not one of them."""
    for schema in view.schemas:
        if "enum" not in schema.value:
            continue
        if None in schema.value["enum"]:
            advice = 'Take null out; where it is used write `anyOf: [{$ref: …}, {type: "null"}]`.'
            yield Finding(join(schema.pointer, "enum"), f"null is in the enum {schema.name}", advice)
        elif schema.value.get("type") != "string":
            yield Finding(schema.pointer, f"the enum {schema.name} is not of strings", "Add `type: string`.")


@rule("enum-values")
def enum_values(view: View) -> Iterator[Finding]:
    """An enum's values are strings, each once."""
    for schema in view.schemas:
        values: list[Any] = schema.value.get("enum", [])
        strings = [value for value in values if isinstance(value, str)]
        if len(set(strings)) + values.count(None) != len(values):
            advice = "List each value once, and quote it."
            yield Finding(
                join(schema.pointer, "enum"),
                f"the enum {schema.name} has a value twice, or one that is no string",
                advice,
            )


@rule("object-anonymous")
def object_anonymous(view: View) -> Iterator[Finding]:
    """An object with properties is a component, or adds to one through `allOf`; maps and free-form ones need none."""
    for schema in view.schemas:
        value = schema.value
        kinds = value.get("type", ())
        if schema.role == "schemas" or _adds(schema):
            continue
        if "properties" in value:
            advice = "Move it to `schemas:` under a name of its own and refer to it."
            yield Finding(schema.pointer, f"{schema.name} is an anonymous object", advice)
        elif "object" in kinds and not value.get("additionalProperties"):
            advice = "Refer to a component, or write `additionalProperties: true` if it is free-form."
            yield Finding(schema.pointer, f"{schema.name} is an anonymous object without properties", advice)


def _adds(schema: Node) -> bool:
    """Whether it adds properties to a component through `allOf`."""
    return schema.role == "allOf" and schema.parent is not None and schema.parent.role == "schemas"


@rule("required-exists")
def required_exists(view: View) -> Iterator[Finding]:
    """What is required is a property."""
    for schema in view.of("schema"):
        known = {name for name, _ in view.flatten(schema.value)}
        if _adds(schema) and schema.parent:
            known |= {name for name, _ in view.flatten(schema.parent.value)}
        for name in schema.value.get("required", ()):
            if name not in known:
                advice = "Correct its name, or describe the property."
                yield Finding(join(schema.pointer, "required"), f"there is no property {name}", advice)


@rule("include-optional")
def include_optional(view: View) -> Iterator[Finding]:
    """What comes only with an include is not required."""
    for schema in view.properties:
        if (
            "x-travis-include" in schema.value
            and schema.parent
            and schema.name in schema.parent.value.get("required", ())
        ):
            message = f"{schema.name} comes with an include, and is required"
            yield Finding(schema.pointer, message, "Take it out of `required`.")


@rule("property-documented")
def property_documented(view: View) -> Iterator[Finding]:
    """Every property has a description and an example, of its own or of what it refers to."""
    for schema in view.properties:
        if not _says(view, schema.value, "description"):
            yield Finding(schema.pointer, f"the property {schema.name} has no description", "Say what it is.")
        if not _shows(view, schema.value):
            advice = "Give it an `example:`, from the reference where that has one."
            yield Finding(schema.pointer, f"the property {schema.name} has no example", advice)


def _says(view: View, schema: dict[str, Any], key: str) -> bool:
    return bool(schema.get(key)) or ("$ref" in schema and bool(view.resolve(schema).get(key)))


def _shows(view: View, schema: dict[str, Any]) -> bool:
    """Whether there is an example of it: its own, its items', or those of an object's properties."""
    if schema.keys() & {"example", "const"}:
        return True
    target = view.resolve(schema)
    if target.keys() & {"example", "properties", "allOf"}:
        return True
    inner = [target[key] for key in ("items", "additionalProperties") if is_object(target.get(key))]
    return any(_shows(view, member) for member in [*target.get("anyOf", ()), *inner])
