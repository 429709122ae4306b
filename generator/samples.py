"""`x-codeSamples` of what is published: every operation as a command for curl, and as Python, sync and async.

A sample says what the description's own examples say: its required parameters, its body, and the first of those that a
rule makes one choose from. The token, and in Python the server, come from the environment, as the client reads it.
"""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .grammar import METHODS, is_array, is_object
from .lower import dereferenced
from .opc import python_identifier
from .types import ModelRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .ir import Api, Argument, Operation, Parameter, Resource

__all__ = ["with_samples"]

#: How wide a call in Python may get before each of its arguments has a line of its own.
WIDTH = 100
#: How many items a list of several pages prints.
ITEMS = 10


def with_samples(document: dict[str, Any], api: Api) -> dict[str, Any]:
    """A copy of a bundle whose operations have `x-codeSamples`; all but those whose body has no example.

    Parameters: `api` is what the bundle was joined to.
    """
    found = {operation.id: (resource, operation) for resource in api.resources for operation in resource.operations}

    def sampled(raw: dict[str, Any]) -> dict[str, Any]:
        resource, operation = found[raw["operationId"]]
        if any(p.required and p.example is None for p in operation.parameters):
            return raw
        headers = list(_headers(operation, refuses_strangers=not raw["responses"].keys().isdisjoint({"401", "403"})))
        redirects = raw["responses"].keys() & {"301", "302", "303", "307", "308"}
        follow = ["--location"] if redirects and operation.method == "get" else []  # curl would repeat a POST
        answers = (dereferenced(document, raw["responses"][status]) for status in redirects)
        if any("Set-Cookie" in answer.get("headers", {}) for answer in answers):
            follow.append("--cookie ''")  # curl keeps none unless it is given some
        curl = _curl(operation, api, [*headers, *follow])
        call = _call(operation, resource, api)
        samples = (
            ("Shell", "curl", curl),
            ("Python", "Python", _sync(call)),
            ("Python", "Python, async", _async(call)),
        )
        return raw | {"x-codeSamples": [dict(zip(("lang", "label", "source"), s, strict=True)) for s in samples]}

    paths = {
        path: {key: sampled(value) if key in METHODS else value for key, value in item.items()}
        for path, item in document["paths"].items()
    }
    return document | {"paths": paths}


def _given(operation: Operation) -> tuple[Parameter, ...]:
    """The parameters that a sample gives; those of the body are the ones that its example has."""
    needed = {p.name for p in operation.parameters if p.required or (p.place == "body" and p.example is not None)}
    chosen = set(needed)
    for rule in operation.requires:
        asked = rule.rule != "at-most-one" and (not rule.when or chosen.intersection(rule.when))
        if asked and not chosen.intersection(rule.names):
            chosen.add(rule.names[0])
    choices = [rule.names[0] for rule in operation.requires if rule.rule == "at-most-one"]
    if chosen == needed:
        chosen.update(choices[:1])
    return tuple(p for p in operation.parameters if p.name in chosen)


def _curl(operation: Operation, api: Api, options: list[str]) -> str:
    content = _content(operation)
    data = [] if content is None else [f"--data-raw {shlex.quote(content)}"]
    method = "" if operation.method == "get" else f"--request {operation.method.upper()} "
    server = next((url for url in api.servers if "{" not in url), "")
    return " \\\n  ".join((f"curl {method}{shlex.quote(server + _target(operation))}", *options, *data))


def _headers(operation: Operation, *, refuses_strangers: bool) -> Iterator[str]:
    """The headers, as options; with the token also where it depends on the platform whether it is needed."""
    headers = dict(operation.headers)
    if operation.formats:
        headers["Accept"] = operation.formats[0].accept
    if _content(operation) is not None:
        headers["Content-Type"] = operation.content_type
    yield from (f"--header {shlex.quote(f'{name}: {value}')}" for name, value in headers.items())
    if operation.login or refuses_strangers:
        yield '--header "Authorization: token $TRAVIS_TOKEN"'  # in quotes in which the shell fills it in


def _target(operation: Operation) -> str:
    path, query = operation.path, list[str]()
    for parameter in _given(operation):
        if parameter.place == "path":
            path = path.replace(f"{{{parameter.wire}}}", _quoted(parameter.example))
        elif parameter.place == "query":
            query += _query(parameter)
    return f"{path}?{'&'.join(query)}" if query else path


def _query(parameter: Parameter) -> Iterator[str]:
    name, value = quote(parameter.wire, safe="@."), parameter.example
    items = [_quoted(item) for item in value] if is_array(value) else [_quoted(value)]
    yield from (f"{name}={item}" for item in ([",".join(items)] if parameter.style == "comma" else items))


def _quoted(value: object) -> str:
    return quote(value if isinstance(value, str) else json.dumps(value), safe="")


def _content(operation: Operation) -> str | None:
    """The body, as it is sent."""
    given = _given(operation)
    if operation.content_type != "application/json":
        return next((str(p.example) for p in given if p.place == "raw"), None)
    body = {p.wire: p.example for p in given if p.place == "body"}
    return json.dumps({operation.body_member: body} if operation.body_member else body, ensure_ascii=False)


class _PythonCall:
    """A call: the name of what it returns (empty: nothing), whether that is a list, and how it is written."""

    def __init__(self, name: str, target: str, arguments: list[str], *, is_list: bool = False) -> None:
        self.name = name
        self.is_list = is_list
        self._target = target
        self._arguments = arguments

    def written(self, before: str, after: str, indent: str) -> str:
        """The line, or the lines, on which it stands."""
        line = f"{indent}{before}{self._target}({', '.join(self._arguments)}){after}"
        if len(line) <= WIDTH or not self._arguments:
            return line
        arguments = "".join(f"{indent}    {argument},\n" for argument in self._arguments)
        return f"{indent}{before}{self._target}(\n{arguments}{indent}){after}"


def _call(operation: Operation, resource: Resource, api: Api) -> _PythonCall:
    """The operation's own method; of one that has none, `call` with its id."""
    place = "travis" if api.version == "v3" and operation.python_name else f"travis.{api.version}"
    given = {p.name: p for p in _given(operation)}
    result = operation.result.type or operation.result.page
    name = python_identifier(result.name) if isinstance(result, ModelRef) else "answer" if result else ""
    for method in resource.methods:
        for variant in method.variants:
            if variant.operation.id == operation.id:
                arguments = [
                    _argument(a, given) for a in variant.arguments if not a.feeds or given.keys() & set(a.feeds)
                ]
                item, is_list = operation.result.item, operation.result.page is not None
                if _is_paged(operation, given):
                    arguments.append(f"max_items={ITEMS}")
                name = python_identifier(item.name) if isinstance(item, ModelRef) else name
                return _PythonCall(name, f"{place}.{resource.name}.{method.name}", arguments, is_list=is_list)
    arguments = [_literal(operation.id), *(f"{p.name}={_literal(p.example)}" for p in given.values())]
    return _PythonCall(name, f"{place}.call", arguments)


def _is_paged(operation: Operation, given: dict[str, Parameter]) -> bool:
    paging = operation.pagination
    needed = paging is not None and (not paging.needs or not given.keys().isdisjoint(paging.needs))
    return paging is not None and needed and given.keys().isdisjoint(paging.unless)


def _argument(argument: Argument, given: dict[str, Parameter]) -> str:
    if not argument.feeds:
        value: object = True
    elif argument.is_slug:
        value = "/".join(str(given[name].example) for name in argument.feeds)
    else:
        value = given[argument.feeds[0]].example
    return _literal(value) if argument.positional else f"{argument.name}={_literal(value)}"


def _literal(value: object) -> str:
    """A value of the description, as Python writes it; a text in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if is_array(value):
        return f"[{', '.join(map(_literal, value))}]"
    if is_object(value):
        return f"{{{', '.join(f'{_literal(key)}: {_literal(member)}' for key, member in value.items())}}}"
    return repr(value)


def _sync(call: _PythonCall) -> str:
    return "\n".join(("from traviskit import Travis", "", "with Travis() as travis:", *_used(call, "", "    "), ""))


def _async(call: _PythonCall) -> str:
    lines = ("import asyncio", "", "from traviskit import AsyncTravis", "", "", "async def main() -> None:")
    opened = "    async with AsyncTravis() as travis:"
    return "\n".join((*lines, opened, *_used(call, "async ", " " * 8), "", "", "asyncio.run(main())", ""))


def _used(call: _PythonCall, form: str, indent: str) -> Iterator[str]:
    """The call and what is done with its result. `form` is `async ` or nothing."""
    if call.is_list:
        yield call.written(f"{form}for {call.name} in ", ":", indent)
        yield f"{indent}    print({call.name})"
        return
    wait = "await " if form else ""
    yield call.written(f"{call.name} = {wait}" if call.name else wait, "", indent)
    if call.name:
        yield f"{indent}print({call.name})"
