"""Switching repositories on and off: nobody switches one off by saying nothing."""

import pytest

from traviskit import Travis


@pytest.mark.parametrize("hook", [{"hook_id": 42}, {"id": 42}])
def test_on_or_off_has_to_be_said(hook: dict[str, int]) -> None:
    operation = "hooks_update" if "hook_id" in hook else "hooks_update_by_body"
    with Travis("a-token") as travis, pytest.raises(TypeError, match="active is required"):
        travis.v2.call(operation, **hook)
