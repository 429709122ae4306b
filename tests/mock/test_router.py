"""Routing on the raw path."""

from itertools import permutations
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from travis_mock.router import MOUNTS, Route, Router, mount_of

ROUTES = [
    Route("GET", "/", "root"),
    Route("GET", "/repos", "list"),
    Route("GET", "/repos/{id}", "get", digits=("id",)),
    Route("GET", "/repos/{owner_name}", "owner"),
    Route("GET", "/repos/{id}/key", "key"),
    Route("GET", "/repos/{owner_name}/{name}", "slug"),
    Route("GET", "/repos/{id}/branches/{branch}", "branch", rest="branch"),
    Route("GET", "/repos/{owner_name}/{name}/builds", "builds"),
    Route("GET", "/settings/env_vars", "env_vars"),
    Route("GET", "/settings/env_vars/{id}", "env_var"),
    Route("GET", "/users", "me"),
    Route("GET", "/users/permissions", "permissions"),
    Route("GET", "/users/{id}", "user"),
]
ROUTER = Router(ROUTES)


def targets(path: str, method: str = "GET") -> list[str]:
    return [found.route.target for found in ROUTER.find(method, path)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", ["root"]),
        ("/repos", ["list"]),
        ("/repos/", ["list"]),
        ("//repos", ["list"]),
        ("/repos//", []),
        ("/repos/82", ["get", "owner"]),
        ("/repos/82/", []),
        ("/repos/rails", ["owner"]),
        ("/repos/rails/rails", ["slug"]),
        ("/repos/rails/rails/", []),
        ("/repos/o%2Fa", ["owner"]),
        ("/repos/o%2Fa/builds", ["slug"]),
        ("/repos/82/key", ["key", "slug"]),
        ("/repos/82/branches/feature/x", ["branch"]),
        ("/repos/82/branches/", ["branch"]),
        ("/repos/82/branches", ["slug"]),
        ("/repos/x/branches/builds", ["branch", "builds"]),
        ("/repositories/1", []),
        ("/settings/env_vars/", ["env_vars"]),
        ("/settings//env_vars", ["env_vars"]),
        ("/settings/env_vars/a", ["env_var"]),
        ("/settings/env_vars//a", []),
        ("//users/permissions", ["permissions", "user"]),
        ("/users//permissions", []),
        ("/users/permissions/", []),
        ("/Users/permissions", []),
        ("/users/%70ermissions", ["permissions", "user"]),
        ("/nothing", []),
        ("*", []),
    ],
)
def test_a_path_leads_to_its_routes_best_first(path: str, expected: list[str]) -> None:
    assert targets(path) == expected


def test_head_takes_the_routes_of_get_and_other_methods_have_their_own() -> None:
    assert targets("/repos/1", "HEAD") == ["get", "owner"]
    assert targets("/repos/1", "POST") == []


def test_the_order_of_registration_does_not_matter() -> None:
    clashing = [route for route in ROUTES if route.target in ("get", "owner", "key", "slug", "branch")]
    for order in permutations(clashing):
        router = Router(order)
        for path in ("/repos/1", "/repos/1/key", "/repos/a/b", "/repos/a/branches/b"):
            assert [found.route.target for found in router.find("GET", path)] == targets(path)


values = st.text(min_size=1).filter(lambda text: text.isprintable())


@given(owner=values, name=values)
def test_any_value_survives_the_path(owner: str, name: str) -> None:
    path = f"/repos/{quote(owner, safe='')}/{quote(name, safe='')}"
    found = next(found for found in ROUTER.find("GET", path) if found.route.target == "slug")
    assert found.parameters == {"owner_name": owner, "name": name}


@given(branch=values, encode_slash=st.booleans())
def test_a_rest_keeps_its_slashes_written_either_way(branch: str, encode_slash: bool) -> None:
    path = f"/repos/1/branches/{quote(branch, safe='' if encode_slash else '/')}"
    found = next(found for found in ROUTER.find("GET", path) if found.route.target == "branch")
    assert found.parameters == {"id": "1", "branch": branch}


@given(path=st.text(alphabet="/%aAfF0159._reposueldgintybuch ", max_size=40))
def test_no_path_breaks_the_router_and_digits_are_digits(path: str) -> None:
    mount, below = mount_of(path)
    assert mount in MOUNTS
    assert path.endswith(below)
    for found in ROUTER.find("GET", path):
        names = {segment[1:-1] for segment in found.route.segments if segment.startswith("{")}
        assert set(found.parameters) == names
        for name in found.route.digits:
            assert found.parameters[name].isdecimal()
