"""Schemas: the models and enums of an API, and the type of any schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import DescriptionError
from ..grammar import is_object, name_of
from ..grammar import join as pointer_to
from ..ir import Attribute, Enum, Model, Sideload
from ..lower import flattened, lowered_property
from ..opc import class_name, python_identifier
from ..types import AnyOf, EnumRef, Free, ListOf, MapOf, ModelRef, Nullable, Scalar, Time, Type, UnionOf
from .helpers import PUBLIC_KEY, STATES, helpers_of
from .names import modules
from .representations import bases, family, refuse_changes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..bundle import Bundle
    from ..opc import Names

__all__ = ["CONSTANTS", "Models", "nullable"]

CONSTANTS = ("@type", "@representation")
#: What every model has already; an attribute of that name gets a `_` behind it.
RESERVED = frozenset(
    {"decode", "extra", "fields", "from_dict", "representation", "self", "sent", "take", "to_dict", "traits"}
)


def nullable(schema: Mapping[str, Any]) -> bool:
    """Whether null is allowed by the schema itself: `type: [string, "null"]`."""
    kind = schema.get("type")
    return isinstance(kind, list) and "null" in kind


class Models:
    """The schemas of a bundle, as types by name."""

    def __init__(self, bundle: Bundle, names: Names) -> None:
        """Parameters: `names` is what openapi-python-client decided for the lowered copy."""
        self._bundle = bundle
        self._names = names
        self.schemas: dict[str, dict[str, Any]] = bundle.document["components"].get("schemas", {})
        self._module = modules(bundle)

    def module(self, name: str) -> str:
        """The module of a schema: the file that it stands in."""
        return self._module[name]

    def modules(self) -> list[str]:
        """The modules that hold models, which are the files that hold schemas."""
        return sorted(
            {self.module(name) for name, schema in self.schemas.items() if self._is_model(schema) or "enum" in schema}
        )

    def type_of(self, schema: dict[str, Any]) -> Type:
        """The type of a schema, wherever it stands.

        Raises:
            DescriptionError: It is outside of the subset (lint comes first, so this is a gap between lint and here).
        """
        if "$ref" in schema:
            return self._reference(name_of(schema["$ref"]))
        if "anyOf" in schema:
            return self._union(schema["anyOf"])
        plain = (
            {**schema, "type": next((t for t in schema["type"] if t != "null"), "null")} if nullable(schema) else schema
        )
        found = self._plain(plain)
        return Nullable(found) if nullable(schema) else found

    def _reference(self, name: str) -> Type:
        target = self.schemas[name]
        if "enum" in target:
            closed = target.get("x-travis-closed", False)
            return EnumRef(class_name(name), self.module(name), tuple(target["enum"]) if closed else ())
        if self._is_model(target):
            return ModelRef(class_name(name), self.module(name))
        return self.type_of(target)

    def _union(self, members: list[dict[str, Any]]) -> Type:
        others = [self.type_of(m) for m in members if m.get("type") != "null"]
        if len(others) == 1:
            found = others[0]
        elif any(isinstance(other, ModelRef) for other in others):
            found = self._models_of([m for m in members if m.get("type") != "null"], others)
        else:
            found = AnyOf(tuple(others))
        return Nullable(found) if len(others) < len(members) else found

    def _models_of(self, members: list[dict[str, Any]], types: list[Type]) -> Type:
        found: list[tuple[str, str, ModelRef]] = []
        constants = [dict(self.constants(self.schemas[name_of(member["$ref"])])) for member in members]
        kinds = [constant["@type"] for constant in constants]
        for kind, constant, ref in zip(kinds, constants, types, strict=True):
            assert isinstance(ref, ModelRef)  # noqa: S101  # lint: members of a union are objects with an `@type`
            found.append((kind, constant["@representation"] if kinds.count(kind) > 1 else "", ref))
        return UnionOf(tuple(found))

    def _plain(self, schema: dict[str, Any]) -> Type:
        kind = schema.get("type")
        if kind == "string" and schema.get("format") == "date-time":
            return Time()
        if kind in ("string", "integer", "boolean", "number"):
            return Scalar(kind)
        if kind == "array":
            return ListOf(self.type_of(schema["items"]))
        if kind == "object":
            values = schema.get("additionalProperties")
            return MapOf(self.type_of(values)) if is_object(values) and values else Free(is_object=True)
        return Free(is_object=False)

    @staticmethod
    def _is_model(schema: Mapping[str, Any]) -> bool:
        return "properties" in schema or "allOf" in schema

    def properties(self, schema: dict[str, Any]) -> dict[str, tuple[dict[str, Any], bool]]:
        """Every property with whether it is required, those of `allOf` included, in order."""
        return flattened(self._bundle.document, schema)

    def constants(self, schema: dict[str, Any], *, always: bool = False) -> list[tuple[str, str]]:
        """`@type` and `@representation` with their values; with `always` only those that are never left out."""
        return [
            (name, value["const"])
            for name, (value, required) in self.properties(schema).items()
            if name in CONSTANTS and "const" in value and (required or not always)
        ]

    def attribute_name(self, cls: str, wire: str) -> str:
        """The Python name of an attribute."""
        python = self._names.models[cls].properties[wire].python_name
        return f"{python}_" if python in RESERVED else python

    def enums(self) -> tuple[Enum, ...]:
        """Every named enum."""
        return tuple(
            Enum(
                name=class_name(name),
                module=self.module(name),
                values=tuple(schema["enum"]),
                closed=schema.get("x-travis-closed", False),
                description=schema.get("description", ""),
            )
            for name, schema in self.schemas.items()
            if "enum" in schema
        )

    def models(self, fetched_by: Mapping[str, str]) -> tuple[Model, ...]:
        """Every class, bases before what extends them.

        `fetched_by` has the Python call that gives an object, by class name.
        """
        wanted = [n for n, s in self.schemas.items() if self._is_model(s) and not s.get("x-travis-abstract")]
        depth = {name: len(bases(self.schemas, name)) for name in wanted}
        return tuple(self._model(name, fetched_by) for name in sorted(wanted, key=lambda n: (self.module(n), depth[n])))

    def _model(self, name: str, fetched_by: Mapping[str, str]) -> Model:
        schema = self.schemas[name]
        constants = self.constants(schema)
        required = self.constants(schema, always=True)
        attributes = self._attributes(name, schema)
        base = schema.get("x-travis-extends")
        inherited: tuple[Attribute, ...] = ()
        if base:
            inherited = self._attributes(base, self.schemas[base])
            refuse_changes(self, self._bundle, name, attributes, inherited)
        found = family(self, self._bundle, name)
        href = self.properties(schema).get("@href", ({}, False))[0].get("example", "")
        relatives = [class_name(name), *(cls for _, cls in found)]
        linked = self._sideloads(schema)
        read, mixins = helpers_of(self, self._bundle, name, attributes, (s.name for s in linked))
        return Model(
            name=class_name(name),
            module=self.module(name),
            description=schema.get("description", ""),
            attributes=attributes,
            base=class_name(base) if base else "",
            constants=tuple(required),
            optional_constants=tuple(constant for constant in constants if constant not in required),
            family=found,
            sideloads=linked,
            envelope=schema.get("x-travis-envelope", ""),
            fetched_by=next((fetched_by[n] for n in relatives if n in fetched_by), ""),
            href_root="/".join(href.split("/")[:2]) + "/" if href else "",
            inherited=frozenset(a.name for a in inherited),
            elsewhere=self._elsewhere(relatives, attributes),
            mixins=mixins,
            state=read.get(STATES, ""),
            public_key=read.get(PUBLIC_KEY, ""),
        )

    def _elsewhere(self, relatives: list[str], attributes: tuple[Attribute, ...]) -> tuple[str, ...]:
        """The names that relatives have, and a class with these attributes has not."""
        own = {attribute.name for attribute in attributes}
        others = [self._attributes(n, schema) for n, schema in self.schemas.items() if class_name(n) in relatives]
        return tuple({a.name: None for found in others for a in found if a.name not in own})

    def _attributes(self, name: str, schema: dict[str, Any]) -> tuple[Attribute, ...]:
        properties = self.properties(schema)
        constants = {wire for wire, _ in self.constants(schema)}
        attributes: list[Attribute] = []
        for wire, (value, required) in properties.items():
            if wire in constants:
                continue
            attributes.append(
                Attribute(
                    name=self.attribute_name(class_name(name), lowered_property(properties, wire)),
                    wire=wire,
                    type=self.type_of(value),
                    required=required,
                    description=self._described(value),
                    example=value.get("example"),
                    include=value.get("x-travis-include", ""),
                    secret=value.get("x-travis-secret", False),
                )
            )
        self._refuse_collisions(name, attributes)
        return tuple(attributes)

    def _described(self, schema: dict[str, Any]) -> str:
        """Its own description, or that of what it refers to."""
        while "description" not in schema and "$ref" in schema:
            schema = self.schemas[name_of(schema["$ref"])]
        return str(schema.get("description", ""))

    def _refuse_collisions(self, name: str, attributes: list[Attribute]) -> None:
        seen: dict[str, str] = {}
        for attribute in attributes:
            if attribute.name in seen:
                raise DescriptionError(
                    self._bundle.problem(
                        pointer_to("#/components/schemas", name),
                        "attribute-collision",
                        f"{seen[attribute.name]!r} and {attribute.wire!r} are both {attribute.name} in Python",
                        "Describe one of them under another schema, or teach the generator another name for it.",
                    )
                )
            seen[attribute.name] = attribute.wire

    def _sideloads(self, schema: dict[str, Any]) -> tuple[Sideload, ...]:
        found: list[Sideload] = []
        for name, value in schema.get("x-travis-sideload", {}).items():
            key = self.properties(schema)[value["by"]][0]
            target = self._reference(value["schema"])
            assert isinstance(target, ModelRef)  # noqa: S101  # lint: it names an object schema
            many = isinstance(self.type_of(key), ListOf)
            found.append(
                Sideload(python_identifier(name), target, tuple(value["from"]), python_identifier(value["by"]), many)
            )
        return tuple(found)
