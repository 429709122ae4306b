"""One body of a test for both clients."""

from collections.abc import Iterator

import pytest
from workflow_driver import Driver


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """The synchronous clients, then the asynchronous ones."""
    made = Driver(is_async=request.param == "async")
    yield made
    made.close()
