"""A mock server of the Travis CI API: stateful, offline, as strict or as lenient as the real one.

app = travis_mock.app()              # an ASGI application in the world of the reference documents
app.tokens["rkh"]                    # a user's access token
app.clock.advance(60)                # builds go on when time passes
app.requests[-1].path                # what was asked

In a test the fixture `travis_mock` is a `Builder`: `def test_mine(travis_mock: Builder) -> None`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .extras import require

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from .application import Application
    from .builder import Builder
    from .faults import Fault, Faults
    from .handling import Era, Platform
    from .serving import Server

__all__ = ["Builder", "Faults", "app", "serve"]


def app(
    scenario: str = "reference",
    *,
    world: Mapping[str, Any] | str | Path | None = None,
    platform: Platform | None = None,
    era: Era = "reference",
    limits: Literal["off", "real"] = "off",
    strict: bool = False,
    faults: str | Iterable[Fault] = (),
) -> Application:
    """A mock server as an ASGI application, which works without a lifespan.

    Args:
        scenario: The name of a world that the package brings: `reference`, `empty` or `large`.
        world: A world of your own, instead of a scenario: the parsed document, or its file, JSON or YAML.
        platform: Which installation it is, which decides what strangers see; by default what the world says, else
            `com-public`.
        era: `today`: the server as it is; `reference`: beside that what is documented and the server has lost.
        limits: `real`: the limits at the server's door hold, on the mock's clock.
        strict: Refuse requests that are not as described with 400, instead of only recording that.
        faults: What goes wrong on purpose, as text or as `Fault`s; see `travis_mock.faults`.

    Raises:
        ValueError: An argument has a value that makes no sense, or the world is none.
        ImportError: `traviskit` was installed without its extra `mock`.
    """
    require()
    from .application import Application
    from .scenarios import completed, load

    _check("platform", platform, (None, "org", "com-public", "enterprise"))
    _check("era", era, ("reference", "today"))
    _check("limits", limits, ("off", "real"))
    start = completed(scenario) if world is None else load(world)
    return Application(start, platform, era, limits=limits == "real", strict=strict, faults=faults)


def serve(
    application: Application, *, host: str = "127.0.0.1", port: int = 0, prefix: str = ""
) -> AbstractContextManager[Server]:
    """Serve an application on a real socket, in a thread of its own, while the block lasts.

        with travis_mock.serve(travis_mock.app()) as server:
            httpx.get(server.url)

    Args:
        application: What `app` made.
        host: The address to listen on.
        port: The port; 0 is a free one.
        prefix: The path that everything is below, such as `/api`.

    Raises:
        OSError: The address can not be had.
        ImportError: `traviskit` was installed without its extra `mock`.
    """
    require()
    from .serving import serving

    return serving(application, host=host, port=port, prefix=prefix)


def __getattr__(name: str) -> Any:
    """`Builder` and `Faults`, when they are first asked for: the pytest plug-in is loaded in every run."""
    if name == "Builder":
        from .builder import Builder

        return Builder
    if name == "Faults":
        from .faults import Faults

        return Faults
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _check(name: str, value: str | None, known: tuple[str | None, ...]) -> None:
    if value not in known:
        choices = ", ".join(repr(choice) for choice in known if choice is not None)
        raise ValueError(f"{name}={value!r} makes no sense; one of {choices}")
