"""`travis.jobs.log_lines` and `follow_log`: lines whatever the pieces, and parts in their order, none twice."""

import tracemalloc
from collections.abc import AsyncIterator, Iterator
from itertools import pairwise
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workflow_driver import Driver, Scripted, error

from traviskit import (
    AccessDeniedError,
    JobRestartedError,
    NotFoundError,
    ServerError,
    TravisConnectionError,
    WaitTimeoutError,
)
from traviskit.v3 import JobMinimal, JobPending

TEXT = "GET /job/4/log.txt"
PARTS = "GET /job/4/log_parts"
JOB = "GET /job/4"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A log that comes in pieces, and perhaps breaks off; it counts what was asked for."""

    def __init__(self, pieces: Iterator[bytes] | list[bytes], *, breaks: bool = False) -> None:
        self.pieces = pieces
        self.read = 0
        self.closed = False
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece
        if self._breaks:
            raise httpx.ReadError("it broke")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def log(body: Body) -> Scripted:
    headers = {"Content-Type": "text/plain"}
    return Scripted().on(TEXT, lambda _: httpx.Response(200, headers=headers, stream=body))


def lines(driver: Driver, *pieces: bytes) -> list[str]:
    return driver.items(driver.scripted(log(Body(list(pieces)))).jobs.log_lines(4))


# -- lines ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([], []),
        ([b"one"], ["one"]),
        ([b"one\n"], ["one"]),
        ([b"one\ntwo"], ["one", "two"]),
        ([b"one\n\n", b"\ntwo\n"], ["one", "", "", "two"]),
        ([b"o", b"n", b"e", b"\n", b"t", b"wo"], ["one", "two"]),
        ([b"one\r\ntwo\r\n"], ["one", "two"]),
        ([b"one\r", b"\ntwo\r", b"\n"], ["one", "two"]),
        ([b"10%\r20%\r", b"100%\r\ndone\r"], ["10%\r20%\r100%", "done\r"]),
        ([b"one\r\r\n"], ["one\r"]),
        ([b"caf\xc3", b"\xa9\n\xe2\x98", b"\x83"], ["café", "☃"]),
        ([b"a\xff\n\xe2\x98", b"\nb\xc3"], ["a�", "�", "b�"]),
        (["nel\u0085ls\u2028ff\x0cvt\x0b\n".encode()], ["nel\u0085ls\u2028ff\x0cvt\x0b"]),
        ([b"\x1b[31mred\x1b[0m\n"], ["\x1b[31mred\x1b[0m"]),
    ],
)
def test_lines_whatever_the_pieces(driver: Driver, pieces: list[bytes], expected: list[str]) -> None:
    assert lines(driver, *pieces) == expected


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, derandomize=True, deadline=None
)
@given(st.lists(st.sampled_from(["a", "é", "☃", "\n", "\r\n", "\r", "\U0001f600"])), st.lists(st.integers(0, 40)))
def test_where_a_piece_ends_does_not_matter(driver: Driver, words: list[str], cuts: list[int]) -> None:
    content = "".join(words).encode()
    places = sorted({0, *(cut for cut in cuts if cut < len(content)), len(content)})
    pieces = [content[start:end] for start, end in pairwise(places)]
    assert lines(driver, *pieces) == lines(driver, content)
    assert "\n".join(lines(driver, content)) == content.decode().removesuffix("\n").replace("\r\n", "\n").removesuffix(
        "\r" if content.endswith(b"\r\n") else ""
    )


def test_nothing_is_sent_before_the_first_line_and_arguments_are_checked_at_once(driver: Driver) -> None:
    server = log(Body([b"one\n"]))
    found = driver.scripted(server).jobs.log_lines(JobMinimal(id=4))
    assert server.calls == []
    assert driver.items(found) == ["one"]
    assert server.calls == [TEXT]
    with pytest.raises(ValueError, match="job must be 0 or more, not -1"):
        driver.scripted(server).jobs.log_lines(-1)


def test_a_log_is_read_only_as_far_as_its_lines(driver: Driver) -> None:
    body = Body([b"one\ntwo\n", b"three\n", b"four\n"])
    assert driver.items(driver.scripted(log(body)).jobs.log_lines(4), 2) == ["one", "two"]
    assert (body.read, body.closed) == (1, True)


def test_a_long_log_is_never_held_as_a_whole(driver: Driver) -> None:
    def megabytes(count: int) -> Iterator[bytes]:
        for _ in range(count * 16):
            yield b"0123456789abcde\n" * 4096

    def peak(count: int) -> int:
        found = driver.scripted(log(Body(megabytes(count)))).jobs.log_lines(4)

        async def last() -> None:
            async for _ in found:
                pass

        tracemalloc.start()
        if driver.is_async:
            driver.run(last())
        else:
            for _ in found:
                pass
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    peak(1)
    assert peak(8) < 1.05 * peak(2)


def test_a_connection_that_breaks_in_the_middle_says_so(driver: Driver) -> None:
    server = log(Body([b"one\ntw"], breaks=True))
    found = driver.scripted(server).jobs.log_lines(4)
    with pytest.raises(TravisConnectionError, match="the answer is truncated: it broke"):
        driver.items(found)
    assert server.calls == [TEXT]


def test_a_log_that_does_not_begin_is_asked_for_again(driver: Driver) -> None:
    server = log(Body([b"one"]))
    server.on(TEXT, error(503), httpx.ReadError("gone"), lambda _: httpx.Response(200, text="one"))
    assert driver.items(driver.scripted(server).jobs.log_lines(4)) == ["one"]


def test_no_log(driver: Driver) -> None:
    server = Scripted().on(TEXT, error(404, "not_found", "log not found"))
    with pytest.raises(NotFoundError, match="log not found"):
        driver.items(driver.scripted(server).jobs.log_lines(4))


def test_no_such_job(driver: Driver) -> None:
    server = Scripted().on(TEXT, error(500, message="Sorry, we experienced an error.\n"))
    with pytest.raises(ServerError, match="Known causes: The job does not exist"):
        driver.items(driver.scripted(server).jobs.log_lines(4))


# -- followed ---------------------------------------------------------------------------------------------------------


def job(state: str) -> dict[str, Any]:
    return {"@type": "job", "@href": "/job/4", "@representation": "standard", "id": 4, "state": state}


class Growing(Scripted):
    """A server with a log that grows by a step with each look at its parts."""

    def __init__(self, *steps: Any, state: str = "started") -> None:
        super().__init__()
        self._steps = list(steps)
        self._written: list[dict[str, Any]] = []
        self.on(PARTS, self._parts).on(JOB, lambda _: httpx.Response(200, json=job(state)))

    def _parts(self, request: httpx.Request) -> Any:
        if self._steps:
            step = self._steps.pop(0)
            if not isinstance(step, dict):
                return step(request) if callable(step) else step
            numbers = {part["number"] for part in self._written}
            assert not numbers & step.keys()
            self._written += [
                {"number": number, "content": text.removesuffix("$"), "final": text.endswith("$")}
                for number, text in step.items()
            ]
        after = int(request.url.params.get("after", -1))
        return parts(*[part for part in sorted(self._written, key=lambda p: p["number"]) if part["number"] > after])


def parts(*found: dict[str, Any]) -> dict[str, Any]:
    return {"@type": "log_parts", "@representation": "standard", "log_parts": list(found)}


def followed(driver: Driver, server: Scripted, **options: Any) -> list[str]:
    found: list[str] = driver.items(driver.scripted(server, retries=0).jobs.follow_log(4, **options))
    return found


def whole(text: str) -> Any:
    return lambda _: httpx.Response(200, text=text)


def test_parts_come_as_they_are_written_until_the_final_one(driver: Driver) -> None:
    server = Growing({0: "a"}, {1: "b", 2: "c"}, {}, {3: "d"}, {4: "$"})
    assert "".join(followed(driver, server)) == "abcd"
    looks = [call for call in server.calls if call.startswith(PARTS)]
    assert looks == [PARTS, f"{PARTS}?after=0", f"{PARTS}?after=2", f"{PARTS}?after=2", f"{PARTS}?after=3"]


def test_looks_grow_rarer_while_nothing_is_written(driver: Driver) -> None:
    followed(driver, Growing({0: "a"}, {}, {}, {}, {1: "b"}, {}, {2: "$"}))
    assert driver.naps == [1, 1.5, 2.25, 3.375, 1, 1.5]


def test_texts_come_one_by_one(driver: Driver) -> None:
    server = Growing({0: "a"}, {1: "b"}, {2: "c$"})
    found = driver.scripted(server).jobs.follow_log(4)
    assert server.calls == []
    assert driver.items(found, 2) == ["a", "b"]
    assert len(driver.naps) == 1


def test_a_log_that_has_not_begun_is_waited_for(driver: Driver) -> None:
    server = Growing({}, {}, {}, {0: "a$"}, state="created")
    assert followed(driver, server) == ["a"]


def test_a_finished_log_comes_at_once(driver: Driver) -> None:
    server = Growing({0: "whole$"}, state="passed")
    assert followed(driver, server) == ["whole"]
    assert driver.naps == []


def test_a_part_that_was_overtaken_is_waited_for(driver: Driver) -> None:
    server = Growing({0: "a", 2: "c"}, {1: "b"}, {4: "e$"}, {}, {3: "d"})
    assert followed(driver, server) == ["a", "b", "c", "d", "e"]


def test_a_part_that_never_comes_is_done_without(driver: Driver) -> None:
    server = Growing({0: "a", 2: "c"}, {}, {}, {}, {}, {3: "d$"})
    assert followed(driver, server) == ["a", "c", "d"]
    # One that comes when others were given already is left out: order counts more.
    late = Growing({0: "a", 2: "c"}, {}, {}, {}, {}, {1: "b"}, {3: "d$"})
    assert followed(driver, late) == ["a", "c", "d"]


def test_numbers_need_not_start_at_zero(driver: Driver) -> None:
    assert followed(driver, Growing({1: "a", 2: "b$"})) == ["a", "b"]


def test_parts_may_come_in_any_order_and_twice(driver: Driver) -> None:
    whole = [{"number": n, "content": c, "final": False} for n, c in enumerate("abc")]
    server = (
        Scripted()
        .on(JOB, job("started"))
        .on(
            PARTS,
            parts(whole[1], whole[0]),
            parts(*whole),
            parts(whole[2], {"number": 3, "content": None, "final": True}),
        )
    )
    assert followed(driver, server) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "failure", [httpx.ReadError("gone"), error(429, message="Retry later\n"), error(500), error(503)]
)
def test_looks_that_fail_are_made_again(driver: Driver, failure: Any) -> None:
    server = Growing(failure, failure, {0: "a"}, failure, failure, failure, failure, failure, {1: "b$"})
    assert followed(driver, server) == ["a", "b"]
    server = Growing({0: "a"}, {}, {1: "b$"})
    server.on(JOB, failure, failure, job("started"))
    assert followed(driver, server) == ["a", "b"]


def test_an_unknown_job_is_not_waited_for(driver: Driver) -> None:
    server = Growing(error(500)).on(JOB, error(404, "not_found", "job not found"))
    with pytest.raises(NotFoundError, match="job not found"):
        followed(driver, server)
    assert server.calls == [JOB]


def test_a_log_that_may_not_be_read(driver: Driver) -> None:
    server = Growing(error(403, "log_access_denied", "We're sorry"))
    with pytest.raises(AccessDeniedError, match="We're sorry"):
        followed(driver, server)


def test_time_is_over(driver: Driver) -> None:
    with pytest.raises(WaitTimeoutError) as caught:
        followed(driver, Growing({0: "a"}), timeout=20)
    assert str(caught.value) == "the log of job 4 is not complete after 20 seconds: the job is started"
    assert sum(driver.naps) == 20
    unseen = Growing(error(503)).on(JOB, error(503, message="down"))
    with pytest.raises(
        WaitTimeoutError, match=r"20 seconds: the job was not seen\. The last look failed: GET .*: down"
    ):
        followed(driver, unseen, timeout=20)


# -- put together while it was followed -------------------------------------------------------------------------------


def test_what_was_not_given_yet_is_taken_from_the_whole_log(driver: Driver) -> None:
    aggregated = parts({"number": 0, "content": "log aggregated", "final": None})
    server = Growing({0: "a"}, {1: "b"}, state="started")
    server.on(PARTS, server._parts, server._parts, aggregated).on(JOB, job("started"), job("passed"))
    server.on(TEXT, lambda _: httpx.Response(200, text="abcd"))
    assert followed(driver, server) == ["a", "b", "cd"]


def test_one_put_together_from_the_start_comes_whole(driver: Driver) -> None:
    aggregated = parts({"number": 0, "content": "log aggregated"})
    server = Scripted().on(PARTS, aggregated).on(JOB, job("failed"))
    server.on(TEXT, error(503), lambda _: httpx.Response(200, text="whole"))
    assert followed(driver, server) == ["whole"]
    assert driver.naps == [1]


def test_the_one_part_of_a_log_put_together_is_not_given_twice(driver: Driver) -> None:
    together = parts({"number": 0, "content": "abcd", "final": True})
    server = Growing({0: "a"}, {1: "b"})
    server.on(PARTS, server._parts, server._parts, together).on(JOB, job("started"), job("passed"))
    server.on(TEXT, lambda _: httpx.Response(200, text="abcd"))
    assert followed(driver, server) == ["a", "b", "cd"]


def test_a_job_that_ended_without_a_final_part_is_looked_at_a_few_times_more(driver: Driver) -> None:
    server = Growing({0: "a"}, {}, {}, {1: "b"}, state="passed")
    server.on(TEXT, lambda _: httpx.Response(200, text="abc"))
    assert followed(driver, server) == ["a", "b", "c"]


def test_a_job_that_was_canceled_before_it_wrote_has_no_log(driver: Driver) -> None:
    server = Growing(state="canceled").on(TEXT, error(404, "not_found", "log not found"))
    assert followed(driver, server) == []
    broken = Growing(*[error(500)] * 99, state="canceled").on(TEXT, error(404, "not_found", "log not found"))
    assert followed(driver, broken) == []


# -- gaps, and the whole log ------------------------------------------------------------------------------------------

TOGETHER = parts({"number": 0, "content": "log aggregated", "final": None})


def put_together(*looks: dict[int, str], text: str, done: int = 4) -> Scripted:
    """A server with a log that is put together after these looks, while the job ends."""
    server = Growing(*looks)
    return (
        server.on(PARTS, *[server._parts] * len(looks), TOGETHER)
        .on(JOB, *[job("started")] * done, job("passed"))
        .on(TEXT, whole(text))
    )


def test_behind_a_gap_the_whole_log_goes_on_where_it_should(driver: Driver) -> None:
    server = put_together({0: "AAA", 2: "CCC"}, {}, {}, {}, text="AAABBBCCCDDD")
    assert followed(driver, server) == ["AAA", "CCC", "DDD"]
    server = put_together({0: "AAA", 2: "CC"}, {}, {}, {}, {3: "C"}, text="AAABBBCCCDDD")
    assert followed(driver, server) == ["AAA", "CC", "C", "DDD"]
    # Two gaps, one of them empty, and one at the very start.
    server = put_together({1: "A", 3: "B"}, {}, {}, {}, {}, {}, {}, {}, text="xAyBz", done=9)
    assert followed(driver, server) == ["A", "B", "z"]


def test_where_the_whole_log_is_another_nothing_is_lost(driver: Driver) -> None:
    server = put_together({0: "AAA", 2: "CCC"}, {}, {}, {}, text="AAABBB")
    assert followed(driver, server) == ["AAA", "CCC", "BBB"]


def test_of_a_finished_job_the_whole_log_fills_the_gap(driver: Driver) -> None:
    server = Growing({0: "a", 2: "c$"}, state="passed").on(TEXT, whole("abc"))
    assert followed(driver, server) == ["a", "bc"]
    late = Growing({0: "a", 2: "c"}, {}, {1: "b", 3: "d$"}, state="passed")
    assert followed(driver, late) == ["a", "b", "c", "d"]


def test_of_a_finished_job_without_a_whole_log_what_is_there_counts(driver: Driver) -> None:
    server = Growing({0: "a", 2: "c", 3: "d$"}, state="passed").on(TEXT, error(404, "not_found", "log not found"))
    assert followed(driver, server) == ["a", "cd"]


# -- restarted --------------------------------------------------------------------------------------------------------


def run(state: str, start: str | None = None, restart: str | None = None) -> dict[str, Any]:
    times = {"started_at": start and f"2026-01-01T{start}:00Z", "restarted_at": restart and f"2026-01-01T{restart}:00Z"}
    return {**job(state), "finished_at": None, **times}


@pytest.mark.parametrize(
    "now", [run("created", None, "11:00"), run("started", "11:00", "11:00"), run("created"), run("started", "11:00")]
)
def test_a_restart_while_a_log_is_followed_is_told(driver: Driver, now: dict[str, Any]) -> None:
    server = Growing({0: "a"}, {}, {}).on(JOB, run("started", "10:00"), run("started", "10:00"), error(503), now)
    found = driver.scripted(server, retries=0).jobs.follow_log(4)
    with pytest.raises(
        JobRestartedError, match=r"job 4 was restarted while its log was followed.* Follow it once more"
    ):
        driver.items(found)


def test_a_restart_before_the_start_is_told_as_well(driver: Driver) -> None:
    server = Growing().on(JOB, run("created"), run("created", None, "11:00"))
    with pytest.raises(JobRestartedError):
        followed(driver, server)


def test_the_start_of_a_job_is_no_restart(driver: Driver) -> None:
    server = Growing({}, {}, {0: "a"}, {1: "b$"})
    server.on(JOB, run("created", None, "09:00"), run("received", None, "09:00"), run("started", "10:00", "09:00"))
    assert followed(driver, server) == ["a", "b"]


def restarting(state_change: str = "restart") -> JobPending:
    minimal = {"@type": "job", "@href": "/job/4", "@representation": "minimal", "id": 4}
    sent = {"@type": "pending", "job": minimal, "state_change": state_change, "resource_type": "job"}
    return JobPending.decode(sent)


@pytest.mark.parametrize("now", [run("created", None, "11:00"), run("failed", "11:00", "11:00")])
def test_of_a_restart_the_new_log_is_followed(driver: Driver, now: dict[str, Any]) -> None:
    over = run("failed", "10:00")
    server = Growing({0: "new$"}).on(JOB, over, error(503), over, now)
    found = driver.scripted(server, retries=0).jobs.follow_log(restarting())
    assert driver.items(found) == ["new"]
    assert server.calls == [*[JOB] * 4, PARTS]


def test_a_restart_that_does_not_come(driver: Driver) -> None:
    server = Growing({0: "old$"}).on(JOB, run("failed", "10:00"))
    found = driver.scripted(server).jobs.follow_log(restarting(), timeout=10)
    with pytest.raises(WaitTimeoutError, match="after 10 seconds: the job is failed"):
        driver.items(found)
    assert set(server.calls) == {JOB}


def test_what_cancel_returns_can_be_followed(driver: Driver) -> None:
    server = Growing({0: "a$"}).on(JOB, run("canceled", "10:00"))
    assert driver.items(driver.scripted(server).jobs.follow_log(restarting("cancel"))) == ["a"]


def test_an_id_must_be_one(driver: Driver) -> None:
    with pytest.raises(ValueError, match=r"travis\.v3\.jobs\.follow_log\(\): job must be 0 or more, not -1"):
        driver.items(driver.scripted(Growing()).jobs.follow_log(-1))
