"""What the documents say about the house is so."""

import re
from pathlib import Path

import pytest

from traviskit import v1, v2, v3

DOCUMENTS = (
    *("README.md", "CONTRIBUTING.md", "openapi/README.md"),
    *(
        f"docs/{name}.md"
        for name in ("architecture", "client", "decisions", "mock", "mutation", "performance", "rosetta", "workflows")
    ),
)
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
ROOMS = ("openapi", "generator", "generated", "tests", "docs", ".ci")
NAMED = re.compile(r"`((?:" + "|".join(map(re.escape, ROOMS)) + r")/[^`\s<>*{}]*)`")


def blocks(path: Path, language: str) -> list[str]:
    return [body.strip() for name, body in FENCE.findall(path.read_text(encoding="utf-8")) if name == language]


def test_the_readme_opens_with_the_two_commands(root: Path) -> None:
    install = 'python3 -m venv .venv && .venv/bin/pip install "nox[uv]" && .venv/bin/nox -s '
    assert blocks(root / "README.md", "sh")[:2] == [install + "demo", install + "tests"]


def test_the_gate_runs_the_readmes_second_command(root: Path) -> None:
    lines = (root / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert blocks(root / "README.md", "sh")[1] in lines
    assert "set -eu" in lines


def test_the_gate_can_be_run(root: Path) -> None:
    assert (root / ".ci/run").stat().st_mode & 0o111


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(root: Path, name: str) -> None:
    document = root / name
    broken = [to for to in LINK.findall(document.read_text(encoding="utf-8")) if not (document.parent / to).exists()]
    assert not broken


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_and_folders_that_are_named_exist(root: Path, name: str) -> None:
    missing = [path for path in NAMED.findall((root / name).read_text(encoding="utf-8")) if not (root / path).exists()]
    assert not missing


def test_every_room_is_in_the_readme(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    assert [room for room in ROOMS if f"| `{room}/` |" not in text] == []


def test_no_document_is_left_out(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    documents = sorted(path.relative_to(root).as_posix() for path in (root / "docs").glob("*.md"))
    assert [name for name in documents if name not in DOCUMENTS or f"]({name})" not in readme] == []


def test_the_architecture_names_enough_files(root: Path) -> None:
    named = NAMED.findall((root / "docs/architecture.md").read_text(encoding="utf-8"))
    assert len({path for path in named if (root / path).is_file()}) >= 20


def test_the_architecture_tells_what_is_generated_from_what_is_copied(root: Path) -> None:
    text = (root / "docs/architecture.md").read_text(encoding="utf-8")
    package, runtime = root / "generated/traviskit", root / "generator/runtime"
    generated = {path.name for path in package.glob("*.py")} - {path.name for path in runtime.glob("*.py")}
    said = re.search(r"generated, as.*?, are only (.*)\.$", text, re.MULTILINE | re.DOTALL)
    assert said
    assert set(re.findall(r"`(\w+\.py)`", said[1].partition("\n\n")[0])) == generated


def test_the_architecture_is_one_screen(root: Path) -> None:
    assert len((root / "docs/architecture.md").read_text(encoding="utf-8").splitlines()) <= 55


def test_the_changelog_has_a_place_for_what_comes(root: Path) -> None:
    assert re.search(r"^## \[Unreleased\]$", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_readme_counts_the_operations(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    said = r"\*\*API V3\*\*, .* (\d+) calls, .* all (\d+) of \*\*API V2\*\*.* \*\*API V1\*\*,\s.* its (\d+) calls"
    counted = re.search(said, text, re.DOTALL)
    assert counted
    calls = {re.sub("_by_(provider|github_id)$", "", name) for name in v3.OPERATIONS}
    assert [int(count) for count in counted.groups()] == [len(calls), len(v2.OPERATIONS), len(v1.OPERATIONS)]


@pytest.mark.parametrize("index", range(3))
def test_the_readmes_python_is_python(root: Path, index: int) -> None:
    compile(blocks(root / "README.md", "python")[index], "README.md", "exec")
