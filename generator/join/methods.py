"""Python methods: the operations of one `x-travis-call` become one method, told apart by the arguments given."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from ..errors import DescriptionError
from ..grammar import METHODS, join
from ..ir import Argument, Method, Operation, Parameter, Resource, Variant
from ..opc import class_name, python_identifier
from ..types import ListOf, ModelRef, Nullable, Scope, Time, Type

if TYPE_CHECKING:
    from ..bundle import Bundle

__all__ = ["resources"]

HERE = Scope()
#: What a method has, or uses, beside the operation's own parameters.
TAKEN = frozenset({"self", "format", "max_items", "refuse", "refuse_none", "refuse_without", "split_slug"})


def resources(bundle: Bundle, operations: tuple[Operation, ...], tags: dict[str, str]) -> tuple[Resource, ...]:
    """Every tag as a resource, in the order of the tags.

    Raises:
        DescriptionError: Two operations of one method that no argument tells apart, two parameters of one name.
    """
    raw = {
        item[method]["operationId"]: (join(join("#/paths", path), method), item[method])
        for path, item in bundle.document["paths"].items()
        for method in METHODS
        if method in item
    }
    for operation in operations:
        _refuse_collisions(bundle, operation, raw[operation.id][0])
    found: list[Resource] = []
    for tag, description in tags.items():
        own = tuple(o for o in operations if o.tag == tag)
        if not own:
            continue
        calls: dict[str, list[Operation]] = {}
        for operation in own:
            if operation.python_name:
                calls.setdefault(operation.python_name.partition(".")[2], []).append(operation)
        methods = tuple(_method(bundle, name, members, raw) for name, members in calls.items())
        found.append(Resource(python_identifier(tag), class_name(tag), description, methods, own))
    return tuple(found)


def _refuse_collisions(bundle: Bundle, operation: Operation, pointer: str) -> None:
    seen: dict[str, Parameter] = {}
    for parameter in operation.parameters:
        first = seen.setdefault(parameter.name, parameter)
        if first is not parameter:
            places = f"the {first.place}'s {first.wire!r} and the {parameter.place}'s {parameter.wire!r}"
            message = f"{places} are both the argument {parameter.name} of {operation.id}"
            advice = "Rename the parameter of the path, whose name is never sent."
            raise DescriptionError(bundle.problem(pointer, "argument-collision", message, advice))


def _method(bundle: Bundle, name: str, members: list[Operation], raw: dict[str, Any]) -> Method:
    arguments = {o.id: _arguments(o, raw[o.id][1].get("x-travis-arguments", {})) for o in members}
    variants = [Variant(o, arguments[o.id], _tests(o, arguments)) for o in members]
    for first, second in combinations(variants, 2):
        operation, other = first.operation, second.operation
        both = f"{operation.id} and {other.id} are both {operation.python_name}"
        if first.tests == second.tests:
            message = f"{both}, and no argument tells them apart"
            advice = "Give one of them another x-travis-call, or a required argument that the other does not have."
        elif (operation.result.page is None) != (other.result.page is None):
            message = f"{both}, and one is a list and the other is not"
            advice = "Give one of them another x-travis-call."
        else:
            continue
        pointer = join(raw[operation.id][0], "x-travis-call")
        raise DescriptionError(bundle.problem(pointer, "call-overlap", message, advice))
    # Not `python_identifier`, which would make `list_` of `list`: a method may be called like a built-in.
    return Method(f"{name}_" if iskeyword(name) else name, tuple(sorted(variants, key=_particularity)))


def _particularity(variant: Variant) -> tuple[bool, int]:
    """What a flag selects comes first: the last form is the one that is meant where nothing tells."""
    return not any(not a.feeds for a in variant.arguments), -len(variant.tests)


def _arguments(operation: Operation, special: dict[str, Any]) -> tuple[Argument, ...]:
    """Those named by `x-travis-arguments` and the path's are positional, the others keywords; required ones come
    first.
    """
    by_wire = {p.wire: p for p in operation.parameters}
    found: list[Argument] = []
    fed: set[str] = set()
    for name, value in special.items():
        feeds = [by_wire[wire] for wire in value.get("parameters", ())]
        fed.update(p.name for p in feeds)
        found.append(_special(name, value, feeds))
    found += [_plain(parameter) for parameter in operation.parameters if parameter.name not in fed]
    places = {p.name: index for index, p in enumerate(operation.parameters)}
    order = {a.name: (places.get(a.feeds[0], -1) if a.feeds else -1) for a in found}
    positional = sorted((a for a in found if a.positional), key=lambda a: (order[a.name], a.name))
    keywords = [a for a in found if not a.positional]
    return (*positional, *(a for a in keywords if a.required), *(a for a in keywords if not a.required))


def _special(name: str, value: dict[str, Any], feeds: list[Parameter]) -> Argument:
    # Chosen by hand, and so kept if Python has no word of that name; a built-in may be hidden.
    python = f"{name}_" if iskeyword(name) else name
    keyword = value.get("keyword", False)
    if not feeds:
        return Argument(python, "Literal[True]", True, False, "Selects this form of the call.", (), flag=True)
    if len(feeds) == 1:
        return replace(_plain(feeds[0]), name=python, positional=not keyword)
    example = f"{feeds[0].example}/{feeds[1].example}"
    what = f"Slug, such as `{example}`: {feeds[0].name} and {feeds[1].name} with a `/` between."
    return Argument(python, "str", all(p.required for p in feeds), not keyword, what, tuple(p.name for p in feeds))


def _plain(parameter: Parameter) -> Argument:
    name = f"{parameter.name}_" if parameter.name in TAKEN else parameter.name
    return Argument(
        name=name,
        annotation=_annotation(parameter),
        required=parameter.required,
        positional=parameter.place in ("path", "raw"),
        description=parameter.description,
        feeds=(parameter.name,),
        default="NOT_GIVEN" if parameter.nullable else "None",
        flag=parameter.style == "flag",
    )


def _annotation(parameter: Parameter) -> str:
    """What a caller may give: any sequence for a list, a `datetime` or its text for a time."""
    found = parameter.type
    if isinstance(found, Nullable):
        return f"{_given(found.type, parameter)} | None"
    return _given(found, parameter)


def _given(found: Type, parameter: Parameter) -> str:
    if parameter.place == "raw":
        return "str | bytes"
    if isinstance(found, ListOf):
        return f"Sequence[{_given(found.item, parameter)}]"
    if isinstance(found, ModelRef):
        return f"{found.annotation(HERE)} | dict[str, Any]"
    if isinstance(found, Time):
        return "datetime | str"
    return found.annotation(HERE)


def _tests(operation: Operation, arguments: dict[str, tuple[Argument, ...]]) -> tuple[str, ...]:
    """The conditions that set an operation apart from the others of its method."""
    tests: list[str] = []
    own = arguments[operation.id]
    others = [value for key, value in arguments.items() if key != operation.id]
    for argument in own:
        if not argument.required:
            continue
        twins = [next((a for a in other if a.name == argument.name), None) for other in others]
        if any(twin is None for twin in twins):
            tests.append(f"{argument.name} is not None" if argument.feeds else argument.name)
        # Of an id and a slug only the id is tested: it comes first, and what is left is the slug.
        if argument.annotation != "str" and any(twin is not None and twin.annotation == "str" for twin in twins):
            tests.append(f"not isinstance({argument.name}, str)")
    return tuple(tests)
