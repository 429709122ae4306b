"""Writes the package from the intermediate representation: one template for each kind of file.

Every text of the description goes through a filter that makes it a Python literal or a docstring; nothing of it is
ever code.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .types import EnumRef, ListOf, ModelRef, Nullable, Scope, Type, UnionOf
from .views import Returned, annotation_of, method_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .ir import Answer, Api, Argument, Attribute, Operation, Parameter, Resource, Sideload

__all__ = ["index", "render"]

HERE = Scope()
#: Quotes that would end a docstring, or join those that do.
_CLOSING = re.compile(r'"{3,}|"+\Z')
TEMPLATES = Path(__file__).parent / "templates"


def render(apis: tuple[Api, ...], version: str) -> dict[str, str]:
    """Every generated file of the package but the runtime's, by its path in the package.

    Parameters: `version` is the package's own.
    """
    env = _environment()
    files = {
        "_facade.py": env.get_template("facade.py.jinja").render(
            apis=apis,
            default=_default(apis),
            shortcuts=_shortcuts(apis),
            endpoints=_endpoints(apis),
            limits=_limits(apis),
        ),
        "_version.py": env.get_template("version.py.jinja").render(version=version),
    }
    for api in apis:
        files |= {f"{api.version}/{name}": text for name, text in _api(env, api).items()}
    return files


def index(apis: tuple[Api, ...]) -> str:
    """`api.md`: every operation with its method, path, Python call and source."""
    return _environment().get_template("api.md.jinja").render(apis=apis)


def _default(apis: tuple[Api, ...]) -> Api | None:
    """The version whose resources also stand on the client itself."""
    return next((api for api in apis if api.version == "v3"), None)


def _shortcuts(apis: tuple[Api, ...]) -> tuple[Resource, ...]:
    default = _default(apis)
    return default.resources if default else ()


def _endpoints(apis: tuple[Api, ...]) -> tuple[tuple[str, str], ...]:
    """The servers that have a short name: `com` and `org`."""
    hosted = {url for api in apis for url in api.servers if "{" not in url}
    return tuple(sorted((url.rpartition(".")[2], url) for url in hosted))


def _limits(apis: tuple[Api, ...]) -> tuple[int, int] | None:
    """At how many POSTs in how many seconds the server bans; it counts all versions together."""
    for limits in (dict(api.limits) for api in apis if api.limits):
        return limits["posts"], limits["seconds"]
    return None


def _environment() -> Environment:
    env = Environment(  # noqa: S701  # it writes Python, not HTML; the filters escape
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Callable[..., object]] = {
        "annotation": attribute_annotation,
        "answer": answer,
        "call_result": call_result,
        "declared": declared,
        "described": described,
        "dictionary": dict,
        "docstring": docstring,
        "field": field,
        "literal": repr,
        "operation_doc": operation_doc,
        "parameter": parameter,
        "returned": returned,
        "sideload_annotation": sideload_annotation,
        "sideload_described": sideload_described,
        "take": take,
    }
    env.filters.update(filters)
    return env


def _api(env: Environment, api: Api) -> dict[str, str]:
    files = {
        "__init__.py": _init(env, api),
        "_namespace.py": env.get_template("version/namespace.py.jinja").render(api=api),
        "operations/__init__.py": env.get_template("version/operations.py.jinja").render(api=api),
        "models/__init__.py": env.get_template("version/models.py.jinja").render(api=api),
        "resources/__init__.py": '"""The resources, a module each."""\n',
    }
    for module in api.modules:
        files[f"models/{module}.py"] = _models(env, api, module)
    for resource in api.resources:
        files[f"operations/{resource.name}.py"] = _operations(env, api, resource)
        files[f"resources/{resource.name}.py"] = _resource(env, resource)
    return files


def _init(env: Environment, api: Api) -> str:
    named = [(x.module, x.name) for x in api.models] + [(x.module, x.name) for x in api.enums]
    by_module = {module: sorted(name for place, name in named if place == module) for module in api.modules}
    upper = api.version.upper()
    exported = sorted(
        ["OPERATIONS", "parse", upper, f"Async{upper}", *(n for names in by_module.values() for n in names)]
    )
    return env.get_template("version/init.py.jinja").render(api=api, classes=list(by_module.items()), all=exported)


def _models(env: Environment, api: Api, module: str) -> str:
    models = [m for m in api.models if m.module == module]
    enums = [e for e in api.enums if e.module == module]
    types = [part for m in models for a in m.attributes for part in a.type.parts()]
    types += [s.type for m in models for s in m.sideloads]
    others = sorted({t.module for t in types if isinstance(t, (EnumRef, ModelRef))} - {module})
    unions = list(dict.fromkeys(t for t in types if isinstance(t, UnionOf)))
    families = list(dict.fromkeys(m.family for m in models if m.family))
    return env.get_template("models/module.py.jinja").render(
        version=api.version,
        models=models,
        enums=enums,
        others=others,
        unions=unions,
        families=families,
        names=sorted([m.name for m in models] + [e.name for e in enums]),
        scope=Scope(module),
    )


def _operations(env: Environment, api: Api, resource: Resource) -> str:
    types = [a.type for o in resource.operations for a in o.answers if a.type]
    types += [t for o in resource.operations for t in _result_types(o)]
    unions = list(dict.fromkeys(p for t in types for p in t.parts() if isinstance(p, UnionOf)))
    return env.get_template("operations/module.py.jinja").render(
        version=api.version,
        operations=resource.operations,
        headers=api.headers,
        imports=_imports(types),
        unions=unions,
        scope=HERE,
    )


def _resource(env: Environment, resource: Resource) -> str:
    methods = [method_view(method) for method in resource.methods]
    types = [t for m in resource.methods for v in m.variants for t in _result_types(v.operation)]
    types += [p.type for m in resource.methods for v in m.variants for p in v.operation.parameters]
    shown = {
        "name": resource.name,
        "class_name": resource.class_name,
        "description": resource.description,
        "methods": methods,
    }
    return env.get_template("resources/module.py.jinja").render(r=shown, imports=_imports(types))


def _result_types(operation: Operation) -> list[Type]:
    return [t for r in operation.results for t in (r.type, r.page, r.item) if t]


def _imports(types: Iterable[Type]) -> list[tuple[str, list[str]]]:
    """The classes and enums in these types, by module."""
    found: dict[str, set[str]] = {}
    for part in (p for t in types for p in t.parts()):
        if isinstance(part, (EnumRef, ModelRef)):
            found.setdefault(part.module, set()).add(part.name)
    return [(module, sorted(found[module])) for module in sorted(found)]


def docstring(text: str, depth: int) -> str:
    """A text inside of a docstring that stands `depth` levels deep."""
    clean = "".join(c for c in text.strip() if c.isprintable() or c == "\n")
    clean = _CLOSING.sub(lambda found: '\\"' * len(found.group()), clean.replace("\\", "\\\\"))
    lines = [line.rstrip() for line in clean.split("\n")]
    indent = "    " * depth
    body = "\n".join(f"{indent}{line}" if line and i else line for i, line in enumerate(lines))
    return f"{body}\n{indent}" if len(lines) > 1 else body


def attribute_annotation(attribute: Attribute, scope: Scope) -> str:
    """An attribute's annotation: optional ones read None when they were not sent."""
    annotation = attribute.type.annotation(scope)
    if attribute.required or attribute.include or isinstance(attribute.type, Nullable):
        return annotation
    return f"{annotation} | None"


def take(attribute: Attribute, scope: Scope) -> str:
    """The expression that reads an attribute by the straight line."""
    return attribute.type.take(f"data[{attribute.wire!r}]", scope)


def field(attribute: Attribute, scope: Scope) -> str:
    """The arguments of a `Field`."""
    parts = [repr(attribute.name), repr(attribute.wire), attribute.type.kind(scope)]
    if not attribute.required:
        parts.append("required=False")
    if attribute.include:
        parts.append(f"include={attribute.include!r}")
    if attribute.secret:
        parts.append("secret=True")
    return ", ".join(parts)


def described(attribute: Attribute) -> str:
    """An attribute's description and example."""
    text = attribute.description.strip()
    if attribute.include:
        text += f"\n\nComes with `include=[{json.dumps(attribute.include)}]`."
    if attribute.example is None or attribute.secret:
        return text
    example = json.dumps(attribute.example, ensure_ascii=False)
    return f"{text} Example: `{example}`" if len(example) < 60 and "\n" not in text else text


def sideload_annotation(sideload: Sideload, scope: Scope) -> str:
    """Several are a list; one may be missing."""
    found: Type = ListOf(sideload.type) if sideload.many else Nullable(sideload.type)
    return found.annotation(scope)


def sideload_described(sideload: Sideload) -> str:
    """Where a side-loaded object comes from."""
    members = " or ".join(f"`{name}`" for name in sideload.sources)
    return f"Side-loaded: linked by `{sideload.key}` to the answer's {members}."


def parameter(p: Parameter) -> str:
    """The arguments of the runtime's `Parameter`."""
    parts = [repr(p.name), repr(p.wire), repr(p.place), repr(p.json)]
    flags = {"required": p.required, "nullable": p.nullable}
    parts += [f"{name}=True" for name, value in flags.items() if value]
    values = {"items": p.items, "style": p.style, "closed": p.closed}
    parts += [f"{name}={value!r}" for name, value in values.items() if value]
    if p.minimum is not None:
        parts.append(f"minimum={p.minimum}")
    return ", ".join(parts)


def answer(a: Answer, operation: Operation) -> str:
    """The arguments of the runtime's `Answer`. A list is answered by its page, which stays in the envelope."""
    parts = [str(a.status), repr(a.content)]
    if a.type is not None:
        parts.append(a.type.kind(HERE))
    if a.member and not operation.envelope:
        parts.append(repr(a.member))
    return ", ".join(parts)


def call_result(operation: Operation) -> str:
    """The type parameter of an operation."""
    return " | ".join(dict.fromkeys(annotation_of(result) for result in operation.results))


def declared(argument: Argument) -> str:
    """An argument in a signature."""
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    if argument.default == "None":
        return f"{argument.name}: {argument.annotation} | None = None"
    if argument.default == "NOT_GIVEN":
        return f"{argument.name}: {argument.annotation} | NotGiven = NOT_GIVEN"
    return f"{argument.name}: {argument.annotation} = {argument.default}"


def returned(result: Returned, prefix: str) -> str:
    """What a method returns, in the class of that prefix."""
    return result.asynchronous if prefix else result.sync


def operation_doc(operation: Operation) -> str:
    """One line: method, path and summary."""
    return f"`{operation.method.upper()} {operation.path}`: {operation.summary.rstrip('.')}."
