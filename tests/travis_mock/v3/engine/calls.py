"""One request to V3 as an action sees it: who asks, and what the parameters say.

Source: `service.rb`, `query.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...casts import is_list, is_object
from ...handling import crash
from .errors import error, not_found
from .models import Entity, model_of
from .rendering import Include

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...bodies import Body
    from ...clock import Clock
    from ...handling import Era, Platform
    from ...lifecycle import Lifecycle
    from ...services import Services
    from ...world import Row, World
    from .access import Access
    from .actions import Action

__all__ = ["Call"]


@dataclass(slots=True)
class Call:
    """What an action is given. `path` has the decoded parameters of the path by the description's names; `params` those
    of query and body that the action reads, the body's winning; `prefix` is what all addresses start with.
    """

    action: Action
    method: str
    path: Mapping[str, str]
    params: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Body
    access: Access
    world: World
    clock: Clock
    services: Services
    lifecycle: Lifecycle
    platform: Platform
    era: Era
    token: str | None = None
    prefix: str = ""
    text_wanted: bool = False
    warnings: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    # -- who ----------------------------------------------------------------------------------------------------------

    @property
    def user(self) -> Row | None:
        """Who asks."""
        return self.access.user

    def login(self) -> Row:
        """The user who asks.

        Raises:
            Error: Nobody is logged in: 403 `login_required`.
        """
        return self.access.login()

    # -- which object -------------------------------------------------------------------------------------------------

    def find(self, model_type: str) -> Row:
        """The object of a type that the path names: `call.find("repository")`.

        Raises:
            Error: There is none, or the caller does not see it: 404 with the type.
        """
        row = model_of(model_type).find(self)
        if row is None or not self.access.visible(Entity(model_type, row)):
            raise not_found(model_type)
        return row

    def require(self, model_type: str, row: Row, permission: str, *, name: str = "") -> None:
        """Go on only with a permission on an object.

        Raises:
            Error: The caller lacks it: 403 `insufficient_access`.
        """
        self.access.require(Entity(model_type, row), permission, name=name)

    # -- what the parameters say --------------------------------------------------------------------------------------

    def value(self, name: str, prefix: str = "", *, bare: bool = True) -> Any:
        """A parameter: `prefix.name`, else `name` in an object `prefix`, else `name` alone.

        Alone it counts only if `@type` is not given, or is the prefix or the action's resource.

        Args:
            name: Its name without the prefix.
            prefix: The prefix; by default the action's resource.
            bare: Whether it counts alone where the prefix is not the action's resource.
        """
        params, resource = self.params, self.action.resource
        prefix = prefix or resource
        if f"{prefix}.{name}" in params:
            return params[f"{prefix}.{name}"]
        if is_object(nested := params.get(prefix)):
            return nested.get(name)
        kind = params.get("@type") or resource
        return params.get(name) if kind == prefix or (bare and kind == resource) else None

    def text(self, name: str, prefix: str = "", *, bare: bool = True) -> str | None:
        """A parameter of which the server reads a text.

        Raises:
            Halt: It is something else, or nothing that the database takes: the server fails.
        """
        value = self.value(name, prefix, bare=bare)
        if value is None or value is False:
            return None
        if not isinstance(value, str) or "\ufffd" in value or "\0" in value:
            raise crash()
        return value

    def words(self, name: str, prefix: str = "", *, bare: bool = True) -> list[str] | None:
        """A comma list, or a list as such; None if the parameter is not given.

        Raises:
            Halt: It is neither: the server fails.
        """
        if is_list(value := self.value(name, prefix, bare=bare)):
            return [str(one) for one in value]
        text = self.text(name, prefix, bare=bare)
        return None if text is None else text.rstrip(",").split(",") if text.rstrip(",") else []

    def flag(self, name: str, prefix: str = "", *, bare: bool = True) -> bool | None:
        """A truth value: only `false` is false; None if the parameter is not given."""
        value = self.value(name, prefix, bare=bare)
        return None if value is None else value is not False and value != "false"

    def list_of(self, name: str) -> list[Any] | None:
        """A parameter that is a list, or None."""
        value = self.params.get(name)
        return value if is_list(value) else None

    def required(self, name: str, prefix: str = "") -> Any:
        """A parameter that must be given.

        Raises:
            Error: It is not: 400 `wrong_params`.
        """
        value = self.value(name, prefix)
        if value is None or value is False:
            raise error("wrong_params", f"missing {prefix or self.action.resource}.{name}")
        return value

    @property
    def include(self) -> Include:
        """What the request includes."""
        return Include.of(self.params.get("include"))

    def sorted(self, rows: list[Row], *, table: str = "", key: Any = None) -> list[Row]:
        """A collection's rows in the order that is asked for, else in the default one; nonsense is warned of.

        Args:
            rows: The rows in the order that they have without any.
            table: The table that they are from, if their order is to be remembered until a row of it changes.
            key: What says which rows they are, then.

        Raises:
            Halt: `sort_by` is no text: the server fails.
        """
        sorting = self.action.sorting
        assert sorting is not None, f"{self.action.operation_id} sorts, but has no sorting"
        wanted = self.params.get("sort_by")
        if wanted is None or wanted is False:
            wanted = sorting.default
        if not isinstance(wanted, str):
            raise crash()
        if table:
            known = (self.action.operation_id, key, wanted)
            found, wrong = self.world.remembered((table,), known, lambda: sorting.apply(rows, wanted))
        else:
            found, wrong = sorting.apply(rows, wanted)
        for part in wrong:
            said = f"query value {part} for sort_by not a valid sort mode, ignored"
            self.warn(said, warning_type="ignored_value", parameter="sort_by", value=part)
        return found

    def warn(self, message: str, **more: str) -> None:
        """Tell the caller of something that was not used."""
        self.warnings.append({"@type": "warning", "message": message, **more})
