"""Both clients against a server that fails in turns: what is sent again, how often and when, and what never is."""

# ruff: noqa: T201  # how much was tried is part of the result

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from amount import examples
from calling import Arguments, Caller, python_call, warned
from described import OPERATIONS, Described
from hypothesis import given
from hypothesis import strategies as st

from traviskit import TravisConnectionError, TravisError, TravisTimeoutError

TRIED: Counter[str] = Counter()
PATIENCE = 60.0


class Turn(NamedTuple):
    """What a server does with one request: answers a status (with a `Retry-After`), or fails."""

    status: int = 0
    retry_after: str | None = None
    body: bytes = b""
    failure: type[httpx.TransportError] | None = None


UNREACHED = [httpx.ConnectError, httpx.ConnectTimeout]
BROKEN = [httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError]
FINAL = [httpx.ReadTimeout, httpx.WriteTimeout]
QUOTA = b'{"@type":"error","error_type":"request_limit_reached","error_message":"enough"}'

STATUSES = [
    *(Turn(status, wait) for status in (429, 502, 503, 504) for wait in (None, "0", "7", "60", "61", "soon")),
    *(Turn(status) for status in (400, 404, 500, 501, 599)),
    Turn(429, "1", QUOTA),
]
FAILURES = [Turn(failure=failure) for failure in (*UNREACHED, *BROKEN, *FINAL)]
TURNS = st.sampled_from(STATUSES) | st.sampled_from(FAILURES)


class Failing(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes its turns, and then is there no more."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.methods: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.methods.append(request.method)
        turn = self.turns[len(self.methods) - 1]
        if turn.failure is not None:
            raise turn.failure("as planned", request=request)
        headers = {} if turn.retry_after is None else {"Retry-After": turn.retry_after}
        return httpx.Response(turn.status, headers=headers, content=turn.body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def wait_after(turn: Turn, described: Described) -> float | None:
    """How long to wait before the next attempt, at most; None: there is none. The rules, once more."""
    method = described.method
    repeatable = method in ("GET", "HEAD") or (method == "PUT" and bool(described.raw.get("x-travis-idempotent")))
    if turn.failure is not None:
        return 8 if turn.failure in UNREACHED or (turn.failure in BROKEN and repeatable) else None
    said = float(turn.retry_after) if (turn.retry_after or "").isdigit() else None
    if turn.status == 429:
        allowed = turn.body != QUOTA and (said is not None or method == "GET")
    else:
        allowed = turn.status in (502, 503, 504) and repeatable
    if not allowed or (said is not None and said > PATIENCE):
        return None
    return 8 if said is None else said


def attempts(turns: list[Turn], described: Described, retries: int) -> int:
    """How often a call is sent."""
    for number, turn in enumerate(turns, 1):
        if number > retries or wait_after(turn, described) is None:
            return number
    raise AssertionError("there are more turns than retries")


class Naps:
    """The time that a client slept, instead of sleeping; and its clock."""

    def __init__(self, caller: Caller) -> None:
        self.slept: list[float] = []
        self.now = 0.0
        transport = caller.travis._transport
        transport.sleep = self._nap_async if caller.is_async else self._nap
        chance = random.Random(1)  # noqa: S311  # nothing to guess
        connection = transport.connection
        connection.world = connection.world._replace(clock=lambda: self.now, time=lambda: 0.0, random=chance.random)

    def _nap(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def _nap_async(self, seconds: float) -> None:
        self._nap(seconds)
        await asyncio.sleep(0)


@pytest.fixture(scope="module", params=["sync", "async"])
def failing(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, Failing]]:
    server = Failing()
    caller = Caller("http://travis.test", "a", is_async=request.param == "async", transport=server, noting=False)
    yield caller, server
    caller.close()


@pytest.fixture(scope="module", autouse=True)
def count() -> Iterator[None]:
    yield
    print(f"\nfailing servers: {TRIED.total()} calls; {', '.join(f'{n} sent {k}' for k, n in TRIED.most_common())}")


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_what_may_have_happened_is_not_sent_again(failing: tuple[Caller, Failing], described: Described) -> None:
    caller, server = failing
    bodies = described.body_examples()
    call = python_call(described, Arguments(described.least(), bodies[0] if bodies else None), by_id=True)

    @examples(12, 60, f"retries {described.key} {caller.is_async}")
    @given(st.lists(TURNS, min_size=5, max_size=5), st.integers(0, 4))
    def once(turns: list[Turn], retries: int) -> None:
        server.turns, server.methods = turns, []
        naps = Naps(caller)
        travis: Any = getattr(caller.travis, described.version).with_options(retries=retries)
        with pytest.raises(TravisError) as caught, warned(call.operation):
            caller.run(travis.call(described.id, **call.keywords))

        expected = attempts(turns, described, retries)
        assert server.methods == [described.method] * expected
        TRIED["once" if expected == 1 else f"{expected} times"] += 1
        assert len(naps.slept) == expected - 1
        for slept, turn in zip(naps.slept, turns, strict=False):
            longest = wait_after(turn, described)
            assert longest is not None
            assert slept == longest if (turn.retry_after or "").isdigit() else 0 <= slept <= longest
        check_error(caught.value, turns[expected - 1])

    once()


def check_error(error: TravisError, turn: Turn) -> None:
    """What comes of a call is what its last attempt came to."""
    if turn.failure is None:
        assert error.status == turn.status
    elif issubclass(turn.failure, httpx.TimeoutException):
        assert type(error) is TravisTimeoutError
    else:
        assert type(error) is TravisConnectionError


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_a_burst_of_changes_stays_below_the_ban(is_async: bool) -> None:
    """The server bans who POSTs more often than it allows; the client waits before it does."""
    allowed, seconds = 50, 30
    server = Failing()
    server.turns = [Turn(200, None, b"{}")] * 180
    caller = Caller(
        "http://t.test", "a", is_async=is_async, transport=server, noting=False, throttle=(allowed, seconds)
    )
    naps = Naps(caller)
    sent: list[float] = []
    for _ in range(130):
        caller.run(caller.travis.raw("POST", "/builds/1/restart", version=2))
        sent.append(naps.now)
    for _ in range(50):  # which no limit is for
        caller.run(caller.travis.raw("GET", "/builds/1", version=2))
        assert naps.now == sent[-1]
    caller.close()
    for first, later in zip(sent, sent[allowed:], strict=False):
        assert later - first >= seconds
    assert sent[-1] < 3 * seconds
