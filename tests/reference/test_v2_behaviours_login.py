"""Authentication: with a GitHub token, with a temporary one, and in a browser."""

from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from asked import both_eras, reference
from asking import Answered, ask

import travis_mock
from travis_mock.application import Application
from travis_mock.handling import Era
from travis_mock.serving import Server
from traviskit import StatusError, Travis

GITHUB_TOKEN = "YOUR GITHUB TOKEN"  # noqa: S105 (the placeholder of the documents)
FORM = "application/x-www-form-urlencoded"


def swap(app: Application, token: str) -> Answered:
    return ask(app, "POST", "/auth/github", login=None, body={"github_token": token})


@both_eras
def test_h6_a_github_token_is_sent_as_json(era: Era) -> None:
    app = reference(era)
    wanted = {"access_token": "YOUR TRAVIS ACCESS TOKEN"}
    assert swap(app, GITHUB_TOKEN).json == wanted
    form = urlencode({"github_token": GITHUB_TOKEN}).encode()
    assert ask(app, "POST", "/auth/github", login=None, body=form, content_type=FORM).json == wanted
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        assert travis.v2.auth.github(github_token=GITHUB_TOKEN).access_token == wanted["access_token"]
    assert app.requests[-1].headers["content-type"] == "application/json"


@both_eras
def test_h7_the_length_that_is_sent_is_the_one_of_the_body(era: Era) -> None:
    body = b'{"github_token":"YOUR GITHUB TOKEN"}'
    assert len(body) == 36  # the documents say 37
    app = reference(era)
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        travis.v2.auth.github(github_token=GITHUB_TOKEN)
    sent = app.requests[-1]
    assert (sent.body, sent.headers["content-length"]) == (body, str(len(body)))


@both_eras
def test_b8_the_github_token_is_not_kept(era: Era) -> None:
    app = reference(era)
    answer = swap(app, GITHUB_TOKEN)
    assert "GITHUB" not in answer.text
    assert ask(app, "GET", "/users", authorization="token YOUR GITHUB TOKEN").status == 403
    access_token = answer.json["access_token"]
    user = ask(app, "GET", "/users", authorization=f"token {access_token}")
    assert (user.json["user"]["login"], "GITHUB" in user.text) == ("rkh", False)


@both_eras
def test_b9_somebody_of_whom_travis_ci_has_never_heard_becomes_a_user(era: Era) -> None:
    app = reference(era)
    newcomer = {"login": "newcomer", "name": "New", "github_id": 4711, "github_token": "of the newcomer"}
    app.world.change([{"op": "insert", "entity": "github_users", "row": newcomer}])
    known = {user["login"] for user in app.world.rows("users")}
    answer = swap(app, "of the newcomer")
    assert answer.status == 200
    assert {user["login"] for user in app.world.rows("users")} == known | {"newcomer"}
    user = ask(app, "GET", "/users", authorization=f"token {answer.json['access_token']}").json["user"]
    assert (user["login"], user["name"]) == ("newcomer", "New")

    refused = swap(app, "a token that GitHub does not know")
    assert (refused.status, refused.text) == (403, "not a Travis user")
    assert len(app.world.rows("users")) == len(known) + 1


@both_eras
def test_b7_the_token_of_the_profile_page_is_another_one(era: Era) -> None:
    app = reference(era)
    row = {"id": 1, "user_id": 267, "token": "of the profile page"}
    app.world.change([{"op": "insert", "entity": "tokens", "row": row}])
    for parameter, status, text in (("access_token", 403, "access denied"), ("token", 403, "insufficient access")):
        answer = ask(app, "GET", "/users", f"{parameter}=of+the+profile+page", login=None)
        assert (answer.status, answer.text) == (status, text)
    assert ask(app, "GET", "/users", authorization="token of the profile page").status == 403
    assert ask(app, "GET", "/users", authorization="token YOUR TRAVIS ACCESS TOKEN").status == 200


# -- GitHub -----------------------------------------------------------------------------------------------------------


def github(app: Application, method: str, path: str, **options: Any) -> Answered:
    return ask(app, method, f"/api.github.com{path}", login=None, authorization="Basic ...", **options)


def test_h8_github_wants_name_and_password_as_basic() -> None:
    app = reference()
    basic = f"Basic {b64encode(b'rkh:YOUR GITHUB PASSWORD').decode()}"
    body = {"scopes": ["read:org"], "note": "temporary token to auth against travis"}
    for authorization, status in ((basic, 201), ("token YOUR GITHUB TOKEN", 401), ("", 401)):
        answer = ask(app, "POST", "/api.github.com/authorizations", login=None, authorization=authorization, body=body)
        assert answer.status == status
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        address = f"{server.url}/api.github.com"
        with travis.auth.temporary_github_token("rkh", "YOUR GITHUB PASSWORD", github_url=address):
            assert app.requests[-1].headers["authorization"] == basic


def test_b10_a_token_is_created_exchanged_and_deleted() -> None:
    app = reference()
    scopes = ask(app, "GET", "/config", login=None).json["config"]["github"]["scopes"]
    created = github(app, "POST", "/authorizations", body={"scopes": scopes, "note": "temporary"}).json
    assert swap(app, created["token"]).json == {"access_token": "YOUR TRAVIS ACCESS TOKEN"}
    assert github(app, "DELETE", f"/authorizations/{created['id']}").status == 204
    assert github(app, "GET", "/authorizations").json == []
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        address = f"{server.url}/api.github.com"
        with travis.auth.temporary_github_token("rkh", "YOUR GITHUB PASSWORD", github_url=address) as token:
            assert app.world.rows("github_authorizations")[0]["scopes"] == scopes
            assert travis.login(github_token=token) == "YOUR TRAVIS ACCESS TOKEN"
        assert travis.v2.users.me().login == "rkh"
    assert app.world.rows("github_authorizations") == []
    assert github(reference("today"), "POST", "/authorizations", body={"note": "temporary"}).status == 404


@both_eras
def test_b11_a_token_with_too_few_scopes_leads_to_a_page(era: Era) -> None:
    app = reference(era)
    app.world.update("users", app.world.first("users", login="rkh") or {}, github_scopes=["gist"])
    answer = swap(app, GITHUB_TOKEN)
    assert (answer.status, answer.headers["location"]) == (
        303,
        "https://travis-ci.org/insufficient_access#existing-user",
    )
    with (
        travis_mock.serve(app) as server,
        Travis(endpoint=server.url) as travis,
        pytest.raises(StatusError, match="too few scopes"),
    ):
        travis.login(github_token=GITHUB_TOKEN)
    scopes = app.world.config["github"]["scopes"]
    app.world.update("users", app.world.first("users", login="rkh") or {}, github_scopes=scopes)
    assert swap(app, GITHUB_TOKEN).status == 200


# -- browsers ---------------------------------------------------------------------------------------------------------


def browse(server: Server, path: str, **parameters: str) -> httpx.Response:
    """What a browser, which keeps cookies, ends up with."""
    with httpx.Client(follow_redirects=True, trust_env=False) as http:
        return http.get(f"{server.url}{path}", params=parameters)


@both_eras
def test_b12_the_handshake_leads_to_github_and_back_and_on(era: Era) -> None:
    app, target = reference(era), "https://travis-ci.org/profile"
    with travis_mock.serve(app) as server:
        page = browse(server, "/auth/handshake", redirect_uri=target)
        documented = browse(server, "/auth/handshake", redirect_to=target)
    assert [response.status_code for response in page.history] == [302, 302]
    assert "/login/oauth/authorize" in str(page.history[1].url)
    assert f'<form method="post" action="{target}">' in page.text
    assert 'name="token" value="YOUR TRAVIS ACCESS TOKEN"' in page.text
    assert (documented.status_code, target in documented.text) == ((200, True) if era == "reference" else (500, False))


@both_eras
def test_b13_the_iframe_serves_sites_on_the_list_alone(era: Era) -> None:
    app = reference(era, auth={"target_origin": "listed.example.com"})
    with travis_mock.serve(app) as server:
        outer = browse(server, "/auth/post_message")
        listed = browse(server, "/auth/post_message/iframe", origin="https://listed.example.com")
        other = browse(server, "/auth/post_message/iframe", origin="https://other.example.com")
    assert outer.status_code == 200
    if era == "today":
        assert "'redirect'" in outer.text
        assert (listed.status_code, other.status_code) == (404, 404)
        return
    assert (listed.status_code, other.status_code) == (200, 403)
    assert "YOUR TRAVIS ACCESS TOKEN" in listed.text
    assert 'const target = "https://listed.example.com"' in listed.text
    assert "YOUR TRAVIS ACCESS TOKEN" not in other.text
    assert "not safelisted!" in other.text
