"""The drift check: every file of `generated/` that is not as it would be written, by name."""

import shutil
from pathlib import Path

import pytest
from projects import command, generated

from generator.__main__ import main
from generator.pipeline import check


def change_something(folder: Path) -> None:
    path = folder / "traviskit" / "v2" / "models" / "builds.py"
    path.write_text(path.read_text(encoding="utf-8").replace("id: int", "id: str", 1), encoding="utf-8")


DRIFTS = {
    "changed: traviskit/v2/models/builds.py": change_something,
    "changed: MANIFEST.json": lambda folder: (folder / "MANIFEST.json").write_bytes(b"{}"),
    "changed: traviskit/_errors.py": lambda folder: (folder / "traviskit" / "_errors.py").write_bytes(b""),
    "missing: api.md": lambda folder: (folder / "api.md").unlink(),
    "missing: traviskit/py.typed": lambda folder: (folder / "traviskit" / "py.typed").unlink(),
    "stale: notes.txt (nothing generates it)": lambda folder: (folder / "notes.txt").write_bytes(b"x"),
    "stale: traviskit/v0/gone.py (nothing generates it)": lambda folder: (
        (folder / "traviskit" / "v0").mkdir(),
        (folder / "traviskit" / "v0" / "gone.py").write_bytes(b""),
    ),
}


@pytest.mark.parametrize("says", DRIFTS)
def test_check_names_each_file_that_drifted(says: str, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    DRIFTS[says](copy / "generated")
    before = generated(copy)
    assert main(["--root", str(copy), "--check"]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines() == [
        says,
        "generated/ is not fresh: run nox -s regenerate and commit what it writes",
    ]
    assert out == ""
    assert generated(copy) == before, "a check changes nothing"


def test_check_is_content_with_a_fresh_tree(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "generated" / "traviskit" / "__pycache__").mkdir()
    (copy / "generated" / "traviskit" / "__pycache__" / "x.pyc").write_bytes(b"")
    assert main(["--root", str(copy), "--check"]) == 0
    assert capsys.readouterr().out == "generated/ is as openapi/ and generator/ would write it\n"


def test_check_names_everything_where_there_is_no_tree(small: Path) -> None:
    expected = {f"missing: {name}" for name in generated(small)}
    shutil.rmtree(small / "generated")
    assert set(check(small)) == expected


def test_drift_ends_the_command_with_1(copy: Path) -> None:
    change_something(copy / "generated")
    (copy / "generated" / "api.md").unlink()
    (copy / "generated" / "stray.py").write_bytes(b"")
    done = command(copy, "--check")
    assert done.returncode == 1
    assert done.stderr.splitlines()[:3] == [
        "missing: api.md",
        "stale: stray.py (nothing generates it)",
        "changed: traviskit/v2/models/builds.py",
    ]
