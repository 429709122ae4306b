"""What must be true of every decoded answer: its types, its rebuilding, its way back to what was sent."""

from __future__ import annotations

import json
import types
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Literal, Union, get_args, get_origin, get_type_hints

from calling import CLIENT

import traviskit
from traviskit import MissingAttributeError, Model
from traviskit._kinds import Field


@cache
def names(version: str) -> dict[str, Any]:
    """All models of a version: they refer to each other by names that their modules import for type checkers alone."""
    package = CLIENT[version]
    return {
        **{name: getattr(traviskit, name) for name in traviskit.__all__},
        **{name: getattr(package, name) for name in package.__all__},
        "datetime": datetime,
        # What the base class has for itself.
        "Field": Field,
        "Mapping": Mapping,
    }


def version_of(thing: Any) -> str:
    """The version that a class or a function of the client is of."""
    return next((part for part in thing.__module__.split(".") if part in CLIENT), "v2")


def canonical(value: Any) -> str:
    """JSON values as text: 1, 1.0 and true are three."""
    return json.dumps(value, sort_keys=True)


@cache
def hints(cls: type) -> dict[str, Any]:
    """The annotations of a class or the like, resolved; constants of the class left out."""
    found = get_type_hints(cls, localns=names(version_of(cls)))
    return {name: hint for name, hint in found.items() if get_origin(hint) is not ClassVar}


def return_type(function: Any) -> Any:
    """The declared type of a function's result."""
    return get_type_hints(function, localns=names(version_of(function)))["return"]


def misfits(value: Any, hint: Any, place: str = "") -> Iterator[str]:
    """Where a value is not of its declared type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return
    if origin in (Union, types.UnionType):
        if all(any(misfits(value, one)) for one in arguments):
            yield f"{place}: {value!r} is none of {hint}"
    elif origin in (list, dict):
        yield from _misfits_inside(value, origin, arguments, place)
    elif not _fits(value, hint):
        yield f"{place}: {value!r} is no {hint}"


def _misfits_inside(value: Any, container: type, arguments: tuple[Any, ...], place: str) -> Iterator[str]:
    if type(value) is not container:
        yield f"{place}: {value!r} is no {container.__name__}"
        return
    if container is dict:
        for key in value:
            yield from misfits(key, arguments[0], f"{place}, key")
    for key, item in value.items() if container is dict else enumerate(value):
        yield from misfits(item, arguments[-1], f"{place}[{key!r}]")


def _fits(value: Any, hint: Any) -> bool:
    if get_origin(hint) is Literal:
        # The values of a literal are equal to others of other types: 1, 1.0, True.
        return any(value == one and type(value) is type(one) for one in get_args(hint))
    if hint is int:
        return type(value) is int
    if hint is float:
        return type(value) in (int, float)
    return value is None if hint is None else isinstance(value, get_origin(hint) or hint)


def models(value: Any) -> Iterator[Model]:
    """Every model in a value, however deep."""
    if isinstance(value, Model):
        yield value
        for _, inner in value.sent():
            yield from models(inner)
    elif isinstance(value, list):
        for item in value:
            yield from models(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from models(item)


def check_model(model: Model) -> None:
    """Hold every attribute against its annotation, and rebuild the object from its attributes."""
    cls = type(model)
    for name, hint in hints(cls).items():
        try:
            value = getattr(model, name)
        except MissingAttributeError:
            assert name not in model, f"{cls.__name__}.{name} was sent, and reading it says that it was not"
            continue
        found = list(misfits(value, hint, f"{cls.__name__}.{name}"))
        assert not found, found
    given = {name: getattr(model, name) for name in cls.fields() if name in model}
    rebuilt = cls(**given)
    rebuilt.extra.update(model.extra)
    assert canonical(_without_constants(rebuilt)) == canonical(_without_constants(model))
    assert {name: getattr(rebuilt, name) for name in given} == given


def _without_constants(model: Model) -> dict[str, Any]:
    """What an object is written as but for `@type` and `@representation`, which are no attributes: a bare address and
    some owners are sent without, and an unknown one is kept as it came.
    """
    return {name: value for name, value in model.to_dict().items() if name not in ("@type", "@representation")}


def written(result: Any) -> Any:
    """A decoded answer as JSON values: an object, a list of V1's, or what it is itself."""
    if isinstance(result, list):
        return [written(item) for item in result]
    return result.to_dict() if isinstance(result, Model) else result


def check_result(result: Any, sent: Any) -> None:
    """Hold a decoded answer against what was sent of it: nothing may be lost, added or changed."""
    for model in models(result):
        check_model(model)
    if isinstance(result, (Model, list)):
        assert canonical(written(result)) == canonical(sent)
    else:
        assert result == sent
        assert type(result) is type(sent)
