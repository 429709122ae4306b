"""The log-in of web browsers: to the provider, back with a code, and the token to an address that is allowed."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest
from asking import Answered, ask

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

MINE = "https://allowed.example.com/in"
ADA = {"id": 1, "login": "ada", "name": "Ada </script>", "token": "ada-token", "first_logged_in_at": None}


def world(platform: Platform = "org", era: Era = "today", **config: Any) -> Application:
    config = {"auth": {"target_origin": "allowed.example.com,other.example.com"}, **config}
    document = {"users": [ADA, {"id": 2, "login": "grace", "token": "grace-token"}], "config": config}
    return travis_mock.app(
        world={**document, "tokens": [{"user_id": 1, "token": "profile"}]}, platform=platform, era=era
    )


def visit(app: Application, url: str, cookie: str = "") -> Answered:
    """What a browser is answered."""
    parts = urlsplit(url)
    headers = {"cookie": cookie} if cookie else {}
    return ask(app, "GET", parts.path, parts.query, login=None, accept="text/html,*/*;q=0.8", **headers)


def round_trip(app: Application, start: str) -> Answered:
    """To the provider and back; the last answer."""
    first = visit(app, start)
    assert first.status == 302
    back = visit(app, first.headers["location"])
    assert back.status == 302
    return visit(app, back.headers["location"], first.headers["set-cookie"].partition(";")[0])


def fields(page: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', page)}


both_eras = pytest.mark.parametrize("era", ["today", "reference"])
every_platform = pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])


@both_eras
@every_platform
@pytest.mark.parametrize("path", ["/auth/handshake", "/auth/handshake/github", "/auth/handshake/gitlab"])
def test_the_form_at_the_end_has_the_token(platform: Platform, era: Era, path: str) -> None:
    app = world(platform, era)
    page = round_trip(app, f"{path}?redirect_uri={quote(MINE, safe='')}&signup=true")
    assert (page.status, page.content_type) == (200, "text/html;charset=utf-8")
    assert f'<form method="post" action="{MINE}">' in page.text
    assert "document.forms[0].submit()" in page.text
    sent = fields(page.text)
    assert (sent["token"], sent["storage"]) == ("ada-token", "localStorage")  # made up
    user = json.loads(sent["user"])
    assert (user["id"], user["login"], user["name"], user["channels"]) == (
        1,
        "ada",
        "Ada </script>",
        ["private-user-1"],
    )
    assert (user["token"], user["rss_token"], user["web_token"]) == ("profile",) * 3
    assert user["first_logged_in_at"] is not None, "the first log-in has its date now"
    assert app.violations == []
    assert "ada-token" not in str([request.query_string for request in app.requests])


@every_platform
def test_the_way_to_the_provider(platform: Platform) -> None:
    app = world(platform, github={"scopes": ["user:email", "repo"]})
    sent = visit(app, f"/auth/handshake?redirect_uri={quote(MINE, safe='')}")
    location = urlsplit(sent.headers["location"])
    given = {name: values[0] for name, values in parse_qs(location.query).items()}
    assert location.path == "/github.com/login/oauth/authorize"
    assert given["redirect_uri"] == "http://api.example.com/auth/handshake"
    assert given["scope"] == "user:email,repo"
    assert re.fullmatch(rf"[\w-]{{22}}:::{MINE}", given["state"])
    cookie, _, hidden = sent.headers["set-cookie"].partition("; ")
    assert cookie.startswith("travis.state-github=")
    assert unquote(cookie.partition("=")[2]) == given["state"]
    assert hidden == ("" if platform == "org" else "HttpOnly")


def test_another_page_of_the_provider_may_be_configured() -> None:
    app = world(oauth2={"authorize_url": "https://github.example.com/login/oauth/authorize"})
    location = visit(app, "/auth/handshake").headers["location"]
    assert location.startswith("https://github.example.com/login/oauth/authorize?")


def test_somebody_else_may_be_logged_in_at_github() -> None:
    page = round_trip(world(oauth2={"login": "grace"}), f"/auth/handshake?origin={quote(MINE, safe='')}")
    assert fields(page.text)["token"] == "grace-token"  # noqa: S105  # made up


@both_eras
@every_platform
@pytest.mark.parametrize(
    ("target", "allowed"),
    [
        (MINE, True),
        ("https://other.example.com:8443/", True),
        ("http://allowed.example.com/in", False),
        ("https://not-allowed.example.com/", False),
        ("https://allowed.example.com.evil.example/", False),
        ("https://travis-ci.org/", True),
        ("https://app.travis-ci.com/x", True),
        ("https://eviltravis-ci.com/", False),
        ("http://travis-ci.org/", False),
        ("http://localhost:1024/", True),
        ("http://127.0.0.1:8080/x", True),
        ("http://localhost:1023/", False),
        ("http://127.0.0.1/", False),
        ("https://localhost/", False),
        ("https://allowed.example.com/<script>", False),
        ("https://allowed.example.com/%3Cscript%3E", False),
        ("https://[broken", False),
        ("javascript:alert(1)", False),
        ("nonsense", False),
    ],
)
def test_where_a_token_may_be_sent(platform: Platform, era: Era, target: str, allowed: bool) -> None:
    answer = round_trip(world(platform, era), f"/auth/handshake?redirect_uri={quote(target, safe='')}")
    if allowed:
        assert answer.status == 200
        return
    assert (answer.status, answer.text, answer.content_type) == (401, "target URI not allowed", "application/json")


def test_the_origin_counts_before_redirect_uri() -> None:
    page = round_trip(world(), f"/auth/handshake?origin={quote(MINE, safe='')}&redirect_uri=https://travis-ci.org/")
    assert f'action="{MINE}"' in page.text


def test_redirect_to_is_read_as_documented_and_today_not_at_all() -> None:
    start = f"/auth/handshake?redirect_to={quote(MINE, safe='')}"
    assert f'action="{MINE}"' in round_trip(world(era="reference"), start).text
    assert round_trip(world(), start).status == 500
    assert round_trip(world("com-public"), start).text == "target URI not allowed"


def test_the_bare_link_ends_at_the_web_site_as_documented_and_today_nowhere() -> None:
    assert 'action="https://travis-ci.org/"' in round_trip(world(era="reference"), "/auth/handshake").text
    assert round_trip(world(), "/auth/handshake").status == 500
    assert round_trip(world("enterprise"), "/auth/handshake").status == 401


@both_eras
@pytest.mark.parametrize("cookie", ["", "travis.state-github=other", "travis.state-gitlab={state}"])
def test_without_the_state_in_its_cookie_it_leads_to_the_web_site(era: Era, cookie: str) -> None:
    app = world(era=era)
    first = visit(app, f"/auth/handshake?redirect_uri={MINE}")
    back = visit(app, first.headers["location"]).headers["location"]
    state = first.headers["set-cookie"].partition("=")[2]
    answer = visit(app, back, cookie.format(state=state))
    assert (answer.status, answer.headers["location"]) == (302, "https://travis-ci.org/")
    assert answer.headers["set-cookie"].startswith("travis.state-")
    assert "Max-Age=0" in answer.headers["set-cookie"]


def test_of_two_cookies_the_first_counts_as_browsers_send_the_nearer_one_first() -> None:
    app = world(era="reference")
    first = visit(app, "/auth/post_message/iframe?origin=https://travis-ci.org")
    back = visit(app, first.headers["location"]).headers["location"]
    both = f"{first.headers['set-cookie']}; travis.state-github=of-another-path"
    assert visit(app, back, both).status == 200


def test_on_org_a_state_is_good_once_and_for_half_an_hour() -> None:
    for seconds, status in ((1799, 200), (1800, 302)):
        app = world()
        first = visit(app, f"/auth/handshake?redirect_uri={MINE}")
        back = visit(app, first.headers["location"]).headers["location"]
        app.clock.advance(seconds)
        cookie = first.headers["set-cookie"]
        assert [visit(app, back, cookie).status for _ in range(2)] == [status, 302]


@every_platform
def test_a_code_that_the_provider_does_not_know(platform: Platform) -> None:
    app = world(platform)
    first = visit(app, f"/auth/handshake?redirect_uri={MINE}")
    state = first.headers["set-cookie"].partition(";")[0].partition("=")[2]
    answer = visit(app, f"/auth/handshake?code=wrong&state={state}", first.headers["set-cookie"])
    said = "could not resolve github token" if platform == "org" else "Can't login"
    assert (answer.status, answer.text) == (401, said)


def test_a_provider_that_there_is_not() -> None:
    assert visit(world(), "/auth/handshake/sourceforge").status == 401


def test_today_the_page_for_an_iframe_says_that_the_handshake_is_the_way() -> None:
    page = visit(world(), "/auth/post_message")
    assert (page.status, page.content_type) == (200, "text/html;charset=utf-8")
    assert "tell('redirect', window)" in page.text
    assert visit(world(), f"/auth/post_message/iframe?origin={MINE}").json == {"file": "not found"}


def test_the_page_for_an_iframe_had_one_of_its_own() -> None:
    app = world(era="reference")
    assert '"/iframe?origin="' in visit(app, "/auth/post_message").text
    page = round_trip(app, "/auth/post_message/iframe?origin=https://other.example.com")
    assert (page.status, page.content_type) == (200, "text/html;charset=utf-8")
    assert 'const target = "https://other.example.com";' in page.text
    sent = re.search(r"window\.top\.postMessage\((.*), target\);", page.text)
    assert sent is not None
    message = json.loads(sent[1])
    assert (message["token"], message["user"]["name"]) == ("ada-token", "Ada </script>")
    assert page.text.count("</script>") == 1, "the name can not end the script"
    assert app.violations == []


@pytest.mark.parametrize("origin", ["https://evil.example.com", "https://evil.example.com/</script><script>", ""])
def test_an_origin_that_is_not_listed_is_told_so_in_the_console(origin: str) -> None:
    app = world(era="reference")
    page = round_trip(app, f"/auth/post_message/iframe?origin={quote(origin, safe='')}")
    assert (page.status, page.content_type) == (403, "text/html;charset=utf-8")
    assert "refusing to send a token to" in page.text
    assert "not safelisted!" in page.text
    assert "ada-token" not in page.text
    assert page.text.count("<script>") == 1
