"""Whether the bundle is OpenAPI 3.1 and its schemas are JSON Schema at all."""

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import jsonschema_rs

from ..grammar import child_kind, is_array, is_object, join
from .view import Finding, View, rule


@cache
def _openapi() -> jsonschema_rs.Draft202012Validator:
    """The schema of OpenAPI 3.1 documents that openapi-spec-validator brings, compiled (its own takes seconds)."""
    text = resources.files("openapi_spec_validator").joinpath("resources/schemas/v3.1/schema.json").read_text("utf-8")
    return jsonschema_rs.Draft202012Validator(json.loads(text))


@rule("openapi-structure")
def openapi_structure(view: View) -> Iterator[Finding]:
    """The document validates against the schema of OpenAPI 3.1."""
    for error in _openapi().iter_errors(view.document):
        pointer = "#"
        unexpected: list[str] = getattr(error.kind, "unexpected", [])
        for key in [*error.instance_path, *unexpected[:1]]:
            pointer = join(pointer, key)
        yield Finding(pointer, _short(error.message), "See the OpenAPI 3.1 specification for what may stand here.")


@rule("schema-structure")
def schema_structure(view: View) -> Iterator[Finding]:
    """Every schema is a valid JSON Schema of Draft 2020-12."""
    for node in view.schemas:
        if node.parent is None or node.parent.kind != "schema":
            try:
                jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema"} | node.value)
            except jsonschema_rs.ValidationError as error:
                pointer = node.pointer
                for key in error.instance_path:
                    pointer = join(pointer, key)
                yield Finding(pointer, _short(error.message), "See JSON Schema 2020-12 for what this keyword takes.")


@rule("schema-boolean")
def schema_boolean(view: View) -> Iterator[Finding]:
    """No schema is `true` or `false`, but for `additionalProperties`."""
    for node in view.nodes:
        for role, value in node.value.items():
            kind, pointer = child_kind(node.kind, role), join(node.pointer, role)
            places: list[tuple[str, Any]] = []
            if kind == "schema{}" and is_object(value):
                places = [(join(pointer, key), member) for key, member in value.items()]
            elif kind == "schema[]" and is_array(value):
                places = [(join(pointer, index), member) for index, member in enumerate(value)]
            elif kind == "schema" and role != "additionalProperties":
                places = [(pointer, value)]
            for place, schema in places:
                if isinstance(schema, bool):
                    yield Finding(place, f"the schema is {str(schema).lower()}", "Give it a type.")


def _short(message: str, limit: int = 300) -> str:
    """A message of the validator, which begins with the whole value: its end says what is wrong."""
    return message if len(message) <= limit else f"{message[: limit // 2]} … {message[-limit // 2 :]}"
