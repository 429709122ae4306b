"""What the templates write with: each value of the intermediate representation as a piece of Python.

Every text of the description becomes a literal or a docstring here; nothing of it is ever code.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .types import ListOf, Nullable, Scope, Type
from .views import Returned, annotation_of

if TYPE_CHECKING:
    from .ir import Answer, Argument, Attribute, Model, Operation, Parameter, Sideload

__all__ = [
    "answer",
    "attribute_annotation",
    "call_result",
    "declared",
    "described",
    "docstring",
    "field",
    "operation_doc",
    "other_form",
    "parameter",
    "returned",
    "sideload_annotation",
    "sideload_described",
    "take",
    "take_struct",
    "unusual",
]

HERE = Scope()
#: Quotes that would end a docstring, or join those that do.
_CLOSING = re.compile(r'"{3,}|"+\Z')


def docstring(text: str, depth: int) -> str:
    """A text inside of a docstring that stands `depth` levels deep."""
    clean = "".join(c for c in text.strip() if c.isprintable() or c == "\n")
    clean = _CLOSING.sub(lambda found: '\\"' * len(found.group()), clean.replace("\\", "\\\\"))
    lines = [line.rstrip() for line in clean.split("\n")]
    indent = "    " * depth
    body = "\n".join(f"{indent}{line}" if line and i else line for i, line in enumerate(lines))
    return f"{body}\n{indent}" if len(lines) > 1 else body


def attribute_annotation(attribute: Attribute, scope: Scope) -> str:
    """An attribute's annotation: optional ones read None when they were not sent."""
    annotation = attribute.type.annotation(scope)
    if attribute.required or attribute.include or isinstance(attribute.type, Nullable):
        return annotation
    return f"{annotation} | None"


def other_form(m: Model) -> str:
    """The condition under which `data` is not of this class's own representation, but of another of its family."""
    name = dict(m.constants + m.optional_constants)["@representation"]
    condition = f'data.get("@representation") != {name!r}'
    if "@representation" in dict(m.constants):
        return condition
    return f'{condition} and ("@representation" in data or len(data) == 1)'  # of a reduced one it may be missing


def take(attribute: Attribute, scope: Scope) -> str:
    """The expression that reads an attribute by the straight line."""
    return attribute.type.take(f"data[{attribute.wire!r}]", scope)


def take_struct(attribute: Attribute, scope: Scope) -> str:
    """The same of a Struct, which has attributes: of Structs those that are always sent, the others of dicts."""
    always = attribute.required and not attribute.include
    return attribute.type.take(f"sent.{attribute.name}", replace(scope, reader="take_struct") if always else scope)


def unusual(m: Model) -> str:
    """The condition under which a Struct is not a whole object of this class's own representation."""
    conditions = [f"sent._{wire[1:]} != {value!r}" for wire, value in m.constants + m.optional_constants]
    if m.family:  # else msgspec has seen to it that nothing is missing
        conditions += [f"sent.{a.name} is UNSET" for a in m.attributes if a.required and not a.include]
        conditions += [f"sent.{name} is not UNSET" for name in m.elsewhere]
    return " or ".join(conditions)


def field(attribute: Attribute, scope: Scope) -> str:
    """The arguments of a `Field`."""
    parts = [repr(attribute.name), repr(attribute.wire), attribute.type.kind(scope)]
    if not attribute.required:
        parts.append("required=False")
    if attribute.include:
        parts.append(f"include={attribute.include!r}")
    if attribute.secret:
        parts.append("secret=True")
    return ", ".join(parts)


def described(attribute: Attribute) -> str:
    """An attribute's description and example."""
    text = attribute.description.strip()
    if attribute.include:
        text += f"\n\nComes with `include=[{json.dumps(attribute.include)}]`."
    if attribute.example is None or attribute.secret:
        return text
    example = json.dumps(attribute.example, ensure_ascii=False)
    return f"{text} Example: `{example}`" if len(example) < 60 and "\n" not in text else text


def sideload_annotation(sideload: Sideload, scope: Scope) -> str:
    """Several are a list; one may be missing."""
    found: Type = ListOf(sideload.type) if sideload.many else Nullable(sideload.type)
    return found.annotation(scope)


def sideload_described(sideload: Sideload) -> str:
    """Where a side-loaded object comes from."""
    members = " or ".join(f"`{name}`" for name in sideload.sources)
    return f"Side-loaded: linked by `{sideload.key}` to the answer's {members}."


def parameter(p: Parameter, argument: str) -> str:
    """The arguments of the runtime's `Parameter`; `argument` is the Python method's name of it."""
    parts = [repr(p.name), repr(p.wire), repr(p.place), repr(p.json)]
    flags = {"required": p.required, "nullable": p.nullable, "secret": p.secret}
    parts += [f"{name}=True" for name, value in flags.items() if value]
    values = {"items": p.items, "style": p.style, "closed": p.closed}
    parts += [f"{name}={value!r}" for name, value in values.items() if value]
    if p.minimum is not None:
        parts.append(f"minimum={p.minimum}")
    if p.pattern:
        parts.append(f"pattern={p.pattern!r}, example={repr(p.matching)!r}")
    if p.min_length:
        parts.append(f"min_length={p.min_length}")
    if argument != p.name:
        parts.append(f"argument={argument!r}")
    if p.min_items and p.place == "body":  # an empty list in a query is refused anyway
        parts.append(f"min_items={p.min_items}")
    if p.members:
        parts.append(f"members=({', '.join(f'Parameter({parameter(m, m.name)})' for m in p.members)},)")
    return ", ".join(parts)


def answer(a: Answer, operation: Operation) -> str:
    """The arguments of the runtime's `Answer`. A list is answered by its page, which stays in the envelope."""
    parts = [str(a.status), repr(a.content)]
    if a.type is not None:
        parts.append(a.type.kind(HERE))
    if a.member and not operation.envelope:
        parts.append(repr(a.member))
    return ", ".join(parts)


def call_result(operation: Operation) -> str:
    """The type parameter of an operation."""
    return " | ".join(dict.fromkeys(annotation_of(result) for result in operation.results))


def declared(argument: Argument) -> str:
    """An argument in a signature."""
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    if argument.default == "None":
        return f"{argument.name}: {argument.annotation} | None = None"
    if argument.default == "NOT_GIVEN":
        return f"{argument.name}: {argument.annotation} | NotGiven = NOT_GIVEN"
    return f"{argument.name}: {argument.annotation} = {argument.default}"


def returned(result: Returned, prefix: str) -> str:
    """What a method returns, in the class of that prefix."""
    return result.asynchronous if prefix else result.sync


def operation_doc(operation: Operation) -> str:
    """One line: method, path and summary."""
    return f"`{operation.method.upper()} {operation.path}`: {operation.summary.rstrip('.')}."
