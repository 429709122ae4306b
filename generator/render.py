"""Writes the package from the intermediate representation: one template for each kind of file.

Every text of the description goes through a filter that makes it a Python literal or a docstring; nothing of it is
ever code.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import filters
from .grammar import is_version
from .types import EnumRef, ModelRef, Scope, Type, UnionOf
from .views import method_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .ir import Api, Operation, Resource

__all__ = ["index", "render"]

TEMPLATES = Path(__file__).parent / "templates"


def render(apis: tuple[Api, ...], version: str, workflows: frozenset[str] = frozenset()) -> dict[str, str]:
    """Every generated file of the package but the runtime's, by its path in the package.

    Parameters: `version` is the package's own; `workflows` are the resources (`v3/jobs`) that have hand-written methods
    beside the generated ones.
    """
    env = _environment(workflows)
    versions = tuple(api for api in apis if is_version(api.version))
    files = {
        "_facade.py": env.get_template("facade.py.jinja").render(
            apis=versions,
            live=not all(api.resources for api in apis),
            login=any(api.version == "github" for api in apis),  # what logging in needs beside V2
            default=_default(versions),
            shortcuts=_shortcuts(versions),
            endpoints=_endpoints(versions),
            limits=_limits(versions),
        ),
        "_error_types.py": env.get_template("error_types.py.jinja").render(error_types=_error_types(apis)),
        "_version.py": env.get_template("version.py.jinja").render(version=version),
    }
    for api in apis:
        files |= {f"{api.version}/{name}": text for name, text in _api(env, api).items()}
    return files


def index(apis: tuple[Api, ...]) -> str:
    """`api.md`: every operation with its method, path, Python call and source."""
    return _environment().get_template("api.md.jinja").render(apis=[api for api in apis if api.resources])


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


def _error_types(apis: tuple[Api, ...]) -> list[str]:
    """The values of every enum that is called ErrorType."""
    return list(dict.fromkeys(v for api in apis for enum in api.enums if enum.name == "ErrorType" for v in enum.values))


def _environment(workflows: frozenset[str] = frozenset()) -> Environment:
    def place(resource: Resource, api: Api) -> str:
        return "workflows" if f"{api.version}/{resource.name}" in workflows else "resources"

    env = Environment(  # noqa: S701  # it writes Python, not HTML; the filters escape
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    known: dict[str, Callable[..., object]] = {
        "annotation": filters.attribute_annotation,
        "answer": filters.answer,
        "call_result": filters.call_result,
        "declared": filters.declared,
        "described": filters.described,
        "dictionary": dict,
        "docstring": filters.docstring,
        "field": filters.field,
        "literal": repr,
        "operation_doc": filters.operation_doc,
        "other_form": filters.other_form,
        "parameter": filters.parameter,
        "place": place,
        "returned": filters.returned,
        "sideload_annotation": filters.sideload_annotation,
        "sideload_described": filters.sideload_described,
        "take": filters.take,
        "take_struct": filters.take_struct,
        "unusual": filters.unusual,
    }
    env.filters.update(known)
    env.tests["version"] = _is_version
    return env


def _is_version(value: Any) -> bool:  # named as all of Jinja's tests name it
    return is_version(value.version)


def _api(env: Environment, api: Api) -> dict[str, str]:
    files = {
        "__init__.py": _init(env, api),
        "models/__init__.py": env.get_template("version/models.py.jinja").render(api=api),
    }
    for module in api.modules:
        files[f"models/{module}.py"] = _models(env, api, module)
    if not api.resources:  # events: nothing is called
        return files
    files |= {
        "_namespace.py": env.get_template("version/namespace.py.jinja").render(api=api),
        "operations/__init__.py": env.get_template("version/operations.py.jinja").render(api=api),
        "resources/__init__.py": '"""The resources, a module each."""\n',
    }
    for resource in api.resources:
        files[f"operations/{resource.name}.py"] = _operations(env, api, resource)
        files[f"resources/{resource.name}.py"] = _resource(env, resource)
    return files


def _init(env: Environment, api: Api) -> str:
    named = [(x.module, x.name) for x in api.models] + [(x.module, x.name) for x in api.enums]
    by_module = {module: sorted(name for place, name in named if place == module) for module in api.modules}
    classes = [api.version.title(), f"Async{api.version.title()}"]
    called = ["OPERATIONS", "parse", *classes] if api.resources else ["Event"]
    exported = sorted([*called, *(n for names in by_module.values() for n in names)])
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
    arguments = {
        (v.operation.id, fed): f"{a.name} (its {fed})" if a.is_slug else a.name
        for m in resource.methods
        for v in m.variants
        for a in v.arguments
        for fed in a.feeds
    }
    return env.get_template("operations/module.py.jinja").render(
        arguments=arguments,
        version=api.version,
        operations=resource.operations,
        headers=api.headers,
        imports=_imports(types),
        unions=unions,
        scope=filters.HERE,
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
