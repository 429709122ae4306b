"""What an attribute that was not sent says when it is read."""

from typing import TYPE_CHECKING, Any

from ._errors import MissingAttributeError

if TYPE_CHECKING:
    from ._models import Model

__all__ = ["missing_attribute"]


def missing_attribute(owner: "Model", name: str) -> Any:
    """The value of an empty slot: None of an optional attribute, but for an object of which only the address was sent.

    Raises:
        MissingAttributeError: It was not sent and must be asked for; says how.
        AttributeError: There is no such attribute.
    """
    cls = type(owner)
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
    cls = type(owner)
    field = cls.fields().get(name) or _of_family(cls, name)
    if _is_bare(owner):
        return f"only its address was ({owner.href}); fetch it: travis.follow({_variable(cls)})"  # type: ignore[attr-defined]  # it is in owner
    if field is not None and field.include:
        return f"ask for it: {_fetch(cls, f'include=[{_quoted(field.include)}]')}"
    if owner.representation and "href" in owner:
        return (
            f"the {owner.representation} representation may lack it; fetch the whole: travis.follow({_variable(cls)})"
        )
    return "the server may be older than this client, or may leave it out; what was sent is in to_dict()"


def _is_bare(owner: "Model") -> bool:
    """Whether it is a reference: an address and nothing else."""
    if "href" not in type(owner).fields() or owner.representation:  # asked first: it is so of most objects
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
