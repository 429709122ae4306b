"""How an action is registered: under its operationId, with the parameters that it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .calls import Call
    from .paging import Paging
    from .results import Result
    from .sorting import Sorting

__all__ = ["Action", "Handler", "action", "both", "registered"]

Handler: TypeAlias = "Callable[[Call], Result]"

# What every action takes.
_ALWAYS = ("include", "@type", "representation")


@dataclass(frozen=True, slots=True)
class Action:
    """A handler, the resource that it answers with, and what it reads of a request."""

    operation_id: str
    resource: str
    handler: Handler
    params: frozenset[str]
    paging: Paging | None = None
    sorting: Sorting | None = None
    # Hidden routes of the server that lead here, `PATCH /repo/{repository}`.
    routes: tuple[str, ...] = ()

    def knows(self, name: str) -> bool:
        """Whether a parameter is read (or at least passed over in silence)."""
        return name in self.params


_actions: dict[str, Action] = {}


def both(*names: str, prefix: str) -> frozenset[str]:
    """Parameters that are taken with and without a prefix: `both("state", prefix="build")`."""
    return frozenset(names) | {f"{prefix}.{name}" for name in names}


def action(
    operation_id: str,
    resource: str,
    *,
    params: Iterable[str] = (),
    paging: Paging | None = None,
    sorting: Sorting | None = None,
    routes: tuple[str, ...] = (),
) -> Callable[[Handler], Handler]:
    """Register a handler for an operation of the description, and for its twins (`…_by_provider`).

    Args:
        operation_id: Its operationId. Method and path come from the description.
        resource: What the server calls the resource (`builds`): names of parameters go by it, and 404s of the whole.
        params: The names that it takes, beside those that every action takes; what else is sent is warned of.
        paging: That its collection has pages; takes `limit`, `offset` and `skip_count`.
        sorting: By what `Call.sorted` sorts; takes `sort_by`.
        routes: Further routes of the server that the description does not have.

    Raises:
        ValueError: The operation has a handler already.
    """
    known = {*_ALWAYS, *params}
    known |= {"limit", "offset", "skip_count"} if paging else set()
    known |= {"sort_by"} if sorting else set()

    def register(handler: Handler) -> Handler:
        if operation_id in _actions:
            raise ValueError(f"two handlers for {operation_id}: {_actions[operation_id].handler} and {handler}")
        made = Action(operation_id, resource, handler, frozenset(known), paging, sorting, routes)
        _actions[operation_id] = made
        return handler

    return register


def registered() -> Mapping[str, Action]:
    """Every registered action by operationId."""
    return _actions
