"""The generated tree: written whole or not at all, formatted without a look at its surroundings, compared by name."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from generator import tree
from generator.tree import TreeError, compare, formatted, sources_of, swap_in, tree_of, with_manifest

FILES = {"a.txt": b"a", "deep/er/b.bin": b"\x00\xff"}


def test_a_tree_is_written_where_there_was_none(tmp_path: Path) -> None:
    swap_in(tmp_path / "generated", FILES)
    assert tree_of(tmp_path / "generated") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]
    assert (tmp_path / "generated").stat().st_mode & 0o777 == 0o755


def test_a_tree_replaces_the_one_before_completely(tmp_path: Path) -> None:
    swap_in(tmp_path / "generated", {"old.txt": b"", "a.txt": b"old"})
    swap_in(tmp_path / "generated", FILES)
    assert tree_of(tmp_path / "generated") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_the_same_tree_is_left_untouched(tmp_path: Path) -> None:
    swap_in(tmp_path / "generated", FILES)
    before = (tmp_path / "generated").stat().st_ino
    swap_in(tmp_path / "generated", FILES)
    assert (tmp_path / "generated").stat().st_ino == before


def test_a_tree_that_can_not_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swap_in(tmp_path / "generated", FILES)
    real = Path.write_bytes

    def write_bytes(path: Path, content: bytes) -> int:
        if path.name == "second":
            raise OSError("no space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(OSError, match="no space left"):
        swap_in(tmp_path / "generated", {"first": b"", "second": b""})
    assert tree_of(tmp_path / "generated") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_a_swap_that_fails_half_way_brings_the_old_tree_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swap_in(tmp_path / "generated", FILES)
    real = Path.rename

    def rename(path: Path, target: Path) -> Path:
        if Path(target).name == "generated" and not path.name.endswith("-old"):
            raise OSError("permission denied")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(OSError, match="permission denied"):
        swap_in(tmp_path / "generated", {"new": b""})
    assert tree_of(tmp_path / "generated") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_what_python_leaves_behind_is_no_part_of_a_tree(tmp_path: Path) -> None:
    (tmp_path / "deep" / "__pycache__").mkdir(parents=True)
    (tmp_path / "deep" / "__pycache__" / "x.pyc").write_bytes(b"")
    (tmp_path / "deep" / "x.py").write_bytes(b"x")
    assert tree_of(tmp_path) == {"deep/x.py": b"x"}


def test_trees_are_compared_by_name() -> None:
    assert compare(FILES, FILES) == []
    assert compare({"a": b"", "b": b"", "c": b""}, {"b": b"x", "d": b"", "c": b""}) == [
        "missing: a",
        "stale: d (nothing generates it)",
        "changed: b",
    ]


def test_the_manifest_lists_every_file_with_its_hash_and_source() -> None:
    files = with_manifest(FILES, {"a.txt": "openapi/a.yaml", "deep/er/b.bin": "generator/b"})
    assert files.keys() == {*FILES, "MANIFEST.json"}
    listed = json.loads(files["MANIFEST.json"])["files"]
    assert listed["a.txt"] == {"sha256": hashlib.sha256(b"a").hexdigest(), "source": "openapi/a.yaml"}
    assert sources_of(files["MANIFEST.json"]) == {"a.txt": "openapi/a.yaml", "deep/er/b.bin": "generator/b"}


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"{}", b'{"files": []}', b'{"files": {"a": 1}}', b'{"files": {"a": {}}}']
)
def test_a_manifest_that_is_none_is_refused(text: bytes) -> None:
    with pytest.raises(TreeError, match=r"no MANIFEST\.json that can be read: run nox -s regenerate first"):
        sources_of(text)


def test_modules_are_formatted_and_lose_imports_that_they_do_not_need() -> None:
    files = {"b/x.py": "import re, os\nimport ast\nx = {  'a':os . sep}\n"}
    assert formatted(files) == {"b/x.py": 'import os\n\nx = {"a": os.sep}\n'}


def test_a_configuration_around_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither that of the folder in which the command runs nor one above the folder for temporary files."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tree.tempfile, "tempdir", str(tmp_path))
    (tmp_path / "ruff.toml").write_text("line-length = 40\nindent-width = 8\n[format]\nquote-style = 'single'\n")
    monkeypatch.setenv("RUFF_CACHE_DIR", str(tmp_path / "cache"))
    line = 'value = ["a long one", "another long one", "a third that is long too"]\n'
    assert formatted({"x.py": line}) == {"x.py": line}
    assert os.listdir(tmp_path) == ["ruff.toml"]  # noqa: PTH208  # as a shell shows it


def test_what_is_no_python_is_a_mistake_in_a_template() -> None:
    with pytest.raises(RuntimeError, match=r"ruff does not take a generated file"):
        formatted({"x.py": "def f(:\n"})
