"""What a template needs of a method beside the intermediate representation: its overloads, merged signature and
docstring.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from textwrap import wrap

from .ir import Argument, Method, Operation, Result, Variant
from .types import Scope

__all__ = ["Call", "MethodView", "Returned", "annotation_of", "method_view"]

HERE = Scope()
REPRESENTATION = "representation"


@dataclass(frozen=True)
class Call:
    """A variant with the lines that refuse arguments of the other variants."""

    operation: Operation
    arguments: tuple[Argument, ...]
    tests: tuple[str, ...]
    refusals: tuple[str, ...]


@dataclass(frozen=True)
class Returned:
    """The annotation of what a method returns, sync and async."""

    sync: str
    asynchronous: str


@dataclass(frozen=True)
class MethodView:
    """A method as the template writes it."""

    name: str
    is_list: bool
    arguments: tuple[Argument, ...]
    result: Returned
    overloads: tuple[tuple[tuple[Argument, ...], Returned], ...]
    variants: tuple[Call, ...]
    doc: str


def method_view(method: Method) -> MethodView:
    """Prepare a method for its template."""
    forms = [form for variant in method.variants for form in _forms(variant)]
    extra = _extra(method.variants[0].operation)
    merged = (*_merged(method.variants), *extra)
    return MethodView(
        name=method.name,
        is_list=method.variants[0].operation.result.page is not None,
        arguments=merged,
        result=_joined([result for variant in method.variants for result in variant.operation.results]),
        overloads=tuple(forms) if len(forms) > 1 else (),
        variants=tuple(_call(method, variant) for variant in method.variants),
        doc=_doc(method, merged),
    )


def annotation_of(result: Result) -> str:
    """What a call gives: the type of an `Operation`; of a list, its page."""
    if result.page is not None:
        return result.page.annotation(HERE)
    return result.type.annotation(HERE) if result.type else "None"


def _joined(results: list[Result]) -> Returned:
    """What a method returns that may return any of these; pagers are covariant, so those of several lists are one."""
    whole = " | ".join(dict.fromkeys(annotation_of(result) for result in results))
    items = " | ".join(dict.fromkeys(result.item.annotation(HERE) for result in results if result.item is not None))
    return Returned(f"Pager[{items}, {whole}]", f"AsyncPager[{items}, {whole}]") if items else Returned(whole, whole)


def _extra(operation: Operation) -> tuple[Argument, ...]:
    if operation.result.page is not None:
        what = "End after so many items; None goes on to the last page."
        return (Argument("max_items", "int", False, False, what, ()),)
    if operation.formats:
        return (_format(operation, [f.name for f in operation.formats], operation.formats[0].name),)
    return ()


def _format(operation: Operation, names: list[str], default: str) -> Argument:
    accepts = ", ".join(f"`{f.name}` ({f.content})" for f in operation.formats)
    literal = ", ".join(map(repr, names))
    return Argument(
        "format",
        f"Literal[{literal}]",
        default not in names,
        False,
        f"Form of the answer: {accepts}.",
        (),
        repr(default),
    )


def _forms(variant: Variant) -> list[tuple[tuple[Argument, ...], Returned]]:
    """A variant's overloads: one, or one for each type that its formats give, or for each representation."""
    operation = variant.operation
    if operation.results_by_representation:
        return [
            ((*_represented(variant, name), *_extra(operation)), _joined([result]))
            for name, result in operation.results_by_representation
        ]
    if not operation.formats:
        return [((*variant.arguments, *_extra(operation)), _joined([operation.result]))]
    groups: dict[Returned, list[str]] = {}
    for name, result in operation.results_by_format:
        groups.setdefault(_joined([result]), []).append(name)
    default = operation.formats[0].name
    return [((*variant.arguments, _format(operation, names, default)), returned) for returned, names in groups.items()]


def _represented(variant: Variant, name: str) -> tuple[Argument, ...]:
    """A variant's arguments where a representation is asked for; it may be left out if it is the usual one."""
    usual, _ = variant.operation.results_by_representation[0]
    return tuple(
        replace(a, annotation=f"Literal[{name!r}]", required=name != usual) if a.feeds == (REPRESENTATION,) else a
        for a in variant.arguments
    )


def _merged(variants: tuple[Variant, ...]) -> tuple[Argument, ...]:
    """One signature for all variants: an argument is required where each of them requires it."""
    merged: dict[str, Argument] = {}
    for variant in variants:
        for argument in variant.arguments:
            before = merged.get(argument.name)
            annotation = argument.annotation
            if before is not None and before.annotation != annotation:
                annotation = f"{before.annotation} | {annotation}"
            required = all(any(a.name == argument.name and a.required for a in v.arguments) for v in variants)
            positional = argument.positional and (before is None or before.positional)
            merged[argument.name] = Argument(
                argument.name, annotation, required, positional, argument.description, argument.feeds, argument.default
            )
    found = list(merged.values())
    return (
        *(a for a in found if a.positional and a.required),
        *(a for a in found if a.positional and not a.required),
        *(a for a in found if not a.positional and a.required),
        *(a for a in found if not a.positional and not a.required),
    )


def _call(method: Method, variant: Variant) -> Call:
    own = {a.name for a in variant.arguments}
    foreign = {a.name: a.value for v in method.variants for a in v.arguments if a.name not in own}
    refusals: list[str] = []
    if variant.tests and foreign:
        call = variant.operation.python_name
        form = next(
            a.name
            for a in variant.arguments
            if any(t.startswith((a.name, f"isinstance({a.name}", f"not isinstance({a.name}")) for t in variant.tests)
        )
        given = ", ".join(f"{name}={foreign[name]}" for name in sorted(foreign))
        refusals.append(f'refuse("{call}", "{form}", {given})')
    return Call(variant.operation, variant.arguments, variant.tests, tuple(refusals))


def _summary(method: Method) -> str:
    """The summary of the most general form."""
    return f"{method.variants[-1].operation.summary.rstrip('.')}."


def _wrapped(text: str, indent: str = "") -> list[str]:
    """One paragraph, in lines that fit into a docstring of a method."""
    return wrap(
        " ".join(text.split()), 108, initial_indent=indent, subsequent_indent=f"{indent}    ", break_long_words=False
    )


def _doc(method: Method, arguments: tuple[Argument, ...]) -> str:
    description = method.variants[-1].operation.description.strip()
    lines = [_summary(method), ""]
    if description:
        lines += [description, ""]
    if arguments:
        lines.append("Parameters:")
        for argument in arguments:
            lines += _wrapped(f"{argument.name}: {argument.description}", "    ")
        lines.append("")
    for variant in method.variants:
        operation = variant.operation
        sources = "; ".join(operation.source)
        lines += _wrapped(f"{operation.id}: `{operation.method.upper()} {operation.path}`. {sources}.")
        if operation.deprecated:
            lines.append(f"Deprecated: {operation.instead or 'the server may not have it any more'}.")
    return "\n".join(lines)
