"""One plain document of the files of one API, and where in the files each part of it comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import DescriptionError, Problem
from .expand import expand
from .formats import minify, to_json, to_yaml
from .grammar import COMPONENTS, child_kind, is_array, is_object, join, parts, resolve
from .load import Sources

__all__ = ["Bundle", "Origin", "bundle", "minify", "publish", "to_json", "to_yaml"]

#: The order of the document's members. What is not listed follows in alphabetical order.
_ORDER = ("openapi", "info", "jsonSchemaDialect", "servers", "security", "tags", "paths", "components")
_ROOT = "openapi.yaml"
#: File, section and name.
_Component = tuple[str, str, str]
_SECTIONS = {kind: section for section, kind in COMPONENTS.items()}


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in the files that people write: `builds.yaml`, `#/schemas/Build`, its line."""

    file: str
    pointer: str
    line: int


@dataclass(frozen=True)
class Bundle:
    """One API as one document.

    `document` is OpenAPI 3.1 in which every reference is `#/components/<section>/<name>`; `origins` has the source of
    every place in it, by JSON pointer. Of events it has the schemas alone, and `events` is the AsyncAPI document.
    """

    name: str
    document: dict[str, Any]
    origins: Mapping[str, Origin]
    events: dict[str, Any] | None = None

    def origin(self, pointer: str) -> Origin:
        """The source of a place in the document, or of the nearest place around it that has one."""
        while pointer not in self.origins and "/" in pointer:
            pointer = pointer.rpartition("/")[0]
        return self.origins[pointer]

    def origin_file(self, section: str, name: str) -> str:
        """The file of a component: `origin_file("schemas", "Build")` is `builds.yaml`."""
        return self.origins[join(f"#/components/{section}", name)].file

    def problem(self, pointer: str, rule: str, message: str, advice: str) -> Problem:
        """A problem at a place of the document, told by its source."""
        origin = self.origin(pointer)
        return Problem(f"{self.name}/{origin.file}", origin.line, origin.pointer, rule, message, advice)


def bundle(sources: Sources) -> Bundle:
    """Put the files of one API together.

    Raises `DescriptionError` where a reference leads nowhere or in a circle, two components share a name, or a file has
    something that belongs elsewhere.
    """
    bundler = _Bundler(sources)
    document = bundler.document()
    problems = bundler.problems or list(_cycles(sources, bundler))
    if problems:
        raise DescriptionError(*problems)
    expand(document, bundler.origins)
    return Bundle(sources.name, document, bundler.origins)


def publish(document: dict[str, Any], *, source: str, command: str) -> dict[str, Any]:
    """A copy that says in its `info` what it was made from and by which command."""
    note = {"from": source, "by": command, "note": "Generated; edit the source instead."}
    return document | {"info": document["info"] | {"x-travis-generated": note}}


@dataclass
class _Bundler:
    sources: Sources
    origins: dict[str, Origin] = field(default_factory=dict[str, Origin])
    problems: list[Problem] = field(default_factory=list[Problem])
    owners: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    _paths: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def document(self) -> dict[str, Any]:
        root = self.sources.files[_ROOT]
        self.origins["#"] = Origin(_ROOT, "#", 1)
        members: dict[str, Any] = {}
        listed = [key for key in _ORDER if key in root or key == "components"]
        for key in listed + sorted(root.keys() - listed):
            place = join("#", key)
            if key == "components":
                members[key] = self._components(root.get(key, {}))
            elif key == "paths" and is_object(root[key]):
                self._note(_ROOT, place, place)
                members[key] = {path: self._path(path, item) for path, item in root[key].items()}
            else:
                members[key] = self._copy(child_kind("document", key), root[key], _ROOT, place, place)
        self._unlisted_paths()
        return members

    def _refuse(self, file: str, pointer: str, rule: str, message: str, advice: str) -> None:
        self.problems.append(self.sources.problem(file, pointer, rule, message, advice))

    def _note(self, file: str, pointer: str, place: str) -> None:
        self.origins[place] = Origin(file, pointer, self.sources.line(file, pointer))

    def _components(self, own: Any) -> dict[str, Any]:
        """Every component of the resource files, and the security schemes of openapi.yaml."""
        self._note(_ROOT, "#/components", "#/components")
        sections: dict[str, dict[str, Any]] = {section: {} for section in COMPONENTS}
        for file, content in self.sources.files.items():
            if file != _ROOT:
                self._resource_file(file, content, sections)
        for section, members in own.items() if is_object(own) else ():
            place = join("#/components", section)
            if section == "securitySchemes":
                sections[section] = self._copy("security scheme{}", members, _ROOT, place, place)
            else:
                advice = "Move it into the file of its resource, or into shared.yaml."
                self._refuse(_ROOT, place, "file-layout", f"openapi.yaml has components of its own: {section}", advice)
        for section in sections:
            self.origins.setdefault(join("#/components", section), self.origins["#/components"])
        return {section: members for section, members in sections.items() if members}

    def _resource_file(self, file: str, content: dict[str, Any], sections: dict[str, dict[str, Any]]) -> None:
        for section, members in content.items():
            place = join("#", section)
            if section not in (*COMPONENTS, "paths") or not is_object(members):
                known = ", ".join(("paths", *COMPONENTS))
                advice = f"A resource file has these keys, each an object by name: {known}."
                self._refuse(file, place, "file-layout", f"{section!r} has no place in a resource file", advice)
            elif section != "paths":
                for name, value in members.items():
                    self._component(file, section, name, value, sections[section])

    def _component(self, file: str, section: str, name: str, value: Any, into: dict[str, Any]) -> None:
        source = join(f"#/{section}", name)
        if first := self.owners.get((section, name)):
            advice = "Names are unique in an API: rename one, or refer to the other."
            self._refuse(file, source, "component-duplicate", f"{name} is in {first} too ({section})", advice)
            return
        self.owners[section, name] = file
        into[name] = self._copy(COMPONENTS[section], value, file, source, join(f"#/components/{section}", name))

    def _path(self, path: str, item: Any) -> Any:
        """The path item that openapi.yaml refers to, in the place of the reference."""
        source = join("#/paths", path)
        reference = item.get("$ref") if is_object(item) and len(item) == 1 else None
        if not isinstance(reference, str):
            advice = f"Write it in a resource file and refer to it: {{$ref: 'builds.yaml{source}'}}."
            self._refuse(_ROOT, source, "file-layout", f"the path {path} is no reference", advice)
            return item
        file, _, target = reference.partition("#")
        if target != source[1:]:
            advice = f"Refer to the path of the same name: {file}{source}."
            self._refuse(_ROOT, source, "path-mismatch", f"the path {path} refers to {reference}", advice)
            return item
        if not self._exists(file, "#" + target):
            self._dangling(_ROOT, source, reference)
            return item
        self._paths.add((file, path))
        return self._copy("path", resolve(self.sources.files[file], target), file, source, source)

    def _unlisted_paths(self) -> None:
        for file, content in self.sources.files.items():
            paths = content.get("paths") if file != _ROOT else None
            for path in paths if is_object(paths) else ():
                if (file, path) not in self._paths:
                    source = join("#/paths", path)
                    advice = f"Add it to the paths of openapi.yaml: '{path}': {{$ref: '{file}{source}'}}."
                    self._refuse(file, source, "path-unlisted", f"openapi.yaml does not list {path}", advice)

    def _copy(self, kind: str, value: Any, file: str, source: str, place: str) -> Any:
        """A copy with the references rewritten; notes where each part of it comes from."""
        self._note(file, source, place)
        if is_array(value):
            return [
                self._copy(child_kind(kind, ""), member, file, join(source, index), join(place, index))
                for index, member in enumerate(value)
            ]
        if not is_object(value):
            return value
        copy = {
            key: self._copy(child_kind(kind, key), member, file, join(source, key), join(place, key))
            for key, member in value.items()
        }
        if kind and not kind.endswith("{}") and "$ref" in value:
            copy["$ref"] = self._reference(kind, value["$ref"], file, source)
        return copy

    def _reference(self, kind: str, reference: Any, file: str, source: str) -> Any:
        """`builds.yaml#/schemas/Build` as `#/components/schemas/Build`."""
        source = join(source, "$ref")
        section = _SECTIONS.get(kind)
        other, hash_, pointer = str(reference).partition("#")
        keys = parts(pointer)
        if section is None or not hash_ or len(keys) != 2 or keys[0] != section:
            what = f"a {kind} can not be the reference {reference}"
            form = f"'<file>.yaml#/{section}/<Name>' or '#/{section}/<Name>'" if section else "nothing but itself"
            self._refuse(file, source, "ref-form", what, f"Here may stand {form}.")
        elif not self._exists(other or file, "#" + pointer):
            self._dangling(file, source, str(reference))
        return join(f"#/components/{section}", keys[-1]) if keys else reference

    def _exists(self, file: str, pointer: str) -> bool:
        try:
            resolve(self.sources.files[file], pointer)
        except KeyError:
            return False
        return True

    def _dangling(self, file: str, source: str, reference: str) -> None:
        other, _, pointer = reference.partition("#")
        other = other or file
        if other not in self.sources.files:
            advice = f"The files of this API are {', '.join(self.sources.files)}."
        else:
            around = self.sources.files[other].get(parts(pointer)[0] if parts(pointer) else "", {})
            known = ", ".join(around) if is_object(around) and around else "nothing"
            advice = f"Correct the name; {other} has there: {known}."
        self._refuse(file, source, "ref-dangling", f"{reference} leads nowhere", advice)


def _cycles(sources: Sources, bundler: _Bundler) -> Iterator[Problem]:
    """A component that is itself, by `$ref`, `allOf` or `anyOf` alone: nothing could ever be of that kind."""
    edges = {
        (file, section, name): list(_composed_of(sources.files[file][section][name], file))
        for (section, name), file in bundler.owners.items()
    }
    done: set[_Component] = set()
    for start in edges:
        for circle in _circles(start, edges, [], done):
            file, section, name = circle[0]
            advice = "Break the circle: a property may refer back, a composition may not."
            message = f"it is composed of itself: {' → '.join(name for _, _, name in circle)}"
            yield sources.problem(file, join(f"#/{section}", name), "ref-cycle", message, advice)


def _composed_of(value: Any, file: str) -> Iterator[_Component]:
    """The components that a value is made of."""
    if is_object(value):
        if isinstance(value.get("$ref"), str):
            other, _, pointer = value["$ref"].partition("#")
            section, name = parts(pointer)
            yield other or file, section, name
        for key in ("allOf", "anyOf"):
            members = value.get(key)
            for member in members if is_array(members) else ():
                yield from _composed_of(member, file)


def _circles(
    node: _Component, edges: Mapping[_Component, list[_Component]], path: list[_Component], done: set[_Component]
) -> Iterator[list[_Component]]:
    """Every way from a component back to one on the path to it."""
    if node in path:
        yield [*path[path.index(node) :], node]
    elif node not in done:
        done.add(node)
        for target in edges.get(node, ()):
            yield from _circles(target, edges, [*path, node], done)
