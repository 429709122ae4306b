"""Draws answers that a description allows, from the schemas of its bundle."""

from typing import Any

from hypothesis import strategies as st

REFERENCE = "#/components/schemas/Reference"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NUMBERS = st.integers(-(2**70), 2**70)
FREE = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS, lambda inner: st.lists(inner, max_size=2), max_leaves=3
)
TIMES = st.datetimes().map(lambda time: f"{time:%Y-%m-%dT%H:%M:%S}Z".zfill(20)) | st.sampled_from(
    ["2019-03-04T10:20:30.123Z", "2019-03-04T10:20:30+02:00", "2019-03-04T10:20:30", "2019-03-04"]
)


class Drawing:
    """Strategies for the schemas of a bundle.

    `references` says whether an object may be a bare reference, where it has an address and does not stand on top.
    """

    def __init__(self, schemas: dict[str, Any], *, references: bool) -> None:
        self._schemas = schemas
        self._references = references
        self._objects: dict[str, st.SearchStrategy[Any]] = {}

    def named(self, name: str) -> st.SearchStrategy[Any]:
        """Objects of a named schema, whole ones; made once, as that takes longer than drawing."""
        if name not in self._objects:
            self._objects[name] = self._object(name)
        return self._objects[name]

    def _of(self, schema: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911  # one for each kind of schema
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            target = self._schemas[name]
            if "properties" not in target and "allOf" not in target:
                return self._of(target)
            references = self._references and "@href" in self._properties(target)
            return self._represented(name) | (st.fixed_dictionaries({"@href": TEXTS}) if references else st.nothing())
        if "anyOf" in schema:
            # What may be a bare reference says so; whether it is drawn, is said above.
            return st.one_of([self._of(m) for m in schema["anyOf"] if m.get("$ref") != REFERENCE])
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"]) | TEXTS
        if isinstance(schema["type"], list):
            return st.none() | self._of({**schema, "type": schema["type"][0]})
        return self._plain(schema)

    def _plain(self, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
        match schema["type"]:
            case "null":
                return st.none()
            case "string":
                return TIMES if schema.get("format") == "date-time" else TEXTS
            case "integer":
                return NUMBERS
            case "boolean":
                return st.booleans()
            case "array":
                return st.lists(self._of(schema["items"]), max_size=2)
            case _:
                return st.dictionaries(TEXTS, self._of(schema["additionalProperties"]), max_size=2)

    def _represented(self, name: str) -> st.SearchStrategy[Any]:
        """Objects of a schema, or of a larger representation of the same."""
        larger = [n for n, schema in self._schemas.items() if schema.get("x-travis-extends") == name]
        return st.one_of([st.deferred(lambda n=n: self.named(n)) for n in [name, *larger]])  # type: ignore[misc]  # mypy takes the default for a parameter

    def _object(self, name: str) -> st.SearchStrategy[Any]:
        properties = self._properties(self._schemas[name])
        required = {key: self._of(schema) for key, (schema, needed) in properties.items() if needed}
        optional = {key: self._of(schema) for key, (schema, needed) in properties.items() if not needed}
        unknown = st.dictionaries(TEXTS.filter(lambda key: key not in properties), FREE, max_size=1)
        known = st.fixed_dictionaries(required, optional=optional)
        return st.builds(lambda known, unknown: {**known, **unknown}, known, unknown)

    def _properties(self, schema: dict[str, Any]) -> dict[str, tuple[dict[str, Any], bool]]:
        found: dict[str, tuple[dict[str, Any], bool]] = {}
        for part in schema.get("allOf", ()):
            found |= self._properties(self._schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part)
        for name, value in schema.get("properties", {}).items():
            found[name] = (value, name in schema.get("required", ()))
        return found
