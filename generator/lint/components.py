"""Rules about what can be referred to: nothing is left over."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..grammar import COMPONENTS, join, name_of, walk
from ..references import NAME
from .view import Finding, View, rule


@rule("component-unused")
def component_unused(view: View) -> Iterator[Finding]:
    """Every component is reached from a path; where there may be less of an object, there may be more of it."""
    sections = view.document.get("components", {})
    kinds = {
        join(f"#/components/{section}", name): (kind, value)
        for section, kind in COMPONENTS.items()
        for name, value in sections.get(section, {}).items()
    }
    extended: dict[str, list[str]] = defaultdict(list)
    for pointer, (kind, value) in kinds.items():
        if kind == "schema" and "x-travis-extends" in value:
            extended[join("#/components/schemas", value["x-travis-extends"])].append(pointer)
    reached: set[str] = set()
    waiting = list(_mentioned(view.document.get("paths", {}), "path{}"))
    if warning := view.document.get("x-travis-warnings"):
        waiting.append(join("#/components/schemas", warning))
    waiting += [join("#/components/schemas", told) for told in view.document.get("x-travis-messages", ())]
    while waiting:
        pointer = waiting.pop()
        if pointer in kinds and pointer not in reached:
            reached.add(pointer)
            kind, value = kinds[pointer]
            waiting.extend([*_mentioned(value, kind), *extended[pointer]])
    for pointer in kinds:
        if pointer not in reached:
            yield Finding(pointer, f"nothing refers to {name_of(pointer)}", "Refer to it, or remove it.")


@rule("component-reserved")
def component_reserved(view: View) -> Iterator[Finding]:
    """What the generator adds to what is published has its name for itself."""
    pointer = join("#/components/schemas", NAME)
    if NAME in view.document.get("components", {}).get("schemas", {}):
        yield Finding(pointer, f"the generator adds a schema {NAME} to what is published", "Give yours another name.")


def _mentioned(value: Any, kind: str) -> Iterator[str]:
    """What an object refers to, by `$ref` and by the extensions that name a schema."""
    if kind.endswith("{}"):
        for member in value.values():
            yield from _mentioned(member, kind[:-2])
        return
    for node in walk(value, kind):
        if "$ref" in node.value:
            yield node.value["$ref"]
        names = [sideload["schema"] for sideload in node.value.get("x-travis-sideload", {}).values()]
        for name in [*names, *filter(None, [node.value.get("x-travis-extends")])]:
            yield join("#/components/schemas", name)
