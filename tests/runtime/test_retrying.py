"""Calls that are tried again: how often, after how long, and what comes of it."""

from typing import Any

import httpx
import pytest
from drivers import Driver
from sample_api import CANCEL, GET, REPLACE, UPDATE

from traviskit._errors import (
    RateLimitedError,
    ServerError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
)

BUILD = {"build": {"id": 1, "number": "7"}}


class Script:
    """A server that answers what it is told, in turn, and counts."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.methods: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.methods.append(request.method)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def ok() -> httpx.Response:
    return httpx.Response(200, json=BUILD)


def status(code: int, text: str = "", **headers: str) -> httpx.Response:
    return httpx.Response(code, text=text, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("code", [502, 503, 504])
def test_a_passing_failure(driver: Driver, code: int) -> None:
    script = Script(status(code), status(code), ok())
    assert driver.run(driver.client(script).v2.builds.get(1)).id == 1
    assert driver.naps == [0.5, 1.0]


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 422, 500, 501, 599])
def test_a_lasting_failure(driver: Driver, code: int) -> None:
    script = Script(status(code), ok())
    with pytest.raises(TravisError):
        driver.run(driver.client(script).v2.builds.get(1))
    assert (script.methods, driver.naps) == (["GET"], [])


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_as_often_as_wanted(driver: Driver, retries: int) -> None:
    script = Script(*[status(503)] * 9)
    with pytest.raises(ServerError):
        driver.run(driver.client(script, retries=retries).v2.builds.get(1))
    assert len(script.methods) == 1 + retries
    with pytest.raises(ServerError):
        driver.run(driver.client(script, retries=5).v2.builds.with_options(retries=retries).get(1))
    assert len(script.methods) == 2 * (1 + retries)


def call(driver: Driver, script: Script, method: str, **options: Any) -> Any:
    v2 = driver.client(script, **options).v2
    operation = {"GET": GET, "POST": CANCEL, "PUT": UPDATE, "idempotent PUT": REPLACE}[method]
    return driver.run(v2.call(operation.id, build_id=1))


@pytest.mark.parametrize(
    "failure", [httpx.ReadError("gone"), httpx.RemoteProtocolError("gone"), httpx.WriteError("gone")]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "idempotent PUT"])
def test_a_broken_connection(driver: Driver, method: str, failure: Exception) -> None:
    script = Script(failure, ok())
    if method in {"POST", "PUT"}:
        with pytest.raises(
            TravisConnectionError, match=r"the connection broke: gone\. The server may have carried it out"
        ) as caught:
            call(driver, script, method)
        assert caught.value.__cause__ is failure
        assert len(script.methods) == 1
    else:
        assert call(driver, script, method).id == 1
        assert len(script.methods) == 2


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.ProxyError("407")]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_no_connection_at_all(driver: Driver, method: str, failure: Exception) -> None:
    script = Script(failure, failure, status(204) if method == "POST" else ok())
    call(driver, script, method)
    assert (len(script.methods), driver.naps) == (3, [0.5, 1.0])
    script = Script(*[failure] * 3)
    cls = TravisTimeoutError if isinstance(failure, httpx.ConnectTimeout) else TravisConnectionError
    with pytest.raises(cls, match=rf"could not connect: {failure} \(3 attempts\)"):
        call(driver, script, method)


@pytest.mark.parametrize("failure", [httpx.ReadTimeout("slow"), httpx.WriteTimeout("slow"), httpx.PoolTimeout("full")])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_time_that_ran_out_is_not_given_again(driver: Driver, method: str, failure: Exception) -> None:
    script = Script(failure, ok())
    with pytest.raises(TravisTimeoutError) as caught:
        call(driver, script, method)
    assert len(script.methods) == 1
    carried_out = method == "POST" and not isinstance(failure, httpx.PoolTimeout)
    assert caught.value.hint == ("The server may still carry it out" if carried_out else "")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_429_with_retry_after_is_for_every_method(driver: Driver, method: str) -> None:
    last = status(204) if method == "POST" else ok()
    script = Script(status(429, retry_after="7"), status(429, retry_after="Sun, 09 Sep 2001 01:47:10 GMT"), last)
    call(driver, script, method)
    assert driver.naps == [7, 30]


@pytest.mark.parametrize("method", ["GET", "POST", "idempotent PUT"])
def test_429_without_retry_after_is_for_get_alone(driver: Driver, method: str) -> None:
    script = Script(status(429, "Retry later\n"), ok())
    if method == "GET":
        call(driver, script, method)
        assert driver.naps == [0.5]
    else:
        with pytest.raises(RateLimitedError, match="answered 429: Retry later"):
            call(driver, script, method)
        assert len(script.methods) == 1


@pytest.mark.parametrize("code", [429, 503])
def test_a_wait_that_is_too_long(driver: Driver, code: int) -> None:
    script = Script(status(code, retry_after="61"), ok())
    with pytest.raises(TravisError):
        call(driver, script, "GET")
    assert (len(script.methods), driver.naps) == (1, [])


def test_retry_after_of_a_passing_failure(driver: Driver) -> None:
    call(driver, Script(status(503, retry_after="3"), ok()), "GET")
    assert driver.naps == [3]


@pytest.mark.parametrize("headers", [{}, {"retry_after": "1"}])
def test_the_quota_of_an_hour(driver: Driver, headers: dict[str, str]) -> None:
    script = Script(
        status(429, '{"error_type":"request_limit_reached","error_message":"request limit reached"}', **headers), ok()
    )
    with pytest.raises(RateLimitedError, match=r"429 \(request_limit_reached\): request limit reached"):
        call(driver, script, "GET")
    assert len(script.methods) == 1


def test_a_ban(driver: Driver) -> None:
    with pytest.raises(RateLimitedError, match=r"403 \(banned\): Forbidden. The server has banned this token"):
        call(driver, Script(status(403, "Forbidden\n")), "GET")


def test_raw_access_is_tried_again_too_and_raises_nothing(driver: Driver) -> None:
    script = Script(status(502), status(502, "still"))
    raw = driver.run(driver.client(script, retries=1).v2.builds.with_raw_response.get(1))
    assert (raw.status, raw.text, len(script.methods)) == (502, "still", 2)


def test_posts_are_kept_below_the_ban(driver: Driver) -> None:
    script = Script(*[status(204) for _ in range(90)], *[ok() for _ in range(50)])
    travis = driver.client(script)
    for _ in range(90):
        driver.run(travis.v2.builds.cancel(1))
    # 40 at once, 40 half a minute later, the rest after another: the server bans at 50.
    assert driver.naps == [30, 30]
    for _ in range(50):
        driver.run(travis.v2.builds.get(1))
    assert driver.naps == [30, 30]


def test_retries_count_against_the_limit(driver: Driver) -> None:
    script = Script(*[httpx.ConnectError("no")] * 2, status(204), status(204))
    travis = driver.client(script, throttle=(3, 10))
    driver.run(travis.v2.builds.cancel(1))
    driver.run(travis.v2.builds.cancel(1))
    assert driver.naps == [0.5, 1.0, 8.5]


def test_the_limiter_can_be_switched_off(driver: Driver) -> None:
    travis = driver.client(Script(*[status(204) for _ in range(120)]), throttle=None)
    for _ in range(120):
        driver.run(travis.v2.builds.cancel(1))
    assert driver.naps == []


def test_an_answer_is_read_once_and_the_request_is_built_once(driver: Driver) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return status(503) if len(seen) < 3 else ok()

    driver.run(driver.client(handler).v2.builds.get(1))
    assert seen[0] is seen[1] is seen[2]


def test_errors_of_other_kinds_are_let_through(driver: Driver) -> None:
    with pytest.raises(ZeroDivisionError):
        call(driver, Script(ZeroDivisionError()), "GET")


@pytest.mark.parametrize(
    "failure", [httpx.UnsupportedProtocol("ftp"), httpx.TooManyRedirects("round"), httpx.InvalidURL("bad")]
)
def test_what_can_not_be_sent(driver: Driver, failure: Exception) -> None:
    script = Script(failure, ok())
    with pytest.raises(TravisConnectionError, match="the request can not be sent: "):
        call(driver, script, "GET")
    assert len(script.methods) == 1
