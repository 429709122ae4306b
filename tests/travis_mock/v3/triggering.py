"""Build requests, made. Source: `queries/request.rb`, `services/requests/create.rb` of lib/travis/api/v3.

What a request asks for waits in its column `payload` until the gatekeeper looks at it.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ..casts import is_list, is_object
from ..filling import add
from ..handling import crash
from ..times import instant, stored
from .engine import Call, Entity, Result, action, both, error, not_found, pending
from .engine.refusals import refuse_migrated
from .requests import filtered

if TYPE_CHECKING:
    from ..world import Row

_LIMIT = 10
_SECONDS = 3600
_KEYS = ("message", "branch", "sha", "merge_mode", "config", "configs", "token")


@action("requests_create", "requests", params=("request", "user", *both(*_KEYS, prefix="request")))
def create(call: Call) -> Result:
    user, repository = call.login(), call.find("repository")
    if call.access.read_only:
        raise not_found("request")
    call.require("repository", repository, "create_request")
    refuse_migrated(call, repository)
    entity = Entity("repository", repository)
    if not repository.get("active"):
        raise error("repository_inactive", repository=entity)
    limit = _limit(call, repository)
    remaining = max(0, limit - _made_within_an_hour(call, repository))
    if remaining == 0:
        raise error("request_limit_reached", repository=entity, max_requests=limit, per_seconds=_SECONDS)
    if not (repository.get("github_id") or repository.get("vcs_id")):
        raise error("server_error", "repository does not have a provider id")
    asked = _asked(call, repository)
    request = _insert(call, user, repository, asked)
    shown = {
        "repository": {
            "id": repository.get("github_id") or repository.get("vcs_id"),
            "vcs_type": repository.get("vcs_type"),
            "owner_name": repository["owner_name"],
            "name": repository["name"],
        },
        "user": {"id": user["id"]},
        "id": request["id"],
        **asked,
    }
    answer = pending("request", remaining_requests=remaining, repository=entity, request=shown)
    answer.uncovered = "" if _is_described(asked) else "values of other types"
    return answer


def _limit(call: Call, repository: Row) -> int:
    """How many requests an hour may bring: of this repository, else of this server, else ten."""
    own = call.world.settings(repository["id"]).get("api_builds_rate_limit")
    return int(own or call.world.config.get("requests_create_api_limit") or _LIMIT)


def _made_within_an_hour(call: Call, repository: Row) -> int:
    """How many requests were made through the API; a `branch` outside of `request` counts only those that are on it."""
    since = call.clock.now - timedelta(seconds=_SECONDS)
    made = (row for row in filtered(call, repository) if row.get("event_type") == "api")
    return sum(1 for row in made if instant(row["created_at"]) > since)


def _asked(call: Call, repository: Row) -> dict[str, Any]:
    """What is asked for, in the order in which it is passed on, without what is null.

    Raises:
        Halt: `configs` is no list of objects: the server fails.
    """
    message, branch, sha, merge_mode, config, configs, _ = (call.value(name, "request") for name in _KEYS)
    asked = {
        "message": message,
        "branch": branch if branch not in (None, False) else repository.get("default_branch"),
        "tag_name": call.value("tag_name", "request"),
        "sha": sha,
        "configs": _configs(configs, config, merge_mode),
        "merge_mode": merge_mode,
        "config": _text(config),
    }
    return {name: value for name, value in asked.items() if value is not None}


def _configs(configs: Any, config: Any, merge_mode: Any) -> Any:
    if configs not in (None, False):
        return [_normalized(layer) for layer in _objects(configs)]
    return None if config in (None, False) else [{"config": _text(config), "mode": merge_mode}]


def _objects(configs: Any) -> list[dict[str, Any]]:
    if not is_list(configs) or not all(map(is_object, configs)):
        raise crash()
    return configs


def _normalized(given: dict[str, Any]) -> dict[str, Any]:
    """A config with its text, and its mode under its newer name."""
    found = {**given, "config": _text(given.get("config"))}
    if found.get("merge_mode"):
        found["mode"] = found.pop("merge_mode")
    return found


def _text(config: Any) -> Any:
    return json.dumps(config, separators=(",", ":"), ensure_ascii=False) if is_object(config) else config


def _is_described(asked: dict[str, Any]) -> bool:
    """Whether what is sent back is all texts, as the description has it."""
    texts = [value for name, value in asked.items() if name != "configs"]
    for layer in asked.get("configs", ()):
        texts += [value for value in layer.values() if value is not None]
    return all(isinstance(value, str) for value in texts)


def _insert(call: Call, user: Row, repository: Row, asked: dict[str, Any]) -> Row:
    return add(
        call.world,
        "requests",
        repository_id=repository["id"],
        state="pending",
        result=None,
        event_type="api",
        owner_type=repository["owner_type"],
        owner_id=repository["owner_id"],
        sender_type="User",
        sender_id=user["id"],
        created_at=stored(call.clock.now),
        private=bool(repository.get("private")),
        payload=asked,
    )
