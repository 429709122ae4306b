"""Which repository a request means. Source: the scope `by_params` in `lib/travis/model/repository.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .casts import given, identifiers, integer, is_list, is_object, wrapped
from .handling import Call, crash
from .permissions import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .world import Row, World

__all__ = ["active", "by_slug", "existing", "find_repository", "one_value", "slug_of", "some_values"]


def slug_of(repository: Row) -> str:
    """A repository's slug; its name is the one that its provider has for it."""
    provided = (repository.get("vcs_slug") or "").split("/")
    name = provided[1] if len(provided) > 1 else repository["name"]
    return f"{repository['owner_name']}/{name}"


def active(rows: Iterable[Row]) -> list[Row]:
    """The repositories that still exist at their provider."""
    return [row for row in rows if not row.get("invalidated_at")]


def existing(world: World, repository_id: Any) -> Row | None:
    """The repository that a build, a job or a request belongs to; None if there is none or it was deleted."""
    repository = world.get("repositories", repository_id)
    return None if repository is None or repository.get("deleted_at") else repository


def one_value(params: Mapping[str, Any], name: str) -> Any:
    """A parameter of which the server reads a text or a number.

    Raises:
        Halt: It is a list, an object or no UTF-8: the server fails on it.
    """
    value = params.get(name)
    if is_list(value) or is_object(value) or not _is_readable(value):
        raise crash()
    return value


def some_values(params: Mapping[str, Any], name: str) -> list[Any]:
    """The values of a parameter that the server looks up in the database, one or a list of them.

    Raises:
        Halt: It is an object or no UTF-8: the server fails on it.
    """
    values = wrapped(params[name])
    if any(is_object(value) or not _is_readable(value) for value in values):
        raise crash()
    return values


def _is_readable(value: Any) -> bool:
    """Bytes that are no UTF-8 have been replaced when the request was read."""
    return not isinstance(value, str) or "\ufffd" not in value


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
            if is_object(params[name]):
                raise crash()
            found = (world.get("repositories", one) for one in identifiers(params[name]))
            return [row for row in found if row]
    if given(params, "github_id"):
        value = one_value(params, "github_id")
        rows = world.rows("repositories")
        return [row for row in rows if row.get("vcs_id") == str(value) or row.get("github_id") == integer(value)]
    if given(params, "vcs_id"):
        kind = params.get("vcs_type")
        rows = [row for row in world.rows("repositories") if row.get("vcs_id") in some_values(params, "vcs_id")]
        return [row for row in rows if kind is None or row.get("vcs_type") in wrapped(kind)]
    if "slug" in params:
        return by_slug(world, one_value(params, "slug"))
    if "name" in params and "owner_name" in params:
        return by_slug(world, f"{one_value(params, 'owner_name')}/{one_value(params, 'name')}")
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
