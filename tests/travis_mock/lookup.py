"""Which repository a request means. Source: the scope `by_params` in `lib/travis/model/repository.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .casts import given, identifiers, integer
from .handling import Call, crash
from .permissions import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .world import Row, World

__all__ = ["active", "by_slug", "find_repository", "slug_of"]


def slug_of(repository: Row) -> str:
    """A repository's slug; its name is the one that its provider has for it."""
    provided = (repository.get("vcs_slug") or "").split("/")
    name = provided[1] if len(provided) > 1 else repository["name"]
    return f"{repository['owner_name']}/{name}"


def active(rows: Iterable[Row]) -> list[Row]:
    """The repositories that still exist at their provider."""
    return [row for row in rows if not row.get("invalidated_at")]


def find_repository(call: Call, params: Mapping[str, Any] | None = None) -> Row | None:
    """The repository that the parameters name, if the caller sees it.

    The first of `repository_id`, `id`, `github_id`, `vcs_id`, `slug` counts, and only then `owner_name` and `name`: a
    query parameter may so overrule the path.
    """
    rows = _matching(call.world, call.params if params is None else params)
    kept = [row for row in rows if call.platform == "org" or not row.get("deleted_at")]
    return next(iter(visible(call, kept, "id")), None)


def _matching(world: World, params: Mapping[str, Any]) -> list[Row]:
    for name in ("repository_id", "id"):
        if given(params, name):
            found = (world.get("repositories", one) for one in identifiers(params[name]))
            return [row for row in found if row]
    if given(params, "github_id"):
        value = params["github_id"]
        rows = world.rows("repositories")
        return [row for row in rows if row.get("vcs_id") == str(value) or row.get("github_id") == integer(value)]
    if given(params, "vcs_id"):
        kind = params.get("vcs_type")
        rows = [row for row in world.rows("repositories") if row.get("vcs_id") == params["vcs_id"]]
        return [row for row in rows if kind is None or row.get("vcs_type") == kind]
    if "slug" in params:
        return by_slug(world, params["slug"])
    if "name" in params and "owner_name" in params:
        return by_slug(world, f"{params['owner_name']}/{params['name']}")
    return []


def by_slug(world: World, slug: Any) -> list[Row]:
    """The repositories with a slug, in any case, newest first.

    Raises:
        Halt: The slug has no slash: the server fails on it.
    """
    parts = str(slug or "").lower().rstrip("/").split("/")
    if len(parts) < 2:
        raise crash()
    found = [
        row
        for row in active(world.rows("repositories"))
        if [row["owner_name"].lower(), row["name"].lower()] == parts[:2]
        or (row.get("vcs_slug") or "").lower() == str(slug).lower()
    ]
    return sorted(found, key=lambda row: row["id"], reverse=True)
