"""The package that is made of the small description, imported as `spiked`, and clients of it."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from projects import with_runtime, write_package
from spike.driver import Driver
from spike.v3_description import FILES

from generator.pipeline import produce

NAME = "spiked"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated package under a name that no installed one has."""
    project = with_runtime(tmp_path_factory.mktemp("project"))
    for name, text in FILES.items():
        path = project / "openapi" / "v3" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    folder = tmp_path_factory.mktemp("packages")
    write_package(folder, NAME, produce(project))
    return folder


@pytest.fixture(scope="session")
def spiked(packages: Path) -> Iterator[ModuleType]:
    """The package itself."""
    sys.path.insert(0, str(packages))
    yield importlib.import_module(NAME)
    sys.path.remove(str(packages))


@pytest.fixture(scope="session")
def v3(spiked: ModuleType) -> Any:
    """Its `v3`: operations and models."""
    return importlib.import_module(f"{spiked.__name__}.v3")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest, spiked: ModuleType) -> Iterator[Driver]:
    """The synchronous client, then the asynchronous one."""
    made = Driver(spiked, is_async=request.param)
    yield made
    made.close()
