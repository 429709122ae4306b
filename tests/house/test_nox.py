"""The manual explains itself."""

import ast
import json
import re
import tomllib
from pathlib import Path

import pytest

EXPECTED = {
    "demo", "tests", "regenerate", "drift", "lint", "types", "spec", "redocly", "fuzz", "bench", "mock", "changes",
    "typescript", "travispy", "travis_ci_npm", "pytravisci", "api", "plant", "mutation", "iterate",
}  # fmt: skip


@pytest.fixture
def sessions(root: Path) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((root / "noxfile.py").read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {f.name: f for f in functions if any("nox.session" in ast.unparse(d) for d in f.decorator_list)}


def test_the_sessions_are_there_and_the_main_job_comes_first(sessions: dict[str, ast.FunctionDef]) -> None:
    assert sessions.keys() >= EXPECTED
    assert next(iter(sessions)) == "demo"


def test_each_session_is_explained_in_one_line(sessions: dict[str, ast.FunctionDef]) -> None:
    explained = {name: ast.get_docstring(function) or "" for name, function in sessions.items()}
    assert [name for name, text in explained.items() if not text or "\n" in text] == []


def test_sessions_that_documents_name_exist(root: Path, sessions: dict[str, ast.FunctionDef]) -> None:
    documents = [*root.glob("*.md"), *(root / "docs").glob("*.md"), root / ".ci/run"]
    named: set[str] = set()
    for document in documents:
        for words in re.findall(r"nox -s ((?:[a-z_]+ ?)+)", document.read_text(encoding="utf-8")):
            named.update(re.split(r" +(?=and\b)|\band\b", words)[0].split())
    assert named - sessions.keys() == set()


def test_installs_are_those_of_the_lock(root: Path) -> None:
    text = (root / "noxfile.py").read_text(encoding="utf-8")
    assert '"--locked"' in text
    assert "session.install(" not in text


def test_what_is_installed_in_place_can_be_imported(root: Path, sessions: dict[str, ast.FunctionDef]) -> None:
    """An exact installation in place needs `editables`, which uv does not bring; the groups do."""
    groups = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]

    def brings(group: str) -> bool:
        return any(
            brings(entry["include-group"]) if isinstance(entry, dict) else entry.startswith("editables")
            for entry in groups[group]
        )

    calls = {
        name: [ast.literal_eval(argument) for argument in node.args[1:]]
        for name, function in sessions.items()
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "install"
    }
    assert len(calls) > 5
    assert {name: chosen for name, chosen in calls.items() if not any(map(brings, chosen))} == {}


def test_installs_from_npm_are_those_of_a_lock(root: Path) -> None:
    """Exact versions with their hashes, from whichever registry the machine has."""
    folders = [file.parent for file in (root / "tests").rglob("package.json") if "node_modules" not in file.parts]
    assert {folder.name for folder in folders} == {"browser", "typescript", "travis_ci_npm"}
    for folder in folders:
        wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))
        lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
        for name, version in {**wanted["dependencies"], **wanted.get("devDependencies", {})}.items():
            assert lock[f"node_modules/{name}"]["version"] == version
        assert [name for name, package in lock.items() if name and "integrity" not in package] == []
        assert [name for name, package in lock.items() if "resolved" in package] == []
