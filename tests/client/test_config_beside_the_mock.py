"""`traviskit.config.merge` and the mock server, which merges on its own, say the same."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from travis_mock.merging import merged, mode_of, parsed
from traviskit.config import MergeMode, merge

KEYS = st.sampled_from(["env", "script", "addons", "cache", "merge"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab ", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
CONFIGS = st.dictionaries(KEYS, VALUES, max_size=4)
MODES: tuple[MergeMode, ...] = get_args(MergeMode)


def of_the_mock(ours: str, travis_yml: str, mode: str | None, *, validation: bool) -> dict[str, Any]:
    config = parsed(ours)
    return merged(parsed(travis_yml), [(config, mode_of(config, mode, validation=validation))])


@settings(derandomize=True, deadline=None, max_examples=300)
@given(
    CONFIGS,
    CONFIGS,
    st.none() | st.sampled_from(MODES),
    st.none() | st.sampled_from([*MODES, "deep-merge-append"]),
    st.booleans(),
)
def test_they_agree(
    ours: dict[str, Any], theirs: dict[str, Any], mode: MergeMode | None, own: str | None, validation: bool
) -> None:
    if own is not None:
        ours["merge_mode"] = own
    texts = json.dumps(ours), json.dumps(theirs)
    assert merge(*texts, mode, validation) == of_the_mock(*texts, mode, validation=validation)


@pytest.mark.parametrize("text", ["a: [b]\nc: {d: e}\n", "", "# none\n", "a: &x [1]\nb: *x\n", "merge_mode: merge\n"])
def test_they_read_the_same(text: str) -> None:
    assert merge("", text) == of_the_mock("", text, None, validation=True)
