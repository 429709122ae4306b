"""Overview, Making Requests, External APIs, Authentication, Cross-Origin Resource Sharing, JSONP."""

import json

import httpx
import pytest
from asked import PLATFORMS, as_user, both_eras, every_platform, reference
from asking import V2, ask

import travis_mock
from travis_mock.handling import Era, Platform
from traviskit import Travis

READS = ["/repos/82", "/repos/sinatra/sinatra", "/builds/22555277", "/jobs/42", "/repos/82/branches", "/jobs"]
OPEN = ["/", "/config"]


# -- hosts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("endpoint", "host", "path"),
    [
        ("org", "https://api.travis-ci.org", "/config"),
        ("com", "https://api.travis-ci.com", "/config"),
        ("https://travis.example.com/api", "https://travis.example.com", "/api/config"),
    ],
)
def test_h4_the_host_is_the_one_of_the_platform(endpoint: str, host: str, path: str) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=as_user(reference(), "GET", "/config").json)

    with Travis(endpoint=endpoint, http_client=httpx.Client(transport=httpx.MockTransport(answer))) as travis:
        travis.v2.config.get()
    assert f"{host}{path}" == str(seen[0].url)
    assert seen[0].headers["host"] == host.removeprefix("https://")


@both_eras
def test_b1_there_are_three_kinds_of_host_one_of_them_below_a_prefix(era: Era) -> None:
    prefixes: dict[Platform, str] = {"org": "", "com-public": "", "enterprise": "/api"}
    for platform, prefix in prefixes.items():
        app = reference(era, platform)
        with (
            travis_mock.serve(app, prefix=prefix) as server,
            Travis(token=app.tokens["rkh"], endpoint=server.url, retries=0) as travis,
        ):
            assert server.url.endswith(prefix)
            assert travis.v2.root.get().hello == "world"
            assert travis.v2.repositories.get(82).slug == "sinatra/sinatra"


@both_eras
def test_b2_hosted_and_enterprise_need_a_login_for_almost_everything(era: Era) -> None:
    for platform in PLATFORMS:
        app = reference(era, platform)
        assert [ask(app, "GET", path, login=None).status for path in OPEN] == [200] * len(OPEN)
        wanted = 200 if platform == "org" else 401
        assert [ask(app, "GET", path, login=None).status for path in READS] == [wanted] * len(READS)
        assert [as_user(app, "GET", path).status for path in READS] == [200] * len(READS)


# -- headers of requests ----------------------------------------------------------------------------------------------


@both_eras
def test_h1_a_client_names_itself_and_the_server_may_insist(era: Era) -> None:
    app = reference(era, require_user_agent=True)
    refused = as_user(app, "GET", "/repos/82")
    assert (refused.status, refused.json) == (400, {"error": "missing User-Agent header"})
    assert refused.content_type == "text/html;charset=utf-8"
    assert as_user(app, "GET", "/repos/82", user_agent="MyClient/1.0.0").status == 200
    with (
        travis_mock.serve(app) as server,
        Travis(token=app.tokens["rkh"], endpoint=server.url, user_agent="MyClient/1.0.0") as travis,
    ):
        assert travis.v2.root.get().hello == "world"
    assert app.requests[-1].headers["user-agent"].startswith("MyClient/1.0.0 traviskit/")


@both_eras
def test_b4_without_a_user_agent_the_server_answers_all_the_same(era: Era) -> None:
    app = reference(era)
    assert as_user(app, "GET", "/").json == {"hello": "world"}
    assert as_user(app, "GET", "/repos/82").json["repo"]["id"] == 82
    assert "user-agent" not in app.requests[-1].headers


@both_eras
@pytest.mark.parametrize("accept", [V2, "application/json; version=2"])
def test_h2_the_accept_header_asks_for_version_2(era: Era, accept: str) -> None:
    app = reference(era)
    assert ask(app, "GET", "/users", login="rkh", accept=accept).json["user"]["login"] == "rkh"
    assert ask(app, "GET", "/repos/82", login="rkh", accept=accept).json["repo"]["id"] == 82
    with travis_mock.serve(app) as server, Travis(token=app.tokens["rkh"], endpoint=server.url) as travis:
        travis.v2.users.me()
    assert app.requests[-1].headers["accept"] == V2


@both_eras
def test_b3_without_it_the_old_format_is_served(era: Era) -> None:
    app = reference(era)
    for accept in (None, "*/*", "application/json"):
        user = ask(app, "GET", "/users", login="rkh", accept=accept).json
        assert (user["login"], "user" in user, "id" in user) == ("rkh", False, False)


@both_eras
@pytest.mark.parametrize(
    "authorization", ['token "YOUR TRAVIS ACCESS TOKEN"', "token YOUR TRAVIS ACCESS TOKEN", "Token {}", 'token "{}"']
)
def test_h3_the_token_is_sent_with_quotes_or_without(era: Era, authorization: str) -> None:
    app = reference(era)
    header = authorization.format(app.tokens["rkh"])
    assert ask(app, "GET", "/users", authorization=header).json["user"]["id"] == 267
    assert ask(app, "GET", "/users", authorization=header + "x").status == 403
    assert ask(app, "GET", "/users", login=None).status == 401


# -- headers of answers -----------------------------------------------------------------------------------------------


@both_eras
def test_h5_answers_say_that_they_are_json(era: Era) -> None:
    app = reference(era)
    for path in ("/", "/config", "/nothing"):
        assert as_user(app, "GET", path).content_type == "application/json"
    for path in ("/repos/82", "/users", "/builds/22555277"):
        assert as_user(app, "GET", path).content_type == "application/json;charset=utf-8"


@both_eras
def test_h13_a_preflight_allows_the_documented_headers_and_more(era: Era) -> None:
    allowed = ask(reference(era), "OPTIONS", "/", login=None).headers["access-control-allow-headers"].split(", ")
    assert allowed[:3] == ["Content-Type", "Authorization", "Accept"]
    assert set(allowed[3:]) == {
        "If-None-Match",
        "If-Modified-Since",
        "X-User-Agent",
        "X-Client-Release",
        "Travis-API-Version",
        "Trace",
    }


@both_eras
def test_h14_a_preflight_allows_the_documented_methods(era: Era) -> None:
    answer = ask(reference(era), "OPTIONS", "/", login=None)
    assert answer.status in (200, 204)
    assert answer.headers["access-control-max-age"] == "86400"
    assert answer.headers["access-control-allow-methods"] == "HEAD, GET, POST, PATCH, PUT, DELETE"


@both_eras
@every_platform
def test_b56_every_resource_sends_the_headers_that_browsers_want(era: Era, platform: Platform) -> None:
    app = reference(era, platform)
    answers = [ask(app, "GET", path, login=login) for path in (*OPEN, *READS, "/nothing") for login in ("rkh", None)]
    answers += [as_user(app, "POST", "/users/sync"), ask(app, "OPTIONS", "/", login=None)]
    assert {answer.status for answer in answers} >= {200, 404}
    for answer in answers:
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["access-control-allow-credentials"] == "true"
        assert "Content-Type" in answer.headers["access-control-expose-headers"]


@both_eras
@pytest.mark.parametrize("path", [*OPEN, *READS])
def test_b57_a_callback_wraps_json_in_a_call(era: Era, path: str) -> None:
    app = reference(era)
    bare, wrapped = as_user(app, "GET", path), as_user(app, "GET", path, "callback=jsonpCallback")
    assert wrapped.status == 200
    assert (wrapped.content_type or "").partition(";")[0] == "application/javascript"
    assert wrapped.text.startswith("/**/jsonpCallback(")
    assert json.loads(wrapped.text[len("/**/jsonpCallback(") : -1]) == bare.json


# -- external services ------------------------------------------------------------------------------------------------


@both_eras
def test_b5_the_configuration_names_the_scopes_to_ask_github_for(era: Era) -> None:
    app = reference(era)
    scopes = ["read:org", "user:email", "repo_deployment", "repo:status", "write:repo_hook"]
    assert ask(app, "GET", "/config", login=None).json["config"]["github"]["scopes"] == scopes
    app.world.config["github"] = {"api_url": "https://github.example.com/api/v3", "scopes": ["user:email"]}
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        assert travis.v2.config.get().github.scopes == ["user:email"]


@both_eras
def test_b6_behind_a_firewall_the_configuration_says_where_slanger_is(era: Era) -> None:
    assert as_user(reference(era), "GET", "/config").json["config"]["pusher"] == {"key": "5df8ac576dcccf4fd076"}
    slanger = {"scheme": "https", "host": "slanger.example.com", "port": 443, "path": "/ws", "private": True}
    app = reference(era, "enterprise", pusher=slanger)
    assert ask(app, "GET", "/config", login=None).json["config"]["pusher"] == slanger
    with travis_mock.serve(app, prefix="/api") as server, Travis(endpoint=server.url, strict=True) as travis:
        pusher = travis.v2.config.get().pusher
    assert (pusher.host, pusher.port, pusher.private, pusher.secure) == ("slanger.example.com", 443, True, None)
