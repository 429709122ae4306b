"""What a rule sees of a bundle, and how a rule is declared."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from ..bundle import Bundle
from ..grammar import Node, is_object, join, parts, resolve, walk

__all__ = ["RULES", "Finding", "Operation", "Rule", "View", "rule"]


class Finding(NamedTuple):
    """A mistake at a place of the bundle; `message` has no full stop, `advice` is a sentence."""

    pointer: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """An operation with its path; its parameters, by pointer, and its answers, by status, are behind references."""

    node: Node
    method: str
    path: str
    parameters: dict[str, dict[str, Any]]
    responses: dict[str, tuple[str, dict[str, Any]]]

    @property
    def pointer(self) -> str:
        """Where it is in the bundle."""
        return self.node.pointer

    @property
    def value(self) -> dict[str, Any]:
        """The operation object."""
        return self.node.value

    @property
    def id(self) -> str:
        """Its operationId, or method and path where it has none."""
        return str(self.value.get("operationId", f"{self.method.upper()} {self.path}"))


@dataclass(frozen=True)
class View:
    """A bundle with its objects sorted by kind; every list is in the order of the document."""

    bundle: Bundle

    @property
    def document(self) -> dict[str, Any]:
        """The bundle's document."""
        return self.bundle.document

    @cached_property
    def nodes(self) -> list[Node]:
        """Every OpenAPI object, references included."""
        return list(walk(self.document))

    def of(self, *kinds: str) -> list[Node]:
        """Every object of these kinds that is not a reference."""
        return [node for node in self.nodes if node.kind in kinds and "$ref" not in node.value]

    @cached_property
    def schemas(self) -> list[Node]:
        """Every schema, wherever it stands; references and their siblings too."""
        return [node for node in self.nodes if node.kind == "schema"]

    @cached_property
    def properties(self) -> list[Node]:
        """Every schema that is a property."""
        return [node for node in self.schemas if node.role == "properties"]

    @cached_property
    def components(self) -> dict[str, dict[str, Any]]:
        """The named schemas."""
        schemas: dict[str, dict[str, Any]] = self.document.get("components", {}).get("schemas", {})
        return schemas

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation."""
        return [self._operation(node) for node in self.of("operation")]

    def _operation(self, node: Node) -> Operation:
        around = node.parent.value if node.parent else {}
        parameters: dict[str, dict[str, Any]] = {}
        path_pointer = node.pointer.rpartition("/")[0]
        for pointer, owner in ((path_pointer, around), (node.pointer, node.value)):
            for index, parameter in enumerate(owner.get("parameters", ())):
                parameters[join(join(pointer, "parameters"), index)] = self.resolve(parameter)
        responses = {
            status: (self.place(join(join(node.pointer, "responses"), status)), self.resolve(response))
            for status, response in node.value.get("responses", {}).items()
        }
        return Operation(node, node.role, parts(node.pointer)[1], parameters, responses)

    def resolve(self, value: Any) -> dict[str, Any]:
        """What a reference leads to in the end; anything else is returned as it is."""
        while is_object(value) and isinstance(value.get("$ref"), str):
            value = resolve(self.document, value["$ref"])
        target: dict[str, Any] = value
        return target

    def place(self, pointer: str) -> str:
        """The pointer of what stands there, behind references."""
        value = resolve(self.document, pointer)
        while is_object(value) and isinstance(value.get("$ref"), str):
            pointer = value["$ref"]
            value = resolve(self.document, pointer)
        return pointer

    def flatten(self, schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every property of a schema, of its own, by reference and by `allOf`: (name, schema); repeated ones too."""
        schema = self.resolve(schema)
        for member in schema.get("allOf", ()):
            yield from self.flatten(member)
        yield from schema.get("properties", {}).items()

    def required(self, schema: Any) -> set[str]:
        """The names of its required properties."""
        schema = self.resolve(schema)
        names = set[str](schema.get("required", ()))
        return names.union(*(self.required(member) for member in schema.get("allOf", ())))

    def inputs(self, operation: Operation) -> dict[str, Any]:
        """What a caller may give, schemas by wire name: parameters, properties of the JSON body, the text body."""
        names = {value["name"]: value.get("schema", {}) for value in operation.parameters.values()}
        body = self.resolve(operation.value.get("requestBody", {}))
        if name := body.get("x-travis-argument"):
            names[name] = {"type": "string"}
        names.update(self.flatten(self.body_schema(operation)))
        return names

    def body_schema(self, operation: Operation) -> dict[str, Any]:
        """The schema whose properties become keywords: of the JSON body, inside its envelope; `{}` if there is none."""
        content = self.resolve(operation.value.get("requestBody", {})).get("content", {})
        schema = self.resolve(content.get("application/json", {}).get("schema", {}))
        inner = dict(self.flatten(schema)).get(schema.get("x-travis-envelope", ""), schema)
        return self.resolve(self.unwrap(inner))

    def unwrap(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A nullable schema without its null: the other member of `anyOf`."""
        members: list[dict[str, Any]] = schema.get("anyOf", [])
        others = [member for member in members if member.get("type") != "null"]
        return others[0] if len(others) == 1 else schema


Rule = Callable[[View], Iterator[Finding]]

#: Every rule by name, in the order of reading; those of `structure` run first and alone.
RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a rule under its name."""

    def register(function: Rule) -> Rule:
        if name in RULES:
            raise ValueError(f"two rules are called {name}")
        RULES[name] = function
        return function

    return register
