"""The generated tree: written beside the old one, formatted, hashed, and swapped in whole; compared as a whole."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MANIFEST", "TreeError", "compare", "formatted", "sources_of", "swap_in", "tree_of", "with_manifest"]

MANIFEST = "MANIFEST.json"
_RUFF = (sys.executable, "-m", "ruff")
_SORT = (
    "check",
    "--isolated",
    "--quiet",
    "--fix",
    "--select",
    "I,F401",
    "--line-length",
    "120",
    "--target-version",
    "py311",
)
_FORMAT = ("format", "--isolated", "--quiet", "--line-length", "120", "--target-version", "py311")


class TreeError(Exception):
    """What stands in `generated/` was not written by the generator."""


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The Python files with sorted imports, without unused ones, in one layout, whatever configuration lies around.

    Raises:
        RuntimeError: One of them is no valid Python; a mistake in a template.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _write(root, {name: text.encode() for name, text in files.items()})
        for arguments in (_SORT, _FORMAT):
            # Each by name: of a folder ruff leaves out what it excludes by default (a path below `.nox`), silently.
            command = [*_RUFF, *arguments, "--no-cache", *(name for name in files if name.endswith(".py"))]
            done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603  # our own
            if done.returncode:
                raise RuntimeError(f"ruff does not take a generated file:\n{done.stdout}{done.stderr}")
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def with_manifest(files: Mapping[str, bytes], sources: Mapping[str, str]) -> dict[str, bytes]:
    """The files and, among them, `MANIFEST.json`: every file with its hash and what it was made from."""
    listed = {
        name: {"sha256": hashlib.sha256(files[name]).hexdigest(), "source": sources[name]} for name in sorted(files)
    }
    text = json.dumps({"command": "nox -s regenerate", "files": listed}, indent=2) + "\n"
    return {**files, MANIFEST: text.encode()}


def sources_of(manifest: bytes) -> dict[str, str]:
    """What each file was made from, as a manifest has it.

    Raises:
        TreeError: It is none.
    """
    try:
        return {name: entry["source"] for name, entry in json.loads(manifest)["files"].items()}
    except (ValueError, LookupError, TypeError, AttributeError):
        raise TreeError("generated/ has no MANIFEST.json that can be read: run nox -s regenerate first") from None


def tree_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, but for what Python leaves there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def compare(expected: Mapping[str, bytes], found: Mapping[str, bytes]) -> list[str]:
    """What is changed, missing or stale in `found`, by name."""
    problems = [f"missing: {name}" for name in sorted(expected.keys() - found.keys())]
    problems += [f"stale: {name} (nothing generates it)" for name in sorted(found.keys() - expected.keys())]
    problems += [f"changed: {n}" for n in sorted(expected.keys() & found.keys()) if expected[n] != found[n]]
    return problems


def swap_in(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replace a folder by these files: written beside it first, so that it is the old one or the new one, never half.

    A folder that has them already is left untouched.
    """
    if folder.exists() and tree_of(folder) == dict(files):
        return
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _write(fresh, files)
        fresh.chmod(0o755)
        _replace(folder, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _replace(folder: Path, fresh: Path) -> None:
    old = fresh.with_name(f"{fresh.name}-old")
    if folder.exists():
        folder.rename(old)
    try:
        fresh.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
