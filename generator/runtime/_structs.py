"""Answers read by msgspec, where it is installed: not as dicts but as Structs, which it makes sooner, and whose
attributes are read sooner.

A model's Struct is made of the model's own table when it is first needed. It refuses what is not usual (an unknown
attribute, a list where an object should be); such an answer is read anew, as dicts.
"""

from __future__ import annotations

from functools import cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Literal, Union

from ._fast import UNSET, msgspec
from ._kinds import ListOf, MapOf, Nullable
from ._model_kinds import ModelKind, UnionOf

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._kinds import Kind
    from ._models import Model

__all__ = ["read"]

#: what the server sends first: msgspec looks for each member behind the one before
_FIRST = {"_type": 0, "href": 1, "_representation": 2}


def read(kind: Kind[Any], content: bytes) -> object | None:
    """The value of a kind that a JSON text holds; None where it has to be read in another way."""
    if msgspec is None:
        return None
    try:
        reader = _reader(kind)
        return None if reader is None else reader(content)
    except Exception:  # of any kind, see `Model.take_struct`
        return None


@cache
def _reader(kind: Kind[Any]) -> Callable[[bytes], object] | None:
    form = _type(kind)
    if form is Any:
        return None
    decode = msgspec.json.Decoder(form).decode
    take = _taker(kind)
    return lambda content: take(decode(content))


def _taker(kind: Any) -> Callable[[Any], object]:
    """What reads a value of Structs."""
    form = kind.__class__
    if form is ListOf:
        take = _taker(kind.kind)
        return lambda sent: [take(item) for item in sent]
    found: Callable[[Any], object] = (kind.model if form is ModelKind else kind).take_struct
    return found


def _type(kind: Any, within: tuple[type[Model], ...] = ()) -> Any:
    """What msgspec reads a value of a kind as: models as their Structs; the rest is checked by who takes these."""
    form = kind.__class__
    if form is ModelKind:
        # Within itself a model is of dicts: nobody takes them, but the Structs end.
        return Any if kind.model in within else _struct(kind.model, within=within)
    if form is UnionOf:
        return _union(kind, within)
    inner = _type(kind.kind, within) if form in {Nullable, ListOf, MapOf} else Any
    if inner is Any:
        return Any
    if form is Nullable:
        return inner | None
    return GenericAlias(list, inner) if form is ListOf else GenericAlias(dict, (str, inner))


def _union(kind: UnionOf[Any], within: tuple[type[Model], ...]) -> Any:
    if len({name for name, _, _ in kind.members}) < len(kind.members):
        return Any  # only `@type` tells msgspec which it is
    if not kind.structs:
        kind.structs = {
            _struct(member.model, tag=name, within=within): member.model.take_struct for name, _, member in kind.members
        }
    return Union[tuple(kind.structs)]  # noqa: UP007  # made here, not written


_structs: dict[tuple[type[Model], str], Any] = {}


def _struct(model: type[Model], *, tag: str = "", within: tuple[type[Model], ...]) -> Any:
    """The Struct of a model, with the attributes of all its representations. In a union its `@type` is its `tag`.

    Attributes that are always sent are of Structs in turn, all others of dicts: so no module is loaded for what is
    seldom sent.
    """
    if (model, tag) in _structs:
        return _structs[model, tag]
    family = [model, *model.traits.family().values()]
    fields = {name: field for member in reversed(family) for name, field in member.fields().items()}
    constants: dict[str, list[str]] = {}
    for wire, value in (constant for member in family for constant in member.traits.constants):
        constants.setdefault(wire, []).append(value)
    if tag:
        del constants["@type"]
    members: list[Any] = [(f"_{wire[1:]}", Literal[tuple(values)], UNSET) for wire, values in constants.items()]
    for name, field in fields.items():
        always = name in model.fields() and field.required and not field.include
        form = _type(field.kind, (*within, model)) if always else Any
        members.append((name, form) if always and len(family) == 1 else (name, form, UNSET))
    found = msgspec.defstruct(
        model.__name__,
        sorted(members, key=lambda member: _FIRST.get(member[0], len(_FIRST))),
        rename={**{name: field.wire for name, field in fields.items()}, **{f"_{wire[1:]}": wire for wire in constants}},
        kw_only=True,
        forbid_unknown_fields=True,
        gc=False,  # they are gone before anything could refer to them
        **({"tag_field": "@type", "tag": tag, "namespace": {"_type": tag}} if tag else {}),
    )
    return _structs.setdefault((model, tag), found)  # of two threads both get the one
