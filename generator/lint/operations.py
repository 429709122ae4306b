"""Rules about operations: their names, their methods in Python, and what each must have."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..grammar import join
from ..opc import python_identifier
from .view import Finding, Operation, View, rule

#: The verbs that say which HTTP method they are; all others are the API's own.
_VERBS = {"get": {"get"}, "list": {"get"}, "create": {"post"}, "update": {"patch", "put"}, "delete": {"delete"}}
_WITHOUT_METHOD = {"moved", "never"}
_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


@rule("operation-id")
def operation_id(view: View) -> Iterator[Finding]:
    """`<resource>_<verb>[_for_<scope>][_by_<key>]`, the resource being the tag."""
    for operation in view.operations:
        name, tag = operation.value.get("operationId"), _tag(operation)
        advice = f"Name it <resource>_<verb>[_for_<scope>][_by_<key>], beginning with its tag: {tag}_…"
        if name is None:
            yield Finding(operation.pointer, "the operation has no operationId", f"{advice}.")
        elif not _ID.fullmatch(name) or not name.startswith(f"{tag}_"):
            place = join(operation.pointer, "operationId")
            yield Finding(place, f"the operationId {name} does not follow the pattern", f"{advice}.")


@rule("operation-id-unique")
def operation_id_unique(view: View) -> Iterator[Finding]:
    """No two operationIds are one Python name: openapi-python-client would overwrite one silently."""
    seen: dict[str, Operation] = {}
    for operation in view.operations:
        first = seen.setdefault(python_identifier(operation.id), operation)
        if first is not operation:
            message = f"the operationIds {first.id} and {operation.id} are the same Python name"
            yield Finding(join(operation.pointer, "operationId"), message, "Rename one of them.")


@rule("operation-verb")
def operation_verb(view: View) -> Iterator[Finding]:
    """The verbs get, list, create, update and delete go with their HTTP methods."""
    for operation in view.operations:
        verb = operation.id.removeprefix(f"{_tag(operation)}_").partition("_")[0]
        methods = _VERBS.get(verb)
        if methods and operation.method not in methods:
            message = f"{operation.id} is a {operation.method.upper()}"
            advice = (
                f"`{verb}` is for {' and '.join(sorted(methods)).upper()}; choose the verb that the API has for it."
            )
            yield Finding(join(operation.pointer, "operationId"), message, advice)


def _tag(operation: Operation) -> str:
    return next(iter(operation.value.get("tags", ())), "")


@rule("operation-tag")
def operation_tag(view: View) -> Iterator[Finding]:
    """One tag, the resource, defined at the root."""
    known = [tag["name"] for tag in view.document.get("tags", ())]
    for operation in view.operations:
        tags = operation.value.get("tags", [])
        if len(tags) != 1 or tags[0] not in known:
            advice = f"Give it exactly one of the tags of openapi.yaml: {', '.join(known)}."
            yield Finding(join(operation.pointer, "tags"), f"{operation.id} has the tags {tags}", advice)


@rule("operation-documented")
def operation_documented(view: View) -> Iterator[Finding]:
    """Every operation has a summary, a description, its security and its source."""
    advice = {
        "summary": "Say in one line what it does.",
        "description": "Say what it does, to whom it answers, and what is surprising.",
        "security": "List the security schemes that it takes; `[{}, {token: []}]` if strangers may call it too.",
        "x-travis-source": "List where it is documented: section of the reference, file of the server.",
    }
    for operation in view.operations:
        for key, text in advice.items():
            if operation.value.get(key) in (None, ""):
                yield Finding(operation.pointer, f"{operation.id} has no {key}", text)


@rule("operation-security")
def operation_security(view: View) -> Iterator[Finding]:
    """Security names schemes that exist."""
    known = view.document.get("components", {}).get("securitySchemes", {})
    owners: list[tuple[str, dict[str, Any]]] = [("#", view.document)]
    for pointer, owner in owners + [(operation.pointer, operation.value) for operation in view.operations]:
        for requirement in owner.get("security", ()):
            for name in requirement:
                if name not in known:
                    advice = f"The security schemes are {', '.join(known) or 'none'}; define it in openapi.yaml."
                    yield Finding(join(pointer, "security"), f"there is no security scheme {name}", advice)


@rule("operation-call")
def operation_call(view: View) -> Iterator[Finding]:
    """Every operation has its Python method, but for moved ones and ones that never were."""
    tags = {tag["name"] for tag in view.document.get("tags", ())}
    for operation in view.operations:
        call, server = operation.value.get("x-travis-call"), operation.value.get("x-travis-server")
        place = join(operation.pointer, "x-travis-call")
        if call is None and server not in _WITHOUT_METHOD:
            advice = "Add `x-travis-call: <resource>.<method>`, the Python method that makes this call."
            yield Finding(operation.pointer, f"{operation.id} has no x-travis-call", advice)
        elif call is not None and server in _WITHOUT_METHOD:
            advice = "Leave x-travis-call out: it is called through `call` and `raw` alone."
            yield Finding(place, f"{operation.id} is {server} and has a method", advice)
        elif call is not None and call.partition(".")[0] not in tags:
            advice = "A method belongs to a resource, which is a tag of openapi.yaml."
            yield Finding(place, f"{call} is a method of no resource", advice)


@rule("operation-server")
def operation_server(view: View) -> Iterator[Finding]:
    """What is not on the server any more is deprecated and says what to use instead."""
    for operation in view.operations:
        server, value = operation.value.get("x-travis-server"), operation.value
        if server and not (value.get("deprecated") is True and "x-travis-instead" in value):
            message = f"{operation.id} is {server}, but not deprecated with x-travis-instead"
            advice = (
                "Add `deprecated: true` and `x-travis-instead:` with the operationId to use, or what to do in words."
            )
            yield Finding(join(operation.pointer, "x-travis-server"), message, advice)
        elif "x-travis-instead" in value and value.get("deprecated") is not True:
            message = f"{operation.id} has x-travis-instead, but is not deprecated"
            yield Finding(
                join(operation.pointer, "x-travis-instead"), message, "Add `deprecated: true`, or leave it out."
            )


@rule("operation-idempotent")
def operation_idempotent(view: View) -> Iterator[Finding]:
    """Only a PUT, PATCH or DELETE is marked: a GET is idempotent anyway, a POST is never sent twice."""
    for operation in view.operations:
        if "x-travis-idempotent" in operation.value and operation.method not in ("put", "patch", "delete"):
            message = f"{operation.id} is a {operation.method.upper()}"
            place = join(operation.pointer, "x-travis-idempotent")
            yield Finding(place, message, "Leave x-travis-idempotent out; it is for PUT, PATCH and DELETE.")


@rule("operation-success")
def operation_success(view: View) -> Iterator[Finding]:
    """At least one answer is a success (or a redirect)."""
    for operation in view.operations:
        if not any(status.startswith(("2", "3")) for status in operation.responses):
            advice = "Describe what the server answers when all is well."
            yield Finding(join(operation.pointer, "responses"), f"{operation.id} never succeeds", advice)


@rule("operation-overlap")
def operation_overlap(view: View) -> Iterator[Finding]:
    """Operations of one Python method differ in the arguments that they need, in name or in kind."""
    methods: dict[str, dict[frozenset[tuple[str, str]], Operation]] = defaultdict(dict)
    for operation in view.operations:
        call = operation.value.get("x-travis-call")
        if call is not None:
            first = methods[call].setdefault(needed(view, operation), operation)
            if first is not operation:
                message = f"{operation.id} and {first.id} are both {call} with the same arguments"
                advice = "Give one of them another x-travis-call, or an argument of its own in x-travis-arguments."
                yield Finding(join(operation.pointer, "x-travis-call"), message, advice)


def needed(view: View, operation: Operation) -> frozenset[tuple[str, str]]:
    """The arguments without which a call is not this operation: (Python name, kind); two path segments are a `slug`."""
    inputs = view.inputs(operation)
    required = {value["name"] for value in operation.parameters.values() if value.get("required")}
    body = view.resolve(operation.value.get("requestBody", {}))
    if body.get("required"):
        required |= view.required(view.body_schema(operation)) | {body.get("x-travis-argument")} & inputs.keys()
    arguments: set[tuple[str, str]] = set()
    for name, argument in operation.value.get("x-travis-arguments", {}).items():
        parts: list[str] = argument.get("parameters", [])
        if argument.get("constant"):
            arguments.add((name, "constant"))
        elif required.issuperset(parts):
            arguments.add((name, "slug" if len(parts) > 1 else _kind(view, inputs.get(parts[0]))))
        required.difference_update(parts)
    return frozenset(arguments | {(name, _kind(view, inputs.get(name))) for name in required})


def _kind(view: View, schema: Any) -> str:
    """`integer`, `string` …: the JSON type of an argument."""
    kinds = view.resolve(schema or {}).get("type", "")
    return kinds if isinstance(kinds, str) else "".join(kind for kind in kinds if kind != "null")
