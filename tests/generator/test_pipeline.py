"""From `openapi/` to `generated/`: the same bytes every time, and nothing half-written when something is wrong."""

import json
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from inline import THINGS, edit, line_of
from projects import PROJECT, command, generated, project, with_runtime

from generator import pipeline
from generator.__main__ import main
from generator.pipeline import MistakeError, check, regenerate


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real project, freshly generated. Not to be changed."""
    folder = with_runtime(tmp_path_factory.mktemp("pristine"))
    shutil.copytree(PROJECT / "openapi", folder / "openapi")
    regenerate(folder)
    return folder


@pytest.fixture
def copy(pristine: Path, tmp_path: Path) -> Path:
    """A copy of it to be changed."""
    shutil.copytree(pristine, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small project, freshly generated."""
    folder = project(tmp_path / "small", things=THINGS)
    regenerate(folder)
    return folder


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
        with_runtime(elsewhere)
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
    "stale: traviskit/v1/gone.py (nothing generates it)": lambda folder: (
        (folder / "traviskit" / "v1").mkdir(),
        (folder / "traviskit" / "v1" / "gone.py").write_bytes(b""),
    ),
}


@pytest.mark.parametrize("says", DRIFTS)
def test_check_names_each_file_that_drifted(
    says: str, copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
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


class Refusal(NamedTuple):
    """Edits of the real description, and what the command says: file, a text in the line that it names, rule, advice."""

    edits: tuple[tuple[str, str, str], ...]
    file: str
    at: str
    rule: str
    says: str
    advice: str


_OVERRIDE = """\
schemas:
  OddFragment:
    x-travis-abstract: true
    type: object
    required: ["@type"]
    properties:
      "@type": {type: string, description: What it is., const: one}
  Odd:
    description: It can not be.
    allOf:
      - {$ref: '#/schemas/OddFragment'}
      - type: object
        required: ["@type"]
        properties:
          "@type": {type: string, description: What it is., const: other}
"""

REFUSALS = {
    "dangling reference": Refusal(
        (("builds.yaml", "{$ref: '#/schemas/BuildAnswer'}", "{$ref: '#/schemas/BuildAnsewr'}"),),
        "builds.yaml",
        "BuildAnsewr",
        "ref-dangling",
        "#/schemas/BuildAnsewr leads nowhere",
        "builds.yaml has there: BuildAnswer, ",
    ),
    "two operationIds that normalise alike": Refusal(
        (("builds.yaml", "operationId: builds_cancel\n", "operationId: builds-restart\n"),),
        "builds.yaml",
        "operationId: builds_restart",
        "operation-id-unique",
        "builds-restart and builds_restart are the same Python name",
        "Rename one of them.",
    ),
    "dotted path parameter": Refusal(
        (
            ("openapi.yaml", "/builds/{build_id}: {$ref: 'builds.yaml#/paths/~1builds~1{build_id}'}",
             "/builds/{build.id}: {$ref: 'builds.yaml#/paths/~1builds~1{build.id}'}"),
            ("builds.yaml", "  /builds/{build_id}:\n", "  /builds/{build.id}:\n"),
        ),
        "builds.yaml",
        "  /builds/{build.id}:\n",
        "path-parameter-dotted",
        "the path parameter {build.id} has a dot",
        "Write {build_id}",
    ),
    "example that breaks its schema": Refusal(
        (("builds.yaml", "schemas:\n", "schemas:\n  Odd:\n    type: integer\n    description: A number.\n"
          "    example: many\n"),),
        "builds.yaml",
        "example: many",
        "example-valid",
        '"many" is not of type "integer"',
        "Correct the example",
    ),
    "anonymous enum": Refusal(
        (("builds.yaml", "schemas:\n", "schemas:\n  Odd:\n    type: object\n    description: A thing.\n    properties:\n"
          "      size: {type: string, description: Its size., enum: [small, big], example: big}\n"),),
        "builds.yaml",
        "enum: [small, big]",
        "enum-anonymous",
        "size is an anonymous enum",
        "Move it to `schemas:`",
    ),
    "unknown extension": Refusal(
        (("builds.yaml", "x-travis-call: builds.list\n", "x-travis-calls: builds.list\n"),),
        "builds.yaml",
        "x-travis-calls",
        "extension-unknown",
        "unknown extension x-travis-calls",
        "x-travis-call, ",
    ),
    "const overridden through allOf": Refusal(
        (("builds.yaml", "schemas:\n", _OVERRIDE),),
        "builds.yaml",
        "allOf:\n      - {$ref: '#/schemas/OddFragment'}",
        "const-overridden",
        "allOf overrides the const of @type in Odd (one, other)",
        "Share the other properties through a fragment that has no @type.",
    ),
    "YAML that 1.1 and 1.2 read differently": Refusal(
        (("builds.yaml", "schemas:\n", "schemas:\n  Odd:\n    type: string\n    description: A text.\n    example: off\n"),),
        "builds.yaml",
        "example: off",
        "yaml-ambiguous",
        "YAML 1.1 and 1.2 read off differently",
        'Quote it',
    ),
    "YAML that is none": Refusal(
        (("builds.yaml", "schemas:\n", "schemas: [\n"),),
        "builds.yaml",
        "",
        "yaml-syntax",
        "",
        "",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_mistake_is_refused_and_nothing_is_written(
    name: str, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = REFUSALS[name]
    for file, old, new in case.edits:
        path = copy / "openapi" / "v2" / file
        path.write_text(edit(path.read_text(encoding="utf-8"), old, new), encoding="utf-8")
    before = generated(copy)
    assert main(["--root", str(copy)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert generated(copy) == before
    assert sorted(path.name for path in copy.iterdir()) == ["generated", "generator", "openapi", "pyproject.toml"]
    *problems, last = err.splitlines()
    assert re.fullmatch(r"refused: \d+ mistakes? in the description; generated/ is untouched", last)
    (found,) = [line for line in problems if f": {case.rule}: " in line]
    place, rest = found.split(f": {case.rule}: ")
    if case.at:
        line = line_of((copy / "openapi" / "v2" / case.file).read_text(encoding="utf-8"), case.at)
        assert place.startswith(f"openapi/v2/{case.file}:{line}: #/"), found
    assert case.says in rest
    assert case.advice in rest
    assert rest.endswith(".")


def test_a_refusal_ends_every_form_of_the_command_with_1(copy: Path) -> None:
    path = copy / "openapi" / "v2" / "builds.yaml"
    path.write_text(edit(path.read_text(encoding="utf-8"), "x-travis-call:", "x-travis-kall:"), encoding="utf-8")
    before = generated(copy)
    for arguments in ((), ("--check",), ("--lint",)):
        done = command(copy, *arguments)
        assert done.returncode == 1, arguments
        assert "extension-unknown" in done.stderr
        assert "Traceback" not in done.stderr
    assert generated(copy) == before


def test_no_description_at_all_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_runtime(tmp_path)
    for arguments in ([], ["--check"], ["--lint"]):
        assert main(["--root", str(tmp_path), *arguments]) == 1
        assert "there is no openapi/*/openapi.yaml" in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()


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
def test_the_runtime_alone_needs_a_tree(manifest: bytes | None, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
