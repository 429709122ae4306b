"""Repositories, Repository Keys, Settings: General, Environment Variables and SSH Key, Caches."""

from typing import Any

import pytest
from asked import USER, as_user, both_eras, reference, strangers
from asking import ask, small
from key_pairs import KeyPair

import travis_mock
from travis_mock.application import Application
from travis_mock.handling import Era, Platform
from travis_mock.secure import decrypt
from traviskit import Travis

NOBODY = (401, "no access token supplied")
NO_LOGIN = (401, "")
NOT_FOUND = (404, '{"file":"not found"}')

EXAMPLE, SECRET = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4", "ec9423da-9658-4cd6-b282-fd0e5f6ed2df"


def repositories(era: Era, query: str = "", *, platform: Platform = "org") -> list[str]:
    answer = as_user(reference(era, platform), "GET", "/repos", query)
    return [repository["slug"] for repository in answer.json["repos"]]


# -- repositories -----------------------------------------------------------------------------------------------------


@both_eras
def test_b41_without_parameters_the_list_has_what_was_active_lately(era: Era) -> None:
    app = reference(era)
    listed = as_user(app, "GET", "/repos").json["repos"]
    assert "rkh/sleeping" not in [repository["slug"] for repository in listed]
    running = [repository["slug"] for repository in listed[:4]]
    assert running == ["travis-ci/travis-api", "libgit2/libgit2", "kennethreitz/requests", "CocoaPods/Specs"]
    started = [repository["last_build_started_at"] for repository in listed[4:]]
    known = [text for text in started if text is not None]
    assert len(known) > 3
    assert known == sorted(known, reverse=True)
    assert started[: len(known)] == known
    assert ask(app, "GET", "/repos", login=None).status == 403  # the server wants a login all the same


@both_eras
def test_b42_ids_are_not_combined_with_anything(era: Era) -> None:
    for others in ("", "&search=rails", "&owner_name=rails", "&slug=rails/rails", "&member=nobody", "&active=true"):
        assert sorted(repositories(era, f"ids=42,82{others}")) == ["rkh/sleeping", "sinatra/sinatra"]
    assert sorted(repositories(era, "ids[]=42&ids[]=82")) == ["rkh/sleeping", "sinatra/sinatra"]


# -- keys -------------------------------------------------------------------------------------------------------------


def encrypting(era: Era, pair: KeyPair) -> Application:
    """A repository with a key, and a build with a variable that was encrypted with its public half."""
    env = [{"secure": pair.encrypt(b"A=1")}]
    build = {"id": 100, "repository_id": 10, "number": "1", "config": {"env": env}}
    keys = [{"repository_id": 10, "public_key": pair.public, "private_key": pair.private}]
    return small("org", era, repository_keys=keys, builds=[build], jobs=[], logs=[])


@both_eras
def test_b39_the_key_encrypts_and_does_not_decrypt(era: Era) -> None:
    pair = KeyPair(39)
    app = encrypting(era, pair)
    answer = ask(app, "GET", "/repos/10/key")
    assert answer.json["key"] == pair.public
    assert "PRIVATE" not in answer.text
    assert decrypt(answer.json["key"], pair.encrypt(b"A=1")) is None
    assert ask(app, "GET", "/builds/100").json["build"]["config"]["env"] == ["A=[secure]"]  # the server did


@both_eras
def test_b40_a_new_key_makes_encrypted_values_useless(era: Era) -> None:
    app = encrypting(era, KeyPair(40))
    before = ask(app, "GET", "/repos/10/key").json
    assert ask(app, "POST", "/repos/10/key", login=None).status == 403
    assert ask(app, "GET", "/repos/10/key").json == before
    after = ask(app, "POST", "/repos/10/key").json
    assert after == ask(app, "GET", "/repos/ada/notes/key").json
    assert not set(before.values()) & set(after.values())
    assert ask(app, "GET", "/builds/100").json["build"]["config"]["env"] != ["A=[secure]"]
    assert strangers(era, "POST", "/repos/82/key")[1:] == [NO_LOGIN, NO_LOGIN]


# -- settings ---------------------------------------------------------------------------------------------------------


@both_eras
def test_b46_settings_are_shown_to_somebody_only(era: Era) -> None:
    assert strangers(era, "GET", "/repos/82/settings") == [NOT_FOUND, NO_LOGIN, NO_LOGIN]
    shown = as_user(reference(era), "GET", "/repos/82/settings")
    assert (shown.status, shown.json["settings"]["builds_only_with_travis_yml"]) == (200, True)


@both_eras
def test_b47_settings_are_changed_by_somebody_only(era: Era) -> None:
    body = {"settings": {"build_pushes": False}}
    assert [status for status, _ in strangers(era, "PATCH", "/repos/82/settings", body=body)] == [401, 401, 401]
    app = reference(era)
    assert as_user(app, "PATCH", "/repos/82/settings", body=body).json["settings"]["build_pushes"] is False
    assert as_user(app, "GET", "/repos/82/settings").json["settings"]["build_pushes"] is False


@both_eras
@pytest.mark.parametrize("base", ["/settings/env_vars", "/repos/settings/env_vars"])
def test_b48_environment_variables_are_for_somebody_only(era: Era, base: str) -> None:
    new, query = {"env_var": {"name": "A", "value": "1"}}, "repository_id=124920"
    calls: list[tuple[str, str, Any]] = [
        ("GET", base, b""),
        ("GET", f"{base}/{EXAMPLE}", b""),
        ("POST", base, new),
        ("PATCH", f"{base}/{EXAMPLE}", new),
        ("DELETE", f"{base}/{EXAMPLE}", b""),
    ]
    for method, path, body in calls:
        app = reference(era)
        told = as_user(app, method, path, query, body=body)
        if era == "today" and base != "/settings/env_vars":  # not these, but a repository by that slug or nothing
            assert "repo" in told.json if (method, path) == ("GET", base) else told.status == 404
            continue
        assert (told.status, list(told.json)) == (200, ["env_vars" if (method, path) == ("GET", base) else "env_var"])
        elsewhere = NOBODY if base == "/settings/env_vars" else NO_LOGIN  # below /repos the platform refuses first
        assert strangers(era, method, path, query, body=body) == [NOBODY, elsewhere, elsewhere]


@both_eras
def test_b49_a_value_is_shown_only_when_it_is_public(era: Era) -> None:
    app = reference(era)
    listed = as_user(app, "GET", "/settings/env_vars", "repository_id=124920")
    assert {row["name"]: row.get("value") for row in listed.json["env_vars"]} == {
        "example": "foobar",
        "secret_example": None,
    }
    assert '"secret"' not in listed.text
    single = as_user(app, "GET", f"/settings/env_vars/{SECRET}", "repository_id=124920").json["env_var"]
    assert (single["public"], single.get("value")) == (False, None)
    assert app.world.need("env_vars", SECRET)["value"] == "secret"


@both_eras
@pytest.mark.parametrize(
    ("platform", "endpoints", "status"),
    [
        ("org", {}, 404),
        ("com-public", {}, 200),
        ("enterprise", {}, 200),
        ("enterprise", {"ssh_key": False}, 404),
        ("org", {"ssh_key": True}, 200),
    ],
)
def test_b50_a_custom_ssh_key_is_there_where_the_server_has_it_switched_on(
    era: Era, platform: Platform, endpoints: dict[str, bool], status: int
) -> None:
    answer = as_user(reference(era, platform, endpoints=endpoints), "GET", "/settings/ssh_key/124920")
    assert answer.status == status
    if status == 404:
        assert answer.json == {"file": "not found"}
    else:
        assert answer.json["ssh_key"]["description"] == "my custom key"


@both_eras
def test_b51_a_custom_ssh_key_is_for_somebody_only(era: Era) -> None:
    path = "/settings/ssh_key/124920"
    for method, body in (("GET", b""), ("PATCH", {"ssh_key": {"description": "new"}}), ("DELETE", b"")):
        assert strangers(era, method, path, body=body)[1:] == [NO_LOGIN, NO_LOGIN]
        told = as_user(reference(era, "com-public"), method, path, body=body)
        assert (told.status, list(told.json)) == (200, ["ssh_key"])


# -- caches -----------------------------------------------------------------------------------------------------------


@both_eras
@pytest.mark.parametrize("path", ["/repos/51007/caches", "/repos/travis-pro/billing/caches"])
def test_b24_caches_are_listed_for_somebody_only(era: Era, path: str) -> None:
    assert [status for status, _ in strangers(era, "GET", path)][1:] == [401, 401]
    assert strangers(era, "GET", path)[0][0] in (401, 403, 404)
    app = reference(era, "com-public")
    assert len(as_user(app, "GET", path).json["caches"]) == 3
    reader = ask(app, "GET", path, login="reader")
    assert reader.status == 403


@both_eras
@pytest.mark.parametrize("path", ["/repos/51007/caches", "/repos/travis-pro/billing/caches"])
def test_b25_caches_are_deleted_by_somebody_only(era: Era, path: str) -> None:
    app = reference(era, "com-public")
    assert ask(app, "DELETE", path, login=None).status == 401
    assert ask(app, "DELETE", path, login="reader").status == 403
    assert len(as_user(app, "GET", path).json["caches"]) == 3
    assert len(as_user(app, "DELETE", path, "branch=mm-ruby-2.1").json["caches"]) == 2
    assert [cache["branch"] for cache in as_user(app, "GET", path).json["caches"]] == ["master"]
    with travis_mock.serve(app) as server, Travis(token=app.tokens[USER], endpoint=server.url) as travis:
        assert [cache.branch for cache in travis.v2.caches.list("travis-pro/billing")] == ["master"]
