"""The docstrings of methods: what each form does, the arguments, where the facts are from."""

from __future__ import annotations

from re import search, sub
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ir import Argument, Method, Operation, Variant

__all__ = ["instead", "method_doc"]


def instead(operation: Operation) -> str:
    """What to do instead of calling what is deprecated: an operation, or in words."""
    return f"use {operation.instead}" if operation.instead.isidentifier() else operation.instead


def _summary(method: Method) -> str:
    """The summary of the most general form."""
    last = method.variants[-1]
    return f"{_does(last) if len(method.variants) > 1 else last.operation.summary.rstrip('.')}."


def _does(variant: Variant) -> str:
    """What a form does; it does not matter by what each names its object."""
    return sub(", by (its )?(id|slug|provider|github id)$", "", variant.operation.summary.rstrip("."))


def _others(method: Method) -> list[tuple[str, Variant]]:
    """The forms that do something else than the most general one, each once, and by which arguments they are meant."""
    # The form of the fewest arguments stands for those that do the same.
    found: dict[str, Variant] = {}
    for variant in sorted(method.variants, key=lambda variant: len(variant.tests)):
        found.setdefault(_does(variant), variant)
    del found[_does(method.variants[-1])]
    named = [
        (" and ".join(a.name for a in other.arguments if search(rf"\b{a.name}\b", " ".join(other.tests))), other)
        for other in found.values()
    ]
    return [(name, other) for name, other in named if name]


def _differing(method: Method, argument: Argument) -> str:
    """What is said of an argument, also by the forms that do something else."""
    said = {argument.description: ""}
    for names, other in _others(method):
        for own in other.arguments:
            if (own.name, own.annotation) == (argument.name, argument.annotation):
                said.setdefault(own.description, f" With {names}: {own.description}")
    return f"{argument.description}{''.join(said.values())}"


def _wrapped(text: str, indent: str = "") -> list[str]:
    """One paragraph, in lines that fit into a docstring of a method."""
    return wrap(
        " ".join(text.split()), 108, initial_indent=indent, subsequent_indent=f"{indent}    ", break_long_words=False
    )


def method_doc(method: Method, arguments: tuple[Argument, ...]) -> str:
    """The docstring of a method, with these arguments."""
    description = method.variants[-1].operation.description.strip()
    lines = [_summary(method), ""]
    if description:
        lines += [description, ""]
    for names, other in _others(method):
        lines += [f"With {names}: {_does(other)}.", ""]
    if arguments:
        lines.append("Parameters:")
        for argument in arguments:
            lines += _wrapped(f"{argument.name}: {_differing(method, argument)}", "    ")
        lines.append("")
    for variant in method.variants:
        operation = variant.operation
        sources = "; ".join(operation.source)
        lines += _wrapped(f"{operation.id}: `{operation.method.upper()} {operation.path}`. {sources}.")
        if operation.deprecated:
            lines.append(f"Deprecated: {instead(operation)}." if operation.instead else "Deprecated.")
    return "\n".join(lines)
