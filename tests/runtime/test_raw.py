"""Raw access: to any path of the endpoint and no other, and to the answers of methods as they came."""

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from drivers import TOKEN, Driver
from hypothesis import given
from hypothesis import strategies as st
from sample_api import GET, GONE, LIST, Build, BuildAnswer, BuildsPage, Log, LogAnswer, Travis

import traviskit
from traviskit._arguments import call_name
from traviskit._errors import DecodeError, NotFoundError, SentRequest, StatusError
from traviskit._not_given import NOT_GIVEN
from traviskit._operation import Operation, Request
from traviskit._raw import RawResponse
from traviskit._raw_request import follow_request, local_target, raw_request
from traviskit._warnings import TravisWarning

ENDPOINT = "https://travis.example.com/api"


class Echo:
    """A server that remembers the request and gives one answer."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        self.answer = (status, answer)
        self.request = httpx.Request("GET", "http://nowhere")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        status, answer = self.answer
        return httpx.Response(status, **answer)


def test_any_path(driver: Driver) -> None:
    echo = Echo(json={"config": {"host": "x"}})
    travis = driver.client(echo, endpoint=ENDPOINT)
    raw = driver.run(travis.raw("get", "/config", version=2))
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.json(), raw.parse()) == (200, {"config": {"host": "x"}}, {"config": {"host": "x"}})
    assert (echo.request.method, str(echo.request.url)) == ("GET", f"{ENDPOINT}/config")
    assert echo.request.headers["accept"] == "application/vnd.travis-ci.2+json"
    assert echo.request.headers["authorization"] == f"token {TOKEN}"
    driver.run(travis.raw("GET", f"{ENDPOINT}/repos?x=1", version=2))
    assert str(echo.request.url) == f"{ENDPOINT}/repos?x=1"
    with pytest.raises(ValueError, match=f"or a URL below {ENDPOINT}, not 'https://evil"):
        driver.run(travis.raw("GET", "https://evil.example/", version=2))


def test_versions(driver: Driver) -> None:
    echo = Echo(json={})
    travis = driver.client(echo)
    driver.run(travis.raw("GET", "/"))
    assert echo.request.headers["travis-api-version"] == "3"  # the newest
    driver.run(travis.raw("GET", "/", version=2, headers={"Accept": "text/plain"}))
    assert "travis-api-version" not in echo.request.headers
    assert echo.request.headers["accept"] == "text/plain"
    with pytest.raises(ValueError, match="version must be one of 2, 3, not 7"):
        driver.run(travis.raw("GET", "/", version=7))


def test_parameters(driver: Driver) -> None:
    echo = Echo(json={})
    travis = driver.client(echo)
    params = {"ids[]": [1, 2], "slug": "a/b c", "all": True, "any": False, "none": None, "\u00fc": "\u00fc&="}
    driver.run(travis.raw("GET", "/builds", params=params))
    assert echo.request.url.query == b"ids[]=1&ids[]=2&slug=a%2Fb%20c&all=true&any=false&%C3%BC=%C3%BC%26%3D"
    driver.run(travis.raw("GET", "/builds?a=1", params={"b": 2}))
    assert echo.request.url.query == b"a=1&b=2"


@pytest.mark.parametrize(
    ("given", "body", "content_type"),
    [
        ({"json": {"a": "\u00fc"}}, '{"a": "\u00fc"}'.encode(), "application/json"),
        ({"json": None}, b"null", "application/json"),
        ({"content": "\u00fc"}, "\u00fc".encode(), None),
        ({"content": b"\xff", "headers": {"Content-Type": "text/x"}}, b"\xff", "text/x"),
        ({}, b"", None),
    ],
)
def test_bodies(driver: Driver, given: dict[str, Any], body: bytes, content_type: str | None) -> None:
    echo = Echo(json={})
    driver.run(driver.client(echo).raw("POST", "/lint", **given))
    assert (echo.request.content, echo.request.headers.get("content-type")) == (body, content_type)
    assert echo.request.headers["content-length"] == str(len(body))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"method": "GET /"}, "^method must be one such as 'GET', not 'GET /'$"),
        ({"json": 1, "content": "1"}, "^json and content are both the body: give one of them$"),
        ({"json": float("nan")}, "JSON compliant"),
        ({"headers": {"a b": "c"}}, "'a b' is no name of a header"),
    ],
)
def test_what_can_not_be_sent(driver: Driver, given: dict[str, Any], message: str) -> None:
    travis = driver.client(Echo())
    with pytest.raises(ValueError, match=message):
        driver.run(travis.raw(**{"method": "POST", "path": "/lint", **given}))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"method": 5}, "method must be a str, not int"),
        ({"path": 5}, "path must be a str, not int"),
        ({"path": None}, "path must be a str, not NoneType"),
        ({"content": 5}, "content must be a str or bytes, not int"),
        ({"params": [("a", "b")]}, "params must be a mapping of names to values, not list"),
        ({"params": {5: "b"}}, "params: the name 5 must be a str, not int"),
    ],
)
def test_arguments_of_another_type(driver: Driver, given: dict[str, Any], message: str) -> None:
    travis = driver.client(Echo())
    with pytest.raises(TypeError) as caught:
        driver.run(travis.raw(**{"method": "POST", "path": "/lint", **given}))
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/repos", "/repos"),
        ("/repos/a%2Fb?x=1", "/repos/a%2Fb?x=1"),
        ("/", "/"),
        (ENDPOINT, "/"),
        (f"{ENDPOINT}/repos", "/repos"),
        ("/api/repos", "/repos"),
        ("//users/permissions", "//users/permissions"),
    ],
)
def test_paths(path: str, target: str) -> None:
    assert local_target(path, ENDPOINT) == target


@pytest.mark.parametrize(
    "path",
    ["", "repos", "@evil.example", ".evil.example", ":80/", "https://evil.example/", "http://travis.example.com/api/x",
     "https://travis.example.com/other", f"{ENDPOINT}.evil.example/", f"{ENDPOINT}@evil.example/", "/a b", "/\u00fc",
     "/a\nb", "\\\\evil.example", "/\\evil.example", "/a#b"],
)  # fmt: skip
def test_paths_that_lead_elsewhere(path: str) -> None:
    with pytest.raises(
        ValueError, match=f"path must be a path such as '/repos', percent-encoded, or a URL below {ENDPOINT}"
    ):
        local_target(path, ENDPOINT)


@given(st.text("/@:\\.?#%evilhtpsx -", max_size=30) | st.text(max_size=20))
def test_the_token_goes_to_the_endpoint_alone(path: str) -> None:
    for endpoint in ("https://good.example", "https://good.example/api"):
        try:
            target = local_target(path, endpoint)
            url = httpx.URL(endpoint + target)
        except (ValueError, httpx.InvalidURL):
            continue
        assert (url.scheme, url.host, url.port, url.userinfo) == ("https", "good.example", None, b"")


def test_an_error_status_raises_nothing_until_it_is_parsed(driver: Driver) -> None:
    travis = driver.client(Echo(404, json={"file": "not found"}, headers={"X-Request-ID": "r-1"}))
    for raw in (driver.run(travis.raw("GET", "/x")), driver.run(travis.v2.builds.with_raw_response.get(1))):
        assert (raw.status, raw.json()) == (404, {"file": "not found"})
        for read in (raw.parse, raw.envelope):
            with pytest.raises(NotFoundError) as caught:
                read()
            assert caught.value.request_id == "r-1"
            assert caught.value.request == raw.request


def test_the_answer_of_a_method(driver: Driver) -> None:
    body = b'{"build":{"id":1,"number":"7"}}'
    echo = Echo(content=body, headers={"Content-Type": "application/json", "X-Endpoint": "Builds"})
    travis = driver.client(echo, endpoint=ENDPOINT)
    builds = travis.v2.builds
    raw = driver.run(builds.with_raw_response.get(1))
    assert (raw.status, raw.content, raw.text, raw.headers["x-ENDPOINT"]) == (200, body, body.decode(), "Builds")
    assert raw.request == SentRequest("GET", f"{ENDPOINT}/builds/1")
    assert repr(raw) == f"<RawResponse: GET {ENDPOINT}/builds/1 answered 200, {len(body)} bytes>"
    assert isinstance(raw.parse(), Build)
    assert isinstance(raw.envelope(), BuildAnswer)
    assert isinstance(driver.run(builds.get(1)), Build)  # the plain resource is as it was


def test_the_answer_of_a_list(driver: Driver) -> None:
    echo = Echo(json={"builds": [{"id": 1, "number": "7"}]})
    raw = driver.run(driver.client(echo).v2.builds.with_raw_response.list(after_number=8))
    assert isinstance(raw, RawResponse)
    assert isinstance(raw.parse(), BuildsPage)
    assert echo.request.url.query == b"after_number=8"


def test_an_answer_in_a_chosen_format(driver: Driver) -> None:
    raw = driver.client(Echo(json={"log": {"job_id": 1, "body": "x"}})).v2.builds.with_raw_response
    assert isinstance(driver.run(raw.log(1)).parse(), Log)
    assert driver.run(raw.log(1, format="text")).parse() == "x"


def test_an_answer_without_content(driver: Driver) -> None:
    raw = driver.run(driver.client(Echo(204)).v2.builds.with_raw_response.cancel(1))
    assert (raw.status, raw.content, raw.parse()) == (204, b"", None)
    with pytest.raises(DecodeError) as caught:
        raw.json()
    assert caught.value.message == "the answer is empty where JSON is expected"


def test_what_the_server_says_beside_its_answer_is_a_warning_once(driver: Driver) -> None:
    said = [{"message": "parameter foo ignored", "parameter": "foo"}]
    builds = driver.client(Echo(json={"build": {"id": 1, "number": "7", "@warnings": said}})).v2.builds
    with pytest.warns(TravisWarning, match=r"^builds_get: parameter foo ignored$"):
        build = driver.run(builds.get(1))
    assert build.extra == {"@warnings": said}
    driver.run(builds.get(1))  # not again


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_redirects_of_what_changes_nothing_are_followed(driver: Driver, method: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        here = request.url.path == "/here"
        return httpx.Response(204) if here else httpx.Response(302, headers={"Location": "/here"})

    raw = driver.run(driver.client(handler).raw(method, "/there"))
    assert raw.status == (302 if method == "POST" else 204)


def test_a_redirect_that_leads_nowhere(driver: Driver) -> None:
    raw = driver.run(driver.client(Echo(304)).v2.builds.with_raw_response.cancel(1))
    with pytest.raises(StatusError) as caught:
        raw.parse()
    assert caught.value.message.endswith("is described with 204 only; it starts ''")
    assert caught.value.hint == ""


def test_options_of_a_raw_resource(driver: Driver) -> None:
    echo = Echo(json={"build": {"id": 1, "number": "7"}})
    builds = driver.client(echo).v2.builds
    assert builds.with_raw_response is builds.with_raw_response
    driver.run(builds.with_options(headers={"X-A": "1"}).with_raw_response.get(1))
    assert echo.request.headers["x-a"] == "1"
    driver.run(builds.with_raw_response.get(1))
    assert "x-a" not in echo.request.headers


def test_following_an_address(driver: Driver) -> None:
    echo = Echo(json={"id": 1, "number": "7", "@href": "/build/1"})
    travis = driver.client(echo, endpoint=ENDPOINT)
    for href in ("/build/1", "/api/build/1", f"{ENDPOINT}/build/1"):
        build = driver.run(travis.follow(Build(href=href)))
        assert isinstance(build, Build)
        assert (build.id, str(echo.request.url)) == (1, f"{ENDPOINT}/build/1")
        assert echo.request.headers["travis-api-version"] == "3"
    with pytest.raises(ValueError, match="path must be a path"):
        driver.run(travis.follow(Build(href="https://evil.example/build/1")))
    for nowhere in (Build(id=1), Build(id=1, href=""), Log(job_id=1)):
        with pytest.raises(ValueError, match=rf"^{type(nowhere).__name__} has no address \(href\) to follow$"):
            driver.run(travis.follow(nowhere))


def test_what_follows_an_address_is_an_operation_like_others() -> None:
    accepted = {"v2": (("Accept", "x"),), "v3": (("Travis-API-Version", "3"),)}
    request = follow_request(Build(href="/build/1"), ENDPOINT, accepted)
    assert request._replace(operation=GET) == Request(GET, {}, "/build/1", accepted["v3"])
    made: Operation[object] = request.operation
    assert (made.id, made.version, made.method, made.path) == ("follow", "v3", "GET", "/build/1")
    assert (made.tag, made.python_name, made.headers) == ("", "follow", accepted["v3"])
    assert call_name(made) == "travis.follow()"
    (answer,) = made.answers
    assert answer[:2] == (200, "application/json")
    assert follow_request(Build(href="/build/1"), ENDPOINT, {}).headers == ()


def test_what_raw_sends_is_an_operation_like_others() -> None:
    accepted = {"v2": (("Accept", "x"),)}
    request = raw_request("post", "/lint", ENDPOINT, accepted, None, None, {"a": 1}, None)
    headers = (("Accept", "x"), ("Content-Type", "application/json"))
    assert request._replace(operation=GET) == Request(GET, {}, "/lint", headers, b'{"a": 1}')
    made: Operation[object] = request.operation
    assert (made.id, made.version, made.method, made.path) == ("raw", "", "POST", "/lint")
    assert (made.tag, made.python_name, made.headers, made.answers) == ("", "raw", headers, ())
    for content in ("\u00fc", "\u00fc".encode()):
        request = raw_request("PUT", "/x", ENDPOINT, {}, None, None, NOT_GIVEN, content)
        assert (request.content, request.headers) == ("\u00fc".encode(), ())


def test_an_envelope_is_read_as_the_method_reads_it(driver: Driver) -> None:
    wrong = {"build": {"id": "1", "number": "7"}}
    for strict in (False, True):
        raw = driver.run(driver.client(Echo(json=wrong), strict=strict).v2.builds.with_raw_response.get(1))
        if not strict:
            assert raw.envelope().build.id == "1"
            continue
        for read in (raw.envelope, raw.parse):
            with pytest.raises(DecodeError, match=r"answered 200: \$\.build\.id: an integer expected, got a string"):
                read()
    log = driver.client(Echo(json={"log": {"job_id": 1, "body": "x"}})).v2.builds.with_raw_response
    assert driver.run(log.log(1, format="text")).envelope() == "x"
    assert isinstance(driver.run(log.log(1)).envelope(), LogAnswer)


def test_what_is_no_json_says_whose_answer_it_is(driver: Driver) -> None:
    travis = driver.client(Echo(content=b"<html>", headers={"Content-Type": "text/html", "X-Request-Id": "r-2"}))
    raw = driver.run(travis.raw("GET", "/x"))
    with pytest.raises(DecodeError) as caught:
        raw.json()
    assert (caught.value.status, caught.value.request, caught.value.request_id) == (200, raw.request, "r-2")
    assert caught.value.body == "<html>"


def test_calls_by_the_id_of_the_operation(driver: Driver) -> None:
    echo = Echo(json={"build": {"id": 1, "number": "7"}})
    v2 = driver.client(echo).v2
    assert isinstance(driver.run(v2.call("builds_get", build_id=1)), Build)
    assert echo.request.url.path == "/builds/1"
    with pytest.raises(ValueError, match="there is no operation 'builds_gte'; did you mean builds_get"):
        driver.run(v2.call("builds_gte", build_id=1))
    with pytest.raises(ValueError, match="there is no operation 'zzz'; OPERATIONS lists them all"):
        driver.run(v2.call("zzz"))
    with pytest.raises(TypeError, match=r"^travis\.v2\.call\(\"builds_get\"\): there is no argument 'build'"):
        driver.run(v2.call("builds_get", build_id=1, build=2))


def test_calls_by_the_id_of_the_operation_in_another_format(driver: Driver) -> None:
    v2 = driver.client(Echo(json={"log": {"job_id": 1, "body": "x"}})).v2
    assert driver.run(v2.call("logs_get", build_id=1, format="text")) == "x"
    assert isinstance(driver.run(v2.call("logs_get", build_id=1)), Log)


def test_what_the_server_has_lost_warns(driver: Driver) -> None:
    v2 = driver.client(Echo(json={"build": {"id": 1, "number": "7"}})).v2

    async def awaited() -> None:
        await v2.builds.gone(1)

    with pytest.warns(DeprecationWarning, match="does not know") as caught:
        driver.run(awaited() if driver.is_async else v2.builds.gone(1))
    (warning,) = caught
    expected = "travis.v2.builds.get(): the server does not know this call any more; use builds_get"
    assert (str(warning.message), warning.category) == (expected, DeprecationWarning)
    driver.run(v2.call("builds_old", build_id=1))  # merely deprecated: it works, and warns of nothing


def test_a_warning_says_all_it_knows() -> None:
    for operation, expected in (
        (GONE._replace(instead=""), "travis.v2.builds.get(): the server does not know this call any more"),
        (
            GONE._replace(python_name="", instead="none is left"),
            'travis.v2.call("builds_gone"): the server does not know this call any more; none is left',
        ),
    ):
        with Travis(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(Echo(json={})))) as travis:
            with pytest.warns(DeprecationWarning, match="does not know") as caught, pytest.raises(DecodeError):
                travis.v2._call(operation, {"build_id": 1})
            assert [str(warning.message) for warning in caught] == [expected]


def test_a_list_that_the_server_has_lost_warns_too(driver: Driver) -> None:
    v2 = driver.client(Echo(json={"builds": []})).v2
    gone = LIST._replace(deprecated=True, server="removed", instead="")
    with pytest.warns(
        DeprecationWarning, match=r"^travis\.v2\.builds\.list\(\): the server does not know this call any more$"
    ):
        pager = v2._list(gone, {})
    assert driver.items(pager) == []


def test_a_warning_points_to_the_call(driver: Driver) -> None:
    v2 = driver.client(Echo(json={"build": {"id": 1, "number": "7"}})).v2

    async def awaited() -> None:
        await v2.builds.gone(1)

    with pytest.warns(DeprecationWarning, match="does not know") as caught:
        driver.run(awaited() if driver.is_async else v2.builds.gone(1))
    assert caught[0].filename == __file__


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy])
def test_an_answer_with_its_request_can_not_be_pickled_or_copied(
    driver: Driver, copied: Callable[[object], object]
) -> None:
    raw = driver.run(driver.client(Echo(json={})).raw("GET", "/"))
    with pytest.raises(TypeError) as refused:
        copied(raw)
    assert str(refused.value) == (
        "a RawResponse holds its request, with the token, and can not be pickled or copied; "
        "its status, headers and content can"
    )


@pytest.mark.parametrize(
    ("version", "sent"),
    [
        (1, {"accept": "application/json", "travis-api-version": None}),
        (2, {"accept": "application/vnd.travis-ci.2+json", "travis-api-version": None}),
        (3, {"travis-api-version": "3"}),
    ],
)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_version_of_the_api_can_be_called(
    version: int, sent: dict[str, str | None], asynchronous: bool
) -> None:  # parameters of the test
    echo = Echo(json={"@type": "repository"})
    if asynchronous:
        http = httpx.AsyncClient(transport=httpx.MockTransport(echo))
        raw = asyncio.run(traviskit.AsyncTravis(TOKEN, http_client=http).raw("GET", "/repo/82", version=version))
    else:
        with httpx.Client(transport=httpx.MockTransport(echo)) as client:
            raw = traviskit.Travis(TOKEN, http_client=client).raw("GET", "/repo/82", version=version)
    assert raw.parse() == {"@type": "repository"}
    assert {name: echo.request.headers.get(name) for name in sent} == sent
    assert echo.request.headers["authorization"] == f"token {TOKEN}"
