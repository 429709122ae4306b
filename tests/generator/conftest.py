"""Describe a construct, generate, import, behave: what the functional tests of the generator share."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from inline import THINGS
from projects import PROJECT, Made, project, with_runtime, write_package

from generator.pipeline import produce, regenerate

_numbers = count()


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Made]:
    """`make(things=…)`: the package of an inline description."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def made(**files: str) -> Made:
        name = f"made_{next(_numbers)}"
        write_package(tmp_path, name, produce(project(tmp_path / f"project of {name}", **files)))
        return Made(name)

    return made


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real project, freshly generated. Not to be changed."""
    folder = with_runtime(tmp_path_factory.mktemp("pristine"), workflows=True)
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
