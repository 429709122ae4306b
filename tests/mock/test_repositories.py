"""Repositories and their keys."""

from typing import Any

import pytest
from asking import SMALL, ask, small

from travis_mock.secure import fingerprint

ORDER = ["id", "slug", "active", "description", "last_build_id", "last_build_number", "last_build_state"]
LIST_ORDER = ["id", "slug", "description", "last_build_id", "last_build_number", "last_build_state"]


def ids(answer: Any) -> list[int]:
    return [row["id"] for row in answer.json["repos"]]


def test_one_repository() -> None:
    body = ask(small(), "GET", "/repos/10").json["repo"]
    assert list(body)[: len(ORDER)] == ORDER
    assert (body["slug"], body["last_build_number"], body["last_build_state"]) == ("ada/notes", "2", "failed")
    assert body["last_build_language"] is None


def test_a_list_has_its_keys_in_another_order() -> None:
    body = ask(small(), "GET", "/repos").json["repos"][0]
    assert list(body)[: len(LIST_ORDER)] == LIST_ORDER
    assert list(body)[-2:] == ["active", "github_language"]


@pytest.mark.parametrize("path", ["/repos/ada/notes", "/repos/ADA/Notes", "/repos/%61da/notes"])
def test_a_slug_ignores_case(path: str) -> None:
    assert ask(small(), "GET", path).json["repo"]["id"] == 10


@pytest.mark.parametrize("path", ["/repos/ada/other", "/repos/99", "/repos/20000000000000000000", "/repos/ada/notes/x"])
def test_unknown_ones(path: str) -> None:
    answer = ask(small(), "GET", path)
    assert (answer.status, answer.json) == (404, {"file": "not found"})


def test_an_encoded_slash_makes_an_owner_of_a_slug() -> None:
    answer = ask(small(), "GET", "/repos/ada%2Fnotes")
    assert (answer.status, answer.json) == (200, {"repos": []})


@pytest.mark.parametrize(
    ("query", "expected"),
    [("id=20", 20), ("repository_id=20", 20), ("repository_id=20&id=10", 20), ("slug=ada/vault", 20), ("x=20", 10)],
)
def test_parameters_may_overrule_the_slug_of_the_path(query: str, expected: int) -> None:
    assert ask(small(), "GET", "/repos/ada/notes", query).json["repo"]["id"] == expected


def test_the_path_overrules_a_parameter_of_its_own_name() -> None:
    assert ask(small(), "GET", "/repos/ada/notes", "name=vault").json["repo"]["id"] == 10


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [20, 10]),
        ("ids=10", [10]),
        ("ids[]=10&ids[]=20", [10, 20]),
        ("ids=10,99", [10]),
        ("owner_name=ada", [10, 20]),
        ("owner_name=ADA", []),
        ("member=ada", [20, 10]),
        ("member=nobody", []),
        ("slug=ADA/notes", [10]),
        ("search=OTE", [10]),
        ("search=ada\\v", [20]),
        ("limit=1", [20]),
        ("limit=0", [20, 10]),
        ("limit=abc", [20, 10]),
    ],
)
def test_what_a_list_is_picked_by(query: str, expected: list[int]) -> None:
    app = small()
    app.world.update("repositories", app.world.need("repositories", 20), last_build_started_at="2024-05-06 11:59:00")
    assert ids(ask(app, "GET", "/repos", query)) == expected


@pytest.mark.parametrize("query", ["slug=noslash", "slug=", "limit=-1"])
def test_what_the_server_fails_on(query: str) -> None:
    answer = ask(small(), "GET", "/repos", query)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_limits_of_a_list() -> None:
    many = [{"id": number, "slug": f"ada/r{number}"} for number in range(1, 61)]
    app = small("org", repositories=many, permissions=[], builds=[], jobs=[], logs=[])
    assert [len(ids(ask(app, "GET", "/repos", query))) for query in ("", "limit=30", "limit=1000")] == [25, 30, 50]


def test_running_ones_come_first_and_inactive_ones_not_at_all() -> None:
    app = small()
    running = {"last_build_started_at": "2020-01-01 00:00:00", "last_build_finished_at": None}
    app.world.update("repositories", app.world.need("repositories", 10), **running)
    assert ids(ask(app, "GET", "/repos")) == [10, 20]
    app.world.update("repositories", app.world.need("repositories", 10), active=False)
    assert ids(ask(app, "GET", "/repos")) == [20]
    assert ids(ask(app, "GET", "/repos", "owner_name=ada")) == [10, 20]


def test_the_documented_filter_by_activity_is_read_in_the_reference_era_only() -> None:
    for era, expected in (("reference", [20]), ("today", [10, 20])):
        app = small(era=era)
        app.world.update("repositories", app.world.need("repositories", 10), active=False)
        assert ids(ask(app, "GET", "/repos", "owner_name=ada&active=true")) == expected


def test_a_repository_that_is_gone_at_its_provider_has_no_slug_any_more() -> None:
    app = small()
    app.world.update("repositories", app.world.need("repositories", 10), invalidated_at="2024-01-01 00:00:00")
    assert ask(app, "GET", "/repos/ada/notes").status == 404
    assert ask(app, "GET", "/repos/10").status == 200
    assert ids(ask(app, "GET", "/repos")) == [20]


# -- keys -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/repos/10/key", "/repos/ada/notes/key"])
def test_a_key_and_its_fingerprint(path: str) -> None:
    body = ask(small(), "GET", path).json
    assert body["key"].startswith("-----BEGIN PUBLIC KEY-----\n")
    assert body["fingerprint"] == fingerprint(body["key"])
    assert len(body["fingerprint"].split(":")) == 16


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_in_the_reference_era_a_key_also_has_the_name_of_the_documents_example(method: str) -> None:
    body = ask(small(era="reference"), method, "/repos/10/key").json
    assert body["public_key"] == body["key"]
    assert "public_key" not in ask(small(), method, "/repos/10/key").json


@pytest.mark.parametrize("path", ["/repos/10/key", "/repos/ada/notes/key"])
def test_a_new_key_each_time_for_admins_only(path: str) -> None:
    app = small()
    old, new, newer = (ask(app, method, path).json["key"] for method in ("GET", "POST", "POST"))
    assert len({old, new, newer}) == 3
    assert ask(app, "GET", path).json["key"] == newer
    assert ask(app, "POST", path, login="reader").status == 403
    assert ask(app, "POST", path, login="mallory").status == 403
    assert ask(app, "POST", path, login=None).status == 401


def test_pushing_is_not_enough_for_a_new_key() -> None:
    pusher = {"user_id": 2, "repository_id": 10, "admin": False, "push": True, "pull": True}
    app = small(permissions=[*SMALL["permissions"], pusher])
    answer = ask(app, "POST", "/repos/10/key", login="mallory")
    assert (answer.status, answer.json) == (404, {"file": "not found"})


def test_a_key_of_an_unknown_repository() -> None:
    assert ask(small(), "GET", "/repos/99/key").status == 404
    assert ask(small(), "POST", "/repos/99/key").status == 404
    assert ask(small("org"), "POST", "/repos/99/key").status == 500
    assert ask(small("org"), "POST", "/repos/a/b/key").status == 404
