"""Kinds of objects: of one model, and of one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._kinds import Kind, wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._models import Model

T = TypeVar("T")
M = TypeVar("M", bound="Model")

__all__ = ["ModelKind", "UnionOf"]


class ModelKind(Kind[M]):
    """An object of a model class, given as a function so that its module is loaded only when it is needed."""

    __slots__ = ("_get",)

    def __init__(self, get: Callable[[], type[M]]) -> None:
        self._get = get

    @property
    def model(self) -> type[M]:
        """The class."""
        return self._get()

    def decode(self, value: Any, path: str, strict: bool) -> M:
        if value.__class__ is not dict:
            raise wrong(path, "an object", value)
        return self._get().decode(value, path=path, strict=strict)

    def take(self, value: Any) -> M:
        """The fast way: see `Model.take`."""
        return self._get().take(value)

    def encode(self, value: Any) -> Any:
        return value.to_dict()


class UnionOf(Kind[T]):
    """One of several models, told apart by `@type` (and `@representation`, where they share it).

    A bare reference is told by its `@href`; of what is none of them the first is taken.
    """

    __slots__ = ("_takes", "members", "structs")

    def __init__(self, *members: tuple[str, str, ModelKind[Any]]) -> None:
        """Each member is its `@type`, its `@representation` (empty where the first is enough) and its kind."""
        self.members = members
        self._takes: dict[Any, Callable[[Any], T]] = {}
        #: what reads the Struct of each member, once there are any (see `_structs.py`)
        self.structs: dict[type, Callable[[Any], T]] = {}

    def choose(self, value: Mapping[str, Any]) -> ModelKind[Any]:
        """The member that `value` belongs to."""
        sent, form = value.get("@type"), value.get("@representation")
        href = value.get("@href") if sent is None else None
        for name, representation, kind in self.members:
            if sent == name and (not representation or representation == form):
                return kind
            # Behind a prefix (`/v3`, `/api`) the place of an address stays the same: `/api/user/1` holds `/user/`.
            if isinstance(href, str) and (root := kind.model.traits.href_root) and root in href:
                return kind
        return self.members[0][2]

    def decode(self, value: Any, path: str, strict: bool) -> T:
        if value.__class__ is not dict:
            raise wrong(path, "an object", value)
        return cast("T", self.choose(value).decode(value, path, strict))

    def take(self, value: Any) -> T:
        """The fast way: see `Model.take`."""
        take = self._takes.get(value.get("@type")) or self._taker(value)
        return take(value)

    def take_struct(self, sent: Any) -> T:
        """The same of one of the Structs; a union without is sent as a dict."""
        return (self.structs.get(sent.__class__) or self.take)(sent)

    def _taker(self, value: Mapping[str, Any]) -> Callable[[Any], T]:
        """What reads `value`; remembered where its `@type` alone decides."""
        model = self.choose(value).model
        if any(name == value.get("@type") and not representation for name, representation, _ in self.members):
            self._takes[value["@type"]] = model.take
        take: Callable[[Any], T] = model.take
        return take

    def encode(self, value: Any) -> Any:
        return value.to_dict()
