"""Paths: every operation with its parameters, bodies and answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..grammar import METHODS, is_object, name_of
from ..ir import Format, Operation, Pagination, Parameter, Requirement, Result
from ..lower import JSON, dereferenced
from ..opc import class_name, python_identifier
from ..types import AnyOf, EnumRef, ListOf, ModelRef, Nullable, Scalar, Time, Type
from .answers import answers_of, by_representation, list_attribute, result_of

if TYPE_CHECKING:
    from ..bundle import Bundle
    from ..opc import Names, OpcProperty
    from .models import Models

__all__ = ["operations"]


def operations(bundle: Bundle, names: Names, models: Models) -> tuple[Operation, ...]:
    """Every operation of the bundle, in the order of its paths."""
    found: list[Operation] = []
    for path, item in bundle.document["paths"].items():
        for method in METHODS:
            if method in item:
                found.append(_Joiner(bundle.document, names, models).operation(method, path, item))  # noqa: PERF401  # reads better
    return tuple(found)


class _Joiner:
    def __init__(self, document: dict[str, Any], names: Names, models: Models) -> None:
        self._document = document
        self._names = names
        self._models = models

    def operation(self, method: str, path: str, item: dict[str, Any]) -> Operation:
        raw: dict[str, Any] = item[method]
        decided = self._names.operations[python_identifier(raw["operationId"])]
        parameters = self._parameters([*item.get("parameters", ()), *raw.get("parameters", ())], decided)
        body, content_type, envelope = self._body(raw)
        parameters = (*parameters, *body)
        answers = answers_of(method, raw, self._document, self._models)
        formats = tuple(Format(n, f["accept"], f["content"]) for n, f in raw.get("x-travis-formats", {}).items())
        by_content = {a.content: result_of(a, self._models) for a in answers}
        results = tuple((f.name, by_content[f.content]) for f in formats)
        forms = by_representation(answers[0], self._models) if answers else ()
        python = {p.wire: p.name for p in parameters}
        return Operation(
            id=raw["operationId"],
            method=method,
            path=path,
            tag=raw["tags"][0],
            python_name=raw.get("x-travis-call", ""),
            summary=raw["summary"],
            description=raw.get("description", ""),
            source=tuple(raw.get("x-travis-source", ())),
            parameters=parameters,
            answers=answers,
            result=results[0][1] if results else result_of(answers[0], self._models) if answers else Result(),
            results_by_format=results,
            results_by_representation=forms,
            headers=tuple(self._document.get("x-travis-headers", {}).items()),
            formats=formats,
            requires=tuple(_requirement(rule, python) for rule in raw.get("x-travis-requires", ())),
            pagination=_pagination(raw.get("x-travis-pagination"), python),
            envelope=list_attribute(answers, self._models),
            body_member=envelope,
            content_type=content_type,
            login={} not in raw.get("security", self._document.get("security", [{}])),
            idempotent=raw.get("x-travis-idempotent", False),
            deprecated=raw.get("deprecated", False),
            server=raw.get("x-travis-server", ""),
            instead=raw.get("x-travis-instead", ""),
            server_error=" ".join(raw.get("x-travis-server-error", "").split()),
        )

    def _parameters(
        self, raw: list[dict[str, Any]], decided: dict[tuple[str, str], OpcProperty] | Any
    ) -> tuple[Parameter, ...]:
        found = [dereferenced(self._document, p) for p in raw]
        return tuple(
            self._parameter(
                name=decided[p["in"], p["name"]].python_name,
                wire=p["name"],
                place=p["in"],
                schema=p["schema"],
                required=p.get("required", False),
                description=p.get("description", ""),
                style=_style(p),
                example=p.get("example"),
                secret=p.get("x-travis-secret", False),
            )
            for p in found
            if p["in"] in ("path", "query")
        )

    def _parameter(
        self,
        *,
        name: str,
        wire: str,
        place: str,
        schema: dict[str, Any],
        required: bool,
        description: str,
        style: str = "",
        example: object = None,
        secret: bool = False,
    ) -> Parameter:
        found = self._models.type_of(schema)
        plain = found.type if isinstance(found, Nullable) else found
        is_list = isinstance(plain, ListOf)
        item = plain.item if isinstance(plain, ListOf) else plain
        target = dereferenced(self._document, schema)
        inner = dereferenced(self._document, target.get("items", target))
        members = [dereferenced(self._document, member) for member in inner.get("anyOf", [inner])]
        return Parameter(
            name=name,
            wire=wire,
            place=place,
            type=found,
            required=required,
            description=description,
            json="array" if is_list else _json_type(plain),
            items=_json_type(item) if is_list else "",
            style=style if is_list or style == "flag" else "",
            closed=tuple(inner.get("enum", ())) if inner.get("x-travis-closed") else (),
            minimum=next((m["minimum"] for m in members if "minimum" in m), None),
            pattern=next((m["pattern"] for m in members if "pattern" in m), ""),
            example=example,
            matching=target.get("example") if example is None else example,
            secret=secret or target.get("x-travis-secret", schema.get("x-travis-secret", False)),
            min_length=next((m["minLength"] for m in members if "minLength" in m), 0),
            min_items=target.get("minItems", 0),
        )

    def _first_example(self, media: dict[str, Any]) -> Any:
        examples = media.get("examples", {})
        if not examples:
            return media.get("example")
        return dereferenced(self._document, next(iter(examples.values()))).get("value")

    def _body(self, raw: dict[str, Any]) -> tuple[tuple[Parameter, ...], str, str]:
        """The parameters of the body, its media type, and the member that wraps them."""
        body = dereferenced(self._document, raw.get("requestBody", {}))
        content: dict[str, Any] = body.get("content", {})
        if not content:
            return (), "", ""
        if JSON not in content:
            media_type, media = next(iter(content.items()))
            raw_text = self._parameter(
                name=body.get("x-travis-argument", "content"),
                wire="",
                place="raw",
                schema=media["schema"],
                required=body.get("required", False),
                description=body.get("description", ""),
                example=self._first_example(media),
            )
            return (raw_text,), media_type, ""
        name = name_of(content[JSON]["schema"]["$ref"])
        schema = self._models.schemas[name]
        envelope = schema.get("x-travis-envelope", "")
        if envelope:
            member, _ = self._models.properties(schema)[envelope]
            name = name_of(member["$ref"])
            schema = self._models.schemas[name]
        example = self._first_example(content[JSON])
        given: dict[str, Any] = example.get(envelope, example) if is_object(example) else {}
        parameters = self._members(name, given)
        return tuple(replace(p, members=self._members_of_items(p)) for p in parameters), JSON, envelope

    def _members(self, name: str, given: dict[str, Any]) -> list[Parameter]:
        """The properties of an object of the body as parameters; `given` are those of its example."""
        decided = self._names.models[class_name(name)].properties
        return [
            self._parameter(
                name=decided[wire].python_name,
                wire=wire,
                place="body",
                schema=value,
                required=required,
                description=value.get("description", ""),
                example=given.get(wire),
            )
            for wire, (value, required) in self._models.properties(self._models.schemas[name]).items()
        ]

    def _members_of_items(self, parameter: Parameter) -> tuple[Parameter, ...]:
        """What stands in each object of a list."""
        found = parameter.type.type if isinstance(parameter.type, Nullable) else parameter.type
        if isinstance(found, ListOf) and isinstance(found.item, ModelRef):
            return tuple(self._members(found.item.name, {}))
        return ()


def _style(parameter: dict[str, Any]) -> str:
    """How a query parameter is written; of a scalar only whether it is a flag."""
    if parameter.get("x-travis-flag"):
        return "flag"
    if parameter["in"] == "path":
        return ""
    return "repeat" if parameter.get("explode", True) else "comma"


def _json_type(found: Type) -> str:
    if isinstance(found, AnyOf):
        return "|".join(_json_type(member) for member in found.members)
    if isinstance(found, Scalar):
        return found.json
    return "string" if isinstance(found, (EnumRef, Time)) else "object"


def _requirement(rule: dict[str, Any], python: dict[str, str]) -> Requirement:
    name, members = next((key, value) for key, value in rule.items() if key != "when")
    return Requirement(name, tuple(python[m] for m in members), tuple(python[m] for m in rule.get("when", ())))


def _pagination(raw: dict[str, Any] | None, python: dict[str, str]) -> Pagination | None:
    if raw is None:
        return None
    parameter: str = raw.get("parameter", "offset")
    needs, unless = (tuple(python[name] for name in raw.get(key, ())) for key in ("needs", "unless"))
    return Pagination(raw["by"], python.get(parameter, parameter), raw.get("attribute", ""), needs, unless)
