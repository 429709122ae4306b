"""Rules about paths and parameters."""

import re
from collections.abc import Iterator

from ..grammar import join
from .view import Finding, View, rule

_TEMPLATE = re.compile(r"\{([^}]*)\}")
_NAME = re.compile(r"[a-z_]+")


@rule("path-parameter-dotted")
def path_parameter_dotted(view: View) -> Iterator[Finding]:
    """No `{build.id}`: openapi-python-client drops such an operation with a mere warning."""
    for path in view.of("path"):
        for name in _TEMPLATE.findall(path.name):
            if "." in name:
                advice = f"Write {{{name.replace('.', '_')}}}; the name of a path parameter is never sent."
                yield Finding(path.pointer, f"the path parameter {{{name}}} has a dot", advice)


@rule("path-parameter-name")
def path_parameter_name(view: View) -> Iterator[Finding]:
    """Names of path parameters are `[a-z_]+`."""
    for path in view.of("path"):
        for name in _TEMPLATE.findall(path.name):
            if "." not in name and not _NAME.fullmatch(name):
                yield Finding(
                    path.pointer, f"the path parameter {{{name}}} is no name", "Use lower-case letters and `_`."
                )


@rule("path-parameter-declared")
def path_parameter_declared(view: View) -> Iterator[Finding]:
    """What the path has in braces is declared as a required path parameter, and nothing else is."""
    for operation in view.operations:
        used = set(_TEMPLATE.findall(operation.path))
        declared = {
            value["name"]: (pointer, value) for pointer, value in operation.parameters.items() if value["in"] == "path"
        }
        for name in sorted(used - declared.keys()):
            advice = "Add it to `parameters` with `in: path` and `required: true`."
            yield Finding(operation.pointer, f"{operation.id} does not declare {{{name}}}", advice)
        for name, (pointer, value) in declared.items():
            if name not in used:
                advice = "Put it in the path in braces, or take it out of `parameters`."
                yield Finding(pointer, f"the path {operation.path} has no {{{name}}}", advice)
            elif value.get("required") is not True:
                yield Finding(
                    view.place(pointer), f"the path parameter {name} is not required", "Add `required: true`."
                )


@rule("path-template-unique")
def path_template_unique(view: View) -> Iterator[Finding]:
    """Two templates that differ only in a parameter's name are one path."""
    seen: dict[str, str] = {}
    for path in view.of("path"):
        first = seen.setdefault(_TEMPLATE.sub("{}", path.name), path.name)
        if first != path.name:
            advice = "Make them one path item with one name for the parameter."
            yield Finding(path.pointer, f"{path.name} and {first} are the same path", advice)


@rule("parameter-unique")
def parameter_unique(view: View) -> Iterator[Finding]:
    """An operation has one parameter of a name: a second one in another place would be the same Python argument."""
    for operation in view.operations:
        seen: set[str] = set()
        for pointer, value in operation.parameters.items():
            if value["name"] in seen:
                message = f"{operation.id} has two parameters called {value['name']}"
                yield Finding(pointer, message, "Rename or remove one of them.")
            seen.add(value["name"])


@rule("parameter-place")
def parameter_place(view: View) -> Iterator[Finding]:
    """Parameters are in the path or in the query, and have a schema."""
    for parameter in view.of("parameter"):
        value = parameter.value
        if value["in"] not in ("path", "query"):
            advice = "Describe it in words, or, if the client must always send it, in x-travis-headers."
            yield Finding(
                join(parameter.pointer, "in"), f"the parameter {value['name']} is in the {value['in']}", advice
            )
        if "content" in value:
            advice = "Use `schema`; openapi-python-client skips such a parameter silently."
            yield Finding(join(parameter.pointer, "content"), f"the parameter {value['name']} has content", advice)


@rule("parameter-default")
def parameter_default(view: View) -> Iterator[Finding]:
    """No default: generated clients would always send it."""
    for parameter in view.of("parameter"):
        if "default" in view.resolve(parameter.value.get("schema", {})):
            advice = "Say it in the description; generated clients would send it with every request."
            yield Finding(
                join(parameter.pointer, "schema"), f"the parameter {parameter.value['name']} has a default", advice
            )


@rule("parameter-list")
def parameter_list(view: View) -> Iterator[Finding]:
    """A list says how it is written, and is never empty (an empty one is not the same as none)."""
    for parameter in view.of("parameter"):
        value = parameter.value
        name, schema = value["name"], view.resolve(value.get("schema", {}))
        if schema.get("type") != "array":
            continue
        if value["in"] != "query" or value.get("style") != "form" or not isinstance(value.get("explode"), bool):
            advice = (
                "Write `style: form` and `explode: false` (joined by commas), or `explode: true` (repeated `ids[]`)."
            )
            yield Finding(parameter.pointer, f"the list {name} does not say how it is written", advice)
        elif value["explode"] != name.endswith("[]"):
            advice = (
                "One called `ids[]` is repeated, `explode: true`; all others are joined by commas, `explode: false`."
            )
            yield Finding(
                join(parameter.pointer, "explode"), f"the list {name} has explode: {value['explode']}", advice
            )
        if schema.get("minItems", 0) < 1:
            yield Finding(join(parameter.pointer, "schema"), f"the list {name} may be empty", "Add `minItems: 1`.")


@rule("parameter-scalar")
def parameter_scalar(view: View) -> Iterator[Finding]:
    """A parameter is a string, a number, a boolean, one of several of these, or a list."""
    for parameter in view.of("parameter"):
        schema = view.resolve(parameter.value.get("schema", {}))
        items = view.resolve(schema.get("items", {})) if schema.get("type") == "array" else schema
        kinds = [view.resolve(member).get("type") for member in items.get("anyOf", [items])]
        if not set(kinds) <= {"string", "integer", "number", "boolean"}:
            advice = "Give it the type string, integer, number or boolean, `anyOf` of these, or a list of one of these."
            yield Finding(
                join(parameter.pointer, "schema"), f"the parameter {parameter.value['name']} has no plain type", advice
            )


@rule("parameter-documented")
def parameter_documented(view: View) -> Iterator[Finding]:
    """Every parameter has a description and an example."""
    for parameter in view.of("parameter"):
        for key, advice in (
            ("description", "Say what it is for."),
            ("example", "Give a value that exists in the reference's world."),
        ):
            if parameter.value.get(key) in (None, ""):
                yield Finding(parameter.pointer, f"the parameter {parameter.value['name']} has no {key}", advice)
