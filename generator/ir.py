"""The intermediate representation: all that the templates see, frozen.

A type is a value that renders itself in three ways that can not disagree: as an annotation, as the expression of the
straight-line decoder, and as the checked `Kind` of the runtime.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = [
    "Answer",
    "Api",
    "Argument",
    "Attribute",
    "Enum",
    "EnumRef",
    "Format",
    "Free",
    "ListOf",
    "MapOf",
    "Method",
    "Model",
    "ModelRef",
    "Nullable",
    "Operation",
    "Pagination",
    "Parameter",
    "Requirement",
    "Resource",
    "Result",
    "Scalar",
    "Scope",
    "Sideload",
    "Time",
    "Type",
    "UnionOf",
    "Variant",
]


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: in a module of models (others are reached through `_module`), or anywhere else
    (`None`).
    """

    module: str | None = None

    def name(self, name: str, module: str) -> str:
        """How a class of the module `module` is called here."""
        return name if self.module in (None, module) else f"_{module}.{name}"


class Type:
    """A type of values on the wire."""

    def annotation(self, scope: Scope) -> str:
        """The Python annotation."""
        raise NotImplementedError

    def take(self, value: str, scope: Scope) -> str:
        """The expression that reads `value`, itself an expression; `value` unchanged where JSON's own value will do."""
        raise NotImplementedError

    def kind(self, scope: Scope) -> str:
        """The runtime's `Kind`."""
        raise NotImplementedError

    def parts(self) -> Iterator[Type]:
        """The types that this one is made of, itself included."""
        yield self


@dataclass(frozen=True)
class Scalar(Type):
    """`integer`, `string`, `boolean` or `number`."""

    json: str

    def annotation(self, scope: Scope) -> str:
        return {"integer": "int", "string": "str", "boolean": "bool", "number": "float"}[self.json]

    def take(self, value: str, scope: Scope) -> str:
        return value

    def kind(self, scope: Scope) -> str:
        return self.json.upper()


@dataclass(frozen=True)
class Time(Type):
    """A date and time."""

    def annotation(self, scope: Scope) -> str:
        return "datetime"

    def take(self, value: str, scope: Scope) -> str:
        return f"parse_time({value})"

    def kind(self, scope: Scope) -> str:
        return "TIME"


@dataclass(frozen=True)
class Free(Type):
    """Any JSON value, or any object."""

    is_object: bool

    def annotation(self, scope: Scope) -> str:
        return "dict[str, Any]" if self.is_object else "Any"

    def take(self, value: str, scope: Scope) -> str:
        return f"object_of({value})" if self.is_object else value

    def kind(self, scope: Scope) -> str:
        return "OBJECT" if self.is_object else "ANY"


@dataclass(frozen=True)
class EnumRef(Type):
    """A named enum of strings."""

    name: str
    module: str

    def annotation(self, scope: Scope) -> str:
        return scope.name(self.name, self.module)

    def take(self, value: str, scope: Scope) -> str:
        return value

    def kind(self, scope: Scope) -> str:
        return "STRING"


@dataclass(frozen=True)
class ModelRef(Type):
    """A model, by name and module."""

    name: str
    module: str

    def annotation(self, scope: Scope) -> str:
        return scope.name(self.name, self.module)

    def take(self, value: str, scope: Scope) -> str:
        return f"{scope.name(self.name, self.module)}.take({value})"

    def kind(self, scope: Scope) -> str:
        return f"ModelKind(lambda: {scope.name(self.name, self.module)})"


@dataclass(frozen=True)
class Nullable(Type):
    """A value, or null."""

    type: Type

    def annotation(self, scope: Scope) -> str:
        return f"{self.type.annotation(scope)} | None"

    def take(self, value: str, scope: Scope) -> str:
        if self.type.take(value, scope) == value:
            return value
        return f"None if (value := {value}) is None else {self.type.take('value', scope)}"

    def kind(self, scope: Scope) -> str:
        return f"Nullable({self.type.kind(scope)})"

    def parts(self) -> Iterator[Type]:
        yield self
        yield from self.type.parts()


@dataclass(frozen=True)
class ListOf(Type):
    """A list."""

    item: Type

    def annotation(self, scope: Scope) -> str:
        return f"list[{self.item.annotation(scope)}]"

    def take(self, value: str, scope: Scope) -> str:
        if isinstance(self.item, ModelRef):
            return f"list_of({self.item.take('', scope).removesuffix('()')}, {value})"
        item = self.item.take("item", scope)
        return f"plain_list_of({value})" if item == "item" else f"list_of(lambda item: {item}, {value})"

    def kind(self, scope: Scope) -> str:
        return f"ListOf({self.item.kind(scope)})"

    def parts(self) -> Iterator[Type]:
        yield self
        yield from self.item.parts()


@dataclass(frozen=True)
class MapOf(Type):
    """An object with any keys and values of one type."""

    item: Type

    def annotation(self, scope: Scope) -> str:
        return f"dict[str, {self.item.annotation(scope)}]"

    def take(self, value: str, scope: Scope) -> str:
        item = self.item.take("item", scope)
        return f"{{key: {item} for key, item in object_of({value}).items()}}"

    def kind(self, scope: Scope) -> str:
        return f"MapOf({self.item.kind(scope)})"

    def parts(self) -> Iterator[Type]:
        yield self
        yield from self.item.parts()


@dataclass(frozen=True)
class UnionOf(Type):
    """One of several models, by the constant of their `@type`."""

    members: tuple[tuple[str, ModelRef], ...]

    def annotation(self, scope: Scope) -> str:
        return " | ".join(ref.annotation(scope) for _, ref in self.members)

    def take(self, value: str, scope: Scope) -> str:
        return f"{self.constant}.take({value})"

    def kind(self, scope: Scope) -> str:
        return self.constant

    @property
    def constant(self) -> str:
        """The name of the module's constant that holds the union's kind."""
        return "_" + "_OR_".join(ref.name.upper() for _, ref in self.members)

    def construction(self, scope: Scope) -> str:
        """The expression that makes the kind."""
        members = ", ".join(f'"{name}": {ref.kind(scope)}' for name, ref in self.members)
        return f"UnionOf({{{members}}})"

    def parts(self) -> Iterator[Type]:
        yield self
        for _, ref in self.members:
            yield ref


@dataclass(frozen=True)
class Enum:
    """A named enum; an open one takes other values too."""

    name: str
    module: str
    values: tuple[str, ...]
    closed: bool
    description: str


@dataclass(frozen=True)
class Attribute:
    """An attribute of a model. `include` names the include that it comes with."""

    name: str
    wire: str
    type: Type
    required: bool
    description: str
    example: object = None
    include: str = ""
    secret: bool = False


@dataclass(frozen=True)
class Sideload:
    """An object (or several) of an envelope's `sources` that is linked to a model as `name`, by the model's own
    attribute `key`.
    """

    name: str
    type: ModelRef
    sources: tuple[str, ...]
    key: str
    many: bool


@dataclass(frozen=True)
class Model:
    """A class. `attributes` are all of them, the base's included; `own` those that the base does not have.

    `constants` are wire names and values; `family` the classes of all representations by name; `envelope` the member
    that is the answer, of an envelope; `fetched_by` the Python call that gives one.
    """

    name: str
    module: str
    description: str
    attributes: tuple[Attribute, ...]
    base: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    family: tuple[tuple[str, str], ...] = ()
    sideloads: tuple[Sideload, ...] = ()
    envelope: str = ""
    fetched_by: str = ""
    href_root: str = ""
    inherited: frozenset[str] = frozenset()

    @property
    def own(self) -> tuple[Attribute, ...]:
        """The attributes that the base class does not declare."""
        return tuple(a for a in self.attributes if a.name not in self.inherited)


@dataclass(frozen=True)
class Parameter:
    """A value that an operation takes, wherever it goes: path, query, a property of the body, or the text body
    itself.
    """

    name: str
    wire: str
    place: str
    type: Type
    required: bool
    description: str
    json: str
    items: str = ""
    style: str = ""
    closed: tuple[str, ...] = ()
    minimum: int | None = None
    example: object = None

    @property
    def nullable(self) -> bool:
        """Whether null is a value of its own."""
        return isinstance(self.type, Nullable)


@dataclass(frozen=True)
class Requirement:
    """A rule between parameters, by Python name."""

    rule: str
    names: tuple[str, ...]
    when: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pagination:
    """How the next page is asked for."""

    by: str
    parameter: str = ""
    attribute: str = ""
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Format:
    """A form of the answer that a caller may choose."""

    name: str
    accept: str
    content: str


@dataclass(frozen=True)
class Answer:
    """A described success: its decoded type (None: no content, or text) and the member of the envelope that is the
    answer.
    """

    status: int
    content: str
    type: Type | None = None
    member: str = ""


@dataclass(frozen=True)
class Result:
    """What a call returns: `type` (None for nothing, `str` for text), or for a list the `page` and the `item`."""

    type: Type | None = None
    page: ModelRef | None = None
    item: Type | None = None


@dataclass(frozen=True)
class Operation:
    """One pair of method and path."""

    id: str
    method: str
    path: str
    tag: str
    python_name: str
    summary: str
    description: str
    source: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    answers: tuple[Answer, ...]
    result: Result
    results_by_format: tuple[tuple[str, Result], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    formats: tuple[Format, ...] = ()
    requires: tuple[Requirement, ...] = ()
    pagination: Pagination | None = None
    envelope: str = ""
    body_member: str = ""
    content_type: str = ""
    login: bool = False
    idempotent: bool = False
    deprecated: bool = False
    server: str = ""
    instead: str = ""

    @property
    def split_path(self) -> tuple[str, ...]:
        """The path, split at its parameters: text at even places, names at odd ones."""
        return tuple(self.path.replace("}", "{").split("{"))


@dataclass(frozen=True)
class Argument:
    """An argument of a method. `feeds` are the parameters that it gives: one, or the two of a slug."""

    name: str
    annotation: str
    required: bool
    positional: bool
    description: str
    feeds: tuple[str, ...]
    default: str = "None"

    @property
    def is_slug(self) -> bool:
        """Whether one slug feeds two parameters."""
        return len(self.feeds) > 1


@dataclass(frozen=True)
class Variant:
    """One operation as a form of a method. `tests` are the conditions, as expressions, under which it is meant."""

    operation: Operation
    arguments: tuple[Argument, ...]
    tests: tuple[str, ...] = ()


@dataclass(frozen=True)
class Method:
    """A Python method: the operations of one `x-travis-call`, the most particular first."""

    name: str
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class Resource:
    """All operations of one tag."""

    name: str
    class_name: str
    description: str
    methods: tuple[Method, ...]
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Api:
    """One version of the API."""

    version: str
    title: str
    headers: tuple[tuple[str, str], ...]
    limits: tuple[tuple[str, int], ...]
    servers: tuple[str, ...]
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    sources: dict[str, str] = field(default_factory=dict)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the resources."""
        return tuple(operation for resource in self.resources for operation in resource.operations)

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules of models."""
        return tuple(sorted({m.module for m in self.models} | {e.module for e in self.enums}))
