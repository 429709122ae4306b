"""Classes that extend each other: the representations of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DescriptionError
from ..grammar import join as pointer_to
from ..opc import class_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..bundle import Bundle
    from ..ir import Attribute
    from .models import Models

__all__ = ["bases", "family", "refuse_changes"]


def bases(schemas: Mapping[str, Mapping[str, Any]], name: str) -> list[str]:
    """The schemas that a schema extends, the nearest first. Lint has refused circles."""
    found: list[str] = []
    while base := schemas[name].get("x-travis-extends"):
        found.append(base)
        name = base
    return found


def family(models: Models, bundle: Bundle, name: str) -> tuple[tuple[str, str], ...]:
    """The classes of all representations: what extends the same root, by the constant `@representation`.

    One that may be left out names none: such a class stands for an object that is reduced in its place (an owner).

    Raises:
        DescriptionError: Two have the same.
    """
    root = [name, *bases(models.schemas, name)][-1]
    found: dict[str, str] = {}
    for member, schema in models.schemas.items():
        form = dict(models.constants(schema, always=True)).get("@representation")
        if form is None or [member, *bases(models.schemas, member)][-1] != root:
            continue
        if form in found:
            raise DescriptionError(
                bundle.problem(
                    pointer_to("#/components/schemas", member),
                    "representation-unique",
                    f"{found[form]} and {member} are both the representation {form!r} of {root}",
                    "Give each its own `@representation`, or let one of them not extend the other.",
                )
            )
        found[form] = member
    others = set(found.values()) - {name}
    return tuple((form, class_name(member)) for form, member in found.items()) if others else ()


def refuse_changes(
    models: Models, bundle: Bundle, name: str, attributes: tuple[Attribute, ...], inherited: tuple[Attribute, ...]
) -> None:
    """A class that extends another is one, for Python and for type checkers.

    Raises:
        DescriptionError: It lacks an attribute, or has one of another type, or stands in another file.
    """
    base = models.schemas[name]["x-travis-extends"]
    for message, advice in _changes(models, name, base, attributes, inherited):
        pointer = pointer_to(pointer_to("#/components/schemas", name), "x-travis-extends")
        raise DescriptionError(bundle.problem(pointer, "extends-changes", message, advice))


def _changes(
    models: Models, name: str, base: str, attributes: tuple[Attribute, ...], inherited: tuple[Attribute, ...]
) -> Iterator[tuple[str, str]]:
    if models.module(name) != models.module(base):
        yield (
            f"{name} extends {base}, which is in {models.module(base)}.yaml",
            "Put the representations of one thing into one file.",
        )
    own = {attribute.name: attribute for attribute in attributes}
    for wanted in inherited:
        found = own.get(wanted.name)
        if found is None:
            yield (
                f"{name} extends {base} and has no {wanted.wire}",
                "Put what both have into a fragment that both have in `allOf`.",
            )
        elif found.type != wanted.type or not _as_present(found, wanted):
            yield (
                f"{wanted.wire} of {name} is not that of {base}, which it extends",
                "Describe it once, in a fragment that both have in `allOf`, or do not extend.",
            )


def _as_present(found: Attribute, wanted: Attribute) -> bool:
    """Whether an attribute is sent where that of the base is; it may come always that the base has with an include."""
    if wanted.include:
        return found.include == wanted.include or found.required
    return not found.include and (found.required or not wanted.required)
