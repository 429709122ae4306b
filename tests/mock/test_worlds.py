"""Worlds: their form, their defaults, what is refused, and the scenarios."""

from __future__ import annotations

import copy
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from key_pairs import KeyPair

import travis_mock
from travis_mock.defaults import WorldError, complete
from travis_mock.descriptions import load as load_description
from travis_mock.scenarios import SCENARIOS, completed, document, load
from travis_mock.secure import public_half
from travis_mock.worlds.large import large

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_scenario_is_a_world_and_is_served(name: str) -> None:
    full = complete(document(name))
    assert complete(dict(full)) == full
    assert completed(name) == full
    app = travis_mock.app(name)
    assert app.tokens[full["users"][0]["login"]] == full["users"][0]["token"]


def test_two_servers_of_one_scenario_share_no_row() -> None:
    one, other = travis_mock.app(), travis_mock.app()
    one.world.rows("builds")[0]["state"] = "errored"
    one.world.rows("builds")[0]["config"] = {"language": "c"}
    assert other.world.rows("builds")[0] == completed("reference")["builds"][0]


def test_completing_changes_nothing_that_was_given() -> None:
    given_document = document("reference")
    before = copy.deepcopy(given_document)
    full = complete(given_document)
    assert given_document == before
    for table, rows in before.items():
        if isinstance(rows, list):
            for row, filled in zip(rows, full[table], strict=False):
                said = {column: value for column, value in row.items() if column != "slug"}
                assert said.items() <= filled.items()


def test_the_world_of_nothing_has_one_user_and_a_time() -> None:
    full = complete({})
    assert [user["login"] for user in full["users"]] == ["developer"]
    assert len(full["users"][0]["token"]) == 22
    assert full["now"] == "2024-05-06T12:00:00Z"
    assert full["repositories"] == full["builds"] == []


def test_every_repository_has_a_key_of_its_own_with_both_halves() -> None:
    full = complete({"repositories": [{"slug": "acme/widgets"}, {"slug": "acme/notes"}]})
    public = [key["public_key"] for key in full["repository_keys"]]
    assert public == [public_half(key["private_key"]) for key in full["repository_keys"]]
    assert len(set(public)) == 2


def test_of_a_private_half_the_public_one_follows_and_not_the_other_way_round() -> None:
    pair = KeyPair(11)
    keys = [{"repository_id": 1, "private_key": pair.private}, {"repository_id": 2, "public_key": pair.public}]
    full = complete({"repositories": [{"id": 1}, {"id": 2}], "repository_keys": keys})
    assert [key["public_key"] for key in full["repository_keys"]] == [pair.public, pair.public]
    assert [key.get("private_key") for key in full["repository_keys"]] == [pair.private, None]
    keys = [{"repository_id": 1, "private_key": "secret"}]
    with pytest.raises(ValueError, match=r"^repository_keys: private_key of repository 1: no RSA key in PEM form$"):
        complete({"repositories": [{"id": 1}], "repository_keys": keys})


def test_a_slug_is_enough_for_a_repository() -> None:
    full = complete({"repositories": [{"slug": "acme/widgets"}, {"slug": "developer/notes", "private": True}]})
    widgets, notes = full["repositories"]
    assert "slug" not in widgets
    assert (widgets["owner_name"], widgets["name"], widgets["vcs_slug"]) == ("acme", "widgets", "acme/widgets")
    assert (widgets["owner_type"], widgets["owner_id"]) == ("Organization", full["organizations"][0]["id"])
    assert (notes["owner_type"], notes["owner_id"]) == ("User", full["users"][0]["id"])
    assert [key["repository_id"] for key in full["repository_keys"]] == [widgets["id"], notes["id"]]
    assert all(row["admin"] and row["user_id"] == full["users"][0]["id"] for row in full["permissions"])
    assert len(full["permissions"]) == 2


def test_a_build_brings_what_it_points_to() -> None:
    full = complete(
        {"repositories": [{"id": 5, "slug": "a/b"}], "builds": [{"repository_id": 5}, {"repository_id": 5}]}
    )
    first, second = full["builds"]
    assert (first["number"], second["number"]) == ("1", "2")
    assert {commit["id"] for commit in full["commits"]} == {first["commit_id"], second["commit_id"]}
    assert {request["id"] for request in full["requests"]} == {first["request_id"], second["request_id"]}
    assert [branch["name"] for branch in full["branches"]] == ["main"]
    assert [(job["source_id"], job["number"]) for job in full["jobs"]] == [(1, "1.1"), (2, "2.1")]
    assert {row["id"] for row in full["jobs"]}.isdisjoint({1, 2})
    assert full["repositories"][0]["last_build_id"] == 2
    assert full["repositories"][0]["next_build_number"] == 3
    assert [log["job_id"] for log in full["logs"]] == [job["id"] for job in full["jobs"]]


@pytest.mark.parametrize(
    ("state", "reached"),
    [
        ("created", set[str]()),
        ("received", {"received_at"}),
        ("started", {"received_at", "started_at"}),
        ("passed", {"received_at", "started_at", "finished_at"}),
        ("canceled", {"finished_at", "canceled_at"}),
    ],
)
def test_times_go_as_far_as_the_state(state: str, reached: set[str]) -> None:
    full = complete({"repositories": [{"id": 5, "slug": "a/b"}], "builds": [{"repository_id": 5, "state": state}]})
    for row in (*full["builds"], *full["jobs"]):
        times = {name for name in ("received_at", "started_at", "finished_at", "canceled_at") if row[name] is not None}
        assert times == reached
        assert all(row[name] <= "2024-05-06 12:00:00" for name in times)


@pytest.mark.parametrize(
    ("said", "last", "next_number"),
    [
        ({}, (7, "passed"), 2),
        ({"last_build_id": None}, (None, None), 2),
        ({"next_build_number": 1}, (None, None), 1),
        ({"last_build_id": 3, "last_build_state": "failed"}, (3, "failed"), 2),
    ],
)
def test_what_a_repository_says_of_its_last_build_is_taken_as_it_is(
    said: dict[str, Any], last: tuple[Any, Any], next_number: int
) -> None:
    world = {"repositories": [{"id": 5, "slug": "a/b", **said}], "builds": [{"id": 7, "repository_id": 5}]}
    (repository,) = complete(world)["repositories"]
    assert (repository["last_build_id"], repository["last_build_state"]) == last
    assert repository["next_build_number"] == next_number


def test_a_given_table_is_taken_as_it_is() -> None:
    full = complete(
        {"repositories": [{"slug": "a/b"}], "permissions": [], "repository_keys": [], "jobs": [], "logs": []}
    )
    assert full["permissions"] == full["repository_keys"] == full["jobs"] == full["logs"] == []


def test_what_the_server_has_and_the_mock_does_not_read_is_kept() -> None:
    repository = {"slug": "a/b", "vcs_source_host": None}
    features = [{"id": 1, "name": "x", "staff_only": True}]
    full = complete({"beta_features": features, "tags": [{"id": 1}], "repositories": [repository]})
    assert full["beta_features"][0]["staff_only"] is True
    assert full["tags"] == [{"id": 1}]
    assert full["repositories"][0]["vcs_source_host"] is None


def test_unknown_tables_and_columns_are_kept_with_a_warning() -> None:
    users = [{"login": "a", "shoe_size": 42}, {"login": "b", "shoe_size": 43}]
    with pytest.warns(UserWarning, match="is not known, and") as caught:
        full = complete({"pets": [{"name": "x"}], "users": users})
    assert full["pets"] == [{"name": "x"}]
    assert full["users"][0]["shoe_size"] == 42
    mend = "nothing reads it; `travis_mock/worlds/schema.json` describes every table"
    assert [str(warning.message) for warning in caught] == [
        f"pets: 'pets' is not known, and {mend}",
        f"users[0].shoe_size: 'shoe_size' is not known, and {mend}",
    ]


@pytest.mark.parametrize(
    ("world", "where", "what"),
    [
        ([], "world", "list"),
        ({"now": "noon"}, "now", "noon"),
        ({"now": "2024-02-30T12:00:00Z"}, "now", "2024-02-30"),
        ({"users": []}, "users", "[]"),
        ({"users": [{"name": "x"}]}, "users[0]", "login"),
        ({"users": [{"login": "a"}, {"login": "a"}]}, "users[1].login", "'a'"),
        ({"repositories": [{"id": 1}, {"id": 1}]}, "repositories[1].id", "1"),
        ({"repositories": [{"slug": "noslash"}]}, "repositories[0].slug", "noslash"),
        ({"builds": [{"repository_id": 9}]}, "builds[0].repository_id", "9"),
        ({"repositories": [{"id": 1}], "builds": [{"repository_id": 1, "state": "done"}]}, "builds[0].state", "done"),
        ({"jobs": [{"source_id": 3}]}, "jobs[0].source_id", "3"),
        ({"repositories": [{"id": 1}], "builds": [{"repository_id": 1, "commit_id": 8}]}, "builds[0].commit_id", "8"),
        ({"permissions": [{"user_id": 7, "repository_id": 1}]}, "permissions[0].repository_id", "1"),
        ({"users": [{"login": "a", "created_at": "2024-02-30 00:00:00"}]}, "users[0].created_at", "2024-02-30"),
        ({"settings": {"x": {}}}, "settings", "x"),
        ({"platform": "mars"}, "platform", "mars"),
        ({"repositorys": []}, "repositorys", "did you mean 'repositories'?"),
        ({"job": []}, "job", "did you mean 'jobs'?"),
        ({"users": [{"login": "a"}, {"login": "b", "nme": "B"}]}, "users[1].nme", "did you mean 'name'?"),
        ({"repositories": [{"slgu": "a/b"}]}, "repositories[0].slgu", "did you mean 'slug'?"),
        ({"jobs": [{"source_id": 1, "outcome": "good"}]}, "jobs[0].outcome", "good"),
    ],
)
def test_what_is_no_world_is_refused_with_place_and_advice(world: Any, where: str, what: str) -> None:
    with pytest.raises(WorldError) as refused:
        complete(world)
    assert refused.value.where == where
    place, _, message = str(refused.value).partition(": ")
    assert place == where
    assert what in message
    assert "; " in message  # how to mend it


_repositories = st.lists(
    st.fixed_dictionaries({"id": st.integers(1, 5)}, optional={"slug": st.just("a/b"), "private": st.booleans()}),
    max_size=3,
    unique_by=lambda row: row["id"],
)
_build = st.fixed_dictionaries(
    {"repository_id": st.integers(1, 5)},
    optional={
        "state": st.sampled_from(["created", "received", "started", "passed", "failed", "errored", "canceled"]),
        "number": st.integers(1, 99).map(str),
        "branch": st.sampled_from(["main", "feature/x"]),
        "pull_request_number": st.integers(1, 9) | st.none(),
        "started_at": st.just("2024-05-01 10:00:00") | st.none(),
        "commit_id": st.none(),
    },
)


@settings(deadline=None)
@given(
    repositories=_repositories,
    builds=st.lists(_build, max_size=4),
    users=st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, unique=True),
    left_out=st.sets(st.sampled_from(["permissions", "jobs", "logs", "repository_keys"])),
)
def test_completing_twice_is_completing_once(
    repositories: list[dict[str, Any]], builds: list[dict[str, Any]], users: list[str], left_out: set[str]
) -> None:
    known = {repository["id"] for repository in repositories}
    world: dict[str, Any] = {
        "users": [{"login": login} for login in users],
        "repositories": repositories,
        "builds": [build for build in builds if build["repository_id"] in known],
        **{table: [] for table in left_out},
    }
    once = complete(world)
    assert complete(once) == once
    assert complete(json.loads(json.dumps(once))) == once


def test_large_is_as_large_as_it_says() -> None:
    full = complete(large(builds=120, repositories=40))
    assert [build["number"] for build in full["builds"]] == [str(number) for number in range(1, 121)]
    branches = {branch["id"]: branch["name"] for branch in full["branches"]}
    assert all(branches[build["branch_id"]] == build["branch"] for build in full["builds"])
    last = {build["branch"]: build["id"] for build in full["builds"]}
    assert {branch["name"]: branch["last_build_id"] for branch in full["branches"]} == last
    assert [repository["id"] for repository in full["repositories"]] == list(range(1, 41))
    for column in ("active", "private"):
        assert {repository[column] for repository in full["repositories"]} == {True, False}
    whole = document("large")
    assert (len(whole["builds"]), len(whole["repositories"])) == (10_000, 1_000)


def test_files_are_read_as_json_and_as_yaml(tmp_path: Path) -> None:
    as_yaml = tmp_path / "world.yaml"
    as_yaml.write_text("now: 2024-05-06T12:00:00Z\nusers: [{login: ada}]\nsettings: {82: {build_pushes: false}}\n")
    as_json = tmp_path / "world.json"
    as_json.write_text(json.dumps(load(as_yaml)))
    assert load(as_json) == load(as_yaml)
    assert load(as_json)["now"] == "2024-05-06T12:00:00Z"
    assert load(as_json)["settings"] == {"82": {"build_pushes": False}}


@pytest.mark.parametrize(("name", "content"), [("a.json", "{"), ("a.yaml", "a: ["), ("a.yaml", "- 1"), ("a.txt", None)])
def test_files_that_are_no_worlds_are_named(tmp_path: Path, name: str, content: str | None) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    with pytest.raises(WorldError, match=name):
        load(path)


def test_unknown_scenario_names_the_known_ones() -> None:
    with pytest.raises(WorldError, match="reference, empty, large"):
        document("huge")


def test_the_states_of_a_world_are_those_of_the_description() -> None:
    forms = json.loads((files("travis_mock") / "worlds" / "schema.json").read_text())["$defs"]
    described = load_description().bundle["components"]["schemas"]
    assert forms["build_state"]["enum"] == described["BuildState"]["enum"]
    assert forms["job_state"]["enum"] == described["JobState"]["enum"]


def test_the_schema_describes_every_table_of_the_reference() -> None:
    schema = json.loads((files("travis_mock") / "worlds" / "schema.json").read_text())
    assert set(document("reference")) <= set(schema["properties"])
    assert all("description" in table for table in schema["properties"].values())


def test_every_identity_of_the_reference_documents_exists() -> None:
    app = travis_mock.app()
    world = app.world
    for table, ids in {
        "repositories": (1, 2, 3, 42, 82, 891, 51007, 124920, 1121945),
        "builds": (22554234, 22555277, 23436881),
        "jobs": (42, 22555278, 22555279, 22555280, 22555281),
        "commits": (1873023, 5904016, 6534402, 6534711),
        "requests": (6301283,),
        "users": (267,),
        "organizations": (87, 4279),
        "broadcasts": (42,),
        "env_vars": ("018e66f2-cd3a-4295-aa1d-018fe9aa0fb4", "ec9423da-9658-4cd6-b282-fd0e5f6ed2df"),
    }.items():
        missing = [identifier for identifier in ids if world.get(table, identifier) is None]
        assert (table, missing) == (table, [])
    slugs = {f"{row['owner_name']}/{row['name']}" for row in world.rows("repositories")}
    assert slugs >= {
        "sinatra/sinatra",
        "rails/rails",
        "travis-pro/billing",
        "travis-ci/travis-api",
        "travis-ci/travis.rb",
        "my/repo",
    }
    assert next(iter(app.tokens)) == "rkh"
    assert world.first("logs", job_id=42) is not None
    assert [job["id"] for job in world.where("jobs", source_id=22555277)] == [22555278, 22555279, 22555280, 22555281]
