"""What an answer must say beside being of its type: what was asked for, what belongs together, what went wrong.

Rules of the description that it has in words, or in extensions; written anew here, and not taken from client or mock.
"""

from __future__ import annotations

import json
from contextlib import suppress
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from described import BUNDLES
from truth import models, version_of

from traviskit import (
    AccessDeniedError,
    BadRequestError,
    ConflictError,
    LoginRequiredError,
    MethodNotAllowedError,
    MissingAttributeError,
    NotAcceptableError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    StatusError,
    UnprocessableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from described import Described

    from travis_mock.world import World

# -- lists: what was asked for, all of it, and nothing else -----------------------------------------------------------


def _slug(item: Mapping[str, Any]) -> str:
    """The slug of a repository; of what is none, nothing (a cache's has no slash)."""
    slug = str(item.get("slug", ""))
    return slug if "/" in slug else ""


# By parameter: what each item of a list must be. A slug's case does not count.
_MEANS: dict[str, Callable[[Mapping[str, Any], Any], bool]] = {
    "number": lambda item, value: item["number"] == value,
    "after_number": lambda item, value: int(item["number"]) < value,
    "event_type": lambda item, value: item["event_type"] == value,
    "state": lambda item, value: item["state"] in (value if isinstance(value, list) else [value]),
    "queue": lambda item, value: item["queue"] == value,
    "running": lambda item, value: not value or item["state"] == "started",
    "active": lambda item, value: not value or item["active"] is True,
    "search": lambda item, value: value.replace("\\", "/").lower() in item["slug"].lower(),
    "owner_name": lambda item, value: _slug(item).partition("/")[0] in ("", value),
    "slug": lambda item, value: _slug(item).lower() in ("", value.lower()),
    "repository_id": lambda item, value: item.get("repository_id", value) == value,
}

# What V1 says of a state that it is asked for by V2's name.
_ENDED = {"passed", "failed", "errored", "canceled"}

# With one of these the others are ignored.
_ALONE = {"ids", "ids[]"}
# With one of those the other is ignored, too.
_OVERRULED = {
    "queue": {"state"},
    "number": {"branches"},
    "after_number": {"branches", "number"},
    "event_type": {"branches"},
}

# The table of the world that holds what a resource lists.
_TABLES = {"branches": "builds"}


# Pages are not larger than is asked for, and never larger than this.
_LARGEST_PAGE = {"repositories_list": 50, "requests_list": 100}


def check_found(
    described: Described, asked: Mapping[str, Any], pages: list[list[dict[str, Any]]], world: World
) -> None:
    """Hold the items of a list against what was asked for; by ids: they are exactly those that the world has."""
    items = [item for page in pages for item in page]
    if described.version == "v3":
        _check_found_in_v3(described, asked, pages)
        return
    alone = _ALONE & asked.keys()
    if alone:
        wanted = set(asked[alone.pop()])
        rows = world.rows(_TABLES.get(described.raw["tags"][0], described.raw["tags"][0]))
        assert sorted(item["id"] for item in items) == sorted(row["id"] for row in rows if row["id"] in wanted)
        return
    for name, value in asked.items():
        if any(asked.get(other) for other in _OVERRULED.get(name, ())):
            continue
        means, shown = _MEANS.get(name), value
        if name == "state" and described.version == "v1" and value in _ENDED:
            shown = "finished"
        strangers = [item for item in items if means is not None and not means(item, shown)]
        assert not strangers, f"{described.id} was asked for {name}={value!r}, and found {strangers[0]}"
    if "limit" in asked:
        assert all(len(page) <= min(asked["limit"], _LARGEST_PAGE[described.id]) for page in pages)


# By parameter of V3: what each item of a list must be, where its representation shows that.
_MEANS_IN_V3: dict[str, Callable[[Mapping[str, Any], Any], bool]] = {
    "state": lambda item, value: item["state"] in value,
    "previous_state": lambda item, value: item["previous_state"] in value,
    "event_type": lambda item, value: item["event_type"] in value,
    "result": lambda item, value: item["result"] == value,
    "branch": lambda item, value: item.get("branch_name", item.get("branch")) == value,
    "active": lambda item, value: item["active"] in (value if isinstance(value, list) else [value]),
    "private": lambda item, value: bool(item["private"]) == value,
    "starred": lambda item, value: item["starred"] == value,
    "managed_by_installation": lambda item, value: item["managed_by_installation"] == value,
    "exists_on_github": lambda item, value: item["exists_on_github"] == value,
    "name": lambda item, value: value.lower() in item["name"].lower(),
    "match": lambda item, value: value in item["name"],
}


# By what V3 sorts, where the items show it.
_SORTED_BY: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "number": lambda item: int(item["number"]),
    **{name: itemgetter(name) for name in ("id", "name", "login", "started_at", "finished_at")},
}


def _check_found_in_v3(described: Described, asked: Mapping[str, Any], pages: list[list[dict[str, Any]]]) -> None:
    for name, value in asked.items():
        if name == "state" and asked.get("active"):
            continue  # of jobs: those of `state`, and beside them the active ones
        means = _MEANS_IN_V3.get(name)
        for item in (item for page in pages for item in page) if means is not None else ():
            with suppress(KeyError):
                assert means(item, value), f"{described.id} was asked for {name}={value!r}, and found {item}"
    if "limit" in asked:
        assert all(len(page) <= asked["limit"] for page in pages)
    if "sort_by" in asked:
        _check_order([item for page in pages for item in page], asked["sort_by"][0])


def _check_order(items: list[dict[str, Any]], order: str) -> None:
    field, _, direction = order.partition(":")
    if field in _SORTED_BY:
        of = _SORTED_BY[field]
        values = [of(item) for item in items if item.get(field) is not None]
        assert values == sorted(values, reverse=direction == "desc"), f"{order} was asked for: {values}"


def check_used(body: Any) -> None:
    """Hold an answer of V3 against its own warnings: the server used all that the description let one say."""
    said = body.get("@warnings", []) if isinstance(body, dict) else []
    ignored = [warning for warning in said if warning.get("warning_type", "").startswith("ignored")]
    assert not ignored


# -- side-loading: what belongs together ------------------------------------------------------------------------------


def check_links(result: Any, body: Any) -> None:
    """Hold what is linked to each object against what was sent beside it, by the ids that the object has."""
    for model in models(result):
        if not isinstance(body, dict):
            return
        schemas = BUNDLES[version_of(type(model))]["components"]["schemas"]
        for name, spec in schemas.get(type(model).__name__, {}).get("x-travis-sideload", {}).items():
            source = next((body[member] for member in spec["from"] if member in body), None)
            if source is None or spec["by"] not in model:
                continue
            beside = {one["id"]: one for one in (source if isinstance(source, list) else [source])}
            wanted = getattr(model, spec["by"])
            try:
                linked = getattr(model, name)
            except MissingAttributeError:
                linked = None
            if isinstance(wanted, list):
                expected: Any = [beside[one] for one in wanted if one in beside]
                assert [one.to_dict() for one in linked or ()] == expected
            else:
                assert (linked and linked.to_dict()) == beside.get(wanted)


# -- refusals: what went wrong ----------------------------------------------------------------------------------------

_ERRORS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: LoginRequiredError,
    403: AccessDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitedError,
}


def check_error(error: StatusError, status: int, content: bytes) -> None:
    """Hold an error against the answer that it is: its class, its status, the server's own words."""
    expected = _ERRORS.get(status, ServerError if status >= 500 else StatusError)
    if status == 403 and content == b"Forbidden":
        expected = RateLimitedError
    if status == 403 and b'"login_required"' in content:
        expected = LoginRequiredError
    assert type(error) is expected
    assert error.status == status
    if content.startswith(b"<!DOCTYPE html>"):
        assert "an HTML page" in str(error)
        return
    said = [text for text in _words(content) if text.strip()]
    assert not said or any(" ".join(text.split())[:200] in str(error) for text in said), f"{content!r}: {error}"
    codes = _codes(content)
    assert error.error_type in codes or not codes, f"{content!r}: {error.error_type}"


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return None


def _words(content: bytes) -> Iterator[str]:
    """What a person would read in a refusal."""
    value = _json(content)
    if not isinstance(value, dict):
        yield content.decode()
        return
    for key in ("error", "message", "error_message", "file"):
        inner = value.get(key)
        yield from [inner] if isinstance(inner, str) else [inner["message"]] if isinstance(inner, dict) else []
    for item in value.get("flash", ()):
        yield from item.values()


def _codes(content: bytes) -> set[str]:
    """The server's names of an error."""
    value = _json(content)
    if not isinstance(value, dict):
        return set()
    inner = value.get("error")
    found = {value.get("error_type"), inner.get("code") if isinstance(inner, dict) else None}
    return {code for code in found if code}
