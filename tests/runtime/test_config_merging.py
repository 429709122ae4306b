"""`traviskit.config.merge`: the reference's examples, what travis-yml does beside them, and what always holds.

The examples are those of "Merge modes", Triggering builds with API V3.
"""

import json
import sys
from copy import deepcopy
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traviskit import config
from traviskit.config import MergeMode, merge

API: dict[str, Any] = {"env": ["API=true"], "cache": {"directories": ["./one"]}, "addons": {"snap": "snap"}}
TRAVIS_YML = """\
env:
- TRAVIS_YML=true
cache:
  apt: true
addons:
  apt:
    packages:
    - cmake
"""
PARSED = {"env": ["TRAVIS_YML=true"], "cache": {"apt": True}, "addons": {"apt": {"packages": ["cmake"]}}}

CACHE = {"apt": True, "directories": ["./one"]}
ADDONS = {"snap": "snap", "apt": {"packages": ["cmake"]}}
DOCUMENTED: dict[str, Any] = {
    "deep_merge_append": {"env": ["TRAVIS_YML=true", "API=true"], "cache": CACHE, "addons": ADDONS},
    "deep_merge_prepend": {"env": ["API=true", "TRAVIS_YML=true"], "cache": CACHE, "addons": ADDONS},
    "deep_merge": {"env": ["API=true"], "cache": CACHE, "addons": ADDONS},
    # Not `merge`: the reference says in words that the top level keys replace those of the `.travis.yml`, and shows a
    # `cache` that is the `.travis.yml`'s, beside `env` and `addons` that are the request's.
    "replace": {"env": ["API=true"], "cache": {"directories": ["./one"]}, "addons": {"snap": "snap"}},
}
DOCUMENTED_MERGE = {"env": ["API=true"], "cache": {"apt": True}, "addons": {"snap": "snap"}}

MODES: tuple[MergeMode, ...] = get_args(MergeMode)


@pytest.mark.parametrize("text", [False, True], ids=["objects", "texts"])
@pytest.mark.parametrize("mode", DOCUMENTED)
def test_the_examples_of_the_reference(mode: MergeMode, text: bool) -> None:
    merged = merge(json.dumps(API), TRAVIS_YML, mode) if text else merge(API, PARSED, mode)
    assert merged == DOCUMENTED[mode]


def test_the_documented_modes_are_all_but_one() -> None:
    assert {*DOCUMENTED, "merge"} == set(MODES)


def test_merge_follows_the_server_and_not_its_example() -> None:
    # travis-yml, lib/travis/yml/support/merge.rb: for every key at the top, the request's value if it has one.
    merged = merge(API, TRAVIS_YML, "merge")
    assert merged == {"env": ["API=true"], "cache": {"directories": ["./one"]}, "addons": {"snap": "snap"}}
    assert merged != DOCUMENTED_MERGE
    assert merge(API, {"language": "go"}, "merge") == {**API, "language": "go"}


def test_the_second_script_of_the_reference() -> None:
    request = {"merge_mode": "deep_merge", "env": {"jobs": ["TEST=unit"]}, "script": "echo FOO"}
    travis_yml = "language: ruby\nscript: rake\nenv:\n  global: [A=1]\n  jobs: [TEST=all]\n"
    expected = {"language": "ruby", "script": "echo FOO", "env": {"global": ["A=1"], "jobs": ["TEST=unit"]}}
    assert merge(request, travis_yml) == expected


def test_the_second_script_of_its_beta() -> None:
    request = '{"env": {"matrix": ["TEST=unit"]}, "script": "echo FOO"}'
    assert merge(request, "env: [A=1]\nscript: [rake]\nrvm: 2.0") == {
        "env": {"matrix": ["TEST=unit"]},
        "script": "echo FOO",
        "rvm": "2.0",
    }


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("replace", {"foo": {"one": ["one"]}}),
        ("merge", {"foo": {"one": ["one"]}, "bar": "bar"}),
        ("deep_merge", {"foo": {"one": ["one"], "two": "two"}, "bar": "bar"}),
        ("deep_merge_append", {"foo": {"one": ["two", "one"], "two": "two"}, "bar": "bar"}),
        ("deep_merge_prepend", {"foo": {"one": ["one", "two"], "two": "two"}, "bar": "bar"}),
    ],
)
def test_at_any_depth(mode: MergeMode, expected: dict[str, Any]) -> None:
    assert merge({"foo": {"one": ["one"]}}, {"foo": {"one": ["two"], "two": "two"}, "bar": "bar"}, mode) == expected


UNLIKE = [
    (own, theirs)
    for own in ({"x": 2}, [2], "other", 1, None)
    for theirs in ({"x": 1}, [1], "text", 0, None)
    if not isinstance(own, (dict, list)) or type(own) is not type(theirs)
]


@pytest.mark.parametrize("mode", MODES[:4])
@pytest.mark.parametrize(("own", "theirs"), UNLIKE)
def test_where_both_have_a_value_and_it_can_not_be_merged_the_requests_wins(
    mode: MergeMode, own: object, theirs: object
) -> None:
    assert merge({"key": own}, {"key": theirs}, mode) == {"key": own}


# -- which mode -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("validation", "mode"), [(True, "deep_merge_append"), (False, "deep_merge")])
def test_the_default_depends_on_build_config_validation(validation: bool, mode: MergeMode) -> None:
    assert merge(API, TRAVIS_YML, validation=validation) == DOCUMENTED[mode]
    assert merge(API, TRAVIS_YML, None, validation) == DOCUMENTED[mode]
    assert merge(API, TRAVIS_YML, "deep_merge_prepend", validation) == DOCUMENTED["deep_merge_prepend"]


def test_build_config_validation_is_on_by_default() -> None:
    assert merge(API, TRAVIS_YML) == DOCUMENTED["deep_merge_append"]


def test_a_merge_mode_inside_the_request_counts_and_is_taken_out() -> None:
    request = {**API, "merge_mode": "deep_merge_prepend"}
    assert merge(request, TRAVIS_YML, validation=False) == DOCUMENTED["deep_merge_prepend"]
    assert merge(json.dumps(request), TRAVIS_YML) == DOCUMENTED["deep_merge_prepend"]
    assert merge({**API, "merge_mode": None}, TRAVIS_YML) == DOCUMENTED["deep_merge_append"]


def test_an_explicit_mode_counts_more() -> None:
    assert merge({**API, "merge_mode": "replace"}, TRAVIS_YML, "deep_merge") == DOCUMENTED["deep_merge"]


def test_one_in_the_travis_yml_does_not_count_and_is_taken_out() -> None:
    assert merge(API, f"merge_mode: replace\n{TRAVIS_YML}") == DOCUMENTED["deep_merge_append"]


@pytest.mark.parametrize("name", ["deep-merge-append", "deep_merge-append", "deep_merge_append"])
def test_hyphens_are_as_good_as_underscores(name: Any) -> None:
    assert merge(API, TRAVIS_YML, name, validation=False) == DOCUMENTED["deep_merge_append"]
    assert merge({**API, "merge_mode": name}, TRAVIS_YML, validation=False) == DOCUMENTED["deep_merge_append"]


@pytest.mark.parametrize("mode", ["deep", "append", "", "Merge", 1, ["merge"]])
def test_there_is_no_other(mode: Any) -> None:
    expected = "merge_mode must be one of deep_merge_append, .*, replace, not "
    with pytest.raises(ValueError, match=expected):
        merge(API, TRAVIS_YML, mode)
    with pytest.raises(ValueError, match=expected):
        merge({"merge_mode": mode}, {})


# -- texts ------------------------------------------------------------------------------------------------------------


def test_yaml_is_read_as_travis_ci_reads_it() -> None:
    text = """\
python: [3.10, 3.8, 3]
on: yes
deploy: {on: {tag: true}, when: 2020-01-01, off: No}
nothing:
also: ~
3.7: key
1: [0x10, 010, -4]
base: &base {a: 1}
more: {<<: *base, b: FALSE}
"""
    assert merge({}, text) == {
        "python": ["3.10", "3.8", 3],
        "on": "yes",
        "deploy": {"on": {"tag": True}, "when": "2020-01-01", "off": "No"},
        "nothing": None,
        "also": None,
        "3.7": "key",
        "1": [16, 8, -4],
        "base": {"a": 1},
        "more": {"a": 1, "b": False},
    }


def test_json_is_read_alike() -> None:
    assert merge('{"python": [3.10, 3], "x": {"y": null}}', "") == {"python": ["3.10", 3], "x": {"y": None}}


@pytest.mark.parametrize("text", ["", "  \n", "# nothing but a comment\n", "---\n"])
def test_a_text_may_be_empty(text: str) -> None:
    assert merge(text, PARSED) == PARSED
    assert merge(API, text) == API


@pytest.mark.parametrize("text", ["- a", "a", "[1]", "7"])
def test_a_text_must_be_that_of_a_map(text: str) -> None:
    with pytest.raises(ValueError, match="request_config must be the text of a map such as 'script: make', not of "):
        merge(text, {})
    with pytest.raises(ValueError, match="travis_yml must be the text of a map"):
        merge({}, text)


@pytest.mark.parametrize(
    "text", ["a: [", "a: b: c", "{[1]: 2}", "a: !!python/object/apply:os.getcwd []", "a: *b", "\x00", "a: 1\n---\nb: 2"]
)
def test_a_text_must_be_yaml(text: str) -> None:
    with pytest.raises(ValueError, match=r"travis_yml is no YAML that Travis CI can read: ."):
        merge({}, text)


def test_what_contains_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="travis_yml contains itself, or is nested too deeply"):
        merge({}, "a: &a {b: *a}")


def test_tags_that_say_how_to_merge_are_refused_where_they_would_count() -> None:
    with pytest.raises(ValueError, match=r"request_config has parts that say themselves how to merge them \(!append\)"):
        merge("script: !append [a]", {})
    assert merge({}, "script: !append [a]\nenv: !deep_merge+append {A: 1}") == {"script": ["a"], "env": {"A": 1}}
    assert merge("script: !unknown a", {}) == {"script": "a"}


def test_keys_are_texts_as_they_are_in_what_is_sent() -> None:
    assert merge({"deploy": {True: 1, None: 2, 3: 4}, 1.5: (1, 2)}, {}) == {  # type: ignore[dict-item]  # as PyYAML reads `on`
        "deploy": {"true": 1, "null": 2, "3": 4},
        "1.5": [1, 2],
    }


@pytest.mark.parametrize("wrong", [None, 1, ["script"], b"script: x"])
def test_anything_else_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="request_config must be a dict, or YAML or JSON text, not "):
        merge(wrong, {})
    with pytest.raises(TypeError, match="travis_yml must be a dict, or YAML or JSON text, not "):
        merge({}, wrong)


def test_without_pyyaml_json_and_objects_still_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "traviskit._yaml", raising=False)
    assert merge(json.dumps(API), PARSED) == DOCUMENTED["deep_merge_append"]
    with pytest.raises(ImportError, match="travis_yml is a text that is not JSON, and YAML is read by PyYAML"):
        merge(API, TRAVIS_YML)


# -- what always holds ------------------------------------------------------------------------------------------------

KEYS = st.sampled_from(["env", "script", "addons", "cache", "x"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
CONFIGS = st.dictionaries(KEYS, VALUES, max_size=4)
ANY_MODE = st.sampled_from(MODES)
MERGING = st.sampled_from(MODES[:4])


@given(CONFIGS, CONFIGS)
def test_replace_is_the_request(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert merge(ours, theirs, "replace") == ours


@given(CONFIGS, ANY_MODE)
def test_an_empty_travis_yml_changes_nothing(ours: dict[str, Any], mode: MergeMode) -> None:
    assert merge(ours, {}, mode) == ours


@given(CONFIGS, MERGING)
def test_an_empty_request_changes_nothing(theirs: dict[str, Any], mode: MergeMode) -> None:
    assert merge({}, theirs, mode) == theirs


@given(CONFIGS, CONFIGS, ANY_MODE)
def test_nothing_that_was_given_is_changed_or_shared(
    ours: dict[str, Any], theirs: dict[str, Any], mode: MergeMode
) -> None:
    before = deepcopy((ours, theirs))
    merged = merge(ours, theirs, mode)
    assert (ours, theirs) == before
    _spoil(merged)
    assert (ours, theirs) == before


def _spoil(value: Any) -> None:
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _spoil(item)
    if isinstance(value, (dict, list)):
        value.clear()


@given(CONFIGS, CONFIGS, MERGING)
def test_every_key_of_both_and_no_other(ours: dict[str, Any], theirs: dict[str, Any], mode: MergeMode) -> None:
    merged = merge(ours, theirs, mode)
    assert merged.keys() == ours.keys() | theirs.keys()
    for key in ours.keys() ^ theirs.keys():
        assert merged[key] == {**theirs, **ours}[key]


@given(CONFIGS, CONFIGS, CONFIGS, ANY_MODE)
def test_it_does_not_matter_which_two_of_three_are_merged_first(
    one: dict[str, Any], two: dict[str, Any], three: dict[str, Any], mode: MergeMode
) -> None:
    # Of values that can not be merged the first wins, and keeps the third from its own kind; so maps of lists only.
    one, two, three = (_lists(value) for value in (one, two, three))
    assert merge(merge(one, two, mode), three, mode) == merge(one, merge(two, three, mode), mode)


def _lists(value: dict[str, Any]) -> dict[str, Any]:
    return {key: {key: [item]} for key, item in value.items()}


@given(CONFIGS, CONFIGS, ANY_MODE)
def test_texts_give_the_same(ours: dict[str, Any], theirs: dict[str, Any], mode: MergeMode) -> None:
    assert merge(json.dumps(ours), json.dumps(theirs), mode) == merge(ours, theirs, mode)


def test_what_it_exports() -> None:
    assert config.__all__ == ["MergeMode", "merge"]
