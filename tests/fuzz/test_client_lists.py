"""What V3's lists and includes promise: the order that was asked for, all of it, and whole what is included."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from calling import PAGES, Arguments, Caller, python_call
from described import OPERATIONS, Described, resolve
from in_process import FreshWorlds, SyncBridge
from sense import check_found, check_used

WORLDS = FreshWorlds()


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Caller]:
    caller = calling(WORLDS, is_async=request.param == "async")
    yield caller
    caller.close()


def calling(worlds: FreshWorlds, *, is_async: bool) -> Caller:
    transport = httpx.ASGITransport(app=worlds) if is_async else SyncBridge(worlds)
    token = next(iter(worlds.app.tokens.values()))
    return Caller("http://travis.test", token, is_async=is_async, transport=transport, strict=True)


def values_of(described: Described, name: str) -> list[str]:
    """The values that the items of a list parameter may have; none if the operation does not take it."""
    found = [parameter for parameter in described.parameters if parameter.name == name]
    return list(resolve(resolve(found[0].schema)["items"])["enum"]) if found else []


OF_V3 = [described for described in OPERATIONS.values() if described.version == "v3"]

# -- the builds of a large repository ---------------------------------------------------------------------------------

BUILDS = [OPERATIONS[f"v3.builds_list_for_repository{twin}"] for twin in ("", "_by_provider")]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("described", BUILDS, ids=[described.key for described in BUILDS])
def test_builds_are_paged_one_after_the_other(described: Described, is_async: bool) -> None:
    worlds = FreshWorlds(scenario="large")
    world = worlds.app.world
    repository = max(world.rows("repositories"), key=lambda row: int(row["last_build_number"] or 0))
    caller = calling(worlds, is_async=is_async)
    slug = f"{repository['owner_name']}/{repository['name']}"
    place = {**described.least(), "repository": slug}
    call = python_call(described, Arguments({**place, "event_type": ["push"], "sort_by": ["id:desc"], "limit": 10}))
    few = {most: [item["id"] for item in caller.items(call, most)] for most in (0, 1, 10, 11)}
    outcome = caller.make(call)
    pages = [json.loads(answer.content) for answer in outcome.answers]
    caller.close()

    there = [row["id"] for row in world.where("builds", repository_id=repository["id"], event_type="push")]
    there.sort(reverse=True)
    assert 10 * PAGES < len(there) < len(world.where("builds", repository_id=repository["id"]))
    assert [[item["id"] for item in page["builds"]] for page in pages] == [
        there[start : start + 10] for start in range(0, 10 * PAGES, 10)
    ]
    assert {page["@pagination"]["count"] for page in pages} == {len(there)}
    assert few == {most: there[:most] for most in few}


# -- the order --------------------------------------------------------------------------------------------------------

SORTED = [described for described in OF_V3 if values_of(described, "sort_by")]


@pytest.mark.parametrize("described", SORTED, ids=[described.key for described in SORTED])
def test_a_list_has_the_order_that_was_asked_for(client: Caller, described: Described) -> None:
    for order in values_of(described, "sort_by"):
        asked = {**described.least(), "sort_by": [order]}
        outcome = client.make(python_call(described, Arguments(asked)))
        bodies = [json.loads(answer.content) for answer in outcome.answers]
        for body in bodies:
            check_used(body)
        check_found(described, asked, [body[described.raw["tags"][0]] for body in bodies], WORLDS.app.world)


# -- includes ---------------------------------------------------------------------------------------------------------

INCLUDING = [described for described in OF_V3 if described.method == "GET" and values_of(described, "include")]


@pytest.mark.parametrize("described", INCLUDING, ids=[described.key for described in INCLUDING])
def test_what_is_included_is_there_and_whole(client: Caller, described: Described) -> None:
    model_type = described.raw["tags"][0].removesuffix("s")
    for name in values_of(described, "include"):
        of_type, _, attribute = name.partition(".")
        # The server fails on jobs without a log.
        if of_type != model_type or attribute == "log_complete":
            continue
        WORLDS.reset()  # `users_logout` shows the user, too
        outcome = client.make(python_call(described, Arguments({**described.least(), "include": [name]})))
        for one in shown(json.loads(outcome.answers[0].content), model_type):
            value = one[attribute]
            for inner in value if isinstance(value, list) else [value]:
                assert not in_short(inner), f"{name}: {inner}"


def shown(body: dict[str, Any], model_type: str) -> list[dict[str, Any]]:
    """The objects of a type that an answer is about: itself, or those that it lists."""
    listed = [item for value in body.values() if isinstance(value, list) for item in value]
    return [one for one in (body, *listed) if isinstance(one, dict) and one.get("@type") == model_type]


def in_short(value: Any) -> bool:
    """Whether it is a minimal object. One that stands further up is there by its address alone."""
    return isinstance(value, dict) and value.get("@representation") == "minimal"
