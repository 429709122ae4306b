"""Importing the package loads nothing heavy; its names are exactly those it promises."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import traviskit

HEAVY = (
    "asyncio",
    "attrs",
    "attr",
    "dataclasses",
    "email",
    "httpx",
    "inspect",
    "json",
    "logging",
    "msgspec",
    "ssl",
    "urllib.request",
)


def loaded(code: str) -> set[str]:
    # Without `site`, whose hooks load much; the paths are those of this process.
    path = [str(Path(traviskit.__file__).parent.parent), *sys.path]
    lines = [f"import sys; sys.path[:] = {path!r}; before = set(sys.modules)", code]
    lines.append("print(*sorted(set(sys.modules) - before))")
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-S", "-c", "\n".join(lines)], check=True, capture_output=True, text=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("name", ["_client", "_errors", "_not_given", "_paging"])
def test_nothing_heavy_before_the_first_client(name: str) -> None:
    modules = loaded(f"import traviskit.{name}")
    assert f"traviskit.{name}" in modules
    assert modules.isdisjoint(HEAVY)


def test_the_client_itself_brings_nothing_heavy() -> None:
    modules = loaded("from traviskit import Travis, AsyncTravis")
    assert "traviskit._facade" in modules
    assert modules.isdisjoint({*HEAVY, "http.server", "webbrowser"})


def test_the_package_itself_is_next_to_nothing() -> None:
    assert {module for module in loaded("import traviskit") if module.startswith("traviskit")} == {"traviskit"}


def test_a_synchronous_client_needs_no_asyncio() -> None:
    assert "traviskit._async_transport" not in loaded(
        "from traviskit._client import Client; Client(endpoint='http://h')"
    )


def test_the_names_are_sorted_and_each_is_there() -> None:
    names = traviskit.__all__
    assert names == sorted(names, key=lambda name: (not name.isupper(), name.startswith("_"), name))
    for name in names:
        assert getattr(traviskit, name) is getattr(traviskit, name)
        assert name in dir(traviskit)


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="module 'traviskit' has no attribute 'Travis2'"):
        traviskit.Travis2  # type: ignore[attr-defined]  # noqa: B018  # what is tested


def test_every_module_of_the_runtime_says_what_it_exports() -> None:
    for path in Path(traviskit.__file__).parent.glob("_*.py"):
        if path.stem not in {"__init__"}:
            module = import_module(f"traviskit.{path.stem}")
            assert module.__doc__, path.stem
            assert module.__all__ == sorted(module.__all__, key=lambda n: (not n.isupper(), n)), path.stem
