"""One body of a test for both clients: `driver` is the synchronous one, then the asynchronous one."""

from collections.abc import Callable, Iterator

import pytest
from drivers import Driver
from hypothesis import settings
from wire import Break, Reply, Wire

# The same cases every time, and no clock: a busy machine is no failure.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    made = Driver(is_async=request.param == "async")
    yield made
    made.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Wire]]:
    """Start a server with a script; stopped after the test."""
    started: list[Wire] = []

    def start(*script: Reply | Break) -> Wire:
        started.append(Wire(*script).__enter__())
        return started[-1]

    yield start
    for wire in started:
        wire.__exit__(None, None, None)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TRAVIS_TOKEN", "TRAVIS_ENDPOINT", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
