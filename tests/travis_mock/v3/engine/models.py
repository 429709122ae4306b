"""The types of V3's objects: what each shows in which representation, where it is, who sees it and who may do what."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeAlias, TypeVar

from ...casts import identifier
from ...world import MissingRowError
from .times import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...world import Row, World
    from .access import Access
    from .calls import Call
    from .rendering import Rendering

T = TypeVar("T")

__all__ = ["Entity", "Model", "Permission", "frozen", "model_of"]

Permission: TypeAlias = "Callable[[Access, Row], bool]"


class Entity(NamedTuple):
    """A row together with the type that it is shown as."""

    type: str
    row: Row

    @property
    def key(self) -> tuple[str, Any]:
        """What makes it the same object as another: its id, or the row itself where it has none."""
        return self.type, self.row.get("id") or id(self.row)


class Model:
    """A type. A subclass says what its objects show; a method of an attribute's name computes it.

    class Cron(Model):
        type, table = "cron", "crons"
        representations = frozen(minimal=("id",), standard=("id", "repository", "interval", "next_run"))
        times = ("next_run",)
        permissions = frozen(read=may_read("cron"), delete=right("repository_settings_delete"))

        def href(self): return f"/cron/{self.row['id']}"
        def repository(self): return self.related("repository", self.row["repository_id"])

    An attribute without a method is the column of its name; those in `times` are points of time.
    """

    type: ClassVar[str]
    table: ClassVar[str] = ""
    representations: ClassVar[Mapping[str, tuple[str, ...]]]
    # What comes with an include and is in no representation.
    included: ClassVar[tuple[str, ...]] = ()
    times: ClassVar[tuple[str, ...]] = ()
    permissions: ClassVar[Mapping[str, Permission]] = MappingProxyType({})
    # Whether the server writes its addresses out, so that no prefix comes before them.
    absolute: ClassVar[bool] = False

    attributes: ClassVar[frozenset[str]]
    getters: ClassVar[Mapping[str, Callable[[Any], Any]]]

    def __init_subclass__(cls) -> None:
        """Take the type up, and find out how each attribute is made."""
        super().__init_subclass__()
        if "type" not in vars(cls):
            return
        if cls.type in _models:
            raise TypeError(f"two models of the type {cls.type!r}: {_models[cls.type]} and {cls}")
        names = [name for fields in cls.representations.values() for name in fields]
        cls.attributes = frozenset([*names, *cls.included])
        cls.getters = {name: _getter(cls, name) for name in cls.attributes}
        _models[cls.type] = cls

    def __init__(self, row: Row, rendering: Rendering, representation: str) -> None:
        self.row = row
        self.rendering = rendering
        self.representation = representation

    # -- what a subclass says -----------------------------------------------------------------------------------------

    def href(self) -> str | None:
        """Where it is, without the prefix; None for what has no address."""
        return None

    @classmethod
    def get(cls, world: World, row_id: Any) -> Row | None:
        """The row with this id, if it is there."""
        return world.get(cls.table, row_id)

    @classmethod
    def find(cls, call: Call) -> Row | None:
        """The row that the path of a call names; by default by `<type>_id`."""
        return cls.get(call.world, identifier(call.path[f"{cls.type}_id"]))

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:  # noqa: ARG003 (overrides use them)
        """Whether the caller sees it. What does not say is seen by nobody on its own."""
        return False

    @classmethod
    def public(cls, row: Row) -> bool:  # noqa: ARG003 (overrides use it)
        """Whether an attribute called `value` is shown."""
        return True

    # -- for the methods of a subclass --------------------------------------------------------------------------------

    @property
    def world(self) -> World:
        """The world that it is in."""
        return self.rendering.world

    @property
    def access(self) -> Access:
        """Who asks."""
        return self.rendering.access

    def wants(self, name: str) -> bool:
        """Whether the request includes `type.name`, or this type's attribute of a bare name."""
        return self.rendering.include.has(name if "." in name else f"{self.type}.{name}")

    def related(self, model_type: str, row_id: Any) -> Entity | None:
        """Another object by its id; None if this one points to none, or to one that is not there."""
        row = None if row_id is None else model_of(model_type).get(self.world, row_id)
        return None if row is None else Entity(model_type, row)

    def needed(self, model_type: str, row_id: Any) -> Entity:
        """Another object that must be there.

        Raises:
            MissingRowError: It is not: the server fails.
        """
        if (entity := self.related(model_type, row_id)) is None:
            raise MissingRowError(
                f"{self.type} {self.row.get('id')} points to {model_type} {row_id!r}, which is not there"
            )
        return entity

    def owner_of(self, column: str) -> Entity | None:
        """The user or organization that two columns name, `owner_type` and `owner_id`."""
        kind = self.row.get(f"{column}_type")
        return self.related(str(kind).lower(), self.row.get(f"{column}_id")) if kind else None


_models: dict[str, type[Model]] = {}


def model_of(model_type: str) -> type[Model]:
    """The model of a type.

    Raises:
        LookupError: No module has it.
    """
    if model_type not in _models:
        raise LookupError(f"no module of travis_mock.v3 has a Model with type = {model_type!r}")
    return _models[model_type]


def _getter(cls: type[Model], name: str) -> Callable[[Any], Any]:
    if not hasattr(Model, name) and (method := getattr(cls, name, None)) is not None:
        made: Callable[[Any], Any] = method
        return made
    if name in cls.times:
        return lambda model: seconds(model.row.get(name))
    return lambda model: model.row.get(name)


def frozen(**entries: T) -> Mapping[str, T]:
    """An object that does not change, for a class: `representations = frozen(minimal=("id",))`."""
    return MappingProxyType(entries)
