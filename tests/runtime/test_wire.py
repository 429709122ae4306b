"""Answers that no server should send, over a real socket: each gives the named error, and what there is of it."""

from collections.abc import Callable
from typing import Any

import pytest
from drivers import TOKEN, Driver
from wire import Break, Reply, Wire, http

from traviskit._errors import (
    DecodeError,
    NotFoundError,
    ServerError,
    StatusError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
)

JSON = "Content-Type: application/json"
BUILD = b'{"build":{"id":1,"number":"7","state":"passed"}}'
HTML = b"<html><head><title>502 Bad\n Gateway</title></head><body>nginx</body></html>"
Serve = Callable[..., Wire]


def failure(driver: Driver, serve: Serve, *script: Reply | Break, retries: int = 0) -> tuple[Any, Wire]:
    wire = serve(*script)
    travis = driver.client(endpoint=wire.url, retries=retries)
    with pytest.raises(TravisError) as caught:
        driver.run(travis.v2.builds.get(1))
    assert caught.value.request is not None
    assert str(caught.value.request) == f"GET {wire.url}/builds/1"
    return caught.value, wire


def test_a_page_of_a_proxy(driver: Driver, serve: Serve) -> None:
    error, wire = failure(driver, serve, http(502, HTML, "Content-Type: text/html"))
    assert type(error) is ServerError
    assert (error.status, error.message, error.body) == (502, "an HTML page: 502 Bad Gateway", HTML.decode())
    assert str(error) == f"GET {wire.url}/builds/1 answered 502: an HTML page: 502 Bad Gateway"


def test_a_page_of_a_proxy_labelled_as_success(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, HTML, "Content-Type: text/html"))
    assert type(error) is DecodeError
    assert (error.status, error.path, error.body) == (200, "$", HTML.decode())
    assert "labelled text/html, is not JSON" in error.message
    assert "starts '<html><head><title>" in error.message


def test_truncated_json(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, BUILD[:20], JSON))
    assert type(error) is DecodeError
    assert (error.status, error.body) == (200, '{"build":{"id":1,"nu')
    assert "labelled application/json, is not JSON" in error.message


def test_a_truncated_body_is_fetched_again_and_then_named(driver: Driver, serve: Serve) -> None:
    cut = http(200, BUILD[:20], JSON, length=len(BUILD), close=True)
    error, wire = failure(driver, serve, cut, cut, retries=1)
    assert type(error) is TravisConnectionError
    assert (error.status, error.body) == (200, '{"build":{"id":1,"nu')
    assert error.message.startswith("the answer is truncated: ")
    assert error.message.endswith("(2 attempts)")
    assert len(wire.seen) == 2


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"1", b"null", b'{"build":[]}'])
def test_a_wrong_top_type(driver: Driver, serve: Serve, body: bytes) -> None:
    error, _ = failure(driver, serve, http(200, body, JSON))
    assert type(error) is DecodeError
    assert (error.status, error.body) == (200, body.decode())
    assert error.path == ("$.build" if body.startswith(b"{") else "$")
    assert "an object expected" in error.message


def test_an_envelope_without_its_member(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, b'{"other":1}', JSON))
    assert type(error) is DecodeError
    assert "'build'" in error.message


def test_a_status_that_nobody_registered(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(599, b"eh?", "Content-Type: text/plain"))
    assert type(error) is ServerError
    assert (error.status, error.message, error.body) == (599, "eh?", "eh?")


@pytest.mark.parametrize("status", [206, 299])
def test_a_success_that_nobody_described(driver: Driver, serve: Serve, status: int) -> None:
    error, _ = failure(driver, serve, http(status, BUILD, JSON))
    assert type(error) is StatusError
    assert error.status == status
    assert error.message.startswith("builds_get is described with 200 only; it starts")


def test_an_empty_success(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, b"", JSON))
    assert type(error) is DecodeError
    assert (error.status, error.message, error.body) == (
        200,
        "the answer is empty where application/json is described",
        "",
    )


def test_no_content_type_is_read_as_described(driver: Driver, serve: Serve) -> None:
    wire = serve(http(200, BUILD))
    assert driver.run(driver.client(endpoint=wire.url).v2.builds.get(1)).number == "7"


def test_no_content_type_and_no_json(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, b"hello"))
    assert type(error) is DecodeError
    assert "without a Content-Type, is not JSON" in error.message


def test_an_error_without_a_content_type(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(404, b'{"file":"not found"}'))
    assert type(error) is NotFoundError
    assert error.message == "not found"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 204 No Content\r\n\r\nhello",
        b"HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 500 Forged\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    ],
)
def test_a_204_with_a_body(driver: Driver, serve: Serve, answer: bytes) -> None:
    wire = serve(Reply(answer), http(200, BUILD, JSON), Reply(answer), Reply(answer))
    travis = driver.client(endpoint=wire.url, retries=0)
    assert driver.run(travis.v2.builds.cancel(1)) is None
    assert driver.run(travis.v2.builds.get(1)).id == 1
    for _ in range(2):
        assert driver.run(travis.v2.builds.cancel(1)) is None
    # The connection that carried a 204 is not used again; the one that carried the 200 is.
    assert [seen.connection for seen in wire.seen] == [1, 2, 2, 3]


@pytest.mark.parametrize("moment", list(Break))
def test_a_reset_is_got_over_by_reading_again(driver: Driver, serve: Serve, moment: Break) -> None:
    wire = serve(moment, http(200, BUILD, JSON))
    assert driver.run(driver.client(endpoint=wire.url).v2.builds.get(1)).id == 1
    assert driver.naps == [0.5]
    assert len(wire.seen) == (1 if moment is Break.BEFORE else 2)


@pytest.mark.parametrize("moment", list(Break))
def test_a_reset_that_comes_again_and_again(driver: Driver, serve: Serve, moment: Break) -> None:
    error, wire = failure(driver, serve, moment, moment, moment, retries=2)
    assert type(error) is TravisConnectionError
    assert (error.status, error.body) == (None, None)
    assert error.message.startswith("the connection broke: ")
    assert error.message.endswith("(3 attempts)")
    assert (driver.naps, wire.connections) == ([0.5, 1.0], 3)


@pytest.mark.parametrize("moment", list(Break))
def test_a_post_is_never_sent_twice(driver: Driver, serve: Serve, moment: Break) -> None:
    wire = serve(moment, http(204), http(204))
    travis = driver.client(endpoint=wire.url, retries=5)
    with pytest.raises(TravisConnectionError, match="may have carried it out, so it was not sent again") as caught:
        driver.run(travis.v2.builds.cancel(1))
    assert caught.value.message.startswith("the connection broke: ")
    assert [seen.method for seen in wire.seen] == ([] if moment is Break.BEFORE else ["POST"])
    assert (driver.naps, wire.connections) == ([], 1)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_post_that_was_answered_is_never_sent_twice(driver: Driver, serve: Serve, status: int) -> None:
    wire = serve(http(status), http(204))
    with pytest.raises(ServerError):
        driver.run(driver.client(endpoint=wire.url, retries=5).v2.builds.cancel(1))
    assert [seen.method for seen in wire.seen] == ["POST"]


def test_nobody_listens(driver: Driver) -> None:
    with Wire() as wire:
        pass
    travis = driver.client(endpoint=wire.url, retries=1)
    with pytest.raises(TravisConnectionError) as caught:
        driver.run(travis.v2.builds.cancel(1))
    assert caught.value.message.startswith("could not connect: ")
    assert caught.value.message.endswith("(2 attempts)")
    assert (caught.value.status, caught.value.hint, driver.naps) == (None, "", [0.5])


def test_an_answer_that_never_comes(driver: Driver, serve: Serve) -> None:
    wire = serve(Reply(b""))
    travis = driver.client(endpoint=wire.url, timeout=0.05, retries=2)
    with pytest.raises(TravisTimeoutError) as caught:
        driver.run(travis.v2.builds.get(1))
    assert caught.value.message.startswith("no answer in time: ")
    assert len(wire.seen) == 1


def test_an_answer_that_stops_half_way(driver: Driver, serve: Serve) -> None:
    wire = serve(http(200, BUILD[:9], JSON, length=100))
    travis = driver.client(endpoint=wire.url, timeout=0.05)
    with pytest.raises(TravisTimeoutError) as caught:
        driver.run(travis.v2.builds.get(1))
    assert caught.value.message.startswith("no complete answer in time: ")
    assert (caught.value.status, caught.value.body) == (200, '{"build":')


def test_a_body_that_can_not_be_decompressed(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, http(200, b"no gzip", JSON, "Content-Encoding: gzip"), retries=2)
    assert type(error) is DecodeError
    assert error.message.startswith("the answer can not be decompressed: ")
    assert error.status == 200


def test_no_http_at_all(driver: Driver, serve: Serve) -> None:
    error, _ = failure(driver, serve, Reply(b"220 smtp.example.com ESMTP\r\n", close=True))
    assert type(error) is TravisConnectionError
    assert error.message.startswith("the connection broke: ")


def test_an_answer_of_many_pieces(driver: Driver, serve: Serve) -> None:
    body = bytes(range(256)) * 1024
    wire = serve(http(200, body, JSON))
    assert driver.run(driver.client(endpoint=wire.url).raw("GET", "/x")).content == body


def test_what_is_sent(driver: Driver, serve: Serve) -> None:
    wire = serve(http(200, BUILD, JSON))
    driver.run(driver.client(endpoint=f"{wire.url}/api/", user_agent="my-app/2.1").v2.builds.get(1))
    (seen,) = wire.seen
    assert (seen.method, seen.target, seen.body) == ("GET", "/api/builds/1", b"")
    assert seen.headers["authorization"] == f"token {TOKEN}"
    assert seen.headers["accept"] == "application/vnd.travis-ci.2+json"
    assert seen.headers["user-agent"].startswith("my-app/2.1 traviskit/")


def test_a_redirect_elsewhere_loses_the_token(driver: Driver, serve: Serve) -> None:
    other = serve(http(200, BUILD, JSON))
    first = serve(
        http(307, b"", f"Location: {other.url}/archive"), http(307, b"", "Location: /here"), http(200, BUILD, JSON)
    )
    travis = driver.client(endpoint=first.url)
    assert driver.run(travis.v2.builds.get(1)).id == 1
    assert "authorization" not in other.seen[0].headers
    assert other.seen[0].target == "/archive"
    # … and one that stays keeps it.
    driver.run(travis.v2.builds.get(1))
    assert [seen.target for seen in first.seen] == ["/builds/1", "/builds/1", "/here"]
    assert first.seen[2].headers["authorization"] == f"token {TOKEN}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirected_post_goes_nowhere(driver: Driver, serve: Serve, status: int) -> None:
    wire = serve(http(status, b"", "Location: /elsewhere"), http(204))
    with pytest.raises(StatusError, match=r"points to /elsewhere .*followed for GET and HEAD only") as caught:
        driver.run(driver.client(endpoint=wire.url).v2.builds.cancel(1))
    assert caught.value.status == status
    assert [seen.target for seen in wire.seen] == ["/builds/1/cancel"]


def test_redirects_in_a_circle(driver: Driver, serve: Serve) -> None:
    error, wire = failure(driver, serve, *[http(302, b"", "Location: /round")] * 30, retries=2)
    assert type(error) is TravisConnectionError
    assert error.message.startswith("the request can not be sent: ")
    assert len(wire.seen) == 21
