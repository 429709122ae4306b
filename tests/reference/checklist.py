"""The checklist of everything that the reference documents say, and the place of each of its rows in this house.

A row is joined to its place by names, never by text: an endpoint by method and path template; a parameter by these,
where it is sent and its name; an attribute by schema and property; an example by the register of examples; what is said
of a header or of behaviour by the test that carries the row's id in its name. Where the documents call a thing
differently, `v2_names.yaml` (`v1_names.yaml`) says what it is called here.

    rows = checklist()
    missing(rows, Places(bundles(), examples(), behaviours()))    # [] if everything has its place
"""

from __future__ import annotations

import ast
import csv
import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from travis_mock.casts import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

__all__ = ["Key", "Places", "Row", "behaviours", "bundle", "bundles", "checklist", "examples", "keys", "missing"]

HERE = Path(__file__).parent

# What a row is joined by: `("v2", "GET", "/builds")`, `("v2", "GET", "/builds", "query", "ids")`,
# `("v2", "schema", "Build", "number")`, `("v2", "PUT", "/hooks", "body", "hook", "id")`, `("example", "X4")`,
# `("test", "B1")`. What is below a place begins with its key: a place that is gone takes along what is below it.
Key: TypeAlias = tuple[str, ...]

# The descriptions that the rows are held against; what is of no version of its own is in V2's.
_VERSIONS = ("v1", "v2", "github")
_METHODS = ("get", "put", "post", "patch", "delete")
_PLACEHOLDER = re.compile(r"\{\+?([a-z_.]+)\}")
_TEST = re.compile(r"test_([bh]\d+)_")
_SHARED_BY_PATHS = "(path templates)"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the documents say. `kind` is endpoint, parameter, attribute, header, example or behaviour."""

    id: str
    api: str
    section: str
    kind: str
    name: str
    method: str
    path: str

    @property
    def version(self) -> str:
        """The description that it is held against."""
        return self.api if self.api in _VERSIONS else "v2"


@cache
def checklist() -> tuple[Row, ...]:
    """The rows of V1, of V2, of logging in and of GitHub, in the order of the documents."""
    with (HERE / "v2_checklist.csv").open(encoding="utf-8", newline="") as file:
        lines = [{name: line[name] for name in Row.__slots__} for line in csv.DictReader(file)]
    rows = (Row(**line) for line in lines)
    return tuple(row for row in rows if row.api in (*_VERSIONS, "auth"))


@cache
def _names(version: str) -> Mapping[str, Any]:
    """What is called differently here; see the file."""
    loaded: dict[str, Any] = yaml.safe_load((HERE / f"{version}_names.yaml").read_text("utf-8"))
    return loaded


# -- what a row is joined by ------------------------------------------------------------------------------------------


def keys(row: Row) -> list[Key]:
    """What a row is joined by. It has its place when all of these exist."""
    match row.kind:
        case "endpoint":
            return [_endpoint(row)]
        case "parameter" if row.section == _SHARED_BY_PATHS:
            return list(_path_parameters(row))
        case "parameter":
            return [_parameter(row)]
        case "attribute":
            return _attributes(row)
        case "example":
            return [("example", row.id)]
        case "header" | "behaviour":
            return [("test", row.id)]
        case _:
            raise ValueError(f"row {row.id} is of an unknown kind: {row.kind}")


def template(row: Row) -> str:
    """The path template here: `/repos/{+repository.slug}/key` is `/repos/{owner_name}/{name}/key`."""
    path = row.path.partition("?")[0]
    path = _names(row.version).get("paths", {}).get(path, path)
    written = _PLACEHOLDER.sub(lambda found: "/".join(f"{{{name}}}" for name in _placeholders(row, found[1])), path)
    return written.rstrip("/") or "/"


def _placeholders(row: Row, name: str) -> list[str]:
    """The path parameters that a placeholder of the documents is here: `build.id` is `build_id`."""
    renamed: list[str] = _names(row.version)["placeholders"].get(name, [name.replace(".", "_")])
    return renamed


def _endpoint(row: Row) -> Key:
    return row.version, row.method, template(row)


def _parameter(row: Row) -> Key:
    """`hook.id` of `PUT /hooks` is sent in the body, `builds.ids` of `GET /builds` in the query."""
    endpoint, names = _endpoint(row), _names(row.version)
    name = names.get("parameters", {}).get(row.name, row.name.rpartition(".")[2])
    if f"{{{name}}}" in endpoint[2]:
        return *endpoint, "path", name
    if row.method in ("GET", "DELETE") or f"?{name}=" in row.path:
        return *endpoint, "query", name
    return *endpoint, "body", *names["bodies"].get(row.name, [name])


def _path_parameters(row: Row) -> Iterator[Key]:
    """Each use of `{repository.id}`: a row of its own says what it is, in whatever path it stands."""
    placeholder = row.path.strip("{}")
    for endpoint in checklist():
        if endpoint.kind == "endpoint" and placeholder in _PLACEHOLDER.findall(endpoint.path.partition("?")[0]):
            for name in _placeholders(endpoint, placeholder):
                yield *_endpoint(endpoint), "path", name


def _attributes(row: Row) -> list[Key]:
    """`build.number` is the property `number` of the schema `Build`."""
    names = _names(row.version)
    known: list[list[str]] | None = names["attributes"].get(row.name)
    if known is not None:
        return [(row.version, *key) for key in known]
    entity, _, name = row.name.rpartition(".")
    schema = names["schemas"].get(entity) or "".join(word.title() for word in entity.split("_"))
    return [(row.version, "schema", schema, name)]


# -- what there is ----------------------------------------------------------------------------------------------------


@cache
def bundle(version: str = "v2") -> Mapping[str, Any]:
    """The description of an API as it is published with the package."""
    text = (files("traviskit") / "descriptions" / f"travis-{version}.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def bundles() -> Mapping[str, Mapping[str, Any]]:
    """The descriptions that the checklist is about, by version."""
    return {version: bundle(version) for version in _VERSIONS}


@cache
def examples() -> Mapping[str, str]:
    """The files of the register of examples, by the ids of the rows that they are for."""
    found: dict[str, str] = {}
    for file in sorted((HERE / "examples").glob("*.yaml")):
        for row in yaml.safe_load(file.read_text("utf-8"))["rows"]:
            found[row] = file.name
    return found


@cache
def behaviours() -> Mapping[str, str]:
    """The tests that carry the id of a row: `test_b12_…`, by that id, in capitals."""
    found: dict[str, str] = {}
    for file in sorted(HERE.glob("test_v?_behaviours_*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and (named := _TEST.match(node.name)):
                found[named[1].upper()] = f"{file.name}::{node.name}"
    return found


@dataclass(frozen=True)
class Places:
    """Where everything is: the descriptions, the register of examples, and the tests by the ids in their names."""

    bundles: Mapping[str, Mapping[str, Any]]
    examples: Mapping[str, str]
    behaviours: Mapping[str, str]

    @cached_property
    def pointers(self) -> Mapping[Key, str]:
        """Every key that there is, and where: a JSON pointer into the bundles, a file or a test."""
        found: dict[Key, str] = {}
        for version, bundle in self.bundles.items():
            for path, item in bundle["paths"].items():
                for method in _METHODS:
                    if method in item:
                        found.update(self._operation(version, method, path))
            for name in bundle["components"]["schemas"]:
                for attribute, place in self._attributes(version, f"/{version}/components/schemas/{name}"):
                    found[version, "schema", name, attribute] = place
        found.update({("example", row): file for row, file in self.examples.items()})
        found.update({("test", row): name for row, name in self.behaviours.items()})
        return found

    def _attributes(self, version: str, place: str) -> Iterator[tuple[str, str]]:
        """The properties of a schema, those that it shares with others included."""
        schema = self._at(place)
        for index, part in enumerate(schema.get("allOf", ())):
            shared = f"/{version}{part['$ref'].removeprefix('#')}" if "$ref" in part else f"{place}/allOf/{index}"
            yield from self._attributes(version, shared)
        for attribute in schema.get("properties", ()):
            yield attribute, f"{place}/properties/{attribute}"

    def _operation(self, version: str, method: str, path: str) -> Iterator[tuple[Key, str]]:
        item = f"/{version}/paths/{path.replace('~', '~0').replace('/', '~1')}"
        place, endpoint = f"{item}/{method}", (version, method.upper(), path)
        yield endpoint, place
        everywhere = [*self._parameters(f"/{version}", "x-travis-parameters")] if method == "get" else []
        for pointer, parameter in (*everywhere, *self._parameters(item), *self._parameters(place)):
            if parameter:
                yield (*endpoint, parameter["in"], parameter["name"].removesuffix("[]")), pointer
        if "requestBody" in self._at(place):
            yield (*endpoint, "body"), f"{place}/requestBody"
            for media in self._at(f"{place}/requestBody").get("content", {}).values():
                yield from self._members(media.get("schema", {}), (*endpoint, "body"))

    def _parameters(self, place: str, name: str = "parameters") -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Those of an operation or of a path; those of the document, by another name, are for every GET."""
        for index, parameter in enumerate(self._at(place).get(name, ())):
            yield f"{place}/{name}/{index}", self._resolved(parameter, place)

    def _members(self, schema: Mapping[str, Any], key: Key) -> Iterator[tuple[Key, str]]:
        """The properties of a body, and those of the objects in it."""
        if "$ref" not in schema:
            return
        place = f"/{key[0]}{schema['$ref'].removeprefix('#')}"
        for name, member in self._at(place).get("properties", {}).items():
            yield (*key, name), f"{place}/properties/{name}"
            yield from self._members(member, (*key, name))

    def _resolved(self, value: Mapping[str, Any], place: str) -> Mapping[str, Any]:
        """What a reference in the bundle of a place points to."""
        version = place.split("/")[1]
        return self._at(f"/{version}{value['$ref'].removeprefix('#')}") if "$ref" in value else value

    def _at(self, pointer: str) -> Mapping[str, Any]:
        """The object that a JSON pointer leads to; an empty one where it leads nowhere."""
        found: Any = self.bundles
        for part in pointer.split("/")[1:]:
            if is_list(found):
                found = found[int(part)]
            else:
                found = found.get(part.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
        return found if is_object(found) else {}


def missing(rows: Sequence[Row], places: Places) -> list[Row]:
    """The rows that have no place.

    What stands below a place that is itself missing is left out: of an endpoint that is not described the parameters
    are not described either, and saying so once is enough.
    """
    there = places.pointers
    gone = {row: [key for key in keys(row) if key not in there] for row in rows}
    reported = {key for row in rows for key in gone[row]}
    return [row for row in rows if any(not _below(key, reported) for key in gone[row])]


def _below(key: Key, places: Collection[Key]) -> bool:
    return any(key[:length] in places for length in range(2, len(key)))
