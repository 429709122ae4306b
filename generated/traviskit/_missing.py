# From generator/runtime/_missing.py by `nox -s regenerate`; do not edit.
"""What an attribute that was not sent says when it is read.

CPython 3.11 reads slots quickly only in classes without `__getattr__`, so models have none. An attribute that an answer
may rightly lack is a property over its slot, and an object that lacks one it should have (a bare address, an answer
of an older server) is of a class of its own, which differs in nothing else.
"""

from typing import TYPE_CHECKING, Any

from ._errors import MissingAttributeError

if TYPE_CHECKING:
    from ._models import Model

__all__ = ["Explained", "Incomplete", "explain", "missing_attribute", "slot_of"]


class Explained(property):
    """An attribute that explains itself when it was not sent: over its slot, or without one, where only wider
    representations have it.
    """

    def __init__(self, name: str, slot: Any = None) -> None:
        """Parameters: the attribute's name, and the descriptor of its slot."""
        self.slot = slot
        if slot is None:
            super().__init__(lambda owner: missing_attribute(owner, name))
            return
        get = slot.__get__

        def read(owner: "Model") -> Any:
            try:
                return get(owner)
            except AttributeError:
                return missing_attribute(owner, name)

        super().__init__(read, slot.__set__, slot.__delete__)


def explain(cls: "type[Model]") -> None:
    """Let a class's attributes explain themselves that may be missing, or that only wider representations have."""
    for name in (*cls.traits.optional, *(sideload.name for sideload in cls.traits.sideloads)):
        if name in cls.__dict__:  # else the base has it
            setattr(cls, name, Explained(name, cls.__dict__[name]))
    for name in cls.traits.elsewhere:
        setattr(cls, name, Explained(name))


def slot_of(owner: "Model", name: str, default: Any) -> Any:
    """The value of a slot, or `default` when it is empty: nothing is explained."""
    slot: Any = getattr(type(owner), name, None)
    try:
        return (slot.slot if isinstance(slot, Explained) else slot).__get__(owner)
    except AttributeError:
        return default


class Incomplete:
    """What an object is too that lacks an attribute it should have. `type()` alone tells; `__class__` does not."""

    __slots__ = ()

    if not TYPE_CHECKING:  # a type checker that sees it takes every misspelt attribute

        @property
        def __class__(self):
            return type(self).__mro__[2]

        def __getattr__(self, name):
            found = getattr(type(self), name, None)
            if isinstance(found, property):  # one that read what is missing, and says so again
                return found.fget(self)
            return missing_attribute(self, name)

        def __reduce__(self):
            return self.__class__._lacking, (), self.__getstate__()


def missing_attribute(owner: "Model", name: str) -> Any:
    """The value of an empty slot: None of an optional attribute, but for an object of which only the address was sent.

    Raises:
        MissingAttributeError: It was not sent and must be asked for; says how.
        AttributeError: There is no such attribute.
    """
    cls = owner.__class__
    if name.startswith("_"):  # slots of the base, and what copy and pickle look for
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
    field = cls.fields().get(name)
    if field is not None and not field.required and not field.include and not _is_bare(owner):
        return None
    shown = f"{_variable(cls)}.{name}"
    if field is None and any(name == sideload.name for sideload in cls.traits.sideloads):
        how = f"the answer that this came from had none; fetch it: {_fetch(cls)}"
        raise MissingAttributeError(f"{shown} was not side-loaded: {how}")
    if field is None and not _of_family(cls, name):
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
    raise MissingAttributeError(f"{shown} was not sent; {_advice(owner, name)}")


def _advice(owner: "Model", name: str) -> str:
    cls = owner.__class__
    field = cls.fields().get(name) or _of_family(cls, name)
    if _is_bare(owner):
        return f"only its address was ({owner.href}); fetch it: travis.follow({_variable(cls)})"  # type: ignore[attr-defined]  # it is in owner
    if field is not None and field.include:
        return f"ask for it: {_fetch(cls, f'include=[{_quoted(field.include)}]')}"
    if "href" in owner and (owner.representation or name not in cls.fields()):
        form = f"the {owner.representation} representation" if owner.representation else "what stands for it here"
        return f"{form} may lack it; fetch the whole: travis.follow({_variable(cls)})"
    if name not in cls.fields():
        return _whole_by_include(cls)
    return "the server may be older than this client, or may leave it out; what was sent is in to_dict()"


def _whole_by_include(cls: "type[Model]") -> str:
    """How to get what has no address: with what refers to it."""
    variable = _variable(cls)
    return (
        f"it comes with the whole {variable}, which the include of what holds it asks for, "
        f'as include=["build.{variable}"] does for a build'
    )


def _is_bare(owner: "Model") -> bool:
    """Whether it is a reference: an address and nothing else."""
    if "href" not in owner.fields() or owner.representation:  # asked first: it is so of most objects
        return False
    return list(owner.to_dict()) == ["@href"]


def _of_family(cls: "type[Model]", name: str) -> Any:
    """The field of that name in another representation of the same type."""
    return next((fields[name] for other in cls.traits.family().values() if name in (fields := other.fields())), None)


def _fetch(cls: "type[Model]", *arguments: str) -> str:
    call = cls.traits.fetched_by or f"travis.{cls.traits.api}.….get"
    return f"{call}({', '.join(['…', *arguments])})"


def _variable(cls: "type[Model]") -> str:
    """How a user may have called it: `build`, for BuildMinimal too."""
    family = cls.traits.family().get("standard", cls)
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in family.__name__).lstrip("_")


def _quoted(text: str) -> str:
    return f'"{text}"'
