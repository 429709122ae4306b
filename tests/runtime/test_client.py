"""The client as a whole: made, shared, forked, closed; never shown, pickled or copied with its token."""

import asyncio
import copy
import os
import pickle
import traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
import pytest
from drivers import TOKEN, Driver
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_api import AsyncTravis, Travis
from wire import Wire, http

from traviskit._errors import LoginRequiredError, TravisError

BUILD = b'{"build":{"id":1,"number":"7"}}'
JSON = "Content-Type: application/json"


def test_the_repr_says_where_and_hides_the_token(driver: Driver) -> None:
    name = "AsyncTravis" if driver.is_async else "Travis"
    assert repr(driver.client(endpoint="org")) == f"{name}(endpoint='https://api.travis-ci.org', token=[set])"
    assert repr(driver.client(token="")) == f"{name}(endpoint='https://api.travis-ci.com', token=None)"


@pytest.mark.parametrize("work", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_pickled(driver: Driver, work: Any) -> None:
    travis = driver.client()
    with pytest.raises(TypeError) as caught:
        work(travis)
    assert str(caught.value) == (
        f"{type(travis).__name__} holds connections and a token and can not be pickled or copied; "
        "make another one where it is needed (one may be shared by threads, and used on after a fork)"
    )
    for part in (travis.v2.builds, travis._settings):
        with pytest.raises(TypeError) as caught:
            pickle.dumps(part)
        expected = "a Travis CI client and what belongs to it hold a token and can not be pickled or copied"
        assert str(caught.value) == expected


def test_with(driver: Driver) -> None:
    with Wire(http(200, BUILD, JSON)) as wire:
        if driver.is_async:

            async def use() -> Any:
                async with AsyncTravis(TOKEN, endpoint=wire.url) as travis:
                    build = await travis.v2.builds.get(1)
                return travis, build

            travis, build = driver.run(use())
        else:
            with Travis(TOKEN, endpoint=wire.url) as travis:
                build = travis.v2.builds.get(1)
    assert build.id == 1
    with pytest.raises(RuntimeError, match="this client was closed"):
        driver.run(travis.v2.builds.get(1))
    driver.run(travis.close())  # twice does no harm


def test_making_and_closing_without_a_call(driver: Driver) -> None:
    travis = driver.client()
    assert travis._transport.connection._made == {}
    driver.run(travis.close())


def test_ones_own_httpx_client_stays_open(driver: Driver) -> None:
    travis = driver.client(lambda _: httpx.Response(200, content=BUILD, headers={"Content-Type": "application/json"}))
    driver.run(travis.v2.builds.get(1))
    driver.run(travis.close())
    assert not travis._transport.connection._given.is_closed


def test_ones_own_httpx_client_brings_headers_cookies_and_hooks(driver: Driver) -> None:
    seen: list[httpx.Request] = []
    hooked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=BUILD)

    async def async_hook(request: httpx.Request) -> None:
        hooked.append(request.method)

    def hook(request: httpx.Request) -> None:
        hooked.append(request.method)

    cls: Any = httpx.AsyncClient if driver.is_async else httpx.Client
    given = cls(
        transport=httpx.MockTransport(handler),
        headers={"X-Proxy": "1", "User-Agent": "theirs", "Accept": "theirs"},
        cookies={"sso": "yes"},
        event_hooks={"request": [async_hook if driver.is_async else hook]},
    )
    driver.run(driver.client(http_client=given).v2.builds.get(1))
    (request,) = seen
    assert (request.headers["x-proxy"], request.headers["cookie"], hooked) == ("1", "sso=yes", ["GET"])
    assert request.headers["user-agent"].startswith("traviskit/")
    assert request.headers["accept"] == "application/vnd.travis-ci.2+json"
    assert request.headers["accept-encoding"]


def test_threads_share_a_client() -> None:
    with Wire(*[http(200, BUILD, JSON)] * 64) as wire, Travis(TOKEN, endpoint=wire.url) as travis:
        with ThreadPoolExecutor(8) as pool:
            builds = list(pool.map(lambda _: travis.v2.builds.get(1), range(64)))
        assert [build.id for build in builds] == [1] * 64
        assert len(travis._transport.connection._made) == 1
        assert wire.connections <= 8


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_client_is_used_on_after_a_fork() -> None:
    with Wire(*[http(200, BUILD, JSON)] * 4) as wire, Travis(TOKEN, endpoint=wire.url) as travis:
        travis.v2.builds.get(1)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if travis.v2.builds.get(1).id == 1 else 2
                travis.close()
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        travis.v2.builds.get(1)  # the parent's connection is as it was
    assert [seen.connection for seen in wire.seen] == [1, 2, 1]


class TestLogin:
    def test_no_token_where_one_is_needed(self, driver: Driver) -> None:
        seen: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(204)

        travis = driver.client(handler, token="")
        with pytest.raises(LoginRequiredError, match="no token was given; nothing was sent") as caught:
            driver.run(travis.v2.builds.cancel(1))
        assert "TRAVIS_TOKEN" in caught.value.hint
        assert str(caught.value.request) == "POST https://api.travis-ci.com/builds/1/cancel"
        assert seen == []

    def test_a_token_given_in_another_way(self, driver: Driver) -> None:
        def handler(_: httpx.Request) -> httpx.Response:
            return httpx.Response(204)

        travis = driver.client(handler, token="")
        builds = travis.v2.builds.with_options(headers={"authorization": "token x"})
        assert driver.run(builds.cancel(1)) is None
        http_client = (httpx.AsyncClient if driver.is_async else httpx.Client)(
            transport=httpx.MockTransport(handler), auth=("me", "pass")
        )
        assert driver.run(driver.client(http_client=http_client, token="").v2.builds.cancel(1)) is None

    def test_a_token_given_by_a_hook(self, driver: Driver) -> None:
        def hook(request: httpx.Request) -> None:
            request.headers["Authorization"] = "token x"

        async def async_hook(request: httpx.Request) -> None:
            hook(request)

        http_client = (httpx.AsyncClient if driver.is_async else httpx.Client)(
            transport=httpx.MockTransport(lambda _: httpx.Response(204)),
            event_hooks={"request": [async_hook if driver.is_async else hook]},
        )
        assert driver.run(driver.client(http_client=http_client, token="").v2.builds.cancel(1)) is None

    def test_what_strangers_may_do_is_sent_without(self, driver: Driver) -> None:
        def handler(request: httpx.Request) -> httpx.Response:
            assert "authorization" not in request.headers
            return httpx.Response(401, text="no access token supplied")

        with pytest.raises(
            LoginRequiredError, match=r"401: no access token supplied. Give an access token: Travis\(token="
        ) as caught:
            driver.run(driver.client(handler, token="").v2.builds.get(1))
        assert caught.value.status == 401

    def test_a_token_that_is_not_accepted(self, driver: Driver) -> None:
        travis = driver.client(lambda _: httpx.Response(403, text="access denied"))
        with pytest.raises(TravisError, match="The token that was sent is unknown here"):
            driver.run(travis.v2.builds.get(1))


def test_a_token_of_ones_own_is_not_shown_by_what_broke(driver: Driver) -> None:
    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("lost OTHERSECRET and " + TOKEN)

    builds = driver.client(broken, retries=0).v2.builds.with_options(headers={"Authorization": "token OTHERSECRET"})
    with pytest.raises(TravisError) as caught:
        driver.run(builds.get(1))
    assert caught.value.message == "the connection broke: lost [redacted] and [redacted]"


def test_a_url_that_is_too_long(driver: Driver) -> None:
    pager = driver.client(lambda _: httpx.Response(200)).v2.builds.list(ids=list(range(20_000)))
    expected = r"travis\.v2\.builds\.list\(\): the URL can not be sent \(URL too long\): give fewer or shorter"
    with pytest.raises(ValueError, match=expected):
        driver.items(pager)


def test_how_the_asynchronous_client_waits() -> None:
    async def wait(seconds: Any) -> None:
        async with AsyncTravis(TOKEN) as travis:
            await travis._transport.sleep(seconds)

    asyncio.run(wait(0))
    with pytest.raises(TypeError):  # seconds it is
        asyncio.run(wait("soon"))


def _parse_raw(travis: Travis, path: str) -> object:
    return travis.raw("POST", path).parse()


def everything_shown(error: BaseException) -> str:
    """All that a user, a log or another process can see of an error."""
    shown = [repr(error), str(error), repr(vars(error)), *traceback.format_exception(error)]
    shown.append(repr(pickle.dumps(error)))
    return "\n".join(shown)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    token=st.text("ABCDEFabcdef0123456789-_", min_size=22, max_size=22),
    echo=st.sampled_from(
        [
            "{}",
            "unknown token {}",
            '{{"error":"no {}"}}',
            '{{"access_token":"{}"}}',
            "<html>{}",
            '{{"build":"{}"}}',
            "?token={}",
        ]
    ),
    status=st.sampled_from([200, 204, 301, 400, 401, 403, 429, 500]),
    failure=st.sampled_from([None, httpx.ReadError, httpx.ConnectError, httpx.ReadTimeout, httpx.DecodingError]),
    path=st.sampled_from(["/x", "/x?access_token={}", "/{}", "/x?a={}&token={}"]),
)
def test_no_error_shows_the_token(
    token: str,
    echo: str,
    status: int,
    failure: type[httpx.RequestError] | None,
    path: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if failure is not None:
            raise failure(echo.format(token), request=request)
        return httpx.Response(
            status, text=echo.format(token), headers={"Location": f"https://h/?token={token}", "Set-Cookie": token}
        )

    caplog.clear()
    caplog.set_level("DEBUG", "traviskit")
    transport = httpx.MockTransport(handler)
    with httpx.Client(transport=transport) as http_client, Travis(token, http_client=http_client, retries=0) as travis:
        shown = [repr(travis), repr(travis._settings), repr(travis.v2.builds)]
        target = path.replace("{}", token)
        for work in (partial(travis.v2.builds.get, 1), partial(_parse_raw, travis, target)):
            try:
                work()
            except TravisError as error:
                error.__cause__ = None  # httpx's own error has its own text
                shown.append(everything_shown(error))
    shown.extend(record.getMessage() for record in caplog.records if record.name == "traviskit")
    assert all(token not in text for text in shown)
    assert any(record.name == "traviskit" for record in caplog.records)
