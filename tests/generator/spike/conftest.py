"""The packages of the two small descriptions, imported as `spiked` and `constructed`, and clients of both."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from projects import with_runtime, write_package
from spike.driver import Driver
from spike.v3_constructs import FILES as CONSTRUCTS
from spike.v3_constructs import WORKFLOWS
from spike.v3_description import FILES

from generator.pipeline import produce

NAME = "spiked"
OTHER = "constructed"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated packages under names that no installed one has."""
    folder = tmp_path_factory.mktemp("packages")
    for package, files in ((NAME, FILES), (OTHER, CONSTRUCTS)):
        project = with_runtime(tmp_path_factory.mktemp("project"))
        for name, text in files.items():
            path = project / "openapi" / "v3" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        workflows = project / "generator" / "runtime" / "v3" / "workflows"
        for name, text in WORKFLOWS.items() if package == OTHER else ():
            workflows.mkdir(parents=True, exist_ok=True)
            (workflows / name).write_text(text, encoding="utf-8")
        write_package(folder, package, produce(project))
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


@pytest.fixture(scope="session")
def constructed(spiked: ModuleType) -> ModuleType:
    """The package of the other description."""
    assert spiked.__name__ == NAME  # its folder is where this one is found, too
    return importlib.import_module(OTHER)


@pytest.fixture(scope="session")
def constructs(constructed: ModuleType) -> Any:
    """Its `v3`."""
    return importlib.import_module(f"{constructed.__name__}.v3")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def calls(request: pytest.FixtureRequest, constructed: ModuleType) -> Iterator[Driver]:
    """Clients of the other package, as `driver`."""
    made = Driver(constructed, is_async=request.param, token="sample")  # noqa: S106  # a sample
    yield made
    made.close()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest, spiked: ModuleType) -> Iterator[Driver]:
    """The synchronous client, then the asynchronous one."""
    made = Driver(spiked, is_async=request.param)
    yield made
    made.close()
