"""Rules about extensions that name something: what they name exists."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..grammar import join
from .view import Finding, View, rule


@rule("arguments-exist")
def arguments_exist(view: View) -> Iterator[Finding]:
    """`x-travis-arguments` is made of the operation's parameters, each used once."""
    for operation in view.operations:
        inputs, used = view.inputs(operation), set[str]()
        place = join(operation.pointer, "x-travis-arguments")
        for name, argument in operation.value.get("x-travis-arguments", {}).items():
            for parameter in argument.get("parameters", ()):
                if parameter not in inputs:
                    yield Finding(join(place, name), f"{operation.id} has no parameter {parameter}", _known(inputs))
                elif parameter in used:
                    advice = "Feed each parameter from one argument."
                    yield Finding(join(place, name), f"{parameter} is fed by two arguments", advice)
                used.add(parameter)
        for name in operation.value.get("x-travis-arguments", {}):
            if name in inputs.keys() - used:
                advice = "Choose another name for the argument, or feed the parameter from it."
                yield Finding(
                    join(place, name), f"{operation.id} has a parameter {name} beside the argument {name}", advice
                )


@rule("requires-exist")
def requires_exist(view: View) -> Iterator[Finding]:
    """`x-travis-requires` is about the operation's parameters."""
    for operation in view.operations:
        inputs = view.inputs(operation)
        for index, requirement in enumerate(operation.value.get("x-travis-requires", ())):
            for name in sorted({name for names in requirement.values() for name in names} - inputs.keys()):
                place = join(join(operation.pointer, "x-travis-requires"), index)
                yield Finding(place, f"{operation.id} has no parameter {name}", _known(inputs))


@rule("pagination-exists")
def pagination_exists(view: View) -> Iterator[Finding]:
    """`x-travis-pagination` is of a list in an envelope; parameters are the operation's, the attribute the items'."""
    for operation in view.operations:
        pagination = operation.value.get("x-travis-pagination")
        if pagination is None:
            continue
        place, inputs = join(operation.pointer, "x-travis-pagination"), view.inputs(operation)
        wanted = ["limit", "offset"] if pagination["by"] == "offset" else [pagination["parameter"]]
        missing = [
            name
            for name in [*wanted, *pagination.get("needs", ()), *pagination.get("unless", ())]
            if name not in inputs
        ]
        if missing:
            yield Finding(place, f"{operation.id} has no parameter {', '.join(missing)}", _known(inputs))
        items = _items(view, operation.responses)
        if items is None:
            advice = "Give the schema of its answer `x-travis-envelope`, the name of the member that is the list."
            yield Finding(place, f"the answer of {operation.id} is no list in an envelope", advice)
        elif (attribute := pagination.get("attribute")) and attribute not in items:
            yield Finding(place, f"the items of {operation.id} have no attribute {attribute}", _known(items))


def _items(view: View, responses: dict[str, tuple[str, dict[str, object]]]) -> dict[str, object] | None:
    """The properties of the items of a list in an envelope; None where the success is nothing of the kind."""
    for status, (_, response) in responses.items():
        if status.startswith("2"):
            content = view.resolve(response.get("content", {}))
            envelope = view.resolve(view.resolve(content.get("application/json", {})).get("schema", {}))
            if envelope.get("type") == "array":
                return dict(view.flatten(envelope.get("items", {})))
            envelope = view.resolve(next(iter(envelope.get("anyOf", ())), envelope))  # one for each representation
            member = view.resolve(dict(view.flatten(envelope)).get(envelope.get("x-travis-envelope", ""), {}))
            if member.get("type") == "array":
                return dict(view.flatten(member.get("items", {})))
    return None


@rule("formats-exist")
def formats_exist(view: View) -> Iterator[Finding]:
    """Every format of `x-travis-formats` is a media type of a successful answer."""
    for operation in view.operations:
        formats = operation.value.get("x-travis-formats", {})
        types = {
            name: None
            for status, (_, response) in operation.responses.items()
            if status.startswith("2")
            for name in response.get("content", ())
        }
        for name, choice in formats.items():
            if choice["content"] not in types:
                place = join(join(operation.pointer, "x-travis-formats"), name)
                yield Finding(place, f"{operation.id} never answers {choice['content']}", _known(types))
        if len(types) > 1 and not formats:
            advice = "Add `x-travis-formats`, which gives each a name and the Accept header that chooses it."
            yield Finding(operation.pointer, f"{operation.id} answers in several media types", advice)


@rule("instead-exists")
def instead_exists(view: View) -> Iterator[Finding]:
    """`x-travis-instead`, where it is one word, is an operationId."""
    known = {operation.id: None for operation in view.operations}
    for operation in view.operations:
        instead = operation.value.get("x-travis-instead", "")
        if re.fullmatch(r"\w+", instead) and instead not in known:
            advice = "Name an operation of this API, or say in words what to do."
            yield Finding(join(operation.pointer, "x-travis-instead"), f"there is no operation {instead}", advice)


@rule("envelope-exists")
def envelope_exists(view: View) -> Iterator[Finding]:
    """`x-travis-envelope` is a property of its schema."""
    for schema in view.of("schema"):
        if name := schema.value.get("x-travis-envelope"):
            members = dict(view.flatten(schema.value))
            if name not in members:
                place = join(schema.pointer, "x-travis-envelope")
                yield Finding(place, f"{schema.name} has no property {name}", _known(members))


@rule("sideload-exists")
def sideload_exists(view: View) -> Iterator[Finding]:
    """`x-travis-sideload` links a schema that exists, from members of envelopes, by an attribute of the object."""
    envelopes = [schema.value for schema in view.of("schema") if "x-travis-envelope" in schema.value]
    members = {name: None for envelope in envelopes for name, _ in view.flatten(envelope)}
    for schema in view.of("schema"):
        attributes = dict(view.flatten(schema.value))
        for name, sideload in schema.value.get("x-travis-sideload", {}).items():
            place = join(join(schema.pointer, "x-travis-sideload"), name)
            if name in attributes:
                advice = "Choose another name for what is linked."
                yield Finding(place, f"{schema.name} has an attribute {name} of its own", advice)
            if sideload["schema"] not in view.components:
                yield Finding(place, f"there is no schema {sideload['schema']}", _known(view.components))
            if sideload["by"] not in attributes:
                yield Finding(place, f"{schema.name} has no attribute {sideload['by']}", _known(attributes))
            for member in sideload["from"]:
                if member not in members:
                    yield Finding(place, f"no envelope has a member {member}", _known(members))


@rule("states-exist")
def states_exist(view: View) -> Iterator[Finding]:
    """`x-travis-states` is a property that is an enum, of a schema that becomes a class."""
    return _helped(view, "x-travis-states", "enum", "state", lambda member: "enum" in member)


@rule("public-key-exists")
def public_key_exists(view: View) -> Iterator[Finding]:
    """`x-travis-public-key` is a property that is a text, of a schema that becomes a class."""
    return _helped(view, "x-travis-public-key", "text", "key", _is_text)


def _is_text(schema: dict[str, Any]) -> bool:
    return schema.get("type") in ("string", ["string", "null"]) and "format" not in schema


def _helped(
    view: View, extension: str, form: str, noun: str, fits: Callable[[dict[str, Any]], bool]
) -> Iterator[Finding]:
    """Where an extension that brings helpers does not name a property of this form."""
    for schema in view.of("schema"):
        if name := schema.value.get(extension):
            place = join(schema.pointer, extension)
            members = dict(view.flatten(schema.value))
            if schema.value.get("x-travis-abstract"):
                yield Finding(place, f"{schema.name} is a fragment", "Move it to the schemas that have it in `allOf`.")
            elif name not in members:
                yield Finding(place, f"{schema.name} has no property {name}", _known(members))
            elif not fits(view.resolve(view.unwrap(members[name]))):
                yield Finding(place, f"{name} of {schema.name} is no {form}", f"Name the property that is the {noun}.")


@rule("include-offered")
def include_offered(view: View) -> Iterator[Finding]:
    """What comes with an include can be asked for: some parameter `include` that lists what it takes has it."""
    parameters = [p for p in view.of("parameter") if p.value["name"] == "include"]
    lists = [view.resolve(view.resolve(p.value.get("schema", {})).get("items", {})) for p in parameters]
    offered = {name: None for items in lists for name in items.get("enum", ())}
    for node in view.properties:
        include = node.value.get("x-travis-include")
        if include and offered and include not in offered:
            message = f"no operation offers to include {include}"
            yield Finding(join(node.pointer, "x-travis-include"), message, _known(offered))


@rule("warnings-exist")
def warnings_exist(view: View) -> Iterator[Finding]:
    """`x-travis-warnings` is a schema of objects, which any answer may have a list of as `@warnings`."""
    name = view.document.get("x-travis-warnings")
    if name and "properties" not in view.components.get(name, {}):
        advice = "Name the schema of a warning of the server."
        yield Finding("#/x-travis-warnings", f"there is no schema of objects {name}", advice)
    for node in view.properties:
        if node.name == "@warnings":
            advice = "Leave it out: any answer may have it, and the client gives what it says as warnings."
            yield Finding(node.pointer, "@warnings is described as a property", advice)


@rule("extends-exists")
def extends_exists(view: View) -> Iterator[Finding]:
    """`x-travis-extends` is another schema of objects, and does not lead back."""
    for schema in view.of("schema"):
        seen, name = [schema.name], schema.value.get("x-travis-extends")
        place = join(schema.pointer, "x-travis-extends")
        while name is not None:
            base = view.components.get(name)
            if base is None or not base.keys() & {"properties", "allOf"}:
                yield Finding(place, f"there is no schema of objects {name}", "Name the smaller representation.")
                break
            if name in seen:
                circle = " → ".join([*seen, name])
                yield Finding(place, f"{schema.name} extends itself: {circle}", "Extend the smaller representation.")
                break
            seen.append(name)
            name = base.get("x-travis-extends")


def _known(names: Iterable[str]) -> str:
    known = ", ".join(names)
    return f"Correct the name; there are {known}." if known else "Correct the name; there are none."
