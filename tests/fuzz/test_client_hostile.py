"""Both clients, whole, against a server that answers anything: what comes out is an answer or a `TravisError`."""

# ruff: noqa: T201  # how much was tried is part of the result

from collections import Counter
from collections.abc import Iterator

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

STATUSES = [200, 201, 202, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 599]
VALUES = [
    *(b"", b"-1", b"1e400", b"99999999999", b"Fri, 99 Foo 2014", "é".encode("latin-1")),
    *(b"application/json", b"text/html", b"text/plain;charset=nonsense", b"gzip"),
    *(b"/", b"//", b"http://[", b"http://elsewhere.test/", b"ftp://x/y"),
]
HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "location", "retry-after", "content-encoding", "etag", "x-request-id"]),
    st.sampled_from(VALUES),
    max_size=4,
)


class Hostile(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request with the same answer."""

    def __init__(self) -> None:
        self.answer: tuple[int, dict[str, bytes], bytes] = (200, {}, b"")

    def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002  # as httpx has it
        status, headers, body = self.answer
        # As a stream, so that it is decoded where the client reads it.
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, Hostile]]:
    hostile = Hostile()
    is_async = request.param == "async"
    caller = Caller("http://travis.test", "a-token", is_async=is_async, transport=hostile, noting=False)
    yield caller, hostile
    caller.close()


@pytest.fixture(scope="module", autouse=True)
def count() -> Iterator[None]:
    yield
    print(f"\nhostile servers: {CAME.total()} calls; {', '.join(f'{n} {kind}' for kind, n in CAME.most_common())}")


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_only_a_travis_error_comes_out(client: tuple[Caller, Hostile], described: Described) -> None:
    caller, hostile = client
    values = {p.name: p.raw["example"] for p in described.parameters if p.required}
    values |= {"slug": "rails/rails"} if described.id == "branches_list" else {}
    bodies = described.body_examples()
    call = python_call(described, Arguments(values, bodies[0] if bodies else None))

    @examples(6, 40, f"{described.id} {caller.is_async}")
    @given(st.sampled_from(STATUSES), HEADERS, hostile_bodies(described))
    def once(status: int, headers: dict[str, bytes], body: bytes) -> None:
        hostile.answer = (status, headers, body)
        try:
            caller.make(call)
        except TravisError as error:
            CAME[type(error).__name__] += 1
        else:
            CAME["answers"] += 1

    once()
