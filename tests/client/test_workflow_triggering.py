"""`travis.requests.trigger_and_wait`: once, whatever happens, and what is said of what happened."""

import json
import pickle
from typing import Any

import httpx
import pytest
from workflow_driver import Driver, Scripted, error

from traviskit import (
    AccessDeniedError,
    DecodeError,
    LoginRequiredError,
    MissingAttributeError,
    NotAcceptableError,
    RateLimitedError,
    RequestRejectedError,
    ServerError,
    StatusError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
    WaitTimeoutError,
)
from traviskit.v3 import RequestConfig
from traviskit.v3.workflows import Progress  # as users import it

POST = "POST /repo/a%2Fb/requests"
REQUEST = "GET /repo/a%2Fb/request/7"
BUILD = "GET /build/1"

PENDING = {
    "@type": "pending",
    "remaining_requests": 10,
    "repository": {"@type": "repository", "@href": "/repo/2", "@representation": "minimal", "id": 2},
    "request": {"id": 7, "branch": "main", "repository": {"id": 2}, "user": {"id": 3}},
    "resource_type": "request",
}
LOOK_IT_UP = (
    "The build may have been triggered nevertheless, so it was not tried again; look it up: travis.requests.list('a/b')"
)


def request(state: str, result: str | None = None, *builds: int, **more: Any) -> dict[str, Any]:
    minimal = [
        {"@type": "build", "@href": f"/build/{i}", "@representation": "minimal", "id": i, "state": "created"}
        for i in builds
    ]
    href = "/repo/2/request/7"
    known = {"@type": "request", "@href": href, "@representation": "standard", "id": 7, "message": None, "messages": []}
    return {**known, "state": state, "result": result, "builds": minimal, **more}


def build(state: str, build_id: int = 1) -> dict[str, Any]:
    href = f"/build/{build_id}"
    return {"@type": "build", "@href": href, "@representation": "standard", "id": build_id, "state": state}


def accepted(_: httpx.Request) -> httpx.Response:
    return httpx.Response(202, json=PENDING)


def usual() -> Scripted:
    """A server on which all goes well."""
    server = Scripted().on(POST, accepted)
    server.on(REQUEST, request("pending"), request("started"), request("finished", "approved", 1))
    return server.on(BUILD, build("created"), build("started"), build("passed"))


def posts(server: Scripted) -> int:
    return sum(call.startswith("POST") for call in server.calls)


def test_it_follows_the_request_to_its_build_and_that_to_its_end(driver: Driver) -> None:
    server = usual()
    (found,) = driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", branch="main"))
    assert (found.id, found.state) == (1, "passed")
    assert server.calls == [POST, *[REQUEST] * 3, *[BUILD] * 3]
    assert driver.naps == [1] * 4  # after each change it looks soon again
    assert json.loads(server.requests[0].content) == {"request": {"branch": "main"}}


def test_it_takes_what_create_takes(driver: Driver) -> None:
    server = usual()
    given: dict[str, Any] = {
        "branch": "main",
        "message": "Hello",
        "sha": "56cdf5d",
        "tag_name": "v1",
        "config": {"script": "echo FOO"},
        "configs": [{"config": "script: a", "mode": "deep_merge"}],
        "merge_mode": "replace",
        "token": "a-token",
    }
    driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", **given))
    assert json.loads(server.requests[0].content) == {"request": given}
    configs = [RequestConfig(config="script: a")]
    server = usual()
    driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", config="script: b", configs=configs))
    sent = {"config": "script: b", "configs": [{"config": "script: a"}]}
    assert json.loads(server.requests[0].content) == {"request": sent}


@pytest.mark.parametrize(("repository", "path"), [(2, "/repo/2"), ("a/b", "/repo/a%2Fb")])
def test_repositories_by_id_and_slug(driver: Driver, repository: Any, path: str) -> None:
    server = Scripted().on(f"POST {path}/requests", accepted).on(BUILD, build("passed"))
    server.on(f"GET {path}/request/7", request("finished", "approved", 1))
    assert len(driver.run(driver.scripted(server).requests.trigger_and_wait(repository))) == 1


def test_repositories_of_another_provider(driver: Driver) -> None:
    server = Scripted().on("POST /repo/gitlab/a%2Fb/requests", accepted, httpx.ReadError("gone"))
    server.on("GET /repo/gitlab/a%2Fb/request/7", request("finished", "approved", 1)).on(BUILD, build("passed"))
    travis = driver.scripted(server)
    assert len(driver.run(travis.requests.trigger_and_wait("a/b", provider="gitlab"))) == 1
    with pytest.raises(TravisConnectionError, match=r"travis\.requests\.list\('a/b', provider='gitlab'\)"):
        driver.run(travis.requests.trigger_and_wait("a/b", provider="gitlab"))


def test_several_builds_are_waited_for_and_come_in_their_order(driver: Driver) -> None:
    server = Scripted().on(POST, accepted).on(REQUEST, request("finished", "approved", 1, 2, 3))
    server.on(BUILD, build("started"), build("passed")).on("GET /build/2", build("failed", 2))
    server.on("GET /build/3", build("created", 3), build("started", 3), build("canceled", 3))
    found = driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    assert [(one.id, one.state) for one in found] == [(1, "passed"), (2, "failed"), (3, "canceled")]
    # What has finished is not looked at again.
    assert [server.calls.count(f"GET /build/{i}") for i in (1, 2, 3)] == [2, 1, 3]


def test_an_approved_request_is_followed_until_it_has_builds(driver: Driver) -> None:
    server = usual().on(REQUEST, request("finished", "approved"), request("finished", "approved", 1))
    assert len(driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))) == 1


def test_progress_is_told_from_the_first_on(driver: Driver) -> None:
    told: list[Progress] = []
    driver.run(driver.scripted(usual()).requests.trigger_and_wait("a/b", on_progress=told.append))
    assert [
        (one.request_id, one.request and (one.request.state, one.request.result), [found.state for found in one.builds])
        for one in told
    ] == [
        (7, None, []),
        (7, ("pending", None), []),
        (7, ("started", None), []),
        (7, ("finished", "approved"), []),
        (7, ("finished", "approved"), ["created"]),
        (7, ("finished", "approved"), ["started"]),
        (7, ("finished", "approved"), ["passed"]),
    ]


def test_builds_of_a_request_that_is_not_decided_do_not_count(driver: Driver) -> None:
    server = usual().on(REQUEST, request("started", None, 1), request("finished", "rejected", 1))
    with pytest.raises(RequestRejectedError):
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    assert BUILD not in server.calls


# -- rejected ---------------------------------------------------------------------------------------------------------


def test_a_rejected_request_raises_with_its_reason(driver: Driver) -> None:
    found = {"@type": "message", "@representation": "minimal", "id": 1, "level": "error", "key": "env.global"}
    found |= {"code": "invalid_type", "args": {"expected": "map", "actual": "str"}, "src": ".travis.yml", "line": 2}
    bare = {**found, "level": None, "key": None, "src": None, "line": None, "args": None, "code": "odd"}
    rejected = request("finished", "rejected", message="pushes disabled", messages=[found, bare])
    server = usual().on(REQUEST, request("pending"), rejected)
    with pytest.raises(RequestRejectedError) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    reasons = (
        "pushes disabled",
        "error in env.global of .travis.yml, line 3: invalid_type (expected: map, actual: str)",
        "message: odd",
    )
    assert caught.value.reasons == reasons
    assert caught.value.build_request == 7
    assert str(caught.value) == f"build request 7 was rejected: {'; '.join(reasons)}"
    assert server.calls == [POST, REQUEST, REQUEST]


def test_a_rejected_request_may_not_say_why(driver: Driver) -> None:
    told: list[Progress] = []
    server = usual().on(REQUEST, request("finished", "rejected"))
    with pytest.raises(
        RequestRejectedError, match="build request 7 was rejected: Travis CI does not say why"
    ) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", on_progress=told.append))
    assert [one.request and one.request.result for one in told] == [None, "rejected"]
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own
    assert (copy.build_request, copy.reasons, str(copy)) == (7, (), str(caught.value))


# -- once, whatever happens -------------------------------------------------------------------------------------------

#: what may have been carried out, and what it is
PERHAPS: list[tuple[Any, type[TravisError]]] = [
    (httpx.ReadError("gone"), TravisConnectionError),
    (httpx.RemoteProtocolError("closed"), TravisConnectionError),
    (httpx.WriteError("broken pipe"), TravisConnectionError),
    (httpx.ReadTimeout("slow"), TravisTimeoutError),
    (error(500, message="Sorry, we experienced an error.\n"), ServerError),
    (error(502, message="<title>Bad Gateway</title>"), ServerError),
    (error(503), ServerError),
    (error(504), ServerError),
    (error(202, message="{"), DecodeError),
    (error(202, message="<title>Proxy</title>"), DecodeError),
    (lambda _: httpx.Response(202, json={}), MissingAttributeError),
    (lambda _: httpx.Response(202, json={**PENDING, "request": {}}), MissingAttributeError),
    (lambda _: httpx.Response(202, json=[]), DecodeError),
    (error(204), StatusError),
]
#: what certainly was not
NEVER: list[tuple[Any, type[TravisError]]] = [
    (httpx.ConnectError("refused"), TravisConnectionError),
    (httpx.ConnectTimeout("slow"), TravisTimeoutError),
    (httpx.PoolTimeout("full"), TravisTimeoutError),
    (error(403, "login_required", "login required"), LoginRequiredError),
    (error(403, "insufficient_access", "forbidden"), AccessDeniedError),
    (error(406, "repository_inactive", "cannot create requests on an inactive repository"), NotAcceptableError),
    (error(429, "request_limit_reached", "request limit reached for resource"), RateLimitedError),
    (error(429, message="Retry later\n"), RateLimitedError),
    (error(403, message="Forbidden"), RateLimitedError),
]


def named(value: Any) -> str:
    return getattr(value, "__name__", repr(value))


@pytest.mark.parametrize(("failure", "cls"), PERHAPS, ids=named)
def test_what_may_have_happened_is_not_done_again_and_said(
    driver: Driver, failure: Any, cls: type[TravisError]
) -> None:
    server = usual().on(POST, failure)
    with pytest.raises(cls) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    assert server.calls == [POST]
    assert caught.value.hint.endswith(LOOK_IT_UP)
    assert caught.value.hint.startswith("Known causes: " if caught.value.status == 500 else LOOK_IT_UP)
    assert str(caught.value).endswith(LOOK_IT_UP)


@pytest.mark.parametrize(("failure", "cls"), NEVER, ids=named)
def test_what_has_not_happened_is_not_said_to_have(driver: Driver, failure: Any, cls: type[TravisError]) -> None:
    server = usual().on(POST, failure)
    with pytest.raises(cls) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    assert "nevertheless" not in str(caught.value)


def test_without_a_token_nothing_is_sent(driver: Driver) -> None:
    server = usual()
    with pytest.raises(LoginRequiredError) as caught:
        driver.run(driver.scripted(server, token="").requests.trigger_and_wait("a/b"))
    assert server.calls == []
    assert "nevertheless" not in str(caught.value)


def test_what_certainly_did_not_arrive_is_sent_again(driver: Driver) -> None:
    refused = httpx.ConnectError("refused")
    later = httpx.Response(429, text="Retry later\n", headers={"Retry-After": "7"})
    server = usual().on(POST, refused, later, accepted)
    assert len(driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))) == 1
    assert posts(server) == 3
    assert 7 in driver.naps


def test_wrong_arguments_are_refused_before_anything_is_sent(driver: Driver) -> None:
    server = usual()
    travis = driver.scripted(server)
    for repository, arguments in (("ab", {}), ("a/b", {"merge_mode": "deep"}), (-1, {}), ("a/b", {"timeout": 0})):
        with pytest.raises(ValueError, match=r"repository|merge_mode|timeout"):
            driver.run(travis.requests.trigger_and_wait(repository, **arguments))
    assert server.calls == []


FAILURES = [httpx.ReadError("gone"), error(429, message="Retry later\n"), error(500), error(503), error(504)]


@pytest.mark.parametrize("failure", FAILURES, ids=named)
def test_looks_that_fail_are_made_again_and_the_request_is_not(driver: Driver, failure: Any) -> None:
    server = usual().on(REQUEST, failure, request("pending"), *[failure] * 4, request("finished", "approved", 1))
    server.on(BUILD, *[failure] * 4, build("started"), failure, build("passed"))
    assert driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))[0].passed
    assert posts(server) == 1


@pytest.mark.parametrize("call", [REQUEST, BUILD])
def test_what_does_not_pass_is_raised(driver: Driver, call: str) -> None:
    server = usual().on(call, error(403, "insufficient_access", "forbidden"))
    with pytest.raises(AccessDeniedError):
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b"))
    assert posts(server) == 1


@pytest.mark.parametrize("call", [REQUEST, BUILD])
@pytest.mark.parametrize("failure", [error(403, "insufficient_access", "forbidden"), error(404, "not_found", "gone")])
@pytest.mark.parametrize("provider", [None, "gitlab"])
def test_the_request_that_was_made_can_be_found(driver: Driver, call: str, failure: Any, provider: str | None) -> None:
    server = usual().on(call, failure)
    place = "a/b"
    if provider:
        server.on("POST /repo/gitlab/a%2Fb/requests", accepted)
        server.on("GET /repo/gitlab/a%2Fb/request/7", failure if call == REQUEST else request("done", "approved", 1))
    with pytest.raises(TravisError) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait(place, provider=provider))
    more = ", provider='gitlab'" if provider else ""
    assert caught.value.hint.endswith(f"build request 7 was made; look it up: travis.requests.get('a/b', 7{more})")


@pytest.mark.parametrize("wrong", [0, "", 5, {}])
def test_who_is_told_must_be_a_function(driver: Driver, wrong: Any) -> None:
    server = usual()
    with pytest.raises(TypeError, match="on_progress must be a function, or None, not "):
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", on_progress=wrong))
    assert server.calls == []


def test_an_asynchronous_callback_is_awaited(driver: Driver) -> None:
    if not driver.is_async:
        pytest.skip("only the asynchronous client can await")
    told: list[int] = []

    async def tell(progress: Progress) -> None:
        told.append(len(progress.builds))

    driver.run(driver.scripted(usual()).requests.trigger_and_wait("a/b", on_progress=tell))
    assert told == [0, 0, 0, 0, 1, 1, 1]


# -- time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("looks", "says"),
    [
        ({REQUEST: [error(503)]}, "build request 7 is created and has no builds"),
        ({REQUEST: [request("pending")]}, "build request 7 is pending and has no builds"),
        ({REQUEST: [request("finished", "approved")]}, "build request 7 is approved and has no builds"),
        ({BUILD: [error(503)]}, "build 1 was not seen"),
        ({BUILD: [build("created"), build("started")]}, "build 1 is started"),
    ],
)
def test_time_is_over(driver: Driver, looks: dict[str, list[Any]], says: str) -> None:
    server = usual()
    for call, answers in looks.items():
        server.on(call, *answers)
    with pytest.raises(WaitTimeoutError) as caught:
        driver.run(driver.scripted(server, retries=0).requests.trigger_and_wait("a/b", timeout=60))
    assert caught.value.message == f"not finished after 60 seconds: {says}"
    assert caught.value.build_request == 7
    assert caught.value.builds == ({1: "started"} if says.endswith("started") else {})
    assert caught.value.hint.endswith("build request 7 was made; look it up: travis.requests.get('a/b', 7)")
    assert sum(driver.naps) == 60
    assert posts(server) == 1


def test_what_was_seen_of_several_builds(driver: Driver) -> None:
    server = usual().on(REQUEST, request("finished", "approved", 1, 2, 3))
    server.on(BUILD, build("passed")).on("GET /build/2", build("started", 2)).on("GET /build/3", error(500))
    with pytest.raises(WaitTimeoutError) as caught:
        driver.run(driver.scripted(server).requests.trigger_and_wait("a/b", timeout=10))
    assert caught.value.builds == {1: "passed", 2: "started"}
    assert "build 1 is passed, build 2 is started, build 3 was not seen" in caught.value.message
