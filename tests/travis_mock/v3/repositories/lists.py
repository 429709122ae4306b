"""Lists of repositories: filters and orders. Source: `services/repositories/*.rb`, `queries/repositories.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import crash
from ..engine import Call, Paging, Result, Sorting, action, both, column, many
from ..engine.matching import is_like, similarity
from ..owners import repositories_of, seen_owner

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...world import Row

_FLAGS = ("active", "private", "starred", "managed_by_installation", "active_on_org")
_TEXTS: dict[str, Callable[[Row], str]] = {
    "name_filter": lambda row: str(row["name"]).lower(),
    "slug_filter": lambda row: f"{row['owner_name']}/{row['name']}".lower(),
}
_PARAMS = both(*_FLAGS, *_TEXTS, prefix="repository")
_LAST_BUILD = "default_branch.last_build"
_SORTING = Sorting(
    {
        **{name: column(name) for name in ("id", "github_id", "vcs_id", "owner_name", "name")},
        "active": lambda row: 1 if row.get("active") else 2,
        _LAST_BUILD: column(_LAST_BUILD),
        "current_build": column("current_build_id"),
        **{name: column(name) for name in _TEXTS},
    },
    nulls_last=(_LAST_BUILD, "current_build"),
)


@action("repositories_list_for_current_user", "repositories", params=_PARAMS, paging=Paging(100), sorting=_SORTING)
def list_of_caller(call: Call) -> Result:
    """Those that the caller has a permission for, whatever it is."""
    rows = call.world.where("permissions", user_id=call.login()["id"])
    found = {row["repository_id"] for row in rows}
    return _listed(call, [row for row in call.world.rows("repositories") if row["id"] in found])


@action("repositories_list_for_owner", "repositories", params=_PARAMS, paging=Paging(100), sorting=_SORTING)
def list_of_owner(call: Call) -> Result:
    """Those of an owner that the caller sees. Of a user by id, of an organization by name, as the index has them."""
    owner = seen_owner(call)
    rows = call.access.visible_rows(repositories_of(call.world, owner), column="id")
    return _listed(call, rows if owner.type == "user" else sorted(rows, key=lambda row: row["name"]))


def _listed(call: Call, rows: list[Row]) -> Result:
    rows = [row for row in rows if not (row.get("deleted_at") or row.get("invalidated_at"))]
    rows = _by_text(call, _starred(call, _by_flags(call, rows)))
    _drop_orders(call)
    return many("repositories", "repository", call.sorted(_with_last_build(call, rows)))


def _by_flags(call: Call, rows: list[Row]) -> list[Row]:
    """What the filters let through. A column that is null is neither true nor false, but of `active_on_org`."""
    for name in ("active", "private"):
        if (wanted := call.flag(name, "repository")) is not None:
            rows = [row for row in rows if row.get(name) is wanted]
    if (wanted := call.flag("managed_by_installation", "repository")) is not None:
        rows = [row for row in rows if bool(row.get("managed_by_installation_at")) is wanted]
    if (wanted := call.flag("active_on_org", "repository")) is not None:
        rows = [row for row in rows if bool(row.get("active_on_org")) is wanted]
    return rows


def _starred(call: Call, rows: list[Row]) -> list[Row]:
    wanted = call.flag("starred", "repository")
    if call.user is None or wanted is None:
        return rows
    stars = {row["repository_id"] for row in call.world.where("stars", user_id=call.user["id"])}
    return [row for row in rows if (row["id"] in stars) is wanted]


def _by_text(call: Call, rows: list[Row]) -> list[Row]:
    """Those whose name or slug has the characters in their order; how well they fit is noted for the order.

    Raises:
        Halt: The text ends the text that the server puts it into: it fails.
    """
    for name, text_of in _TEXTS.items():
        sent = call.text(name, "repository")
        if sent is None:
            continue
        wanted = sent.strip().lower()
        if "'" in wanted.replace("''", "") or "\0" in wanted:
            raise crash()
        pattern = f"%{'%'.join(wanted)}%"
        found = [row for row in rows if is_like(text_of(row), pattern)]
        rows = [{**row, name: similarity(text_of(row), wanted)} for row in found]
    return rows


def _drop_orders(call: Call) -> None:
    """Leave out the orders by a filter that is not given, and say so."""
    asked = call.params.get("sort_by")
    if not isinstance(asked, str):
        return
    parts = asked.rstrip(",").split(",")
    for name in _TEXTS:
        if call.value(name, "repository") is None and any(part.startswith(name) for part in parts):
            call.warn(f"{name} sort was selected, but {name} param is not supplied, ignoring")
            parts = [part for part in parts if not part.startswith(name)]
    call.params = {**call.params, "sort_by": ",".join(parts)}


def _with_last_build(call: Call, rows: list[Row]) -> list[Row]:
    """The rows with the last build of their default branch, if they are sorted by it."""
    if _LAST_BUILD not in str(call.params.get("sort_by")):
        return rows
    return [{**row, _LAST_BUILD: _last_build(call, row)} for row in rows]


def _last_build(call: Call, row: Row) -> Any:
    branch = call.world.first("branches", repository_id=row["id"], name=row.get("default_branch") or "master")
    return branch and branch.get("last_build_id")
