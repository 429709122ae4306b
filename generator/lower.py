"""A lowered copy of a bundle for openapi-python-client: one small function for each thing that it can not take.

The copy is made in memory and only read back by name (`opc.py`, `join/`); what is lost here is joined again from the
bundle.
"""

import copy
from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any

from .grammar import is_object, resolve, walk

__all__ = ["JSON", "STEPS", "dereferenced", "flattened", "lower", "lowered_property"]

JSON = "application/json"


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """The copy. The bundle itself is left alone."""
    lowered = copy.deepcopy(document)
    for step in STEPS:
        step(lowered)
    return lowered


def lowered_property(properties: Container[str], wire: str) -> str:
    """The name that a property has in the lowered copy: `@type` beside `type` is `at_type` there, `_log` is `log`."""
    if wire.startswith("@") and wire[1:] in properties:
        return f"at_{wire[1:]}"
    return wire[1:] if wire.startswith("_") and wire[1:] not in properties else wire


def dereferenced(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """The object itself, or the one that it refers to."""
    while "$ref" in value:
        value = resolve(document, value["$ref"])
    return value


def flattened(document: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, tuple[dict[str, Any], bool]]:
    """Every property of a schema with whether it is required, those of `allOf` included, in order."""
    found: dict[str, tuple[dict[str, Any], bool]] = {}
    for part in schema.get("allOf", ()):
        found.update(flattened(document, dereferenced(document, part)))
    required = schema.get("required", ())
    found.update((name, (value, False)) for name, value in schema.get("properties", {}).items())
    return {name: (value, needed or name in required) for name, (value, needed) in found.items()}


def inline_parameters(document: dict[str, Any]) -> None:
    """It takes no shared parameter that is a reference to another one: the copy has each in its place."""
    for kind in ("path", "operation"):
        for holder in _all(document, kind):
            if "parameters" in holder:
                holder["parameters"] = [copy.deepcopy(dereferenced(document, p)) for p in holder["parameters"]]
    document["components"].pop("parameters", None)


def drop_text_bodies(document: dict[str, Any]) -> None:
    """It drops the operation of a text body: in the copy the operation has no body, or only its other types."""
    for operation in _all(document, "operation"):
        content = operation.get("requestBody", {}).get("content", {})
        if JSON in content:
            content.pop("text/plain", None)
        else:
            operation.pop("requestBody", None)


def free_objects(document: dict[str, Any]) -> None:
    """It makes a class of every free-form object: in the copy each is any value."""
    for schema in _all(document, "schema"):
        is_object_type = schema.get("type") in ("object", ["object", "null"])
        if is_object_type and "properties" not in schema and "allOf" not in schema:
            schema.pop("type")
            schema.pop("additionalProperties", None)


def part_at_names(document: dict[str, Any]) -> None:
    """It removes a schema with both `@type` and `type`, and calls `_log` `field_log`: there `at_type`, and `log`."""
    for schema in _all(document, "schema"):
        properties = flattened(document, schema)
        names = {name: lowered_property(properties, name) for name in properties}
        if any(name != lowered for name, lowered in names.items()):
            schema.pop("allOf", None)
            schema["type"] = "object"
            schema["properties"] = {names[name]: value for name, (value, _) in properties.items()}
            schema["required"] = [names[name] for name, (_, required) in properties.items() if required]


def spell_out_single_parts(document: dict[str, Any]) -> None:
    """It takes a composition of one fragment for that fragment: in the copy it has the properties itself."""
    for schema in _all(document, "schema"):
        parts = schema.get("allOf", ())
        if len(parts) == 1 and "$ref" in parts[0]:
            properties = flattened(document, schema)
            del schema["allOf"]
            schema["type"] = "object"
            schema["properties"] = {name: value for name, (value, _) in properties.items()}
            schema["required"] = [name for name, (_, required) in properties.items() if required]


STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (
    inline_parameters,
    drop_text_bodies,
    free_objects,
    part_at_names,
    spell_out_single_parts,
)


def _all(document: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """Every object of a kind, in a list made beforehand, as the steps change what they are given."""
    yield from [node.value for node in walk(document) if node.kind == kind and is_object(node.value)]
