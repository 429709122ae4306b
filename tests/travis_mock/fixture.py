"""A pytest plug-in: the fixture `travis_mock`, a Travis CI of its own for each test.

    def test_mine(travis_mock):
        build = travis_mock.repository("a/b").build(state="started")
        my_code(travis_mock.url, travis_mock.token)
        assert travis_mock.requests[-1].path == f"/builds/{build.id}/cancel"

It starts with an empty world; `@pytest.mark.travis_mock(scenario="reference", platform="org")` takes the arguments of
`travis_mock.app`.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NoReturn, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .builder import Builder

__all__ = ["pytest_configure", "travis_mock"]


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", "travis_mock(**options): the arguments of `travis_mock.app` for the fixture")


@pytest.fixture
def travis_mock(request: pytest.FixtureRequest) -> Iterator[Builder]:
    """A mock server with a world of its own, which a test furnishes; see `travis_mock.builder.Builder`."""
    # Imported here: the plug-in is loaded in every run of pytest, also where nobody uses it.
    from . import app
    from .extras import MissingExtraError

    # pytest does not say the type of its node.
    marker = cast("pytest.Item", request.node).get_closest_marker("travis_mock")  # pyright: ignore[reportUnknownMemberType]
    options: dict[str, Any] = {"scenario": "empty"}
    if marker:
        options |= _options(marker, list(inspect.signature(app).parameters))
    try:
        application = app(**options)
    except MissingExtraError as error:
        _fail(f"the fixture 'travis_mock' can not be made: {error}")
    except ValueError as error:
        _fail(f"@pytest.mark.travis_mock: {error}")
    from .builder import Builder

    builder = Builder(application)
    try:
        yield builder
    finally:
        builder.stop()


def _options(marker: pytest.Mark, known: list[str]) -> dict[str, Any]:
    """What a marker asks for. A slip fails the test: it would run in another world than it says."""
    from .spelling import did_you_mean

    if marker.args:
        given = ", ".join(map(repr, marker.args))
        _fail(f"@pytest.mark.travis_mock takes keywords, not {given}: {', '.join(f'{name}=' for name in known)}")
    for name in marker.kwargs:
        if name not in known:
            meant = did_you_mean(name, known)
            _fail(f"@pytest.mark.travis_mock has no option {name!r}{meant}; known: {', '.join(known)}")
    return dict(marker.kwargs)


def _fail(reason: str) -> NoReturn:
    raise pytest.fail.Exception(reason, pytrace=False) from None
