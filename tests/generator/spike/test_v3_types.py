"""Samples of user code, and all of the generated packages, for mypy and pyright, both strict.

The checkers are in the `types` group of dependencies alone: `nox -s types` has them.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = ("spiked", "constructed")
SAMPLES = ("v3_user.py", "v3_constructs_user.py")
MARKED = {
    (name, number)
    for name in SAMPLES
    for number, line in enumerate((Path(__file__).parent / name).read_text(encoding="utf-8").splitlines(), 1)
    if line.endswith("# error")
}


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own tools
        [sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.stderr or "rror" not in done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def folder(packages: Path, tmp_path: Path) -> Path:
    """The packages and the samples beside them."""
    for name in PACKAGES:
        shutil.copytree(packages / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in SAMPLES:
        shutil.copy(Path(__file__).parent / name, tmp_path)
    return tmp_path


def test_mypy_takes_the_sample_but_for_the_marked_lines(folder: Path) -> None:
    pytest.importorskip("mypy", reason="only `nox -s types` installs the type checkers")
    options = ("--strict", "--no-error-summary", "--config-file=", "--cache-dir=cache")
    found = run(folder, "mypy", *options, *SAMPLES, *PACKAGES)
    places = [re.match(r"(.+?):(\d+): error", line) for line in found.splitlines()]
    assert {(p[1], int(p[2])) for p in places if p} == MARKED, found


def test_pyright_takes_the_sample_but_for_the_marked_lines(folder: Path) -> None:
    pytest.importorskip("pyright", reason="only `nox -s types` installs the type checkers")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    found = json.loads(run(folder, "pyright", "--pythonpath", sys.executable, "--outputjson", *SAMPLES, *PACKAGES))
    problems = {
        (Path(d["file"]).name, d["range"]["start"]["line"] + 1)
        for d in found["generalDiagnostics"]
        if d["severity"] != "information"
    }
    assert found["summary"]["filesAnalyzed"] > len(MARKED)
    assert problems == MARKED, found["generalDiagnostics"]
