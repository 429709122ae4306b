"""What several of the fuzz's tests are given."""

from collections.abc import Iterator

import pytest
from saying import Sayer


@pytest.fixture(scope="module", params=["sync", "async"])
def say(request: pytest.FixtureRequest) -> Iterator[Sayer]:
    """Each of the two clients, and a world that it changes."""
    sayer = Sayer(is_async=request.param == "async")
    yield sayer
    sayer.close()
