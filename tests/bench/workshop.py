"""Makes what is measured, in a folder of its own: the client with a V3, the stock client, models, readers, pages."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from pages import page_v2, page_v3
from peers import BARE, Schemas, reader, source

from generator.pipeline import Product, produce

__all__ = ["ROOT", "VERSIONS", "build", "copied"]

ROOT = Path(__file__).parents[2]
#: of each version: the class of its page, and the operation that answers it
VERSIONS = {"v3": ("Builds", "builds_list_for_repository"), "v2": ("BuildList", "builds_list")}


def copied(folder: Path) -> Path:
    """A copy of what the generator reads of the project."""
    shutil.copytree(ROOT / "openapi", folder / "openapi")
    shutil.copytree(ROOT / "generator" / "runtime", folder / "generator" / "runtime")
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def with_v3(project: Path) -> Path:
    """The project, described with the benchmark's own V3."""
    shutil.rmtree(project / "openapi" / "v3", ignore_errors=True)
    shutil.copytree(Path(__file__).with_name("v3"), project / "openapi" / "v3")
    return project


def build(folder: Path) -> None:
    """Fill the folder: `client/traviskit`, and for each version of `VERSIONS` a folder with the rest."""
    product = produce(with_v3(copied(folder / "project")))
    for name, content in product.files.items():
        if name.startswith("traviskit/"):
            _write(folder / "client" / name, content)
    for version, (page, operation) in VERSIONS.items():
        place = folder / version
        _write(place / "page.json", page_v3() if version == "v3" else page_v2())
        _write(place / "operation.txt", operation)
        schemas = Schemas(product.documents[version])
        for library in ("pydantic", "msgspec"):
            _write(place / f"{library}_models.py", source(library, schemas, page))
        for form in ("attributes", "items"):
            _write(place / f"read_{form}.py", reader(schemas, page, form))
        _stock(place, _published(product, version))


def _published(product: Product, version: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(product.files[f"openapi/travis-{version}.openapi.json"])
    schemas = document["components"]["schemas"]
    if BARE in schemas:
        schemas[BARE]["required"] = ["@href"]
    return document


def _stock(place: Path, document: dict[str, Any]) -> None:
    """The package `stock`, as `openapi-python-client generate` writes it."""
    _write(place / "openapi.json", json.dumps(document))
    _write(place / "config.yaml", "post_hooks: []\n")
    command = (
        *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
        *("--path", str(place / "openapi.json"), "--config", str(place / "config.yaml")),
        *("--output-path", str(place / "stock")),
    )
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # as written above
    if done.returncode:
        raise SystemExit(f"the stock generator refused the description:\n{done.stdout}{done.stderr}")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
