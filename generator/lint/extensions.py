"""The `x-travis-*` extensions: where each may stand and what its value looks like, as in `openapi/README.md`."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import jsonschema_rs

from ..grammar import Node, is_object, join
from .view import Finding, View, rule

__all__ = ["EXTENSIONS", "Extension"]


class Extension(NamedTuple):
    """An extension: the places where it may stand, the schema of its value, and what that is, in words."""

    places: tuple[str, ...]
    schema: dict[str, Any]
    form: str


_WORDS: dict[str, Any] = {"type": "string", "minLength": 1}
_NAME: dict[str, Any] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_NAMES: dict[str, Any] = {"type": "array", "items": _WORDS, "minItems": 1, "uniqueItems": True}
_TRUE: dict[str, Any] = {"const": True}
_PATH: dict[str, Any] = {"type": "string", "pattern": "^/"}
_REFERENCE: dict[str, Any] = {"type": "object", "required": ["$ref"], "maxProperties": 1}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 1}


def _record(optional: dict[str, Any] | None = None, **required: Any) -> dict[str, Any]:
    properties = {name.rstrip("_").replace("_", "-"): schema for name, schema in required.items()}
    return {
        "type": "object",
        "required": list(properties),
        "properties": properties | (optional or {}),
        "additionalProperties": False,
    }


def _map(names: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "minProperties": 1, "propertyNames": names, "additionalProperties": values}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "items": items}


_REQUIRES = [
    _record({"when": _NAMES}, **{rule: _NAMES | {"minItems": least}})
    for rule, least in (("exactly_one", 2), ("at_most_one", 2), ("at_least_one", 1))
]
_CURSOR = _record({"unless": _NAMES, "needs": _NAMES}, by={"const": "cursor"}, parameter=_WORDS, attribute=_WORDS)
_QUERY: dict[str, Any] = {"const": "query"}
_TEXT = _record(is_={"const": "text"}, type=_WORDS, example=_WORDS)

EXTENSIONS: dict[str, Extension] = {
    "x-travis-headers": Extension(("document",), _map(_WORDS, _WORDS), "an object of header values by name"),
    "x-travis-limits": Extension(("document",), _record(posts=_COUNT, seconds=_COUNT), "`{posts: 50, seconds: 30}`"),
    "x-travis-parameters": Extension(
        ("document",),
        _list(_record(name=_WORDS, in_=_QUERY, description=_WORDS, schema=_record(type=_WORDS), example=_WORDS)),
        "a list of `{name: …, in: query, description: …, schema: {type: …}, example: …}`",
    ),
    "x-travis-templates": Extension(
        ("document",),
        _map(_PATH, _map(_NAME, _record(path=_PATH, parameters=_list(_REFERENCE)))),
        "by path `{<key>: {path: …, parameters: [{$ref: …}]}}`",
    ),
    "x-travis-warnings": Extension(("document",), _WORDS, "the name of a schema"),
    "x-travis-messages": Extension(("document",), _NAMES, "a list of names of schemas"),
    "x-travis-call": Extension(
        ("operation",),
        {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$"},
        "a method like `builds.list`",
    ),
    "x-travis-action": Extension(("operation",), _WORDS, "the server's name of the action, like `builds.find`"),
    "x-travis-source": Extension(("operation",), _list(_WORDS), "a list of sources, in words"),
    "x-travis-arguments": Extension(
        ("operation",),
        _map(_NAME, {"anyOf": [_record({"keyword": _TRUE}, parameters=_NAMES), _record(constant=_TRUE)]}),
        "by Python argument `{parameters: […]}`, perhaps with `keyword: true`, or `{constant: true}`",
    ),
    "x-travis-requires": Extension(
        ("operation",),
        _list({"anyOf": _REQUIRES}),
        "a list of `{exactly-one: […]}`, `{at-most-one: […]}` or `{at-least-one: […]}`, perhaps with `when: […]`",
    ),
    "x-travis-pagination": Extension(
        ("operation",),
        {"anyOf": [_CURSOR, _record(by={"const": "offset"})]},
        "`{by: cursor, parameter: …, attribute: …, needs: […], unless: […]}` or `{by: offset}`",
    ),
    "x-travis-formats": Extension(
        ("operation",), _map(_NAME, _record(accept=_WORDS, content=_WORDS)), "by format `{accept: …, content: …}`"
    ),
    "x-travis-flag": Extension(("parameter",), _TRUE, "`true`"),
    "x-travis-idempotent": Extension(("operation",), _TRUE, "`true`"),
    "x-travis-server": Extension(
        ("operation",), {"enum": ["moved", "removed", "never"]}, "`moved`, `removed` or `never`"
    ),
    "x-travis-instead": Extension(("operation",), _WORDS, "the operationId to use, or what to do in words"),
    "x-travis-discrepancy": Extension(
        ("document", "operation"),
        _list(_record(reference=_WORDS, server=_WORDS, evidence=_WORDS)),
        "a list of `{reference: …, server: …, evidence: …}`",
    ),
    "x-travis-lenient": Extension(("operation",), _WORDS, "what the server takes, in words"),
    "x-travis-server-error": Extension(("operation",), _WORDS, "what the server answers 500 to, in words"),
    "x-travis-body": Extension(
        ("response",),
        {"anyOf": [_record(is_={"const": "empty"}), _TEXT]},
        "`{is: empty}` or `{is: text, type: …, example: …}`",
    ),
    "x-travis-error": Extension(("response",), _WORDS, "the condition in words"),
    "x-travis-argument": Extension(("request body",), _NAME, "the name of a Python argument"),
    "x-travis-envelope": Extension(("schema",), _WORDS, "the name of the member that is the answer"),
    "x-travis-sideload": Extension(
        ("schema",),
        _map(_NAME, _record(schema=_WORDS, from_=_NAMES, by=_WORDS)),
        "by attribute `{schema: Commit, from: [commit, commits], by: commit_id}`",
    ),
    "x-travis-abstract": Extension(("schema",), _TRUE, "`true`"),
    "x-travis-extends": Extension(("schema",), _WORDS, "the name of a schema"),
    "x-travis-states": Extension(("schema",), _WORDS, "the name of a property"),
    "x-travis-public-key": Extension(("schema",), _WORDS, "the name of a property"),
    "x-travis-closed": Extension(("enum",), _TRUE, "`true`"),
    "x-travis-include": Extension(
        ("property",), {"type": "string", "pattern": r"^[a-z_]+\.@?[a-z_]+$"}, "an include like `build.jobs`"
    ),
    "x-travis-secret": Extension(("property", "parameter"), _TRUE, "`true`"),
    "x-travis-aliases": Extension(("parameter", "property"), _NAMES, "a list of names"),
}


@cache
def _validator(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(EXTENSIONS[name].schema)


def _extensions(view: View) -> Iterator[tuple[Node, str]]:
    """Every extension of ours and the object on which it stands."""
    return ((node, key) for node in view.nodes for key in node.value if key.startswith("x-travis"))


def _place(node: Node) -> str:
    """What the table calls the place of an object."""
    if node.kind != "schema":
        return node.kind
    if node.role == "schemas":
        return "enum" if "enum" in node.value else "schema"
    return "property" if node.role == "properties" else f"schema under {node.role!r}"


@rule("extension-unknown")
def extension_unknown(view: View) -> Iterator[Finding]:
    """Every `x-travis-*` is in the table."""
    for node, name in _extensions(view):
        if name not in EXTENSIONS:
            advice = f"Correct its name; the extensions are {', '.join(EXTENSIONS)}."
            yield Finding(join(node.pointer, name), f"unknown extension {name}", advice)


@rule("extension-place")
def extension_place(view: View) -> Iterator[Finding]:
    """An extension stands where the table puts it."""
    for node, name in _extensions(view):
        known = EXTENSIONS.get(name)
        if known and _place(node) not in known.places:
            advice = f"Move it: it belongs on a {' or a '.join(known.places)}."
            yield Finding(join(node.pointer, name), f"{name} stands on a {_place(node)}", advice)
    for operation in view.of("operation"):
        responses = operation.value.get("responses")
        for name in responses if is_object(responses) else ():
            if name.startswith("x-"):
                place = join(join(operation.pointer, "responses"), name)
                yield Finding(place, f"{name} stands among the responses", "Move it to a response or to the operation.")


@rule("extension-value")
def extension_value(view: View) -> Iterator[Finding]:
    """The value of an extension has the form of the table."""
    for node, name in _extensions(view):
        if name in EXTENSIONS and not _validator(name).is_valid(node.value[name]):
            advice = f"Write {EXTENSIONS[name].form}."
            yield Finding(join(node.pointer, name), f"{name} has another form: {node.value[name]!r}", advice)
