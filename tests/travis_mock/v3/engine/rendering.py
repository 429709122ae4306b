"""Objects as V3 shows them: representations, includes, and references back to what is shown already.

Source: `model_renderer.rb`, `renderer.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...casts import is_list, is_object
from ...handling import crash
from .errors import error
from .models import Entity, model_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...world import World
    from .access import Access

__all__ = ["Include", "Rendering"]

_FIELD = re.compile(r"(\w+)\.(@?\w+)\n?", re.ASCII)


class Include:
    """What a request includes: `build.commit,owner.installation`, where an owner is a user and an organization."""

    def __init__(self, fields: Iterable[str] = ()) -> None:
        self.fields = tuple(fields)

    def __bool__(self) -> bool:
        return bool(self.fields)

    @classmethod
    def of(cls, value: Any) -> Include:
        """Read the parameter. Commas at its end are none."""
        text = "" if value is None else str(value).rstrip(",")
        return cls(text.split(",") if text else ())

    def has(self, name: str) -> bool:
        """Whether exactly this is included."""
        return name in self.fields

    def starts(self, start: str) -> bool:
        """Whether anything that starts so is included, `job.`."""
        return any(name.startswith(start) for name in self.fields)

    def without(self, attribute: str) -> Include:
        """Without an attribute of any type: a collection's own key."""
        return Include(name for name in self.fields if name.rpartition(".")[2] != attribute)

    def of_type(self, model_type: str) -> tuple[str, ...]:
        """The attributes of a type that are included.

        Raises:
            Error: Something is no `type.attribute`.
        """
        return tuple(self._by_type.get(model_type, ()))

    @cached_property
    def _by_type(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self.fields:
            match = _FIELD.fullmatch(name)
            if match is None:
                raise error("wrong_params", "illegal format for include parameter")
            for model_type in ("user", "organization") if match[1] == "owner" else (match[1],):
                found.setdefault(model_type, []).append(match[2])
        return found


@dataclass(slots=True)
class Rendering:
    """How the objects of one answer are shown: to whom, below which prefix, with what included.

    `shown` has what stands around the object that is being shown, and what stood before it in a collection.
    """

    access: Access
    prefix: str = ""
    include: Include = field(default_factory=Include)
    shown: dict[tuple[str, Any], Entity] = field(default_factory=dict[tuple[str, Any], Entity])

    @property
    def world(self) -> World:
        """What there is."""
        return self.access.world

    def plain(self) -> Rendering:
        """Of what is shown on its own, without prefix or includes, as to a stranger."""
        return Rendering(self.access.anonymous())

    def including(self, include: Include) -> Rendering:
        """The same with other includes."""
        return replace(self, include=include)

    def value(self, value: Any, mode: str | None = None) -> Any:
        """An attribute's value: an `Entity` in it becomes an object, minimal if not included."""
        if isinstance(value, Entity):
            return self.entity(value, mode or "minimal")
        if is_object(value):
            return {name: self.value(one, mode) for name, one in value.items()}
        if is_list(value):
            return [found for found in (self.value(one, mode) for one in value) if found is not _REDUNDANT]
        return value

    def entity(self, entity: Entity, representation: str = "standard") -> Any:
        """An object in a representation; where it is shown already, only where it is."""
        cls = model_of(entity.type)
        model = cls(entity.row, self, representation)
        href = model.href()
        if href is not None and not cls.absolute:
            href = self.prefix + href
        key = entity.key
        if key in self.shown:
            return _REDUNDANT if href is None else {"@href": href}
        if representation not in cls.representations:
            raise crash()
        result: dict[str, Any] = {"@type": cls.type}
        if href is not None:
            result["@href"] = href
        result["@representation"] = representation
        included = self.include.of_type(cls.type) if self.include else ()
        if cls.permissions and (representation != "minimal" or "@permissions" in included):
            result["@permissions"] = self.access.permissions(entity)
        names = cls.representations[representation]
        if included:
            names = (*names, *_added(cls.type, names, included, cls.attributes, result))
        self.shown[key] = entity
        try:
            self._fill(result, model, names, included)
        finally:
            del self.shown[key]
        return result

    def _fill(self, result: dict[str, Any], model: Any, names: tuple[str, ...], included: tuple[str, ...]) -> None:
        getters = model.getters
        for name in names:
            if name == "value" and not model.public(model.row):
                continue
            value = getters[name](model)
            if value.__class__ not in _SCALARS:
                value = self.value(value, "standard" if name in included else None)
                if value is _REDUNDANT:
                    continue
            result[name] = value


def _added(
    model_type: str, names: tuple[str, ...], included: tuple[str, ...], known: frozenset[str], result: dict[str, Any]
) -> list[str]:
    """The included attributes that the representation does not have.

    Raises:
        Error: The type has no such attribute.
    """
    for name in included:
        if name not in known and name not in result:
            raise error("wrong_params", f'no field "{model_type}.{name}" to include')
    return [name for name in dict.fromkeys(included) if name in known and name not in names]


# What is shown already and has no address is left out.
_REDUNDANT: Any = object()

_SCALARS = frozenset({str, int, float, bool, type(None)})
