"""The benchmarks' tables get to their places in the documents, and say what was measured."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- from here on by `nox -s bench` -->", "<!-- up to here -->"
DOCUMENTS = ("README.md", "docs/performance.md")


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return import_module("report")


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    for name in DOCUMENTS:
        (tmp_path / name).write_text(f"before\n\n{BEGIN}\n\nold\n\n{END}\n\nafter\n", encoding="utf-8")
    return tmp_path


def written(report: Any, root: Path, *, dry: bool = False) -> str:
    medians = import_module("rounds").Medians("µs for a thing", {"slow": [1230.0, 1234.0, 9999.0], "quick": [0.5]})
    compared = report.Comparison("a thing", "another", 0.5, 0.25)
    rows = [report.Row("quick enough", 0.5, 0.5), report.Row("too slow", 3, 2, unit=" s")]
    text: str = report.write(rows, [compared], {"a page": {"peer": compared}}, [medians], dry=dry, root=root)
    return text


def test_only_what_is_between_the_markers_is_replaced(report: Any, documents: Path) -> None:
    for _ in range(2):
        written(report, documents)
        for name in DOCUMENTS:
            text = (documents / name).read_text(encoding="utf-8")
            assert text.startswith(f"before\n\n{BEGIN}\n\n")
            assert text.endswith(f"\n\n{END}\n\nafter\n")
            assert "old" not in text


def test_what_the_tables_say(report: Any, documents: Path) -> None:
    written(report, documents)
    readme, details = ((documents / name).read_text(encoding="utf-8") for name in DOCUMENTS)
    assert "| a thing | another | 0.50 | 0.25 |" in readme
    assert "Measured on 20" in readme
    assert "| quick enough | 0.50 | 0.50 | yes |" in details
    assert "| too slow | 2.00 s | 3.00 s | **no** |" in details
    assert "| a page | 0.50, 0.25 |" in details
    assert details.index("| quick | 0.5 |") < details.index("| slow | 1234 |")


def test_a_dry_run_leaves_the_documents_alone(report: Any, documents: Path) -> None:
    assert "too slow" in written(report, documents, dry=True)
    assert "old" in (documents / "README.md").read_text(encoding="utf-8")


def test_a_document_without_a_place_is_left_as_it_is(report: Any, documents: Path) -> None:
    (documents / "README.md").write_text("all my own words\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"README\.md has no place for the tables"):
        written(report, documents)
    assert (documents / "README.md").read_text(encoding="utf-8") == "all my own words\n"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_documents_have_a_place(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert text.count(BEGIN) == 1
    assert text.count(END) == text.count("<!-- from here on by `nox -s ")
    assert "\n| " in text.partition(BEGIN)[2].partition(END)[0]


@pytest.mark.usefixtures("report")
def test_a_ratio_is_that_of_rounds_beside_each_other() -> None:
    found = import_module("rounds").Medians("", {"one": [1.0, 10.0, 4.0], "other": [2.0, 20.0, 2.0]})
    assert found.ratio("other", "one") == 2
    assert found["one"] == 4
