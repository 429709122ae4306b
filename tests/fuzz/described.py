"""The descriptions as these tests read them: a second reader beside the mock's own, so that neither checks itself.

It knows each operation's parameters, examples and answers, and holds a request, as it went over the wire, against them.
The bundles of all versions are one document here, each under its version, so that a schema says of which it is.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

VERSIONS = ("v1", "v2", "v3")
# What is fuzzed: these, and what another server has for them; the client has no methods of that.
FUZZED = (*VERSIONS, "github")


def bundle(version: str) -> dict[str, Any]:
    """A bundle as the package has it."""
    found: dict[str, Any] = json.loads((files("traviskit") / "descriptions" / f"travis-{version}.json").read_bytes())
    return found


def _placed(value: Any, version: str) -> Any:
    """A bundle, or a part of it, with references that say in which one they are."""
    if isinstance(value, list):
        return [_placed(item, version) for item in value]
    if not isinstance(value, dict):
        return value
    placed = {key: _placed(item, version) for key, item in value.items()}
    if isinstance(value.get("$ref"), str):
        placed["$ref"] = value["$ref"].replace("#/", f"#/{version}/", 1)
    return placed


BUNDLES: dict[str, dict[str, Any]] = {version: _placed(bundle(version), version) for version in FUZZED}
_SOURCE = "urn:description"
_REGISTRY = jsonschema_rs.Registry([(_SOURCE, BUNDLES)], draft=jsonschema_rs.Draft202012)


class Sent(NamedTuple):
    """A request as it went over the wire: path and query raw, names of headers in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @classmethod
    def of(cls, request: httpx.Request) -> Sent:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        return cls(request.method, path, query, {k.lower(): v for k, v in request.headers.items()}, request.content)


class Meaning(NamedTuple):
    """What a request says: the values of its parameters by name, and its body, decoded; and what is wrong with it."""

    values: dict[str, Any]
    body: Any
    problems: list[str]


def resolve(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a `$ref` within the descriptions."""
    while "$ref" in value:
        found: Any = BUNDLES
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def properties(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of an object, those that it shares with others included."""
    shared = [properties(resolve(part)) for part in schema.get("allOf", ())]
    return {name: value for found in (*shared, schema.get("properties", {})) for name, value in found.items()}


def mistakes(schema: Mapping[str, Any], value: Any) -> list[str]:
    """In what a value breaks a schema of the description."""
    return [
        f"{list(problem.instance_path)}: {problem.message}"
        for problem in _validator(json.dumps(schema)).iter_errors(value)
    ]


@cache
def _validator(schema: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft202012Validator(
        json.loads(schema.replace('"$ref": "#/', f'"$ref": "{_SOURCE}#/')),
        registry=_REGISTRY,
        validate_formats=True,
        ignore_unknown_formats=True,
    )


class Parameter(NamedTuple):
    """A parameter in path or query; `raw` is all that the description says of it."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any]
    raw: Mapping[str, Any]

    @property
    def flag(self) -> bool:
        return bool(self.raw.get("x-travis-flag"))

    def read(self, texts: list[str]) -> Any:
        """The value that the texts of a query (or the one of a path) stand for, by the described type and style."""
        schema = resolve(self.schema)
        if schema.get("type") != "array":
            return _scalar(schema, texts[0]) if len(texts) == 1 else texts
        if self.raw.get("explode", True):
            return [_scalar(resolve(schema["items"]), text) for text in texts]
        # A joined list comes once; one that is repeated is no list for its reader.
        return [_scalar(resolve(schema["items"]), item) for item in texts[0].split(",")] if len(texts) == 1 else texts


def _scalar(schema: Mapping[str, Any], text: str) -> Any:
    for member in schema.get("anyOf", ()):  # of a number and a text, the text is no number
        value = _scalar(resolve(member), text)
        if not isinstance(value, str):
            return value
    if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if schema.get("type") == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


@dataclass(frozen=True)
class Described:
    """One operation of a version."""

    version: str
    id: str
    method: str
    path: str
    raw: Mapping[str, Any] = field(repr=False)

    @property
    def key(self) -> str:
        """What it is called among those of all versions: `v2.builds_get`."""
        return f"{self.version}.{self.id}"

    @property
    def first(self) -> str:
        """The operation that it is under another template, for a provider or an id at GitHub; else its own id."""
        return re.sub(r"_by_(provider|github_id)$", "", self.id) if self.version == "v3" else self.id

    @property
    def again(self) -> bool:
        """Whether it is another operation under another template."""
        return self.id != self.first

    @property
    def headers(self) -> Mapping[str, str]:
        """What every request of its version says in its headers."""
        found: Mapping[str, str] = BUNDLES[self.version]["x-travis-headers"]
        return found

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        found = [resolve(raw) for raw in self.raw.get("parameters", ())]
        return tuple(Parameter(p["name"], p["in"], p.get("required", False), p["schema"], p) for p in found)

    @cached_property
    def answers(self) -> dict[int, Mapping[str, Any]]:
        return {int(status): resolve(raw) for status, raw in self.raw["responses"].items()}

    @property
    def successes(self) -> list[int]:
        return [status for status in self.answers if status < 300]

    @cached_property
    def body(self) -> Mapping[str, Any]:
        """The media types of the request body; empty where the operation takes none."""
        content: Mapping[str, Any] = resolve(self.raw.get("requestBody", {})).get("content", {})
        return content

    @property
    def json_body(self) -> Mapping[str, Any] | None:
        """The schema of the JSON body, if there is one."""
        schema: Mapping[str, Any] | None = self.body.get("application/json", {}).get("schema")
        return schema

    @property
    def formats(self) -> Mapping[str, Mapping[str, str]]:
        found: Mapping[str, Mapping[str, str]] = self.raw.get("x-travis-formats", {})
        return found

    def answer_schema(self, status: int, media: str = "application/json") -> Mapping[str, Any] | None:
        """The schema of an answer's body, if it is described as having one."""
        found: Mapping[str, Any] | None = self.answers[status].get("content", {}).get(media, {}).get("schema")
        return found

    def member(self, body: Any, status: int) -> Any:
        """The part of a decoded answer that a call of this operation returns: out of an envelope its one object."""
        schema = resolve(self.answer_schema(status) or {})
        name = schema.get("x-travis-envelope")
        if name is None or resolve(properties(schema)[name]).get("type") == "array":
            return body
        return body[name]

    def examples(self) -> dict[str, Any]:
        """The example of every parameter, by name."""
        return {parameter.name: parameter.raw["example"] for parameter in self.parameters}

    def least(self) -> dict[str, Any]:
        """The examples of what must be given: of the required parameters, and of one of those that are alternatives."""
        needed = {parameter.name for parameter in self.parameters if parameter.required}
        for rule in self.raw.get("x-travis-requires", ()):
            names = rule.get("exactly-one", ()) or (() if "when" in rule else rule.get("at-least-one", ())[:1])
            if not needed & {*names}:
                needed |= {*names[-1:]}
        return {name: value for name, value in self.examples().items() if name in needed}

    def body_examples(self) -> list[Any]:
        """The examples of the body, of its first media type."""
        first: Mapping[str, Any] = next(iter(self.body.values()), {})
        return [resolve(example)["value"] for example in first.get("examples", {}).values()]

    def matches(self, path: str) -> re.Match[str] | None:
        """The texts of the path's parameters, still encoded, if a raw path is one of this operation."""
        parts = re.split(r"\{(\w+)\}", self.path)
        pattern = "".join(f"(?P<{part}>[^/]+)" if i % 2 else re.escape(part) for i, part in enumerate(parts))
        return re.fullmatch(pattern, path)

    def understand(self, sent: Sent) -> Meaning:
        """Read a request as this operation's, and say in what it is none."""
        found = self.matches(sent.path)
        if sent.method != self.method or found is None:
            return Meaning({}, None, [f"{sent.method} {sent.path} is no {self.method} {self.path}"])
        texts = {name: [unquote(text, errors="strict")] for name, text in found.groupdict().items()}
        for name, text in _query(sent.query, self.parameters):
            texts.setdefault(name, []).append(text)
        known = {parameter.name: parameter for parameter in self.parameters}
        problems = [f"{name} is not described" for name in texts if name not in known]
        problems += [f"{name} is missing" for name, p in known.items() if p.required and name not in texts]
        values = {name: known[name].read(text) for name, text in texts.items() if name in known}
        problems += [f"{name}: {problem}" for name, v in values.items() for problem in mistakes(known[name].schema, v)]
        body, wrong = self._body(sent)
        return Meaning(values, body, [*problems, *wrong, *self._headers(sent)])

    def _body(self, sent: Sent) -> tuple[Any, list[str]]:
        if not self.body:
            return None, ["a body is sent, and none is described"] if sent.body else []
        media = sent.headers.get("content-type", "")
        content = self.body.get(media)
        if content is None:
            return None, [f"the body's type is {media!r}, described are {', '.join(self.body)}"]
        value = json.loads(sent.body) if media == "application/json" else sent.body.decode()
        return value, [f"body {problem}" for problem in mistakes(content["schema"], value)]

    def _headers(self, sent: Sent) -> Iterator[str]:
        accepted = {chosen["accept"] for chosen in self.formats.values()} or {self.headers.get("Accept", "*/*")}
        for name, wanted in {**{name: {value} for name, value in self.headers.items()}, "Accept": accepted}.items():
            if sent.headers.get(name.lower()) not in wanted:
                yield f"{name} is {sent.headers.get(name.lower())!r}, not one of {sorted(wanted)}"


def _query(query: str, parameters: tuple[Parameter, ...]) -> list[tuple[str, str]]:
    """Names and texts of a query. A comma list is split by its reader, so its commas must not be decoded ones."""
    joined = {p.name for p in parameters if p.place == "query" and p.raw.get("explode") is False}
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    for part in query.split("&") if query else ():
        name, _, text = part.partition("=")
        if unquote(name) in joined and "%2C" in text.upper():
            raise AssertionError(f"{part}: the commas of a joined list are encoded")
    return pairs


def _operations(version: str) -> Iterator[Described]:
    for path, item in BUNDLES[version]["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
                raw = {**operation, "parameters": parameters}
                yield Described(version, operation["operationId"], method.upper(), path, raw)


OPERATIONS: dict[str, Described] = {
    described.key: described for version in VERSIONS for described in _operations(version)
}
# Those, and those of other servers.
EVERY = {described.key: described for version in FUZZED for described in _operations(version)}
