"""Both clients, whole, against a server that answers anything: what comes out is an answer or a `TravisError`."""

# ruff: noqa: T201  # how much was tried is part of the result

from collections import Counter
from collections.abc import Iterator
from urllib.parse import quote

import httpx
import pytest
from amount import examples
from calling import Arguments, Caller, python_call
from described import OPERATIONS, Described
from hypothesis import given
from hypothesis import strategies as st
from test_client_answers import hostile_bodies

from traviskit import TravisError

CAME: Counter[str] = Counter()
TOLD: Counter[str] = Counter()
TOKEN = "s3cr3t-t0ken/of+the=user"  # noqa: S105  # a sample
SECRETS = (TOKEN, quote(TOKEN, safe=""))

# Answers that repeat what they were sent, as an error page may.
ECHOES = [
    TOKEN.encode(),
    b'{"error":"' + TOKEN.encode() + b' is no token"}',
    b'{"error":{"message":"who is ' + TOKEN.encode() + b'?","code":"' + TOKEN.encode() + b'"}}',
    b'{"access_token":"' + TOKEN.encode() + b'"}',
    b"<html><title>" + TOKEN.encode() + b"</title></html>",
    b"x" * 1990 + TOKEN.encode(),
    b"/builds?access_token=" + quote(TOKEN, safe="").encode(),
]

STATUSES = [200, 201, 202, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 599]
VALUES = [
    *(b"", b"-1", b"1e400", b"99999999999", b"Fri, 99 Foo 2014", "é".encode("latin-1")),
    *(b"application/json", b"text/html", b"text/plain;charset=nonsense", b"gzip"),
    *(b"/", b"//", b"http://[", b"http://elsewhere.test/", b"https://travis.test/", b"ftp://x/y"),
]
HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "location", "retry-after", "content-encoding", "etag", "x-request-id"]),
    st.sampled_from(VALUES),
    max_size=4,
)
# One that does nothing but send the client elsewhere is rare among them.
REDIRECTS = st.tuples(
    st.sampled_from([301, 302, 307, 308]), st.just({"location": b"http://elsewhere.test/"}), st.just(b"")
)


class Hostile(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request with the same answer."""

    def __init__(self) -> None:
        self.answer: tuple[int, dict[str, bytes], bytes] = (200, {}, b"")
        # What was sent to other hosts.
        self.strangers: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.strangers += [request] if request.url.host != "travis.test" else []
        status, headers, body = self.answer
        # As a stream, so that it is decoded where the client reads it.
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, Hostile]]:
    hostile = Hostile()
    is_async = request.param == "async"
    caller = Caller("http://travis.test", TOKEN, is_async=is_async, transport=hostile, noting=False)
    yield caller, hostile
    caller.close()


@pytest.fixture(scope="module", autouse=True)
def count() -> Iterator[None]:
    yield
    print(f"\nhostile servers: {CAME.total()} calls; {', '.join(f'{n} {kind}' for kind, n in CAME.most_common())}")


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_only_a_travis_error_comes_out(client: tuple[Caller, Hostile], described: Described) -> None:
    caller, hostile = client
    bodies = described.body_examples()
    call = python_call(described, Arguments(described.least(), bodies[0] if bodies else None))

    @examples(6, 40, f"{described.key} {caller.is_async}")
    @given(
        st.tuples(st.sampled_from(STATUSES), HEADERS, hostile_bodies(described) | st.sampled_from(ECHOES)) | REDIRECTS
    )
    def once(answer: tuple[int, dict[str, bytes], bytes]) -> None:
        hostile.answer = answer
        hostile.strangers.clear()
        try:
            caller.make(call)
        except TravisError as error:
            CAME[type(error).__name__] += 1
            shown = f"{error} {error!r} {error.body} {error.request} {vars(error)}"
            # Compared apart, because pytest would compare long texts word by word.
            leaked = [shown[max(0, shown.find(token) - 200) :][:300] for token in SECRETS if token in shown]
            assert not leaked
        else:
            CAME["answers"] += 1
        assert not any("Authorization" in request.headers for request in hostile.strangers)
        TOLD.update(request.url.host for request in hostile.strangers)

    once()


def test_there_were_redirects_to_other_hosts() -> None:
    assert not CAME or TOLD["elsewhere.test"]
