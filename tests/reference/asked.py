"""What the tests of documented behaviour share: servers in the reference's world, in both eras, on every platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
from asking import Answered, ask

import travis_mock
from travis_mock.handling import Era, Platform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from travis_mock.application import Application

__all__ = ["PLATFORMS", "USER", "as_user", "both_eras", "every_platform", "reference", "strangers"]

PLATFORMS: tuple[Platform, ...] = get_args(Platform)
USER = "rkh"  # whose tokens the documents' placeholders are

both_eras = pytest.mark.parametrize("era", get_args(Era))
every_platform = pytest.mark.parametrize("platform", PLATFORMS)


def reference(era: Era = "reference", platform: Platform = "org", **config: Any) -> Application:
    """A server in the reference's world; `config` are options of the server."""
    app = travis_mock.app(era=era, platform=platform)
    app.world.config.update(config)
    return app


def as_user(
    app: Application, method: str, path: str, query: str = "", *, body: bytes | Mapping[str, Any] = b"", **headers: str
) -> Answered:
    """What the user of the documents is answered."""
    return ask(app, method, path, query, login=USER, body=body, **headers)


def strangers(
    era: Era, method: str, path: str, query: str = "", *, body: bytes | Mapping[str, Any] = b""
) -> list[tuple[int, str]]:
    """Status and body that somebody without a token is answered on .org, .com and Enterprise."""
    answers = [ask(reference(era, platform), method, path, query, login=None, body=body) for platform in PLATFORMS]
    return [(answer.status, answer.text) for answer in answers]
