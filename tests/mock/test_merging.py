"""The configs of a request over that of a repository; the examples are those of the reference."""

from __future__ import annotations

from typing import Any

import pytest

from travis_mock.merging import MODES, ConfigError, merged, mode_of, parsed

API: dict[str, Any] = {"env": ["API=true"], "cache": {"directories": ["./one"]}, "addons": {"snap": "snap"}}
TRAVIS_YML: dict[str, Any] = {
    "env": ["TRAVIS_YML=true"],
    "cache": {"apt": True},
    "addons": {"apt": {"packages": ["cmake"]}},
}
DEEP = {
    "cache": {"apt": True, "directories": ["./one"]},
    "addons": {"snap": "snap", "apt": {"packages": ["cmake"]}},
}


@pytest.mark.parametrize(
    ("mode", "result"),
    [
        ("deep_merge_append", {**DEEP, "env": ["TRAVIS_YML=true", "API=true"]}),
        ("deep_merge_prepend", {**DEEP, "env": ["API=true", "TRAVIS_YML=true"]}),
        ("deep_merge", {**DEEP, "env": ["API=true"]}),
        # The documents show the repository's cache here; the server takes the request's.
        ("merge", {"env": ["API=true"], "cache": {"directories": ["./one"]}, "addons": {"snap": "snap"}}),
        ("replace", API),
    ],
)
def test_each_mode(mode: str, result: dict[str, Any]) -> None:
    assert merged(TRAVIS_YML, [(API, mode)]) == result


def test_every_mode_keeps_what_it_merges() -> None:
    for mode in MODES:
        merged(TRAVIS_YML, [(API, mode)])
    assert TRAVIS_YML["env"] == ["TRAVIS_YML=true"]
    assert API["env"] == ["API=true"]


def test_the_first_of_several_counts_most() -> None:
    layers = [({"script": "first"}, "merge"), ({"script": "second", "os": "osx"}, "merge")]
    assert merged({"script": "own", "language": "go"}, layers) == {"script": "first", "os": "osx", "language": "go"}


def test_the_mode_is_no_part_of_the_result() -> None:
    assert merged({}, [({"merge_mode": "merge", "script": "x"}, "merge")]) == {"script": "x"}


@pytest.mark.parametrize(
    ("config", "said", "validation", "mode"),
    [
        ({}, None, False, "deep_merge"),
        ({}, None, True, "deep_merge_append"),
        ({}, "replace", True, "replace"),
        ({"merge_mode": "merge"}, "replace", True, "replace"),
        ({}, "deep-merge-append", False, "deep_merge_append"),
    ],
)
def test_the_mode_that_counts(config: dict[str, Any], said: str | None, validation: bool, mode: str) -> None:
    assert mode_of(config, said, validation=validation) == mode


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ConfigError, match="unknown merge mode 'deepest'"):
        mode_of({}, "deepest", validation=False)


@pytest.mark.parametrize(
    ("text", "config"), [("", {}), (None, {}), ("a: 1", {"a": 1}), ('{"a": 1}', {"a": 1}), ("1: x", {"1": "x"})]
)
def test_a_config_is_read_from_its_text(text: str | None, config: dict[str, Any]) -> None:
    assert parsed(text) == config


def test_versions_dates_and_yes_are_texts() -> None:
    text = "python: 3.10\nday: 2024-05-06\non: yes\nfast: true\ncount: 3\n"
    assert parsed(text) == {"python": "3.10", "day": "2024-05-06", "on": "yes", "fast": True, "count": 3}


@pytest.mark.parametrize(
    "text",
    [
        *("a: [", "- a", "just words", 5, "a: &a [*a]", "a: !!binary aGk=", "a: !!set {b}"),
        pytest.param("[" * 5000, id="nested"),
        pytest.param("a: " + "1" * 5000, id="long"),
    ],
)
def test_what_is_no_config_is_refused(text: Any) -> None:
    with pytest.raises(ConfigError):
        parsed(text)
