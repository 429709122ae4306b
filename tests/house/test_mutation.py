"""What is said of mutants is what mutmut found."""

import json
from collections import Counter
from pathlib import Path

import mutation
import pytest

MUTATED = """\
def x_add__mutmut_orig(a, b):
    if a and b:  # asked first
        return a + b
    return cast("int", None)
def x_add__mutmut_1(a, b):
    if a and b:  # asked first
        return a - b
    return cast("int", None)
def x_add__mutmut_2(a, b):
    if a or b:  # asked first
        return a + b
    return cast("int", None)
def x_add__mutmut_3(a, b):
    if a and b:  # asked first
        return a + b
    return cast(None, None)
class Sum:
    def xǁSumǁof__mutmut_orig(self, items, start=0):
        return sum(items)
    def xǁSumǁof__mutmut_1(self, items, start=1):
        return sum(items)
    def xǁSumǁof__mutmut_2(self, items, start=0):
        return sum(None)
"""
SPANS = {
    "x_add__mutmut_orig": [1, 4],
    "x_add__mutmut_1": [5, 8],
    "x_add__mutmut_2": [9, 12],
    "x_add__mutmut_3": [13, 16],
    "xǁSumǁof__mutmut_orig": [18, 19],
    "xǁSumǁof__mutmut_1": [20, 21],
    "xǁSumǁof__mutmut_2": [22, 23],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What mutmut leaves."""
    codes = [0, 0, 0, 33, 1]
    keys = [f"traviskit._add.{name}" for name in SPANS if not name.endswith("orig")]
    (tmp_path / "_add.py").write_text(MUTATED, encoding="utf-8")
    (tmp_path / "_add.py.spans").write_text(json.dumps({"spans": SPANS}), encoding="utf-8")
    (tmp_path / "_add.py.meta").write_text(
        json.dumps({"exit_code_by_key": dict(zip(keys, codes, strict=True))}), encoding="utf-8"
    )
    (tmp_path / "_empty.py.meta").write_text(json.dumps({"exit_code_by_key": {}}), encoding="utf-8")
    return tmp_path


def test_survivors_are_listed_by_their_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert mutation.main([str(folder), "--dry"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("of 5 mutants 20.0% were noticed.")
    assert "| `_add` | 5 | 1 | 0 | 4 | 20% |" in said
    assert "| **all** | 5 | 1 | 0 | 4 | 20% |" in said
    assert not any("_empty" in line for line in said)
    assert [line for line in said if line.startswith(("###", "*"))] == [
        f"### {mutation.TYPES} (1)",
        '* `_add.add: return cast("int", None)`: `"int"` → `None`',
        f"### {mutation.QUICKER} (1)",
        "* `_add.add: if a and b:  # asked first`: `and` → `or`",
        f"### {mutation.REST} (2)",
        "* `_add.add: return a + b`: `+` → `-`",
        "* `_add.Sum.of: def …(self, items, start=0):`: `0` → `1`",
    ]


def test_the_document_gets_the_tables(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = folder / "mutation.md"
    document.write_text(f"before\n{mutation.BEGIN}\nold\n{mutation.END}\nafter\n", encoding="utf-8")
    monkeypatch.setattr(mutation, "DOCUMENT", document)
    monkeypatch.setattr(mutation, "AT_LEAST", 0.2)
    assert mutation.main([str(folder)]) == 0
    text = document.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{mutation.BEGIN}\n\nRun on ")
    assert text.endswith(f"\n\n{mutation.END}\nafter\n")
    assert "old" not in text
    document.write_text("no place", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"mutation\.md has no place for the tables"):
        mutation.main([str(folder)])


def test_what_was_not_tried_does_not_count() -> None:
    assert mutation.share(Counter({"not tried": 5})) == 1
    assert mutation.share(Counter({"not tried": 5, "killed": 2, "without end": 1, "survived": 1})) == 3 / 4
    codes = (0, 5, 33, 1, 3, -24, 36, -11, None)
    assert [mutation.end_of(code) for code in codes] == [
        *["survived"] * 3,
        *["killed"] * 2,
        *["without end"] * 2,
        *("crashed", "not tried"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("f(a, b)", "f(a, )", "`b` → nothing"),
        ("f(a, b)", "f(b)", "`a, ` → nothing"),
        ('x = "a b"', 'x = "XXa bXX"', "`a b` → `XXa bXX`"),
        ("a < b", "a <= b", "nothing → `=`"),
        ("a", "a", "nothing → nothing"),
    ],
)
def test_only_what_differs_is_shown(before: str, after: str, shown: str) -> None:
    assert mutation.fragment(before, after) == shown
