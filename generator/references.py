"""What may stand where a nested object stands, spelled out for what is published.

A description refers to the least that is promised in a place: `{$ref: BuildMinimal}`. The server may send more there,
if an include asked for it, and less, an address alone, where the object already stands further up in the answer. The
client reads all three by itself; a validator, or a client in another language, has to be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .grammar import is_array, is_object, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NAME", "with_references"]

#: The schema of an object that stands further up in the answer.
NAME = "Reference"
_SCHEMA = {
    "type": "object",
    "description": "An object that already stands further up in the answer, by its address alone.",
    "required": ["@href"],
    "properties": {"@href": {"type": "string", "description": "Its address.", "example": "/build/1"}},
    "additionalProperties": False,
}
_PREFIX = "#/components/schemas/"


def with_references(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a bundle in which each nested object may be the whole one, and a bare `{"@href": …}`.

    Without nested objects in several representations there is nothing to spell out, and it is the same document.
    """
    components: dict[str, Any] = document.get("components", {})
    schemas: dict[str, Any] = components.get("schemas", {})
    standing = {name: found for name in schemas if len(found := _standing(name, schemas)) > 1}
    made = {name: _schema(schema, standing) if _is_open(schema) else schema for name, schema in schemas.items()}
    if made == schemas:
        return document
    return document | {"components": components | {"schemas": made | {NAME: _SCHEMA}}}


def _is_open(schema: dict[str, Any]) -> bool:
    """Whether what is in it can be a reference: not the entries of a page, above which nothing stands."""
    return "x-travis-envelope" not in schema


def _schema(schema: Any, standing: dict[str, list[str]]) -> Any:
    """A schema whose properties, items and alternatives are spelled out."""
    if is_array(schema):
        return [_schema(member, standing) for member in schema]
    if not is_object(schema):
        return schema
    changed = dict(schema)
    for key in ("allOf", "anyOf"):
        if key in schema:
            changed[key] = _schema(schema[key], standing)
    if is_object(schema.get("properties")):
        changed["properties"] = {name: _place(value, standing) for name, value in schema["properties"].items()}
    if "items" in schema:
        changed["items"] = _place(schema["items"], standing)
    if is_array(schema.get("anyOf")):
        changed |= _place({"anyOf": schema["anyOf"]}, standing)
    return changed


def _place(schema: Any, standing: dict[str, list[str]]) -> Any:
    """The schema of a place in which an object may stand."""
    if not is_object(schema):
        return schema
    alternatives = [schema] if "$ref" in schema else schema.get("anyOf", [])
    promised = [name for a in alternatives if (name := _promised(a, standing))]
    if not promised:
        return _schema(schema, standing) if "items" in schema else schema
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "anyOf")}
    others = [a for a in alternatives if not _promised(a, standing)]
    names = dict.fromkeys(name for p in promised for name in standing[p])
    ordered = sorted(names, key=NAME.__eq__)
    return rest | {"anyOf": [*({"$ref": _PREFIX + name} for name in ordered), *others]}


def _promised(schema: Any, standing: dict[str, list[str]]) -> str:
    name = name_of(schema["$ref"]) if is_object(schema) and "$ref" in schema else ""
    return name if name in standing else ""


def _standing(name: str, schemas: dict[str, Any]) -> list[str]:
    """What may stand where a schema promises no more than the least of an object; the schema alone if it does not.

    What has no address is left out where it stands already.
    """
    properties = dict(_properties(schemas[name], schemas))
    if schemas[name].get("x-travis-abstract") or "@type" not in properties:
        return [name]
    if _representation(properties) not in ("", "minimal"):
        return [name]
    return [name, *_wholes(name, schemas), *([NAME] if "@href" in properties else [])]


def _wholes(name: str, schemas: dict[str, Any]) -> list[str]:
    """The standard schemas among those that extend one, at whatever distance."""
    family = [name]
    for known in family:
        extending = (other for other, schema in schemas.items() if schema.get("x-travis-extends") == known)
        family += [other for other in extending if other not in family]
    return [other for other in family[1:] if _representation(dict(_properties(schemas[other], schemas))) == "standard"]


def _properties(schema: dict[str, Any], schemas: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for member in schema.get("allOf", ()):
        yield from _properties(schemas[name_of(member["$ref"])] if "$ref" in member else member, schemas)
    yield from schema.get("properties", {}).items()


def _representation(properties: dict[str, dict[str, Any]]) -> str:
    return str(properties.get("@representation", {}).get("const", ""))
