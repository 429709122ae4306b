"""A mock server of the Travis CI API: stateful, offline, as strict or as lenient as the real one.

app = travis_mock.app()              # an ASGI application in the world of the reference documents
app.tokens["rkh"]                    # a user's access token
app.clock.advance(60)                # builds go on when time passes
app.requests[-1].path                # what was asked
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .application import Application
    from .faults import Fault
    from .handling import Era, Platform

__all__ = ["app"]


def app(  # noqa: PLR0913 (all but one by keyword)
    scenario: str = "reference",
    *,
    world: Mapping[str, Any] | None = None,
    platform: Platform | None = None,
    era: Era = "reference",
    limits: Literal["off", "real"] = "off",
    strict: bool = False,
    faults: str | Iterable[Fault] = (),
) -> Application:
    """A mock server as an ASGI application, which works without a lifespan.

    Args:
        scenario: The name of a world that the package brings: `reference`, `empty` or `large`.
        world: The parsed document of a world of your own, instead of a scenario.
        platform: Which installation it is, which decides what strangers see; by default what the world says, else
            `com-public`.
        era: `today`: the server as it is; `reference`: beside that what is documented and the server has lost.
        limits: `real`: the limits at the server's door hold, on the mock's clock.
        strict: Refuse requests that are not as described with 400, instead of only recording that.
        faults: What goes wrong on purpose, as text or as `Fault`s; see `travis_mock.faults`.

    Raises:
        ValueError: An argument has a value that makes no sense.
    """
    from .application import Application  # noqa: PLC0415 (the import stays cheap: the package is a pytest plug-in)
    from .scenarios import document  # noqa: PLC0415 (as above)

    _check("platform", platform, (None, "org", "com-public", "enterprise"))
    _check("era", era, ("reference", "today"))
    _check("limits", limits, ("off", "real"))
    start = document(scenario) if world is None else world
    chosen = platform or start.get("platform") or "com-public"
    return Application(start, chosen, era, limits=limits == "real", strict=strict, faults=faults)


def _check(name: str, value: str | None, known: tuple[str | None, ...]) -> None:
    if value not in known:
        choices = ", ".join(repr(choice) for choice in known if choice is not None)
        raise ValueError(f"{name}={value!r} makes no sense; one of {choices}")
