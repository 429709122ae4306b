"""The mock server as Pusher: frames, channels, signatures, errors, and what is told as the clock moves."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from live_session import session
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

import travis_mock as mock_package
from travis_mock.builder import Builder
from travis_mock.live.mishaps import CUT, Mishaps
from travis_mock.live.signing import signature

GOLDEN = Path(__file__).parent / "live_session.txt"
V2 = "application/vnd.travis-ci.2+json"


@contextmanager
def connected(mock: Builder, query: str = "protocol=7", key: str = "key") -> Iterator[ClientConnection]:
    address = mock.url.replace("http://", "ws://")
    with connect(f"{address}/app/{key}?{query}", proxy=None) as connection:
        yield connection


def hear(connection: ClientConnection) -> Any:
    return json.loads(str(connection.recv(timeout=5)))


def subscribe(connection: ClientConnection, channel: str, auth: str | None = None) -> Any:
    data = {"channel": channel, **({} if auth is None else {"auth": auth})}
    connection.send(json.dumps({"event": "pusher:subscribe", "data": data}))
    return hear(connection)


def socket_of(connection: ClientConnection) -> str:
    return str(json.loads(hear(connection)["data"])["socket_id"])


def sign(mock: Builder, channels: list[str], token: str | None, **options: Any) -> httpx.Response:
    headers = {"Accept": V2, **({"Authorization": f"token {token}"} if token else {})}
    body = {"json": {"socket_id": "1.2", "channels": channels}} | options
    return httpx.post(f"{mock.url}/pusher/auth", headers=headers, **body)


def test_a_session_is_as_it_was(travis_mock: Builder) -> None:
    with connected(travis_mock) as connection:
        frames = list(session(travis_mock, connection))
    assert frames == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_what_is_told_is_told_when_it_happens(travis_mock: Builder) -> None:
    job = travis_mock.repository("a/b").build(state="created").jobs[0]
    with connected(travis_mock) as connection:
        socket = socket_of(connection)
        channel = f"private-job-{job.id}"
        subscribe(connection, "repo-1")
        subscribe(connection, channel, signature(travis_mock.world, socket, channel))
        travis_mock.clock.advance(60)
        heard = [hear(connection) for _ in range(9)]
    assert [frame["event"] for frame in heard] == [
        "job:received",
        "job:started",
        "build:started",
        *["job:log"] * 4,
        "job:finished",
        "build:finished",
    ]
    parts = [json.loads(frame["data"]) for frame in heard[3:7]]
    assert [part["number"] for part in parts] == [0, 1, 2, 3]
    assert [part["final"] for part in parts] == [False, False, False, True]
    log = travis_mock.world.first("logs", job_id=job.id)
    assert log is not None
    assert "".join(part["_log"] for part in parts) == log["content"]


@pytest.mark.parametrize(
    ("query", "key", "code"),
    [
        ("protocol=7", "unknown", 4001),
        ("protocol=4", "key", 4007),
        ("protocol=8", "key", 4007),
        ("protocol=x", "key", 4006),
        ("client=me", "key", 4008),
    ],
)
def test_who_can_not_stay_is_told_why(travis_mock: Builder, query: str, key: str, code: int) -> None:
    with connected(travis_mock, query, key) as connection:
        error = hear(connection)
        assert (error["event"], error["data"]["code"]) == ("pusher:error", code)
        with pytest.raises(ConnectionClosed) as closed:
            connection.recv(timeout=5)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == code


@pytest.mark.parametrize("version", [5, 6, 7])
def test_older_clients_are_understood(travis_mock: Builder, version: int) -> None:
    with connected(travis_mock, f"protocol={version}") as connection:
        assert hear(connection)["event"] == "pusher:connection_established"


@pytest.mark.parametrize("auth", [None, "", "key:wrong", "other:wrong", "é"])
def test_a_wrong_signature_opens_nothing(travis_mock: Builder, auth: str | None) -> None:
    with connected(travis_mock) as connection:
        socket_of(connection)
        assert subscribe(connection, "private-job-1", auth)["data"]["code"] == 4009
        assert travis_mock.app.live.channels == {}
        assert subscribe(connection, "repo-1")["event"] == "pusher_internal:subscription_succeeded"


def test_a_signature_is_for_one_connection(travis_mock: Builder) -> None:
    with connected(travis_mock) as one, connected(travis_mock) as other:
        signed = signature(travis_mock.world, socket_of(one), "private-user-1")
        socket_of(other)
        assert subscribe(other, "private-user-1", signed)["data"]["code"] == 4009
        assert subscribe(one, "private-user-1", signed)["event"] == "pusher_internal:subscription_succeeded"


@pytest.mark.parametrize("text", ["", "{", "[]", "1", '{"event": 1}', '{"data": {}}', "null"])
def test_what_is_no_frame_is_refused_and_the_connection_lives_on(travis_mock: Builder, text: str) -> None:
    with connected(travis_mock) as connection:
        socket_of(connection)
        connection.send(text)
        assert hear(connection)["data"]["code"] == 4200
        connection.send('{"event": "pusher:ping", "data": ""}')
        assert hear(connection)["event"] == "pusher:pong"


def test_one_subscribes_once_and_leaves_again(travis_mock: Builder) -> None:
    with connected(travis_mock) as connection:
        socket_of(connection)
        subscribe(connection, "repo-1")
        assert "Existing subscription" in subscribe(connection, "repo-1")["data"]["message"]
        connection.send('{"event": "pusher:unsubscribe", "data": {"channel": "repo-1"}}')
        connection.send('{"event": "client-hello", "channel": "repo-1", "data": {}}')
        assert hear(connection)["data"]["code"] == 4301
        assert travis_mock.app.live.channels == {}


def test_other_paths_have_no_websocket(travis_mock: Builder) -> None:
    for path in ("/", "/app", "/app/", "/app/key/more", "/repos"):
        with pytest.raises(InvalidStatus) as refused:
            connect(travis_mock.url.replace("http://", "ws://") + path, proxy=None).__enter__()
        assert refused.value.response.status_code == 404


def test_below_a_prefix_and_beside_calls() -> None:
    app = mock_package.app("empty")
    with mock_package.serve(app, prefix="/api") as server:
        pusher = httpx.get(f"{server.url}/config").json()["config"]["pusher"]
        assert pusher["path"] == "/api"
        address = f"ws://{pusher['host']}:{pusher['port']}{pusher['path']}/app/{pusher['key']}?protocol=7"
        with connect(address, proxy=None) as connection:
            assert hear(connection)["event"] == "pusher:connection_established"
            assert httpx.get(f"{server.url}/config").status_code == 200


def test_in_process_the_configuration_is_the_worlds_own(travis_mock: Builder) -> None:
    transport = httpx.ASGITransport(travis_mock.app)

    async def ask() -> Any:
        async with httpx.AsyncClient(transport=transport, base_url="http://api.example.com") as client:
            return (await client.get("/config")).json()["config"]["pusher"]

    import asyncio

    assert asyncio.run(ask()) == {"key": "key"}
    travis_mock.world.change([{"op": "config", "pusher": {"key": "mine", "secret": "hidden", "host": "x.example.com"}}])
    found = httpx.get(f"{travis_mock.url}/config").json()["config"]["pusher"]
    assert found == {"host": "x.example.com", "key": "mine"}


# -- POST /pusher/auth ------------------------------------------------------------------------------------------------


def test_who_may_listen_to_what(travis_mock: Builder) -> None:
    user = travis_mock.user("me")
    mine = travis_mock.repository("a/mine", private=True).permit("me").build().jobs[0]
    public = travis_mock.repository("a/public").build().jobs[0]
    secret = travis_mock.repository("a/secret", private=True).build().jobs[0]
    wanted = {
        f"private-user-{user.id}": (True, False),
        "private-user-99": (False, False),
        f"private-repo-{mine.row['repository_id']}": (True, False),
        f"private-repo-{public.row['repository_id']}": (False, False),
        f"private-job-{mine.id}": (True, False),
        f"private-job-{public.id}": (True, True),
        f"private-job-{secret.id}": (False, False),
        "private-job-0": (False, False),
        "private-other-1": (False, False),
        "private-anything": (True, True),
        "job-1": (True, True),
    }
    for place, token in enumerate((user.token, None)):
        answer = sign(travis_mock, list(wanted), token)
        assert answer.status_code == 200
        assert set(answer.json()["channels"]) == {name for name, may in wanted.items() if may[place]}
    assert travis_mock.violations == []


def test_a_signature_is_the_digest_of_socket_and_channel(travis_mock: Builder) -> None:
    import hashlib
    import hmac

    [(name, auth)] = sign(travis_mock, ["job-7"], None).json()["channels"].items()
    assert auth == "key:" + hmac.new(b"secret", f"1.2:{name}".encode(), hashlib.sha256).hexdigest()


def test_channels_are_read_in_every_form(travis_mock: Builder) -> None:
    for options in ({"data": {"socket_id": "1.2", "channels[]": ["job-7", "job-8"]}, "json": None},):
        assert set(sign(travis_mock, [], None, **options).json()["channels"]) == {"job-7", "job-8"}
    assert sign(travis_mock, [], None, json={"socket_id": "1.2"}).status_code == 500
    assert sign(travis_mock, [], None).json() == {"channels": {}}


# -- what goes wrong on purpose ---------------------------------------------------------------------------------------


def passed(mishaps: Mishaps, count: int = 1000) -> list[Any]:
    found = [message for n in range(count) for _, message in mishaps.befall("x", str(n))]
    return [*found, *(message for _, message in mishaps.release())]


def test_mishaps_are_those_that_were_asked_for() -> None:
    assert passed(Mishaps()) == [str(n) for n in range(1000)]
    assert 0 < 1000 - len(passed(Mishaps(lost=0.01))) < 30
    assert 20 < len(passed(Mishaps(duplicated=0.05))) - 1000 < 90
    shuffled = passed(Mishaps(shuffled=20))
    assert sorted(map(int, shuffled)) == list(range(1000))
    assert shuffled != sorted(shuffled, key=int)
    assert passed(Mishaps(cut=[3]), 4) == ["0", "1", "2", CUT, "3"]
    assert passed(Mishaps(lost=0.5, seed=1)) == passed(Mishaps(lost=0.5, seed=1)) != passed(Mishaps(lost=0.5, seed=2))


def test_a_connection_that_is_cut_breaks_and_listens_no_more(travis_mock: Builder) -> None:
    with connected(travis_mock) as connection:
        socket_of(connection)
        subscribe(connection, "repo-1")
        travis_mock.app.live.cut()
        with pytest.raises(ConnectionClosed) as closed:
            connection.recv(timeout=5)
        assert closed.value.rcvd is None
    assert travis_mock.app.live.channels == {}


def test_who_hangs_up_listens_no_more(travis_mock: Builder) -> None:
    with connected(travis_mock) as connection:
        socket_of(connection)
        subscribe(connection, "repo-1")
    until(lambda: travis_mock.app.live.channels == {})


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    assert true()
