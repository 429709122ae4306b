"""Project folders of their own: a description, the real runtime, and the command run on them."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
from inline import describe

from generator.pipeline import PACKAGE, Product
from generator.tree import tree_of

PROJECT = Path(__file__).parents[2]


def project(folder: Path, **files: str) -> Path:
    """A project with an inline description (`root` is its openapi.yaml) and the real runtime."""
    describe(folder, **files)
    return with_runtime(folder)


def with_runtime(folder: Path, *, workflows: bool = False) -> Path:
    """Put the real runtime and version into a project's folder; workflows and logging in need the real descriptions."""
    (folder / "generator").mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__", *(() if workflows else ("v?", "live", "_login")))
    shutil.copytree(PROJECT / "generator" / "runtime", folder / "generator" / "runtime", ignore=ignore)
    shutil.copy(PROJECT / "pyproject.toml", folder)
    return folder


def generated(folder: Path) -> dict[str, bytes]:
    """What stands in a project's `generated/`."""
    return tree_of(folder / "generated")


def command(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m generator` on a project, in a process of its own."""
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "generator", "--root", str(folder), *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(PROJECT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def write_package(folder: Path, name: str, product: Product) -> Path:
    """Write the package of a product into `folder` under another name, so that it can be imported beside others."""
    for file, content in product.files.items():
        if file.startswith(f"{PACKAGE}/"):
            path = folder / name / file.removeprefix(f"{PACKAGE}/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return folder / name


class Made:
    """A package that was generated and imported, and a client of it that talks to a function."""

    def __init__(self, name: str) -> None:
        self.package: Any = importlib.import_module(name)
        self.v2: Any = importlib.import_module(f"{name}.v2")
        self.requests: list[httpx.Request] = []

    def client(self, *answers: httpx.Response) -> Any:
        """A client whose requests get these answers, the last one again and again."""
        left = list(answers)

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return left.pop(0) if len(left) > 1 else left[0]

        http = httpx.Client(transport=httpx.MockTransport(handle))
        # The token is a sample.
        return self.package.Travis("token", endpoint="https://api.example.com", http_client=http)
