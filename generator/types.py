"""The types of values on the wire.

A type is a value that renders itself in three ways that can not disagree: as an annotation, as the expression of the
straight-line decoder, and as the checked `Kind` of the runtime.
"""

# ruff: noqa: ARG002, D102  # overrides say what their base says, and need not use all that it gives

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "AnyOf",
    "EnumRef",
    "Free",
    "ListOf",
    "MapOf",
    "ModelRef",
    "Nullable",
    "Scalar",
    "Scope",
    "Time",
    "Type",
    "UnionOf",
]


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: in a module of models (others are reached through `_module`), or anywhere else
    (`None`).

    `list_name` is what a list is called there: in a class with a method `list` that name means the method. `reader` is
    what reads a model there: `take` from dicts, `take_struct` from Structs.
    """

    module: str | None = None
    list_name: str = "list"
    reader: str = "take"

    def name(self, name: str, module: str) -> str:
        """How a class of the module `module` is called here."""
        return name if self.module in (None, module) else f"_{module}.{name}"


class Type:
    """A type of values on the wire."""

    def annotation(self, scope: Scope) -> str:
        """The Python annotation."""
        raise NotImplementedError

    def take(self, value: str, scope: Scope) -> str:
        """The expression that reads `value`, itself an expression."""
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
        # The usual form inline: a call takes a third as long again.
        text = value if value.isidentifier() else f"(value := {value})"
        name = value if value.isidentifier() else "value"
        return f"fromisoformat({name}) if {text}[MARKS] == USUAL else parse_time({name})"

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
    """A named enum of strings; `values` are those of a closed one, which are checked."""

    name: str
    module: str
    values: tuple[str, ...] = ()

    def annotation(self, scope: Scope) -> str:
        return scope.name(self.name, self.module)

    def take(self, value: str, scope: Scope) -> str:
        return value

    def kind(self, scope: Scope) -> str:
        return f"OneOf({', '.join(map(repr, self.values))})" if self.values else "STRING"


@dataclass(frozen=True)
class ModelRef(Type):
    """A model, by name and module."""

    name: str
    module: str

    def annotation(self, scope: Scope) -> str:
        return scope.name(self.name, self.module)

    def take(self, value: str, scope: Scope) -> str:
        return f"{scope.name(f'{scope.reader}_{self.name}', self.module)}({value})"

    def kind(self, scope: Scope) -> str:
        return f"ModelKind(lambda: {scope.name(self.name, self.module)})"


@dataclass(frozen=True)
class Nullable(Type):
    """A value, or null."""

    type: Type

    def annotation(self, scope: Scope) -> str:
        return f"{self.type.annotation(scope)} | None"

    def take(self, value: str, scope: Scope) -> str:
        taken = self.type.take("value", scope)
        if taken == "value":  # null passes as it is
            return value
        return f"None if (value := {value}) is None else {taken}"

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
        return f"{scope.list_name}[{self.item.annotation(scope)}]"

    def take(self, value: str, scope: Scope) -> str:
        items, name = (value, value) if value.isidentifier() else (f"(value := {value})", "value")
        taken = self.item.take("item", scope)
        read = name if taken == "item" else f"[{taken} for item in {name}]"
        return f"{read} if {items}.__class__ is list else no_list({name})"

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
        taken = self.item.take("item", scope)
        if taken == "item":
            return f"object_of({value})"
        return f"{{key: {taken} for key, item in object_of({value}).items()}}"

    def kind(self, scope: Scope) -> str:
        return f"MapOf({self.item.kind(scope)})"

    def parts(self) -> Iterator[Type]:
        yield self
        yield from self.item.parts()


@dataclass(frozen=True)
class AnyOf(Type):
    """One of several scalars, or a free-form object: the value itself tells which."""

    members: tuple[Type, ...]

    def annotation(self, scope: Scope) -> str:
        return " | ".join(member.annotation(scope) for member in self.members)

    def take(self, value: str, scope: Scope) -> str:
        return value

    def kind(self, scope: Scope) -> str:
        return f"AnyOf({', '.join(member.kind(scope) for member in self.members)})"

    def parts(self) -> Iterator[Type]:
        yield self
        yield from self.members


@dataclass(frozen=True)
class UnionOf(Type):
    """One of several models, by the constant of their `@type`; where they share it, by that of `@representation` too.

    `members` are `@type`, `@representation` (empty where the first is enough) and model.
    """

    members: tuple[tuple[str, str, ModelRef], ...]

    def annotation(self, scope: Scope) -> str:
        return " | ".join(ref.annotation(scope) for _, _, ref in self.members)

    def take(self, value: str, scope: Scope) -> str:
        return f"{self.constant}.{scope.reader}({value})"

    def kind(self, scope: Scope) -> str:
        return self.constant

    @property
    def constant(self) -> str:
        """The name of the module's constant that holds the union's kind."""
        return "_" + "_OR_".join(ref.name.upper() for _, _, ref in self.members)

    def construction(self, scope: Scope) -> str:
        """The expression that makes the kind."""
        members = ", ".join(f"({name!r}, {form!r}, {ref.kind(scope)})" for name, form, ref in self.members)
        return f"UnionOf({members})"

    def parts(self) -> Iterator[Type]:
        yield self
        for _, _, ref in self.members:
            yield ref
