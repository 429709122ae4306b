"""OpenAPI 3.1 as 3.0.3, for tools that read nothing newer. Mechanical, because descriptions keep to a subset."""

from typing import Any

from .errors import DescriptionError, Problem
from .grammar import child_kind, is_array, is_object, join, parts, resolve

__all__ = ["to_3_0"]

#: JSON Schema that 3.0 has no word for.
_REFUSED = {
    *(
        "$defs",
        "$id",
        "$schema",
        "$anchor",
        "$dynamicRef",
        "$dynamicAnchor",
        "$comment",
        "if",
        "then",
        "else",
        "contains",
    ),
    *("minContains", "maxContains", "prefixItems", "patternProperties", "propertyNames", "dependentRequired"),
    *(
        "dependentSchemas",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
    ),
}
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def to_3_0(document: dict[str, Any], *, name: str = "the document") -> dict[str, Any]:
    """The same API in OpenAPI 3.0.3.

    `document` is a bundle, `name` what it is called in messages. Raises `DescriptionError` for what 3.0 can not say.
    """
    converter = _Converter(document, name)
    converted: dict[str, Any] = converter.convert("document", document, "#")
    if converter.problems:
        raise DescriptionError(*converter.problems)
    return converted | {"openapi": "3.0.3"}


class _Converter:
    def __init__(self, document: dict[str, Any], name: str) -> None:
        self.document, self.name = document, name
        self.problems: list[Problem] = []

    def convert(self, kind: str, value: Any, pointer: str) -> Any:
        """What stands at `pointer`, in 3.0."""
        if is_array(value):
            return [self.convert(child_kind(kind, ""), item, join(pointer, index)) for index, item in enumerate(value)]
        if not is_object(value):
            if kind == "schema" and not pointer.endswith("/additionalProperties"):
                self._refuse(pointer, "a schema that is true or false", "Give it a type.")
            return value
        if kind == "components" and "pathItems" in value:
            self._refuse(join(pointer, "pathItems"), "components of paths", "Write each path out.")
        if kind == "security scheme" and value.get("type") == "mutualTLS":
            self._refuse(pointer, "mutual TLS as a security scheme", "Say it in the description.")
        converted = {key: self.convert(child_kind(kind, key), item, join(pointer, key)) for key, item in value.items()}
        return self._object(kind, converted, value, pointer)

    def _object(self, kind: str, converted: dict[str, Any], original: dict[str, Any], pointer: str) -> dict[str, Any]:
        if kind == "schema":
            return self._schema(converted, original, pointer)
        if kind == "document":
            return self._document(converted)
        if kind == "info":
            return self._info(converted)
        if kind and not kind.endswith("{}") and "$ref" in converted:
            return {"$ref": converted["$ref"]}  # 3.0 ignores what stands beside it
        return converted

    def _refuse(self, pointer: str, what: str, advice: str) -> None:
        self.problems.append(
            Problem(self.name, None, pointer, "not-in-3.0", f"OpenAPI 3.0 does not have {what}", advice)
        )

    def _document(self, document: dict[str, Any]) -> dict[str, Any]:
        document.pop("jsonSchemaDialect", None)
        if webhooks := document.pop("webhooks", None):
            document["x-webhooks"] = webhooks  # the name under which 3.0 tools know them
        document.setdefault("paths", {})
        return document

    def _info(self, info: dict[str, Any]) -> dict[str, Any]:
        """Without a summary, and the licence by address instead of by identifier."""
        if summary := info.pop("summary", None):
            info.setdefault("description", summary)
        licence = info.get("license", {})
        if identifier := licence.pop("identifier", None):
            licence.setdefault("url", f"https://spdx.org/licenses/{identifier}.html")
        return info

    def _schema(self, schema: dict[str, Any], original: dict[str, Any], pointer: str) -> dict[str, Any]:
        for key in sorted(original.keys() & _REFUSED):
            self._refuse(join(pointer, key), f"the keyword {key}", "Say it in the description.")
        if "const" in schema:
            value = schema.pop("const")
            schema.setdefault("type", _type_of(value))
            schema["enum"] = [value]
            if title := _title(pointer):
                schema.setdefault("title", title)
            if value is None:
                self._refuse(join(pointer, "const"), "the constant null", "Write `nullable` where it is used.")
        if examples := schema.pop("examples", None):
            schema.setdefault("example", examples[0])
        for bound, limit in _BOUNDS.items():
            self._bound(schema, bound, limit)
        if "$ref" in schema and len(schema) > 1:
            schema = {"allOf": [{"$ref": schema.pop("$ref")}]} | schema
        return self._nullable(schema, original, pointer)

    def _bound(self, schema: dict[str, Any], bound: str, limit: str) -> None:
        """`exclusiveMinimum: 3` as `minimum: 3, exclusiveMinimum: true`, unless a plain bound is narrower."""
        value = schema.pop(bound, None)
        if value is None:
            return
        plain = schema.get(limit)
        narrower = plain is not None and (plain > value if limit == "minimum" else plain < value)
        if not narrower:
            schema |= {limit: value, bound: True}

    def _nullable(self, schema: dict[str, Any], original: dict[str, Any], pointer: str) -> dict[str, Any]:
        """`[string, null]` and `anyOf: [..., {type: null}]` as `nullable`, which counts only beside a `type`."""
        kinds = schema.get("type")
        if is_array(kinds):
            others = [kind for kind in kinds if kind != "null"]
            if len(others) != 1:
                self._refuse(join(pointer, "type"), f"several types: {kinds}", "Write `anyOf`.")
                return schema
            schema["type"] = others[0]
            if len(others) < len(kinds):
                schema["nullable"] = True
                if "enum" in schema and None not in schema["enum"]:
                    del schema["nullable"]  # the enum has the last word: null was never allowed
        elif kinds == "null" and not pointer.rpartition("/")[0].endswith("/anyOf"):
            self._refuse(join(pointer, "type"), "the type null", 'Write `[<type>, "null"]`.')
        members: list[dict[str, Any]] = original.get("anyOf", [])
        if any(member.get("type") == "null" for member in members):
            return self._nullable_union(schema, members, pointer)
        return schema

    def _nullable_union(self, schema: dict[str, Any], members: list[dict[str, Any]], pointer: str) -> dict[str, Any]:
        converted: list[dict[str, Any]] = schema.pop("anyOf")
        others = [new for new, old in zip(converted, members, strict=True) if old.get("type") != "null"]
        kinds = {self._kind(member) for member in members if member.get("type") != "null"}
        if len(kinds) != 1 or None in kinds:
            advice = "Give the members of `anyOf` one type, so that `nullable` can stand beside it."
            self._refuse(join(pointer, "anyOf"), "null beside members of several types", advice)
        union: dict[str, Any] = {"type": kinds.pop(), "nullable": True} | schema
        if len(others) == 1 and "$ref" not in others[0] and not others[0].keys() & schema.keys():
            return others[0] | union
        union["allOf" if len(others) == 1 else "anyOf"] = others
        return union

    def _kind(self, schema: dict[str, Any]) -> str | None:
        """The JSON type of a schema, through references and compositions; None where it has several or says nothing."""
        while "$ref" in schema:
            schema = resolve(self.document, schema["$ref"])
        kind = schema.get("type")
        if isinstance(kind, str):
            return kind
        if is_array(kind):
            others = [other for other in kind if other != "null"]
            return others[0] if len(others) == 1 else None
        for key in ("allOf", "anyOf"):
            kinds = {self._kind(member) for member in schema.get(key, ())} - {None}
            if len(kinds) == 1:
                return kinds.pop()
        return "object" if "properties" in schema else None


def _title(pointer: str) -> str:
    """A name for the constant `@type` of `Error`: generators call the enum that it is in 3.0 by the property, and would
    call it `ErrorType`, as they do that of a property `type`.
    """
    _, *keys = parts(pointer)
    if keys[:1] != ["schemas"] or not keys[-1].startswith("@"):
        return ""
    return f"{keys[1]}At{keys[-1][1:].capitalize()}"


def _type_of(value: object) -> str:
    """The JSON type of a constant."""
    types: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return types.get(type(value), "object")
