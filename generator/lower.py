"""A lowered copy of a bundle for openapi-python-client: one small function for each thing that it can not take.

The copy is made in memory and only read back by name (`opc.py`, `join/`); what is lost here is joined again from the
bundle.
"""

import copy
from collections.abc import Callable, Iterator
from typing import Any

from .grammar import is_object, resolve, walk

__all__ = ["JSON", "dereferenced", "lower", "lowered_property"]

JSON = "application/json"


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """The copy. The bundle itself is left alone."""
    lowered = copy.deepcopy(document)
    for step in STEPS:
        step(lowered)
    return lowered


def lowered_property(properties: dict[str, Any], wire: str) -> str:
    """The name that a property has in the lowered copy: `@type` beside `type` is `at_type` there."""
    return f"at_{wire[1:]}" if wire.startswith("@") and wire[1:] in properties else wire


def dereferenced(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """The object itself, or the one that it refers to."""
    while "$ref" in value:
        value = resolve(document, value["$ref"])
    return value


def inline_parameters(document: dict[str, Any]) -> None:
    """It looks shared parameters up by name and loses their order: the copy has each in its place."""
    for kind in ("path", "operation"):
        for holder in _all(document, kind):
            if "parameters" in holder:
                holder["parameters"] = [copy.deepcopy(dereferenced(document, p)) for p in holder["parameters"]]
    document["components"].pop("parameters", None)


def drop_other_bodies(document: dict[str, Any]) -> None:
    """It drops the operation of a text body and mistypes a choice of bodies: the copy has JSON bodies only."""
    for operation in _all(document, "operation"):
        content = operation.get("requestBody", {}).get("content", {})
        if JSON in content:
            operation["requestBody"]["content"] = {JSON: content[JSON]}
        else:
            operation.pop("requestBody", None)


def drop_other_answers(document: dict[str, Any]) -> None:
    """It takes the first media type of an answer and knows no headers: the copy has JSON only, and none."""
    for response in _all(document, "response"):
        content = response.pop("content", {})
        response.pop("headers", None)
        if JSON in content:
            response["content"] = {JSON: content[JSON]}


def free_objects(document: dict[str, Any]) -> None:
    """It makes a class of every free-form object: in the copy each is any value."""
    for schema in _all(document, "schema"):
        if (
            schema.get("type") in ("object", ["object", "null"])
            and "properties" not in schema
            and "allOf" not in schema
        ):
            schema.pop("type")
            schema.pop("additionalProperties", None)


def part_at_names(document: dict[str, Any]) -> None:
    """It removes a schema with both `@type` and `type`: in the copy the first is `at_type`."""
    for schema in _all(document, "schema"):
        properties = schema.get("properties", {})
        if any(lowered_property(properties, name) != name for name in properties):
            schema["properties"] = {lowered_property(properties, name): value for name, value in properties.items()}
            schema["required"] = [lowered_property(properties, name) for name in schema.get("required", [])]


def drop_examples(document: dict[str, Any]) -> None:
    """It turns examples into docstrings that nobody reads, and may stumble over them: the copy has none."""
    for kind in ("schema", "parameter", "media type"):
        for holder in _all(document, kind):
            holder.pop("example", None)
            holder.pop("examples", None)
    document["components"].pop("examples", None)


STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (
    inline_parameters,
    drop_other_bodies,
    drop_other_answers,
    free_objects,
    part_at_names,
    drop_examples,
)


def _all(document: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """Every object of a kind, in a list made beforehand, as the steps change what they are given."""
    yield from [node.value for node in walk(document) if node.kind == kind and is_object(node.value)]
