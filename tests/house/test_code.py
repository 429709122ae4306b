"""Rules that hold for all code that is written by hand."""

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOMS = ("generator", "tests")
LONGEST = 300
EXEMPTION = re.compile(r"#\s*(?:type|pyright):\s*ignore|#\s*(?:ruff: )?noqa|#\s*mypy:")
#: First the rules that it exempts from, then the reason, in a second comment.
REASONED = re.compile(
    r"#\s*(?:(?:type|pyright):\s*ignore\[[\w, -]+\]|(?:ruff: )?noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*)\s*[#(-]+\s*\w+"
)
#: The project speaks of itself alone.
PRIVATE = re.compile(r"/(?:work|root|home/\w+)/|/tmp/\w")


def by_hand(root: Path) -> list[Path]:
    return [root / "noxfile.py", *sorted(path for room in ROOMS for path in (root / room).rglob("*.py"))]


def unexplained(path: Path) -> Iterator[str]:
    """The exemptions without a reason: beside them, or in a comment on the line above."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for token in tokenize.generate_tokens(iter(lines).__next__):
        if token.type == tokenize.COMMENT and EXEMPTION.search(token.string) and not REASONED.search(token.string):
            line = token.start[0]
            if not lines[line - 2].lstrip().startswith("# "):
                yield f"{path}:{line}: {token.string}"


def test_there_is_code(root: Path) -> None:
    assert len(by_hand(root)) > 50


def test_exemptions_name_their_rule_and_their_reason(root: Path) -> None:
    bare = [place for path in by_hand(root) for place in unexplained(path)]
    assert not bare, "\n".join(bare)


def test_modules_are_small(root: Path) -> None:
    long = {
        str(path.relative_to(root)): count
        for room in ("generator", "tests/travis_mock")
        for path in (root / room).rglob("*.py")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) >= LONGEST
    }
    assert not long


def test_no_place_of_one_machine_is_named(root: Path) -> None:
    texts = [*by_hand(root), *root.glob("*.md"), *(root / "docs").rglob("*.md"), *(root / "openapi").rglob("*.yaml")]
    named = [
        f"{path.relative_to(root)}:{number}"
        for path in texts
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if PRIVATE.search(line)
    ]
    assert not named


@pytest.mark.parametrize("package", ["generator/runtime", "generated/traviskit"])
def test_public_names_are_sorted(root: Path, package: str) -> None:
    seen = 0
    for path in sorted((root / package).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = declared(tree)
        if names is None:
            continue
        seen += 1
        assert names in (sorted(set(names)), sorted(set(names), key=kind_and_name)), path
    assert seen > 10


def kind_and_name(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions: as ruff sorts."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def declared(tree: ast.Module) -> list[str] | None:
    """The value of `__all__`, if it is a list of literals."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return ast.literal_eval(node.value) if isinstance(node.value, ast.List) else None
    return None
