"""Without the extra `mock`: one line says what is missing, and nobody who does not use the mock server notices."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from travis_mock.extras import MissingExtraError, require

if TYPE_CHECKING:
    from pathlib import Path

TESTS = """
def test_without_the_fixture():
    pass

def test_with_it(travis_mock):
    pass
"""


def run(folder: Path, *arguments: str, missing: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, as if some modules were not installed."""
    hidden = "".join(f"sys.modules[{name!r}] = None\n" for name in missing)
    (folder / "sitecustomize.py").write_text(f"import sys\n{hidden}")
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 (ours)


def test_all_is_there() -> None:
    require()


@pytest.mark.parametrize(
    ("modules", "says"),
    [
        (["yaml"], "the mock server needs pyyaml, which is not installed; run: pip install '.[mock]' in a clone"),
        (["jsonschema_rs", "yaml"], "needs jsonschema-rs, pyyaml, which are not installed; run: pip install"),
    ],
)
def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, modules: list[str], says: str) -> None:
    for module in modules:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError) as refused:
        require()
    assert says in str(refused.value)


def test_a_package_that_is_broken_is_not_called_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "yaml.py").write_text("import a_module_that_nobody_has\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "yaml")
    with pytest.raises(ModuleNotFoundError, match="a_module_that_nobody_has"):
        require()


def test_the_command_says_it_in_one_line(tmp_path: Path) -> None:
    ended = run(tmp_path, "-m", "travis_mock.command", missing=("jsonschema_rs", "yaml"))
    assert (ended.returncode, ended.stdout) == (2, "")
    needs = "the mock server needs jsonschema-rs, pyyaml, which are not installed"
    assert ended.stderr == f"travis-mock: {needs}; run: pip install '.[mock]' in a clone\n"


def test_the_fixture_says_it_where_it_is_used(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    missing = ("jsonschema_rs", "yaml")
    ended = run(tmp_path, "-m", "pytest", "-p", "travis_mock.fixture", "-p", "no:cacheprovider", missing=missing)
    assert "1 passed, 1 error" in ended.stdout
    _, _, error = ended.stdout.partition("ERROR at setup of test_with_it")
    said = error.splitlines()[1]
    assert said.startswith("the fixture 'travis_mock' can not be made: the mock server needs jsonschema-rs, pyyaml")
    assert said.endswith("run: pip install '.[mock]' in a clone")
    assert error.splitlines()[2].startswith("===")


def test_loading_the_plug_in_costs_nothing(tmp_path: Path) -> None:
    script = (
        "import pytest, sys; before = set(sys.modules); import travis_mock.fixture; print(*(set(sys.modules) - before))"
    )
    loaded = run(tmp_path, "-c", script).stdout.split()
    assert sorted(loaded) == ["travis_mock", "travis_mock.extras", "travis_mock.fixture"]
