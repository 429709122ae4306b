"""Repositories: `/repos…`. Source: `endpoint/repos.rb`, `find_repos.rb`, `serialize/v2/http/repositories.rb`."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from ..casts import given, identifiers, integer
from ..handling import Answer, Call, by_version, crash, empty, handles, not_found
from ..lookup import active, by_slug, find_repository, one_value, slug_of, some_values
from ..permissions import repository_ids, visible
from ..times import parse, wire
from ..v1 import repositories as v1

if TYPE_CHECKING:
    from ..world import Row

_DEFAULT_LIMIT = 25
_LARGEST_LIMIT = 50


@handles("repositories_list")
def repositories_list(call: Call) -> Answer:
    """The caller's repositories, or those that the parameters pick; never for strangers."""
    if call.user is None:
        return empty(403 if call.platform == "org" and call.accept.before_v2_1 else 401)
    params = dict(call.params)
    if isinstance(params.get("ids"), str):
        params["ids"] = params["ids"].split(",")
    return _listed(call, params)


@handles("repositories_list_for_owner", routes=("GET /repos/{owner_name}",))
def repositories_list_for_owner(call: Call) -> Answer:
    """Those of an owner; strangers may read them where the platform lets them."""
    return _listed(call, call.params)


@handles("repositories_get", digits=("repository_id",), names={"repository_id": "id"})
def repositories_get(call: Call) -> Answer:
    return _single(call)


@handles("repositories_get_by_slug")
@handles("repositories_get_moved", version="v1")
def repositories_get_by_slug(call: Call) -> Answer:
    return _single(call)


def _single(call: Call) -> Answer:
    repository = find_repository(call)
    if repository is None:
        raise not_found()
    return by_version(
        v1=lambda: v1.repository(call.world, repository),
        v2=lambda: {"repo": _repository(repository)},
        cached=True,
        etag=f"repository-{repository['id']}-{repository.get('updated_at')}",
    )


def _listed(call: Call, params: Any) -> Answer:
    rows = visible(call, call.world.rows("repositories"), "id")
    if call.platform != "org":
        rows = [row for row in rows if not row.get("deleted_at")]
    if params.get("ids") is not None:
        wanted = set(identifiers(params["ids"]))
        found = [row for row in rows if row["id"] in wanted]
    else:
        found = _picked(call, params, active(rows))
    return by_version(
        v1=lambda: [v1.listed_repository(row) for row in found],
        v2=lambda: {"repos": [_listed_repository(row) for row in found]},
    )


def _picked(call: Call, params: Any, rows: list[Row]) -> list[Row]:
    """By the filters; without any the active repositories that the caller has a part in, latest first."""
    timeline = not any(given(params, name) for name in ("owner_name", "slug", "search"))
    if timeline:
        rows = sorted((row for row in rows if row.get("active")), key=_timeline)
        own = repository_ids(call.world, call.user)
        rows = [row for row in rows if call.platform == "org" or call.user is None or row["id"] in own]
    if call.era == "reference" and params.get("active") == "true":
        rows = [row for row in rows if row.get("active")]
    if given(params, "member"):
        members = {row["repository_id"] for row in _permissions_of(call, some_values(params, "member"))}
        rows = [row for row in rows if row["id"] in members]
    if given(params, "owner_name"):
        # In no promised order; by name is what the server's index makes of it.
        owners = some_values(params, "owner_name")
        rows = sorted((row for row in rows if row["owner_name"] in owners), key=lambda row: row["name"])
    if given(params, "slug"):
        kept = {row["id"] for row in rows}
        rows = [row for row in by_slug(call.world, one_value(params, "slug")) if row["id"] in kept]
    rows = _searched(params, rows)
    limit = integer(one_value(params, "limit")) or _DEFAULT_LIMIT
    if limit < 0:
        raise crash()
    return rows[: min(limit, _LARGEST_LIMIT)]


def _searched(params: Any, rows: list[Row]) -> list[Row]:
    """Those whose slug has the text in it, in any case; `%` is any text and `_` any character, as in the database."""
    text = one_value(params, "search")
    if text is None or not str(text).strip():
        return rows
    wildcards = {"%": ".*", "_": ".", "\\": "/"}
    pattern = re.compile("".join(wildcards.get(one) or re.escape(one) for one in str(text)), re.IGNORECASE | re.DOTALL)
    rows = [row for row in rows if pattern.search(f"{row['owner_name']}/{row['name']}")]
    return rows if given(params, "slug") else sorted(rows, key=_by_start)


def _permissions_of(call: Call, logins: list[Any]) -> list[Row]:
    users = [user for user in call.world.rows("users") if user["login"] in logins]
    return [row for user in users for row in call.world.where("permissions", user_id=user["id"])]


def _by_start(repository: Row) -> float:
    """Latest start first, never started last."""
    started = parse(repository.get("last_build_started_at"))
    return -started.timestamp() if started else math.inf


def _timeline(repository: Row) -> tuple[bool, float, int]:
    """Running ones first, then by their start; the newest repository first where none was started."""
    running = not repository.get("last_build_finished_at") and bool(repository.get("last_build_started_at"))
    return not running, _by_start(repository), -repository["id"]


def _last_build(repository: Row) -> dict[str, Any]:
    return {
        "last_build_id": repository.get("last_build_id"),
        "last_build_number": repository.get("last_build_number"),
        "last_build_state": repository.get("last_build_state") or "",
        "last_build_duration": repository.get("last_build_duration"),
        "last_build_language": None,
        "last_build_started_at": wire(repository.get("last_build_started_at")),
        "last_build_finished_at": wire(repository.get("last_build_finished_at")),
    }


def _repository(repository: Row) -> dict[str, Any]:
    return {
        "id": repository["id"],
        "slug": slug_of(repository),
        "active": repository.get("active"),
        "description": repository.get("description"),
        **_last_build(repository),
        "github_language": repository.get("github_language"),
    }


def _listed_repository(repository: Row) -> dict[str, Any]:
    return {
        "id": repository["id"],
        "slug": slug_of(repository),
        "description": repository.get("description"),
        **_last_build(repository),
        "active": repository.get("active"),
        "github_language": repository.get("github_language"),
    }
