"""Rules about schemas that are made of schemas: `allOf` and `anyOf`."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..grammar import Node, join, name_of
from .view import Finding, View, rule


@rule("all-of")
def all_of(view: View) -> Iterator[Finding]:
    """`allOf` makes a component of fragments (`x-travis-abstract`) and its own properties."""
    for schema in view.schemas:
        if "allOf" not in schema.value:
            continue
        place = join(schema.pointer, "allOf")
        if schema.role != "schemas":
            advice = (
                "Refer to one component; a description may stand beside `$ref`, a nullable one is `anyOf` with null."
            )
            yield Finding(place, f"{schema.name} is an anonymous composition", advice)
        for index, member in enumerate(schema.value["allOf"]):
            if not view.resolve(member).get("x-travis-abstract") and "properties" not in member:
                advice = (
                    "A member of `allOf` is a reference to a schema with `x-travis-abstract: true`, or has properties."
                )
                yield Finding(join(place, index), f"{schema.name} is composed of something that is no fragment", advice)


@rule("const-overridden")
def const_overridden(view: View) -> Iterator[Finding]:
    """No property that is a `const` is declared twice through `allOf`, at any depth.

    As JSON Schema both would hold and nothing could be valid; openapi-python-client takes the first one silently.
    """
    for schema in view.of("schema"):
        if "allOf" not in schema.value:
            continue
        declared: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for name, value in view.flatten(schema.value):
            if not any(value is known for known in declared[name]):
                declared[name].append(value)
        for name, values in declared.items():
            if len(values) > 1 and any("const" in view.resolve(value) for value in values):
                constants = ", ".join(str(value.get("const", "no const")) for value in values)
                message = f"allOf overrides the const of {name} in {schema.name} ({constants})"
                advice = f"Share the other properties through a fragment that has no {name}."
                yield Finding(join(schema.pointer, "allOf"), message, advice)


@rule("abstract-use")
def abstract_use(view: View) -> Iterator[Finding]:
    """A fragment is used through `allOf` only: there is no class of it in answers."""
    for node in view.schemas:
        if "$ref" in node.value and node.role != "allOf" and view.resolve(node.value).get("x-travis-abstract"):
            message = f"{name_of(node.value['$ref'])} is a fragment"
            yield Finding(node.pointer, message, "Refer to a schema that has it in `allOf`.")


@rule("union")
def union(view: View) -> Iterator[Finding]:
    """The members of `anyOf` are told apart by their JSON type, objects by their `@type` constant; not those of errors,
    which nothing is made of.
    """
    errors = tuple(_errors(view))
    for schema in view.schemas:
        if "anyOf" in schema.value and not schema.pointer.startswith(errors):
            place = join(schema.pointer, "anyOf")
            if len(schema.value["anyOf"]) == 1:
                yield Finding(place, f"{schema.name} is a union of one", "Write the member itself.")
            yield from _union(view, schema, place, schema.value["anyOf"])


def _errors(view: View) -> Iterator[str]:
    """The pointers of the answers that are errors wherever they are referred to."""
    uses: dict[str, set[bool]] = defaultdict(set)
    for operation in view.operations:
        for status, (pointer, _) in operation.responses.items():
            uses[pointer].add(status >= "400")
    return (f"{pointer}/" for pointer, statuses in uses.items() if statuses == {True})


def _union(view: View, schema: Node, place: str, members: list[dict[str, Any]]) -> Iterator[Finding]:
    seen: set[Any] = set()
    several = sum(view.resolve(member).get("type", "object") == "object" for member in members) > 1
    for index, member in enumerate(members):
        kind = _kind(view, view.resolve(member))
        free = kind == ("object", None, None) and index == len(members) - 1 and "$ref" not in member
        if several and kind[:2] == ("object", None) and not free:
            advice = "Give each object of `anyOf` a property @type with a `const`, and require it."
            yield Finding(join(place, index), f"a member of {schema.name} has no @type to tell it by", advice)
        elif kind in seen:
            advice = "Leave one out, or tell them apart by a `const` in @type."
            yield Finding(join(place, index), f"two members of {schema.name} can not be told apart", advice)
        seen.add(kind)


def _kind(view: View, schema: dict[str, Any]) -> tuple[Any, ...]:
    """What a decoder sees of a value before it decodes it: JSON type, `@type`, `@representation`."""
    kind = schema.get("type", "object")
    if kind != "object":
        return (kind,)
    required = view.required(schema)
    constants = {name: value["const"] for name, value in view.flatten(schema) if isinstance(value.get("const"), str)}
    named = constants.get("@type") if "@type" in required else None
    return ("object", named, constants.get("@representation"))
