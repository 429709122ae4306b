"""What a template needs of a method beside the intermediate representation: its overloads, merged signature and
docstring.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .ir import Argument, Method, Operation, Result, Variant
from .method_doc import instead, method_doc
from .types import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Call", "Form", "MethodView", "Returned", "annotation_of", "method_view"]

HERE = Scope()
METHODS = Scope(list_name="builtins.list")
REPRESENTATION = "representation"


@dataclass(frozen=True)
class Call:
    """A variant with the lines that refuse arguments of the other variants.

    `or_ids` are its slugs in whose place the method takes an id, too.
    """

    operation: Operation
    arguments: tuple[Argument, ...]
    tests: tuple[str, ...]
    refusals: tuple[str, ...]
    or_ids: tuple[str, ...]


@dataclass(frozen=True)
class Returned:
    """The annotation of what a method returns, sync and async."""

    sync: str
    asynchronous: str


@dataclass(frozen=True)
class Form:
    """One overload. `gone` says of an operation that the server has removed what became of it."""

    arguments: tuple[Argument, ...]
    result: Returned
    gone: str


@dataclass(frozen=True)
class MethodView:
    """A method as the template writes it. `gone` is set where each of its forms is."""

    name: str
    is_list: bool
    arguments: tuple[Argument, ...]
    result: Returned
    overloads: tuple[Form, ...]
    variants: tuple[Call, ...]
    doc: str
    gone: str


def method_view(method: Method) -> MethodView:
    """Prepare a method for its template."""
    forms = [
        Form(arguments, returned, _gone(variant.operation))
        for variant in method.variants
        for chosen in _choices(variant)
        for arguments, returned in _forms(chosen)
    ]
    extra = _extra(method.variants[0].operation)
    merged = (*_merged(method.variants), *extra)
    return MethodView(
        name=method.name,
        is_list=method.variants[0].operation.result.page is not None,
        arguments=merged,
        result=_joined([result for variant in method.variants for result in variant.operation.results]),
        overloads=tuple(forms) if len(forms) > 1 else (),
        variants=tuple(_call(method, variant) for variant in method.variants),
        doc=method_doc(method, merged),
        gone=forms[0].gone if all(form.gone for form in forms) else "",
    )


def annotation_of(result: Result, scope: Scope = HERE) -> str:
    """What a call gives: the type of an `Operation`; of a list, its page."""
    if result.page is not None:
        return result.page.annotation(scope)
    return result.type.annotation(scope) if result.type else "None"


def _joined(results: list[Result]) -> Returned:
    """What a method returns that may return any of these; pagers are covariant, so those of several lists are one."""
    whole = " | ".join(dict.fromkeys(annotation_of(result, METHODS) for result in results))
    items = " | ".join(dict.fromkeys(result.item.annotation(METHODS) for result in results if result.item is not None))
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


def _gone(operation: Operation) -> str:
    """What type checkers say of a call that the server does not know any more."""
    if operation.server != "removed":
        return ""
    return f"The server does not know this call any more; {instead(operation)}."


def _choices(variant: Variant) -> list[Variant]:
    """A variant for each argument of which exactly one must be given."""
    choices = [variant]
    for rule, names, when in ((r.rule, r.names, r.when) for r in variant.operation.requires):
        if rule == "exactly-one" and not when:
            choices = [_chosen(choice, name, names) for choice in choices for name in names]
    return choices


def _chosen(variant: Variant, name: str, names: tuple[str, ...]) -> Variant:
    """The variant with this one of the arguments, which is then required, and without the others."""
    left = [a for a in variant.arguments if name in a.feeds or not set(a.feeds) & set(names)]
    found = [replace(a, required=True) if name in a.feeds else a for a in left]
    return replace(variant, arguments=tuple(sorted(found, key=lambda a: (not a.positional, not a.required))))


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
            annotation, description = argument.annotation, argument.description
            if before is not None and before.annotation != annotation:
                annotation = f"{before.annotation} | {annotation}"
                description = f"{before.description.partition('.')[0]}, or {description[:1].lower()}{description[1:]}"
            required = all(any(a.name == argument.name and a.required for a in v.arguments) for v in variants)
            positional = argument.positional and (before is None or before.positional)
            merged[argument.name] = Argument(
                argument.name, annotation, required, positional, description, argument.feeds, argument.default
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
    call = f"_operations.{variant.operation.id}"
    if variant is method.variants[-1]:
        refusals += _choosing(method, variant, call)
    if not variant.tests:
        refusals += _needing(method, variant, call)
    elif foreign:
        form = next(
            a.name
            for a in variant.arguments
            if any(t.startswith((a.name, f"isinstance({a.name}", f"not isinstance({a.name}")) for t in variant.tests)
        )
        given = ", ".join(f"{name}={foreign[name]}" for name in sorted(foreign))
        refusals.append(f'refuse({call}, "{form}", {given})')
    others = {a.name for v in method.variants for a in v.arguments if not a.is_slug}
    slugs = tuple(a.name for a in variant.arguments if a.is_slug and a.name in others)
    return Call(variant.operation, variant.arguments, variant.tests, tuple(refusals), slugs)


def _choosing(method: Method, variant: Variant, call: str) -> Iterator[str]:
    """The line of the last form that names them all, where nothing is given that one of them needs."""
    chosen = [a for a in variant.arguments if f"{a.name} is not None" in variant.tests]
    own = {a.name for a in variant.arguments}
    others = [[a for a in other.arguments if a.required and a.name not in own] for other in method.variants[:-1]]
    needs = [[a.name for a in other] for other in others if all(a.feeds for a in other)]  # not what a flag selects
    least = [names for names in needs if not any(set(fewer) < set(names) for fewer in needs)]
    if chosen and least:
        forms = ", or ".join(" and ".join(names) for names in least)
        given = ", ".join(f"{a.name}={a.value}" for a in chosen)
        yield f'refuse_none({call}, "{forms}", {given})'


def _needing(method: Method, variant: Variant, call: str) -> Iterator[str]:
    """The lines that refuse, where no other form is meant, what only those have: each with what it needs beside it."""
    own = {a.name for a in variant.arguments}
    needs = {
        other.operation.id: [a.name for a in other.arguments if a.required and a.name not in own]
        for other in method.variants
    }
    groups: dict[str, dict[str, str]] = {}
    seen = {names[0] for names in needs.values() if len(names) == 1}  # what alone is enough for another form
    for other in sorted(method.variants, key=lambda other: len(needs[other.operation.id])):
        for argument in other.arguments:
            beside = " and ".join(name for name in needs[other.operation.id] if name != argument.name)
            if beside and argument.name not in own | seen:
                seen.add(argument.name)
                groups.setdefault(beside, {})[argument.name] = argument.value
    for beside, values in groups.items():
        given = ", ".join(f"{name}={value}" for name, value in sorted(values.items()))
        yield f'refuse_without({call}, "{beside}", {given})'
