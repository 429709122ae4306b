"""`travis.builds.wait`: how often it looks, what it puts up with, and when it gives up."""

import asyncio
import pickle
import subprocess
import sys
from typing import Any

import httpx
import pytest
from workflow_driver import Driver, Scripted, error

from traviskit import (
    AccessDeniedError,
    DecodeError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    TravisError,
    WaitTimeoutError,
)
from traviskit.v3 import Build, BuildMinimal, BuildPending

GET = "GET /build/1"


def build(state: str, build_id: int = 1) -> dict[str, Any]:
    href = f"/build/{build_id}"
    return {"@type": "build", "@href": href, "@representation": "standard", "id": build_id, "state": state}


def states(*names: str) -> Scripted:
    return Scripted().on(GET, *map(build, names))


@pytest.mark.parametrize("state", ["passed", "failed", "errored", "canceled"])
def test_it_returns_the_build_once_it_has_finished(driver: Driver, state: str) -> None:
    server = states("created", "received", "started", state)
    found = driver.run(driver.scripted(server).builds.wait(1))
    assert isinstance(found, Build)
    assert (found.state, found.finished) == (state, True)
    assert server.calls == [GET] * 4


def test_of_a_finished_build_it_looks_once(driver: Driver) -> None:
    server = states("passed")
    assert driver.run(driver.scripted(server).builds.wait(1)).passed
    assert (server.calls, driver.naps) == ([GET], [])


def test_a_build_is_as_good_as_its_id(driver: Driver) -> None:
    for given in (Build.decode(build("created")), BuildMinimal(id=1)):
        assert driver.run(driver.scripted(states("passed")).builds.wait(given)).id == 1


def test_looks_grow_rarer_while_nothing_happens(driver: Driver) -> None:
    driver.run(driver.scripted(states(*["started"] * 14, "passed")).builds.wait(1))
    grown = [1, 1.5, 2.25, 3.375, 5.0625, 7.59375, 11.390625, 17.0859375, 25.62890625]
    assert driver.naps == pytest.approx([*grown, *[30] * 5])


def test_after_each_change_it_looks_soon_again(driver: Driver) -> None:
    driver.run(driver.scripted(states("created", "created", "created", "started", "started", "passed")).builds.wait(1))
    assert driver.naps == [1, 1.5, 2.25, 1, 1.5]


@pytest.mark.parametrize(("interval", "naps"), [(5, [5, 5, 5]), ((2, 4), [2, 3, 4]), ((0.5, 0.5), [0.5, 0.5, 0.5])])
def test_how_often_can_be_said(driver: Driver, interval: Any, naps: list[float]) -> None:
    server = states("created", "created", "created", "passed")
    driver.run(driver.scripted(server).builds.wait(1, poll_interval=interval))
    assert driver.naps == naps


def test_progress_is_told_at_first_and_at_each_change(driver: Driver) -> None:
    told: list[str] = []
    server = states("created", "created", "started", "started", "failed")
    driver.run(driver.scripted(server).builds.wait(1, on_progress=lambda found: told.append(found.state)))
    assert told == ["created", "started", "failed"]


def test_what_the_callback_raises_ends_the_wait(driver: Driver) -> None:
    def stop(_: Build) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        driver.run(driver.scripted(states("created")).builds.wait(1, on_progress=stop))


@pytest.mark.parametrize("wrong", [0, "", "print", [print], False])
def test_who_is_told_must_be_a_function(driver: Driver, wrong: Any) -> None:
    server = states("passed")
    with pytest.raises(TypeError, match="on_progress must be a function, or None, not "):
        driver.run(driver.scripted(server).builds.wait(1, on_progress=wrong))
    assert server.calls == []


def test_an_asynchronous_callback_is_awaited(driver: Driver) -> None:
    if not driver.is_async:
        pytest.skip("only the asynchronous client can await")
    told: list[str] = []

    async def tell(found: Build) -> None:
        await asyncio.sleep(0)
        told.append(found.state)

    driver.run(driver.scripted(states("created", "started", "passed")).builds.wait(1, on_progress=tell))
    assert told == ["created", "started", "passed"]


# -- restarted --------------------------------------------------------------------------------------------------------


def run(state: str, start: str | None, end: str | None) -> dict[str, Any]:
    times = {"started_at": start and f"2026-01-01T{start}:00Z", "finished_at": end and f"2026-01-01T{end}:00Z"}
    return {**build(state), **times}


def pending(over: dict[str, Any], state_change: str = "restart") -> BuildPending:
    minimal = {**over, "@representation": "minimal"}
    sent = {"@type": "pending", "build": minimal, "state_change": state_change, "resource_type": "build"}
    return BuildPending.decode(sent)


OVER = run("failed", "10:00", "10:05")


@pytest.mark.parametrize("end", ["passed", "failed"])
def test_a_restart_is_waited_for_and_then_the_build(driver: Driver, end: str) -> None:
    ended = run(end, "11:00", "11:05")
    server = Scripted().on(GET, OVER, OVER, run("created", None, None), run("started", "11:00", None), ended)
    found = driver.run(driver.scripted(server).builds.wait(pending(OVER)))
    assert (found.state, found.finished_at.hour) == (end, 11)
    assert server.calls == [GET] * 5


def test_a_new_run_that_nobody_saw_begin_counts(driver: Driver) -> None:
    server = Scripted().on(GET, OVER, run("failed", "11:00", "11:05"))
    assert driver.run(driver.scripted(server).builds.wait(pending(OVER))).finished_at.hour == 11
    server = Scripted().on(GET, run("passed", "11:00", "11:05"))
    assert driver.run(driver.scripted(server).builds.wait(pending(OVER))).passed
    assert driver.naps == [1]


def test_a_restart_that_does_not_come_is_not_taken_for_an_end(driver: Driver) -> None:
    with pytest.raises(WaitTimeoutError, match="10 seconds: build 1 is failed, as before its restart"):
        driver.run(driver.scripted(Scripted().on(GET, OVER)).builds.wait(pending(OVER), timeout=10))


def test_what_cancel_returns_can_be_waited_for(driver: Driver) -> None:
    canceled = pending(run("started", "10:00", None), "cancel")
    server = Scripted().on(GET, run("canceled", "10:00", "10:01"))
    assert driver.run(driver.scripted(server).builds.wait(canceled)).state == "canceled"


def test_what_cancel_returns_of_a_build_with_its_result_is_no_restart(driver: Driver) -> None:
    # With `fast_finish` a build has its result while jobs of it are left to cancel.
    found = driver.run(driver.scripted(Scripted().on(GET, OVER)).builds.wait(pending(OVER, "cancel"), timeout=10))
    assert found.state == "failed"


# -- time -------------------------------------------------------------------------------------------------------------


def test_time_is_over(driver: Driver) -> None:
    server = states("created", "started")
    with pytest.raises(WaitTimeoutError) as caught:
        driver.run(driver.scripted(server).builds.wait(1, timeout=10))
    assert str(caught.value) == "not finished after 10 seconds: build 1 is started"
    assert (caught.value.builds, caught.value.build_request) == ({1: "started"}, None)
    # The last look is when time is over, neither before nor after.
    assert sum(driver.naps) == 10
    assert driver.naps == [1, 1, 1.5, 2.25, 3.375, 0.875]
    assert len(server.calls) == 7
    assert not isinstance(caught.value, TimeoutError)


def test_it_can_be_waited_for_again_and_for_ever(driver: Driver) -> None:
    server = states(*["started"] * 400, "passed")
    travis = driver.scripted(server)
    with pytest.raises(WaitTimeoutError, match="not finished after 7200 seconds"):
        driver.run(travis.builds.wait(1))
    assert driver.run(travis.builds.wait(1, timeout=None)).passed


def test_nothing_was_seen(driver: Driver) -> None:
    server = Scripted().on(GET, error(503, message="down"))
    with pytest.raises(WaitTimeoutError) as caught:
        driver.run(driver.scripted(server, retries=0).builds.wait(1, timeout=3))
    assert str(caught.value).startswith(
        "not finished after 3 seconds: build 1 was not seen. The last look failed: GET "
    )
    assert str(caught.value).endswith("/build/1 answered 503: down")
    assert isinstance(caught.value.__cause__, ServerError)
    assert caught.value.builds == {}


def test_the_error_survives_pickle() -> None:
    made = WaitTimeoutError("late", build_request=7, builds={1: "started"}, hint="wait")
    copy = pickle.loads(pickle.dumps(made))  # noqa: S301  # our own
    assert (str(copy), copy.build_request, copy.builds) == ("late. wait", 7, {1: "started"})


def later(seconds: str, status: int = 429) -> httpx.Response:
    return httpx.Response(status, text="Retry later\n", headers={"Retry-After": seconds})


@pytest.mark.parametrize("status", [429, 503])
def test_a_look_is_not_made_again_before_the_server_likes_it(driver: Driver, status: int) -> None:
    server = Scripted().on(GET, build("started"), later("7", status), build("started"), build("passed"))
    assert driver.run(driver.scripted(server).builds.wait(1)).passed
    assert driver.naps == [1, 7, 2.25]


def test_the_servers_wish_ends_with_the_timeout(driver: Driver) -> None:
    server = Scripted().on(GET, *[later("3") for _ in range(9)])
    with pytest.raises(WaitTimeoutError, match="not finished after 1 seconds"):
        driver.run(driver.scripted(server).builds.wait(1, timeout=1))
    assert driver.naps == [1]
    assert len(server.calls) == 2


def test_an_interval_says_what_it_must_be(driver: Driver) -> None:
    travis = driver.scripted(states("created"))
    with pytest.raises(ValueError, match="poll_interval must be one number of seconds, or a pair whose first is not "):
        driver.run(travis.builds.wait(1, poll_interval=(2, 1)))
    with pytest.raises(ValueError, match="poll_interval must be a number of seconds above 0, or a pair of such: "):
        driver.run(travis.builds.wait(1, poll_interval=0))


@pytest.mark.parametrize("wrong", [0, -1, "10", True, float("nan"), (1, 2)])
def test_a_timeout_must_be_one(driver: Driver, wrong: Any) -> None:
    server = states("created")
    with pytest.raises(ValueError, match="timeout must be a number of seconds above 0, or None to wait for ever, not "):
        driver.run(driver.scripted(server).builds.wait(1, timeout=wrong))
    assert server.calls == []


@pytest.mark.parametrize("wrong", [0, None, "1", (0, 1), (1,), (2, 1), (1, 2, 3), [1, 2]])
def test_a_poll_interval_must_be_one(driver: Driver, wrong: Any) -> None:
    server = states("created")
    with pytest.raises(ValueError, match="poll_interval must be "):
        driver.run(driver.scripted(server).builds.wait(1, poll_interval=wrong))
    assert server.calls == []


def test_an_id_must_be_one(driver: Driver) -> None:
    server = states("created")
    with pytest.raises(ValueError, match=r"travis\.v3\.builds\.wait\(\): build must be 0 or more, not -1"):
        driver.run(driver.scripted(server).builds.wait(-1))
    assert server.calls == []


# -- what goes wrong --------------------------------------------------------------------------------------------------

PASSING = [
    httpx.ReadError("gone"),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    error(429, message="Retry later\n"),
    error(500, message="Sorry, we experienced an error.\n"),
    error(502, message="<title>Bad Gateway</title>"),
    error(503),
    error(504),
]


@pytest.mark.parametrize("failure", PASSING, ids=lambda failure: getattr(failure, "__name__", repr(failure)))
@pytest.mark.parametrize("retries", [0, 2])
def test_a_look_that_fails_is_made_again(driver: Driver, failure: Any, retries: int) -> None:
    server = Scripted().on(GET, build("created"), *[failure] * 7, build("started"), failure, build("passed"))
    assert driver.run(driver.scripted(server, retries=retries).builds.wait(1)).passed
    assert set(server.calls) == {GET}


LASTING: list[tuple[Any, type[TravisError]]] = [
    (error(403, "insufficient_access", "forbidden"), AccessDeniedError),
    (error(404, "not_found", "build not found"), NotFoundError),
    (error(403, message="Forbidden"), RateLimitedError),
    (error(200, message="{"), DecodeError),
]


@pytest.mark.parametrize(("failure", "cls"), LASTING, ids=[cls.__name__ for _, cls in LASTING])
def test_what_does_not_pass_is_raised(driver: Driver, failure: Any, cls: type[TravisError]) -> None:
    server = Scripted().on(GET, build("created"), failure, build("passed"))
    with pytest.raises(cls):
        driver.run(driver.scripted(server).builds.wait(1))
    assert len(server.calls) == 2


def test_a_client_that_was_closed_says_so(driver: Driver) -> None:
    travis = driver.scripted(states("created"))
    driver.run(travis.close())
    with pytest.raises(RuntimeError, match="this client was closed"):
        driver.run(travis.builds.wait(1))


def test_options_hold_for_the_looks(driver: Driver) -> None:
    server = Scripted().on(GET, httpx.ReadError("gone"), build("passed"))
    resource = driver.scripted(server).builds.with_options(headers={"X-Trace": "17"}, retries=0)
    driver.run(resource.wait(1))
    assert [request.headers["X-Trace"] for request in server.requests] == ["17", "17"]
    assert driver.naps == [1]


def test_the_errors_cause_is_that_of_the_last_look_alone(driver: Driver) -> None:
    server = Scripted().on(GET, httpx.ReadError("gone"), build("started"))
    with pytest.raises(WaitTimeoutError) as caught:
        driver.run(driver.scripted(server, retries=0).builds.wait(1, timeout=3))
    assert caught.value.__cause__ is None
    assert "The last look" not in str(caught.value)


def test_who_makes_single_calls_does_not_wait_for_what_workflows_need() -> None:
    code = "import sys; from traviskit import Travis; Travis(token='x').builds; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()  # noqa: S603  # our own
    assert "traviskit.v3.workflows.builds" in loaded
    assert not {f"traviskit.v3.workflows.{name}" for name in ("_waiting", "_progress", "_logs", "jobs")} & set(loaded)
