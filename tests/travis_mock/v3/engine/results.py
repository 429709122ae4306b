"""What an action answers with, before the engine pages, warns and renders it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .models import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...world import Row

__all__ = ["Many", "One", "Plain", "Result", "many", "no_content", "one", "pending", "plain"]


@dataclass(kw_only=True)
class Result:
    """An answer. `uncovered` says why no description covers it, if none does."""

    status: int = 200
    uncovered: str = ""


@dataclass(kw_only=True)
class One(Result):
    """A single object, in the representation `standard` if no other is named."""

    entity: Entity
    representation: str = "standard"


@dataclass(kw_only=True)
class Many(Result):
    """A collection: its `@type`, the key of its list, the type of its entries, and their rows before paging."""

    type: str
    key: str
    model_type: str
    rows: Sequence[Row]
    representation: str = ""
    pagination: dict[str, int] | None = None
    more: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(kw_only=True)
class Plain(Result):
    """A body that no model makes: any `Entity` in it is shown minimal. A text is sent as it is, None is no body."""

    body: Any = None
    prefixed: bool = True


def one(model_type: str, row: Row, *, status: int = 200, uncovered: str = "") -> One:
    """A single object: `return one("build", row)`."""
    return One(status=status, uncovered=uncovered, entity=Entity(model_type, row))


def many(
    name: str, model_type: str, rows: Sequence[Row], *, key: str = "", representation: str = "", **more: Any
) -> Many:
    """A collection: `return many("builds", "build", rows)`.

    Args:
        name: Its `@type`.
        model_type: The type of its entries.
        rows: All entries, in their order; the engine cuts out the page.
        key: The key of the list, if not the name.
        representation: That of the entries, whatever the request asks for.
        more: What else the collection's object has.
    """
    return Many(type=name, key=key or name, model_type=model_type, rows=rows, representation=representation, more=more)


def pending(resource_type: str, **payload: Any) -> Plain:
    """202, something will happen: `return pending("build", build=Entity("build", row), state_change="cancel")`."""
    return Plain(status=202, body={"@type": "pending", **payload, "resource_type": resource_type}, prefixed=False)


def no_content() -> Plain:
    """204, done."""
    return Plain(status=204)


def plain(body: Any, *, status: int = 200, uncovered: str = "") -> Plain:
    """An object that is no model's, or a text: `return plain({"@type": "lint", "warnings": []})`."""
    return Plain(status=status, uncovered=uncovered, body=body)
