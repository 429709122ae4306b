"""Which OpenAPI object stands where: the one table that bundling, linting, converting and comparing walk by.

A *kind* is the name of an OpenAPI object (`operation`, `schema`); `schema{}` is an object of schemas by name,
`schema[]` a list of them, and `""` plain data, into which nobody looks: an example may well have a key called `$ref`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import compile as compile_pattern
from typing import Any, TypeGuard

__all__ = [
    "COMPONENTS",
    "METHODS",
    "Node",
    "child_kind",
    "is_array",
    "is_object",
    "is_version",
    "join",
    "name_of",
    "parts",
    "resolve",
    "walk",
]

#: A version of Travis CI's own API, which stands on the client; another name is another server's.
_VERSION = compile_pattern("v[0-9]+")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

#: The sections of a resource file that become sections of `components`, in the order in which they are written.
COMPONENTS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
}

_PARAMETER = {"schema": "schema", "examples": "example{}", "content": "media type{}"}
_CHILDREN: dict[str, dict[str, str]] = {
    "document": {
        "info": "info",
        "servers": "server[]",
        "tags": "tag[]",
        "paths": "path{}",
        "webhooks": "path{}",
        "components": "components",
        "x-travis-templates": "template{}{}",
    },
    "template": {"parameters": "parameter[]"},
    "components": {section: kind + "{}" for section, kind in COMPONENTS.items()}
    | {"headers": "header{}", "requestBodies": "request body{}", "securitySchemes": "security scheme{}"},
    "path": dict.fromkeys(METHODS, "operation") | {"parameters": "parameter[]"},
    "operation": {"parameters": "parameter[]", "requestBody": "request body", "responses": "response{}"},
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": "media type{}"},
    "response": {"content": "media type{}", "headers": "header{}"},
    "media type": {"schema": "schema", "examples": "example{}"},
    "schema": {
        "properties": "schema{}",
        "items": "schema",
        "additionalProperties": "schema",
        "allOf": "schema[]",
        "anyOf": "schema[]",
        "oneOf": "schema[]",
    },
    "resource file": {section: kind + "{}" for section, kind in COMPONENTS.items()} | {"paths": "path{}"},
}


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether this is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether this is a JSON array."""
    return isinstance(value, list)


def child_kind(kind: str, key: str) -> str:
    """The kind of what stands under `key` of an object of this kind; `""` for plain data."""
    if kind.endswith(("{}", "[]")):
        return kind[:-2]
    return _CHILDREN.get(kind, {}).get(key, "")


def join(pointer: str, key: str | int) -> str:
    """The JSON pointer of a member: `join("#/paths", "/builds")` is `#/paths/~1builds`."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def parts(pointer: str) -> list[str]:
    """The keys of a JSON pointer: those of `#/paths/~1builds` are `["paths", "/builds"]`."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def resolve(document: object, pointer: str) -> Any:
    """What a JSON pointer points to. Raises `KeyError` where there is nothing."""
    value: object = document
    for part in parts(pointer):
        if is_object(value):
            value = value[part]
        elif is_array(value) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            raise KeyError(pointer)
    return value


def name_of(reference: str) -> str:
    """The component's name in a reference: that of `#/components/schemas/Build` is `Build`."""
    return parts(reference)[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """An OpenAPI object and its place: `role` is the key of its parent under which it stands (`properties`, `get`)."""

    kind: str
    role: str
    pointer: str
    value: dict[str, Any]
    parent: "Node | None" = None

    @property
    def name(self) -> str:
        """The last key of its pointer: a component's, a property's or a response's name."""
        return name_of(self.pointer)


def walk(value: object, kind: str = "document", pointer: str = "#") -> Iterator[Node]:
    """Every OpenAPI object below `value`, itself first, in the order of the document."""
    if is_object(value):
        yield from _walk(Node(kind, "", pointer, value))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for role, value in node.value.items():
        kind = child_kind(node.kind, role)
        if kind:
            yield from _children(node, role, kind, value, join(node.pointer, role))


def _children(node: Node, role: str, kind: str, value: object, pointer: str) -> Iterator[Node]:
    if kind.endswith("{}") and is_object(value):
        for key, member in value.items():
            yield from _children(node, role, kind[:-2], member, join(pointer, key))
    elif kind.endswith("[]") and is_array(value):
        for index, member in enumerate(value):
            yield from _children(node, role, kind[:-2], member, join(pointer, index))
    elif is_object(value) and not kind.endswith(("{}", "[]")):
        yield from _walk(Node(kind, role, pointer, value, node))


def is_version(name: str) -> bool:
    """Whether the API of this name (`v2`, `github`) is a version of Travis CI's own, and so stands on the client."""
    return _VERSION.fullmatch(name) is not None
