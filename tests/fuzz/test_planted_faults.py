"""The list of planted faults fits the tree as it is, and what plants them does as it says (`nox -s plant` does it)."""

import re
from collections import Counter
from pathlib import Path

import plant
import pytest
from plant import FUZZ, ROOT, Fault, Finding, PlantingError, faults, line, problems

FOLDERS = {
    "mock": "tests/travis_mock/",
    "runtime": "generator/runtime/",
    "templates": "generator/templates/",
    "description": "openapi/",
}
FAULTS = faults()


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_it_can_be_planted(fault: Fault) -> None:
    assert fault.file.startswith(FOLDERS[fault.room])
    text = (ROOT / fault.file).read_text(encoding="utf-8")
    assert fault.planted(text) != text
    assert bool(fault.found_by) != bool(fault.not_found)


def test_there_are_enough_in_every_room() -> None:
    rooms = Counter(fault.room for fault in FAULTS)
    assert (rooms["mock"], rooms["runtime"] + rooms["templates"], rooms["description"]) == (12, 11, 7)
    assert rooms["templates"]
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert sum(bool(fault.not_found) for fault in FAULTS) <= 3


@pytest.mark.parametrize("test", sorted({fault.found_by for fault in FAULTS if fault.found_by}))
def test_what_finds_it_is_a_test_of_the_fuzz(test: str) -> None:
    file, _, function = test.partition("::")
    assert file in plant.TESTS
    assert re.search(rf"^def {function}\(", (ROOT / FUZZ / file).read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("text", "times"), [("", 0), ("a = 1\na = 1\n", 2)])
def test_a_fault_that_is_not_there_exactly_once_is_refused(text: str, times: int) -> None:
    with pytest.raises(PlantingError, match=rf"swap: a\.py has its `before` {times} times, not once"):
        Fault("swap", "mock", "a.py", "a = 1", "a = 2").planted(text)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one line that is tested, and one that is not."""
    root = tmp_path / "small"
    package, fuzz = root / "tests" / "travis_mock", root / FUZZ
    package.mkdir(parents=True)
    fuzz.mkdir()
    (root / "generated" / "traviskit").mkdir(parents=True)
    (root / "pyproject.toml").write_text("")
    (package / "__init__.py").write_text("ANSWER = 42\nOTHER = 1\n")
    (fuzz / "test_answer.py").write_text("import travis_mock\n\ndef test_it():\n    assert travis_mock.ANSWER == 42\n")
    monkeypatch.setattr(plant, "COPIED", ("generated", "tests", "pyproject.toml"))
    monkeypatch.setattr(plant, "TESTS", ["test_answer.py"])
    # The plugin of the mock would import more of it than there is.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return root


def test_a_fault_is_found_in_a_copy_and_nothing_in_the_original(project: Path) -> None:
    file = "tests/travis_mock/__init__.py"
    tested = Fault("tested", "mock", file, "ANSWER = 42", "ANSWER = 41", found_by="test_answer.py::test_it")
    assert plant.find(project, tested) == Finding(tested, "test_answer.py::test_it")
    untested = Fault("untested", "mock", file, "OTHER = 1", "OTHER = 2", found_by="test_answer.py::test_it")
    assert plant.find(project, untested) == Finding(untested)
    nowhere = Fault("nowhere", "mock", file, "NOTHING", "")
    assert "0 times" in plant.find(project, nowhere).problem
    nobody = Fault("nobody", "mock", file, "OTHER = 1", "OTHER = 2", found_by="test_nothing.py")
    assert "file or directory not found" in plant.find(project, nobody).problem
    assert plant.untouched(project) == ""


def test_what_is_not_as_listed_is_said() -> None:
    one = Fault("one", "mock", "a", "", "", found_by="test_a.py")
    two = Fault("two", "mock", "a", "", "", not_found="Nobody can see it.")
    found, missed, known, refused = Finding(one, "test_b.py"), Finding(one), Finding(two), Finding(one, problem="no")
    assert problems([found, found], 2) == []
    assert problems([found, known], 1) == []
    assert problems([found, missed], 1) == ["one: test_a.py does not find it"]
    assert problems([found, refused], 1) == ["no"]
    assert problems([found, known], 2) == ["1 faults are found, which is less than 2"]
    assert line(found, 5) == "mock        one    test_b.py"
    assert line(known, 5) == "mock        two    not found: Nobody can see it."
    assert line(refused, 5) == "mock        one    no"
