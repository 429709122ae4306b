"""Plants the faults of `planted_faults.yaml`, each alone in a copy of the project, and lets the fuzz find them.

    python tests/fuzz/plant.py [WORD …] [--jobs N]

Prints a table of faults and the tests that found them. Fails if one is missed that should be found, or if the fuzz
finds something where no fault is planted. With words: only the faults whose names have one of them.
"""

# ruff: noqa: T201  # the table is the result

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("planted_faults.yaml")
FUZZ = Path("tests/fuzz")
FEWEST = 27

# The tests of this folder but for the one that holds the list against the tree: it would find every fault.
TESTS = sorted(path.name for path in LIST.parent.glob("test_*.py") if path.name != "test_planted_faults.py")

# What the fuzz needs of the project, and what must be made anew after a fault in it.
COPIED = ("generated", "generator", "openapi", "tests", "pyproject.toml")
REGENERATED = {"mock": None, "runtime": ("runtime",), "templates": (), "description": ()}

# Longer than the fuzz takes on the slowest machine; a fault may also make it run for ever.
PATIENCE = 3600
_FOUND = re.compile(r"^(?:FAILED|ERROR) (?:tests/fuzz/)?(.+?)(?: - .*)?$", re.MULTILINE)


class PlantingError(Exception):
    """A fault that can not be planted: its text is not there exactly once, or the generator refuses it."""


class Fault(NamedTuple):
    """A fault of the list."""

    name: str
    room: str
    file: str
    before: str
    after: str
    found_by: str = ""
    not_found: str = ""

    def planted(self, text: str) -> str:
        """The text of the file with the fault in it.

        Raises:
            PlantingError: What it replaces is not there exactly once.
        """
        count = text.count(self.before)
        if count != 1:
            raise PlantingError(f"{self.name}: {self.file} has its `before` {count} times, not once")
        return text.replace(self.before, self.after)


class Finding(NamedTuple):
    """What became of a fault: the test that found it, if any; `problem` if it could not be planted."""

    fault: Fault
    test: str = ""
    problem: str = ""


def faults(path: Path = LIST) -> list[Fault]:
    """All faults of the list."""
    return [Fault(**entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))]


def snapshot(root: Path, folder: Path) -> Path:
    """Copy what the fuzz needs of a project."""
    folder.mkdir()
    for name in COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(root / name, folder / name)
    return folder


class Copy:
    """A copy of the project in a folder of its own, and the environment in which its packages are imported."""

    def __init__(self, original: Path, folder: Path) -> None:
        self.root = snapshot(original, folder / "project")
        # Before the project's own installation, but not the folders themselves: `tests/types` is no module.
        packages = folder / "packages"
        packages.mkdir()
        for package in ("generated/traviskit", "tests/travis_mock"):
            (packages / Path(package).name).symlink_to(self.root / package)
        own = {"PYTHONPATH": str(packages), "PYTHONDONTWRITEBYTECODE": "1", "TRAVISKIT_FUZZ": "unshrunk"}
        self._environment = {**os.environ, **own}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python here."""
        command = [sys.executable, *arguments]
        return subprocess.run(  # noqa: S603  # our own
            command,
            cwd=self.root,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    def plant(self, fault: Fault) -> None:
        """Put a fault in.

        Raises:
            PlantingError: It can not be put in.
        """
        file = self.root / fault.file
        file.write_text(fault.planted(file.read_text(encoding="utf-8")), encoding="utf-8")
        parts = REGENERATED[fault.room]
        if parts is not None and (done := self.run("-m", "generator", *parts)).returncode:
            raise PlantingError(f"{fault.name}: the generator refuses it:\n{done.stdout}{done.stderr}")

    def fuzz(self, *tests: str) -> str:
        """Fuzz until a test fails; gives its name, or nothing.

        Raises:
            PlantingError: The tests did not run at all.
        """
        options = ("-q", "-x", "-rfE", "--tb=no", "-p", "no:cacheprovider")
        try:
            done = self.run("-m", "pytest", *options, *(str(FUZZ / test) for test in tests or TESTS))
        except subprocess.TimeoutExpired:
            return f"no end after {PATIENCE} s"
        found = _FOUND.search(done.stdout)
        if done.returncode and not found:
            raise PlantingError(f"pytest ended with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}")
        return found[1] if found else ""


def find(original: Path, fault: Fault) -> Finding:
    """Plant a fault in a copy, and fuzz: first with the test that is to find it, then with all."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(original, Path(folder))
        try:
            copy.plant(fault)
            return Finding(fault, (fault.found_by and copy.fuzz(fault.found_by)) or copy.fuzz())
        except PlantingError as error:
            return Finding(fault, problem=str(error))


def untouched(original: Path) -> str:
    """What the fuzz finds where no fault is."""
    with tempfile.TemporaryDirectory() as folder:
        return Copy(original, Path(folder)).fuzz()


def line(finding: Finding, width: int) -> str:
    """A fault, and what found it."""
    fault, test, problem = finding
    return f"{fault.room:11} {fault.name:{width}}  {test or problem or f'not found: {fault.not_found}'}"


def problems(findings: list[Finding], fewest: int = FEWEST) -> list[str]:
    """In what the findings are not as the list says; `fewest` must be found of a whole list."""
    said = [finding.problem for finding in findings if finding.problem]
    missed = [one.fault for one in findings if not one.test and not one.problem and one.fault.found_by]
    said += [f"{fault.name}: {fault.found_by} does not find it" for fault in missed]
    found = sum(bool(finding.test) for finding in findings)
    if found < min(fewest, len(findings)):
        said.append(f"{found} faults are found, which is less than {fewest}")
    return said


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 1 where the fuzz is not as good as the list says."""
    parser = argparse.ArgumentParser(description="Plant faults in copies of the project, and let the fuzz find them.")
    parser.add_argument("words", nargs="*", help="plant only the faults whose names have one of these in them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many copies are fuzzed at once")
    options = parser.parse_args(arguments)
    chosen = [fault for fault in faults() if not options.words or any(word in fault.name for word in options.words)]
    if not chosen:
        parser.error(f"no fault has {' or '.join(options.words)} in its name")
    # All copies are of one state, whatever happens to the project meanwhile.
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        original = snapshot(ROOT, Path(folder) / "original")
        without = pool.submit(untouched, original)
        findings: list[Finding] = []
        for finding in pool.map(partial(find, original), chosen):
            findings.append(finding)
            print(line(finding, max(len(fault.name) for fault in chosen)), flush=True)
        mistaken = without.result()
    print(f"{sum(bool(finding.test) for finding in findings)} of {len(findings)} found")
    said = problems(findings)
    if mistaken:
        said.insert(0, f"no fault at all: {mistaken} fails, so what it finds means nothing")
    print(*said, sep="\n", file=sys.stderr, end="\n" if said else "")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
