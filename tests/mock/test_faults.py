"""Faults, on real sockets: what exactly is on the wire, and whether the request was carried out."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

import travis_mock as mock_package
from travis_mock.faults import Fault, FaultError, Faults, parse

if TYPE_CHECKING:
    from travis_mock.builder import Builder

HELLO = b'{"hello":"world"}'


class Wire:
    """A bare connection to the mock server."""

    def __init__(self, mock: Builder) -> None:
        address = urlsplit(mock.url)
        self.socket = socket.create_connection((address.hostname, address.port or 0), timeout=10)

    def __enter__(self) -> Wire:
        return self

    def __exit__(self, *_error: object) -> None:
        self.socket.close()

    def send(self, text: str) -> Wire:
        self.socket.sendall(text.replace("\n", "\r\n").encode())
        return self

    def get(self, path: str = "/", headers: str = "") -> Wire:
        return self.send(f"GET {path} HTTP/1.1\nHost: x\n{headers}\n")

    def answer(self, length: int | None = None) -> tuple[str, dict[str, str], bytes]:
        """The status line, the headers, and the body: of this length, or to the end of the connection."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._some()
        head, _, body = data.partition(b"\r\n\r\n")
        status, *lines = head.decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        while length is None or len(body) < length:
            more = self.socket.recv(65536)
            if not more:
                break
            body += more
        return status, {name.lower(): value for name, value in headers.items()}, body

    def _some(self) -> bytes:
        data = self.socket.recv(65536)
        assert data, "the connection ended before the headers did"
        return data


def test_a_status(travis_mock: Builder) -> None:
    travis_mock.faults.add("500")
    with Wire(travis_mock) as wire:
        status, headers, body = wire.get().answer(32)
    assert status == "HTTP/1.1 500 Internal Server Error"
    assert headers["content-type"] == "text/plain"
    assert body == b"Sorry, we experienced an error.\n"
    assert travis_mock.requests == []
    assert [(met.fault.kind, met.wire.path) for met in travis_mock.faults.met] == [("500", "/")]


@pytest.mark.parametrize(("spec", "retry"), [("429", None), ("429=3", "3"), ("503=0.5", "0.5"), ("503", None)])
def test_retry_after(travis_mock: Builder, spec: str, retry: str | None) -> None:
    travis_mock.faults.add(spec)
    answer = httpx.get(travis_mock.url)
    assert (answer.status_code, answer.headers.get("Retry-After")) == (int(spec[:3]), retry)


def test_a_status_that_nobody_registered(travis_mock: Builder) -> None:
    travis_mock.faults.add("599")
    with Wire(travis_mock) as wire:
        assert wire.get().answer(1)[0] == "HTTP/1.1 599 "


@pytest.mark.parametrize(("spec", "status"), [("html", 502), ("html=503", 503), ("html=200", 200)])
def test_html(travis_mock: Builder, spec: str, status: int) -> None:
    travis_mock.faults.add(spec)
    answer = httpx.get(travis_mock.url)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "text/html")
    assert answer.text.startswith("<html>")


def test_truncated_is_half_of_the_body_as_if_that_were_all(travis_mock: Builder) -> None:
    travis_mock.faults.add("truncated#1")
    with Wire(travis_mock) as wire:
        _, headers, body = wire.get().answer(8)
        assert (headers["content-length"], body) == ("8", HELLO[:8])
        assert wire.get().answer(len(HELLO))[2] == HELLO


def test_cut_off_ends_before_what_was_promised(travis_mock: Builder) -> None:
    travis_mock.faults.add("cut-off")
    with Wire(travis_mock) as wire:
        _, headers, body = wire.get().answer()
    assert (headers["content-length"], body) == (str(len(HELLO)), HELLO[:8])


def test_garbled_bytes_are_no_text(travis_mock: Builder) -> None:
    travis_mock.faults.add("garbled")
    answer = httpx.get(travis_mock.url)
    assert len(answer.content) == len(HELLO)
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode()


def test_json_of_the_wrong_type(travis_mock: Builder) -> None:
    travis_mock.faults.add("wrong-type")
    assert httpx.get(travis_mock.url).json() == [{"hello": "world"}]


def test_empty(travis_mock: Builder) -> None:
    travis_mock.faults.add("empty#1")
    with Wire(travis_mock) as wire:
        status, headers, body = wire.get().answer(0)
        assert (status, headers["content-length"], body) == ("HTTP/1.1 200 OK", "0", b"")
        assert wire.get().answer(len(HELLO))[2] == HELLO
    assert len(travis_mock.requests) == 2


def test_no_content_has_a_body_all_the_same(travis_mock: Builder) -> None:
    travis_mock.faults.add("no-content")
    with Wire(travis_mock) as wire:
        status, headers, body = wire.get().answer(len(HELLO))
    assert (status, headers["content-length"], body) == ("HTTP/1.1 204 No Content", str(len(HELLO)), HELLO)


def test_no_content_type(travis_mock: Builder) -> None:
    travis_mock.faults.add("no-content-type")
    with Wire(travis_mock) as wire:
        _, headers, body = wire.get().answer(len(HELLO))
    assert "content-type" not in headers
    assert body == HELLO


def test_reset_before_the_request_was_taken(travis_mock: Builder) -> None:
    travis_mock.faults.add("reset-before#1")
    with Wire(travis_mock) as wire, pytest.raises(ConnectionResetError):
        wire.get().socket.recv(1)
    assert travis_mock.requests == []
    assert httpx.get(travis_mock.url).content == HELLO


def test_reset_after_the_request_was_taken(travis_mock: Builder) -> None:
    travis_mock.faults.add("reset-after#1")
    with Wire(travis_mock) as wire, pytest.raises(ConnectionResetError):
        wire.get().socket.recv(1)
    assert [request.path for request in travis_mock.requests] == ["/"]


def test_what_was_reset_after_it_was_taken_has_happened(travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    travis_mock.faults.add("reset-after@env_vars_create")
    url = f"{travis_mock.url}/settings/env_vars?repository_id={repository.id}"
    headers = {"Authorization": f"token {travis_mock.token}", "Accept": "application/vnd.travis-ci.2+json"}
    with pytest.raises(httpx.ReadError):
        httpx.post(url, json={"env_var": {"name": "A"}}, headers=headers)
    assert [row["name"] for row in httpx.get(url, headers=headers).json()["env_vars"]] == ["A"]


def test_latency_and_slow_bodies_take_their_time(travis_mock: Builder) -> None:
    for kind in ("latency", "slow"):
        seconds = 0.05
        travis_mock.faults.add(Fault(kind, seconds, times=1))
        start = time.monotonic()
        assert httpx.get(travis_mock.url).content == HELLO
        assert time.monotonic() - start >= seconds / 2


def test_a_hanging_request_is_never_answered_nor_carried_out(travis_mock: Builder) -> None:
    travis_mock.faults.add("hang#1")
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(travis_mock.url, timeout=httpx.Timeout(5, read=0.05))
    assert travis_mock.requests == []
    assert httpx.get(travis_mock.url).content == HELLO


def test_faults_have_their_order_their_times_and_their_requests(travis_mock: Builder) -> None:
    travis_mock.faults.add("ok@GET#1,503@GET#2,502@POST /lint,501@/con*,429@root_get#1")
    with httpx.Client(base_url=travis_mock.url) as client:
        statuses = [client.get("/").status_code for _ in range(5)]
        assert statuses == [200, 503, 503, 429, 200]
        assert client.get("/config").status_code == 501
        assert client.post("/lint").status_code == 502
        assert client.put("/lint").status_code == 200
        travis_mock.faults.clear()
        assert client.get("/config").status_code == 200
        assert len(travis_mock.faults.met) == 5


def test_head_and_faults(travis_mock: Builder) -> None:
    with httpx.Client(base_url=travis_mock.url) as client:
        assert client.head("/").headers["Content-Length"] == str(len(HELLO))
        travis_mock.faults.add("truncated#1")
        client.head("/")
        assert client.get("/").content == HELLO


@pytest.mark.parametrize("kind", ["reset-before", "reset-after"])
def test_in_process_a_reset_is_an_error(kind: str) -> None:
    app = mock_package.app("empty", faults=kind)

    async def call() -> None:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://mock") as client:
            await client.get("/")

    with pytest.raises(ConnectionResetError):
        asyncio.run(call())
    assert len(app.requests) == (1 if kind == "reset-after" else 0)


def test_pipelined_and_chunked_requests_are_read(travis_mock: Builder) -> None:
    with Wire(travis_mock) as wire:
        wire.send("GET / HTTP/1.1\nHost: x\n\nGET /config HTTP/1.1\nHost: x\nConnection: close\n\n")
        _, _, body = wire.answer()
    assert body.startswith(HELLO + b"HTTP/1.1 200 OK\r\n")
    with Wire(travis_mock) as wire:
        wire.send("PUT /lint HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\nExpect: 100-continue\n\n")
        assert wire.socket.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        wire.send("3\nfoo\n0\n\n")
        assert wire.answer(1)[0] == "HTTP/1.1 200 OK"
    assert travis_mock.requests[-1].body == b"foo"


@pytest.mark.parametrize("request_line", ["nonsense", "GET / HTTP/one", "GET\x00/ HTTP/1.1"])
def test_what_is_no_http_is_refused(travis_mock: Builder, request_line: str) -> None:
    with Wire(travis_mock) as wire:
        status, headers, _ = wire.send(f"{request_line}\nHost: x\n\n").answer()
    assert status.startswith("HTTP/1.1 4")
    assert headers["connection"] == "close"
    assert httpx.get(travis_mock.url).content == HELLO


def test_the_address_of_a_proxys_client(travis_mock: Builder) -> None:
    with Wire(travis_mock) as wire:
        wire.send("GET http://api.example.com/config?x=1 HTTP/1.1\nHost: api.example.com\n\n").answer(1)
        wire.send("GET http://api.example.com HTTP/1.0\nHost: api.example.com\n\n").answer()
    assert [(request.path, request.query_string) for request in travis_mock.requests] == [("/config", "x=1"), ("/", "")]


def test_text_and_python_say_the_same() -> None:
    assert parse("503@GET#2, 429=2@builds_get,latency=0.5@/builds/*,html=502@POST /builds/*/cancel") == [
        Fault("503", method="GET", times=2),
        Fault("429", 2, operation="builds_get"),
        Fault("latency", 0.5, path="/builds/*"),
        Fault("html", 502, method="POST", path="/builds/*/cancel"),
    ]
    assert parse("") == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("thunder", "reset-after"),
        ("700", "'700'"),
        ("status", "'status'"),
        ("500x", "KIND"),
        ("latency=soon", "'soon'"),
        ("latency=-1", "-1"),
        ("latency=nan", "nan"),
        ("slow=inf", "inf"),
        ("429=1e999", "inf"),
        ("html=99", "99"),
        ("truncated=1", "takes no value"),
        ("500#many", "'many'"),
        ("500#0", "0 times"),
        ("500@Builds Get", "'Builds Get'"),
        ("500@", "KIND"),
        ("500,,502", "''"),
    ],
)
def test_faults_that_make_no_sense_are_quoted(text: str, says: str) -> None:
    with pytest.raises(FaultError) as refused:
        Faults(text)
    assert says in str(refused.value)


def test_a_fault_is_json_free_data() -> None:
    fault = Fault("reset-after", operation="builds_restart", times=1)
    assert fault == parse("reset-after@builds_restart#1")[0]
    assert json.dumps(fault.kind) == '"reset-after"'
    with pytest.raises(FaultError, match="thunder"):
        Fault("thunder")
