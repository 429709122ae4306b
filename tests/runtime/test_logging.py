"""What the logger `traviskit` says: which call, which answer, how long; never a token, never a body."""

import logging

import httpx
import pytest
from drivers import TOKEN, Driver

from traviskit._errors import TravisError
from traviskit._logging import log_answer, log_request

BUILD = {"build": {"id": 1, "number": "a-value-in-the-body"}}


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{record.levelname} {record.getMessage()}" for record in caplog.records if record.name == "traviskit"]


def handler(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=BUILD, headers={"X-Log-Access-Token": "another-secret", "X-Endpoint": "Builds"})


def test_nothing_by_default(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "traviskit")
    driver.run(driver.client(handler).v2.builds.get(1))
    assert lines(caplog) == []


def test_a_line_a_call(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "traviskit")
    driver.run(driver.client(handler).v2.builds.get(1))
    assert lines(caplog) == ["INFO GET https://api.travis-ci.com/builds/1 answered 200: 49 bytes in 0 ms"]


def test_headers_without_credentials(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "traviskit")
    driver.run(driver.client(handler).v2.builds.get(1))
    sent, answered, received = lines(caplog)
    assert sent.startswith("DEBUG GET https://api.travis-ci.com/builds/1 with ")
    assert "authorization: [redacted]" in sent.lower()
    assert "accept: application/vnd.travis-ci.2+json" in sent.lower()
    assert answered.startswith("INFO ")
    assert received.startswith("DEBUG GET https://api.travis-ci.com/builds/1 answered with ")
    assert "x-endpoint: Builds" in received
    for text in (TOKEN, "another-secret", "a-value-in-the-body"):
        assert text not in "".join(lines(caplog))


@pytest.mark.parametrize("name", ["log.token", "access_token", "token", "access%5Ftoken"])
def test_the_line_of_httpx_has_no_credentials_either(
    driver: Driver, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.INFO)  # of the root, as `logging.basicConfig` does
    travis = driver.client(handler)
    http = httpx.Client(transport=httpx.MockTransport(handler))
    http.get(f"http://travis.test/log.txt?x=1&{name}=s3cr3t&y=2")
    http.get("http://user.test/other?q=%s%d&tokens=3")
    driver.run(travis.v2.builds.get(1))
    shown = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert shown == [
        f'HTTP Request: GET http://travis.test/log.txt?x=1&{name}=[redacted]&y=2 "HTTP/1.1 200 OK"',
        'HTTP Request: GET http://user.test/other?q=%s%d&tokens=3 "HTTP/1.1 200 OK"',
        'HTTP Request: GET https://api.travis-ci.com/builds/1 "HTTP/1.1 200 OK"',
    ]
    assert "s3cr3t" not in caplog.text


def test_how_long_it_took(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        driver.now += 1.5
        if request.url.path.endswith("2"):
            raise httpx.ReadTimeout("late")
        return handler(request)

    caplog.set_level(logging.INFO, "traviskit")
    builds = driver.client(slow).v2.builds
    driver.now = 10
    driver.run(builds.get(1))
    with pytest.raises(TravisError):
        driver.run(builds.get(2))
    assert lines(caplog) == [
        "INFO GET https://api.travis-ci.com/builds/1 answered 200: 49 bytes in 1500 ms",
        "INFO GET https://api.travis-ci.com/builds/2 failed after 1500 ms: no answer in time: late",
    ]


def test_headers_stand_in_one_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "traviskit")
    log_request("GET /", [("Accept", "a"), ("X-B", "b s3cret"), ("Cookie", "c")], ("s3cret",))
    log_answer("GET /", 200, {"X-D": "d", "X-E": "s3cret"}, 7, 0.0625, ("s3cret",))
    assert lines(caplog) == [
        "DEBUG GET / with Accept: a, X-B: b [redacted], Cookie: [redacted]",
        "INFO GET / answered 200: 7 bytes in 62 ms",
        "DEBUG GET / answered with X-D: d, X-E: [redacted]",
    ]


def test_failures_and_retries(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(f"lost {TOKEN}")

    caplog.set_level(logging.INFO, "traviskit")
    with pytest.raises(TravisError):
        driver.run(driver.client(broken, retries=1).v2.builds.get(1))
    url = "INFO GET https://api.travis-ci.com/builds/1"
    assert lines(caplog) == [
        f"{url} failed after 0 ms: the connection broke: lost [redacted]",
        f"{url}: attempt 2 follows in 0.50 s",
        f"{url} failed after 0 ms: the connection broke: lost [redacted]",
    ]
