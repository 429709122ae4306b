"""A sample of user code, and all of the generated package, for mypy and pyright, both strict.

The checkers are in the `types` group of dependencies alone: `nox -s types` has them.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent / "v3_user.py"
MARKED = {n for n, line in enumerate(SAMPLE.read_text(encoding="utf-8").splitlines(), 1) if line.endswith("# error")}


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own tools
        [sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.stderr or "rror" not in done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def folder(packages: Path, tmp_path: Path) -> Path:
    """The package and the sample beside it."""
    shutil.copytree(packages / "spiked", tmp_path / "spiked", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(SAMPLE, tmp_path)
    return tmp_path


def test_mypy_takes_the_sample_but_for_the_marked_lines(folder: Path) -> None:
    pytest.importorskip("mypy", reason="only `nox -s types` installs the type checkers")
    found = run(
        folder, "mypy", "--strict", "--no-error-summary", "--config-file=", "--cache-dir=cache", "v3_user.py", "spiked"
    )
    places = [re.match(r"(.+?):(\d+): error", line) for line in found.splitlines()]
    assert {(p[1], int(p[2])) for p in places if p} == {("v3_user.py", line) for line in MARKED}, found


def test_pyright_takes_the_sample_but_for_the_marked_lines(folder: Path) -> None:
    pytest.importorskip("pyright", reason="only `nox -s types` installs the type checkers")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    found = json.loads(run(folder, "pyright", "--pythonpath", sys.executable, "--outputjson", "v3_user.py", "spiked"))
    problems = {
        (Path(d["file"]).name, d["range"]["start"]["line"] + 1)
        for d in found["generalDiagnostics"]
        if d["severity"] != "information"
    }
    assert found["summary"]["filesAnalyzed"] > len(MARKED)
    assert problems == {("v3_user.py", line) for line in MARKED}, found["generalDiagnostics"]
