"""Build requests. Source: `endpoint/requests.rb`, `services/find_requests.rb`, `serialize/v2/http/request(s).rb`."""

from __future__ import annotations

import re
from datetime import timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from ..casts import given, identifier, integer
from ..handling import Answer, Call, crash, handles, not_found, plain, resource
from ..lookup import find_repository
from ..permissions import visible
from ..times import wire
from .changes import restart_anyhow
from .commits import request_commit, tag_of

if TYPE_CHECKING:
    from ..world import Row, World

_PAGE = 25
_LARGEST_LIMIT = 100
_NUMBER = re.compile(r"\s*[-+]?\d{1,18}\s*")
_YEAR = timedelta(seconds=31_536_000)


@handles("requests_list")
def requests_list(call: Call) -> Answer:
    """The newest requests of a repository, or those before a certain one."""
    repository = find_repository(call)
    if repository is None:
        return plain({"error": "Repository could not be found"}, 404)
    found = visible(call, call.world.where("requests", repository_id=repository["id"]))
    page = _page(call, sorted(found, key=lambda row: row["id"], reverse=True))
    commits = [commit for row in page if (commit := _commit(call.world, row))]
    return resource(
        {
            "requests": [_listed(call.world, row) for row in page],
            "commits": [request_commit(commit) for commit in commits],
        }
    )


@handles("requests_get")
def requests_get(call: Call) -> Answer:
    """One request. The server thinks that it is final, and lets it be cached for a year."""
    row = call.world.get("requests", identifier(call.path["request_id"]))
    if row is None or not visible(call, [row]):
        raise not_found()
    body = {"request": _single(call.world, row)}
    if commit := _commit(call.world, row):
        body["commit"] = request_commit(commit)
    answer = resource(body, etag=f"request-{row['id']}-{row.get('updated_at') or row['created_at']}")
    answer.headers["Cache-Control"] = f"public, max-age={int(_YEAR.total_seconds())}"
    answer.headers["Expires"] = format_datetime(call.clock.now + _YEAR, usegmt=True)
    return answer


@handles("requests_create", access="login", routes=("POST /requests",))
def requests_create(call: Call) -> Answer:
    """What restarted builds and jobs before they had calls of their own. No document has it, old clients call it."""
    if isinstance(asked := call.params.get("request"), dict) and "repository" in asked:
        raise not_found()
    return restart_anyhow(call, "build" if given(call.params, "build_id") else "job")


def _page(call: Call, rows: list[Row]) -> list[Row]:
    """As many as are asked for, as documented. The server of today fails on what asks for anything but the newest."""
    older_than, limit = call.params.get("older_than"), call.params.get("limit")
    if given(call.params, "older_than"):
        if not (isinstance(older_than, str) and _NUMBER.fullmatch(older_than)):
            raise crash()
        rows = [row for row in rows if row["id"] < int(older_than)]
        if rows and call.era == "today":
            raise crash()
    elif given(call.params, "limit") and call.era == "today":
        raise crash()
    wanted = integer(limit)
    return rows[: min(wanted, _LARGEST_LIMIT) if wanted > 0 else _PAGE]


def _commit(world: World, row: Row) -> Row | None:
    return world.get("commits", row.get("commit_id"))


def _builds(world: World, row: Row) -> list[Row]:
    return sorted(world.where("builds", request_id=row["id"]), key=lambda build: build["id"])


def _single(world: World, row: Row) -> dict[str, Any]:
    """A request without a build has no `build_id`."""
    builds = _builds(world, row)
    return {**_request(world, row), "build_id": builds[0]["id"]} if builds else _request(world, row)


def _listed(world: World, row: Row) -> dict[str, Any]:
    builds = _builds(world, row)
    return {**_request(world, row), "build_id": builds[-1]["id"] if builds else None}


def _request(world: World, row: Row) -> dict[str, Any]:
    commit = _commit(world, row)
    number, title = _pull_request(world, row)
    return {
        "id": row["id"],
        "repository_id": row["repository_id"],
        "commit_id": row.get("commit_id"),
        "created_at": wire(row["created_at"]),
        "owner_id": row.get("owner_id"),
        "owner_type": row.get("owner_type"),
        "event_type": row.get("event_type") or "push",
        "base_commit": row.get("base_commit"),
        "head_commit": row.get("head_commit"),
        "result": row.get("result"),
        "message": row.get("message"),
        "pull_request": row.get("event_type") == "pull_request",
        "pull_request_number": number,
        "pull_request_title": title,
        "branch": commit["branch"] if commit else None,
        "tag": tag_of(commit) if commit else None,
    }


def _pull_request(world: World, row: Row) -> tuple[int | None, str | None]:
    """Number and title of the pull request; in a world that has none of the request, what its build says of them."""
    if pull_request := world.get("pull_requests", row.get("pull_request_id")):
        return pull_request.get("number"), pull_request.get("title")
    for build in _builds(world, row):
        return build.get("pull_request_number"), build.get("pull_request_title")
    return None, None
