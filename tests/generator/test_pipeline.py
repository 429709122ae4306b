"""From `openapi/` to `generated/`: the same bytes every time, and nothing half-written when something is wrong."""

import json
import re
import shutil
from pathlib import Path

import pytest
from inline import edit
from projects import PROJECT, command, generated, with_runtime

from generator import pipeline
from generator.__main__ import main
from generator.pipeline import MistakeError, check, regenerate


def test_twice_gives_the_same_bytes_and_touches_nothing(copy: Path) -> None:
    before = generated(copy)
    times = {path: path.stat().st_mtime_ns for path in (copy / "generated").rglob("*")}
    lines = regenerate(copy)
    assert generated(copy) == before
    assert {path: path.stat().st_mtime_ns for path in (copy / "generated").rglob("*")} == times
    assert lines[-1] == f"generated/ has {len(before)} files"
    assert "v2, since the last time: no changes" in lines


def test_without_a_tree_the_same_bytes_come_again(copy: Path) -> None:
    before = generated(copy)
    shutil.rmtree(copy / "generated")
    lines = regenerate(copy)
    assert generated(copy) == before
    assert not any("since the last time" in line for line in lines)
    assert sorted(path.name for path in copy.iterdir()) == ["generated", "generator", "openapi", "pyproject.toml"]


def test_neither_the_hash_seed_nor_the_place_matters(pristine: Path, tmp_path: Path) -> None:
    trees = []
    for seed in ("0", "4711"):
        elsewhere = tmp_path / f"a place called {seed}"
        elsewhere.mkdir()
        with_runtime(elsewhere, workflows=True)
        shutil.copytree(pristine / "openapi", elsewhere / "openapi")
        done = command(elsewhere, PYTHONHASHSEED=seed, LC_ALL="C", TZ="Asia/Kathmandu")
        assert done.returncode == 0, done.stderr
        trees.append(generated(elsewhere))
    assert trees[0] == trees[1] == generated(pristine)


def test_every_file_is_in_the_manifest_and_says_what_it_was_made_from(pristine: Path) -> None:
    files = generated(pristine)
    manifest = json.loads(files["MANIFEST.json"])
    assert manifest["command"] == "nox -s regenerate"
    assert set(manifest["files"]) == files.keys() - {"MANIFEST.json"}
    for name, entry in manifest["files"].items():
        text = files[name].decode()
        if name.endswith(".py"):
            assert text.startswith(f"# From {entry['source']} by `nox -s regenerate`; do not edit.\n"), name
        if entry["source"].startswith(("openapi/v2/", "generator/")):
            assert (PROJECT / entry["source"]).exists(), name
    for name in ("openapi/travis-v2.openapi.json", "traviskit/descriptions/travis-v2.json"):
        made = json.loads(files[name])["info"]["x-travis-generated"]
        assert (made["from"], made["by"]) == ("openapi/v2/", "nox -s regenerate")


def test_the_runtime_alone_is_copied_at_once(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = generated(small)
    runtime = small / "generator" / "runtime"
    text = (runtime / "_times.py").read_text(encoding="utf-8") + "\nMORE = 1\n"
    (runtime / "_times.py").write_text(text, encoding="utf-8")
    (runtime / "_new.py").write_text('"""New."""\n', encoding="utf-8")
    (runtime / "_throttle.py").unlink()
    # The description is not even read.
    (small / "openapi" / "v2" / "openapi.yaml").write_text("[", encoding="utf-8")
    assert main(["--root", str(small), "runtime"]) == 0
    assert re.fullmatch(r"copied \d+ files of the runtime\n", capsys.readouterr().out)
    after = generated(small)
    changed = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    assert changed == {"MANIFEST.json", "traviskit/_times.py"}
    assert after.keys() - before.keys() == {"traviskit/_new.py"}
    assert before.keys() - after.keys() == {"traviskit/_throttle.py"}
    assert after["traviskit/_times.py"].decode().endswith("\nMORE = 1\n")
    listed = json.loads(after["MANIFEST.json"])["files"]
    assert listed.keys() == after.keys() - {"MANIFEST.json"}


def test_after_the_runtime_alone_the_check_is_content(small: Path) -> None:
    path = small / "generated" / "traviskit" / "_times.py"
    path.write_bytes(b"")
    assert check(small) == ["changed: traviskit/_times.py"]
    assert main(["--root", str(small), "runtime"]) == 0
    assert check(small) == []


@pytest.mark.parametrize("manifest", [None, b"{", b"[]"])
def test_the_runtime_alone_needs_a_tree(
    manifest: bytes | None, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = small / "generated" / "MANIFEST.json"
    place.unlink()
    if manifest is not None:
        place.write_bytes(manifest)
    assert main(["--root", str(small), "runtime"]) == 1
    assert "run nox -s regenerate" in capsys.readouterr().err


def test_what_changed_is_said(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = small / "openapi" / "v2" / "things.yaml"
    text = edit(path.read_text(encoding="utf-8"), "log: {type: string", "protocol: {type: string")
    path.write_text(text, encoding="utf-8")
    assert main(["--root", str(small)]) == 0
    out = capsys.readouterr().out
    assert "v2, since the last time:" in out
    assert "protocol" in out


@pytest.mark.parametrize("before", [b"{", b"", b"[]", b'{"openapi": "3.1.0"}'])
def test_what_was_there_before_may_be_damaged(before: bytes, small: Path) -> None:
    """The tree can be mended by regenerating, however broken it is."""
    expected = generated(small)
    (small / "generated" / "openapi" / "travis-v2.openapi.json").write_bytes(before)
    regenerate(small)
    assert generated(small) == expected


def test_lint_says_what_is_there(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = generated(small)
    assert main(["--root", str(small), "--lint"]) == 0
    assert capsys.readouterr().out == "v2: 4 paths, 6 operations, 10 schemas\n"
    assert generated(small) == before


@pytest.fixture
def broken_templates(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001  # first comes a good run
    """A generator that loses an operation."""
    real = pipeline.render

    def render(*arguments: object) -> dict[str, str]:
        files: dict[str, str] = real(*arguments)  # type: ignore[arg-type]  # as it is called
        name = "v2/operations/things.py"
        return {**files, name: files[name].replace("\nthings_list: Operation", "\nthings_lost: Operation")}

    monkeypatch.setattr(pipeline, "render", render)


@pytest.mark.usefixtures("broken_templates")
def test_a_mistake_of_the_generator_is_told_from_one_of_the_description(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = generated(small)
    with pytest.raises(MistakeError, match="operation things_list is described only"):
        regenerate(small)
    assert main(["--root", str(small)]) == 1
    err = capsys.readouterr().err
    assert "v2: operation things_lost is generated only" in err
    assert err.endswith("the generator is at fault; generated/ is untouched\n")
    assert generated(small) == before


def test_help_explains_each_form(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = " ".join(capsys.readouterr().out.split())
    for part in ("{runtime} copy the runtime alone", "--check compare generated/", "--lint only read", "--root ROOT"):
        assert part in out


@pytest.mark.parametrize("arguments", [["everything"], ["--chekc"], ["runtime", "--lint"], ["--check", "--lint"]])
def test_what_makes_no_sense_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err
