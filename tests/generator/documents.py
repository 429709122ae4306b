"""Small documents for openapi-python-client."""

from typing import Any


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
