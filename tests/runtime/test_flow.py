"""The life of a call, step by step, without a network: what is done next, and what a failure is told as."""

from collections.abc import Generator

import httpx
import pytest

from traviskit._connection import failed
from traviskit._errors import DecodeError, SentRequest, TravisConnectionError, TravisError, TravisTimeoutError
from traviskit._flow import SEND, Call, Failed, Outcome, Received, Sleep, Step, Surroundings, flow
from traviskit._throttle import Throttle

WORLD = Surroundings(clock=lambda: 0.0, time=lambda: 1e9, random=lambda: 1.0)
SECRET = "s3cr3t-T0ken-of-22-chr"  # noqa: S105  # a sample
BROKEN = httpx.ReadError("lost")
Life = Generator[Step, Outcome | None, Received]


def call(method: str = "GET", retries: int = 0, *, idempotent: bool = False) -> Call:
    return Call(method, f"https://h/x?token={SECRET}", idempotent, retries, (SECRET,), list)


def error_of(method: str, outcome: Failed) -> TravisError:
    life = flow(call(method), WORLD, None)
    assert next(life) is SEND
    with pytest.raises(TravisError) as caught:
        life.send(outcome)
    assert caught.value.__cause__ is outcome.error
    return caught.value


def end(life: Life, outcome: Outcome) -> Received:
    with pytest.raises(StopIteration) as caught:
        life.send(outcome)
    value: Received = caught.value.value
    return value


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (Failed("broken", "lost", BROKEN), TravisConnectionError),
        (Failed("late", "lost", BROKEN, timeout=True), TravisTimeoutError),
        (Failed("damaged", "lost", BROKEN), DecodeError),
        (Failed("damaged", "lost", BROKEN, timeout=True), TravisTimeoutError),
        (Failed("unsent", "lost", BROKEN), TravisConnectionError),
    ],
)
def test_what_a_failure_is_told_as(failure: Failed, cls: type[TravisError]) -> None:
    error = error_of("GET", failure)
    assert type(error) is cls
    assert (error.message, error.status, error.body, error.hint) == ("lost", None, None, "")
    assert error.request == SentRequest("GET", "https://h/x?token=[redacted]")


def test_what_had_arrived_is_kept_but_for_secrets() -> None:
    arrived = b"\xff " + SECRET.encode() + b" gr\xc3\xbcn"
    error = error_of("GET", Failed("late", f"slow {SECRET}", BROKEN, timeout=True, status=200, content=arrived))
    assert (error.message, error.status, error.body) == ("slow [redacted]", 200, "\ufffd [redacted] gr\u00fcn")


@pytest.mark.parametrize(
    ("method", "reason", "hint"),
    [
        ("POST", "broken", "The server may have carried it out, so it was not sent again"),
        ("DELETE", "late", "The server may still carry it out"),
        ("PUT", "unsent", ""),
        ("GET", "broken", ""),
        ("HEAD", "late", ""),
    ],
)
def test_who_changes_something_is_told_that_it_may_have_been_done(method: str, reason: str, hint: str) -> None:
    assert error_of(method, Failed(reason, "lost", BROKEN)).hint == hint


@pytest.mark.parametrize("idempotent", [False, True])
def test_a_put_is_sent_again_where_the_description_says_that_it_may(idempotent: bool) -> None:  # a parameter
    answer = Received(502, {}, b"")
    for outcome in (answer, Failed("broken", "lost", BROKEN)):
        life = flow(call("PUT", 1, idempotent=idempotent), WORLD, None)
        assert next(life) is SEND
        if idempotent:
            assert life.send(outcome) == Sleep(0.5)
            assert next(life) is SEND
            assert end(life, answer) is answer
        elif outcome is answer:
            assert end(life, outcome) is answer
        else:
            with pytest.raises(TravisConnectionError):
                life.send(outcome)


def test_a_place_below_the_limit_is_waited_for_however_short() -> None:
    throttle = Throttle(1, 0.5)
    assert next(flow(call("POST"), WORLD, throttle)) is SEND
    life = flow(call("POST"), WORLD, throttle)
    assert next(life) == Sleep(0.5)
    assert next(life) is SEND


def test_a_driver_that_forgets_to_report_is_told() -> None:
    life = flow(call(), WORLD, None)
    next(life)
    with pytest.raises(AssertionError, match=r"^a driver reports what came of SEND$"):
        life.send(None)


def test_how_what_is_left_of_a_call_shows_itself() -> None:
    assert repr(call()) == "<Call: GET https://h/x?token=[redacted]>"


REQUEST = httpx.Request("GET", "https://h/x")


def of_request(error: httpx.RequestError, request: httpx.Request = REQUEST) -> httpx.RequestError:
    error.request = request
    return error


ELSEWHERE = httpx.Request("GET", "https://elsewhere/")


@pytest.mark.parametrize(
    ("error", "arrived", "reason", "message"),
    [
        (of_request(httpx.ConnectError("refused")), False, "unreached", "could not connect: refused"),
        (of_request(httpx.ConnectTimeout("slow")), False, "unreached", "could not connect: slow"),
        (of_request(httpx.ConnectError("refused"), ELSEWHERE), True, "broken", "the answer is truncated: refused"),
        (httpx.ConnectError("refused"), False, "broken", "the connection broke: refused"),
        (httpx.PoolTimeout("full"), False, "unsent", "no connection was free in time: full"),
        (httpx.ReadTimeout("slow"), False, "late", "no answer in time: slow"),
        (httpx.ReadTimeout(""), True, "late", "no complete answer in time: ReadTimeout"),
        (httpx.DecodingError("gzip"), True, "damaged", "the answer can not be decompressed: gzip"),
        (httpx.ReadError(""), False, "broken", "the connection broke: ReadError"),
        (httpx.RemoteProtocolError("half"), True, "broken", "the answer is truncated: half"),
        (httpx.UnsupportedProtocol("ftp"), False, "unsent", "the request can not be sent: ftp"),
        (httpx.InvalidURL("bad"), False, "unsent", "the request can not be sent: bad"),
    ],
)
def test_what_an_error_of_httpx_means(
    error: Exception, arrived: bool, reason: str, message: str
) -> None:  # a parameter
    response = httpx.Response(200) if arrived else None
    chunks = [b"ab", b"c"] if arrived else []
    timeout = isinstance(error, httpx.TimeoutException)
    expected = Failed(reason, message, error, timeout, 200 if arrived else None, b"abc" if arrived else b"")
    assert failed(REQUEST, error, response, chunks) == expected
