"""What is installed with the package."""

import re
import subprocess
import sys
from importlib.metadata import distribution, metadata, requires
from importlib.resources import files

import pytest

#: Import a module where nothing of the `mock` extra is installed.
WITHOUT_EXTRAS = """
import sys
for name in ("starlette", "uvicorn", "jsonschema_rs", "yaml", "msgspec", "cryptography"):
    sys.modules[name] = None
import {module}
"""


@pytest.mark.parametrize(
    "module", ["traviskit", "traviskit.v2", "traviskit.crypto", "travis_mock", "travis_mock.fixture"]
)
def test_imports_need_no_extra(module: str) -> None:
    """Above all the pytest plug-in: pytest loads it wherever traviskit is installed."""
    subprocess.run([sys.executable, "-c", WITHOUT_EXTRAS.format(module=module)], check=True)  # noqa: S603  # as above


@pytest.mark.parametrize("package", ["traviskit", "travis_mock"])
def test_types_are_announced(package: str) -> None:
    assert files(package).joinpath("py.typed").is_file()


def test_the_client_needs_httpx_and_attrs_alone() -> None:
    needed = {re.split(r"[^\w-]", name)[0] for name in requires("traviskit") or [] if "extra ==" not in name}
    needed.discard("editables")  # what makes an installation in place
    assert needed == {"attrs", "httpx"}
    assert set(metadata("traviskit").get_all("Provides-Extra") or []) == {"crypto", "fast", "live", "mock", "yaml"}


def test_the_mock_server_is_a_command_and_a_plug_in() -> None:
    assert {(point.group, point.name): point.value for point in distribution("traviskit").entry_points} == {
        ("console_scripts", "travis-mock"): "travis_mock.command:main",
        ("pytest11", "travis_mock"): "travis_mock.fixture",
    }
