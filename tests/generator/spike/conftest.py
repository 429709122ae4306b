"""The package that is made of the small description, imported as `spiked`, and clients of it that talk to a function."""

import asyncio
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import httpx
import pytest
from v3_description import FILES

from generator.pipeline import PACKAGE, produce

ROOT = Path(__file__).parents[3]
NAME = "spiked"

Answer = Callable[[httpx.Request], Any]


def project(folder: Path) -> Path:
    """A project folder with the small description and the real runtime."""
    api = folder / "openapi" / "v3"
    api.mkdir(parents=True)
    for name, text in FILES.items():
        (api / name).write_text(text, encoding="utf-8")
    (folder / "generator").mkdir()
    (folder / "generator" / "runtime").symlink_to(ROOT / "generator" / "runtime", target_is_directory=True)
    (folder / "pyproject.toml").symlink_to(ROOT / "pyproject.toml")
    return folder


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated package under a name that no installed one has."""
    folder = tmp_path_factory.mktemp("packages")
    for name, content in produce(project(tmp_path_factory.mktemp("project"))).files.items():
        if name.startswith(f"{PACKAGE}/"):
            path = folder / NAME / name.removeprefix(f"{PACKAGE}/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
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


class Driver:
    """Makes clients of both kinds, and runs what they return."""

    def __init__(self, package: ModuleType, *, is_async: bool) -> None:
        self.is_async = is_async
        self.requests: list[httpx.Request] = []
        self._package = package
        self._runner = asyncio.Runner()

    def client(self, answer: Answer) -> Any:
        """A client of which every request is answered by the JSON that `answer` returns."""

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return httpx.Response(200, json=answer(request))

        transport = httpx.MockTransport(handle)
        http: Any = (httpx.AsyncClient if self.is_async else httpx.Client)(transport=transport)
        cls = self._package.AsyncTravis if self.is_async else self._package.Travis
        return cls(token="", endpoint="com", http_client=http)

    def run(self, value: Any) -> Any:
        """What a call gives, awaited where it must be."""
        return self._runner.run(value) if asyncio.iscoroutine(value) else value

    def items(self, pager: Any) -> list[Any]:
        """All items of a pager."""
        if not self.is_async:
            return list(pager)

        async def collect() -> list[Any]:
            return [item async for item in pager]

        return cast("list[Any]", self._runner.run(collect()))

    def close(self) -> None:
        """End the loop."""
        self._runner.close()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest, spiked: ModuleType) -> Iterator[Driver]:
    """The synchronous client, then the asynchronous one."""
    made = Driver(spiked, is_async=request.param)
    yield made
    made.close()
