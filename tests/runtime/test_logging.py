"""What the logger `traviskit` says: which call, which answer, how long; never a token, never a body."""

import logging

import httpx
import pytest
from drivers import TOKEN, Driver

from traviskit._errors import TravisError

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
