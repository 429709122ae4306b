"""One body of a test for both clients."""

import sys
from collections.abc import Callable, Iterator

import pytest
from workflow_driver import Driver


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """The synchronous clients, then the asynchronous ones."""
    made = Driver(is_async=request.param == "async")
    yield made
    made.close()


@pytest.fixture
def without_websockets(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Take the library `websockets` away from the client, as if the extra `live` were not installed."""

    def take_away() -> None:
        for name in [name for name in sys.modules if name.startswith(("websockets.", "traviskit.live._"))]:
            if "_socket" in name or name.startswith("websockets."):
                monkeypatch.delitem(sys.modules, name)
        for name in ("websockets", "websockets.exceptions", "websockets.asyncio.client"):
            monkeypatch.setitem(sys.modules, name, None)

    return take_away
