"""Methods written by hand beside the generated ones, and answers that are read as they come."""

import importlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from projects import with_runtime
from spike.driver import Driver
from spike.v3_description import FILES

from generator.pipeline import MistakeError, produce

PIECES = [b"one", b"two", b"three"]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, and perhaps breaks off; it counts what was asked for."""

    def __init__(self, *, breaks: bool = False) -> None:
        self.read = 0
        self.closed = False
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        for piece in PIECES:
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


def test_they_stand_beside_the_generated_ones(calls: Driver, constructed: Any) -> None:
    travis = calls.client(lambda _: httpx.Response(200, text="hello"))
    generated = importlib.import_module(f"{constructed.__name__}.v3.resources.logs")
    cls = generated.AsyncLogsResource if calls.is_async else generated.LogsResource
    for logs in (travis.logs, travis.v3.logs, travis.logs.with_options(retries=0)):
        assert isinstance(logs, cls)
        assert calls.items(logs.pieces(42)) == [b"hello"]
    assert calls.run(travis.logs.get(42, format="text")) == "hello"
    assert calls.run(travis.logs.with_raw_response.get(42)).status == 200
    assert calls.requests[0].headers["Accept"] == "text/plain"


def test_a_body_is_read_as_it_comes(calls: Driver) -> None:
    body = Body()
    travis = calls.client(lambda _: httpx.Response(200, headers={"Content-Type": "text/plain"}, stream=body))
    pieces = travis.logs.pieces(42)
    assert calls.sent == []
    assert calls.run(first(pieces)) == b"one"
    assert (body.read, body.closed) == (1, False)
    calls.run(end(pieces))
    assert (body.read, body.closed) == (1, True)


async def first(pieces: Any) -> bytes:
    piece: bytes = await anext(pieces) if hasattr(pieces, "__anext__") else next(pieces)
    return piece


async def end(pieces: Any) -> None:
    if hasattr(pieces, "aclose"):
        await pieces.aclose()
    else:
        pieces.close()


def test_what_is_wrong_is_refused_before_anything_is_sent(calls: Driver) -> None:
    travis = calls.client(lambda _: httpx.Response(200))
    with pytest.raises(ValueError, match="must be 0 or more, not -1"):
        travis.logs.pieces(-1)
    assert calls.sent == []


def test_an_error_is_raised_instead(calls: Driver, constructed: Any) -> None:
    error = {"@type": "error", "error_type": "log_expired", "error_message": "not available anymore"}
    travis = calls.client(lambda _: httpx.Response(403, json=error))
    with pytest.raises(constructed.AccessDeniedError, match="not available anymore"):
        calls.items(travis.logs.pieces(42))


def test_a_page_of_a_proxy_is_no_log(calls: Driver, constructed: Any) -> None:
    travis = calls.client(lambda _: httpx.Response(200, html="<title>Please log in</title>"))
    with pytest.raises(constructed.DecodeError, match="an HTML page where text/plain is described"):
        calls.items(travis.logs.pieces(42))


def test_it_is_asked_for_again_where_no_answer_came(calls: Driver) -> None:
    statuses = [503, 200]
    travis = calls.client(lambda _: httpx.Response(statuses.pop(0), text="hello"))
    assert calls.items(travis.with_options(retries=1).logs.pieces(42)) == [b"hello"]
    assert len(calls.requests) == 2


def test_a_connection_that_breaks_in_the_middle_says_so(calls: Driver, constructed: Any) -> None:
    body = Body(breaks=True)
    travis = calls.client(lambda _: httpx.Response(200, headers={"Content-Type": "text/plain"}, stream=body))
    with pytest.raises(constructed.TravisConnectionError, match="the answer is truncated: it broke") as caught:
        calls.items(travis.logs.pieces(42))
    assert str(caught.value.request) == "GET https://api.travis-ci.com/job/42/log"
    assert caught.value.status == 200
    assert body.closed
    assert len(calls.requests) == 1  # what came of it was given already
    assert "sample" not in str(caught.value.__cause__.request.headers)


def test_workflows_of_no_resource_are_refused(tmp_path: Path) -> None:
    project = with_runtime(tmp_path / "project")
    folder = project / "generator" / "runtime" / "v3" / "workflows"
    folder.mkdir(parents=True)
    for name, text in (*FILES.items(), ("lags.py", "")):
        path = (folder if name == "lags.py" else project / "openapi" / "v3") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with pytest.raises(MistakeError, match="workflows of resources that there are not: v3/lags"):
        produce(project)
