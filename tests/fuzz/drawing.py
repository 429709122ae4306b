"""Values drawn from the description's schemas: what they allow, no more; and what nobody allows.

Written for the subset of OpenAPI that the description keeps to, because drawing through schemathesis gives parameters
already serialised, and the serialisation is what is to be tested.
"""

from __future__ import annotations

import string
from functools import cache
from typing import TYPE_CHECKING, Any

from described import resolve
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

TEXTS = st.text(max_size=20) | st.sampled_from(
    ["é", "a b", "a/b", "a%2Fb", "ü&=?#+", "'\"\\", "null", "0", "\u2028", "🚲"]
)
TIMES = st.datetimes().map(lambda moment: f"{moment.replace(microsecond=0).isoformat()}Z") | st.sampled_from(
    ["2014-04-21T15:27:14Z", "2014-04-21T15:27:14.123Z", "2014-04-21T17:27:14+02:00", "2014-04-21T15:27:14+00:00"]
)
WHOLE = st.integers(-(2**63), 2**63 - 1)
JSON: SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | WHOLE | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
OBJECTS = st.dictionaries(TEXTS, JSON, max_size=3)

SIMPLE: dict[str, SearchStrategy[Any]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
}

# Keys that no description has, for what the server may add one day.
UNKNOWN_KEYS = st.text(string.ascii_lowercase, min_size=3, max_size=8).map(lambda text: f"x_{text}")
UNKNOWN_VALUES = st.text(string.ascii_lowercase, min_size=1, max_size=8).map(lambda text: f"new-{text}")


def values(schema: Mapping[str, Any], *, tomorrow: bool = False) -> SearchStrategy[Any]:
    """Values that a schema of the description allows.

    `tomorrow`: as a newer server may send them, with unknown attributes, and with unknown values of open enums.
    """
    if "$ref" in schema:
        return _referenced(schema["$ref"], tomorrow)
    if "anyOf" in schema:
        return st.one_of([values(one, tomorrow=tomorrow) for one in schema["anyOf"]])
    if "allOf" in schema:
        return _objects(_merged(schema), tomorrow)
    if "const" in schema or "enum" in schema:
        known = st.sampled_from(schema.get("enum", [schema.get("const")]))
        is_open = "enum" in schema and not schema.get("x-travis-closed")
        return known | UNKNOWN_VALUES if tomorrow and is_open else known
    kinds = schema.get("type")
    if kinds is None:
        return JSON
    return st.one_of([_of_type(kind, schema, tomorrow) for kind in (kinds if isinstance(kinds, list) else [kinds])])


@cache
def _referenced(reference: str, tomorrow: bool) -> SearchStrategy[Any]:
    return st.deferred(lambda: values(resolve({"$ref": reference}), tomorrow=tomorrow))


def _of_type(kind: str, schema: Mapping[str, Any], tomorrow: bool) -> SearchStrategy[Any]:
    match kind:
        case "integer":
            most = 2**31 - 1 if schema.get("format") == "int32" else 2**63 - 1
            least, most = schema.get("minimum", -most - 1), schema.get("maximum", most)
            # Where there are few, the ends are what something may depend on.
            return st.integers(least, most) | st.sampled_from([least, most])
        case "string":
            return _strings(schema)
        case "array":
            items = values(schema.get("items", {}), tomorrow=tomorrow)
            return st.lists(items, min_size=schema.get("minItems", 0), max_size=schema.get("maxItems", 3))
        case "object":
            return _objects(schema, tomorrow)
    return SIMPLE[kind]


def _strings(schema: Mapping[str, Any]) -> SearchStrategy[str]:
    if "pattern" in schema:
        # `$` also matches before a line end at the end; the description means the end.
        drawn = st.from_regex(schema["pattern"].removesuffix("$") + r"\Z", fullmatch=False)
        return drawn.filter(lambda text: len(text) <= schema.get("maxLength", 60))
    match schema.get("format"):
        case "date-time":
            return TIMES
        case "uuid":
            return st.uuids().map(str)
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    return TEXTS.filter(lambda text: least <= len(text) <= most)


def _objects(schema: Mapping[str, Any], tomorrow: bool) -> SearchStrategy[dict[str, Any]]:
    properties = {name: values(inner, tomorrow=tomorrow) for name, inner in schema.get("properties", {}).items()}
    others = schema.get("additionalProperties")
    if not properties:
        return (
            st.dictionaries(TEXTS, values(others, tomorrow=tomorrow), max_size=3)
            if isinstance(others, dict)
            else OBJECTS
        )
    required = set(schema.get("required", ()))
    drawn = st.fixed_dictionaries(
        {name: strategy for name, strategy in properties.items() if name in required},
        optional={name: strategy for name, strategy in properties.items() if name not in required},
    )
    least = schema.get("minProperties", 0)
    if least:
        drawn = drawn.filter(lambda value: len(value) >= least)
    if not tomorrow or others is False:
        return drawn
    unknown = st.dictionaries(UNKNOWN_KEYS, JSON, max_size=2)
    return st.builds(lambda known, extra: {**known, **extra}, drawn, unknown)


def _merged(schema: Mapping[str, Any]) -> dict[str, Any]:
    """An object whose schema shares attributes with others, as one schema."""
    merged: dict[str, Any] = {
        "properties": dict(schema.get("properties", {})),
        "required": list(schema.get("required", ())),
    }
    for part in schema["allOf"]:
        whole = resolve(part)
        whole = _merged(whole) if "allOf" in whole else whole
        merged["properties"] = {**whole.get("properties", {}), **merged["properties"]}
        merged["required"] += whole.get("required", ())
    return merged


# -- what nobody allows -----------------------------------------------------------------------------------------------

JUNK: SearchStrategy[Any] = st.one_of(
    JSON,
    st.sampled_from(
        [None, True, 10**400, -(10**30), 1e308, "", "\ud800", [], {}, [[]], {"": None}, [None], "2014-99-99T99:99:99Z"]
    ),
)


@st.composite
def spoiled(draw: st.DrawFn, healthy: SearchStrategy[Any]) -> Any:
    """A valid value with one place of it, anywhere, replaced, left out or doubled."""
    value = draw(healthy)
    steps = draw(st.lists(st.integers(0, 20), max_size=6))
    return _spoil(value, steps, draw(JUNK), draw(st.sampled_from(["replace", "remove", "add"])))


def _spoil(value: Any, steps: list[int], junk: Any, how: str) -> Any:
    if isinstance(value, dict) and value and steps:
        key = list(value)[steps[0] % len(value)]
        if len(steps) == 1 and how == "remove":
            return {name: inner for name, inner in value.items() if name != key}
        return {**value, key: _spoil(value[key], steps[1:], junk, how)}
    if isinstance(value, list) and value and steps:
        index = steps[0] % len(value)
        if len(steps) == 1 and how == "add":
            return [*value, junk]
        return [*value[:index], _spoil(value[index], steps[1:], junk, how), *value[index + 1 :]]
    return junk
