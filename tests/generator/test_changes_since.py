"""`python -m generator --changes`: what changed in the description since a commit."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pipeline import changes_since, regenerate
from generator.tree import formatted


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main")
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)  # noqa: S603, S607  # our own


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of V2's description with its generated bundles, committed."""
    root = Path(__file__).parents[2]
    shutil.copytree(root / "openapi" / "v2", tmp_path / "openapi" / "v2")
    shutil.copytree(root / "generator" / "runtime", tmp_path / "generator" / "runtime")
    shutil.rmtree(tmp_path / "generator" / "runtime" / "v3")
    (tmp_path / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    regenerate(tmp_path)
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "as it is")
    return tmp_path


def test_says_what_changed_and_what_breaks(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert changes_since(project, "HEAD") == ["v2, since HEAD: no changes"]
    users = project / "openapi" / "v2" / "root.yaml"
    text = users.read_text(encoding="utf-8")
    assert text.count("    required: [hello]\n") == 1
    users.write_text(text.replace("    required: [hello]\n", ""), encoding="utf-8")
    assert main(["--root", str(project), "--changes", "HEAD"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("v2, since HEAD:\nRoot\n")
    assert "hello" in shown
    assert shown.endswith("1 change, 1 of them breaking\n")


ATTRIBUTE = """\
      allow_migration:
        type: boolean
        description: Whether the user may migrate repositories to travis-ci.com.
        example: false
"""
INCLUDE = "        - {$ref: '#/parameters/IncludeLogId'}\n"
QUICK = "        - {name: quick, in: query, description: At once., schema: {type: boolean}, example: true}\n"

THREE = [
    ("users.yaml", [("      - allow_migration\n", ""), (ATTRIBUTE, "")],
        ["User", "  ! removed: the attribute allow_migration", "1 change, 1 of them breaking"]),
    ("builds.yaml", [(INCLUDE, INCLUDE + QUICK)],
        ["builds_get", "    added: the optional parameter quick", "1 change, none of them breaking"]),
    ("builds.yaml", [("enum: [push, pull_request, api, cron]", "enum: [push, pull_request, api]")],
        ["EventType", "  ! narrowed: values of the schema removed: cron", "1 change, 1 of them breaking"]),
]  # fmt: skip


def test_three_edits_of_the_description(project: Path) -> None:
    """An attribute less breaks those who read it, an optional parameter more nobody, a value of an enum less again."""
    for name, edits, expected in THREE:
        file = project / "openapi" / "v2" / name
        before = after = file.read_text(encoding="utf-8")
        for old, new in edits:
            assert after.count(old) == 1
            after = after.replace(old, new)
        file.write_text(after, encoding="utf-8")
        assert changes_since(project, "HEAD") == ["\n".join(["v2, since HEAD:", *expected])]
        file.write_text(before, encoding="utf-8")


def test_an_api_may_be_new_or_gone(project: Path) -> None:
    bundle = project / "generated" / "openapi" / "travis-v2.openapi.json"
    bundle.rename(bundle.with_name("travis-v9.openapi.json"))
    git(project, "add", "-A")
    git(project, "commit", "-m", "renamed")
    assert changes_since(project, "HEAD") == [
        "v2, since HEAD: a new API",
        "generated/openapi/travis-v9.openapi.json, since HEAD: this API is gone",
    ]


def test_refuses_what_is_no_commit(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project), "--changes", "nosuch"]) == 1
    assert "nosuch" in capsys.readouterr().err


def test_files_are_formatted_wherever_the_scratch_folder_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path below `.nox`, `build` or `venv` is among what ruff leaves out by default."""
    hidden = tmp_path / ".nox" / "build" / "venv"
    hidden.mkdir(parents=True)
    monkeypatch.setattr("tempfile.tempdir", str(hidden))
    found = formatted({"a.py": "import os\nx = {  'a':1 }\n", "b/c.py": "y=2\n"})
    assert found == {"a.py": 'x = {"a": 1}\n', "b/c.py": "y = 2\n"}
