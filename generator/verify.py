"""Proves, before anything is swapped in, that what was rendered is what was described, and nothing but declarations."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from .grammar import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .ir import Api

__all__ = ["VerificationError", "verify"]

#: What a generated module may consist of. A call of anything else could only come from the description.
_STATEMENTS = (
    ast.Import,
    ast.ImportFrom,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Assign,
    ast.AnnAssign,
    ast.If,
)


class VerificationError(Exception):
    """The generator made something else than was described: a mistake in the generator, not in the description."""


def verify(document: dict[str, Any], api: Api, files: Mapping[str, str]) -> None:
    """Compare the rendered files of one API with its bundle.

    Raises:
        VerificationError: An operation or a schema has no counterpart, or a module has statements of its own.
    """
    wrong = [*_operations(document, api, files), *_schemas(document, api, files), *_statements(api, files)]
    if wrong:
        raise VerificationError("\n".join(wrong))


def _operations(document: dict[str, Any], api: Api, files: Mapping[str, str]) -> Iterator[str]:
    described = {o["operationId"] for i in document["paths"].values() for m, o in i.items() if m in METHODS}
    prefix = f"{api.version}/operations/"
    generated = {
        target.id
        for name, text in files.items()
        if name.startswith(prefix)
        for node in ast.parse(text).body
        if isinstance(node, ast.AnnAssign) and isinstance(target := node.target, ast.Name)
        if isinstance(node.annotation, ast.Subscript) and ast.unparse(node.annotation.value) == "Operation"
    }
    for name in sorted(described ^ generated):
        yield f"{api.version}: operation {name} is {'described' if name in described else 'generated'} only"
    reachable = [v.operation.id for r in api.resources for m in r.methods for v in m.variants]
    for operation in api.operations:
        if reachable.count(operation.id) != (0 if operation.server in ("moved", "never") else 1):
            yield f"{api.version}: operation {operation.id} is reached from {reachable.count(operation.id)} methods"


def _schemas(document: dict[str, Any], api: Api, files: Mapping[str, str]) -> Iterator[str]:
    schemas = document.get("components", {}).get("schemas", {})
    described = {
        name
        for name, schema in schemas.items()
        if not schema.get("x-travis-abstract") and ("enum" in schema or "properties" in schema or "allOf" in schema)
    }
    prefix = f"{api.version}/models/"
    generated: set[str] = set()
    for name, text in files.items():
        if name.startswith(prefix):
            generated |= {n.name for n in ast.parse(text).body if isinstance(n, ast.ClassDef)}
    generated |= {enum.name for enum in api.enums}
    for name in sorted(described ^ generated):
        yield f"{api.version}: schema {name} is {'described' if name in described else 'generated'} only"


def _statements(api: Api, files: Mapping[str, str]) -> Iterator[str]:
    for name, text in files.items():
        if name.startswith(f"{api.version}/") or "/" not in name:
            module = ast.parse(text)
            classes = [node for node in ast.walk(module) if isinstance(node, ast.ClassDef)]
            for node in (node for body in (module.body, *(c.body for c in classes)) for node in body):
                docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
                if not docstring and not isinstance(node, _STATEMENTS):
                    yield f"{name}:{node.lineno}: a statement that no template writes"
