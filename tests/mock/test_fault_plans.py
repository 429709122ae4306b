"""How often planned faults happen, and whether any are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from travis_mock.faults import Fault

if TYPE_CHECKING:
    from travis_mock.builder import Builder


def test_the_same_fault_planned_twice_happens_twice(travis_mock: Builder) -> None:
    fault = Fault("503", times=1)
    travis_mock.faults.add([fault, fault])
    assert [httpx.get(travis_mock.url).status_code for _ in range(3)] == [503, 503, 200]


def test_faults_are_true_until_all_have_had_their_times(travis_mock: Builder) -> None:
    faults = travis_mock.faults
    assert not faults
    faults.add("ok#1,503#1")
    for _ in range(2):
        assert faults
        httpx.get(travis_mock.url)
    assert not faults
    faults.add("503@/config")
    httpx.get(f"{travis_mock.url}/config")
    assert faults
    faults.clear()
    assert not faults
