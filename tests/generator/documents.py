"""Small documents for openapi-python-client, and what spoils any document."""

from typing import Any

#: values of the wrong kind, wherever they stand
JUNK: list[Any] = [
    *(None, True, 0, 1.5, "", "x", [], {}, ["x"], [[]], {"x": 1}, {"type": "array"}, {"anyOf": []}, {"allOf": [{}]}),
    *({"$ref": "#/schemas/Thing"}, {"$ref": 5}, {"$ref": "x"}, [{"$ref": "#/schemas/State"}], {"properties": {"a": 5}}),
]


def document(paths: dict[str, Any] | None = None, **components: Any) -> dict[str, Any]:
    """A document for openapi-python-client."""
    info = {"title": "Things", "version": "2"}
    return {"openapi": "3.1.0", "info": info, "paths": paths or {}, "components": components}


def operation(**members: Any) -> dict[str, Any]:
    """The one operation of a document."""
    whole = {"operationId": "things_get", "tags": ["things"], "responses": {"200": {"description": "Good."}}, **members}
    return {"/things": {"get": whole}}


def query(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to every value inside of one."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, member in pairs for place in [(*path, key), *places(member, (*path, key))]]
