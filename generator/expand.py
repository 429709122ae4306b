"""Operations under other templates: what is described for `/repo/{repository}` stands for
`/repo/{provider}/{repository}`, too.

`x-travis-templates` of openapi.yaml says which templates mean the same; so an operation is written once. What has not
the form of the table in `lint/extensions.py` is passed over: lint refuses it afterwards.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any, TypeVar

from .grammar import METHODS, is_array, is_object, join, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

__all__ = ["expand"]

_NAMES = re.compile(r"\{([^}]*)\}")


def expand(document: dict[str, Any], origins: dict[str, T]) -> None:
    """Add the operations under other templates to a bundle, their ids ending in `_by_<key>`.

    They come last, those with the fewest parameters first: whoever tries paths in their order finds the right one.

    Parameters: `origins` has the source of every place by JSON pointer, and gets those of the places added.
    """
    paths = document.get("paths")
    if not is_object(paths):
        return
    added: dict[str, Any] = {}
    for path, item in paths.items():
        for key, other, parameters in _others(document, path) if is_object(item) else ():
            if other not in paths:
                added[other] = _item(document, item, path, other, key, parameters)
                _trace(origins, join("#/paths", path), join("#/paths", other))
    document["paths"] = paths | {path: added[path] for path in sorted(added, key=lambda path: path.count("{"))}


def _others(document: dict[str, Any], path: str) -> Iterator[tuple[str, str, list[Any]]]:
    """The other templates of a path: key, path, and the parameters that they bring."""
    templates = document.get("x-travis-templates")
    for template, others in templates.items() if is_object(templates) else ():
        if path == template or path.startswith(f"{template}/"):
            for key, other in others.items() if is_object(others) else ():
                if is_object(other) and isinstance(other.get("path"), str) and is_array(other.get("parameters")):
                    yield key, other["path"] + path[len(template) :], other["parameters"]


def _item(
    document: dict[str, Any], item: dict[str, Any], path: str, other: str, key: str, parameters: list[Any]
) -> dict[str, Any]:
    """A path item as it is under another template."""
    gone = set(_NAMES.findall(path)) - set(_NAMES.findall(other))
    made = copy.deepcopy(item)
    _without(document, made, gone)
    for operation in (made[method] for method in METHODS if is_object(made.get(method))):
        _without(document, operation, gone)
        own = operation.get("parameters")
        operation["parameters"] = [*(own if is_array(own) else ()), *copy.deepcopy(parameters)]
        operation["operationId"] = f"{operation.get('operationId', '')}_by_{key}"
        operation["summary"] = f"{str(operation.get('summary', '')).rstrip('.')}, by {key.replace('_', ' ')}."
        _name_arguments(document, operation, gone, parameters)
    return made


def _without(document: dict[str, Any], owner: dict[str, Any], gone: set[str]) -> None:
    """Take out the parameters that the template does not have."""
    if is_array(owner.get("parameters")):
        owner["parameters"] = [p for p in owner["parameters"] if _name(document, p) not in gone]


def _name_arguments(document: dict[str, Any], operation: dict[str, Any], gone: set[str], parameters: list[Any]) -> None:
    """What the template brings is given by keyword: the Python method is the same."""
    before = operation.get("x-travis-arguments")
    arguments = before if is_object(before) else {}
    kept = {name: argument for name, argument in arguments.items() if gone.isdisjoint(_fed(argument))}
    names = [_name(document, parameter) for parameter in parameters]
    operation["x-travis-arguments"] = kept | {name: {"parameters": [name], "keyword": True} for name in names}


def _fed(argument: Any) -> list[str]:
    """The parameters that an argument feeds."""
    names = argument.get("parameters") if is_object(argument) else None
    return [name for name in names if isinstance(name, str)] if is_array(names) else []


def _name(document: dict[str, Any], parameter: Any) -> str:
    while is_object(parameter) and isinstance(parameter.get("$ref"), str):
        try:
            parameter = resolve(document, parameter["$ref"])
        except KeyError:
            return ""
    return str(parameter.get("name", "")) if is_object(parameter) else ""


def _trace(origins: dict[str, T], path: str, other: str) -> None:
    """Every place of a copy comes from where its original does."""
    found = {other + place[len(path) :]: origin for place, origin in origins.items() if place.startswith(f"{path}/")}
    origins |= {other: origins[path]} | found
