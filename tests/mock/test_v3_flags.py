"""V3: truth values, of which `false` alone is false."""

from __future__ import annotations

from typing import Any

import pytest
from asking import small
from asking_v3 import ask_v3


@pytest.mark.parametrize(
    ("said", "read"), [(False, False), ("false", False), (True, True), ("no", True), (0, True), ("", True)]
)
def test_only_false_is_false(said: Any, read: bool) -> None:
    app = small()
    app.world.change([{"op": "update", "entity": "repositories", "id": 20, "set": {"active": False}}])
    listed = ask_v3(app, "GET", "/repos", body={"active": said}).json["repositories"]
    assert [repository["id"] for repository in listed] == [10 if read else 20]
