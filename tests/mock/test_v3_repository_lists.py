"""V3: lists of repositories: whose, filtered, sorted, paged, in each representation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

import travis_mock
from travis_mock.v3.engine.matching import is_like, similarity

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

ORGANIZATIONS = [{"id": 7, "login": "acme"}]
REPOSITORIES: list[dict[str, Any]] = [
    {"id": 10, "slug": "ada/notes"},
    {"id": 20, "slug": "ada/vault", "private": True},
    {"id": 30, "slug": "acme/widgets", "managed_by_installation_at": "2024-01-01 00:00:00", "active_on_org": True},
    {"id": 40, "slug": "acme/anvil", "active": False, "active_on_org": False},
    {"id": 50, "slug": "mallory/tools", "active": None},
]
PERMISSIONS = [{"user_id": 1, "repository_id": one, "admin": True} for one in (10, 20, 30, 40, 50)]


def server(platform: Platform = "com-public", **changes: Any) -> Application:
    return small(
        platform,
        organizations=ORGANIZATIONS,
        memberships=[{"organization_id": 7, "user_id": 1, "role": "admin"}],
        repositories=REPOSITORIES,
        permissions=PERMISSIONS,
        **{"builds": [{"id": 100, "repository_id": 10}, {"id": 300, "repository_id": 30}], "jobs": [], **changes},
        logs=[],
    )


def ids(app: Application, query: str = "", *, path: str = "/repos", **options: Any) -> list[int]:
    answer = ask_v3(app, "GET", path, query, **options)
    assert answer.status == 200, answer.text
    assert answer.json["@pagination"]["count"] == len(answer.json["repositories"])
    return [one["id"] for one in answer.json["repositories"]]


def test_the_own_ones_are_those_with_a_permission() -> None:
    app = server()
    assert ids(app) == [10, 20, 30, 40, 50]
    assert ids(app, login="reader") == []
    assert refusal(ask_v3(app, "GET", "/repos", login=None)) == (403, "login_required", None)


def test_those_of_an_owner_are_those_that_the_caller_sees() -> None:
    app = server()
    assert ids(app, path="/owner/acme/repos") == [40, 30]
    assert ids(app, path="/owner/github_id/2000007/repos") == [40, 30]
    assert ids(app, path="/owner/ada/repos") == [10, 20, 50]
    for login in (None, "reader"):
        assert ids(app, path="/owner/github/ada/repos", login=login) == [10, 50]
    for path in ("/owner/nobody/repos", "/owner/gitlab/ada/repos"):
        assert refusal(ask_v3(app, "GET", path)) == (404, "not_found", "owner")


def test_on_enterprise_strangers_see_none() -> None:
    app = server("enterprise")
    assert refusal(ask_v3(app, "GET", "/owner/ada/repos", login=None)) == (404, "not_found", "owner")
    assert ids(app, path="/owner/ada/repos", login="reader") == [10, 50]
    assert ids(app, path="/owner/acme/repos") == [40, 30]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("active=true", [10, 20, 30]),
        ("active=false", [40]),
        ("repository.active=false", [40]),
        ("private=true", [20]),
        ("private=false", [10, 30, 40, 50]),
        ("private=no", [20]),
        ("managed_by_installation=true", [30]),
        ("managed_by_installation=false", [10, 20, 40, 50]),
        ("active_on_org=true", [30]),
        ("active_on_org=false", [10, 20, 40, 50]),
        ("starred=true", [20]),
        ("starred=false", [10, 30, 40, 50]),
        ("name_filter=ul", [20]),
        ("name_filter=%20WS%20", [30]),
        ("name_filter=", [10, 20, 30, 40, 50]),
        ("name_filter=_____", [10, 20, 30, 40, 50]),
        ("slug_filter=ada", [10, 20]),
        ("slug_filter=dn", [10]),
        ("repository.slug_filter=a%2Fv", [20, 40]),
        ("active=true&private=false&slug_filter=a", [10, 30]),
    ],
)
def test_filters(query: str, found: list[int]) -> None:
    assert ids(server(stars=[{"user_id": 1, "repository_id": 20}]), query) == found


def test_strangers_have_starred_nothing_and_are_not_told() -> None:
    app = server(stars=[{"user_id": 1, "repository_id": 10}])
    assert ids(app, "starred=true", path="/owner/ada/repos", login=None) == [10, 50]


@pytest.mark.parametrize(
    ("sort_by", "found"),
    [
        ("id:desc", [50, 40, 30, 20, 10]),
        ("name", [40, 10, 50, 20, 30]),
        ("owner_name:desc,id:desc", [50, 20, 10, 40, 30]),
        ("github_id:desc", [50, 40, 30, 20, 10]),
        ("vcs_id", [10, 20, 30, 40, 50]),
        ("active,id", [10, 20, 30, 40, 50]),
        ("active:desc,id", [40, 50, 10, 20, 30]),
        ("default_branch.last_build,id", [10, 30, 20, 40, 50]),
        ("default_branch.last_build:desc,id", [30, 10, 20, 40, 50]),
        ("current_build:desc,id:desc", [30, 10, 50, 40, 20]),
    ],
)
def test_orders(sort_by: str, found: list[int]) -> None:
    assert ids(server(), f"sort_by={sort_by}") == found


def test_a_filter_also_orders_by_how_well_it_fits() -> None:
    app = server()
    assert ids(app, "name_filter=tools&sort_by=name_filter:desc") == [50]
    assert ids(app, "slug_filter=a&sort_by=slug_filter:desc,id") != ids(app, "slug_filter=a&sort_by=slug_filter,id")
    answer = ask_v3(app, "GET", "/repos", "sort_by=name_filter,slug_filter:desc,wat,id:desc")
    assert [one["id"] for one in answer.json["repositories"]] == [50, 40, 30, 20, 10]
    assert [warning["message"] for warning in answer.json["@warnings"]] == [
        "name_filter sort was selected, but name_filter param is not supplied, ignoring",
        "slug_filter sort was selected, but slug_filter param is not supplied, ignoring",
        "query value wat for sort_by not a valid sort mode, ignored",
    ]


def test_a_filter_that_ends_the_servers_own_text_makes_it_fail() -> None:
    for name in ("name_filter", "slug_filter"):
        assert ask_v3(server(), "GET", "/repos", f"{name}=it's").status == 500


@pytest.mark.parametrize(
    ("representation", "attributes"),
    [
        ("minimal", {"id", "name", "slug"}),
        ("list", {"id", "name", "slug", "active", "private", "owner", "vcs_id", "vcs_type", "server_type"}),
    ],
)
def test_representations(representation: str, attributes: set[str]) -> None:
    answer = ask_v3(server(), "GET", "/repos", f"representation={representation}")
    assert answer.json["@representation"] == representation
    more = set() if representation == "minimal" else {"@permissions"}
    for one in answer.json["repositories"]:
        assert one.keys() == attributes | more | {"@type", "@href", "@representation"}


def test_a_dashboard_has_the_last_builds() -> None:
    query = "representation=minimal_with_build&sort_by=current_build:desc,id&limit=3"
    shown = ask_v3(server(), "GET", "/repos", query).json["repositories"]
    assert [one["current_build"] and one["current_build"]["id"] for one in shown] == [300, 100, None]
    assert [one["build_count"] for one in shown] == [1, 1, 0]
    assert [one["managed_by_installation"] for one in shown] == [True, False, False]


def test_an_unknown_representation_makes_the_server_fail() -> None:
    assert ask_v3(server(), "GET", "/repos", "representation=wat").status == 500


def test_pages() -> None:
    answer = ask_v3(server(), "GET", "/repos", "limit=2&offset=2&sort_by=id")
    assert [one["id"] for one in answer.json["repositories"]] == [30, 40]
    pagination = answer.json["@pagination"]
    assert (pagination["limit"], pagination["offset"], pagination["count"]) == (2, 2, 5)
    assert pagination["next"] == {"@href": "/repos?limit=2&offset=4&sort_by=id", "offset": 4, "limit": 2}
    assert ask_v3(server(), "GET", "/repos").json["@pagination"]["limit"] == 100


def test_the_thousand_repositories_of_the_large_world_can_be_paged_through() -> None:
    app = travis_mock.app(scenario="large", platform="com-public")
    seen: list[int] = []
    path, query = "/repos", "representation=list"
    while True:
        answer = ask_v3(app, "GET", path, query, login="developer").json
        seen += [one["id"] for one in answer["repositories"]]
        following = answer["@pagination"]["next"]
        if following is None:
            break
        path, _, query = following["@href"].partition("?")
    assert sorted(seen) == list(range(1, 1001))


@pytest.mark.parametrize(
    ("text", "pattern", "matches"),
    [
        ("rails", "%", True),
        ("rails", "r%s", True),
        ("rails", "r_ils", True),
        ("rails", "r_ls", False),
        ("ra%ls", r"ra\%ls", True),
        ("raels", r"ra\%ls", False),
        ("a.b", "a.b", True),
        ("axb", "a.b", False),
        ("a\nb", "a%b", True),
    ],
)
def test_like(text: str, pattern: str, matches: bool) -> None:
    assert is_like(text, pattern) is matches


def test_similarity_is_the_part_of_triples_that_two_texts_share() -> None:
    assert similarity("word", "words") == pytest.approx(4 / 7)
    assert similarity("rails", "RAILS") == 1
    assert similarity("rails", "") == 0
    assert similarity("abc", "xyz") == 0
    assert similarity("travis-ci", "travis ci") == 1
