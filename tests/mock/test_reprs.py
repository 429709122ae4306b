"""What an assertion that fails shows of the mock server: short, useful, and no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

import travis_mock as mock_package
from travis_mock.faults import Fault, parse

if TYPE_CHECKING:
    from travis_mock import Builder


def test_what_is_shown(travis_mock: Builder) -> None:
    travis_mock.repository("a/b").build(jobs=2)
    assert repr(travis_mock.world) == "<World 1 users, 1 repositories, 1 builds, 2 jobs>"
    assert repr(travis_mock.clock) == "<Clock 2024-05-06T12:00:00Z, 0 due>"
    assert repr(travis_mock) == f"<Builder not listening yet: 0 requests, {travis_mock.world!r}>"
    assert repr(travis_mock.faults) == "<Faults none; met by 0 requests>"
    assert repr(travis_mock.app).startswith("<Application com-public, era reference: 0 requests, <World")
    travis_mock.faults.add("503@builds_get#2,html=502@POST /lint,latency=0.5")
    shown = "<Faults 503@builds_get#2, html=502@POST /lint, latency=0.5; met by 0 requests>"
    assert repr(travis_mock.faults) == shown


def test_no_token_is_shown(travis_mock: Builder) -> None:
    travis_mock.faults.add("ok#1,503#1")
    for _ in range(2):
        headers = {"Authorization": f"token {travis_mock.token}"}
        httpx.get(f"{travis_mock.url}/config?access_token={travis_mock.token}", headers=headers)
    assert repr(travis_mock).startswith(f"<Builder {travis_mock.url}: 1 requests, ")
    assert repr(travis_mock.requests) == "[<Recorded GET /config by developer: config_get, 200>]"
    assert repr(travis_mock.faults.met) == "[<Met 503#1: GET /config>]"
    shown = [
        travis_mock,
        travis_mock.app,
        travis_mock.world,
        travis_mock.clock,
        travis_mock.faults,
        travis_mock.requests,
    ]
    assert not [one for one in shown if travis_mock.token in repr(one)]


def test_a_fault_is_shown_as_it_is_written() -> None:
    text = "503@GET#2,429=2@builds_get,latency=0.5@/builds/*,html=502@POST /builds/*/cancel,ok"
    assert ",".join(map(str, parse(text))) == text
    assert str(Fault("reset-after", operation="lint_check", times=1)) == "reset-after@lint_check#1"


def test_the_names_for_annotations_are_exported() -> None:
    from travis_mock.builder import Builder
    from travis_mock.faults import Faults

    assert (mock_package.Builder, mock_package.Faults) == (Builder, Faults)
    assert mock_package.__all__ == sorted(mock_package.__all__)
    assert not hasattr(mock_package, "Nothing")
