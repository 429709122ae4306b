"""Describe a construct, generate, import, behave: what the functional tests of the generator share."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from projects import Made, project, write_package

from generator.pipeline import produce

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
