# From generator/runtime/_models.py by `nox -s regenerate`; do not edit.
"""The base of all models: plain, mutable objects with slots, equal by value, that know what was sent and what was not.

An attribute that was not sent leaves its slot empty. Reading it gives None where the description calls it optional, and
raises `MissingAttributeError`, which says how to get it, where it must be asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from attr import define  # the same as that of `attrs`, which imports more

from ._errors import DecodeError
from ._fast import to_builtins
from ._missing import Incomplete, explain, slot_of
from ._straight import new

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Self

    import attrs

    from ._kinds import Field

__all__ = ["Model", "Sideload", "Traits", "model"]

C = TypeVar("C", bound="type[Model]")


def model(cls: C) -> C:
    """Make a class with annotations an attrs class with slots; behaviour comes from `Model`, so attrs writes none."""
    made = define(cls, slots=True, init=False, eq=False, repr=False, getstate_setstate=False)
    explain(made)
    return made


class Sideload(NamedTuple):
    """An attribute that is linked to another member of the envelope: one of `sources`, by the own attribute `key` (an
    id, or ids).
    """

    name: str
    sources: tuple[str, ...]
    key: str
    many: bool = False


def _no_family() -> Mapping[str, type[Model]]:
    return {}


class Traits(NamedTuple):
    """What a class is, beside its attributes.

    `api` is the version of the API; `constants` are wire names and values of `@type` and `@representation`; `family`
    gives the classes of its representations by name; `fetched_by` is the call that fetches one; `href_root` is how
    the addresses of such objects start. `optional` names the attributes that an answer may lack, `elsewhere` those that
    only other representations have; `state` is the one that `States` reads, `public_key` that of `PublicKey`.
    """

    api: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    family: Callable[[], Mapping[str, type[Model]]] = _no_family
    sideloads: tuple[Sideload, ...] = ()
    fetched_by: str = ""
    href_root: str = ""
    optional: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    state: str = ""
    public_key: str = ""


class Model:
    """The base of every model.

    `"value" in env_var` tells what was sent from what was not; `extra` holds attributes that the description does not
    know; `to_dict()` is what was sent, and the way out (`attrs.asdict` fails on empty slots).
    """

    __slots__ = ("__weakref__", "_constants_sent", "_extra")

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        _extra: dict[str, Any]
        _constants_sent: dict[str, Any]
    else:
        __hash__ = None  # mutable and equal by value; said to type checkers, verifytypes would call it unknown

    traits: ClassVar[Traits] = Traits()
    # What a class has found out about itself, see `__init_subclass__`.
    _table: ClassVar[Mapping[str, Field] | None] = None
    _names: ClassVar[frozenset[str] | None] = None
    _incomplete: ClassVar[Any] = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._table = cls._names = cls._incomplete = None

    def __init__(self, **attributes: Any) -> None:
        """Make an object of the given attributes; those not given are as if the server had not sent them.

        Raises:
            TypeError: There is no such attribute.
        """
        fields = self.fields()
        linked = {sideload.name for sideload in self.traits.sideloads}
        for name, value in attributes.items():
            if name not in fields and name not in linked:
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}; it has {', '.join(fields)}")
            setattr(self, name, value)
        lacking = any(f.required and not f.include and name not in attributes for name, f in fields.items())
        if lacking and not isinstance(self, Incomplete):
            self.__class__ = type(self._lacking())

    @classmethod
    def _lacking(cls) -> Self:
        """An empty object that lacks an attribute it should have, and so is of a class that looks like this one."""
        if cls._incomplete is None:
            bases: tuple[Any, ...] = (Incomplete, cls)
            looks = {name: getattr(cls, name) for name in ("__module__", "__qualname__", "__doc__")}
            made: Any = cls if issubclass(cls, Incomplete) else type(cls.__name__, bases, {"__slots__": (), **looks})
            cls._incomplete = made
        owner: Self = new(cls._incomplete)
        return owner

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return ()

    @classmethod
    def fields(cls) -> Mapping[str, Field]:
        """The attributes that the description knows, by Python name, in its order."""
        if cls._table is None:
            cls._table = {field.name: field for field in cls._fields()}
        return cls._table

    @classmethod
    def _wire_names(cls) -> frozenset[str]:
        """The names of attributes and constants on the wire."""
        if cls._names is None:
            cls._names = frozenset([field.wire for field in cls._fields()] + [wire for wire, _ in cls.traits.constants])
        return cls._names

    @classmethod
    def take(cls, data: Any) -> Self:
        """Read an object by the straight line, which the generator writes for each class: as the class of its
        representation; a bare reference as this class.

        Raises:
            Exception: Of any kind: what was sent is not what is usual; take the checked way, `decode`.
        """
        raise NotImplementedError

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        """The same of what msgspec has read as the class's Struct, see `_structs.py`."""
        raise NotImplementedError

    @classmethod
    def _take_unusual(cls, sent: Any) -> Self:
        """Read a Struct that is not a whole object of this class's own representation."""
        data = to_builtins(sent)
        return cls._take_other(data) if len(data) == 1 else cls.from_dict(data)

    @classmethod
    def _take_other(cls, data: dict[str, Any]) -> Self:
        """Read an object that has not this class's representation."""
        if len(data) == 1 and (href := data.get("@href")).__class__ is str:
            owner = cls._lacking()
            owner._constants_sent = _NONE_SENT
            owner.href = href  # type: ignore[attr-defined]  # every class with representations has one
            return owner
        narrowed = cls._narrow(data)
        return cls.decode(data) if narrowed is cls else narrowed.take(data)

    @classmethod
    def decode(cls, data: Any, *, path: str = "$", strict: bool = False) -> Self:
        """Read an object, checked, as the class of its representation.

        A missing attribute leaves its slot empty, and a constant of another value is kept as it was sent.

        Raises:
            DecodeError: The structure is wrong; with `strict` also a missing attribute or a scalar of another type.
        """
        if data.__class__ is not dict:
            from ._kinds import wrong

            raise wrong(path, "an object", data)
        narrowed = cls._narrow(data)
        fields = narrowed.fields().values()
        lacking = any(f.required and not f.include and f.wire not in data for f in fields)
        owner = narrowed._lacking() if lacking else new(narrowed)
        owner._take_constants(data)
        bare = "@href" in data and len(data) == 1
        for field in fields:
            if field.wire in data:
                setattr(owner, field.name, field.kind.decode(data[field.wire], f"{path}.{field.wire}", strict))
            elif strict and field.required and not field.include and not bare:
                raise DecodeError(f"{path}.{field.wire}: missing", path=f"{path}.{field.wire}")
        owner._keep_unknown(data)
        return owner

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object from parsed JSON, as the client does.

        Raises:
            DecodeError: The structure is wrong.
        """
        try:
            return cls.take(data)
        except Exception:  # whatever the straight line stumbled over, the checked way names it
            return cls.decode(data)

    @classmethod
    def _narrow(cls, data: Any) -> type[Self]:
        """The class that `data` is read as: that of its representation, if it is this one or narrower."""
        family = cls.traits.family()
        name = data.get("@representation") if family else None
        if ("@representation", name) in cls.traits.constants:  # also of a class that stands for its family's in a place
            return cls
        found = family.get(name) if isinstance(name, str) else None
        return found if found is not None and issubclass(found, cls) else cls

    def _take_constants(self, data: Mapping[str, Any]) -> None:
        """Remember the constants only where what was sent differs."""
        sent = {wire: data[wire] for wire, _ in self.traits.constants if wire in data}
        if sent != dict(self.traits.constants):
            self._constants_sent = sent

    def _keep_unknown(self, data: Mapping[str, Any]) -> None:
        """Keep what was sent beside the known attributes."""
        known = self._wire_names()
        extra = {key: value for key, value in data.items() if key not in known}
        if extra:
            self._extra = extra

    def sent(self) -> Iterator[tuple[Field, Any]]:
        """The attributes that were sent, with their values."""
        for name, field in self.fields().items():
            value = slot_of(self, name, _EMPTY)
            if value is not _EMPTY:
                yield field, value

    @property
    def extra(self) -> dict[str, Any]:
        """What was sent beside the known attributes. Changes are written back by `to_dict()`."""
        if slot_of(self, "_extra", None) is None:
            self._extra = {}
        return self._extra

    @property
    def representation(self) -> str | None:
        """The name of the representation that was sent; None in an API that has none."""
        value = self._constants().get("@representation")
        return value if isinstance(value, str) else None

    def _constants(self) -> dict[str, Any]:
        sent: dict[str, Any] | None = slot_of(self, "_constants_sent", None)
        return dict(self.traits.constants) if sent is None else sent

    def to_dict(self) -> dict[str, Any]:
        """What was sent (with the changes made since): attributes, constants and unknown rest, times as their text."""
        known = {field.wire: field.kind.encode(value) for field, value in self.sent()}
        return {**self._constants(), **known, **(slot_of(self, "_extra", None) or {})}

    def __contains__(self, name: str) -> bool:
        if name in self.fields():
            return slot_of(self, name, _EMPTY) is not _EMPTY
        return name in (slot_of(self, "_extra", None) or {})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __repr__(self) -> str:
        shown = [f"{field.name}={'…' if field.secret else repr(value)}" for field, value in self.sent()]
        if extra := slot_of(self, "_extra", None):
            # An unknown attribute may be a secret one that the description does not know yet: names only.
            shown.append(f"extra={sorted(extra)}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        names = [*self.fields(), *(s.name for s in self.traits.sideloads), "_constants_sent", "_extra"]
        values = ((name, slot_of(self, name, _EMPTY)) for name in names)
        state = {name: value for name, value in values if value is not _EMPTY and (name != "_extra" or value)}
        return {**getattr(self, "__dict__", {}), **state}  # what a subclass adds has no slot

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


#: what was sent of the constants in a bare address
_NONE_SENT: dict[str, Any] = {}
#: the mark of an empty slot
_EMPTY: Any = object()
