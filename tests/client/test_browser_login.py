"""`travis.auth.log_in_by_browser`, with a browser made of httpx; and the address that a real one is sent to."""

import html
import logging
import re
import threading
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from workflow_driver import Driver

from travis_mock.builder import Builder
from traviskit import DecodeError, TravisError, WaitTimeoutError

TOKEN = "octocats-access-token"  # noqa: S105  # made up


@pytest.fixture
def mock(travis_mock: Builder) -> Builder:
    """A server that octocat's browser is at home on."""
    travis_mock.add("users", login="octocat", token=TOKEN)
    travis_mock.world.config["oauth2"] = {"login": "octocat"}
    return travis_mock


class Browser:
    """Opens addresses in a thread, as a browser would: follows redirects, keeps cookies, and sends forms by itself."""

    def __init__(self) -> None:
        self.pages: list[httpx.Response] = []
        self._threads: list[threading.Thread] = []

    def __call__(self, url: str, then: Callable[[httpx.Client, str], None] | None = None) -> bool:
        self._threads.append(threading.Thread(target=self._visit, args=(url, then)))
        self._threads[-1].start()
        return True

    def _visit(self, url: str, then: Callable[[httpx.Client, str], None] | None) -> None:
        with httpx.Client(follow_redirects=True, trust_env=False) as http:
            if then is not None:
                then(http, parse_qs(urlsplit(url).query)["redirect_uri"][0])
                return
            self.pages.append(http.get(url))
            while "document.forms[0].submit()" in (page := self.pages[-1].text):
                found = re.findall(r'name="(\w+)" value="([^"]*)"', page)
                action = re.search(r'action="([^"]*)"', page)
                assert action is not None
                fields = {name: html.unescape(value) for name, value in found}
                self.pages.append(http.post(html.unescape(action[1]), data=fields))

    def close(self) -> None:
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
@pytest.mark.parametrize("era", ["today", "reference"])
def test_the_token_comes_and_logs_the_client_in(
    request: pytest.FixtureRequest, driver: Driver, browser: Browser, era: str, platform: str
) -> None:
    request.node.add_marker(pytest.mark.travis_mock(era=era, platform=platform))
    mock: Builder = request.getfixturevalue("mock")
    travis = driver.mocked(mock, token="")
    assert driver.run(travis.auth.log_in_by_browser(open=browser, timeout=10)) == TOKEN
    assert driver.run(travis.v2.users.me()).login == "octocat"
    browser.close()
    assert "You are logged in" in browser.pages[-1].text
    paths = [request.path for request in mock.requests]
    assert paths == ["/auth/handshake/github", "/github.com/login/oauth/authorize", "/auth/handshake/github", "/users"]
    assert TOKEN not in str([request.query_string for request in mock.requests])
    assert mock.violations == []


def test_nobody_listens_any_more_afterwards(mock: Builder, driver: Driver, browser: Browser) -> None:
    driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=browser, timeout=10))
    browser.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(str(browser.pages[-1].url), trust_env=False)


def test_another_provider(mock: Builder, driver: Driver, browser: Browser) -> None:
    travis = driver.mocked(mock, token="")
    assert driver.run(travis.auth.log_in_by_browser(provider="gitlab", open=browser, timeout=10)) == TOKEN
    assert [request.path for request in mock.requests][:2] == [
        "/auth/handshake/gitlab",
        "/gitlab.com/login/oauth/authorize",
    ]


def test_who_never_comes_back_is_waited_for_no_longer_than_told(mock: Builder, driver: Driver) -> None:
    travis = driver.mocked(mock, token="")
    with pytest.raises(WaitTimeoutError, match=r"within 0\.01 seconds.*target URI not allowed.*cookie") as late:
        driver.run(travis.auth.log_in_by_browser(open=lambda _: None, timeout=0.01))
    assert "Travis(token=...)" in late.value.hint


def test_without_a_browser_it_says_so_at_once(mock: Builder, driver: Driver) -> None:
    with pytest.raises(TravisError, match=r"no web browser could be opened.*`open=print`"):
        driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=lambda _: False))


def test_print_shows_the_address(mock: Builder, driver: Driver, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WaitTimeoutError):
        driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=print, timeout=0.01))
    assert re.fullmatch(
        rf"{mock.url}/auth/handshake/github\?redirect_uri=http%3A%2F%2F127\.0\.0\.1%3A\d+%2F[\w-]{{22}}\n",
        capsys.readouterr().out,
    )


def then(browser: Browser, do: Callable[[httpx.Client, str], Any]) -> Callable[[str], bool]:
    return lambda url: browser(url, lambda http, back: do(http, back) and None)


def test_a_browser_that_comes_without_a_token_is_an_error(mock: Builder, driver: Driver, browser: Browser) -> None:
    opener = then(browser, lambda http, back: http.get(back))
    with pytest.raises(TravisError, match="came back without a token"):
        driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=opener, timeout=10))
    opener = then(browser, lambda http, back: http.post(back, data={"user": "{}"}))
    with pytest.raises(TravisError, match="came back without a token"):
        driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=opener, timeout=10))


def test_a_token_that_can_not_be_sent_is_an_error(mock: Builder, driver: Driver, browser: Browser) -> None:
    opener = then(browser, lambda http, back: http.post(back, data={"token": "two\r\nlines"}))
    travis = driver.mocked(mock, token="")
    with pytest.raises(DecodeError, match="no access token that could be sent"):
        driver.run(travis.auth.log_in_by_browser(open=opener, timeout=10))
    assert "token=None" in repr(travis)


def test_strangers_on_this_machine_bring_no_token(mock: Builder, driver: Driver, browser: Browser) -> None:
    statuses: list[int] = []

    def others_first(http: httpx.Client, back: str) -> None:
        root = back.rpartition("/")[0]
        answers = [
            http.post(f"{root}/", data={"token": "stolen"}),
            http.post(f"{root}/guessed", data={"token": "stolen"}),
            http.get(f"{root}/favicon.ico"),
            http.post(back, data={"token": "stolen"}, headers={"Host": "attacker.example.com"}),
            http.put(back, data={"token": "stolen"}),
            http.post(back, data={"token": "the-right-one"}),
        ]
        statuses.extend(answer.status_code for answer in answers)

    opener = then(browser, others_first)
    assert driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=opener, timeout=10)) == "the-right-one"
    browser.close()
    assert statuses == [404, 404, 404, 404, 501, 200]


@pytest.mark.parametrize(("length", "status"), [("99999999999", 413), ("2000000", 413), ("-1", 413), ("x", 413)])
def test_more_than_a_form_is_not_read(
    mock: Builder, driver: Driver, browser: Browser, capfd: pytest.CaptureFixture[str], length: str, status: int
) -> None:
    statuses: list[int] = []

    def too_much(http: httpx.Client, back: str) -> None:
        parts = urlsplit(back)
        connection = HTTPConnection(parts.netloc)
        connection.putrequest("POST", parts.path)
        connection.putheader("Content-Length", length)
        connection.endheaders()
        statuses.append(connection.getresponse().status)
        connection.close()
        http.post(back, data={"token": "the-right-one"})

    opener = then(browser, too_much)
    assert driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=opener, timeout=10)) == "the-right-one"
    browser.close()
    assert statuses == [status]
    assert capfd.readouterr().err == ""


def test_no_token_in_any_output(
    mock: Builder, driver: Driver, browser: Browser, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    travis = driver.mocked(mock, token="")
    with caplog.at_level(logging.DEBUG):
        driver.run(travis.auth.log_in_by_browser(open=browser, timeout=10))
        driver.run(travis.v2.users.me())
    browser.close()
    output = capfd.readouterr()
    assert "/users" in caplog.text
    assert TOKEN not in f"{caplog.text}{output.out}{output.err}{travis!r}{travis.auth!r}"


@pytest.mark.parametrize("timeout", [0, -1, "5", True, float("nan")])
def test_a_timeout_that_is_none_is_refused(mock: Builder, driver: Driver, timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout must be a number of seconds above 0"):
        driver.run(driver.mocked(mock, token="").auth.log_in_by_browser(open=print, timeout=timeout))


def test_the_address_of_the_handshake(mock: Builder, driver: Driver) -> None:
    auth = driver.mocked(mock, endpoint="https://travis.example.com/api").auth
    start = "https://travis.example.com/api/auth/handshake"
    assert auth.handshake_url() == f"{start}/github"
    target = "https://my.example.com/in?a=b&c=d"
    encoded = "https%3A%2F%2Fmy.example.com%2Fin%3Fa%3Db%26c%3Dd"
    assert auth.handshake_url(redirect_to=target) == f"{start}/github?redirect_uri={encoded}"
    assert auth.handshake_url(target, provider="bitbucket", signup=True) == (
        f"{start}/bitbucket?redirect_uri={encoded}&signup=true"
    )
    assert mock.requests == []


@pytest.mark.parametrize(
    ("target", "cls", "said"),
    [
        ("http://example.com/", ValueError, "https address"),
        ("example.com", ValueError, "https address"),
        ("javascript:alert(1)", ValueError, "https address"),
        ("https://example.com/<script>", ValueError, "https address"),
        ("http://[1", ValueError, "https address"),
        ("", ValueError, "https address"),
        ("http://127.0.0.1/", ValueError, r"port above 1023 on 127\.0\.0\.1; 'http://127\.0\.0\.1/' has 80"),
        ("http://localhost:1023/", ValueError, "port above 1023"),
        (5, TypeError, "redirect_to must be a str, not int"),
    ],
)
def test_where_no_server_sends_a_token(
    mock: Builder, driver: Driver, target: Any, cls: type[Exception], said: str
) -> None:
    with pytest.raises(cls, match=said):
        driver.mocked(mock).auth.handshake_url(target)
