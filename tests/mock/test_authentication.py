"""Who is calling, and what strangers see on each platform."""

import base64

import pytest
from asking import ask, small

from travis_mock.handling import Platform

V21 = "application/vnd.travis-ci.2.1+json"


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "authorization",
    [
        "token ada-token",
        "Token ada-token",
        "TOKEN ada-token",
        'token "ada-token"',
        "token   ada-token",
        basic("ada-token:anything"),
        basic("ada-token"),
        "basic " + basic("ada-token:x")[6:].rstrip("="),
    ],
)
def test_forms_of_the_header_that_are_taken(authorization: str) -> None:
    answer = ask(small("org"), "GET", "/users", authorization=authorization)
    assert (answer.status, answer.json["user"]["login"]) == (200, "ada")


@pytest.mark.parametrize("authorization", ["Bearer ada-token", "ada-token", "token", "token ", "", "Digest x"])
def test_forms_of_the_header_that_are_as_if_not_sent(authorization: str) -> None:
    answer = ask(small("org"), "GET", "/users", authorization=authorization)
    assert (answer.status, answer.text) == (401, "no access token supplied")
    assert answer.content_type == "application/json"
    assert answer.headers["x-accepted-oauth-scopes"] == "private"
    assert answer.headers["x-oauth-scopes"] == "public"


@pytest.mark.parametrize("query", ["access_token=ada-token", "access_token=ada-token&token=nosuch"])
def test_the_token_may_be_a_parameter(query: str) -> None:
    assert ask(small("org"), "GET", "/users", query, login=None).json["user"]["login"] == "ada"


def test_the_token_may_be_in_a_form_or_json_body() -> None:
    app = small("org")
    json_body = ask(app, "POST", "/users/sync", login=None, body={"access_token": "ada-token"})
    form = ask(
        app,
        "POST",
        "/users/sync",
        login=None,
        body=b"access_token=mallory-token",
        content_type="application/x-www-form-urlencoded",
    )
    assert (json_body.status, form.status) == (200, 200)
    assert [request.user for request in app.requests] == ["ada", "mallory"]


def test_the_header_counts_more_than_the_parameter() -> None:
    answer = ask(small("org"), "GET", "/users", "access_token=mallory-token", login="ada")
    assert answer.json["user"]["login"] == "ada"


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        ("", {"authorization": "token nosuch"}),
        ("", {"authorization": basic("nosuch:x")}),
        ("access_token=nosuch", {}),
        ("token=nosuch", {}),
        ("token=", {}),
    ],
)
@pytest.mark.parametrize("path", ["/users", "/", "/repos/10", "/nothing"])
def test_a_token_that_nobody_has_is_refused_everywhere(query: str, headers: dict[str, str], path: str) -> None:
    answer = ask(small("org"), "GET", path, query, login=None, **headers)
    assert (answer.status, answer.text) == (403, "access denied")
    assert answer.content_type == "text/html;charset=utf-8"


def test_an_empty_access_token_is_none() -> None:
    assert ask(small("org"), "GET", "/users", "access_token=", login=None).status == 401


def test_the_profile_token_opens_images_and_feeds_only() -> None:
    app = small("org", tokens=[{"id": 1, "user_id": 1, "token": "profile"}])
    answer = ask(app, "GET", "/repos/10", "token=profile", login=None)
    assert (answer.status, answer.text) == (403, "insufficient access")
    assert answer.headers["x-oauth-scopes"] == "travis_token"


def test_scopes_and_vary_are_told() -> None:
    answer = ask(small(), "GET", "/users")
    assert answer.headers["x-oauth-scopes"] == "public,private"
    assert answer.headers["x-accepted-oauth-scopes"] == "private"
    assert answer.headers["vary"] == "Accept, Authorization"
    assert ask(small(), "GET", "/repos/10").headers["vary"] == "Accept"
    assert ask(small("org"), "GET", "/repos/10", login=None).headers["x-oauth-scopes"] == "public"


def test_without_a_route_there_is_no_accepted_scope() -> None:
    answer = ask(small("org"), "GET", "/nothing", login=None)
    assert answer.headers["x-oauth-scopes"] == ""
    assert "x-accepted-oauth-scopes" not in answer.headers


READS = ["/repos/10", "/repos/ada/notes", "/builds/100", "/jobs/101", "/repos/10/branches/main", "/jobs/101/log"]
LISTS = ["/repos/ada", "/repos/ada/notes/builds", "/repos/10/branches", "/jobs", "/builds"]


@pytest.mark.parametrize("path", READS + LISTS)
@pytest.mark.parametrize(("platform", "status"), [("org", 200), ("com-public", 401), ("enterprise", 401)])
def test_strangers_read_on_org_only(path: str, platform: Platform, status: int) -> None:
    answer = ask(small(platform), "GET", path, login=None)
    assert answer.status == status
    if status == 401:
        assert (answer.body, answer.content_type) == (b"", "application/json")


@pytest.mark.parametrize("path", READS + LISTS)
def test_v2_1_lets_strangers_read_what_is_public_on_com(path: str) -> None:
    assert ask(small(), "GET", path, login=None, accept=V21).status == 200
    assert ask(small("enterprise"), "GET", path, login=None, accept=V21).status == 401


@pytest.mark.parametrize("login", [None, "mallory"])
@pytest.mark.parametrize("path", ["/repos/20", "/repos/ada/vault", "/builds/200", "/jobs/201", "/jobs/201/log"])
def test_private_things_are_not_found(login: str | None, path: str) -> None:
    assert ask(small(), "GET", path, login=login, accept=V21).status == 404


@pytest.mark.parametrize("path", ["/repos/ada", "/repos/ada/vault/builds", "/repos/20/branches", "/jobs"])
def test_private_things_are_not_listed(path: str) -> None:
    body = ask(small(), "GET", path, login="mallory").json
    assert 20 not in [row.get("repository_id", row.get("id")) for rows in body.values() for row in rows]


def test_enterprise_shows_only_what_one_has_a_part_in() -> None:
    app = small("enterprise")
    assert ask(app, "GET", "/repos/10", login="reader").status == 200
    assert ask(app, "GET", "/repos/10", login="mallory").status == 404


@pytest.mark.parametrize(
    ("platform", "accept", "status"),
    [("org", "application/json; version=2", 403), ("org", V21, 401), ("com-public", V21, 401)],
)
def test_the_list_of_repositories_is_never_for_strangers(platform: Platform, accept: str, status: int) -> None:
    answer = ask(small(platform), "GET", "/repos", login=None, accept=accept)
    assert (answer.status, answer.body) == (status, b"")


@pytest.mark.parametrize(("platform", "status"), [("org", 404), ("com-public", 401), ("enterprise", 401)])
def test_settings_are_taken_for_a_slug_where_strangers_get_that_far(platform: Platform, status: int) -> None:
    answer = ask(small(platform), "GET", "/repos/10/settings", login=None)
    assert answer.status == status
    if status == 404:
        assert answer.json == {"file": "not found"}


@pytest.mark.parametrize("path", ["/", "/config"])
def test_some_things_are_open_to_all(path: str) -> None:
    assert ask(small("enterprise"), "GET", path, login=None).status == 200


def test_the_log_token_opens_one_log_and_nothing_else() -> None:
    app = small()
    token = ask(app, "GET", "/jobs/201/log").headers["x-log-access-token"]
    assert len(token) == 22
    opened = ask(app, "GET", "/jobs/201/log", f"access_token={token}", login=None)
    assert opened.json["log"]["body"] == "secret\n"
    for path in ("/jobs/101/log", "/repos/10", "/users"):
        answer = ask(app, "GET", path, f"access_token={token}", login=None)
        assert (answer.status, answer.text) == (403, "insufficient access")
    app.clock.advance(24 * 3600 + 1)
    assert ask(app, "GET", "/jobs/201/log", f"access_token={token}", login=None).text == "access denied"


def test_public_jobs_come_without_a_log_token() -> None:
    assert "x-log-access-token" not in ask(small(), "GET", "/jobs/101/log").headers
