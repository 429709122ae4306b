"""What a client can be made with, what is refused, and what it takes from the environment."""

from typing import Any

import httpx
import pytest
from drivers import TOKEN, Driver
from sample_api import AsyncTravis, Travis

from traviskit._config import DEFAULT_TIMEOUTS, Options, timeouts
from traviskit._not_given import NOT_GIVEN

ENDPOINTS = "endpoint must be 'com', 'org' or a URL such as 'https://travis.example.com/api'"


def settings(**arguments: Any) -> Any:
    with Travis(**arguments) as travis:
        return travis._settings


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        (None, "https://api.travis-ci.com"),
        ("com", "https://api.travis-ci.com"),
        ("org", "https://api.travis-ci.org"),
        ("https://travis.example.com/api", "https://travis.example.com/api"),
        ("https://travis.example.com/api//", "https://travis.example.com/api"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://travis.example.com./api", "https://travis.example.com./api"),
    ],
)
def test_endpoints(endpoint: str | None, url: str) -> None:
    assert settings(endpoint=endpoint).endpoint == url


@pytest.mark.parametrize(
    "endpoint",
    [
        "travis.example.com",
        "ftp://h",
        "https://",
        "https:///api",
        "https://h:port",
        "pro",
        "https://h /api",
        "http://[::1",
        " ",
        "https://a..b",
        "https://.example.com",
        "https://.",
        f"https://{'a' * 64}.example.com",
    ],
)
def test_endpoints_that_are_none(endpoint: str) -> None:
    with pytest.raises(ValueError, match="endpoint") as caught:
        Travis(endpoint=endpoint)
    assert str(caught.value) == f"{ENDPOINTS}, not {endpoint!r}"


def test_a_password_is_not_shown_of_an_endpoint_that_is_none() -> None:
    with pytest.raises(ValueError, match="endpoint") as caught:
        Travis(endpoint="ftp://me:s3cret@h/?token=s3cret")
    assert str(caught.value) == f"{ENDPOINTS}, not 'ftp://h/?token=[redacted]'"


@pytest.mark.parametrize("endpoint", ["https://me:s3cret@h/api", "https://s3cret@h"])
def test_an_endpoint_with_a_password(endpoint: str) -> None:
    with pytest.raises(ValueError, match="endpoint") as caught:
        Travis(endpoint=endpoint)
    assert str(caught.value) == f"{ENDPOINTS}, without a user and a password; give the access token as token"


@pytest.mark.parametrize("endpoint", ["https://h/?access_token=s3cret", "https://h/#x", "https://h/?", "https://h/#"])
def test_an_endpoint_with_a_query(endpoint: str) -> None:
    with pytest.raises(ValueError, match="endpoint") as caught:
        Travis(endpoint=endpoint)
    shown = endpoint.replace("s3cret", "[redacted]")
    assert str(caught.value) == f"{ENDPOINTS}, without a query and a fragment, not {shown!r}"


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRAVIS_TOKEN", "from-the-environment")
    monkeypatch.setenv("TRAVIS_ENDPOINT", "https://travis.example.com/api/")
    assert (settings().token, settings().endpoint) == ("from-the-environment", "https://travis.example.com/api")
    assert (settings(token="given").token, settings(endpoint="org").endpoint) == ("given", "https://api.travis-ci.org")  # noqa: S106  # a sample
    assert settings(token="").token == ""  # an empty one: none, whatever the environment has
    monkeypatch.setenv("TRAVIS_ENDPOINT", "")
    assert settings().endpoint == "https://api.travis-ci.com"


@pytest.mark.parametrize("token", [" ", "a b", "token abc", "abc\n", '"abc"', "'abc'", "ab\u00e9", "a\x00b"])
def test_tokens_that_are_none(token: str) -> None:
    with pytest.raises(ValueError, match="token") as caught:
        Travis(token)
    assert str(caught.value) == (
        "token must be an access token, a text of letters, digits, - and _ as `travis token` prints it; "
        "the one given has a blank, a quote or another character that no token has in it"
    )


def test_every_character_that_a_token_may_have() -> None:
    token = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in "\"',")
    assert settings(token=token).token == token
    for character in "\"',":
        with pytest.raises(ValueError, match="token must be"):
            Travis(f"a{character}b")


@pytest.mark.parametrize("user_agent", ["Travis", "Travis/1.8", "TravisBot"])
def test_a_user_agent_that_changes_the_answers(user_agent: str) -> None:
    with pytest.raises(ValueError, match="user_agent") as caught:
        Travis(user_agent=user_agent)
    assert str(caught.value) == (
        f"user_agent must not start with 'Travis': the server gives such clients other answers; got {user_agent!r}"
    )


@pytest.mark.parametrize("user_agent", ["", " ", "a\nb", "\u00fcber/1", "a "])
def test_user_agents_that_are_none(user_agent: str) -> None:
    with pytest.raises(ValueError, match="user_agent") as caught:
        Travis(user_agent=user_agent)
    expected = f"user_agent must be a text of ASCII characters such as 'my-app/2.1', not {user_agent!r}"
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"token": 123}, "token must be a str, not int"),
        ({"token": 0}, "token must be a str, not int"),
        ({"token": b"s3cret"}, "token must be a str, not bytes"),
        ({"user_agent": 5}, "user_agent must be a str, not int"),
        ({"endpoint": 5}, "endpoint must be a str, not int"),
        ({"endpoint": False}, "endpoint must be a str, not bool"),
    ],
)
def test_arguments_of_another_type(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        Travis(**arguments)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"X-A": 5}, "headers: the value of 'X-A' must be a str, not int"),
        ({"X-A": b"s3cret"}, "headers: the value of 'X-A' must be a str, not bytes"),
        ({5: "x"}, "headers: the name 5 must be a str, not int"),
        ([("X-A", "1")], "headers must be a mapping of names to values, not list"),
        ("", "headers must be a mapping of names to values, not str"),
    ],
)
def test_headers_of_another_type(driver: Driver, headers: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        driver.client().v2.builds.with_options(headers=headers)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (None, (None, None)),
        (1_000_000, (1_000_000, 1_000_000)),
        ((None, 3), (None, 3)),
        (3, (3, 3)),
        (0.5, (0.5, 0.5)),
        ((1, 2), (1, 2)),
        ((1, None), (1, None)),
    ],
)
def test_timeouts(timeout: Any, expected: tuple[float | None, float | None]) -> None:
    connect, read = expected
    assert timeouts(timeout) == {"connect": connect, "read": read, "write": read, "pool": read}


@pytest.mark.parametrize("timeout", [(1,), (1, 2, 3), "5", [1, 2]])
def test_what_is_no_timeout(timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout") as caught:
        Travis(timeout=timeout)
    expected = f"timeout must be a number of seconds, a pair (to connect, to read) or None, not {timeout!r}"
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    "timeout", [0, -1, (1, 0), float("nan"), ("1", 2), float("inf"), 1e12, (1, 1e12), 1_000_000.5, (1_000_001, 1)]
)
def test_timeouts_that_are_none(timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout") as caught:
        Travis(timeout=timeout)
    assert str(caught.value) == (
        f"timeout must be more than 0 and at most 1000000 seconds, or None to wait for ever, not {timeout!r}"
    )


@pytest.mark.parametrize("retries", [-1, 1.5, True, "2", None])
def test_retries_that_are_none(retries: Any) -> None:
    with pytest.raises(ValueError, match=f"^retries must be 0 or more, not {retries!r}$"):
        Travis(retries=retries)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "\u00fc", "a\n"])
def test_header_names_that_are_none(driver: Driver, name: str) -> None:
    with pytest.raises(ValueError, match="header") as caught:
        driver.client().v2.builds.with_options(headers={name: "x"})
    assert str(caught.value) == f"headers: {name!r} is no name of a header"


def test_every_character_that_a_header_may_have(driver: Driver) -> None:
    name = "!#$%&'*+.^_`|~0129-azAZ"
    value = "".join(map(chr, range(0x21, 0x7F)))
    for given in (value, "", "a", f"a \t{value}", "a b"):
        options = driver.client().v2.builds.with_options(headers={name: given})._options
        assert options.headers == ((name, given),)


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX-Evil: 1", "\u00fc", " a", "a "])
def test_header_values_that_are_none(driver: Driver, value: str) -> None:
    with pytest.raises(ValueError, match="header") as caught:
        driver.client().v2.builds.with_options(headers={"X-A": value})
    expected = "headers: the value of 'X-A' has characters that can not be sent (ASCII in one line can)"
    assert str(caught.value) == expected


def test_options_are_merged_and_the_old_ones_stay() -> None:
    plain = Options({"timeout": DEFAULT_TIMEOUTS}, 2)
    changed = plain.merged(timeout=7, retries=0, headers={"X-A": "1", "X-B": "2"}).merged(headers={"x-a": "3"})
    assert changed == Options({"timeout": timeouts(7)}, 0, (("X-B", "2"), ("x-a", "3")))
    assert plain == Options({"timeout": DEFAULT_TIMEOUTS}, 2)
    assert plain.merged(timeout=None).extensions == {"timeout": timeouts(None)}
    assert plain.merged(timeout=NOT_GIVEN) == plain


def test_an_httpx_client_of_the_wrong_kind() -> None:
    with pytest.raises(TypeError, match=r"http_client must be an httpx\.Client, not"):
        Travis(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # what is tested
    with pytest.raises(TypeError, match=r"http_client must be an httpx\.AsyncClient, not"):
        AsyncTravis(http_client=httpx.Client())  # type: ignore[arg-type]  # what is tested


def test_options_reach_the_request(driver: Driver) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"build": {"id": 1, "number": "1"}})

    travis = driver.client(handler, user_agent="my-app/2.1 (x)")
    builds = travis.v2.builds
    other = builds.with_options(timeout=(1, 2), headers={"X-A": "1", "Accept": "text/plain"})
    driver.run(other.get(1))
    driver.run(builds.get(1))
    assert seen[0].extensions["timeout"] == {"connect": 1, "read": 2, "write": 2, "pool": 2}
    assert (seen[0].headers["x-a"], seen[0].headers["accept"]) == ("1", "text/plain")
    assert seen[1].extensions["timeout"] == {"connect": 5, "read": 5, "write": 5, "pool": 5}
    assert "x-a" not in seen[1].headers
    assert seen[1].headers["accept"] == "application/vnd.travis-ci.2+json"
    assert seen[1].headers["authorization"] == f"token {TOKEN}"
    python, _, rest = seen[1].headers["user-agent"].partition(" (python ")
    assert python.startswith("my-app/2.1 (x) traviskit/")
    assert f"; httpx {httpx.__version__})" in rest


def test_the_timeouts_where_none_are_given(driver: Driver) -> None:
    assert driver.client(timeout=NOT_GIVEN)._options == Options({"timeout": DEFAULT_TIMEOUTS}, 2)
    given = driver.client(lambda _: httpx.Response(204), timeout=NOT_GIVEN)
    assert given._options == Options({}, 2)


def test_the_timeouts_of_ones_own_httpx_client_hold(driver: Driver) -> None:
    seen: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={"build": {"id": 1, "number": "1"}})

    driver.run(driver.client(handler, timeout=NOT_GIVEN).v2.builds.get(1))
    driver.run(driver.client(handler, timeout=None).v2.builds.get(1))
    assert seen == [httpx.Timeout(5).as_dict(), timeouts(None)]
