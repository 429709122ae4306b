"""Rules about examples: there is one where there must be, and each is what its schema says."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from ..grammar import Node, is_object, join
from ..references import with_references
from .view import Finding, View, rule

_BUNDLE = "urn:bundle"


@rule("example-missing")
def example_missing(view: View) -> Iterator[Finding]:
    """Every content of a successful answer has a complete example."""
    for operation in view.operations:
        for status, (pointer, response) in operation.responses.items():
            for name, media in response.get("content", {}).items() if status.startswith("2") else ():
                if not media.get("examples"):
                    advice = "Add `examples: {<name>: {value: …}}`, taken from the reference where it has one."
                    place = join(join(pointer, "content"), name)
                    yield Finding(place, f"the answer {status} of {operation.id} has no example", advice)


@rule("example-value")
def example_value(view: View) -> Iterator[Finding]:
    """A named example has a value."""
    for node in view.of("example"):
        if "value" not in node.value:
            yield Finding(node.pointer, f"the example {node.name} has no value", "Add `value:`.")


@rule("example-valid")
def example_valid(view: View) -> Iterator[Finding]:
    """Examples validate against their schemas, formats included."""
    # As it is published: a nested object may be the whole one, or an address.
    published = with_references(view.document)
    registry = jsonschema_rs.Registry([(_BUNDLE, published)], draft=jsonschema_rs.Draft202012)
    for node in view.nodes:
        for schema, pointer, value in _examples(view, node):
            validator = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_BUNDLE}{_quoted(schema)}"}, registry=registry, validate_formats=True
            )
            for error in validator.iter_errors(value):
                yield _finding(pointer, error)


def _examples(view: View, node: Node) -> Iterator[tuple[str, str, Any]]:
    """The examples that an object has: pointer of the schema, pointer of the example, value."""
    if node.kind == "schema" and "example" in node.value:
        yield node.pointer, join(node.pointer, "example"), node.value["example"]
    elif node.kind in ("parameter", "header", "media type") and "schema" in node.value:
        schema = join(node.pointer, "schema")
        if "example" in node.value:
            yield schema, join(node.pointer, "example"), node.value["example"]
        for name in node.value.get("examples", {}):
            pointer = view.place(join(join(node.pointer, "examples"), name))
            example = view.resolve(node.value["examples"][name])
            if is_object(example) and "value" in example:
                yield schema, join(pointer, "value"), example["value"]


def _finding(pointer: str, error: jsonschema_rs.ValidationError) -> Finding:
    message, path = _deepest(error)
    for key in path:
        pointer = join(pointer, key)
    where = "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    advice = "Correct the example, or the schema if the server really answers so."
    return Finding(pointer, f"the example breaks its schema at {where}: {message}", advice)


def _deepest(error: jsonschema_rs.ValidationError) -> tuple[str, list[str | int]]:
    """What is wrong, and where; of an `anyOf` what is wrong with the member that the example comes nearest to."""
    message, path = error.message, list(error.instance_path)
    branches: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", [])
    candidates = [_deepest(inner) for branch in branches for inner in branch]
    nearest = max(candidates, key=lambda candidate: len(candidate[1]), default=(message, path))
    if len(nearest[1]) > len(path):
        message, path = nearest
    return (message if len(message) <= 200 else f"… {message[-200:]}"), path


def _quoted(pointer: str) -> str:
    """A pointer as a URI fragment."""
    return pointer.replace("%", "%25").replace("{", "%7B").replace("}", "%7D").replace("[", "%5B").replace("]", "%5D")
