"""The base of all models: plain, mutable objects with slots, equal by value, that know what was sent and what was not.

An attribute that was not sent leaves its slot empty. Reading it gives None where the description calls it optional, and
raises `MissingAttributeError`, which says how to get it, where it must be asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define

from ._errors import MissingAttributeError
from ._missing import missing_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import ModuleType

    import attrs
    from typing_extensions import Self

    from ._kinds import Field

__all__ = [
    "Model",
    "Sideload",
    "keep_unknown",
    "lazy_module",
    "link",
    "list_of",
    "model",
    "narrow",
    "object_of",
    "plain_list_of",
    "unwrap",
]

C = TypeVar("C", bound="type[Model]")
D = TypeVar("D")
M = TypeVar("M", bound="Model")

#: attribute, members of the envelope that hold it, own attribute with its id (or ids), and whether it is a list
Sideload = tuple[str, tuple[str, ...], str, bool]


def model(cls: C) -> C:
    """Make a class with annotations an attrs class with slots; behaviour comes from `Model`, so attrs writes none."""
    return define(cls, slots=True, init=False, eq=False, repr=False, getstate_setstate=False)


class Model:
    """The base of every model.

    `"value" in env_var` tells what was sent from what was not; `extra` holds attributes that the description does not know;
    `to_dict()` is what was sent, and the way out (`attrs.asdict` fails on empty slots).
    """

    __slots__ = ("__weakref__", "_constants_sent", "_extra")

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        _extra: dict[str, Any]
        _constants_sent: dict[str, Any]
    else:
        __hash__ = None  # mutable and equal by value; said to type checkers, verifytypes would call it unknown

    #: wire name and value of the constants of this class (`@type`, `@representation`)
    _constants: ClassVar[Mapping[str, str]] = {}
    #: the classes of this one's representations by name
    _family: ClassVar[Mapping[str, type[Model]]] = {}
    _sideloads: ClassVar[tuple[Sideload, ...]] = ()
    #: how an object of this class is fetched: `travis.builds.get(…)`
    _fetched_by: ClassVar[str] = ""
    #: the version of the API, `v3`
    _api: ClassVar[str] = ""
    #: where addresses of such objects start: `/user/`
    href_root: ClassVar[str] = ""
    _table: ClassVar[Mapping[str, Field] | None] = None

    def __init__(self, **attributes: Any) -> None:
        """Make an object of the given attributes; those not given are as if the server had not sent them.

        Raises:
            TypeError: There is no such attribute.
        """
        fields = self.fields()
        linked = {name for name, *_ in self._sideloads}
        for name, value in attributes.items():
            if name not in fields and name not in linked:
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}; it has {', '.join(fields)}")
            setattr(self, name, value)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return ()

    @classmethod
    def _decode(cls, data: Any) -> Self:
        """Read an object by the straight line: no check but of structure. Any exception means: take the checked way."""
        raise NotImplementedError

    @classmethod
    def fields(cls) -> Mapping[str, Field]:
        """The attributes that the description knows, by Python name, in its order."""
        table = cls.__dict__.get("_table")
        if table is None:
            table = {field.name: field for field in cls._fields()}
            cls._table = table
        return table

    @classmethod
    def take(cls, data: Any) -> Any:
        """Read an object by the straight line as the class of its representation; a bare reference as this class."""
        if len(data) == 1 and "@href" in data:
            return cls.decode(data)
        return narrow(cls, data)._decode(data)

    @classmethod
    def decode(cls, data: Any, *, path: str = "$", strict: bool = False) -> Self:
        """Read an object, checked, as the class of its representation.

        Raises:
            DecodeError: The structure is wrong; with `strict` also a missing attribute or a scalar of another type.
        """
        from ._checked import decode_checked

        return decode_checked(narrow(cls, data), data, path, strict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object from parsed JSON, as the client does.

        Raises:
            DecodeError: The structure is wrong.
        """
        try:
            return cls.take(data)  # type: ignore[no-any-return]  # `take` may give a subclass, which only `narrow` knows
        except Exception:  # whatever the straight line stumbled over, the checked way names it
            return cls.decode(data)

    @property
    def extra(self) -> dict[str, Any]:
        """What was sent beside the known attributes. Changes are written back by `to_dict()`."""
        try:
            return self._extra
        except AttributeError:
            self._extra = {}
            return self._extra

    @property
    def representation(self) -> str | None:
        """The name of the representation that was sent; None in an API that has none."""
        sent = _slot(self, "_constants_sent", self._constants)
        value = sent.get("@representation")
        return value if isinstance(value, str) else None

    def to_dict(self) -> dict[str, Any]:
        """What was sent (with the changes made since): attributes, constants and unknown rest, times as their text."""
        sent = dict(_slot(self, "_constants_sent", self._constants))
        for field in self.fields().values():
            value = _slot(self, field.name, _EMPTY)
            if value is not _EMPTY:
                sent[field.wire] = field.kind.encode(value)
        sent.update(_slot(self, "_extra", {}))
        return sent

    def __contains__(self, name: str) -> bool:
        return _slot(self, name, _EMPTY) is not _EMPTY if name in self.fields() else name in _slot(self, "_extra", {})

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.__getstate__() == other.__getstate__()  # type: ignore[operator]  # same class: it has the same method

    def __repr__(self) -> str:
        shown = [f"{name}={'…' if field.secret else repr(value)}" for name, field, value in self._sent()]
        if extra := _slot(self, "_extra", {}):
            # An unknown attribute may be a secret one that the description does not know yet: names only.
            shown.append(f"extra={sorted(extra)}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def _sent(self) -> Iterator[tuple[str, Field, Any]]:
        for name, field in self.fields().items():
            value = _slot(self, name, _EMPTY)
            if value is not _EMPTY:
                yield name, field, value

    def __getstate__(self) -> dict[str, Any]:
        names = [*self.fields(), *(name for name, *_ in self._sideloads), "_constants_sent", "_extra"]
        values = ((name, _slot(self, name, _EMPTY)) for name in names)
        return {name: value for name, value in values if value is not _EMPTY and (name != "_extra" or value)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    if not TYPE_CHECKING:  # a type checker that sees it takes every misspelt attribute

        def __getattr__(self, name: str) -> Any:
            return missing_attribute(self, name)


class _Empty:
    """The mark of an empty slot."""


_EMPTY: Any = _Empty()


def _slot(owner: Model, name: str, default: D) -> D:
    """The value of a slot, or `default` when it is empty (past `__getattr__`, which would explain or raise)."""
    try:
        return object.__getattribute__(owner, name)  # type: ignore[no-any-return]  # a slot's type is its class's affair
    except AttributeError:
        return default


def keep_unknown(owner: Model, data: Mapping[str, Any]) -> None:
    """Keep what was sent beside the known attributes."""
    known = {field.wire for field in owner.fields().values()}.union(owner._constants)
    extra = {key: value for key, value in data.items() if key not in known}
    if extra:
        owner._extra = extra


def narrow(promised: type[M], data: Any) -> type[M]:
    """The class that `data` is read as: that of its representation, if it is the promised one or narrower."""
    family = promised._family
    if family and data.__class__ is dict:
        found = family.get(data.get("@representation"))
        if found is not None and issubclass(found, promised):
            return found
    return promised


def list_of(take: Callable[[Any], D], value: Any) -> list[D]:
    """Read a list by the straight line.

    Raises:
        TypeError: It is no list.
    """
    if value.__class__ is not list:
        raise TypeError(value)
    return [take(item) for item in value]


def unwrap(envelope: Any, member: str) -> Any:
    """The answer in an envelope, with what was side-loaded linked to it.

    Raises:
        MissingAttributeError: The member was not sent.
    """
    link(envelope)
    if member not in envelope:
        raise MissingAttributeError(f"the answer has no {member!r}")
    return getattr(envelope, member)


def link(envelope: Model) -> None:
    """Link the objects of an envelope to each other: `build.commit`, `build.jobs`, by the ids that they hold."""
    members = {name: value for name, _, value in envelope._sent()}
    found: dict[str, dict[Any, Any]] = {}

    def by_id(name: str) -> dict[Any, Any]:
        if name not in found:
            value = members[name]
            found[name] = {_slot(o, "id", None): o for o in (value if value.__class__ is list else [value])}
        return found[name]

    for value in members.values():
        for owner in value if value.__class__ is list else [value]:
            if not isinstance(owner, Model):
                continue
            for attribute, sources, key, many in owner._sideloads:
                source = next((name for name in sources if name in members), None)
                wanted = _slot(owner, key, None)
                if source is None:
                    continue
                known = by_id(source)
                linked = [known[i] for i in wanted or () if i in known] if many else known.get(wanted)
                setattr(owner, attribute, linked)


def plain_list_of(value: Any) -> list[Any]:
    """Check that a value is a list, of items that need no reading.

    Raises:
        TypeError: It is none.
    """
    if value.__class__ is not list:
        raise TypeError(value)
    return value  # type: ignore[no-any-return]  # its class is list


def object_of(value: Any) -> dict[str, Any]:
    """Check that a value is an object.

    Raises:
        TypeError: It is none.
    """
    if value.__class__ is not dict:
        raise TypeError(value)
    return value  # type: ignore[no-any-return]  # its class is dict


def lazy_module(package: str, name: str) -> ModuleType:
    """A module that is imported when something of it is first read (models refer to each other in circles)."""
    return _LazyModule(package, name)  # type: ignore[return-value]  # it reads like the module it stands for


class _LazyModule:
    def __init__(self, package: str, name: str) -> None:
        self._place = f"{package}.{name}"

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._place), name)
        setattr(self, name, value)  # found here the next time, without this call
        return value
