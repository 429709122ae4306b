"""The state of a mock server: looking into it, changing it, and that nobody shares it."""

import json
from typing import Any

import pytest
from asking import SMALL, ask, small
from hypothesis import given
from hypothesis import strategies as st

from travis_mock.tables import Table
from travis_mock.world import World


def test_two_servers_share_nothing() -> None:
    before = json.dumps(SMALL)
    one, other = small(), small()
    one.world.update("repositories", one.world.need("repositories", 10), description="mine")
    ask(one, "POST", "/builds/110/restart")
    one.clock.advance(100)
    assert other.world.need("repositories", 10)["description"] is None
    assert other.world.need("builds", 110)["state"] == "failed"
    assert json.dumps(SMALL) == before


def test_a_small_world_is_enough() -> None:
    app = small(users=[{"login": "ada"}], permissions=[], jobs=[], builds=[], logs=[])
    assert len(app.tokens["ada"]) == 22
    assert ask(app, "GET", "/repos/ada/notes").json["repo"]["last_build_state"] == ""


def test_tokens_are_the_same_in_every_run_and_stay() -> None:
    alone = {"users": [{"login": "ada"}], "permissions": []}
    app, again = small(**alone), small(**alone)
    assert app.tokens == again.tokens
    assert app.tokens == app.tokens


def test_changes_from_outside() -> None:
    app = small()
    app.world.change(
        [
            {"op": "update", "entity": "repositories", "id": 10, "set": {"description": "new"}},
            {"op": "insert", "entity": "users", "row": {"login": "late", "token": "late-token"}},
            {"op": "delete", "entity": "builds", "where": {"number": "2"}},
            {"op": "insert", "entity": "things_nobody_knows", "row": {"a": 1}},
        ]
    )
    assert ask(app, "GET", "/repos/10", login="late").json["repo"]["description"] == "new"
    assert app.world.get("builds", 110) is None
    assert app.world.rows("things_nobody_knows") == [{"id": 1, "a": 1}]


def test_what_is_inserted_needs_no_more_than_what_a_world_needs() -> None:
    app = small()
    app.world.change([{"op": "insert", "entity": "builds", "row": {"id": 900, "repository_id": 10}}])
    build = ask(app, "GET", "/builds/900").json
    assert (build["build"]["number"], build["commit"]["branch"]) == ("3", "main")


def test_setting_a_repositorys_settings_replaces_them_all() -> None:
    app = small(settings={"10": {"build_pushes": False, "maximum_number_of_builds": 3}})
    change = {"op": "update", "entity": "repositories", "id": 10, "set": {"settings": {"build_pushes": True}}}
    app.world.change([change])
    assert app.world.settings(10) == {"build_pushes": True}


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"op": "explode"}, ValueError, "unknown change 'explode'; one of config, delete"),
        ({"op": "update", "entity": "builds", "id": 9, "set": {}}, LookupError, "no row {'id': 9} in 'builds'"),
    ],
)
def test_a_change_that_makes_no_sense_says_so(change: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words.replace("{", r"\{")):
        small().world.change([change])


def test_builds_and_jobs_take_their_ids_from_one_sequence() -> None:
    world = World(SMALL)
    first = world.insert("builds", {"repository_id": 10})["id"]
    second = world.insert("jobs", {"source_id": first})["id"]
    assert (first, second) == (202, 203)
    world.delete("jobs", id=second)
    assert world.next_id("jobs") == 204


def test_a_missing_row_that_another_points_to_is_named() -> None:
    with pytest.raises(LookupError, match="no row 7 in 'commits', but another row points to it"):
        World(SMALL).need("commits", 7)


@pytest.mark.parametrize("service", ["authorizer", "logs"])
def test_a_service_can_be_made_to_fail_and_mended(service: str) -> None:
    app = small()
    path = "/repos/10/key" if service == "authorizer" else "/jobs/101/log"
    healthy = ask(app, "GET", path, login="mallory").json
    app.world.change([{"op": "service", "service": service, "answers": 500, "body": "{}"}])
    assert ask(app, "GET", path, login="mallory").json != healthy
    app.world.change([{"op": "service", "service": service, "answers": "normal"}])
    assert ask(app, "GET", path, login="mallory").json == healthy


def test_the_authorizer_can_be_made_to_say_something_else() -> None:
    app = small()
    body = json.dumps({"permissions": ["repository_settings_read"]})
    app.world.change([{"op": "service", "service": "authorizer", "answers": 200, "body": body}])
    assert ask(app, "GET", "/repos/10/key", login="mallory").status == 200


row = st.fixed_dictionaries({"a": st.integers(0, 3), "b": st.sampled_from(["x", "y", None])})


@given(rows=st.lists(row), wanted=row, added=row, changed=st.integers(0, 3))
def test_an_index_says_what_a_search_says(
    rows: list[dict[str, Any]], wanted: dict[str, Any], added: dict[str, Any], changed: int
) -> None:
    table = Table("t", [dict(one) for one in rows])

    def search() -> list[dict[str, Any]]:
        return [one for one in table if one == wanted]

    assert table.where(**wanted) == search()
    new = table.insert(dict(added))
    assert table.where(**wanted) == search()
    table.update(new, a=changed)
    assert table.where(**wanted) == search()
    table.delete(lambda one: one["a"] == 0)
    assert table.where(**wanted) == search()
    assert all(one["a"] for one in table)


def test_what_was_made_of_tables_is_remembered_until_one_of_them_changes() -> None:
    world = World({"users": [{"login": "ada"}], "repositories": [{"slug": "ada/x"}]})
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return len(made)

    def remembered() -> int:
        return world.remembered(("users", "tags"), "key", make)

    assert (remembered(), remembered()) == (1, 1)
    world.update("repositories", world.rows("repositories")[0], active=False)
    assert remembered() == 1, "of another table"
    world.insert("tags", {"name": "v1"})
    assert remembered() == 2
    for number in range(300):
        world.remembered(("users",), number, lambda: None)
    assert remembered() in (2, 3), "it may have been forgotten"
    assert len(made) <= 3
