"""What changed between two bundles of one API, for the people who use it: per operation and schema, breaking or not.

A request may be widened and an answer narrowed without harm; the other way round breaks somebody. A schema counts for
the side, or the sides, on which it is used.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from .grammar import COMPONENTS, METHODS, is_object, name_of, parts, resolve, walk

__all__ = ["Change", "changes", "text"]

Kind = Literal["added", "removed", "narrowed", "widened", "changed"]
_Json = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change: `where` is an operationId or the name of a schema, `what` says it in words."""

    where: str
    kind: Kind
    what: str
    breaking: bool


def changes(old: _Json, new: _Json) -> list[Change]:
    """Every change from one bundle to the other that a user may notice: operations first, then schemas."""
    comparison = _Comparison(_Side(old), _Side(new))
    return [*comparison.operations(), *comparison.schemas()]


def text(found: list[Change]) -> str:
    """The changes as lines, grouped by place; breaking ones are marked with `!`."""
    if not found:
        return "no changes\n"
    lines: list[str] = []
    for where in dict.fromkeys(change.where for change in found):
        lines.append(where)
        lines += (f"  {'!' if c.breaking else ' '} {c.kind}: {c.what}" for c in found if c.where == where)
    breaking = sum(change.breaking for change in found)
    count = "1 change" if len(found) == 1 else f"{len(found)} changes"
    return "\n".join([*lines, f"{count}, {breaking or 'none'} of them breaking"]) + "\n"


class _Use(NamedTuple):
    """On which side a value is used: sent in requests, received in answers."""

    sent: bool
    received: bool


class _Side:
    """One of the two documents: its operations and their parameters by id, its schemas, and where each is used."""

    def __init__(self, document: _Json) -> None:
        self.document = document
        self.schemas: dict[str, _Json] = document.get("components", {}).get("schemas", {})
        self.operations: dict[str, tuple[str, _Json]] = {}
        self.parameters: dict[str, dict[str, _Json]] = {}
        self.sent: set[str] = set()
        self.received: set[str] = set()
        for path, item in document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    self._operation(path, method, item)

    def _operation(self, path: str, method: str, item: _Json) -> None:
        operation = item[method]
        name = str(operation.get("operationId", f"{method.upper()} {path}"))
        self.operations[name] = f"{method.upper()} {path}", operation
        listed = map(self.resolve, (*item.get("parameters", ()), *operation.get("parameters", ())))
        self.parameters[name] = {parameter["name"]: parameter for parameter in listed}
        self._reach(operation.get("requestBody"), "request body", self.sent)
        for response in operation.get("responses", {}).values():
            self._reach(response, "response", self.received)

    def _reach(self, value: Any, kind: str, reached: set[str]) -> None:
        """Collect the names of the schemas that an object leads to."""
        for node in walk(value, kind):
            reference = node.value.get("$ref")
            if reference is None:
                continue
            _, section, name = parts(reference)
            if section != "schemas":
                self._reach(self.resolve(node.value), COMPONENTS[section], reached)
            elif name not in reached:
                reached.add(name)
                self._reach(self.schemas[name], "schema", reached)

    def use(self, name: str) -> _Use:
        """Where a schema is used."""
        return _Use(name in self.sent, name in self.received)

    def resolve(self, value: Any) -> Any:
        """What a reference leads to; anything else as it is."""
        while is_object(value) and "$ref" in value:
            value = resolve(self.document, value["$ref"])
        return value

    def flat(self, schema: _Json) -> tuple[dict[str, _Json], set[str]]:
        """The properties of a schema, those that `allOf` brings included, and the required ones."""
        schema = self.resolve(schema)
        properties: dict[str, _Json] = {}
        required = set[str](schema.get("required", ()))
        for member in schema.get("allOf", ()):
            more, needed = self.flat(member)
            properties |= more
            required |= needed
        return properties | schema.get("properties", {}), required


@dataclass(frozen=True)
class _Comparison:
    old: _Side
    new: _Side

    def operations(self) -> Iterator[Change]:
        for name, (place, _) in self.old.operations.items():
            if name not in self.new.operations:
                yield Change(name, "removed", f"the operation {place}", breaking=True)
        for name, (place, operation) in self.new.operations.items():
            if name not in self.old.operations:
                yield Change(name, "added", f"the operation {place}", breaking=False)
                continue
            before, was = self.old.operations[name]
            if before != place:
                yield Change(name, "changed", f"{before} is now {place}", breaking=True)
            yield from self._operation(name, was, operation)

    def _operation(self, name: str, was: _Json, now: _Json) -> Iterator[Change]:
        if was.get("x-travis-call") != now.get("x-travis-call"):
            what = f"the method {was.get('x-travis-call')} is now {now.get('x-travis-call')}"
            yield Change(name, "changed", what, breaking=True)
        if was.get("deprecated", False) != now.get("deprecated", False):
            what = "it is deprecated" if now.get("deprecated") else "it is no longer deprecated"
            yield Change(name, "changed", what, breaking=False)
        if was.get("security") != now.get("security"):
            yield Change(name, "changed", "who may call it (security)", breaking=False)
        yield from self._parameters(name)
        yield from self._bodies(name, was, now)
        yield from self._responses(name, was.get("responses", {}), now.get("responses", {}))

    def _parameters(self, name: str) -> Iterator[Change]:
        before, after = self.old.parameters[name], self.new.parameters[name]
        for key in before:
            if key not in after:
                yield Change(name, "removed", f"the parameter {key}", breaking=True)
        for key, parameter in after.items():
            required = parameter.get("required", False)
            if key not in before:
                what = f"the {_necessity(required)} parameter {key}"
                yield Change(name, "added", what, breaking=required)
                continue
            if required != before[key].get("required", False):
                yield _required(name, f"the parameter {key}", _Use(sent=True, received=False), required=required)
            pair = before[key].get("schema", {}), parameter.get("schema", {})
            yield from _value(name, f"the parameter {key}", *pair, _Use(sent=True, received=False))

    def _bodies(self, name: str, was: _Json, now: _Json) -> Iterator[Change]:
        before: _Json = self.old.resolve(was.get("requestBody", {}))
        after: _Json = self.new.resolve(now.get("requestBody", {}))
        required = after.get("required", False)
        if bool(before) != bool(after):
            yield Change(name, "added" if after else "removed", "the request body", breaking=not after or required)
            return
        if required != before.get("required", False):
            yield _required(name, "the request body", _Use(sent=True, received=False), required=required)
        yield from _contents(name, "the request body", before, after, _Use(sent=True, received=False))

    def _responses(self, name: str, was: _Json, now: _Json) -> Iterator[Change]:
        for status in was:
            if status not in now:
                yield Change(name, "removed", f"the response {status}", breaking=status.startswith("2"))
        for status, response in now.items():
            what = f"the response {status}"
            if status not in was:
                yield Change(name, "added", what, breaking=False)
            else:
                pair = self.old.resolve(was[status]), self.new.resolve(response)
                yield from _contents(name, what, *pair, _Use(sent=False, received=True))

    def schemas(self) -> Iterator[Change]:
        for name in self.old.schemas:
            if name not in self.new.schemas:
                yield Change(name, "removed", "the schema", breaking=True)
        for name, schema in self.new.schemas.items():
            if name not in self.old.schemas:
                yield Change(name, "added", "the schema", breaking=False)
            else:
                yield from self._schema(name, self.old.schemas[name], schema)

    def _schema(self, name: str, was: _Json, now: _Json) -> Iterator[Change]:
        use = _Use(*map(max, self.old.use(name), self.new.use(name)))
        (before, needed_before), (after, needed_after) = self.old.flat(was), self.new.flat(now)
        for key in before:
            if key not in after:
                yield Change(name, "removed", f"the attribute {key}", breaking=True)
        for key, schema in after.items():
            required = key in needed_after
            if key not in before:
                what = f"the {_necessity(required)} attribute {key}"
                yield Change(name, "added", what, breaking=use.sent and required)
                continue
            if required != (key in needed_before):
                yield _required(name, f"the attribute {key}", use, required=required)
            yield from _value(name, f"the attribute {key}", before[key], schema, use)
        if not before and not after:
            yield from _value(name, "the schema", was, now, use)


def _necessity(required: bool) -> str:
    return "required" if required else "optional"


def _required(name: str, what: str, use: _Use, *, required: bool) -> Change:
    """Something has become required, which breaks who sends it, or optional, which breaks who reads it."""
    kind: Kind = "narrowed" if required else "widened"
    return Change(name, kind, f"{what} is {_necessity(required)}", breaking=use.sent if required else use.received)


def _contents(name: str, what: str, before: _Json, after: _Json, use: _Use) -> Iterator[Change]:
    was, now = before.get("content", {}), after.get("content", {})
    for media in was:
        if media not in now:
            yield Change(name, "removed", f"{media} of {what}", breaking=True)
    for media in now:
        if media not in was:
            yield Change(name, "added", f"{media} of {what}", breaking=False)
        else:
            yield from _value(name, what, was[media].get("schema", {}), now[media].get("schema", {}), use)


def _value(name: str, what: str, was: _Json, now: _Json, use: _Use) -> Iterator[Change]:
    """Changes of one value: its type, whether it may be null, the values of an enum."""
    (before, null_before), (after, null_after) = _shape(was), _shape(now)
    if before != after:
        yield Change(name, "changed", f"the type of {what}: {before} is now {after}", breaking=True)
    if null_after and not null_before:
        yield Change(name, "widened", f"{what} may be null", breaking=use.received)
    if null_before and not null_after:
        yield Change(name, "narrowed", f"{what} can no longer be null", breaking=use.sent)
    lost = [value for value in was.get("enum", ()) if value not in now.get("enum", ())]
    gained = [value for value in now.get("enum", ()) if value not in was.get("enum", ())]
    if lost:
        yield Change(name, "narrowed", f"values of {what} removed: {', '.join(map(str, lost))}", breaking=True)
    if gained:
        yield Change(name, "widened", f"values of {what} added: {', '.join(map(str, gained))}", breaking=False)


def _shape(schema: _Json) -> tuple[str, bool]:
    """What a value is, in words, and whether it may be null."""
    if "$ref" in schema:
        return name_of(schema["$ref"]), False
    members = [_shape(member) for member in schema.get("anyOf", ())]
    if members:
        kinds = [kind for kind, _ in members if kind != "null"]
        return " or ".join(kinds), any(null or kind == "null" for kind, null in members)
    listed: str | list[str] = schema.get("type", "object")
    names = [listed] if isinstance(listed, str) else [kind for kind in listed if kind != "null"]
    shape = " or ".join(names)
    if shape == "array":
        item, null = _shape(schema.get("items", {}))
        shape = f"list of {item}{' or null' if null else ''}"
    return " ".join(filter(None, (shape, schema.get("format")))), "null" in listed and listed != "null"
