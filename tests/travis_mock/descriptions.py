"""The description that both sides are held to: the package data of `traviskit`, read and compiled once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from .bodies import FORM
from .casts import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AnswerForm", "Description", "OperationForm", "ParameterForm", "load"]

_BASE = "urn:travis-mock:description"


@dataclass(frozen=True, slots=True)
class ParameterForm:
    """A described parameter: its JSON type decides how its text is read before it is validated."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any]
    explode: bool
    validator: jsonschema_rs.Validator

    @property
    def is_list(self) -> bool:
        return self.schema.get("type") == "array"


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A described answer: validators by media type, and what the body is where it is not what its type says.

    `several`: more than one refusal shares the status, each with a body of its own.
    """

    contents: Mapping[str, jsonschema_rs.Validator | None]
    body_is: str = ""
    several: bool = False


@dataclass(frozen=True)
class OperationForm:
    """An operation of the description. `server` is `moved`, `removed` or `never` for what only the documents have."""

    id: str
    method: str
    path: str
    server: str
    _raw: Mapping[str, Any] = field(repr=False)
    _description: Description = field(repr=False)

    @property
    def action(self) -> str:
        """The server's own name of the action, `build.find`."""
        return str(self._raw.get("x-travis-action", ""))

    @cached_property
    def parameters(self) -> tuple[ParameterForm, ...]:
        return tuple(self._description.parameter(raw) for raw in self._raw.get("parameters", ()))

    @cached_property
    def body(self) -> Mapping[str, jsonschema_rs.Validator | None]:
        """Validators of the request body by media type; empty if the operation takes none."""
        raw = self._description.resolve(self._raw.get("requestBody", {}))
        return {media: self._description.validator(content) for media, content in raw.get("content", {}).items()}

    @cached_property
    def form(self) -> Mapping[str, Any]:
        """The schema of a form as request body, its references followed; empty if none is described."""
        content = self._description.resolve(self._raw.get("requestBody", {})).get("content", {})
        return self._description.inlined(content.get(FORM, {}).get("schema", {}))

    @cached_property
    def body_required(self) -> bool:
        return bool(self._description.resolve(self._raw.get("requestBody", {})).get("required"))

    @cached_property
    def answers(self) -> Mapping[int, AnswerForm]:
        return {
            int(status): self._description.answer(self._description.resolve(raw))
            for status, raw in self._raw.get("responses", {}).items()
        }


class Description:
    """A bundle, with validators that are compiled when they are first needed.

    Args:
        bundle: The parsed OpenAPI document.
    """

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self.bundle = bundle
        self._registry = jsonschema_rs.Registry([(_BASE, dict(bundle))], draft=jsonschema_rs.Draft202012)
        self.operations: Mapping[str, OperationForm] = {
            operation["operationId"]: self._operation(path, method, item, operation)
            for path, item in bundle["paths"].items()
            for method, operation in item.items()
            if is_object(operation) and "operationId" in operation
        }

    def _operation(
        self, path: str, method: str, item: Mapping[str, Any], operation: Mapping[str, Any]
    ) -> OperationForm:
        parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
        raw = {**operation, "parameters": parameters}
        server = operation.get("x-travis-server", "")
        return OperationForm(operation["operationId"], method.upper(), path, server, raw, self)

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow a `$ref` within the bundle."""
        while "$ref" in value:
            found: Any = self.bundle
            for part in value["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            value = found
        return value

    def inlined(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """A schema with the references in its properties followed."""
        found = self.resolve(schema)
        return {**found, "properties": {name: self.inlined(one) for name, one in found.get("properties", {}).items()}}

    def parameter(self, raw: Mapping[str, Any]) -> ParameterForm:
        """Compile a parameter."""
        parameter = self.resolve(raw)
        schema = self.resolve(parameter["schema"])
        explode = parameter.get("explode", parameter.get("style", "form") == "form")
        required = bool(parameter.get("required"))
        return ParameterForm(
            parameter["name"], parameter["in"], required, schema, explode, self._compile(parameter["schema"])
        )

    def answer(self, raw: Mapping[str, Any]) -> AnswerForm:
        """Compile an answer."""
        contents = {media: self.validator(content) for media, content in raw.get("content", {}).items()}
        return AnswerForm(contents, raw.get("x-travis-body", {}).get("is", ""), "x-travis-error" in raw)

    def validator(self, content: Mapping[str, Any]) -> jsonschema_rs.Validator | None:
        """Compile the schema of a media type."""
        return self._compile(content["schema"]) if "schema" in content else None

    def _compile(self, schema: Mapping[str, Any]) -> jsonschema_rs.Validator:
        return jsonschema_rs.Draft202012Validator(
            _absolute(schema), registry=self._registry, validate_formats=True, ignore_unknown_formats=True
        )


def _absolute(schema: Any) -> Any:
    """References inside the bundle, seen from a schema that was taken out of it."""
    if is_object(schema):
        return {
            key: f"{_BASE}{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in schema.items()
        }
    return [_absolute(item) for item in schema] if is_list(schema) else schema


@cache
def load(version: str = "v2") -> Description:
    """The description of one version of the API.

    Raises:
        FileNotFoundError: The package `traviskit` is installed without its descriptions.
    """
    file = files("traviskit") / "descriptions" / f"travis-{version}.json"
    if not file.is_file():
        raise FileNotFoundError(f"{file} is missing: run `nox -s regenerate`, or install a complete `traviskit`")
    return Description(json.loads(file.read_text("utf-8")))
