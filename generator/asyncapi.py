"""Events: the AsyncAPI document of a folder with `asyncapi.yaml`, and its schemas as an OpenAPI without paths.

So events have the same loader, lint of schemas, intermediate representation and models as the APIs; what AsyncAPI has
beside that, channels, operations and messages, is put together and checked here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from .errors import DescriptionError, Problem
from .grammar import is_array, is_object, join, parts, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .load import Sources

__all__ = ["ROOT", "as_openapi", "document"]

ROOT = "asyncapi.yaml"

_OPENAPI = "openapi.yaml"
_SECTIONS = ("messages", "schemas")
# What each object of AsyncAPI 3.0 may have here, and (first) must have.
_OBJECTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "document": (("asyncapi", "info", "servers", "channels", "operations"), ("defaultContentType", "id")),
    "server": (("host", "protocol", "description"), ("pathname", "variables", "title", "summary")),
    "channel": (
        ("address", "title", "description", "messages", "x-travis-source"),
        ("parameters", "x-travis-historic"),
    ),
    "operation": (("action", "channel", "summary"), ("description", "messages")),
    "message": (
        ("name", "title", "payload", "x-travis-source"),
        ("headers", "summary", "description", "examples", "x-travis-historic", "x-travis-discrepancy"),
    ),
}


def as_openapi(sources: Sources) -> Sources:
    """The schemas alone, as the files of an API without paths; `x-travis-messages` names those that are told.

    Raises:
        DescriptionError: With every object that is not as AsyncAPI has it, and every reference that leads nowhere.
    """
    problems = [*_layout(sources), *_references(sources)]
    if problems:
        raise DescriptionError(*problems)
    root = sources.files[ROOT]
    told = dict.fromkeys(_schemas(sources))
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": root.get("info"),
        "x-travis-messages": list(told),
        "paths": {},
    }
    files = {
        name: {key: value for key, value in content.items() if key != "messages"}
        for name, content in sources.files.items()
        if name != ROOT
    }
    lines = {**sources.lines, _OPENAPI: sources.lines[ROOT]}
    return replace(sources, files={_OPENAPI: document, **files}, lines=lines)


def document(sources: Sources, schemas: dict[str, Any]) -> dict[str, Any]:
    """The AsyncAPI document of these files, with these schemas, which are checked already.

    Raises:
        DescriptionError: With every mistake in channels, operations and examples.
    """
    root = {key: _local(value) for key, value in sources.files[ROOT].items()}
    messages = {name: _local(value) for _, name, value in _messages(sources)}
    made = {**root, "components": {"messages": messages, "schemas": schemas}}
    problems = [*_channels(sources, made), *_examples(sources, made)]
    if problems:
        raise DescriptionError(*problems)
    return made


def _messages(sources: Sources) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for file, content in sources.files.items():
        messages = content.get("messages") if file != ROOT else None
        for name, message in messages.items() if is_object(messages) else ():
            yield file, name, message


def _schemas(sources: Sources) -> Iterator[str]:
    """The schemas that messages refer to."""
    for _, _, message in _messages(sources):
        for key in ("headers", "payload"):
            value = message.get(key) if is_object(message) else None
            if is_object(value) and isinstance(value.get("$ref"), str):
                yield parts(value["$ref"].partition("#")[2])[-1]


def _layout(sources: Sources) -> Iterator[Problem]:
    """Every object has what it must have, and nothing that nobody knows; a message's name stands once."""
    root = sources.files[ROOT]
    yield from _object(sources, ROOT, "#", "document", root)
    for section, kind in (("servers", "server"), ("channels", "channel"), ("operations", "operation")):
        for name, value in root.get(section, {}).items() if is_object(root.get(section)) else ():
            yield from _object(sources, ROOT, join(f"#/{section}", name), kind, value)
    seen: dict[str, str] = {}
    for file, name, message in _messages(sources):
        place = join("#/messages", name)
        yield from _object(sources, file, place, "message", message)
        if first := seen.get(name):
            advice = "Names of messages are unique: rename one."
            yield sources.problem(file, place, "message-duplicate", f"{name} is in {first} too", advice)
        seen[name] = file


def _object(sources: Sources, file: str, place: str, kind: str, value: Any) -> Iterator[Problem]:
    required, optional = _OBJECTS[kind]
    known = f"It has {', '.join(required)}, and perhaps {', '.join(optional)}."
    if not is_object(value):
        yield sources.problem(file, place, "asyncapi-structure", f"this {kind} is no object", known)
        return
    for name in required:
        if name not in value:
            yield sources.problem(file, place, "asyncapi-structure", f"this {kind} has no {name}", known)
    for name in value.keys() - {*required, *optional}:
        message = f"a {kind} has no {name} here"
        yield sources.problem(file, join(place, name), "asyncapi-structure", message, known)


def _references(sources: Sources) -> Iterator[Problem]:
    """Every reference leads somewhere: to a channel here, or to a message or schema of a file."""
    for file, content in sources.files.items():
        sections = content if file == ROOT else {"messages": content.get("messages", {})}
        for place, reference in _refs(sections, "#"):
            other, _, pointer = reference.partition("#")
            try:
                resolve(sources.files[other or file], pointer)
            except KeyError:
                advice = f"The files are {', '.join(sources.files)}; correct the name."
                yield sources.problem(file, place, "ref-dangling", f"{reference} leads nowhere", advice)


def _refs(value: Any, place: str) -> Iterator[tuple[str, str]]:
    members = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
    for key, member in members:
        if key == "$ref" and isinstance(member, str):
            yield place, member
        elif key not in ("examples", "example"):
            yield from _refs(member, join(place, key))


def _local(value: Any) -> Any:
    """A copy in which `builds.yaml#/schemas/Build` is `#/components/schemas/Build`."""
    if is_array(value):
        return [_local(member) for member in value]
    if not is_object(value):
        return value
    copy = {key: _local(member) for key, member in value.items()}
    if isinstance(reference := copy.get("$ref"), str):
        section, name = parts(reference.partition("#")[2])
        if section in _SECTIONS:
            copy["$ref"] = join(f"#/components/{section}", name)
    return copy


def _channels(sources: Sources, made: dict[str, Any]) -> Iterator[Problem]:
    """A channel has messages and the parameters of its address, and is listened to; every message has its channel."""
    carried: set[str] = set()
    listened = {operation["channel"].get("$ref") for operation in made["operations"].values()}
    for name, channel in made["channels"].items():
        place = join("#/channels", name)
        if not channel["messages"]:
            yield sources.problem(ROOT, place, "channel-messages", f"{name} has no messages", "Say what comes on it.")
        carried |= {parts(message.get("$ref", "/"))[-1] for message in channel["messages"].values()}
        in_address = {part.partition("}")[0] for part in channel["address"].split("{")[1:]}
        if in_address != set(channel.get("parameters", {})):
            advice = "Describe each parameter of the address, and no other."
            yield sources.problem(ROOT, place, "channel-parameters", f"{channel['address']} has others", advice)
        if join("#/channels", name) not in listened:
            advice = "Add an operation, or remove the channel."
            yield sources.problem(ROOT, place, "channel-unused", f"no operation is of {name}", advice)
    for name, operation in made["operations"].items():
        if operation["action"] != "receive":
            place, advice = join("#/operations", name), "Here clients only listen: `receive`."
            yield sources.problem(ROOT, place, "operation-action", f"the action {operation['action']}", advice)
    for file, name, _ in _messages(sources):
        if name not in carried:
            place, advice = join("#/messages", name), "Add it to a channel, or remove it."
            yield sources.problem(file, place, "message-unused", f"{name} comes on no channel", advice)


def _examples(sources: Sources, made: dict[str, Any]) -> Iterator[Problem]:
    """Each payload has an example in some message, and all examples are valid."""
    shown: set[str] = set()
    for file, name, _ in _messages(sources):
        message = made["components"]["messages"][name]
        for index, example in enumerate(message.get("examples", ())):
            for part in ("headers", "payload"):
                shown.add(str(message.get(part)))
                schema: dict[str, Any] = {**message.get(part, {}), "components": made["components"]}
                for error in jsonschema_rs.Draft202012Validator(schema, validate_formats=True).iter_errors(
                    example[part]
                ):
                    place = f"#/messages/{name}/examples/{index}/{part}"
                    at = "/".join(map(str, error.instance_path))
                    problem = f"{at or 'it'}: {error.message[:300]}"
                    yield sources.problem(file, place, "example-valid", problem, "Correct the example, or the schema.")
    for file, name, _ in _messages(sources):
        if str(made["components"]["messages"][name]["payload"]) not in shown:
            place, advice = join("#/messages", name), "Give one message of this payload an example."
            yield sources.problem(file, place, "example-missing", f"no message shows the payload of {name}", advice)
