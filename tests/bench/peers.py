"""Models for pydantic and msgspec, and readers of all attributes, made from the bundle that the client is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.opc import python_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Schemas", "reader", "reader_of_travispy", "source"]

#: what stands for a build of which only the address was sent
BARE = "BuildMinimal"
_SCALARS = {"string": "str", "integer": "int", "boolean": "bool", "number": "float"}
_PYDANTIC = """\
from datetime import datetime
from typing import Annotated, Any, Literal
from pydantic import BaseModel, Field
"""
_MSGSPEC = """\
from datetime import datetime
from typing import Any, Literal
from msgspec import Struct, field
"""


class Schemas:
    """The schemas of a bundle that a page needs."""

    def __init__(self, document: dict[str, Any]) -> None:
        """Parameters: `document` is the bundle; it is not changed."""
        self.all: dict[str, Any] = dict(document["components"]["schemas"])
        if BARE in self.all:
            # The client knows bare addresses by itself; to the others, everything else is optional there.
            self.all[BARE] = {**self.all[BARE], "required": ["@href"]}

    def properties(self, name: str) -> Iterator[tuple[str, dict[str, Any], bool]]:
        """Wire name, schema, and whether it is required."""
        schema = self.all[name]
        for wire, value in schema.get("properties", {}).items():
            yield wire, value, wire in schema.get("required", ())

    def target(self, schema: dict[str, Any]) -> str:
        """The (first) class that a schema leads to, through lists and unions; empty where there is none."""
        if "$ref" in schema:
            name = str(schema["$ref"].rpartition("/")[2])
            return name if "properties" in self.all[name] else ""
        inner = [schema["items"]] if schema.get("type") == "array" else schema.get("anyOf", ())
        return next((found for member in inner if (found := self.target(member))), "")

    def reached(self, name: str) -> list[str]:
        """The classes that a page is made of, what is needed first."""
        found: list[str] = []

        def visit(name: str) -> None:
            for _, value, _ in self.properties(name):
                for member in value.get("anyOf", [value]):
                    if (target := self.target(member)) and target not in found:
                        visit(target)
            found.append(name)

        visit(name)
        return found


def source(library: str, schemas: Schemas, page: str) -> str:
    """A module with the models of a page for `pydantic` or `msgspec`."""
    unions = {
        member["$ref"].rpartition("/")[2]: True
        for name in schemas.reached(page)
        for _, value, _ in schemas.properties(name)
        if len(members := [m for m in value.get("anyOf", ()) if "$ref" in m]) > 1
        for member in members
    }
    lines = [_PYDANTIC if library == "pydantic" else _MSGSPEC]
    for name in schemas.reached(page):
        tagged = library == "msgspec" and name in unions
        lines.append(f"class {name}({_bases(library, schemas, name, tagged=tagged)}):")
        for wire, value, required in schemas.properties(name):
            if not (tagged and wire == "@type"):
                lines.append(f"    {_attribute(library, schemas, wire, value, required=required)}")
    return "\n".join([*lines, f"Page = {page}", ""])


def _bases(library: str, schemas: Schemas, name: str, *, tagged: bool) -> str:
    if library == "pydantic":
        return "BaseModel"
    tag = next((value["const"] for wire, value, _ in schemas.properties(name) if wire == "@type"), "")
    return f"Struct, kw_only=True, tag_field='@type', tag={tag!r}" if tagged else "Struct, kw_only=True"


def _attribute(library: str, schemas: Schemas, wire: str, value: dict[str, Any], *, required: bool) -> str:
    kind = _type(library, schemas, value)
    options = [] if required else ["default=None"]
    name = python_identifier(wire)
    if name != wire:
        options.append(f"{'alias' if library == 'pydantic' else 'name'}={wire!r}")
    field = "Field" if library == "pydantic" else "field"
    return f"{name}: {kind}{'' if required else ' | None'}" + (f" = {field}({', '.join(options)})" if options else "")


def _type(library: str, schemas: Schemas, schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return schemas.target(schema) or "str"
    if "anyOf" in schema:
        members = [_type(library, schemas, member) for member in schema["anyOf"] if member.get("type") != "null"]
        joined = " | ".join(members)
        if library == "pydantic" and len(members) > 1:
            joined = f"Annotated[{joined}, Field(discriminator='type_')]"
        return f"{joined} | None" if len(members) < len(schema["anyOf"]) else joined
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    null = " | None" if "null" in kinds else ""
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if schema.get("format") == "date-time":
        return f"datetime{null}"
    if kinds[0] == "array":
        return f"list[{_type(library, schemas, schema['items'])}]{null}"
    return f"{_SCALARS.get(kinds[0], 'dict[str, Any]')}{null}"


def reader(schemas: Schemas, page: str, form: str) -> str:
    """A module with `read(page)`, which reads every attribute once, in straight-line code.

    `form` is `attributes` (of objects), or `items` (of plain dicts).
    """
    body = list(_reads(schemas, page, form, "page", 1))
    return "\n".join(["def read(page):", *body, ""])


def _reads(schemas: Schemas, name: str, form: str, variable: str, depth: int) -> Iterator[str]:
    indent = "    " * depth
    for wire, value, required in schemas.properties(name):
        if "const" in value or (name == BARE and wire != "@href"):
            continue  # constants are not attributes of all of them
        if form == "attributes":
            access = f"{variable}.{python_identifier(wire)}"
        else:
            access = f"{variable}[{wire!r}]" if required else f"{variable}.get({wire!r})"
        target = schemas.target(value)
        if not target:
            yield f"{indent}{access}"
            continue
        inner = f"x{depth}"
        if value.get("type") == "array":
            yield f"{indent}for {inner} in {access}{'' if required else ' or ()'}:"
        else:
            yield f"{indent}{inner} = {access}"
            yield f"{indent}if {inner}:"
        yield from _reads(schemas, target, form, inner, depth + 1)


def reader_of_travispy(schemas: Schemas, build: Any) -> str:
    """A module with `read(builds)`, which reads every attribute once that a build of TravisPy and its commit have."""
    lines = ["def read(builds):", "    for build in builds:", "        commit = build.commit"]
    for variable, name, entity in (("build", "Build", build), ("commit", "Commit", build.commit)):
        attributes = (python_identifier(wire) for wire, _, _ in schemas.properties(name))
        lines += [f"        {variable}.{attribute}" for attribute in attributes if hasattr(entity, attribute)]
    return "\n".join([*lines, ""])
