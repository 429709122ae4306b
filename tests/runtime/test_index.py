"""`OPERATIONS`: a mapping in the description's order, each operation loaded when it is read."""

import subprocess
import sys

import pytest

from traviskit._index import Operations
from traviskit._operation import Operation
from traviskit.v2 import OPERATIONS


def test_it_is_a_mapping() -> None:
    assert len(OPERATIONS) == len(list(OPERATIONS)) > 30
    assert "builds_get" in OPERATIONS
    assert "builds_got" not in OPERATIONS
    assert all(isinstance(operation, Operation) and operation.id == key for key, operation in OPERATIONS.items())
    assert OPERATIONS.get("builds_got") is None
    with pytest.raises(KeyError, match="builds_got"):
        OPERATIONS["builds_got"]


def test_it_looks_where_it_is_told() -> None:
    operations = Operations("traviskit.v2.operations", {"builds_get": "builds"})
    assert operations["builds_get"] is OPERATIONS["builds_get"]
    assert "repos_get" not in operations


def test_its_repr_names_them() -> None:
    assert repr(Operations("nowhere", {"a_get": "a", "b_get": "b"})) == "Operations(a_get, b_get)"


def test_finding_one() -> None:
    assert OPERATIONS.find("builds_get") is OPERATIONS["builds_get"]


def test_finding_none_names_what_may_be_meant() -> None:
    with pytest.raises(ValueError, match=r"^there is no operation 'build_get'; did you mean builds_get or "):
        OPERATIONS.find("build_get")
    with pytest.raises(ValueError, match=r"^there is no operation 'xyzzy'; OPERATIONS lists them all$"):
        OPERATIONS.find("xyzzy")


def test_at_most_three_are_named() -> None:
    operations = Operations("nowhere", {f"builds_get_{n}": "a" for n in range(6)})
    with pytest.raises(ValueError, match="did you mean") as caught:
        operations.find("builds_get")
    assert str(caught.value).count(" or ") == 2


def test_reading_one_loads_its_module_alone() -> None:
    code = (
        "import sys; from traviskit.v2 import OPERATIONS; len(OPERATIONS); list(OPERATIONS)\n"
        "place = 'traviskit.v2.operations.'\n"
        "assert not [name for name in sys.modules if name.startswith(place)]\n"
        "OPERATIONS['lint_check']\n"
        "print(*[name.removeprefix(place) for name in sys.modules if name.startswith(place)])"
    )
    operation = next(key for key in OPERATIONS if key.startswith("lint_"))
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", code.replace("lint_check", operation)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["lint"]
