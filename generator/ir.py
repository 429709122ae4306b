"""The intermediate representation: all that the templates see, frozen. The types of values are in `types.py`."""

from __future__ import annotations

from dataclasses import dataclass, field

from .types import ModelRef, Nullable, Type

__all__ = [
    "Answer",
    "Api",
    "Argument",
    "Attribute",
    "Enum",
    "Format",
    "Method",
    "Model",
    "Operation",
    "Pagination",
    "Parameter",
    "Requirement",
    "Resource",
    "Result",
    "Sideload",
    "Variant",
]


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
    """What of an envelope's `sources` (one object, or several) is linked to a model as `name`, by its own `key`."""

    name: str
    type: ModelRef
    sources: tuple[str, ...]
    key: str
    many: bool


@dataclass(frozen=True)
class Model:
    """A class. `attributes` are all of them, the base's included; `own` those that the base does not have.

    `constants` are wire names and values of those always sent, `optional_constants` of the others; `family` the classes
    of all representations by name; `envelope` the member that is the answer, of an envelope; `fetched_by` the Python
    call that gives one; `elsewhere` the attributes that only other representations have; `state` and `public_key` the
    attributes that its helpers read, which `mixins` of the runtime bring if the base has not already.
    """

    name: str
    module: str
    description: str
    attributes: tuple[Attribute, ...]
    base: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    optional_constants: tuple[tuple[str, str], ...] = ()
    family: tuple[tuple[str, str], ...] = ()
    sideloads: tuple[Sideload, ...] = ()
    envelope: str = ""
    fetched_by: str = ""
    href_root: str = ""
    inherited: frozenset[str] = frozenset()
    elsewhere: tuple[str, ...] = ()
    mixins: tuple[str, ...] = ()
    state: str = ""
    public_key: str = ""

    @property
    def optional(self) -> tuple[str, ...]:
        """The attributes that an answer may rightly lack."""
        return tuple(a.name for a in self.attributes if a.include or not a.required)

    @property
    def own(self) -> tuple[Attribute, ...]:
        """The attributes that the base class does not declare."""
        return tuple(a for a in self.attributes if a.name not in self.inherited)


@dataclass(frozen=True)
class Parameter:
    """A value that an operation takes: in the path, the query, a property of the body, or the text body itself.

    `example` is what a sample gives or None, `matching` matches `pattern`, `members` stand in each object of a list.
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
    pattern: str = ""
    example: object = None
    matching: object = None
    secret: bool = False
    min_length: int = 0
    min_items: int = 0
    members: tuple[Parameter, ...] = ()

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
    """A described success: its decoded type (None: no content, or text), the member of the envelope that is the answer;
    or `is_list`, in no envelope, that a pager reads.
    """

    status: int
    content: str
    type: Type | None = None
    member: str = ""
    is_list: bool = False


@dataclass(frozen=True)
class Result:
    """What a call returns: `type` (None for nothing, `str` for text); of a list its `page` and the `item`."""

    type: Type | None = None
    page: Type | None = None
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
    results_by_representation: tuple[tuple[str, Result], ...] = ()
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
    server_error: str = ""

    @property
    def results(self) -> tuple[Result, ...]:
        """All that a call may return, by format or representation; the usual first."""
        chosen = self.results_by_format or self.results_by_representation
        return tuple(dict.fromkeys(result for _, result in chosen)) or (self.result,)


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
    flag: bool = False

    @property
    def value(self) -> str:
        """The expression that hands it on: a flag that is False is as if it were not given."""
        return f"{self.name} or None" if self.flag else self.name

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
    """One version of the API, or what another server has for it (`github`)."""

    version: str
    title: str
    headers: tuple[tuple[str, str], ...]
    limits: tuple[tuple[str, int], ...]
    servers: tuple[str, ...]
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    sources: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the resources."""
        return tuple(operation for resource in self.resources for operation in resource.operations)

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules of models."""
        return tuple(sorted({m.module for m in self.models} | {e.module for e in self.enums}))
